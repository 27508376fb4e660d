// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which order the nodes of a connected part stand on an arc so that few edges cross.

#include "model/layout/adjacency.h"
#include "model/layout/progress.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

/// Pairs of edges that cross when the nodes stand round a circle in this order: two chords cross
/// when exactly one end of one lies between the ends of the other. O(edges log nodes).
[[nodiscard]] std::uint64_t circularCrossings(const Adjacency& adjacency,
                                              std::span<const std::uint32_t> order);

/// The best of a depth-first order and the orders that barycentre sweeps make of it, each node
/// going to the mean place of its neighbours (the sweep of K. Sugiyama et al., IEEE SMC 11(2),
/// 1981, on a circle as in M. Baur, U. Brandes, "Crossing Reduction in Circular Layouts", WG 2004).
/// Nothing when cancelled.
[[nodiscard]] std::optional<std::vector<std::uint32_t>>
fewCrossings(const Adjacency& adjacency, int sweeps, const Progress& progress);

/// The same by sweeps that leave each group together: `groupOfNode` counts the groups, which stand
/// one after another, from 0. Of any graph. Nothing when cancelled.
[[nodiscard]] std::optional<std::vector<std::uint32_t>>
fewCrossingsInGroups(const Adjacency& adjacency, std::span<const std::uint32_t> groupOfNode,
                     int sweeps, const Progress& progress);

} // namespace knotary::layout
