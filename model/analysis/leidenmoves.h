// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two kinds of steps of Leiden on one level; see leiden.h.

#include "model/analysis/weightedgraph.h"
#include "model/analysis/worktally.h"
#include "model/base/randomnumbers.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::analysis
{

/// What all steps on all levels share.
struct LeidenContext
{
    double expectation; ///< resolution / all ends: times the ends of two groups, links by chance
    base::RandomNumbers& random;
    WorkTally& tally;
};

/// Moves nodes between communities until none gains by it. Communities are numbered below the
/// number of nodes. False when cancelled.
[[nodiscard]] bool moveNodes(const WeightedGraph& graph, std::span<std::uint32_t> communityOfNode,
                             const LeidenContext& context);

/// Pieces of communities that hang together well, numbered below the number of nodes. Of no use
/// when cancelled: ask the control.
[[nodiscard]] std::vector<std::uint32_t> refined(const WeightedGraph& graph,
                                                 std::span<const std::uint32_t> communityOfNode,
                                                 const LeidenContext& context);

} // namespace knotary::analysis
