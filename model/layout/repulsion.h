// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How strongly every node pushes every other away, by the inverse square of their distance, in
// O(n log n): J. Barnes, P. Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature
// 324, 1986, on a linear quadtree, whose cells are runs of the nodes in Morton order (I.
// Gargantini, "An Effective Way to Represent Quadtrees", CACM 25(12), 1982). Whole groups of nearby
// nodes walk the tree together (J. E. Barnes, "A modified tree code", J. Comput. Phys. 87, 1990);
// what is far from the group is summed up as one polynomial about its middle (L. Greengard, V.
// Rokhlin, "A fast algorithm for particle simulations", J. Comput. Phys. 73, 1987, for one level).
// Groups are independent of one another, so the result does not depend on the number of threads.

#include "model/layout/layout.h"
#include "model/layout/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

/// Bodies that come with their coordinates apart, for the vector units.
struct BodyArrays
{
    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> mass;
};

class Repulsion
{
public:
    /// forces[i] = sum over j of masses[j] / distance^2, away from j. Nodes on one spot do
    /// not feel each other. False when cancelled; `forces` is then not to be used.
    [[nodiscard]] bool compute(std::span<const Point> positions, std::span<const float> masses,
                               std::span<Point> forces, const Progress& progress);

private:
    struct Cell
    {
        Point centre; ///< of mass
        float mass;
        float radius;   ///< of a circle round `centre` that holds all its bodies
        float momentXX; ///< sums of mass * dx^2, dx * dy, dy^2 about `centre`
        float momentXY;
        float momentYY;
        std::uint32_t first;
        std::uint32_t last; ///< bodies [first, last) in Morton order
        std::uint32_t skip; ///< the cell after this one and all inside it
        bool isLeaf;
    };
    struct Lists;

    void sort(std::span<const Point> positions, std::span<const float> masses,
              const Progress& progress);
    void addCells();
    [[nodiscard]] Cell leafOf(std::uint32_t first, std::uint32_t last) const;
    void sumUp();
    void pushGroup(const Cell& group, Lists& lists, std::span<Point> forces) const;

    struct Coded
    {
        std::uint32_t code; ///< Morton
        std::uint32_t node;
    };
    std::vector<Coded> m_order;
    std::vector<Coded> m_scratch;
    BodyArrays m_bodies; ///< in Morton order
    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_groups; ///< cells that walk the tree
};

} // namespace knotary::layout
