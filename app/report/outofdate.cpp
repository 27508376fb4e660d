// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/outofdate.h"

namespace knotary::report
{

QString codeOf(Reason reason)
{
    static const QStringList codes{QStringLiteral("missing"), QStringLiteral("data"),
                                   QStringLiteral("recipe"),  QStringLiteral("fonts"),
                                   QStringLiteral("version"), QStringLiteral("edited")};
    return codes[static_cast<qsizetype>(reason)];
}

OutOfDate whyOutOfDate(const std::optional<QByteArray>& present, const QByteArray& fresh,
                       figures::FileType /*type*/)
{
    if (!present)
        return {.reasons = {Reason::Missing}};
    if (*present == fresh)
        return {};
    return {.reasons = {Reason::EditedByHand}};
}

} // namespace knotary::report
