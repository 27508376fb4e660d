// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dependencies of nodes on a source (U. Brandes, "A Faster Algorithm for Betweenness Centrality",
// Journal of Mathematical Sociology 25(2), 2001): how much of the shortest chains from it to all
// others goes through each.

#include "model/analysis/worktally.h"
#include "model/graph/adjacency.h"

#include <cstdint>
#include <vector>

namespace knotary::analysis
{

/// Goes out from one source after the other. Not for several threads at once: each has its own.
template<class Count>
class Brandes
{
public:
    explicit Brandes(const graph::Adjacency& adjacency);

    enum class Outcome
    {
        Added,
        TooManyChains, ///< for Count; nothing was added
        Cancelled
    };
    /// Adds to `sums`, by node, what depends on it; nothing to the source.
    [[nodiscard]] Outcome add(std::uint32_t source, std::vector<double>& sums, WorkTally& tally);

private:
    /// Side by side, as they are read together.
    struct Reached
    {
        Count chains{};
        std::uint32_t distance = unseen;
    };
    static constexpr std::uint32_t unseen = ~0U;

    [[nodiscard]] Outcome goOut(std::uint32_t source, WorkTally& tally);
    [[nodiscard]] bool comeBack(std::vector<double>& sums, WorkTally& tally);
    [[nodiscard]] bool handOn(std::size_t first, std::size_t last, std::vector<double>& sums,
                              WorkTally& tally);

    const graph::Adjacency& m_adjacency;
    std::vector<Reached> m_reached;
    std::vector<std::uint32_t> m_order; ///< nodes by distance; one more, which is written in vain
    std::size_t m_orderSize = 0;
    /// On the way back, by node of the level that was left last: what each chain that arrives there
    /// hands to the node before. Nothing for all other nodes.
    std::vector<Count> m_handed;
    std::vector<Count> m_nextHanded; ///< of the level that is being left, in its order
};

} // namespace knotary::analysis
