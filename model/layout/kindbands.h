// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which band of a drawing a node belongs to by its kind, and the order of the bands.

#include "model/layout/adjacency.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

struct BandsOfKinds
{
    std::vector<std::uint32_t> bandOfNode;
    std::vector<std::optional<std::uint32_t>> kinds; ///< by band; none: the kinds that share it
};

/// A band for each kind, but no more than a page holds: of many kinds those with the fewest nodes
/// share one. The order is a short linear arrangement, so that edges cross few bands: pairs of
/// bands are swapped while that helps, starting from the order of the kinds (J. Petit, "Experiments
/// on the Minimum Linear Arrangement Problem", ACM JEA 8, 2003).
[[nodiscard]] BandsOfKinds bandsOfKinds(std::span<const std::uint32_t> kinds,
                                        const Adjacency& adjacency);

} // namespace knotary::layout
