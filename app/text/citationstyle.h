// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules by which a list of sources is written.

#include <QString>
#include <QStringList>

namespace knotary::text
{

enum class CitationStyle
{
    Apa,     ///< Publication Manual of the American Psychological Association, 7th edition
    Chicago, ///< The Chicago Manual of Style, 17th edition, notes and bibliography
    GbT7714  ///< GB/T 7714-2015, numeric
};

/// "apa", "chicago", "gbt7714"; in the order of the values.
[[nodiscard]] const QStringList& citationStyleCodes();
[[nodiscard]] QString codeOf(CitationStyle style);
[[nodiscard]] bool readCitationStyle(const QString& code, CitationStyle& style);

} // namespace knotary::text
