// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one graph type: Boost's compressed sparse rows, both directions, 32-bit numbers. Nodes are
// dense from 0; each edge carries the number of the claim it stands for, because Boost sorts edges
// by source and so forgets the order of input. Parallel edges stay parallel.

#include "model/base/ids.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace knotary::graph
{

struct EdgeData
{
    base::ClaimId claim;
};

using Topology =
    boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, EdgeData,
                                       boost::no_property, std::uint32_t, std::uint32_t>;

/// An edge as it is handed to the builder.
struct EdgeInput
{
    std::uint32_t from;
    std::uint32_t to;
    base::ClaimId claim;
};

[[nodiscard]] Topology buildTopology(std::size_t nodeCount, std::span<const EdgeInput> edges);

} // namespace knotary::graph
