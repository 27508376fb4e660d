// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inner loops of the force layout, over eight bodies at a time. Arrays are padded with bodies
// without mass to a multiple of eight. On x86-64 the same code is compiled a second time for AVX2
// and chosen when the processor has it; elsewhere the compiler makes of it what there is, down to
// single numbers. Each lane adds up in the same order everywhere, without fused multiply-add, so
// that the result does not depend on which was chosen.

#include "model/layout/layout.h"

#include <cstddef>
#include <cstdint>

namespace knotary::layout
{

inline constexpr std::size_t laneCount = 8;

/// Bodies that push; each array holds `count` numbers, a multiple of laneCount.
struct Pushers
{
    const float* x;
    const float* y;
    const float* mass;
    std::size_t count;
};

/// Cells far from a group of bodies, with their second moments about their centres: the sums of
/// mass * dx^2, mass * dx * dy and mass * dy^2.
struct FarPushers
{
    Pushers cells;
    const float* momentXX;
    const float* momentXY;
    const float* momentYY;
};

/// The push near a point, as a Taylor polynomial of the second degree in the way from it. It is the
/// gradient of a potential, so its derivatives are symmetric: `slope` holds the derivatives xx, xy,
/// yy of the potential, `bend` xxx, xxy, xyy, yyy.
struct PushSeries
{
    Point value;
    float slopeXX = 0;
    float slopeXY = 0;
    float slopeYY = 0;
    float bendXXX = 0;
    float bendXXY = 0;
    float bendXYY = 0;
    float bendYYY = 0;

    [[nodiscard]] Point at(Point way) const
    {
        const float xx = way.x * way.x / 2;
        const float xy = way.x * way.y;
        const float yy = way.y * way.y / 2;
        return {value.x + slopeXX * way.x + slopeXY * way.y + bendXXX * xx + bendXXY * xy +
                    bendXYY * yy,
                value.y + slopeXY * way.x + slopeYY * way.y + bendXXY * xx + bendXYY * xy +
                    bendYYY * yy};
    }
};

/// Sum of mass / distance^2, away from each pusher. What stands at `place` itself does not push.
[[nodiscard]] Point pushBySquare(Point place, const Pushers& pushers);

/// Sum of mass / distance, away from each pusher. What stands at `place` itself does not push.
[[nodiscard]] Point pushByDistance(Point place, const Pushers& pushers);

/// pushBySquare of far cells, near `middle`.
[[nodiscard]] PushSeries seriesBySquare(Point middle, const FarPushers& far);

/// How many edges one node is away from some others, and where they stand; `count` is a multiple of
/// laneCount, no entry is 0.
struct WantedDistances
{
    const float* x;
    const float* y;
    const std::uint16_t* edges;
    std::size_t count;
    float unit; ///< length of an edge
};

/// How far and where `place` is to move so that its distances come right, by the weighted mean
/// (1 / distance^2).
[[nodiscard]] Point meanError(Point place, const WantedDistances& wanted);

} // namespace knotary::layout
