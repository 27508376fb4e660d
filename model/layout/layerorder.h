// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The order of the vertices within their layers so that few arcs cross.

#include "model/layout/layergraph.h"
#include "model/layout/progress.h"

#include <cstdint>

namespace knotary::layout
{

/// Pairs of arcs that cross (W. Barth, P. Mutzel, M. Jünger, "Simple and Efficient Bilayer Cross
/// Counting", JGAA 8(2), 2004).
[[nodiscard]] std::uint64_t layerCrossings(const LayerGraph& graph);

/// Barycentre sweeps down and up (K. Sugiyama, S. Tagawa, M. Toda, "Methods for Visual
/// Understanding of Hierarchical System Structures", IEEE SMC 11(2), 1981), in graphs of moderate
/// size followed by swaps of neighbours (E. Gansner et al., "A Technique for Drawing Directed
/// Graphs", IEEE TSE 19(3), 1993); the best that was seen. False when cancelled.
[[nodiscard]] bool reduceCrossings(LayerGraph& graph, int sweeps, const Progress& progress);

} // namespace knotary::layout
