// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Graphs that layouts trip over, and measures of a drawing, for the tests of the engines.

#include "model/layout/boxes.h"
#include "model/layout/randomnumbers.h"
#include "tests/support/testgraphs.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace knotary::layout::test
{

using support::clique;
using support::grid;
using support::loopsAndParallels;
using support::manyParts;
using support::path;
using support::planted;
using support::star;
using support::TestGraph;
using support::ZooGraph;

inline std::vector<ZooGraph> zoo()
{
    return {{"empty", {}},
            {"one node", {1, {}}},
            {"two parts", TestGraph{4, {{0, 1, base::ClaimId(0U)}, {2, 3, base::ClaimId(1U)}}}},
            {"many parts", manyParts()},
            {"star of 1000", star(1000)},
            {"clique of 60", clique(60)},
            {"path of 2000", path(2000)},
            {"5000 isolated", {5000, {}}},
            {"loops and parallels", loopsAndParallels()},
            {"grid", grid(12)}};
}

/// Rooms as of nodes with labels below, of differing width.
inline std::vector<Extent> labelRooms(std::size_t count)
{
    std::vector<Extent> extents;
    for (std::size_t i = 0; i < count; ++i)
        extents.push_back({static_cast<float>(60 + i * 37 % 110), 64, 14});
    return extents;
}

/// Seven kinds, and more of the first ones.
inline std::vector<std::uint32_t> someKinds(std::size_t count)
{
    std::vector<std::uint32_t> kinds;
    for (std::size_t i = 0; i < count; ++i)
        kinds.push_back(static_cast<std::uint32_t>(i % 11 % 7));
    return kinds;
}

/// Points and stretches of some decades with open and unknown ends; every fifth is undated.
inline std::vector<NodeTime> someTimes(std::size_t count)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    std::vector<NodeTime> times;
    for (std::size_t i = 0; i < count; ++i) {
        const double year = 1990 + static_cast<double>(i * 7 % 31) / 1.5;
        const std::vector<NodeTime> choice = {{year, year + 1},
                                              {year, year + 4.5},
                                              {year, i % 2 == 0 ? infinity : unknown},
                                              {i % 2 == 0 ? -infinity : unknown, year},
                                              {unknown, infinity}};
        times.push_back(choice[i % choice.size()]);
    }
    return times;
}

inline bool isFinite(const Positions& positions)
{
    return std::all_of(positions.begin(), positions.end(),
                       [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

/// Pairs of rooms that overlap, found without the code under test.
inline std::size_t overlappingRooms(const Positions& positions, const std::vector<Extent>& extents)
{
    struct Room
    {
        float left, right, top, bottom;
    };
    std::vector<Room> rooms;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const Extent extent = extents.empty() ? Extent{} : extents[i];
        rooms.push_back({positions[i].x - extent.width / 2, positions[i].x + extent.width / 2,
                         positions[i].y - extent.above,
                         positions[i].y - extent.above + extent.height});
    }
    std::sort(rooms.begin(), rooms.end(),
              [](const Room& a, const Room& b) { return a.left < b.left; });
    std::size_t count = 0;
    for (std::size_t i = 0; i < rooms.size(); ++i)
        for (std::size_t j = i + 1; j < rooms.size() && rooms[j].left < rooms[i].right; ++j)
            if (rooms[i].top < rooms[j].bottom && rooms[j].top < rooms[i].bottom)
                ++count;
    return count;
}

} // namespace knotary::layout::test
