// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/levels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace knotary::layout
{

namespace
{

constexpr std::uint32_t unassigned = ~0U;

/// Numbers of clusters by node, and how many clusters there are.
struct Clusters
{
    std::vector<std::uint32_t> numbers;
    std::uint32_t count = 0;
};

Clusters clustersOf(const Level& level, RandomNumbers& random)
{
    constexpr std::uint32_t mostMembers = 4; ///< besides leaves
    const Adjacency& graph = level.graph;
    Clusters clusters;
    clusters.numbers.assign(level.nodeCount(), unassigned);
    std::vector<std::uint32_t> order(level.nodeCount());
    std::iota(order.begin(), order.end(), 0U);
    random.shuffle(std::span(order));
    std::vector<std::uint32_t> members; // by cluster
    const auto found = [&](std::uint32_t node) {
        clusters.numbers[node] = clusters.count++;
        members.push_back(1);
    };
    for (const std::uint32_t node : order) {
        if (clusters.numbers[node] != unassigned || graph.degree(node) == 1)
            continue;
        float best = 0;
        std::uint32_t partner = unassigned;
        for (std::uint32_t i = graph.offsets[node]; i < graph.offsets[node + 1]; ++i) {
            const std::uint32_t other = graph.targets[i];
            if (graph.degree(other) == 1)
                continue;
            const std::uint32_t cluster = clusters.numbers[other];
            if (cluster != unassigned && members[cluster] >= mostMembers)
                continue;
            const float rating = level.weights[i] / std::sqrt(level.masses[other]);
            if (rating > best) {
                best = rating;
                partner = other;
            }
        }
        if (partner == unassigned) {
            found(node);
            continue;
        }
        if (clusters.numbers[partner] == unassigned)
            found(partner);
        clusters.numbers[node] = clusters.numbers[partner];
        ++members[clusters.numbers[node]];
    }
    for (const std::uint32_t node : order) {
        if (clusters.numbers[node] != unassigned)
            continue;
        const std::uint32_t neighbour = graph.targets[graph.offsets[node]];
        if (clusters.numbers[neighbour] == unassigned) // two leaves are the whole graph
            found(neighbour);
        clusters.numbers[node] = clusters.numbers[neighbour];
    }
    return clusters;
}

Level coarser(const Level& fine, const Clusters& clusters)
{
    Level coarse;
    coarse.masses.assign(clusters.count, 0);
    std::vector<std::uint32_t> starts(clusters.count + 1, 0);
    for (std::uint32_t node = 0; node < fine.nodeCount(); ++node) {
        coarse.masses[clusters.numbers[node]] += fine.masses[node];
        ++starts[clusters.numbers[node] + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> members(fine.nodeCount());
    std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
    for (std::uint32_t node = 0; node < fine.nodeCount(); ++node)
        members[next[clusters.numbers[node]]++] = node;
    std::vector<std::uint32_t> placeOf(clusters.count, unassigned); // in this cluster's row
    coarse.graph.offsets.reserve(clusters.count + 1);
    for (std::uint32_t cluster = 0; cluster < clusters.count; ++cluster) {
        const auto rowStart = static_cast<std::uint32_t>(coarse.graph.targets.size());
        for (std::uint32_t m = starts[cluster]; m < starts[cluster + 1]; ++m) {
            const std::uint32_t node = members[m];
            for (std::uint32_t i = fine.graph.offsets[node]; i < fine.graph.offsets[node + 1];
                 ++i) {
                const std::uint32_t other = clusters.numbers[fine.graph.targets[i]];
                if (other == cluster)
                    continue;
                std::uint32_t& place = placeOf[other];
                if (place == unassigned || place < rowStart) {
                    place = static_cast<std::uint32_t>(coarse.graph.targets.size());
                    coarse.graph.targets.push_back(other);
                    coarse.weights.push_back(0);
                }
                coarse.weights[place] += fine.weights[i];
            }
        }
        coarse.graph.offsets.push_back(static_cast<std::uint32_t>(coarse.graph.targets.size()));
    }
    return coarse;
}

} // namespace

std::vector<Level> coarsened(const Adjacency& graph, std::uint32_t fewest, RandomNumbers& random,
                             const Progress& progress)
{
    constexpr double leastGain = 0.95; ///< a level that is hardly smaller is not worth its time
    std::vector<Level> levels;
    Level first;
    first.graph = graph;
    first.weights.assign(graph.targets.size(), 1.0F);
    first.masses.assign(graph.nodeCount(), 1.0F);
    levels.push_back(std::move(first));
    while (levels.back().nodeCount() > fewest) {
        if (!progress.goesOn())
            return {};
        Clusters clusters = clustersOf(levels.back(), random);
        if (clusters.count > leastGain * levels.back().nodeCount())
            break;
        Level next = coarser(levels.back(), clusters);
        levels.back().clusters = std::move(clusters.numbers);
        levels.push_back(std::move(next));
    }
    return levels;
}

} // namespace knotary::layout
