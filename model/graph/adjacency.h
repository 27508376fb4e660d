// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is next to whom: the graph without self-loops and without parallel lines, in compressed
// sparse rows that are sorted. For all that asks only whether two entities are connected.

#include "model/base/control.h"
#include "model/graph/topology.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knotary::graph
{

struct Adjacency
{
    std::vector<std::uint32_t> offsets{0}; ///< nodeCount() + 1
    std::vector<std::uint32_t> targets;    ///< both ways: each connection stands here twice

    [[nodiscard]] std::uint32_t nodeCount() const
    {
        return static_cast<std::uint32_t>(offsets.size() - 1);
    }
    [[nodiscard]] std::span<const std::uint32_t> neighbours(std::uint32_t node) const
    {
        return std::span(targets).subspan(offsets[node], degree(node));
    }
    [[nodiscard]] std::uint32_t degree(std::uint32_t node) const
    {
        return offsets[node + 1] - offsets[node];
    }
};

/// Which lines of a node count.
enum class Direction
{
    Both,
    Out,
    In
};

/// Of no use when cancelled: ask the control.
[[nodiscard]] Adjacency simpleAdjacency(const Topology& topology,
                                        Direction direction = Direction::Both,
                                        const base::Control& control = {});

} // namespace knotary::graph
