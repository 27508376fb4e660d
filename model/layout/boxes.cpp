// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/boxes.h"

#include "model/layout/vectors.h"

#include <numeric>

namespace knotary::layout
{

namespace
{

constexpr std::size_t checkEvery = 1U << 16U; ///< pairs looked at between two cancel checks
constexpr float tolerance = 0.25F; ///< points by which boxes are pushed further than need be

std::vector<std::uint32_t> byLeftEdge(std::span<const Box> boxes, float factor)
{
    std::vector<float> left(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        left[i] = boxes[i].centre.x * factor - boxes[i].halfWidth;
    std::vector<std::uint32_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&left](std::uint32_t a, std::uint32_t b) {
        return left[a] != left[b] ? left[a] < left[b] : a < b;
    });
    return order;
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
    const std::vector<std::uint32_t> order = byLeftEdge(boxes, factor);
    std::size_t count = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Box& a = boxes[order[i]];
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const Box& b = boxes[order[j]];
            if ((b.centre.x - a.centre.x) * factor >= a.halfWidth + b.halfWidth)
                break;
            if (std::abs(b.centre.y - a.centre.y) * factor < a.halfHeight + b.halfHeight &&
                ++count >= limit)
                return count;
        }
    }
    return count;
}

Pass pushApart(std::span<Box> boxes, const Progress& progress)
{
    const std::vector<std::uint32_t> order = byLeftEdge(boxes, 1.0F);
    // The sweep goes by the edges as sorted, not as moved meanwhile; the next pass sees the rest.
    std::vector<float> left(boxes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        left[i] = boxes[order[i]].centre.x - boxes[order[i]].halfWidth;
    Pass result = Pass::Clean;
    std::size_t looked = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        Box& a = boxes[order[i]];
        const float right = a.centre.x + a.halfWidth;
        for (std::size_t j = i + 1; j < order.size() && left[j] < right; ++j) {
            if (++looked % checkEvery == 0 && !progress.goesOn())
                return Pass::Cancelled;
            Box& b = boxes[order[j]];
            if (!overlaps(a, b) || (a.isFixed && b.isFixed))
                continue;
            push(a, b, order[i], order[j]);
            result = Pass::Moved;
        }
    }
    return progress.goesOn() ? result : Pass::Cancelled;
}

bool separate(std::span<Box> boxes, const Progress& progress)
{
    // Pushing settles in some tens of passes unless boxes are wedged between fixed ones.
    constexpr int mostPasses = 400;
    for (int pass = 0; pass < mostPasses; ++pass) {
        if (!progress.advance(double(pass) / mostPasses))
            return false;
        const Pass result = pushApart(boxes, progress);
        if (result != Pass::Moved)
            return result == Pass::Clean;
    }
    return putOnFreeSpots(boxes, progress);
}

} // namespace knotary::layout
