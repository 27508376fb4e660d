// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every node feels of all others, in n log n: far crowds count as one body (J. Barnes, P. Hut,
// "A hierarchical O(N log N) force-calculation algorithm", Nature 324, 1986), on a quadtree without
// pointers: bodies sorted along the Morton curve, cells in depth-first order with a skip index.

#include "model/layout/layout.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

class Quadtree
{
public:
    /// Keeps its memory from one build to the next.
    void build(std::span<const Point> positions, std::span<const float> masses);

    /// The sum over all other bodies of mass * (place - its place) / distance^2: the repulsion of a
    /// logarithmic potential (A. Noack, "Energy Models for Graph Clustering", JGAA 11(2), 2007).
    [[nodiscard]] Point repulsionAt(std::uint32_t node) const;

private:
    struct Body
    {
        std::uint32_t code;
        std::uint32_t node;
        Point place;
        float mass;
    };
    struct Cell
    {
        Point centre; ///< of mass
        float mass;
        float width;
        std::uint32_t first; ///< bodies [first, last)
        std::uint32_t last;
        std::uint32_t skip; ///< the next cell that is not inside this one
        bool isLeaf;
    };

    void addCell(std::uint32_t first, std::uint32_t last, std::uint32_t level, float width);

    std::vector<Body> m_bodies;
    std::vector<Cell> m_cells;
    std::vector<Point> m_places; ///< by node
};

} // namespace knotary::layout
