// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/brandes.h"

#include "model/analysis/chaincount.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace knotary::analysis
{

template<class Count>
Brandes<Count>::Brandes(const graph::Adjacency& adjacency)
    : m_adjacency(adjacency),
      m_reached(adjacency.nodeCount()),
      m_order(std::size_t{adjacency.nodeCount()} + 1),
      m_handed(adjacency.nodeCount()),
      m_nextHanded(adjacency.nodeCount())
{}

template<class Count>
typename Brandes<Count>::Outcome Brandes<Count>::add(std::uint32_t source,
                                                     std::vector<double>& sums, WorkTally& tally)
{
    const Outcome outcome = goOut(source, tally);
    if (outcome == Outcome::Added && !comeBack(sums, tally))
        return Outcome::Cancelled; // half a sum is of no use, nor is this object any more
    for (std::size_t i = 0; i < m_orderSize; ++i)
        m_reached[m_order[i]] = Reached();
    return outcome;
}

/// Without branches that depend on the neighbour: which of them are new is a coin's toss, and a
/// processor that guesses wrong loses more than it would by doing both.
template<class Count>
typename Brandes<Count>::Outcome Brandes<Count>::goOut(std::uint32_t source, WorkTally& tally)
{
    constexpr double mostChains = 1e300; // the reciprocals have to be numbers, too
    Reached* const reached = m_reached.data();
    std::uint32_t* const order = m_order.data();
    reached[source] = {Count(1.0), 0};
    order[0] = source;
    m_orderSize = 1;
    bool hasTooMany = false;
    for (std::size_t i = 0; i < m_orderSize; ++i) {
        const std::uint32_t node = order[i];
        const Count chains = reached[node].chains;
        const std::uint32_t next = reached[node].distance + 1;
        if constexpr (std::is_same_v<Count, double>)
            hasTooMany |= !(chains < mostChains);
        const std::array<Count, 2> added = {Count(0.0), chains};
        std::size_t end = m_orderSize;
        for (const std::uint32_t neighbour : m_adjacency.neighbours(node)) {
            Reached& there = reached[neighbour];
            const std::uint32_t distance = std::min(there.distance, next); // unseen is more
            order[end] = neighbour;
            end += there.distance > next ? 1 : 0;
            there.distance = distance;
            there.chains += added[distance == next ? 1 : 0];
        }
        m_orderSize = end;
        if (tally.isCancelledAfter(m_adjacency.degree(node)))
            return Outcome::Cancelled;
    }
    return hasTooMany ? Outcome::TooManyChains : Outcome::Added;
}

/// From the farthest back, level by level. False when cancelled.
template<class Count>
bool Brandes<Count>::comeBack(std::vector<double>& sums, WorkTally& tally)
{
    std::size_t last = m_orderSize;
    while (last > 1) {
        const std::uint32_t distance = m_reached[m_order[last - 1]].distance;
        std::size_t first = last;
        while (m_reached[m_order[first - 1]].distance == distance)
            --first;
        if (!handOn(first, last, sums, tally))
            return false;
        last = first;
    }
    for (std::size_t i = 1; i < m_orderSize && m_reached[m_order[i]].distance == 1; ++i)
        m_handed[m_order[i]] = Count();
    return true;
}

/// Leaves one level for the one before.
template<class Count>
bool Brandes<Count>::handOn(std::size_t first, std::size_t last, std::vector<double>& sums,
                            WorkTally& tally)
{
    const Count* const handed = m_handed.data();
    for (std::size_t i = first; i < last; ++i) {
        const std::uint32_t node = m_order[i];
        Count sum{};
        for (const std::uint32_t neighbour : m_adjacency.neighbours(node))
            sum += handed[neighbour];
        const Count chains = m_reached[node].chains;
        const double dependency = static_cast<double>(chains * sum);
        m_nextHanded[i] = Count(1 + dependency) / chains;
        sums[node] += dependency;
        if (tally.isCancelledAfter(m_adjacency.degree(node)))
            return false;
    }
    const std::uint32_t farther = m_reached[m_order[first]].distance + 1;
    for (std::size_t i = last; i < m_orderSize && m_reached[m_order[i]].distance == farther; ++i)
        m_handed[m_order[i]] = Count();
    for (std::size_t i = first; i < last; ++i)
        m_handed[m_order[i]] = m_nextHanded[i];
    return true;
}

template class Brandes<double>;
template class Brandes<ChainCount>;

} // namespace knotary::analysis
