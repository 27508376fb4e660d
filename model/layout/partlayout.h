// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lays out one connected part, small ones by stress (stresspart.h), big ones by springs
// (springpart.h).

#include "model/layout/adjacency.h"
#include "model/layout/boxes.h"
#include "model/layout/layout.h"
#include "model/layout/progress.h"
#include "model/layout/randomnumbers.h"

#include <vector>

namespace knotary::layout
{

/// What a person can choose about a force layout.
struct ForceStyle
{
    int rounds = 30;        ///< of the descent: more is slower and smoother
    double communities = 1; ///< 0: distances only; more: groups denser and further apart
    double spacing = 1;     ///< of the edges' length
};

/// A connected part of at least two nodes, numbered from 0.
struct Part
{
    Adjacency graph;
    std::vector<Extent> extents;
    std::vector<std::uint8_t> isPinned;
    std::vector<std::uint8_t> isPlaced; ///< the place given is one to start from
    Positions places;                   ///< in points; given places in, all places out

    [[nodiscard]] std::uint32_t nodeCount() const { return graph.nodeCount(); }
    [[nodiscard]] bool hasPins() const;
    /// At least half of the places are known: they are improved, not replaced, and the part stays
    /// where it is.
    [[nodiscard]] bool isWarm() const;
    [[nodiscard]] bool isAnchored() const { return hasPins() || isWarm(); }
};

/// Free space round a box, in points, on each side.
inline constexpr float roomMargin = 4;

[[nodiscard]] std::vector<Box> boxesOf(std::span<const Point> places,
                                       std::span<const Extent> extents,
                                       std::span<const std::uint8_t> isPinned, float margin);
void moveToBoxes(std::span<const Box> boxes, std::span<const Extent> extents,
                 std::span<Point> places);

/// False when cancelled; the places are then not to be used. Pinned nodes keep theirs.
[[nodiscard]] bool layOutPart(Part& part, const ForceStyle& style, RandomNumbers& random,
                              const Progress& progress);

} // namespace knotary::layout
