// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/projection.h"

namespace knotary::graph
{

Projection induced(const Projection& projection,
                   const std::function<bool(base::EntityId)>& keepsEntity,
                   const std::function<bool(base::ClaimId)>& keepsClaim)
{
    Projection part;
    part.snapshot = projection.snapshot;
    part.nodeOfEntity.resize(projection.nodeOfEntity.size());
    std::vector<base::NodeIndex> nodeOfNode(projection.nodeCount());
    for (std::size_t node = 0; node < projection.nodeCount(); ++node) {
        const base::EntityId entity = projection.entityOfNode[node];
        if (!keepsEntity(entity))
            continue;
        nodeOfNode[node] = base::NodeIndex(part.entityOfNode.size());
        part.nodeOfEntity[entity.index()] = nodeOfNode[node];
        part.entityOfNode.push_back(entity);
    }
    std::vector<EdgeInput> edges;
    if (!part.entityOfNode.empty()) {
        const Topology& whole = projection.topology;
        const auto [first, last] = boost::edges(whole);
        for (auto edge = first; edge != last; ++edge) {
            const base::NodeIndex from = nodeOfNode[boost::source(*edge, whole)];
            const base::NodeIndex to = nodeOfNode[boost::target(*edge, whole)];
            if (from.isValid() && to.isValid() && keepsClaim(whole[*edge].claim))
                edges.push_back({from.number, to.number, whole[*edge].claim});
        }
    }
    part.topology = buildTopology(part.entityOfNode.size(), edges);
    return part;
}

Projection without(const Projection& projection, const std::unordered_set<base::EntityId>& hidden)
{
    return induced(
        projection, [&hidden](base::EntityId entity) { return !hidden.contains(entity); },
        [](base::ClaimId) { return true; });
}

} // namespace knotary::graph
