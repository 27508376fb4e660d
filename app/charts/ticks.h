// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Round steps for axes: how far apart ticks stand so that they are whole, easy to read and do not
// crowd.

#include <cstdint>
#include <vector>

namespace knotary::charts
{

/// The smallest of 1, 2, 5, 10, 20, 50 … that cuts 0..largest into at most `mostSteps` steps.
[[nodiscard]] std::int64_t wholeStep(std::int64_t largest, std::int64_t mostSteps);

/// Every how many years a label stands, so that labels of `labelWidth` pixels do not touch in
/// columns of `columnWidth` pixels: one of 1, 2, 5, 10, 20, 50 …
[[nodiscard]] std::int64_t yearStep(double labelWidth, double columnWidth);

/// Positions (from 0) of the years that get a label: the multiples of the step.
[[nodiscard]] std::vector<std::size_t> labelledYears(const std::vector<std::int64_t>& years,
                                                     std::int64_t step);

} // namespace knotary::charts
