// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/relations.h"

namespace knotary::scene
{

Relations relationsOf(const graph::Projection& projection)
{
    const graph::Topology& topology = projection.topology;
    Relations relations;
    relations.degrees.assign(projection.nodeCount(), 0);
    relations.list.reserve(boost::num_edges(topology));
    for (auto [edge, end] = boost::edges(topology); edge != end; ++edge) {
        const base::NodeIndex from(boost::source(*edge, topology));
        const base::NodeIndex to(boost::target(*edge, topology));
        relations.list.push_back({topology[*edge].claim, from, to});
        ++relations.degrees[from.index()];
        ++relations.degrees[to.index()];
    }
    return relations;
}

} // namespace knotary::scene
