// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lays out big connected graphs: edges pull like springs that stiffen, all nodes push each other
// away, from the coarsest picture of the graph to the graph itself (Y. Hu, "Efficient and High
// Quality Force-Directed Graph Drawing", The Mathematica Journal 10(1), 2005). What differs:
// - The push falls with the square of the distance, not with the distance: the rim is not blown up
//   (the peripheral effect that Hu describes) and nothing stands too close.
// - Coarse nodes push by their mass, so that their distances are already those of the finer
// picture.
// - Each node moves by its force over the stiffness of its springs, with inertia (a damped
//   Jacobi-Newton step): hubs do not swing and leaves do not lag, and all move at once, so that the
//   result does not depend on the number of threads.
// - Meshed graphs are also led by their distances to landmarks (landmarks.h) and have softer
//   springs, which lets communities show (A. Noack, "Energy Models for Graph Clustering", JGAA
//   11(2), 2007); trees have nothing but their edges to say where things belong.
// Places are in units of about one edge.

#include "model/layout/adjacency.h"
#include "model/layout/layout.h"
#include "model/layout/progress.h"
#include "model/layout/randomnumbers.h"

#include <cstdint>
#include <optional>
#include <span>

namespace knotary::layout
{

struct SpringStyle
{
    double patience = 1;    ///< of the number of rounds
    double communities = 1; ///< 0: distances rather than groups
};

/// Places for a connected graph. False when cancelled.
[[nodiscard]] bool layOutBySprings(const Adjacency& graph, const SpringStyle& style,
                                   Positions& positions, RandomNumbers& random,
                                   const Progress& progress);

/// How far the places there are may be left.
enum class Freedom
{
    Settle, ///< what moves finds its place
    Mend    ///< everything stays about where it is
};

/// Goes on from given places; nodes that are `isFixed` stay. False when cancelled.
[[nodiscard]] bool improveBySprings(const Adjacency& graph, const SpringStyle& style,
                                    Freedom freedom, std::span<const std::uint8_t> isFixed,
                                    Positions& positions, RandomNumbers& random,
                                    const Progress& progress);

/// By what the places are to be multiplied so that pull and push of the whole are in balance (the
/// virial theorem); nothing when cancelled.
[[nodiscard]] std::optional<float> balancingFactor(const Adjacency& graph, const SpringStyle& style,
                                                   std::span<const Point> positions,
                                                   const Progress& progress);

} // namespace knotary::layout
