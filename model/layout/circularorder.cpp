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

/// Every node turned half-way to the mean direction of its neighbours, then sorted by direction.
std::vector<std::uint32_t> barycentreSweep(const Adjacency& adjacency,
                                           std::span<const std::uint32_t> order)
{
    const std::vector<std::uint32_t> ranks = ranksOf(order);
    const double turn = 2 * std::numbers::pi / static_cast<double>(order.size());
    std::vector<double> cosines(order.size());
    std::vector<double> sines(order.size());
    for (std::uint32_t node = 0; node < order.size(); ++node) {
        cosines[node] = std::cos(turn * ranks[node]);
        sines[node] = std::sin(turn * ranks[node]);
    }
    std::vector<double> directions(order.size());
    for (std::uint32_t node = 0; node < order.size(); ++node) {
        double x = 0;
        double y = 0;
        for (const std::uint32_t other : adjacency.neighbours(node)) {
            x += cosines[other];
            y += sines[other];
        }
        const double degree = std::max(1U, adjacency.degree(node));
        directions[node] = std::atan2(sines[node] + y / degree, cosines[node] + x / degree);
    }
    std::vector<std::uint32_t> next(order.begin(), order.end());
    std::sort(next.begin(), next.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (directions[a] != directions[b])
            return directions[a] < directions[b];
        return ranks[a] < ranks[b];
    });
    return next;
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
    std::vector<std::uint32_t> order = depthFirstOrder(adjacency);
    std::vector<std::uint32_t> best = order;
    std::uint64_t fewest = circularCrossings(adjacency, best);
    for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
        if (!progress.advance(double(sweep) / sweeps))
            return std::nullopt;
        order = barycentreSweep(adjacency, order);
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

} // namespace knotary::layout
