// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A few nodes spread over a graph and how many edges everything is away from each: enough to know
// which way a node errs from its true distances (V. de Silva, J. B. Tenenbaum, "Sparse
// Multidimensional Scaling Using Landmark Points", 2004; M. Ortmann, M. Klimenta, U. Brandes, "A
// Sparse Stress Model", GD 2016). Neighbours err alike, so that following it bends a drawing
// without tearing what stands together.

#include "model/layout/layout.h"
#include "model/layout/levels.h"
#include "model/layout/progress.h"
#include "model/layout/randomnumbers.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

inline constexpr std::size_t landmarkCount = 48; ///< a multiple of laneCount (repulsionkernel.h)

struct Landmarks
{
    std::vector<std::uint32_t> nodes;
    /// landmarkCount numbers a node: edges from each landmark, `itself` for the landmark's own.
    std::vector<std::uint16_t> distances;

    static constexpr std::uint16_t itself = 0xFFFF; ///< so far that it has no say

    [[nodiscard]] bool isEmpty() const { return nodes.empty(); }
};

/// Half of them as far from the others as can be, half anywhere. The graph is connected. Empty when
/// cancelled.
[[nodiscard]] Landmarks chooseLandmarks(const Adjacency& graph, RandomNumbers& random,
                                        const Progress& progress);

/// The same as seen by the next coarser level: clusters are as far as their nodes are on average.
[[nodiscard]] Landmarks coarserLandmarks(const Landmarks& landmarks,
                                         std::span<const std::uint32_t> clusters,
                                         std::uint32_t clusterCount);

/// Points of the drawing for an edge, by which the distances to landmarks fit best.
[[nodiscard]] float unitOf(const Landmarks& landmarks, std::span<const Point> positions);

/// Coordinates of the landmarks, apart.
struct LandmarkPlaces
{
    LandmarkPlaces(const Landmarks& landmarks, std::span<const Point> positions);

    float x[landmarkCount] = {};
    float y[landmarkCount] = {};
};

} // namespace knotary::layout
