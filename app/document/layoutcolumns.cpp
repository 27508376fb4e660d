// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/layoutcolumns.h"

#include "model/query/entitytimes.h"

namespace knotary::document
{

std::vector<std::uint32_t> kindsOfNodes(const graph::Projection& projection,
                                        const dataset::Dataset& dataset)
{
    const auto unknown = static_cast<std::uint32_t>(dataset.schema.kinds().size());
    std::vector<std::uint32_t> kinds(projection.nodeCount(), unknown);
    for (std::size_t node = 0; node < kinds.size(); ++node) {
        const dataset::Entity* entity = dataset.entity(projection.entityOfNode[node]);
        if (entity != nullptr && entity->kind.isValid())
            kinds[node] = entity->kind.number;
    }
    return kinds;
}

std::vector<layout::NodeTime> timesOfNodes(const graph::Projection& projection,
                                           const dataset::Dataset& dataset)
{
    const std::vector<query::EntityTime> known = query::entityTimes(dataset);
    std::vector<layout::NodeTime> times(projection.nodeCount());
    for (std::size_t node = 0; node < times.size(); ++node) {
        const query::EntityTime& time = known[projection.entityOfNode[node].index()];
        times[node] = {time.earliestYear(), time.latestYear()};
    }
    return times;
}

} // namespace knotary::document
