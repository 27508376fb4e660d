// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/communities.h"

#include "model/layout/repulsionkernel.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <vector>

namespace knotary::layout
{

namespace
{

constexpr std::uint32_t checkEvery = 512; ///< nodes between two looks at the cancel token

/// The weight of the repulsion at which the present total edge length is also that of the energy's
/// minimum: there, the sum of edge lengths equals weight * the sum over pairs of mass * mass.
float balancedWeight(const Adjacency& adjacency, const Positions& positions,
                     std::span<const float> masses)
{
    double edges = 0;
    double mass = 0;
    double squares = 0;
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node) {
        for (const std::uint32_t other : adjacency.neighbours(node))
            edges += static_cast<double>(norm(positions[node] - positions[other])) / 2;
        mass += static_cast<double>(masses[node]);
        squares += static_cast<double>(masses[node]) * static_cast<double>(masses[node]);
    }
    return static_cast<float>(2 * edges / (mass * mass - squares));
}

/// One step down the energy: each node by its force per mass. False when cancelled.
bool descend(const Adjacency& adjacency, std::span<const float> masses, float weight, float step,
             Positions& positions, std::span<const std::uint8_t> isPinned, const Progress& progress)
{
    constexpr float longestMove = 0.5F; // of a unit: further, and what it is computed from is stale
    const Positions before = positions;
    // All pairs: graphs are small here, and eight pairs at a time are quicker than a tree.
    const std::size_t padded = (before.size() + laneCount - 1) / laneCount * laneCount;
    std::vector<float> x(padded, 0);
    std::vector<float> y(padded, 0);
    std::vector<float> mass(padded, 0);
    for (std::size_t i = 0; i < before.size(); ++i) {
        x[i] = before[i].x;
        y[i] = before[i].y;
        mass[i] = masses[i];
    }
    const Pushers all{x.data(), y.data(), mass.data(), padded};
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node) {
        if (node % checkEvery == 0 && !progress.goesOn())
            return false;
        if (isPinned[node] != 0)
            continue;
        Point pull;
        for (const std::uint32_t other : adjacency.neighbours(node)) {
            const Point away = separation(before[node], before[other], node, other);
            // Softened near zero, where a constant force would make the pair swing.
            pull = pull - away * (1.0F / (norm(away) + 0.1F));
        }
        Point move =
            (pull * (1.0F / masses[node]) + pushByDistance(before[node], all) * weight) * step;
        const float length = norm(move);
        if (length > longestMove)
            move = move * (longestMove / length);
        positions[node] = positions[node] + move;
    }
    return true;
}

} // namespace

bool showCommunities(const Adjacency& adjacency, Stress& stress, double strength,
                     Positions& positions, std::span<const std::uint8_t> isPinned,
                     RandomNumbers& random, const Progress& progress)
{
    constexpr int rounds = 30;
    if (strength <= 0 || adjacency.nodeCount() < 4)
        return true;
    std::vector<float> masses(adjacency.nodeCount());
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node)
        masses[node] = static_cast<float>(adjacency.degree(node));
    const float weight = balancedWeight(adjacency, positions, masses);
    for (int round = 0; round < rounds; ++round) {
        const Progress inner = progress.part(double(round) / rounds, double(round + 1) / rounds);
        const float cooling = 1.0F - static_cast<float>(round) / static_cast<float>(rounds);
        const float step = static_cast<float>(strength) * cooling;
        if (!descend(adjacency, masses, weight, step, positions, isPinned, inner) ||
            !stress.sweep(0.1F * cooling, positions, isPinned, random, inner))
            return false;
    }
    return true;
}

} // namespace knotary::layout
