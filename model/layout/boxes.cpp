// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/boxes.h"

#include "model/layout/boxpairs.h"
#include "model/layout/vectors.h"

#include <utility>

namespace knotary::layout
{

namespace
{

constexpr std::size_t checkEvery = 1U << 16U; ///< pairs looked at between two cancel checks
constexpr float tolerance = 0.25F; ///< points by which boxes are pushed further than need be

/// Whether boxes would overlap if they were larger by a factor.
bool areWithin(const Box& a, const Box& b, float factor)
{
    return std::abs(a.centre.x - b.centre.x) < factor * (a.halfWidth + b.halfWidth) &&
           std::abs(a.centre.y - b.centre.y) < factor * (a.halfHeight + b.halfHeight);
}

/// Parts two boxes along one axis.
void push(Box& a, Box& b, std::uint32_t numberOfA, std::uint32_t numberOfB)
{
    const Point away = separation(a.centre, b.centre, numberOfA, numberOfB);
    const float roomX = a.halfWidth + b.halfWidth;
    const float roomY = a.halfHeight + b.halfHeight;
    const float missingX = roomX - std::abs(away.x);
    const float missingY = roomY - std::abs(away.y);
    Point move;
    if (missingX * roomY < missingY * roomX)
        move.x = std::copysign(missingX + tolerance, away.x);
    else
        move.y = std::copysign(missingY + tolerance, away.y);
    const float shareOfA = a.isFixed ? 0.0F : b.isFixed ? 1.0F : 0.5F;
    a.centre = a.centre + move * shareOfA;
    b.centre = b.centre - move * (1.0F - shareOfA);
}

} // namespace

Bounds boundsOf(std::span<const Box> boxes)
{
    if (boxes.empty())
        return {};
    constexpr float big = 3e38F;
    Bounds bounds{{big, big}, {-big, -big}};
    for (const Box& box : boxes) {
        bounds.low.x = std::min(bounds.low.x, box.centre.x - box.halfWidth);
        bounds.low.y = std::min(bounds.low.y, box.centre.y - box.halfHeight);
        bounds.high.x = std::max(bounds.high.x, box.centre.x + box.halfWidth);
        bounds.high.y = std::max(bounds.high.y, box.centre.y + box.halfHeight);
    }
    return bounds;
}

std::size_t overlapCount(std::span<const Box> boxes, float factor, std::size_t limit)
{
    std::vector<Box> scaled(boxes.begin(), boxes.end());
    for (Box& box : scaled)
        box.centre = box.centre * factor;
    std::size_t count = 0;
    BoxPairs pairs(scaled);
    pairs.forEach([&](std::uint32_t a, std::uint32_t b) {
        count += overlaps(scaled[a], scaled[b]) ? 1U : 0U;
        return count < limit;
    });
    return count;
}

Pass pushApart(std::span<Box> boxes, int passes, const Progress& progress)
{
    // Pairs that overlap, or may come to when their neighbours are pushed: others are found when
    // the pairs are next gathered.
    constexpr float reach = 1.4F;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> close;
    std::size_t looked = 0;
    bool isOverlapping = false;
    const BoxPairs pairs(boxes);
    pairs.forEach([&](std::uint32_t a, std::uint32_t b) {
        if (!(boxes[a].isFixed && boxes[b].isFixed) && areWithin(boxes[a], boxes[b], reach)) {
            close.emplace_back(a, b);
            isOverlapping = isOverlapping || overlaps(boxes[a], boxes[b]);
        }
        return ++looked % checkEvery != 0 || progress.goesOn();
    });
    if (!progress.goesOn())
        return Pass::Cancelled;
    if (!isOverlapping)
        return Pass::Clean;
    bool isMoving = true;
    for (int pass = 0; pass < passes && isMoving; ++pass) {
        isMoving = false;
        for (const auto& [numberOfA, numberOfB] : close) {
            if (++looked % checkEvery == 0 && !progress.goesOn())
                return Pass::Cancelled;
            Box& a = boxes[numberOfA];
            Box& b = boxes[numberOfB];
            if (overlaps(a, b)) {
                push(a, b, numberOfA, numberOfB);
                isMoving = true;
            }
        }
    }
    return Pass::Moved;
}

bool separate(std::span<Box> boxes, const Progress& progress)
{
    // Pushing settles in some tens of passes unless boxes are wedged between others.
    constexpr int mostGatherings = 20;
    constexpr int passes = 10;
    for (int gathering = 0; gathering < mostGatherings; ++gathering) {
        if (!progress.advance(double(gathering) / mostGatherings))
            return false;
        const Pass result = pushApart(boxes, passes, progress);
        if (result != Pass::Moved)
            return result == Pass::Clean;
    }
    return putOnFreeSpots(boxes, progress);
}

} // namespace knotary::layout
