// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which direction from the root each node of a radial drawing stands (radialpart.h says how).

#include "model/layout/layout.h"
#include "model/layout/progress.h"
#include "model/layout/radialtree.h"

#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

/// How far apart along a ring two neighbours have to be in this direction: at its top, rooms have
/// to clear their widths, at its sides their heights.
[[nodiscard]] double arcBetween(const Extent& a, const Extent& b, double angle);

/// By node, from the top clockwise, in radians; of no meaning for the root. Nothing when cancelled.
[[nodiscard]] std::optional<std::vector<double>> radialAngles(const Adjacency& part,
                                                              const RadialTree& tree,
                                                              std::span<const Extent> rooms,
                                                              int sweeps, const Progress& progress);

} // namespace knotary::layout
