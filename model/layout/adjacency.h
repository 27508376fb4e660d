// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a layout needs of a graph: who is next to whom. Undirected, without self-loops and without
// parallel edges, in compressed sparse rows; every row is sorted.

#include "model/graph/topology.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

struct Adjacency
{
    std::vector<std::uint32_t> offsets{0}; ///< nodeCount() + 1
    std::vector<std::uint32_t> targets;    ///< each edge stands here twice

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

[[nodiscard]] Adjacency simpleAdjacency(const graph::Topology& topology);

/// The connected parts, each a rising list of its nodes; the biggest part first, parts of equal
/// size by their lowest node.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> connectedParts(const Adjacency& adjacency);

/// The graph among `nodes` (a whole part, rising), numbered from 0 in their order. `localNumber` is
/// scratch of adjacency.nodeCount() entries, kept by the caller so that many parts stay cheap.
[[nodiscard]] Adjacency restricted(const Adjacency& adjacency, std::span<const std::uint32_t> nodes,
                                   std::vector<std::uint32_t>& localNumber);

} // namespace knotary::layout
