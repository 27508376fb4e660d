// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/adjacency.h"

#include <numeric>

namespace knotary::graph
{

namespace
{

/// Rows with room for all lines of a node, parallel ones and loops included.
std::vector<std::uint32_t> roomyOffsets(const Topology& topology, Direction direction)
{
    const auto count = static_cast<std::uint32_t>(boost::num_vertices(topology));
    std::vector<std::uint32_t> offsets(std::size_t{count} + 1, 0);
    for (std::uint32_t node = 0; node < count; ++node) {
        const auto out = static_cast<std::uint32_t>(boost::out_degree(node, topology));
        const auto in = static_cast<std::uint32_t>(boost::in_degree(node, topology));
        offsets[node + 1] =
            (direction != Direction::In ? out : 0) + (direction != Direction::Out ? in : 0);
    }
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    return offsets;
}

/// Closes the gaps between rows that have not used up their room.
void closeGaps(Adjacency& adjacency, const std::vector<std::uint32_t>& ends)
{
    std::uint32_t written = 0;
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node) {
        const std::uint32_t first = adjacency.offsets[node];
        adjacency.offsets[node] = written;
        for (std::uint32_t i = first; i < ends[node]; ++i)
            adjacency.targets[written++] = adjacency.targets[i];
    }
    adjacency.offsets.back() = written;
    adjacency.targets.resize(written);
}

} // namespace

/// Each node, in rising order, enters itself into the rows of its neighbours: so rows come out
/// sorted, and what would stand there twice meets itself at the end of the row.
Adjacency simpleAdjacency(const Topology& topology, Direction direction,
                          const base::Control& control)
{
    constexpr std::uint32_t checkEvery = 1024; // nodes
    const auto count = static_cast<std::uint32_t>(boost::num_vertices(topology));
    if (count == 0)
        return {};
    Adjacency adjacency;
    adjacency.offsets = roomyOffsets(topology, direction);
    adjacency.targets.resize(adjacency.offsets.back());
    std::vector<std::uint32_t> ends(adjacency.offsets.begin(), adjacency.offsets.end() - 1);
    const auto enter = [&](std::uint32_t row, std::uint32_t node) {
        std::uint32_t& end = ends[row];
        if (row != node && (end == adjacency.offsets[row] || adjacency.targets[end - 1] != node))
            adjacency.targets[end++] = node;
    };
    for (std::uint32_t node = 0; node < count; ++node) {
        if (node % checkEvery == 0 && control.isCancelled())
            return {};
        if (direction != Direction::Out) {
            const auto [first, last] = boost::out_edges(node, topology);
            for (auto edge = first; edge != last; ++edge)
                enter(boost::target(*edge, topology), node);
        }
        if (direction != Direction::In) {
            const auto [first, last] = boost::in_edges(node, topology);
            for (auto edge = first; edge != last; ++edge)
                enter(boost::source(*edge, topology), node);
        }
    }
    closeGaps(adjacency, ends);
    return adjacency;
}

} // namespace knotary::graph
