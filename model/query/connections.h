// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of a graph that connects: a claim that tells two things apart ("not to be confused
// with") is a line that can be drawn, but nothing leads along it.

#include "model/dataset/dataset.h"
#include "model/graph/projection.h"

namespace knotary::query
{

/// Whether two entities have to do with each other because of this claim.
[[nodiscard]] bool isConnecting(const dataset::Dataset& dataset, base::ClaimId claim);

/// The same nodes, in their order, with only the lines that connect.
[[nodiscard]] graph::Projection connectingPart(const graph::Projection& projection,
                                               const dataset::Dataset& dataset);

} // namespace knotary::query
