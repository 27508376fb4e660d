// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which order nodes stand in stacks, of which each has a place already, so that edges are short
// and few cross: sweeps over the stacks that bring each node near the mean height of its neighbours
// (the barycentre method: K. Sugiyama et al., IEEE SMC 11(2), 1981).

#include "model/layout/adjacency.h"
#include "model/layout/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

/// Some nodes above one another, in slots of equal height; there may be more slots than nodes.
struct Stack
{
    std::vector<std::uint32_t> nodes; ///< from top to bottom
    float top = 0;                    ///< the height at which a node of the first slot stands
    float step = 0;                   ///< from slot to slot
    std::uint32_t slots = 0;          ///< at least as many as nodes
};

/// Orders the nodes of the stacks and gives the height of each node; stacks are given from left to
/// right and hold every node once. False when cancelled.
[[nodiscard]] bool orderStacks(const Adjacency& adjacency, std::span<Stack> stacks, int sweeps,
                               std::vector<float>& heights, const Progress& progress);

} // namespace knotary::layout
