// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the keyboard goes on a drawing: nodes in reading order, and the nearest one in the
// direction of an arrow key.

#include "model/layout/layout.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace knotary::views
{

enum class Direction
{
    Left,
    Right,
    Up,
    Down
};

/// Numbers of the places from top to bottom and, within a line of `lineHeight` layout units, from
/// left to right.
[[nodiscard]] std::vector<std::size_t> readingOrder(const layout::Positions& positions,
                                                    float lineHeight);

/// The place that lies nearest in that direction (within 45 degrees to either side; what lies aside
/// counts as farther away); nothing where there is none.
[[nodiscard]] std::optional<std::size_t> nearestTowards(const layout::Positions& positions,
                                                        std::size_t from, Direction direction);

} // namespace knotary::views
