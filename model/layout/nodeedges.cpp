// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/nodeedges.h"

#include "model/layout/vectors.h"

#include <algorithm>

namespace knotary::layout
{

namespace
{

constexpr float clearance = 5; ///< points between a disc and a foreign edge

/// Parts a disc and a foreign edge, half of what is missing each way; an end of the edge moves the
/// more the nearer it is.
void part(Positions& places, std::span<const std::uint8_t> isPinned, std::uint32_t node,
          std::uint32_t from, std::uint32_t to, float radius)
{
    const Point along = places[to] - places[from];
    const float length = squared(along);
    const Point offset = places[node] - places[from];
    if (length < 1)
        return;
    const float share = (offset.x * along.x + offset.y * along.y) / length;
    if (share <= 0 || share >= 1)
        return;
    const Point away = separation(places[node], places[from] + along * share, node, from);
    const float distance = norm(away);
    if (distance >= radius)
        return;
    const Point move = away * (0.5F * (radius - distance) / distance);
    if (isPinned[node] == 0)
        places[node] = places[node] + move;
    if (isPinned[from] == 0)
        places[from] = places[from] - move * (1.0F - share);
    if (isPinned[to] == 0)
        places[to] = places[to] - move * share;
}

} // namespace

bool pushOffEdges(const Adjacency& adjacency, std::span<const Extent> extents,
                  std::span<const std::uint8_t> isPinned, Positions& places,
                  const Progress& progress)
{
    const std::uint32_t count = adjacency.nodeCount();
    float widest = 0;
    for (const Extent& extent : extents)
        widest = std::max(widest, extent.above + clearance);
    for (std::uint32_t from = 0; from < count; ++from) {
        if (!progress.goesOn())
            return false;
        for (const std::uint32_t to : adjacency.neighbours(from)) {
            if (to < from)
                continue;
            for (std::uint32_t node = 0; node < count; ++node) {
                const auto [lowX, highX] = std::minmax(places[from].x, places[to].x);
                const auto [lowY, highY] = std::minmax(places[from].y, places[to].y);
                const Point place = places[node];
                if (node != from && node != to && place.x > lowX - widest &&
                    place.x < highX + widest && place.y > lowY - widest && place.y < highY + widest)
                    part(places, isPinned, node, from, to, extents[node].above + clearance);
            }
        }
    }
    return true;
}

} // namespace knotary::layout
