// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/sparsestress.h"

#include "model/layout/distances.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace knotary::layout
{

namespace
{

constexpr float unitsPerQuarter = 1.0F / static_cast<float>(quartersOfUnit);

/// Enough that the picture does not change with more, few enough for time: 200 for small parts (as
/// Ortmann et al. advise), fewer where a round is long.
std::size_t pivotCount(std::size_t nodeCount)
{
    constexpr std::size_t most = 200;
    constexpr std::size_t least = 50;
    constexpr std::size_t mostTerms = 2'500'000;
    return std::min(nodeCount, std::clamp(mostTerms / nodeCount, least, most));
}

} // namespace

std::unique_ptr<SparseStress> SparseStress::make(const Adjacency& adjacency,
                                                 std::span<const std::uint8_t> lengths,
                                                 RandomNumbers& random, const Progress& progress)
{
    auto model = std::make_unique<SparseStress>();
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node)
        for (std::uint32_t i = adjacency.offsets[node]; i < adjacency.offsets[node + 1]; ++i)
            if (node < adjacency.targets[i])
                model->m_edges.push_back(
                    {node, adjacency.targets[i], static_cast<float>(lengths[i]) * unitsPerQuarter});
    random.shuffle(std::span(model->m_edges));
    if (!model->choosePivots(adjacency, lengths, random, progress))
        return nullptr;
    return model;
}

bool SparseStress::choosePivots(const Adjacency& adjacency, std::span<const std::uint8_t> lengths,
                                RandomNumbers& random, const Progress& progress)
{
    // Farthest first, the next pivot drawn in proportion to its distance from those there are
    // ("MIS/max-min random" of Ortmann et al.): spread out, yet not only along the rim.
    const std::uint32_t count = adjacency.nodeCount();
    const std::size_t wantedPivots = pivotCount(count);
    ShortestPaths paths(adjacency, lengths);
    std::vector<std::uint32_t> nearest(count, ShortestPaths::unreachable);
    std::vector<std::uint32_t> region(count, 0);
    std::vector<std::uint32_t> distances;
    std::uint32_t node = random.below(count);
    std::uint32_t longest = 1;
    while (m_pivots.size() < wantedPivots) {
        if (!progress.advance(double(m_pivots.size()) / double(wantedPivots)) ||
            !paths.from(node, distances, progress))
            return false;
        Pivot pivot;
        pivot.node = node;
        pivot.wanted.reserve(count);
        std::uint64_t total = 0;
        for (std::uint32_t i = 0; i < count; ++i) {
            longest = std::max(longest, distances[i]);
            pivot.wanted.push_back(static_cast<float>(distances[i]) * unitsPerQuarter);
            if (distances[i] < nearest[i]) {
                nearest[i] = distances[i];
                region[i] = static_cast<std::uint32_t>(m_pivots.size());
            }
            total += nearest[i];
        }
        m_pivots.push_back(std::move(pivot));
        if (total == 0)
            break;
        std::uint64_t ticket = (std::uint64_t{random.next()} * (total >> 8U)) >> 24U;
        for (node = 0; node + 1 < count && ticket >= nearest[node]; ++node)
            ticket -= nearest[node];
    }
    m_diameter = static_cast<float>(longest) * unitsPerQuarter;
    return weighPivots(region, progress);
}

bool SparseStress::weighPivots(std::span<const std::uint32_t> region, const Progress& progress)
{
    // A pivot stands for those of its region that lie within half the way (Ortmann et al., 3.1).
    for (std::size_t p = 0; p < m_pivots.size(); ++p) {
        if (!progress.goesOn())
            return false;
        Pivot& pivot = m_pivots[p];
        std::vector<float> reach;
        for (std::size_t i = 0; i < region.size(); ++i)
            if (region[i] == p)
                reach.push_back(pivot.wanted[i]);
        std::sort(reach.begin(), reach.end());
        pivot.weights.reserve(region.size());
        for (const float wanted : pivot.wanted) {
            const auto within = std::upper_bound(reach.begin(), reach.end(), wanted / 2);
            const auto represented = static_cast<float>(within - reach.begin());
            pivot.weights.push_back(wanted > 0 ? std::max(1.0F, represented) / (wanted * wanted)
                                               : 0.0F);
        }
    }
    return true;
}

void SparseStress::pullToPivot(const Pivot& pivot, float step, Positions& positions,
                               std::span<const std::uint8_t> isPinned) const
{
    const Point centre = positions[pivot.node];
    for (std::uint32_t i = 0; i < positions.size(); ++i) {
        if (isPinned[i] != 0 || i == pivot.node)
            continue;
        const float share = std::min(1.0F, pivot.weights[i] * step);
        const Point difference = separation(positions[i], centre, i, pivot.node);
        const float length = norm(difference);
        positions[i] = positions[i] - difference * (share * (length - pivot.wanted[i]) / length);
    }
}

void SparseStress::pullEdges(std::span<const Edge> edges, float step, Positions& positions,
                             std::span<const std::uint8_t> isPinned) const
{
    for (const auto& [from, to, wanted] : edges) {
        if (isPinned[from] != 0 && isPinned[to] != 0)
            continue;
        const float share = std::min(1.0F, step / (wanted * wanted));
        const Point difference = separation(positions[from], positions[to], from, to);
        const float length = norm(difference);
        const Point move = difference * (share * (length - wanted) / length);
        const float shareOfFrom = isPinned[from] != 0 ? 0.0F : isPinned[to] != 0 ? 1.0F : 0.5F;
        positions[from] = positions[from] - move * shareOfFrom;
        positions[to] = positions[to] + move * (1.0F - shareOfFrom);
    }
}

bool SparseStress::sweep(float step, Positions& positions, std::span<const std::uint8_t> isPinned,
                         RandomNumbers& random, const Progress& progress)
{
    std::vector<std::uint32_t> order(m_pivots.size());
    std::iota(order.begin(), order.end(), 0U);
    random.shuffle(std::span(order));
    // Edges in as many helpings as there are pivots, so that neither has the last word for long.
    for (std::size_t turn = 0; turn < order.size(); ++turn) {
        if (!progress.advance(double(turn) / double(order.size())))
            return false;
        pullToPivot(m_pivots[order[turn]], step, positions, isPinned);
        const std::size_t first = m_edges.size() * turn / order.size();
        const std::size_t last = m_edges.size() * (turn + 1) / order.size();
        pullEdges(std::span(m_edges).subspan(first, last - first), step, positions, isPinned);
    }
    return true;
}

} // namespace knotary::layout
