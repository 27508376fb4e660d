// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings the drawn distances of all pairs of nodes near the wanted ones, by stochastic gradient
// descent: one wanted distance after another is taken and its two nodes are moved towards it (J. X.
// Zheng, S. Pawar, D. F. M. Goodman, "Graph Drawing by Stochastic Gradient Descent", IEEE TVCG
// 25(9), 2018). A round visits each pair once in the order of a round-robin tournament over
// shuffled nodes: random enough for the descent, nothing to store. Positions are in unit edge
// lengths.

#include "model/layout/adjacency.h"
#include "model/layout/layout.h"
#include "model/layout/progress.h"
#include "model/layout/randomnumbers.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

/// How far the descent may move things at first: Anew turns the whole drawing round if need be,
/// Gently only mends what present places do not yet say (a warm start).
enum class Anneal
{
    Anew,
    Gently
};

class Stress
{
public:
    /// For a connected graph of at least two nodes; takes 2 bytes a pair. Nothing when cancelled.
    [[nodiscard]] static std::optional<Stress> make(const Adjacency& adjacency,
                                                    std::span<const std::uint8_t> lengths,
                                                    const Progress& progress);

    /// Moves every free node once per wanted distance, by the share min(1, weight * step) of what
    /// is missing. False when cancelled; the positions are then unfinished but finite.
    [[nodiscard]] bool sweep(float step, Positions& positions,
                             std::span<const std::uint8_t> isPinned, RandomNumbers& random,
                             const Progress& progress);

    /// Runs `rounds` sweeps with steps that shrink exponentially, as Zheng et al. do. False when
    /// cancelled.
    [[nodiscard]] bool anneal(Anneal how, int rounds, Positions& positions,
                              std::span<const std::uint8_t> isPinned, RandomNumbers& random,
                              const Progress& progress);

private:
    std::vector<std::uint16_t> m_wanted; ///< nodeCount squared, in quarters of the unit
    std::vector<std::uint32_t> m_order;
    float m_diameter = 1; ///< the longest wanted distance, in units
};

} // namespace knotary::layout
