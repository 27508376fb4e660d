// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/landmarks.h"

#include "model/layout/vectors.h"

#include <algorithm>

namespace knotary::layout
{

namespace
{

/// Edges from one node to each, in `distances`. `queue` is scratch.
void countEdgesFrom(const Adjacency& graph, std::uint32_t source,
                    std::vector<std::uint16_t>& distances, std::vector<std::uint32_t>& queue)
{
    constexpr std::uint16_t unseen = 0xFFFF;
    constexpr std::uint16_t most = 0xFFFE; // farther is as good as this
    distances.assign(graph.nodeCount(), unseen);
    queue.clear();
    queue.push_back(source);
    distances[source] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const std::uint32_t node = queue[i];
        const std::uint16_t next = static_cast<std::uint16_t>(
            std::min<std::uint32_t>(most, std::uint32_t{distances[node]} + 1));
        for (const std::uint32_t other : graph.neighbours(node)) {
            if (distances[other] == unseen) {
                distances[other] = next;
                queue.push_back(other);
            }
        }
    }
}

} // namespace

Landmarks chooseLandmarks(const Adjacency& graph, RandomNumbers& random, const Progress& progress)
{
    const std::uint32_t count = graph.nodeCount();
    Landmarks landmarks;
    landmarks.distances.resize(std::size_t{count} * landmarkCount);
    std::vector<std::uint16_t> distances;
    std::vector<std::uint16_t> nearest(count, Landmarks::itself);
    std::vector<std::uint32_t> queue;
    queue.reserve(count);
    std::uint32_t farthest = random.below(count);
    for (std::size_t k = 0; k < landmarkCount; ++k) {
        if (!progress.advance(double(k) / landmarkCount))
            return {};
        const std::uint32_t landmark = k % 2 == 0 ? farthest : random.below(count);
        countEdgesFrom(graph, landmark, distances, queue);
        for (std::uint32_t node = 0; node < count; ++node) {
            nearest[node] = std::min(nearest[node], distances[node]);
            if (nearest[node] > nearest[farthest])
                farthest = node;
            landmarks.distances[node * landmarkCount + k] = distances[node];
        }
        landmarks.distances[landmark * landmarkCount + k] = Landmarks::itself;
        landmarks.nodes.push_back(landmark);
    }
    return landmarks;
}

Landmarks coarserLandmarks(const Landmarks& landmarks, std::span<const std::uint32_t> clusters,
                           std::uint32_t clusterCount)
{
    Landmarks coarser;
    std::vector<std::uint32_t> sums(std::size_t{clusterCount} * landmarkCount, 0);
    std::vector<std::uint32_t> sizes(clusterCount, 0);
    for (std::size_t node = 0; node < clusters.size(); ++node) {
        ++sizes[clusters[node]];
        for (std::size_t k = 0; k < landmarkCount; ++k)
            sums[clusters[node] * landmarkCount + k] +=
                landmarks.distances[node * landmarkCount + k];
    }
    coarser.distances.resize(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
        coarser.distances[i] = static_cast<std::uint16_t>(
            std::max(1U, (sums[i] + sizes[i / landmarkCount] / 2) / sizes[i / landmarkCount]));
    for (std::size_t k = 0; k < landmarkCount; ++k) {
        const std::uint32_t cluster = clusters[landmarks.nodes[k]];
        coarser.nodes.push_back(cluster);
        coarser.distances[cluster * landmarkCount + k] = Landmarks::itself;
    }
    return coarser;
}

float unitOf(const Landmarks& landmarks, std::span<const Point> positions)
{
    constexpr std::size_t samples = 500;
    const std::size_t stride = std::max<std::size_t>(1, positions.size() / samples);
    double sum = 0;
    double squares = 0;
    for (std::size_t node = 0; node < positions.size(); node += stride) {
        for (std::size_t k = 0; k < landmarkCount; ++k) {
            const std::uint16_t distance = landmarks.distances[node * landmarkCount + k];
            if (distance == Landmarks::itself)
                continue;
            const double ratio =
                double(norm(positions[node] - positions[landmarks.nodes[k]])) / distance;
            sum += ratio;
            squares += ratio * ratio;
        }
    }
    return sum > 0 ? static_cast<float>(squares / sum) : 1.0F;
}

LandmarkPlaces::LandmarkPlaces(const Landmarks& landmarks, std::span<const Point> positions)
{
    for (std::size_t k = 0; k < landmarks.nodes.size(); ++k) {
        x[k] = positions[landmarks.nodes[k]].x;
        y[k] = positions[landmarks.nodes[k]].y;
    }
}

} // namespace knotary::layout
