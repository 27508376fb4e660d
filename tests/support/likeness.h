// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much of one picture is not in another, where a line may lie a pixel beside.

#include <QImage>

#include <algorithm>
#include <cmath>

namespace knotary::support
{

constexpr double mostUnlike = 0.05; ///< what two pictures that are the same may differ by

/// Of the channel that differs most, 0 to 255.
[[nodiscard]] inline int differenceOf(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

/// The share of the inked pixels that have nothing within `alike` of their colour within a pixel in
/// the other picture; all where nothing is inked.
[[nodiscard]] inline double shareWithoutMatch(const QImage& one, const QImage& other, QRgb ground,
                                              int alike)
{
    constexpr int inked = 20;
    long count = 0;
    long without = 0;
    for (int y = 1; y < one.height() - 1; ++y) {
        for (int x = 1; x < one.width() - 1; ++x) {
            const QRgb colour = one.pixel(x, y);
            if (differenceOf(colour, ground) < inked)
                continue;
            ++count;
            int least = 255;
            for (int i = 0; i < 9 && least > alike; ++i)
                least = std::min(least,
                                 differenceOf(colour, other.pixel(x - 1 + i % 3, y - 1 + i / 3)));
            without += least > alike ? 1 : 0;
        }
    }
    return count == 0 ? 1 : static_cast<double>(without) / static_cast<double>(count);
}

/// Of the larger of both directions; the same size is taken for granted.
[[nodiscard]] inline double unlikeness(const QImage& one, const QImage& other, QRgb ground,
                                       int alike)
{
    return std::max(shareWithoutMatch(one, other, ground, alike),
                    shareWithoutMatch(other, one, ground, alike));
}

} // namespace knotary::support
