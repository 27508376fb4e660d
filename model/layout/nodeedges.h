// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A node that lies on an edge between two others reads as if it were linked to both, which would
// tell an untruth. This moves such nodes aside and the edge a little the other way.

#include "model/layout/adjacency.h"
#include "model/layout/layout.h"
#include "model/layout/progress.h"

#include <cstdint>
#include <span>

namespace knotary::layout
{

/// Graphs of at most so many nodes times edges are treated; in denser ones edges lie everywhere.
inline constexpr std::uint64_t mostNodeEdgePairs = 120'000;

/// One pass over all pairs. Nodes count as discs as big as the part of their room above their
/// place; labels may be crossed. False when cancelled.
[[nodiscard]] bool pushOffEdges(const Adjacency& adjacency, std::span<const Extent> extents,
                                std::span<const std::uint8_t> isPinned, Positions& places,
                                const Progress& progress);

} // namespace knotary::layout
