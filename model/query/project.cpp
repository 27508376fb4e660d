// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/filter.h"

#include <utility>

namespace knotary::query
{

graph::Projection project(std::shared_ptr<const graph::Snapshot> snapshot,
                          const dataset::Dataset& dataset, const Query& query,
                          const FoldFunction& fold)
{
    const FilterContents filter = filterContents(dataset, query, fold, {}, snapshot);
    graph::Projection projection;
    projection.nodeOfEntity.resize(snapshot->nodeOfEntity.size());
    for (std::size_t node = 0; node < snapshot->entityOfNode.size(); ++node) {
        const base::EntityId entity = snapshot->entityOfNode[node];
        if (!filter.shows(entity))
            continue;
        projection.nodeOfEntity[entity.index()] = base::NodeIndex(projection.entityOfNode.size());
        projection.entityOfNode.push_back(entity);
    }

    const graph::Topology& whole = snapshot->topology;
    std::vector<graph::EdgeInput> edges;
    const auto [firstEdge, lastEdge] = boost::edges(whole);
    for (auto edge = firstEdge; edge != lastEdge; ++edge) {
        const base::ClaimId claim = whole[*edge].claim;
        const auto from = projection.nodeOf(snapshot->entityOfNode[boost::source(*edge, whole)]);
        const auto to = projection.nodeOf(snapshot->entityOfNode[boost::target(*edge, whole)]);
        if (from.isValid() && to.isValid() && filter.shows(claim))
            edges.push_back({from.number, to.number, claim});
    }
    projection.topology = graph::buildTopology(projection.entityOfNode.size(), edges);
    projection.snapshot = std::move(snapshot);
    return projection;
}

} // namespace knotary::query
