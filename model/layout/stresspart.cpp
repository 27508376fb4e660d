// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/stresspart.h"

#include "model/layout/communities.h"
#include "model/layout/distances.h"
#include "model/layout/frame.h"
#include "model/layout/nodeedges.h"
#include "model/layout/stress.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>

namespace knotary::layout
{

namespace
{

/// The unit that present places speak of: the median of drawn by wanted edge length.
float unitOfPlaces(const Part& part, std::span<const std::uint8_t> lengths, Frame frame)
{
    std::vector<float> units;
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node) {
        for (std::uint32_t i = part.graph.offsets[node]; i < part.graph.offsets[node + 1]; ++i) {
            const std::uint32_t other = part.graph.targets[i];
            if (node < other && part.isPlaced[node] != 0 && part.isPlaced[other] != 0)
                units.push_back(norm(frame.toUnits(part.places[node] - part.places[other])) *
                                quartersOfUnit / static_cast<float>(lengths[i]));
        }
    }
    if (units.empty())
        return 0;
    const auto middle = units.begin() + static_cast<std::ptrdiff_t>(units.size() / 2);
    std::nth_element(units.begin(), middle, units.end());
    return *middle;
}

double communityStrength(const Part& part, const ForceStyle& style)
{
    if (part.isWarm())
        return 0; // what stands there shows them already, and would be carried further each time
    // Where everything is meshed, groups show by their distances, which then are many and true.
    const double cycles =
        (double(part.graph.targets.size()) / 2 - part.nodeCount() + 1) / part.nodeCount();
    const double calm = std::max(1.0, cycles * std::sqrt(std::max(0.0, cycles)));
    return 0.6 * (std::min(1.0, style.communities) / calm + std::max(0.0, style.communities - 1.0));
}

/// Pushes rooms apart and nodes off foreign edges. False when cancelled.
bool pushOnce(Part& part, int passes, const Progress& progress)
{
    const std::uint64_t pairs = std::uint64_t{part.nodeCount()} * part.graph.targets.size() / 2;
    if (pairs <= mostNodeEdgePairs &&
        !pushOffEdges(part.graph, part.extents, part.isPinned, part.places, progress))
        return false;
    std::vector<Box> boxes = boxesOf(part.places, part.extents, part.isPinned, roomMargin);
    if (pushApart(boxes, passes, progress) == Pass::Cancelled)
        return false;
    moveToBoxes(boxes, part.extents, part.places);
    return true;
}

/// Distances and room by turns, so that room is made where it costs least truth; then room alone.
bool makeRoom(Part& part, Stress& stress, const Frame& frame, RandomNumbers& random,
              const Progress& progress)
{
    constexpr int rounds = 16;
    constexpr float firstStep = 0.03F; // little, or stress would hide the communities again
    for (int round = 0; round < rounds; ++round) {
        const Progress inner = progress.part(0.6 * round / rounds, 0.6 * (round + 1) / rounds);
        for (Point& place : part.places)
            place = frame.toUnits(place);
        const float step = firstStep * (1.0F - static_cast<float>(round) / rounds);
        if (!stress.sweep(step, part.places, part.isPinned, random, inner))
            return false;
        for (Point& place : part.places)
            place = frame.toPoints(place);
        if (!pushOnce(part, 3, inner))
            return false;
    }
    for (int round = 0; round < rounds; ++round)
        if (!pushOnce(part, 6, progress.part(0.6, 0.8)))
            return false;
    std::vector<Box> boxes = boxesOf(part.places, part.extents, part.isPinned, roomMargin);
    if (!separate(boxes, progress.part(0.8, 1.0)))
        return false;
    moveToBoxes(boxes, part.extents, part.places);
    return true;
}

} // namespace

bool layOutByStress(Part& part, const ForceStyle& style, RandomNumbers& random,
                    const Progress& progress)
{
    constexpr float overlapsPerNode = 1.0F;
    const bool isWarm = part.isWarm();
    const std::vector<std::uint8_t> lengths = edgeLengths(part.graph, 0.5);
    auto stress = Stress::make(part.graph, lengths, progress.part(0.0, 0.15));
    if (!stress)
        return false;

    const Frame smallest = frameFor(part.extents, style.spacing);
    Frame frame = smallest;
    frame.unit *= 1.5F;
    if (isWarm) {
        frame.unit = 1;
        frame.unit = std::max(smallest.unit, unitOfPlaces(part, lengths, frame));
    }

    for (Point& place : part.places)
        place = frame.toUnits(place);
    inventPlaces(part, part.places, random);
    if (!stress->anneal(isWarm ? Anneal::Gently : Anneal::Anew, style.rounds, part.places,
                        part.isPinned, random, progress.part(0.15, 0.4)) ||
        !showCommunities(part.graph, *stress, communityStrength(part, style), part.places,
                         part.isPinned, random, progress.part(0.4, 0.7)))
        return false;
    if (!part.isAnchored()) {
        const auto fitted = fittedFrame(part, part.places, smallest, overlapsPerNode, progress);
        if (!fitted)
            return false;
        frame = *fitted;
    }
    for (Point& place : part.places)
        place = frame.toPoints(place);
    return makeRoom(part, *stress, frame, random, progress.part(0.7, 1.0));
}

} // namespace knotary::layout
