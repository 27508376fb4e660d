// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A graph of groups of nodes: how many connections there are between two groups, and how many ends
// of connections each group holds. Undirected; what lies inside a group shows in its ends only.

#include "model/analysis/worktally.h"
#include "model/graph/adjacency.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::analysis
{

struct WeightedGraph
{
    struct Link
    {
        std::uint32_t target;
        std::uint32_t weight;
    };

    std::vector<std::uint32_t> offsets{0}; ///< nodeCount() + 1
    std::vector<Link> links;               ///< each stands here twice
    std::vector<double> ends;              ///< by node; whole numbers

    [[nodiscard]] std::uint32_t nodeCount() const
    {
        return static_cast<std::uint32_t>(offsets.size() - 1);
    }
    [[nodiscard]] std::span<const Link> linksOf(std::uint32_t node) const
    {
        return std::span(links).subspan(offsets[node], offsets[node + 1] - offsets[node]);
    }
};

/// Each node a group of its own. Of no use when cancelled.
[[nodiscard]] WeightedGraph weighted(const graph::Adjacency& adjacency, WorkTally& tally);

/// Makes a node of each group; groups are numbered from 0 to `groupCount`. Of no use when
/// cancelled.
[[nodiscard]] WeightedGraph merged(const WeightedGraph& graph,
                                   std::span<const std::uint32_t> groupOfNode,
                                   std::uint32_t groupCount, WorkTally& tally);

/// Numbers the groups that occur from 0, in the order in which they do; how many there are.
std::uint32_t renumber(std::span<std::uint32_t> groupOfNode);

/// The weight of links from one node to each group, gathered anew for node after node.
class LinkWeights
{
public:
    explicit LinkWeights(std::uint32_t groupCount) : m_weights(groupCount, 0) {}

    void add(std::uint32_t group, std::uint32_t weight)
    {
        if (m_weights[group] == 0)
            m_groups.push_back(group);
        m_weights[group] += weight;
    }
    [[nodiscard]] std::uint32_t of(std::uint32_t group) const { return m_weights[group]; }
    /// Groups that have a weight, in the order in which they got it.
    [[nodiscard]] std::span<const std::uint32_t> groups() const { return m_groups; }
    void clear()
    {
        for (const std::uint32_t group : m_groups)
            m_weights[group] = 0;
        m_groups.clear();
    }

private:
    std::vector<std::uint32_t> m_weights;
    std::vector<std::uint32_t> m_groups;
};

} // namespace knotary::analysis
