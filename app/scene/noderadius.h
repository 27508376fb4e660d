// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How large a node is drawn: gently by its number of relations, and smaller when seen from afar.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace knotary::scene
{

/// Pixels of radius below which a node is a dot: round, without outline.
inline constexpr double smallestOutlined = 3;

/// Pixels of radius below which a sign in a node could not be read.
inline constexpr double smallestSigned = 3.3;

/// Relations beyond which a node grows no more.
inline constexpr std::size_t mostCounted = 80;

/// Pixels at 96 dpi. The area grows with the number of relations up to 80 of them.
[[nodiscard]] inline double nodeRadius(std::size_t degree, double scale)
{
    const double base =
        5.2 + 1.5 * std::sqrt(static_cast<double>(std::min<std::size_t>(degree, mostCounted)));
    const double factor = scale >= 1 ? std::min(std::pow(scale, 0.35), 1.8) : std::sqrt(scale);
    return std::max(base * factor, 0.9);
}

/// All radii at one scale, to be looked up instead of reckoned thousands of times.
class NodeRadii
{
public:
    explicit NodeRadii(double scale)
    {
        for (std::size_t degree = 0; degree < m_radii.size(); ++degree)
            m_radii[degree] = nodeRadius(degree, scale);
    }
    [[nodiscard]] double of(std::size_t degree) const
    {
        return m_radii[std::min(degree, mostCounted)];
    }

private:
    std::array<double, mostCounted + 1> m_radii{};
};

} // namespace knotary::scene
