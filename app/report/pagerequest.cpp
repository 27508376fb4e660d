// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pagerequest.h"

#include "app/figures/pagefigure.h"
#include "app/report/citedclaims.h"

#include <algorithm>

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
    std::sort(made.claims.begin(), made.claims.end());
    made.entities = {*request.focus};
    for (const base::ClaimId id : made.claims) {
        const dataset::Claim& claim = *dataset.claim(id);
        made.entities.push_back(claim.subject);
        if (claim.object().isValid())
            made.entities.push_back(claim.object());
    }
    std::sort(made.entities.begin(), made.entities.end());
    made.entities.erase(std::unique(made.entities.begin(), made.entities.end()),
                        made.entities.end());
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
