// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/boxes.h"

#include "model/layout/boxpairs.h"
#include "model/layout/vectors.h"

#include <numeric>
#include <unordered_map>

namespace knotary::layout
{

namespace
{

/// Boxes that have their spot, found by place: cells as big as the biggest box, so that whatever
/// overlaps a box lies in its cell or one of the eight around it.
class TakenSpots
{
public:
    explicit TakenSpots(std::span<const Box> boxes)
    {
        for (const Box& box : boxes) {
            m_cellWidth = std::max(m_cellWidth, 2 * box.halfWidth);
            m_cellHeight = std::max(m_cellHeight, 2 * box.halfHeight);
        }
    }

    void add(const Box& box) { m_cells[key(column(box), row(box))].push_back(box); }

    [[nodiscard]] bool isFree(const Box& box) const
    {
        for (std::int64_t x = column(box) - 1; x <= column(box) + 1; ++x) {
            for (std::int64_t y = row(box) - 1; y <= row(box) + 1; ++y) {
                const auto cell = m_cells.find(key(x, y));
                if (cell == m_cells.end())
                    continue;
                for (const Box& taken : cell->second)
                    if (overlaps(taken, box))
                        return false;
            }
        }
        return true;
    }

private:
    [[nodiscard]] std::int64_t column(const Box& box) const
    {
        return static_cast<std::int64_t>(std::floor(box.centre.x / m_cellWidth));
    }
    [[nodiscard]] std::int64_t row(const Box& box) const
    {
        return static_cast<std::int64_t>(std::floor(box.centre.y / m_cellHeight));
    }
    static std::int64_t key(std::int64_t x, std::int64_t y) { return x * 0x1'0000'0000 + y; }

    std::unordered_map<std::int64_t, std::vector<Box>> m_cells;
    float m_cellWidth = 1;
    float m_cellHeight = 1;
};

/// Looks round the box in growing rectangles for the nearest free spot. False when cancelled.
bool putOnFreeSpot(Box& box, const TakenSpots& taken, const Progress& progress)
{
    const Point start = box.centre;
    const Point step{box.halfWidth / 2 + 0.5F, box.halfHeight / 2 + 0.5F};
    for (int ring = 0;; ++ring) {
        if (!progress.goesOn())
            return false;
        bool isFound = false;
        float nearest = 0;
        Point best;
        for (int x = -ring; x <= ring; ++x) {
            const int down = x == -ring || x == ring ? 1 : std::max(1, 2 * ring);
            for (int y = -ring; y <= ring; y += down) {
                const Point shift{static_cast<float>(x) * step.x, static_cast<float>(y) * step.y};
                box.centre = start + shift;
                if ((isFound && squared(shift) >= nearest) || !taken.isFree(box))
                    continue;
                isFound = true;
                nearest = squared(shift);
                best = box.centre;
            }
        }
        if (isFound) {
            box.centre = best;
            return true;
        }
    }
}

} // namespace

bool putOnFreeSpots(std::span<Box> boxes, const Progress& progress)
{
    const Bounds bounds = boundsOf(boxes);
    const Point middle = (bounds.low + bounds.high) * 0.5F;
    std::vector<std::uint32_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0U);
    // What is free already stays where it is.
    enum Rank : std::uint8_t
    {
        Fixed,
        Free,
        Overlapping
    };
    std::vector<std::uint8_t> ranks(boxes.size(), Free);
    const BoxPairs pairs(boxes);
    pairs.forEach([&](std::uint32_t a, std::uint32_t b) {
        if (overlaps(boxes[a], boxes[b]))
            ranks[a] = ranks[b] = Overlapping;
        return true;
    });
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (boxes[i].isFixed)
            ranks[i] = Fixed;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (ranks[a] != ranks[b])
            return ranks[a] < ranks[b];
        const float distanceOfA = squared(boxes[a].centre - middle);
        const float distanceOfB = squared(boxes[b].centre - middle);
        return distanceOfA != distanceOfB ? distanceOfA < distanceOfB : a < b;
    });
    TakenSpots taken(boxes);
    for (const std::uint32_t i : order) {
        if (!boxes[i].isFixed && !putOnFreeSpot(boxes[i], taken, progress))
            return false;
        taken.add(boxes[i]);
    }
    return true;
}

} // namespace knotary::layout
