// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/projection.h"

namespace knotary::graph
{

Projection without(const Projection& projection, const std::unordered_set<base::EntityId>& hidden)
{
    Projection rest;
    rest.snapshot = projection.snapshot;
    rest.nodeOfEntity.resize(projection.nodeOfEntity.size());
    for (const base::EntityId entity : projection.entityOfNode) {
        if (hidden.contains(entity))
            continue;
        rest.nodeOfEntity[entity.index()] = base::NodeIndex(rest.entityOfNode.size());
        rest.entityOfNode.push_back(entity);
    }
    std::vector<EdgeInput> edges;
    if (!rest.entityOfNode.empty()) {
        const Topology& whole = projection.topology;
        const auto [first, last] = boost::edges(whole);
        for (auto edge = first; edge != last; ++edge) {
            const auto from = rest.nodeOf(projection.entityOfNode[boost::source(*edge, whole)]);
            const auto to = rest.nodeOf(projection.entityOfNode[boost::target(*edge, whole)]);
            if (from.isValid() && to.isValid())
                edges.push_back({from.number, to.number, whole[*edge].claim});
        }
    }
    rest.topology = buildTopology(rest.entityOfNode.size(), edges);
    return rest;
}

} // namespace knotary::graph
