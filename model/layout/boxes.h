// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The room of a node in the drawing as a rectangle, and making rectangles not overlap.

#include "model/layout/layout.h"
#include "model/layout/progress.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

struct Box
{
    Point centre;
    float halfWidth = 0;
    float halfHeight = 0;
    bool isFixed = false;
};

/// Where the middle of a node's room lies, seen from the node's place.
[[nodiscard]] inline Point roomOffset(const Extent& extent)
{
    return {0.0F, extent.height / 2 - extent.above};
}

[[nodiscard]] inline bool overlaps(const Box& a, const Box& b)
{
    return std::abs(a.centre.x - b.centre.x) < a.halfWidth + b.halfWidth &&
           std::abs(a.centre.y - b.centre.y) < a.halfHeight + b.halfHeight;
}

struct Bounds
{
    Point low;
    Point high;

    [[nodiscard]] float width() const { return high.x - low.x; }
    [[nodiscard]] float height() const { return high.y - low.y; }
};

/// The smallest rectangle round all boxes; empty at the origin for none.
[[nodiscard]] Bounds boundsOf(std::span<const Box> boxes);

/// How many pairs overlap when all centres are multiplied by `factor`, counted up to `limit`.
[[nodiscard]] std::size_t overlapCount(std::span<const Box> boxes, float factor, std::size_t limit);

enum class Pass
{
    Clean, ///< nothing overlapped, nothing was moved
    Moved,
    Cancelled
};

/// Pushes every overlapping pair apart, up to so many times, along the axis where less is missing
/// in proportion to the boxes (as PRISM's proximity does; E. Gansner, Y. Hu, "Efficient,
/// Proximity-Preserving Node Overlap Removal", JGAA 14(1), 2010), both by half, fixed boxes not at
/// all. Pairs are found by a grid.
[[nodiscard]] Pass pushApart(std::span<Box> boxes, int passes, const Progress& progress);

/// Moves boxes until none overlaps another that is not fixed too: by pushing, and, where pushing
/// does not settle, by putting what still overlaps onto the nearest free spot. False when
/// cancelled.
[[nodiscard]] bool separate(std::span<Box> boxes, const Progress& progress);

/// The second means of `separate` alone: boxes from the inside outwards, each to the nearest spot
/// that is free of those before it (RWordle: H. Strobelt et al., "Rolled-out Wordles", CGF 31(3),
/// 2012). Always succeeds, since the plane is unbounded. False when cancelled.
[[nodiscard]] bool putOnFreeSpots(std::span<Box> boxes, const Progress& progress);

} // namespace knotary::layout
