// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A bare graph as a text: two ids a line, apart by blanks; lines that begin with # are comments.
// Where the first line is "# NODES EDGES" and all ids are numbers below NODES, there are NODES
// nodes, also those that no edge names; else the nodes are those named, in the order of their first
// naming.

#include "model/base/diagnostic.h"
#include "model/graph/topology.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::cli
{

struct EdgeList
{
    std::uint32_t nodeCount = 0;
    std::vector<std::string> names; ///< by node; empty: nodes are called by their numbers
    std::vector<graph::EdgeInput> edges;

    [[nodiscard]] std::string nameOf(std::uint32_t node) const
    {
        return names.empty() ? std::to_string(node) : names[node];
    }
};

struct EdgeListFault
{
    int line = 1;
    int column = 1;
};

/// The graph, or where the text is not two ids.
struct ParsedEdgeList
{
    EdgeList graph;
    std::optional<EdgeListFault> fault;
};

[[nodiscard]] ParsedEdgeList parseEdgeList(std::string_view text);

} // namespace knotary::cli
