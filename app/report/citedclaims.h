// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of the sources of claims, in reading order, for figures that are read like a page.

#include "app/figures/flowparts.h"
#include "app/report/request.h"
#include "model/dataset/dataset.h"

#include <span>

namespace knotary::report
{

/// Nothing where the request asks for no citations. The same place in the same source keeps its
/// number.
[[nodiscard]] figures::Citing citingOf(const FigureRequest& request,
                                       const dataset::Dataset& dataset,
                                       std::span<const base::ClaimId> claims);

} // namespace knotary::report
