// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands around a node: its neighbours line by line, and everything within some steps.

#include "model/graph/topology.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knotary::graph
{

/// One line at a node, seen from there.
struct Neighbour
{
    base::NodeIndex node;
    base::ClaimId claim;
    bool isOutgoing = false; ///< the line leads away from the node that was asked for
};

/// Outgoing lines first, each group in the order of the graph; a line from a node to itself is no
/// neighbour, several lines to the same node are several entries.
[[nodiscard]] std::vector<Neighbour> neighbours(const Topology& topology, base::NodeIndex node);

/// By node: whether it is a seed or at most `steps` lines away from one, in either direction.
/// Breadth first; seeds that are invalid are passed over.
[[nodiscard]] std::vector<bool> within(const Topology& topology,
                                       std::span<const base::NodeIndex> seeds, std::size_t steps);

} // namespace knotary::graph
