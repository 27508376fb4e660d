// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stress over all pairs of a small part; see stress.h. A round visits each pair once in the order
// of a round-robin tournament over shuffled nodes: random enough for the descent, nothing to store.

#include "model/layout/stress.h"

#include <vector>

namespace knotary::layout
{

class FullStress final : public StressModel
{
public:
    [[nodiscard]] static std::unique_ptr<FullStress> make(const Adjacency& adjacency,
                                                          std::span<const std::uint8_t> lengths,
                                                          const Progress& progress);

    [[nodiscard]] bool sweep(float step, Positions& positions,
                             std::span<const std::uint8_t> isPinned, RandomNumbers& random,
                             const Progress& progress) override;
    [[nodiscard]] float diameter() const override { return m_diameter; }

private:
    std::vector<std::uint16_t> m_wanted; ///< nodeCount squared, in quarters of the unit
    std::vector<std::uint32_t> m_order;
    float m_diameter = 1;
};

} // namespace knotary::layout
