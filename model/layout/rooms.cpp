// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/rooms.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace knotary::layout
{

std::vector<Extent> roomsOf(const Problem& problem, std::size_t count)
{
    constexpr float ordinary = 24;
    constexpr float largest = 1e4F;
    const auto sane = [&](float side) {
        return std::isfinite(side) ? std::clamp(side, 1.0F, largest) : ordinary;
    };
    std::vector<Extent> rooms(problem.extents.begin(), problem.extents.end());
    rooms.resize(count);
    for (Extent& room : rooms) {
        room.width = sane(room.width);
        room.height = sane(room.height);
        room.above =
            std::isfinite(room.above) ? std::clamp(room.above, 0.0F, room.height) : room.height / 2;
    }
    return rooms;
}

bool isHeld(const Problem& problem, const Positions& positions, std::uint32_t node)
{
    return node < problem.isPinned.size() && problem.isPinned[node] != 0 &&
           node < positions.size() && std::isfinite(positions[node].x) &&
           std::isfinite(positions[node].y);
}

void putInPlace(Positions found, const Problem& problem, Positions& positions)
{
    for (std::uint32_t node = 0; node < found.size(); ++node)
        if (isHeld(problem, positions, node))
            found[node] = positions[node];
    positions = std::move(found);
}

} // namespace knotary::layout
