// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/tablefigure.h"
#include "app/report/citedclaims.h"
#include "app/report/pagerequest.h"
#include "app/text/fold.h"
#include "model/query/filter.h"

namespace knotary::report
{
namespace
{

/// Claims as the table of the window has them: one between two entities is there where its line
/// is; one that says something else of an entity goes with it.
std::vector<base::ClaimId> claimsInSight(const FigureRequest& request,
                                         const dataset::Dataset& dataset, const InSight& sight,
                                         const base::Control& control)
{
    const graph::Projection& graph = *sight.graph;
    std::unordered_set<base::ClaimId> drawn;
    for (auto [edge, end] = boost::edges(graph.topology); edge != end; ++edge)
        drawn.insert(graph.topology[*edge].claim);
    const query::FilterContents filter =
        query::filterContents(dataset, queryOf(request, dataset), text::foldTyped, control);
    std::vector<base::ClaimId> claims;
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        const bool isShown = claim.object().isValid()
                                 ? drawn.contains(id)
                                 : graph.nodeOf(claim.subject).isValid() &&
                                       (sight.window == nullptr || sight.window->shows(id)) &&
                                       filter.shows(id);
        if (isShown)
            claims.push_back(id);
    }
    return claims;
}

} // namespace

bool makeTable(MadeFigure& made, const InSight& sight, const base::Control& control)
{
    const FigureRequest& request = made.request;
    const dataset::Dataset& dataset = *made.dataset;
    const bool isOfClaims = request.table == TableRows::Claims;
    if (isOfClaims) {
        made.claims = claimsInSight(request, dataset, sight, control);
        made.entities = entitiesOf(dataset, made.claims);
    } else {
        made.entities = sight.graph->entityOfNode;
        sortOut(made.entities);
    }
    if (control.isCancelled())
        return false;
    made.figure = figures::tableFigure({.dataset = dataset,
                                        .entities = made.entities,
                                        .claims = made.claims,
                                        .isOfClaims = isOfClaims,
                                        .citing = citingOf(made),
                                        .theme = request.theme,
                                        .language = request.language,
                                        .title = titleOf(request, dataset),
                                        .millimetres = request.millimetres,
                                        .dpi = request.dpi});
    return true;
}

} // namespace knotary::report
