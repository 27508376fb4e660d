// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/snapshot.h"

namespace knotary::graph
{

std::shared_ptr<const Snapshot> buildSnapshot(const dataset::Dataset& dataset)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->revision = dataset.revision();
    snapshot->entityOfNode = dataset.entities();
    snapshot->nodeOfEntity.resize(dataset.nextEntityId().index());
    for (std::size_t node = 0; node < snapshot->entityOfNode.size(); ++node)
        snapshot->nodeOfEntity[snapshot->entityOfNode[node].index()] = base::NodeIndex(node);

    std::vector<EdgeInput> edges;
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        const base::NodeIndex from = snapshot->nodeOf(claim.subject);
        const base::NodeIndex to = snapshot->nodeOf(claim.object());
        if (from.isValid() && to.isValid() && claim.standing != dataset::Standing::Retracted)
            edges.push_back({from.number, to.number, id});
    }
    snapshot->topology = buildTopology(snapshot->entityOfNode.size(), edges);
    return snapshot;
}

} // namespace knotary::graph
