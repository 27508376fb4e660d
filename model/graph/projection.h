// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of a snapshot to look at, as a compact graph of its own with maps back: layout and
// drawing never see what is hidden, and the selection survives because ids lead back.

#include "model/graph/snapshot.h"

#include <functional>
#include <memory>
#include <unordered_set>
#include <vector>

namespace knotary::graph
{

struct Projection
{
    std::shared_ptr<const Snapshot> snapshot;
    Topology topology;
    std::vector<base::EntityId> entityOfNode;  ///< by node of this projection
    std::vector<base::NodeIndex> nodeOfEntity; ///< by entity number; invalid where hidden

    [[nodiscard]] std::size_t nodeCount() const { return entityOfNode.size(); }
    [[nodiscard]] std::size_t edgeCount() const
    {
        return entityOfNode.empty() ? 0 : boost::num_edges(topology);
    }
    [[nodiscard]] base::NodeIndex nodeOf(base::EntityId id) const
    {
        return id.isValid() && id.index() < nodeOfEntity.size() ? nodeOfEntity[id.index()]
                                                                : base::NodeIndex{};
    }
};

/// The part of the graph that some entities and the claims between them draw; the order of nodes
/// stays.
[[nodiscard]] Projection induced(const Projection& projection,
                                 const std::function<bool(base::EntityId)>& keepsEntity,
                                 const std::function<bool(base::ClaimId)>& keepsClaim);

/// The same graph without some of its entities and their lines; the order of nodes stays.
[[nodiscard]] Projection without(const Projection& projection,
                                 const std::unordered_set<base::EntityId>& hidden);

} // namespace knotary::graph
