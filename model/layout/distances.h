// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far apart two nodes want to be: the length of the shortest path, where an edge between two
// separate neighbourhoods is longer than one inside a neighbourhood, so that communities stand
// apart and a hub's leaves stay near it. Lengths are whole quarters of the unit, which lets a
// bucket queue find all distances in linear time.

#include "model/layout/adjacency.h"
#include "model/layout/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

inline constexpr std::uint32_t quartersOfUnit = 4;
inline constexpr std::uint32_t longestEdge = 2 * quartersOfUnit;

/// One length a target of the adjacency, in quarters, from quartersOfUnit to longestEdge.
/// `spread` from 0 (all edges one unit) to 1. The measure is topological overlap (E. Ravasz et al.,
/// "Hierarchical Organization of Modularity in Metabolic Networks", Science 297, 2002): shared
/// closed neighbours by the smaller closed neighbourhood; 1 for a leaf and its hub.
[[nodiscard]] std::vector<std::uint8_t> edgeLengths(const Adjacency& adjacency, double spread);

/// Shortest paths from one node at a time, by Dial's bucket queue (R. B. Dial, "Algorithm 360",
/// CACM 12(11), 1969). Keeps its memory between calls.
class ShortestPaths
{
public:
    ShortestPaths(const Adjacency& adjacency, std::span<const std::uint8_t> lengths);

    /// Fills `distances` (quarters; unreachable nodes get `unreachable`). False when cancelled.
    [[nodiscard]] bool from(std::uint32_t source, std::vector<std::uint32_t>& distances,
                            const Progress& progress);

    static constexpr std::uint32_t unreachable = ~0U;

private:
    const Adjacency& m_adjacency;
    std::span<const std::uint8_t> m_lengths;
    std::vector<std::vector<std::uint32_t>> m_buckets; ///< a ring of longestEdge + 1
};

} // namespace knotary::layout
