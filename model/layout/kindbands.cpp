// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/kindbands.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <numeric>
#include <utility>

namespace knotary::layout
{

namespace
{

constexpr std::size_t mostBands = 24;

/// Kinds with a band of their own, rising; the rest shares one behind them.
std::vector<std::uint32_t> kindsWithBand(std::span<const std::uint32_t> kinds)
{
    std::map<std::uint32_t, std::size_t> counts;
    for (const std::uint32_t kind : kinds)
        ++counts[kind];
    std::vector<std::pair<std::uint32_t, std::size_t>> bySize(counts.begin(), counts.end());
    std::stable_sort(bySize.begin(), bySize.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (bySize.size() > mostBands)
        bySize.resize(mostBands - 1);
    std::vector<std::uint32_t> chosen;
    chosen.reserve(bySize.size());
    for (const auto& [kind, count] : bySize)
        chosen.push_back(kind);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

/// How many edges there are between each two bands.
class EdgeCounts
{
public:
    EdgeCounts(const BandsOfKinds& bands, const Adjacency& adjacency)
        : m_size(bands.kinds.size()), m_counts(m_size * m_size, 0)
    {
        for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node)
            for (const std::uint32_t other : adjacency.neighbours(node))
                ++m_counts[bands.bandOfNode[node] * m_size + bands.bandOfNode[other]];
    }

    /// The sum over all edges of the bands between their ends.
    [[nodiscard]] std::size_t lengthOf(std::span<const std::size_t> order) const
    {
        std::size_t length = 0;
        for (std::size_t i = 0; i < m_size; ++i)
            for (std::size_t j = i + 1; j < m_size; ++j)
                length += (j - i) * m_counts[order[i] * m_size + order[j]];
        return length;
    }

private:
    std::size_t m_size;
    std::vector<std::size_t> m_counts;
};

std::vector<std::size_t> shortOrder(const EdgeCounts& edges, std::size_t bandCount)
{
    std::vector<std::size_t> order(bandCount);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::size_t least = edges.lengthOf(order);
    for (bool isBetter = true; isBetter;) {
        isBetter = false;
        for (std::size_t i = 0; i < bandCount; ++i) {
            for (std::size_t j = i + 1; j < bandCount; ++j) {
                std::swap(order[i], order[j]);
                if (const std::size_t length = edges.lengthOf(order); length < least) {
                    least = length;
                    isBetter = true;
                } else {
                    std::swap(order[i], order[j]);
                }
            }
        }
    }
    return order;
}

void putInOrder(BandsOfKinds& bands, std::span<const std::size_t> order)
{
    std::vector<std::uint32_t> newNumber(order.size());
    std::vector<std::optional<std::uint32_t>> kinds;
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        newNumber[order[i]] = i;
        kinds.push_back(bands.kinds[order[i]]);
    }
    for (std::uint32_t& band : bands.bandOfNode)
        band = newNumber[band];
    bands.kinds = std::move(kinds);
}

} // namespace

BandsOfKinds bandsOfKinds(std::span<const std::uint32_t> kinds, const Adjacency& adjacency)
{
    const std::vector<std::uint32_t> chosen = kindsWithBand(kinds);
    BandsOfKinds bands;
    bands.kinds.assign(chosen.begin(), chosen.end());
    bool isShared = false;
    for (const std::uint32_t kind : kinds) {
        const auto at = std::lower_bound(chosen.begin(), chosen.end(), kind);
        const bool isChosen = at != chosen.end() && *at == kind;
        isShared = isShared || !isChosen;
        bands.bandOfNode.push_back(
            static_cast<std::uint32_t>(isChosen ? at - chosen.begin() : std::ssize(chosen)));
    }
    if (isShared)
        bands.kinds.emplace_back();
    putInOrder(bands, shortOrder(EdgeCounts(bands, adjacency), bands.kinds.size()));
    return bands;
}

} // namespace knotary::layout
