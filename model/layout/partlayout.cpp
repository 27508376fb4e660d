// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/partlayout.h"

#include "model/layout/springpart.h"
#include "model/layout/stresspart.h"
#include "model/layout/vectors.h"

#include <algorithm>

namespace knotary::layout
{

namespace
{

Point meanOfPlaced(const Part& part, const Positions& places)
{
    Point sum;
    float count = 0;
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node) {
        if (part.isPlaced[node] != 0) {
            sum = sum + places[node];
            ++count;
        }
    }
    return sum * (1.0F / std::max(1.0F, count));
}

} // namespace

bool Part::hasPins() const
{
    return std::any_of(isPinned.begin(), isPinned.end(), [](auto pinned) { return pinned != 0; });
}

bool Part::isWarm() const
{
    const auto placed =
        std::count_if(isPlaced.begin(), isPlaced.end(), [](auto isThere) { return isThere != 0; });
    return placed > 0 && static_cast<std::size_t>(placed) * 2 >= isPlaced.size();
}

std::vector<Box> boxesOf(std::span<const Point> places, std::span<const Extent> extents,
                         std::span<const std::uint8_t> isPinned, float margin)
{
    std::vector<Box> boxes;
    boxes.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        boxes.push_back({places[i] + roomOffset(extents[i]), extents[i].width / 2 + margin,
                         extents[i].height / 2 + margin, isPinned[i] != 0});
    return boxes;
}

void moveToBoxes(std::span<const Box> boxes, std::span<const Extent> extents,
                 std::span<Point> places)
{
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isFixed)
            places[i] = boxes[i].centre - roomOffset(extents[i]);
}

bool layOutPart(Part& part, const ForceStyle& style, RandomNumbers& random,
                const Progress& progress)
{
    constexpr std::uint32_t mostByStress = 1500;
    const bool isSmall = part.nodeCount() <= mostByStress;
    const bool isWarm = part.isWarm();
    const Positions given = part.places;
    if (!(isSmall ? layOutByStress : layOutBySprings)(part, style, random, progress))
        return false;
    if (isWarm && !part.hasPins()) { // the descent may have carried the whole part along
        const Point drift = meanOfPlaced(part, given) - meanOfPlaced(part, part.places);
        for (Point& place : part.places)
            place = place + drift;
    }
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node)
        if (part.isPinned[node] != 0)
            part.places[node] = given[node]; // exactly, not through units and back
    return true;
}

} // namespace knotary::layout
