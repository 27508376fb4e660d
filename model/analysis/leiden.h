// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Divides a graph into communities of high modularity, each of them connected: V. A. Traag,
// L. Waltman and N. J. van Eck, "From Louvain to Leiden: Guaranteeing Well-Connected Communities",
// Scientific Reports 9:5233, 2019.
//
// Round by round: nodes move to the community of neighbours that gains most, and wake the
// neighbours that they leave behind; each community is then built up once more from single nodes,
// merging only what hangs together well; these pieces are the nodes of the next, smaller graph,
// which begins with the communities found so far. One thing differs from the paper: a node is
// merged where it gains most, not somewhere at random with a liking for gains (the limit of its
// theta towards 0).

#include "model/base/control.h"
#include "model/graph/adjacency.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace knotary::analysis
{

struct LeidenWish
{
    double resolution = 1; ///< higher: smaller communities
    std::uint32_t mostRounds = 2;
    std::uint64_t seed = 1;
};

struct Division
{
    std::vector<std::uint32_t> groupOfNode; ///< numbered from 0
    std::uint32_t rounds = 0;               ///< of all levels each
};

/// Nothing when cancelled.
[[nodiscard]] std::optional<Division> divide(const graph::Adjacency& adjacency,
                                             const LeidenWish& wish, const base::Control& control);

/// Of a division, at resolution 1; nothing where there are no connections, or when cancelled.
[[nodiscard]] std::optional<double> modularity(const graph::Adjacency& adjacency,
                                               std::span<const std::uint32_t> groupOfNode,
                                               const base::Control& control = {});

} // namespace knotary::analysis
