// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Graphs of all shapes, for the tests of everything that works on graphs.

#include "model/base/randomnumbers.h"
#include "model/graph/topology.h"

#include <cstdint>
#include <string>
#include <vector>

namespace knotary::support
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
    base::RandomNumbers random(7);
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

/// Two nodes, linked at random, so many times: loops and parallel edges among them.
inline TestGraph scattered(std::uint32_t count, std::uint32_t edges, std::uint64_t seed)
{
    TestGraph graph{count, {}};
    base::RandomNumbers random(seed);
    for (std::uint32_t i = 0; i < edges; ++i) {
        const std::uint32_t from = random.below(count);
        graph.link(from, random.below(count));
    }
    return graph;
}

/// Each new node is linked to `links` that are there, the more readily the more links they have
/// (A.-L. Barabasi and R. Albert, Science 286, 1999): so a few become hubs.
inline TestGraph hubs(std::uint32_t count, std::uint32_t links, std::uint64_t seed)
{
    TestGraph graph{count, {}};
    base::RandomNumbers random(seed);
    std::vector<std::uint32_t> ends{0};
    for (std::uint32_t node = 1; node < count; ++node) {
        const auto before = static_cast<std::uint32_t>(ends.size());
        for (std::uint32_t i = 0; i < links; ++i) {
            const std::uint32_t other = ends[random.below(before)];
            graph.link(node, other);
            ends.push_back(other);
            ends.push_back(node);
        }
    }
    return graph;
}

struct ZooGraph
{
    std::string name;
    TestGraph graph;
};

} // namespace knotary::support
