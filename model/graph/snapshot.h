// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The graph that the claims of a data set draw at one revision: immutable, safe to read from any
// thread, with maps between dense node numbers and entity ids.

#include "model/dataset/dataset.h"
#include "model/graph/topology.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace knotary::graph
{

struct Snapshot
{
    std::uint64_t revision = 0;
    Topology topology;
    std::vector<base::EntityId> entityOfNode;
    std::vector<base::NodeIndex> nodeOfEntity; ///< by entity number; invalid where there is none

    [[nodiscard]] base::NodeIndex nodeOf(base::EntityId id) const
    {
        return id.isValid() && id.index() < nodeOfEntity.size() ? nodeOfEntity[id.index()]
                                                                : base::NodeIndex{};
    }
};

/// Every entity is a node; every claim between two entities that is not retracted is an edge.
[[nodiscard]] std::shared_ptr<const Snapshot> buildSnapshot(const dataset::Dataset& dataset);

} // namespace knotary::graph
