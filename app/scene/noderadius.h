// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How large a node is drawn: gently by its number of relations, and smaller when seen from afar.

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace knotary::scene
{

/// Pixels at 96 dpi. The area grows with the number of relations up to 80 of them.
[[nodiscard]] inline double nodeRadius(std::size_t degree, double scale)
{
    const double base =
        5.2 + 1.5 * std::sqrt(static_cast<double>(std::min<std::size_t>(degree, 80)));
    const double factor = scale >= 1 ? std::min(std::pow(scale, 0.35), 1.8) : std::sqrt(scale);
    return std::max(base * factor, 0.9);
}

} // namespace knotary::scene
