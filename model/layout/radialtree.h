// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The breadth-first tree of a connected part: who is how far from the focus, and by whom it was
// reached.

#include "model/layout/adjacency.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

/// Nodes in the order in which they are reached, the root first; levels follow one another in it.
struct RadialTree
{
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> parent;     ///< by node; the root is its own
    std::vector<std::uint32_t> depth;      ///< by node
    std::vector<std::uint32_t> levelStart; ///< in `order`, by depth; one more at the end

    [[nodiscard]] std::uint32_t levelCount() const
    {
        return static_cast<std::uint32_t>(levelStart.size() - 1);
    }
    [[nodiscard]] std::span<const std::uint32_t> level(std::uint32_t depthOfLevel) const
    {
        return std::span(order).subspan(levelStart[depthOfLevel],
                                        levelStart[depthOfLevel + 1] - levelStart[depthOfLevel]);
    }
};

/// Of a connected part of at least one node.
[[nodiscard]] RadialTree radialTree(const Adjacency& part, std::uint32_t root);

/// The node of greatest degree; of several that which is nearest to the middle of a longest of all
/// shortest paths (found by two sweeps, as for the diameter of a tree).
[[nodiscard]] std::uint32_t middleNode(const Adjacency& part);

} // namespace knotary::layout
