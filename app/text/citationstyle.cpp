// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/citationstyle.h"

namespace knotary::text
{

const QStringList& citationStyleCodes()
{
    static const QStringList codes{QStringLiteral("apa"), QStringLiteral("chicago"),
                                   QStringLiteral("gbt7714")};
    return codes;
}

QString codeOf(CitationStyle style)
{
    return citationStyleCodes()[static_cast<qsizetype>(style)];
}

bool readCitationStyle(const QString& code, CitationStyle& style)
{
    const qsizetype place = citationStyleCodes().indexOf(code);
    if (place >= 0)
        style = static_cast<CitationStyle>(place);
    return place >= 0;
}

} // namespace knotary::text
