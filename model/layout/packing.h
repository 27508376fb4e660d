// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings the parts of a drawing together: the biggest in the middle, each next one on the nearest
// free spot, fitted by its outline and not by its bounding rectangle (K. Freivalds, U. Dogrusoz,
// P. Kikusts, "Disconnected Graph Layout and the Polyomino Packing Approach", GD 2001).

#include "model/layout/boxes.h"

#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

/// Width by height that a drawing of many parts grows towards: a wide screen less its panels.
inline constexpr float packedAspect = 1.6F;

/// How far each shape (the rectangles of one part, biggest part first) is to be moved, so that none
/// touches another or an obstacle and `gap` points stay between them. Nothing when cancelled.
[[nodiscard]] std::optional<std::vector<Point>> packShapes(std::span<const std::vector<Box>> shapes,
                                                           std::span<const Box> obstacles,
                                                           float gap, const Progress& progress);

} // namespace knotary::layout
