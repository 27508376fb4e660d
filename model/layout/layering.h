// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts the nodes of a graph without cycles into layers, every arc leading down.

#include "model/layout/acyclic.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

/// By node: its layer, from 0 at the top. No layer is wider than `widest` (but holds a node at
/// least): list scheduling, what the longest path hangs on first, as in E. G. Coffman, R. L.
/// Graham, "Optimal Scheduling for Two-Processor Systems", Acta Informatica 1, 1972. Then nodes
/// from which more arcs leave than come in go down towards what they lead to, so that arcs are
/// short. Without a bound (infinity) these are the fewest layers there can be. Nothing when
/// cancelled.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> layersOf(std::span<const float> widths,
                                                                 std::span<const Arc> arcs,
                                                                 double widest,
                                                                 const Progress& progress);

} // namespace knotary::layout
