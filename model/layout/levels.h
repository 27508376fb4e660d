// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ever coarser pictures of a graph: nodes that belong together become one that is as heavy as they
// are. Leaves go with their neighbour, however many there are (else a star never gets smaller);
// the others form small clusters along edges that are heavy for the nodes they link, the heavy-edge
// matching of C. Walshaw, "A Multilevel Algorithm for Force-Directed Graph-Drawing", JGAA 7(3),
// 2003, let grow to a few nodes as the solar systems of S. Hachul, M. Juenger, "Drawing Large
// Graphs with a Potential-Field-Based Multilevel Algorithm", GD 2004.

#include "model/layout/adjacency.h"
#include "model/layout/progress.h"
#include "model/layout/randomnumbers.h"

#include <cstdint>
#include <vector>

namespace knotary::layout
{

/// A connected graph with weights, and where its nodes went in the next coarser one.
struct Level
{
    Adjacency graph;
    std::vector<float> weights; ///< by place in graph.targets: how many edges this one stands for
    std::vector<float> masses;  ///< how many nodes each stands for
    std::vector<std::uint32_t> clusters; ///< by node: its node in the next level; empty: the last

    [[nodiscard]] std::uint32_t nodeCount() const { return graph.nodeCount(); }
};

/// The graph itself first, then coarser ones down to about `fewest` nodes. Empty when cancelled.
[[nodiscard]] std::vector<Level> coarsened(const Adjacency& graph, std::uint32_t fewest,
                                           RandomNumbers& random, const Progress& progress);

} // namespace knotary::layout
