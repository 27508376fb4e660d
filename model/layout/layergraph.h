// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A graph in layers in which arcs run from one layer to the next only: an arc that is longer is
// divided by a dummy node in each layer that it passes.
//
// Dummies can be far more than nodes (a clique of 500 has 20 million), and they crowd the layers,
// so only short arcs are divided, the shortest first: none that passes more than longestDivided
// layers, and none through a layer that has a few dummies for each of its nodes already. What is
// not divided plays no part in the order of the nodes.

#include "model/layout/acyclic.h"
#include "model/layout/arcrows.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

inline constexpr std::uint32_t longestDivided = 100;

struct LayerGraph
{
    std::uint32_t nodeCount = 0;        ///< vertices below this are nodes, others dummies
    std::vector<std::uint32_t> layerOf; ///< by vertex
    std::vector<std::vector<std::uint32_t>> layers; ///< vertices from left to right
    ArcRows above;                                  ///< by vertex: its neighbours one layer up
    ArcRows below;

    [[nodiscard]] std::uint32_t vertexCount() const
    {
        return static_cast<std::uint32_t>(layerOf.size());
    }
    [[nodiscard]] bool isDummy(std::uint32_t vertex) const { return vertex >= nodeCount; }
};

/// Every arc leads to a higher layer. Layers are in the order of a depth-first walk.
[[nodiscard]] LayerGraph layerGraph(std::span<const std::uint32_t> layerOfNode,
                                    std::span<const Arc> arcs);

} // namespace knotary::layout
