// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Graphs that layouts trip over, and measures of a drawing, for the tests of the engines.

#include "model/graph/topology.h"
#include "model/layout/boxes.h"
#include "model/layout/randomnumbers.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace knotary::layout::test
{

struct TestGraph
{
    std::uint32_t nodeCount = 0;
    std::vector<graph::EdgeInput> edges;

    void link(std::uint32_t from, std::uint32_t to)
    {
        edges.push_back({from, to, base::ClaimId(edges.size())});
    }
    [[nodiscard]] graph::Topology topology() const
    {
        return graph::buildTopology(nodeCount, edges);
    }
};

inline TestGraph path(std::uint32_t count)
{
    TestGraph graph{count, {}};
    for (std::uint32_t i = 1; i < count; ++i)
        graph.link(i - 1, i);
    return graph;
}

inline TestGraph star(std::uint32_t leaves)
{
    TestGraph graph{leaves + 1, {}};
    for (std::uint32_t i = 1; i <= leaves; ++i)
        graph.link(0, i);
    return graph;
}

inline TestGraph clique(std::uint32_t count)
{
    TestGraph graph{count, {}};
    for (std::uint32_t i = 0; i < count; ++i)
        for (std::uint32_t j = 0; j < i; ++j)
            graph.link(i, j);
    return graph;
}

inline TestGraph grid(std::uint32_t side)
{
    TestGraph graph{side * side, {}};
    for (std::uint32_t i = 0; i < side * side; ++i) {
        if (i % side != 0)
            graph.link(i - 1, i);
        if (i >= side)
            graph.link(i - side, i);
    }
    return graph;
}

/// Every pair of nodes is linked with a chance that depends on whether they share a group; a node's
/// group is its number modulo `groups`.
inline TestGraph planted(std::uint32_t count, std::uint32_t groups, float inside, float outside)
{
    TestGraph graph{count, {}};
    RandomNumbers random(7);
    for (std::uint32_t i = 0; i < count; ++i)
        for (std::uint32_t j = 0; j < i; ++j)
            if (random.fraction() < (i % groups == j % groups ? inside : outside))
                graph.link(i, j);
    return graph;
}

/// Many parts of different size and two pairs of equal ones.
inline TestGraph manyParts()
{
    TestGraph graph;
    for (const std::uint32_t size : {40U, 12U, 12U, 7U, 3U, 2U, 2U, 1U, 1U, 1U}) {
        for (std::uint32_t i = 1; i < size; ++i)
            graph.link(graph.nodeCount + (i - 1) / 2, graph.nodeCount + i);
        graph.nodeCount += size;
    }
    return graph;
}

inline TestGraph loopsAndParallels()
{
    TestGraph graph{6, {}};
    for (int i = 0; i < 5; ++i) {
        graph.link(0, 0);
        graph.link(0, 1);
        graph.link(1, 0);
        graph.link(1, 2);
    }
    graph.link(5, 5);
    return graph;
}

struct ZooGraph
{
    std::string name;
    TestGraph graph;
};

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
