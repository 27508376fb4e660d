// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings the parts of a graph onto one page, each drawn already (packing.h says where), and nodes
// without edges as a block of their own.

#include "model/layout/boxes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

using Nodes = std::vector<std::uint32_t>;

[[nodiscard]] std::vector<Box> boxesOfNodes(std::span<const std::uint32_t> nodes,
                                            const Positions& places,
                                            std::span<const Extent> extents,
                                            std::span<const std::uint8_t> isPinned, float margin);

/// Nodes without edges have nothing to tell by their place: a tidy block in the order given, about
/// as wide by high as a window.
void arrangeInBlock(std::span<const std::uint32_t> nodes, std::span<const Extent> extents,
                    Positions& places);

enum class LastPart
{
    Drawing,
    Block ///< a rectangle that nothing may reach into
};

/// Moves each part as a whole (biggest first) so that none touches another or an obstacle. False
/// when cancelled.
[[nodiscard]] bool packParts(std::span<const Nodes> parts, LastPart last,
                             std::span<const Box> obstacles, std::span<const Extent> extents,
                             Positions& places, const Progress& progress);

} // namespace knotary::layout
