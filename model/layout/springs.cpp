// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/springs.h"

#include "model/layout/landmarks.h"
#include "model/layout/levels.h"
#include "model/layout/repulsion.h"
#include "model/layout/repulsionkernel.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace knotary::layout
{

namespace
{

constexpr float push = 0.2F; ///< between two nodes of mass 1 at distance 1
constexpr std::size_t blockSize = 512;

/// What the forces of one graph are, at all its levels.
struct Forces
{
    /// From 0 (springs pull by length^2.5, as suits trees) to 1 (by length^1.5).
    float softness = 0;
    float lead = 0; ///< of landmarks, by the springs' stiffness

    /// A spring's force by its length.
    [[nodiscard]] float tension(float weight, float length) const
    {
        return weight * std::sqrt(length) * ((1.0F - softness) * length + softness);
    }
};

Forces forcesFor(const Adjacency& graph, const SpringStyle& style)
{
    constexpr float fullLead = 0.25F;
    // Edges beyond those of a tree, by node: 0 for trees, 1 and more for what is meshed all over.
    const double cycles = (double(graph.targets.size()) / 2 - graph.nodeCount() + 1) /
                          std::max(1.0, double(graph.nodeCount()));
    const auto meshing = static_cast<float>(std::clamp(cycles, 0.0, 1.0));
    const auto communities = static_cast<float>(style.communities);
    // A few cycles make communities; for distances to be sure of, it takes many.
    return {std::min(1.0F, std::cbrt(meshing) * communities),
            fullLead * meshing * meshing / std::max(0.25F, communities)};
}

/// How the descent of one level goes.
struct Schedule
{
    int rounds = 60;
    float firstMove = 1; ///< longest move of a node of mass 1
    float lastMove = 0.05F;
};

/// Small levels are given more rounds: it costs little, and the finer ones build on them.
Schedule scheduleFor(std::uint32_t nodeCount, const SpringStyle& style)
{
    constexpr double least = 60;
    constexpr double most = 150;
    constexpr double nodesOfLeast = 40'000;
    const double rounds =
        std::clamp(least * std::sqrt(nodesOfLeast / std::max(1.0, double(nodeCount))), least, most);
    Schedule schedule;
    schedule.rounds = std::max(1, static_cast<int>(rounds * style.patience));
    return schedule;
}

class Descent
{
public:
    Descent(const Level& level, const Landmarks& landmarks, const Forces& forces,
            std::span<const std::uint8_t> isFixed, Positions& positions)
        : m_level(level),
          m_landmarks(landmarks),
          m_forces(forces),
          m_isFixed(isFixed),
          m_positions(positions),
          m_pushes(level.nodeCount()),
          m_moves(level.nodeCount())
    {}

    [[nodiscard]] bool run(const Schedule& schedule, Repulsion& repulsion,
                           const Progress& progress);

private:
    [[nodiscard]] Point moveOf(std::uint32_t node, const LandmarkPlaces& landmarks,
                               float unit) const;

    const Level& m_level;
    const Landmarks& m_landmarks;
    const Forces m_forces;
    const std::span<const std::uint8_t> m_isFixed;
    Positions& m_positions;
    Positions m_pushes;
    Positions m_moves;
};

/// Where the forces send a node, before what it has from its last move.
Point Descent::moveOf(std::uint32_t node, const LandmarkPlaces& landmarks, float unit) const
{
    constexpr float soft = 1e-6F; // of a node whose neighbours all stand on its own spot
    constexpr float damping = 2.0F;
    const Adjacency& graph = m_level.graph;
    const Point place = m_positions[node];
    Point force = m_pushes[node] * (push * m_level.masses[node]);
    float stiffness = 0;
    for (std::uint32_t i = graph.offsets[node]; i < graph.offsets[node + 1]; ++i) {
        const Point way = m_positions[graph.targets[i]] - place;
        const float tension = m_forces.tension(m_level.weights[i], norm(way));
        force = force + way * tension;
        stiffness += tension;
    }
    float hardness = damping * stiffness + soft;
    if (!m_landmarks.isEmpty()) {
        const WantedDistances wanted{landmarks.x, landmarks.y,
                                     &m_landmarks.distances[node * landmarkCount], landmarkCount,
                                     unit};
        const float lead = m_forces.lead * stiffness;
        force = force + meanError(place, wanted) * lead;
        hardness += lead;
    }
    return force * (1.0F / hardness);
}

bool Descent::run(const Schedule& schedule, Repulsion& repulsion, const Progress& progress)
{
    constexpr float inertia = 0.8F;
    const std::uint32_t count = m_level.nodeCount();
    for (int round = 0; round < schedule.rounds; ++round) {
        const float done = static_cast<float>(round) / static_cast<float>(schedule.rounds);
        if (!progress.advance(double(done)) ||
            !repulsion.compute(m_positions, m_level.masses, m_pushes, progress))
            return false;
        const float longest =
            schedule.firstMove * std::pow(schedule.lastMove / schedule.firstMove, done);
        const LandmarkPlaces landmarks(m_landmarks, m_positions);
        const float unit = m_landmarks.isEmpty() ? 1.0F : unitOf(m_landmarks, m_positions);
        progress.parallelFor(count, blockSize, [&](std::size_t first, std::size_t last) {
            if (!progress.goesOn())
                return;
            for (auto node = static_cast<std::uint32_t>(first); node < last; ++node) {
                if (!m_isFixed.empty() && m_isFixed[node] != 0)
                    continue;
                Point move = moveOf(node, landmarks, unit) + m_moves[node] * inertia;
                const float length = norm(move);
                const float most = longest * std::sqrt(m_level.masses[node]);
                if (length > most)
                    move = move * (most / length);
                m_moves[node] = move;
            }
        });
        if (!progress.goesOn())
            return false;
        for (std::uint32_t node = 0; node < count; ++node)
            m_positions[node] = m_positions[node] + m_moves[node];
    }
    return true;
}

std::optional<float> balancingFactorOf(const Level& level, const Forces& forces,
                                       std::span<const Point> positions, Repulsion& repulsion,
                                       const Progress& progress)
{
    Positions pushes(level.nodeCount());
    if (!repulsion.compute(positions, level.masses, pushes, progress))
        return std::nullopt;
    double hard = 0; // sums of force * length, by how they grow with the scale
    double soft = 0;
    double away = 0;
    for (std::uint32_t node = 0; node < level.nodeCount(); ++node) {
        for (std::uint32_t i = level.graph.offsets[node]; i < level.graph.offsets[node + 1]; ++i) {
            const double length = double(norm(positions[level.graph.targets[i]] - positions[node]));
            const double part = double(level.weights[i]) * length * length * std::sqrt(length) / 2;
            hard += double(1 - forces.softness) * part * length;
            soft += double(forces.softness) * part;
        }
        away += double(push * level.masses[node]) *
                double(pushes[node].x * positions[node].x + pushes[node].y * positions[node].y);
    }
    double low = 1e-6;
    double high = 1e6;
    for (int halving = 0; halving < 60; ++halving) {
        const double scale = std::sqrt(low * high);
        const double pull = scale * scale * std::sqrt(scale) * (hard * scale + soft);
        (pull < away / scale ? low : high) = scale;
    }
    return static_cast<float>(high);
}

/// Places of a level's nodes from those of the next coarser one: between where the own cluster and
/// where those of the neighbours stand.
Positions finerPlaces(const Level& level, const Positions& coarse, RandomNumbers& random)
{
    Positions places(level.nodeCount());
    for (std::uint32_t node = 0; node < level.nodeCount(); ++node) {
        float total = level.masses[node];
        Point sum = coarse[level.clusters[node]] * total;
        for (std::uint32_t i = level.graph.offsets[node]; i < level.graph.offsets[node + 1]; ++i) {
            sum = sum + coarse[level.clusters[level.graph.targets[i]]] * level.weights[i];
            total += level.weights[i];
        }
        const Point jitter{random.fraction() - 0.5F, random.fraction() - 0.5F};
        places[node] = sum * (1.0F / total) + jitter * (0.5F * std::sqrt(level.masses[node]));
    }
    return places;
}

Positions anyPlaces(std::uint32_t count, float side, RandomNumbers& random)
{
    Positions places(count);
    for (Point& place : places) {
        const float x = random.fraction() - 0.5F;
        place = Point{x, random.fraction() - 0.5F} * side;
    }
    return places;
}

void scaleBy(Positions& places, float factor)
{
    for (Point& place : places)
        place = place * factor;
}

/// The graph alone, as the only level.
Level singleLevel(const Adjacency& graph)
{
    Level level;
    level.graph = graph;
    level.weights.assign(graph.targets.size(), 1.0F);
    level.masses.assign(graph.nodeCount(), 1.0F);
    return level;
}

} // namespace

bool layOutBySprings(const Adjacency& graph, const SpringStyle& style, Positions& positions,
                     RandomNumbers& random, const Progress& progress)
{
    constexpr std::uint32_t fewest = 60;
    const std::vector<Level> levels = coarsened(graph, fewest, random, progress.part(0.0, 0.05));
    if (levels.empty())
        return false;
    const Forces forces = forcesFor(graph, style);
    std::vector<Landmarks> landmarks(levels.size());
    if (forces.lead > 0) {
        landmarks.front() = chooseLandmarks(graph, random, progress.part(0.05, 0.1));
        if (landmarks.front().isEmpty())
            return false;
        for (std::size_t l = 1; l < levels.size(); ++l)
            landmarks[l] =
                coarserLandmarks(landmarks[l - 1], levels[l - 1].clusters, levels[l].nodeCount());
    }
    Repulsion repulsion;
    double reached = 0.1;
    for (std::size_t l = levels.size(); l-- > 0;) {
        const Level& level = levels[l];
        const bool isCoarsest = l + 1 == levels.size();
        positions = isCoarsest ? anyPlaces(level.nodeCount(),
                                           std::sqrt(static_cast<float>(graph.nodeCount())), random)
                               : finerPlaces(level, positions, random);
        const auto factor = balancingFactorOf(level, forces, positions, repulsion, progress);
        if (!factor)
            return false;
        scaleBy(positions, *factor);
        Schedule schedule = scheduleFor(level.nodeCount(), style);
        if (isCoarsest) {
            schedule.rounds *= 2;
            schedule.firstMove *= 3;
        }
        const double next = l == 0 ? 1.0 : 1.0 - 0.9 * std::pow(0.5, double(levels.size() - l));
        if (!Descent(level, landmarks[l], forces, {}, positions)
                 .run(schedule, repulsion, progress.part(reached, next)))
            return false;
        reached = next;
    }
    return true;
}

bool improveBySprings(const Adjacency& graph, const SpringStyle& style, Freedom freedom,
                      std::span<const std::uint8_t> isFixed, Positions& positions,
                      RandomNumbers& random, const Progress& progress)
{
    const Level level = singleLevel(graph);
    const Forces forces = forcesFor(graph, style);
    Landmarks landmarks;
    if (forces.lead > 0) {
        landmarks = chooseLandmarks(graph, random, progress.part(0.0, 0.1));
        if (landmarks.isEmpty())
            return false;
    }
    Schedule schedule = scheduleFor(graph.nodeCount(), style);
    if (freedom == Freedom::Mend)
        schedule = {20, 0.1F, 0.02F};
    Repulsion repulsion;
    return Descent(level, landmarks, forces, isFixed, positions)
        .run(schedule, repulsion, progress.part(0.1, 1.0));
}

std::optional<float> balancingFactor(const Adjacency& graph, const SpringStyle& style,
                                     std::span<const Point> positions, const Progress& progress)
{
    Repulsion repulsion;
    return balancingFactorOf(singleLevel(graph), forcesFor(graph, style), positions, repulsion,
                             progress);
}

} // namespace knotary::layout
