// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws one connected part on rings round a node. Directions follow P. Eades, "Drawing Free Trees",
// Bull. ICA 5, 1992, and K.-P. Yee, D. Fisher, R. Dhamija, M. Hearst, "Animated Exploration of
// Dynamic Graphs with Radial Layout", InfoVis 2001: each subtree of the breadth-first tree gets a
// sector by what it needs. Unlike there, what a node needs depends on its direction (a label is
// wide, so at the top of a ring nodes need more of it than at its sides), nodes of a ring keep
// their order but need not stay in their sector, and each ring is as near to the one before as
// rooms allow. Subtrees are turned towards what else they are linked with.

#include "model/layout/adjacency.h"
#include "model/layout/layout.h"
#include "model/layout/progress.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

struct RadialStyle
{
    int sweeps = 12;
    double spacing = 1; ///< of the rings
};

struct RadialPart
{
    Positions places;         ///< by node of the part; the root at the origin
    std::vector<float> radii; ///< by distance; the first is 0
    std::uint32_t root = 0;
};

/// Nothing when cancelled.
[[nodiscard]] std::optional<RadialPart> radialPart(const Adjacency& part,
                                                   std::span<const Extent> rooms,
                                                   std::uint32_t root, const RadialStyle& style,
                                                   const Progress& progress);

} // namespace knotary::layout
