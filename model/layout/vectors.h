// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Arithmetic on places of the drawing, for the engines only.

#include "model/layout/layout.h"

#include <cmath>

namespace knotary::layout
{

[[nodiscard]] inline Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}
[[nodiscard]] inline Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}
[[nodiscard]] inline Point operator*(Point a, float factor)
{
    return {a.x * factor, a.y * factor};
}
[[nodiscard]] inline float squared(Point a)
{
    return a.x * a.x + a.y * a.y;
}
[[nodiscard]] inline float norm(Point a)
{
    return std::sqrt(squared(a));
}

/// The way from b's place to a's; for coincident nodes a tiny step whose direction depends only on
/// their numbers, so that whatever divides by its length stays finite and nodes can part.
[[nodiscard]] inline Point separation(Point placeOfA, Point placeOfB, std::uint32_t a,
                                      std::uint32_t b)
{
    const Point difference = placeOfA - placeOfB;
    if (squared(difference) > 1e-12F)
        return difference;
    // Multiplicative hashing (Knuth, TAOCP 3, 6.4); antisymmetric in a and b.
    const std::uint32_t low = a < b ? a : b;
    const std::uint32_t high = a < b ? b : a;
    const std::uint32_t hash = (low * 2654435761U) ^ (high * 2246822519U);
    const float sign = a < b ? 1e-4F : -1e-4F;
    return {sign * (static_cast<float>(hash >> 16U) / 65536.0F - 0.5F),
            sign * (static_cast<float>(hash & 0xFFFFU) / 65536.0F + 0.1F)};
}

} // namespace knotary::layout
