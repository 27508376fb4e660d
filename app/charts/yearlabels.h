// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The labels under the bars: as many as fit without touching, those of chosen bins in bold, and for
// quarters and months a row of years below.

#include "app/charts/yeargeometry.h"

#include <vector>

namespace knotary::charts
{

/// Rows of labels that the unit needs.
[[nodiscard]] int labelRows(BinUnit unit);

/// For a geometry whose plot, labels and column width are known.
[[nodiscard]] std::vector<YearLabel> labelsOfBins(const YearChartData& data, const QFont& font,
                                                  const YearGeometry& geometry, double pageWidth);

} // namespace knotary::charts
