// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/weightedgraph.h"

#include <numeric>

namespace knotary::analysis
{

namespace
{

/// Nodes group by group.
struct Members
{
    std::vector<std::uint32_t> offsets; ///< by group, and one more
    std::vector<std::uint32_t> nodes;
};

Members membersOf(std::span<const std::uint32_t> groupOfNode, std::uint32_t groupCount)
{
    Members members;
    members.offsets.assign(std::size_t{groupCount} + 1, 0);
    for (const std::uint32_t group : groupOfNode)
        ++members.offsets[group + 1];
    std::partial_sum(members.offsets.begin(), members.offsets.end(), members.offsets.begin());
    std::vector<std::uint32_t> next(members.offsets.begin(), members.offsets.end() - 1);
    members.nodes.resize(groupOfNode.size());
    for (std::uint32_t node = 0; node < groupOfNode.size(); ++node)
        members.nodes[next[groupOfNode[node]]++] = node;
    return members;
}

} // namespace

WeightedGraph weighted(const graph::Adjacency& adjacency, WorkTally& tally)
{
    WeightedGraph graph;
    graph.offsets = adjacency.offsets;
    graph.links.reserve(adjacency.targets.size());
    graph.ends.reserve(adjacency.nodeCount());
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node) {
        for (const std::uint32_t target : adjacency.neighbours(node))
            graph.links.push_back({target, 1});
        graph.ends.push_back(adjacency.degree(node));
        if (tally.isCancelledAfter(adjacency.degree(node)))
            return {};
    }
    return graph;
}

WeightedGraph merged(const WeightedGraph& graph, std::span<const std::uint32_t> groupOfNode,
                     std::uint32_t groupCount, WorkTally& tally)
{
    const Members members = membersOf(groupOfNode, groupCount);
    if (tally.isCancelledAfter(groupOfNode.size()))
        return {};
    LinkWeights weights(groupCount);
    WeightedGraph result;
    result.offsets.reserve(std::size_t{groupCount} + 1);
    result.ends.assign(groupCount, 0);
    for (std::uint32_t group = 0; group < groupCount; ++group) {
        for (std::uint32_t i = members.offsets[group]; i < members.offsets[group + 1]; ++i) {
            const std::uint32_t node = members.nodes[i];
            result.ends[group] += graph.ends[node];
            if (tally.isCancelledAfter(graph.linksOf(node).size()))
                return {};
            for (const auto [target, weight] : graph.linksOf(node))
                if (groupOfNode[target] != group)
                    weights.add(groupOfNode[target], weight);
        }
        for (const std::uint32_t other : weights.groups())
            result.links.push_back({other, weights.of(other)});
        weights.clear();
        result.offsets.push_back(static_cast<std::uint32_t>(result.links.size()));
    }
    return result;
}

std::uint32_t renumber(std::span<std::uint32_t> groupOfNode)
{
    constexpr std::uint32_t unnumbered = ~0U;
    std::vector<std::uint32_t> numbers(groupOfNode.size(), unnumbered);
    std::uint32_t next = 0;
    for (std::uint32_t& group : groupOfNode) {
        if (numbers[group] == unnumbered)
            numbers[group] = next++;
        group = numbers[group];
    }
    return next;
}

} // namespace knotary::analysis
