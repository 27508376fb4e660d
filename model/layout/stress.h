// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings drawn distances near the wanted ones, by stochastic gradient descent: one wanted distance
// after another is taken in random order and its two nodes are moved towards it (J. X. Zheng,
// S. Pawar, D. F. M. Goodman, "Graph Drawing by Stochastic Gradient Descent", IEEE TVCG 25(9),
// 2018). Small parts use every pair. Big parts use each edge and a few well-spread pivots that
// stand for their surroundings (M. Ortmann, M. Klimenta, U. Brandes, "A Sparse Stress Model", GD
// 2016), which is linear in memory and time. Positions are in unit edge lengths.

#include "model/layout/adjacency.h"
#include "model/layout/layout.h"
#include "model/layout/progress.h"
#include "model/layout/randomnumbers.h"

#include <cstdint>
#include <memory>
#include <span>

namespace knotary::layout
{

class StressModel
{
public:
    virtual ~StressModel() = default;

    /// Moves every free node once per wanted distance, by the share min(1, weight * step) of what
    /// is missing. False when cancelled; the positions are then unfinished but finite.
    [[nodiscard]] virtual bool sweep(float step, Positions& positions,
                                     std::span<const std::uint8_t> isPinned, RandomNumbers& random,
                                     const Progress& progress) = 0;

    /// The longest wanted distance, in units.
    [[nodiscard]] virtual float diameter() const = 0;

protected:
    StressModel() = default;
    StressModel(const StressModel&) = default;
    StressModel& operator=(const StressModel&) = default;
};

/// Parts of up to this many nodes use every pair: 2 bytes a pair.
inline constexpr std::uint32_t largestFullStress = 1500;

/// For a connected graph of at least two nodes. Null when cancelled.
[[nodiscard]] std::unique_ptr<StressModel> makeStressModel(const Adjacency& adjacency,
                                                           std::span<const std::uint8_t> lengths,
                                                           RandomNumbers& random,
                                                           const Progress& progress);

/// How far the descent may move things at first: Anew turns the whole drawing round if need be,
/// Gently only mends what present places do not yet say (a warm start).
enum class Anneal
{
    Anew,
    Gently
};

/// Runs `rounds` sweeps with steps that shrink exponentially, as Zheng et al. do. False when
/// cancelled.
[[nodiscard]] bool anneal(StressModel& model, Anneal how, int rounds, Positions& positions,
                          std::span<const std::uint8_t> isPinned, RandomNumbers& random,
                          const Progress& progress);

} // namespace knotary::layout
