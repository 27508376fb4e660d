// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/steps.h"

#include "app/document/pathtask.h"
#include "model/query/pathlimits.h"

#include <vector>

namespace knotary::report
{

std::shared_ptr<const query::ChainSteps>
stepsOf(const FigureRequest& request, const dataset::Dataset& dataset,
        const std::shared_ptr<const graph::Projection>& graph, const base::Control& control)
{
    if (!request.from.isValid() || !request.to.isValid())
        return nullptr;
    const std::shared_ptr<const graph::Projection> open =
        query::walkable(graph, dataset, {}, request.from, request.to);
    std::vector<query::Chain> chains;
    for (const query::NodePath& path : query::PathSearch(*open).find(
             open->nodeOf(request.from), open->nodeOf(request.to),
             document::wishOf(document::PathChoice::AllShortest), control))
        chains.push_back(query::chainOf(*open, path));
    if (chains.empty())
        return nullptr;
    return std::make_shared<const query::ChainSteps>(query::stepsOf(chains));
}

} // namespace knotary::report
