// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers above the bars of the chart over time, in as many lines as a column's width asks for; a
// bar whose numbers have no room has none.

#include "app/charts/yeargeometry.h"

#include <cstddef>
#include <vector>

namespace knotary::charts
{

/// For a geometry whose plot, bins and column width are known.
[[nodiscard]] double heightOfNumbers(const YearChartData& data, const QFont& font,
                                     const YearGeometry& geometry);
/// For a geometry whose values are scaled.
[[nodiscard]] std::vector<YearLabel> labelsOfNumbers(const YearChartData& data, const QFont& font,
                                                     const YearGeometry& geometry);
/// Of how many bars.
[[nodiscard]] std::size_t numberedBars(const YearChartData& data, const QFont& font,
                                       const YearGeometry& geometry);

} // namespace knotary::charts
