// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ticks.h"

#include <algorithm>

namespace knotary::charts
{
namespace
{

/// The next of the row 1, 2, 5, 10, 20, 50 …
std::int64_t nextStep(std::int64_t step)
{
    std::int64_t leading = step;
    while (leading >= 10)
        leading /= 10;
    return leading == 2 ? step / 2 * 5 : step * 2;
}

} // namespace

std::int64_t wholeStep(std::int64_t largest, std::int64_t mostSteps)
{
    const std::int64_t most = std::max<std::int64_t>(1, mostSteps);
    std::int64_t step = 1;
    while (largest / step > most || (largest / step == most && largest % step != 0))
        step = nextStep(step);
    return step;
}

std::int64_t yearStep(double labelWidth, double columnWidth)
{
    constexpr std::int64_t longest = 1'000'000;
    std::int64_t step = 1;
    while (static_cast<double>(step) * columnWidth < labelWidth && step < longest)
        step = nextStep(step);
    return step;
}

std::vector<std::size_t> labelledYears(const std::vector<std::int64_t>& years, std::int64_t step)
{
    std::vector<std::size_t> positions;
    for (std::size_t position = 0; position < years.size(); ++position)
        if (years[position] % step == 0)
            positions.push_back(position);
    // A short axis between two multiples still says where it begins.
    if (positions.empty() && !years.empty())
        positions.push_back(0);
    return positions;
}

} // namespace knotary::charts
