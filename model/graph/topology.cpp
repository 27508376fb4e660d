// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/topology.h"

namespace knotary::graph
{

Topology buildTopology(std::size_t nodeCount, std::span<const EdgeInput> edges)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    std::vector<EdgeData> data;
    ends.reserve(edges.size());
    data.reserve(edges.size());
    for (const EdgeInput& edge : edges) {
        ends.emplace_back(edge.from, edge.to);
        data.push_back({edge.claim});
    }
    return Topology(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), data.begin(),
                    static_cast<std::uint32_t>(nodeCount));
}

} // namespace knotary::graph
