// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/circularorder.h"

#include "model/layout/prefixsums.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace knotary::layout
{

namespace
{

std::vector<std::uint32_t> ranksOf(std::span<const std::uint32_t> order)
{
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = i;
    return ranks;
}

std::vector<std::uint32_t> depthFirstOrder(const Adjacency& adjacency)
{
    std::vector<std::uint32_t> order;
    std::vector<std::uint8_t> isSeen(adjacency.nodeCount(), 0);
    for (std::uint32_t root = 0; root < adjacency.nodeCount(); ++root) {
        std::vector<std::uint32_t> waiting{root};
        while (!waiting.empty()) {
            const std::uint32_t node = waiting.back();
            waiting.pop_back();
            if (isSeen[node] != 0)
                continue;
            isSeen[node] = 1;
            order.push_back(node);
            for (const std::uint32_t other : adjacency.neighbours(node))
                if (isSeen[other] == 0)
                    waiting.push_back(other);
        }
    }
    return order;
}

/// By node: half-way from its direction to the mean one of its neighbours.
std::vector<double> turnedToNeighbours(const Adjacency& adjacency,
                                       std::span<const std::uint32_t> ranks)
{
    const double turn = 2 * std::numbers::pi / static_cast<double>(ranks.size());
    std::vector<double> cosines(ranks.size());
    std::vector<double> sines(ranks.size());
    for (std::uint32_t node = 0; node < ranks.size(); ++node) {
        cosines[node] = std::cos(turn * ranks[node]);
        sines[node] = std::sin(turn * ranks[node]);
    }
    std::vector<double> directions(ranks.size());
    for (std::uint32_t node = 0; node < ranks.size(); ++node) {
        double x = 0;
        double y = 0;
        for (const std::uint32_t other : adjacency.neighbours(node)) {
            x += cosines[other];
            y += sines[other];
        }
        const double degree = std::max(1U, adjacency.degree(node));
        directions[node] = std::atan2(sines[node] + y / degree, cosines[node] + x / degree);
    }
    return directions;
}

/// Every node turned, then sorted by direction.
std::vector<std::uint32_t> barycentreSweep(const Adjacency& adjacency,
                                           std::span<const std::uint32_t> order)
{
    const std::vector<std::uint32_t> ranks = ranksOf(order);
    const std::vector<double> directions = turnedToNeighbours(adjacency, ranks);
    std::vector<std::uint32_t> next(order.begin(), order.end());
    std::sort(next.begin(), next.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (directions[a] != directions[b])
            return directions[a] < directions[b];
        return ranks[a] < ranks[b];
    });
    return next;
}

/// The same, group by group; a direction is then one seen from the middle of the group.
std::vector<std::uint32_t> barycentreSweepInGroups(const Adjacency& adjacency,
                                                   std::span<const std::uint32_t> groupOfNode,
                                                   std::span<const std::uint32_t> order)
{
    const std::vector<std::uint32_t> ranks = ranksOf(order);
    std::vector<double> directions = turnedToNeighbours(adjacency, ranks);
    const double turn = 2 * std::numbers::pi / static_cast<double>(order.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last < order.size() && groupOfNode[order[last]] == groupOfNode[order[first]])
            ++last;
        const double middle = turn * static_cast<double>(first + last - 1) / 2;
        for (; first < last; ++first) {
            double& direction = directions[order[first]];
            direction = std::remainder(direction - middle, 2 * std::numbers::pi);
        }
    }
    std::vector<std::uint32_t> next(order.begin(), order.end());
    std::sort(next.begin(), next.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (groupOfNode[a] != groupOfNode[b])
            return groupOfNode[a] < groupOfNode[b];
        return directions[a] != directions[b] ? directions[a] < directions[b] : ranks[a] < ranks[b];
    });
    return next;
}

/// The best of an order and those that so many sweeps make of it. Nothing when cancelled.
template<class Sweep>
std::optional<std::vector<std::uint32_t>> bestOf(const Adjacency& adjacency,
                                                 std::vector<std::uint32_t> order, int sweeps,
                                                 const Sweep& sweep, const Progress& progress)
{
    std::vector<std::uint32_t> best = order;
    std::uint64_t fewest = circularCrossings(adjacency, best);
    for (int i = 0; i < sweeps && fewest > 0; ++i) {
        if (!progress.advance(double(i) / sweeps))
            return std::nullopt;
        order = sweep(order);
        const std::uint64_t crossings = circularCrossings(adjacency, order);
        if (crossings < fewest) {
            fewest = crossings;
            best = order;
        }
    }
    if (!progress.goesOn())
        return std::nullopt;
    return best;
}

} // namespace

std::uint64_t circularCrossings(const Adjacency& adjacency, std::span<const std::uint32_t> order)
{
    // Going round, an edge is opened at its first end and closed at its second; when it closes,
    // every edge that was opened after it and is still open crosses it, unless it closes here too.
    const std::vector<std::uint32_t> ranks = ranksOf(order);
    PrefixSums open(order.size());
    std::uint64_t crossings = 0;
    std::vector<std::uint32_t> starts;
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) {
        const std::uint32_t node = order[rank];
        starts.clear();
        for (const std::uint32_t other : adjacency.neighbours(node))
            if (ranks[other] < rank)
                starts.push_back(ranks[other]);
        for (const std::uint32_t start : starts)
            open.add(start, -1);
        for (const std::uint32_t start : starts)
            crossings += static_cast<std::uint64_t>(open.before(rank) - open.before(start + 1));
        const auto opened = adjacency.degree(node) - static_cast<std::uint32_t>(starts.size());
        open.add(rank, opened);
    }
    return crossings;
}

std::optional<std::vector<std::uint32_t>> fewCrossings(const Adjacency& adjacency, int sweeps,
                                                       const Progress& progress)
{
    const auto sweep = [&](std::span<const std::uint32_t> order) {
        return barycentreSweep(adjacency, order);
    };
    return bestOf(adjacency, depthFirstOrder(adjacency), sweeps, sweep, progress);
}

std::optional<std::vector<std::uint32_t>>
fewCrossingsInGroups(const Adjacency& adjacency, std::span<const std::uint32_t> groupOfNode,
                     int sweeps, const Progress& progress)
{
    std::vector<std::uint32_t> order = depthFirstOrder(adjacency);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return groupOfNode[a] < groupOfNode[b];
    });
    const auto sweep = [&](std::span<const std::uint32_t> before) {
        return barycentreSweepInGroups(adjacency, groupOfNode, before);
    };
    return bestOf(adjacency, std::move(order), sweeps, sweep, progress);
}

} // namespace knotary::layout
