// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/colour.h"

#include <algorithm>
#include <cmath>

namespace knotary::scene
{

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

int mixedChannel(int from, int to, double share)
{
    return static_cast<int>(std::lround(from + (to - from) * share));
}

} // namespace

double luminanceOf(const QColor& colour)
{
    return 0.2126 * linear(static_cast<double>(colour.redF())) +
           0.7152 * linear(static_cast<double>(colour.greenF())) +
           0.0722 * linear(static_cast<double>(colour.blueF()));
}

double contrast(const QColor& first, const QColor& second)
{
    const double one = luminanceOf(first);
    const double other = luminanceOf(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    return QColor(mixedChannel(from.red(), to.red(), share),
                  mixedChannel(from.green(), to.green(), share),
                  mixedChannel(from.blue(), to.blue(), share));
}

QColor withContrast(const QColor& colour, const QColor& against, const QColor& towards,
                    double least)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mixed(colour, towards, static_cast<double>(step) / steps);
        if (contrast(tried, against) >= least)
            return tried;
    }
    return towards;
}

QColor greyOf(double luminance)
{
    const double channel =
        luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * std::pow(luminance, 1 / 2.4) - 0.055;
    const int value = static_cast<int>(std::lround(std::clamp(channel, 0.0, 1.0) * 255));
    return QColor(value, value, value);
}

} // namespace knotary::scene
