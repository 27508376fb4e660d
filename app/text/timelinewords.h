// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few words of the year-by-year chart, in the language of the names that it shows.

#include "app/text/naming.h"

#include <QString>

#include <cstddef>

namespace knotary::text
{

/// What the vertical axis counts.
[[nodiscard]] QString yearCountTitleIn(NameLanguage language);
/// "12 entities without a date"
[[nodiscard]] QString undatedCountIn(std::size_t entities, NameLanguage language);
/// Instead of a chart, where there is nothing to count.
[[nodiscard]] QString nothingDatedIn(NameLanguage language);
/// "3 selected entities", for the mark above the bars.
[[nodiscard]] QString selectedCountIn(std::size_t entities, NameLanguage language);
/// "Year by year", for a figure whose data set has no title.
[[nodiscard]] QString yearChartTitleIn(NameLanguage language);

} // namespace knotary::text
