// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes a directed graph free of cycles by turning few of its edges round.

#include "model/layout/progress.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

struct Arc
{
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    auto operator<=>(const Arc&) const = default;
};

/// A place in a row for each node so that most arcs lead to the right; at most half of the arcs
/// less a sixth of the nodes do not (P. Eades, X. Lin, W. F. Smyth, "A Fast and Effective Heuristic
/// for the Feedback Arc Set Problem", IPL 47, 1993). Linear in time. Nothing when cancelled.
[[nodiscard]] std::optional<std::vector<std::uint32_t>>
ranksWithFewBackArcs(std::uint32_t nodeCount, std::span<const Arc> arcs, const Progress& progress);

} // namespace knotary::layout
