// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of the sources of claims, in reading order, for figures that are read like a page.

#include "app/figures/flowparts.h"
#include "app/report/makefigure.h"

#include <algorithm>
#include <vector>

namespace knotary::report
{

/// Of the figure's claims, which stand in reading order; keeps the citations in it. Nothing where
/// the request asks for none.
[[nodiscard]] figures::Citing citingOf(MadeFigure& made);

/// What is shown stands in order, and once.
template<class Ids>
void sortOut(Ids& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Whatever the claims connect or tell of, sorted.
[[nodiscard]] std::vector<base::EntityId> entitiesOf(const dataset::Dataset& dataset,
                                                     const std::vector<base::ClaimId>& claims);

} // namespace knotary::report
