// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/repulsionkernel.h"

#include <cstdint>
#include <cstring>

namespace knotary::layout
{

namespace
{

using Lanes = float __attribute__((vector_size(laneCount * sizeof(float))));
using IntegerLanes = std::int32_t __attribute__((vector_size(laneCount * sizeof(std::int32_t))));

using ShortLanes = std::uint16_t __attribute__((vector_size(laneCount * sizeof(std::uint16_t))));

/// Keeps numbers finite where a body meets itself; far below what a drawing can show.
constexpr float tiny = 1e-9F;

// Vectors go by reference: by value, they would be passed differently with and without AVX.
#define KNOTARY_INLINE [[gnu::always_inline]] inline

KNOTARY_INLINE void load(Lanes& lanes, const float* from)
{
    std::memcpy(&lanes, from, sizeof lanes);
}

KNOTARY_INLINE float sumOf(const Lanes& lanes)
{
    return ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5])) +
           ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]));
}

/// 1 / sqrt(value) to about 5e-6, from the exponent's bits and two Newton steps (C. Lomont, "Fast
/// Inverse Square Root", 2003): the same on every processor, which its own estimate is not.
KNOTARY_INLINE void invertRoot(Lanes& result, const Lanes& value)
{
    IntegerLanes bits;
    std::memcpy(&bits, &value, sizeof bits);
    bits = 0x5f375a86 - (bits >> 1);
    std::memcpy(&result, &bits, sizeof result);
    const Lanes half = 0.5F * value;
    result = result * (1.5F - half * result * result);
    result = result * (1.5F - half * result * result);
}

enum class Law
{
    Distance,
    Square
};

template<Law law>
KNOTARY_INLINE Point pushInLanes(Point place, const Pushers& pushers)
{
    Lanes sumX{};
    Lanes sumY{};
    for (std::size_t i = 0; i < pushers.count; i += laneCount) {
        Lanes x;
        Lanes y;
        Lanes strength;
        load(x, pushers.x + i);
        load(y, pushers.y + i);
        load(strength, pushers.mass + i);
        x = place.x - x;
        y = place.y - y;
        const Lanes squared = x * x + y * y + tiny;
        if constexpr (law == Law::Square) {
            Lanes inverse;
            invertRoot(inverse, squared);
            strength = strength * inverse * (inverse * inverse);
        } else {
            strength = strength / squared;
        }
        sumX += x * strength;
        sumY += y * strength;
    }
    return {sumOf(sumX), sumOf(sumY)};
}

/// Derivatives of -mass / r by x and y, and the cell's second moments times them.
KNOTARY_INLINE PushSeries seriesInLanes(Point middle, const FarPushers& far)
{
    Lanes valueX{};
    Lanes valueY{};
    Lanes slopeXX{};
    Lanes slopeXY{};
    Lanes slopeYY{};
    Lanes bendXXX{};
    Lanes bendXXY{};
    Lanes bendXYY{};
    Lanes bendYYY{};
    for (std::size_t i = 0; i < far.cells.count; i += laneCount) {
        Lanes x;
        Lanes y;
        Lanes mass;
        Lanes momentXX;
        Lanes momentXY;
        Lanes momentYY;
        load(x, far.cells.x + i);
        load(y, far.cells.y + i);
        load(mass, far.cells.mass + i);
        load(momentXX, far.momentXX + i);
        load(momentXY, far.momentXY + i);
        load(momentYY, far.momentYY + i);
        x = middle.x - x;
        y = middle.y - y;
        Lanes inverse;
        const Lanes squared = x * x + y * y + tiny;
        invertRoot(inverse, squared);
        const Lanes inverse2 = inverse * inverse;
        const Lanes inverse3 = inverse2 * inverse;
        const Lanes third = inverse3 * inverse2 * 3.0F;
        const Lanes unitXX = 5.0F * inverse2 * x * x; // 5 cos^2 of the direction, and so on
        const Lanes unitYY = 5.0F * inverse2 * y * y;
        const Lanes xxx = third * x * (unitXX - 3.0F); // of mass 1
        const Lanes xxy = third * y * (unitXX - 1.0F);
        const Lanes xyy = third * x * (unitYY - 1.0F);
        const Lanes yyy = third * y * (unitYY - 3.0F);
        valueX +=
            mass * inverse3 * x + 0.5F * (momentXX * xxx + 2.0F * momentXY * xxy + momentYY * xyy);
        valueY +=
            mass * inverse3 * y + 0.5F * (momentXX * xxy + 2.0F * momentXY * xyy + momentYY * yyy);
        slopeXX += mass * (inverse3 - third * x * x);
        slopeXY -= mass * third * x * y;
        slopeYY += mass * (inverse3 - third * y * y);
        bendXXX += mass * xxx;
        bendXXY += mass * xxy;
        bendXYY += mass * xyy;
        bendYYY += mass * yyy;
    }
    return {{sumOf(valueX), sumOf(valueY)},
            sumOf(slopeXX),
            sumOf(slopeXY),
            sumOf(slopeYY),
            sumOf(bendXXX),
            sumOf(bendXXY),
            sumOf(bendXYY),
            sumOf(bendYYY)};
}

/// The weighted mean of what is missing to each wanted distance.
KNOTARY_INLINE Point errorInLanes(Point place, const WantedDistances& wanted)
{
    Lanes sumX{};
    Lanes sumY{};
    Lanes weights{};
    for (std::size_t i = 0; i < wanted.count; i += laneCount) {
        Lanes x;
        Lanes y;
        ShortLanes edges;
        load(x, wanted.x + i);
        load(y, wanted.y + i);
        std::memcpy(&edges, wanted.edges + i, sizeof edges);
        x = place.x - x;
        y = place.y - y;
        Lanes inverse;
        const Lanes squared = x * x + y * y + tiny;
        invertRoot(inverse, squared);
        const Lanes length = wanted.unit * __builtin_convertvector(edges, Lanes);
        const Lanes weight = 1.0F / (length * length);
        const Lanes stretch = weight * (length * inverse - 1.0F);
        sumX += x * stretch;
        sumY += y * stretch;
        weights += weight;
    }
    const float weight = sumOf(weights);
    return {sumOf(sumX) / weight, sumOf(sumY) / weight};
}

#undef KNOTARY_INLINE

#if defined(__x86_64__)

[[gnu::target("avx2")]] Point pushWide(Point place, const Pushers& pushers)
{
    return pushInLanes<Law::Square>(place, pushers);
}

[[gnu::target("avx2")]] PushSeries seriesWide(Point middle, const FarPushers& far)
{
    return seriesInLanes(middle, far);
}

[[gnu::target("avx2")]] Point errorWide(Point place, const WantedDistances& wanted)
{
    return errorInLanes(place, wanted);
}

const bool isWide = __builtin_cpu_supports("avx2") != 0;

#endif

} // namespace

Point pushBySquare(Point place, const Pushers& pushers)
{
#if defined(__x86_64__)
    if (isWide)
        return pushWide(place, pushers);
#endif
    return pushInLanes<Law::Square>(place, pushers);
}

Point pushByDistance(Point place, const Pushers& pushers)
{
    return pushInLanes<Law::Distance>(place, pushers);
}

PushSeries seriesBySquare(Point middle, const FarPushers& far)
{
#if defined(__x86_64__)
    if (isWide)
        return seriesWide(middle, far);
#endif
    return seriesInLanes(middle, far);
}

Point meanError(Point place, const WantedDistances& wanted)
{
#if defined(__x86_64__)
    if (isWide)
        return errorWide(place, wanted);
#endif
    return errorInLanes(place, wanted);
}

} // namespace knotary::layout
