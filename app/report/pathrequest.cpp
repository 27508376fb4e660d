// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/pathtask.h"
#include "app/figures/pathfigure.h"
#include "app/report/citedclaims.h"
#include "app/report/pagerequest.h"
#include "model/query/pathlimits.h"

namespace knotary::report
{
namespace
{

/// What the chains are made of, as they are read.
void takeShown(MadeFigure& made, const std::vector<query::Chain>& chains)
{
    const FigureRequest& request = made.request;
    made.entities = {request.from, request.to};
    for (const query::Chain& chain : chains)
        for (const query::Hop& hop : chain) {
            made.entities.push_back(hop.to);
            made.claims.insert(made.claims.end(), hop.claims.begin(), hop.claims.end());
        }
}

} // namespace

bool makePath(MadeFigure& made, const InSight& sight, const base::Control& control)
{
    const FigureRequest& request = made.request;
    const dataset::Dataset& dataset = *made.dataset;
    if (!request.from.isValid() || !request.to.isValid() ||
        dataset.entity(request.from) == nullptr || dataset.entity(request.to) == nullptr)
        return false;
    const auto graph =
        query::walkable(sight.graph, dataset, query::PathLimits{}, request.from, request.to);
    const query::PathWish wish = document::wishOf(document::PathChoice::AllShortest);
    query::PathSearch search(*graph);
    std::vector<query::Chain> chains;
    for (const query::NodePath& path :
         search.find(graph->nodeOf(request.from), graph->nodeOf(request.to), wish, control))
        chains.push_back(query::chainOf(*graph, path));
    if (control.isCancelled())
        return false;
    takeShown(made, chains);
    figures::Citing citing = citingOf(made);
    citing.references.clear(); // they stand in the footer
    sortOut(made.entities);
    sortOut(made.claims);
    made.figure =
        figures::pathFigure({.dataset = dataset,
                             .from = request.from,
                             .to = request.to,
                             .chains = chains,
                             .isCut = chains.size() == wish.most,
                             .citing = citing,
                             .theme = request.theme,
                             .language = request.language,
                             .title = request.title ? titleOf(request, dataset) : QString(),
                             .millimetres = request.millimetres,
                             .dpi = request.dpi});
    made.chains = std::move(chains);
    return true;
}

} // namespace knotary::report
