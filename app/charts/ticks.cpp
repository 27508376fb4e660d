// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ticks.h"

#include <algorithm>
#include <cmath>

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

double roundStep(double largest, double mostSteps)
{
    if (!(largest > 0))
        return 1;
    const double raw = largest / std::max(1.0, mostSteps);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double leading : {1.0, 2.0, 5.0})
        if (leading * power >= raw)
            return leading * power;
    return 10 * power;
}

QString numberText(double value)
{
    constexpr int digits = 6;
    return std::abs(value) < 1e6 ? QString::number(value, 'g', digits)
                                 : QString::number(value, 'f', 0);
}

} // namespace knotary::charts
