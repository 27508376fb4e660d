// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of a time axis: one a year where that gives few enough to read, else one for 2, 5,
// 10, 20, 50 … years, counted from year 0.

#include "model/layout/layout.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

enum class TimeScale
{
    Fitted, ///< empty years are narrow, and many in a row are left out
    Even    ///< every year is as wide as every other
};

struct AxisColumn
{
    std::int64_t firstYear = 0;
    std::int64_t lastYear = 0; ///< included
    bool followsGap = false;   ///< years before it were left out
    bool isEmpty = false;      ///< no node stands in it
};

/// A column for each year in which a dated node stands (NodeTime::anchor) and for the empty years
/// between them: of those, Fitted keeps up to two in a row. Rising; empty where nothing is dated.
[[nodiscard]] std::vector<AxisColumn> axisColumns(std::span<const NodeTime> times, TimeScale scale);

/// The column that a time falls into, or the last one that begins before it; 0 where there is none.
[[nodiscard]] std::size_t columnOf(std::span<const AxisColumn> columns, double time);

} // namespace knotary::layout
