// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stress from edges and pivots for a big part; see stress.h. Distances to a pivot lie in one row,
// so that a round streams through memory.

#include "model/layout/stress.h"

#include <vector>

namespace knotary::layout
{

class SparseStress final : public StressModel
{
public:
    [[nodiscard]] static std::unique_ptr<SparseStress> make(const Adjacency& adjacency,
                                                            std::span<const std::uint8_t> lengths,
                                                            RandomNumbers& random,
                                                            const Progress& progress);

    [[nodiscard]] bool sweep(float step, Positions& positions,
                             std::span<const std::uint8_t> isPinned, RandomNumbers& random,
                             const Progress& progress) override;
    [[nodiscard]] float diameter() const override { return m_diameter; }

private:
    struct Edge
    {
        std::uint32_t from;
        std::uint32_t to;
        float wanted;
    };
    struct Pivot
    {
        std::uint32_t node = 0;
        std::vector<float> wanted;  ///< by node, in units
        std::vector<float> weights; ///< by node
    };

    [[nodiscard]] bool choosePivots(const Adjacency& adjacency,
                                    std::span<const std::uint8_t> lengths, RandomNumbers& random,
                                    const Progress& progress);
    [[nodiscard]] bool weighPivots(std::span<const std::uint32_t> region, const Progress& progress);
    void pullToPivot(const Pivot& pivot, float step, Positions& positions,
                     std::span<const std::uint8_t> isPinned) const;
    void pullEdges(std::span<const Edge> edges, float step, Positions& positions,
                   std::span<const std::uint8_t> isPinned) const;

    std::vector<Edge> m_edges;
    std::vector<Pivot> m_pivots;
    float m_diameter = 1;
};

} // namespace knotary::layout
