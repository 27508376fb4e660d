// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pagerequest.h"

#include "app/figures/pagefigure.h"
#include "app/report/citedclaims.h"

namespace knotary::report
{

bool makePage(MadeFigure& made)
{
    const FigureRequest& request = made.request;
    const dataset::Dataset& dataset = *made.dataset;
    if (!request.focus || dataset.entity(*request.focus) == nullptr)
        return false;
    made.claims = figures::claimsOnPage(dataset, *request.focus);
    const figures::Citing citing = citingOf(made);
    sortOut(made.claims);
    made.entities = entitiesOf(dataset, made.claims);
    made.entities.push_back(*request.focus);
    sortOut(made.entities);
    made.figure =
        figures::pageFigure({.dataset = dataset,
                             .entity = *request.focus,
                             .citing = citing,
                             .theme = request.theme,
                             .language = request.language,
                             .title = request.title ? titleOf(request, dataset) : QString(),
                             .millimetres = request.millimetres,
                             .dpi = request.dpi});
    return true;
}

} // namespace knotary::report
