// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/stress.h"

#include "model/layout/fullstress.h"
#include "model/layout/sparsestress.h"

#include <cmath>

namespace knotary::layout
{

std::unique_ptr<StressModel> makeStressModel(const Adjacency& adjacency,
                                             std::span<const std::uint8_t> lengths,
                                             RandomNumbers& random, const Progress& progress)
{
    if (adjacency.nodeCount() <= largestFullStress)
        return FullStress::make(adjacency, lengths, progress);
    return SparseStress::make(adjacency, lengths, random, progress);
}

bool anneal(StressModel& model, Anneal how, int rounds, Positions& positions,
            std::span<const std::uint8_t> isPinned, RandomNumbers& random, const Progress& progress)
{
    // A step of d^2 satisfies a wanted distance d at once. The last step leaves a tenth of an
    // edge's error, small enough to settle and large enough not to freeze early.
    constexpr float lastStep = 0.1F;
    const float firstStep = how == Anneal::Anew ? model.diameter() * model.diameter() : 0.5F;
    for (int round = 0; round < rounds; ++round) {
        const float done = rounds > 1 ? float(round) / float(rounds - 1) : 1.0F;
        const float step = firstStep * std::pow(lastStep / firstStep, done);
        const Progress inner = progress.part(double(round) / rounds, double(round + 1) / rounds);
        if (!model.sweep(step, positions, isPinned, random, inner))
            return false;
    }
    return true;
}

} // namespace knotary::layout
