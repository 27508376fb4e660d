// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layerorder.h"

#include "model/layout/prefixsums.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace knotary::layout
{

namespace
{

std::vector<std::uint32_t> slotsOf(const LayerGraph& graph)
{
    std::vector<std::uint32_t> slots(graph.vertexCount());
    for (const auto& layer : graph.layers)
        for (std::uint32_t i = 0; i < layer.size(); ++i)
            slots[layer[i]] = i;
    return slots;
}

/// Between a layer and the one below it.
std::uint64_t crossingsBelow(const LayerGraph& graph, std::size_t layer,
                             std::span<const std::uint32_t> slots)
{
    PrefixSums ends(graph.layers[layer + 1].size());
    std::vector<std::uint32_t> targets;
    std::int64_t count = 0;
    std::int64_t arcs = 0;
    for (const std::uint32_t vertex : graph.layers[layer]) {
        targets.clear();
        for (const std::uint32_t other : graph.below.of(vertex))
            targets.push_back(slots[other]);
        for (const std::uint32_t target : targets)
            count += arcs - ends.before(target + std::size_t(1));
        for (const std::uint32_t target : targets)
            ends.add(target, 1);
        arcs += static_cast<std::int64_t>(targets.size());
    }
    return static_cast<std::uint64_t>(count);
}

/// Crossings between the arcs of two neighbours of a layer, `left` standing left, towards one side.
std::int64_t crossingsOfPair(std::span<const std::uint32_t> left,
                             std::span<const std::uint32_t> right)
{
    std::int64_t count = 0;
    std::size_t passed = 0; // of `right`, those further left
    for (const std::uint32_t end : left) {
        while (passed < right.size() && right[passed] < end)
            ++passed;
        count += static_cast<std::int64_t>(passed);
    }
    return count;
}

class Sweeper
{
public:
    explicit Sweeper(LayerGraph& graph)
        : m_graph(graph), m_slots(slotsOf(graph)), m_wishes(graph.vertexCount(), 0)
    {}

    [[nodiscard]] bool sweep(bool isDownwards, const Progress& progress);
    /// Swaps neighbours while that helps. False when cancelled.
    [[nodiscard]] bool transpose(const Progress& progress);

private:
    void order(std::vector<std::uint32_t>& layer, const ArcRows& neighbours);
    [[nodiscard]] std::vector<std::uint32_t> sortedSlots(const ArcRows& rows,
                                                         std::uint32_t vertex) const;
    [[nodiscard]] bool transposeLayer(std::vector<std::uint32_t>& layer);

    LayerGraph& m_graph;
    std::vector<std::uint32_t> m_slots;
    std::vector<double> m_wishes;
};

/// Sorts by the mean slot of the neighbours; what has none keeps its slot.
void Sweeper::order(std::vector<std::uint32_t>& layer, const ArcRows& neighbours)
{
    std::vector<std::uint32_t> movable;
    for (const std::uint32_t vertex : layer) {
        double sum = 0;
        for (const std::uint32_t other : neighbours.of(vertex))
            sum += m_slots[other];
        if (neighbours.degree(vertex) == 0)
            continue;
        m_wishes[vertex] = sum / neighbours.degree(vertex);
        movable.push_back(vertex);
    }
    std::stable_sort(movable.begin(), movable.end(), [this](std::uint32_t a, std::uint32_t b) {
        return m_wishes[a] < m_wishes[b];
    });
    auto next = movable.begin();
    for (std::uint32_t i = 0; i < layer.size(); ++i) {
        if (neighbours.degree(layer[i]) != 0)
            layer[i] = *next++;
        m_slots[layer[i]] = i;
    }
}

bool Sweeper::sweep(bool isDownwards, const Progress& progress)
{
    const std::size_t count = m_graph.layers.size();
    for (std::size_t i = 1; i < count && progress.goesOn(); ++i)
        order(m_graph.layers[isDownwards ? i : count - 1 - i],
              isDownwards ? m_graph.above : m_graph.below);
    return progress.goesOn();
}

std::vector<std::uint32_t> Sweeper::sortedSlots(const ArcRows& rows, std::uint32_t vertex) const
{
    std::vector<std::uint32_t> slots;
    for (const std::uint32_t other : rows.of(vertex))
        slots.push_back(m_slots[other]);
    std::sort(slots.begin(), slots.end());
    return slots;
}

bool Sweeper::transposeLayer(std::vector<std::uint32_t>& layer)
{
    using Ends = std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>>;
    const auto endsOf = [this](std::uint32_t vertex) {
        return Ends{sortedSlots(m_graph.above, vertex), sortedSlots(m_graph.below, vertex)};
    };
    const auto crossings = [](const Ends& left, const Ends& right) {
        return crossingsOfPair(left.first, right.first) +
               crossingsOfPair(left.second, right.second);
    };
    bool isBetter = false;
    Ends left = endsOf(layer.front());
    for (std::uint32_t i = 1; i < layer.size(); ++i) {
        Ends right = endsOf(layer[i]);
        if (crossings(right, left) < crossings(left, right)) {
            std::swap(layer[i - 1], layer[i]); // `left` stays at hand: it stands in slot i now
            std::swap(m_slots[layer[i - 1]], m_slots[layer[i]]);
            isBetter = true;
        } else {
            left = std::move(right);
        }
    }
    return isBetter;
}

bool Sweeper::transpose(const Progress& progress)
{
    constexpr int mostRounds = 20;
    bool isBetter = true;
    for (int round = 0; isBetter && round < mostRounds; ++round) {
        isBetter = false;
        for (auto& layer : m_graph.layers) {
            if (!progress.goesOn())
                return false;
            isBetter = (!layer.empty() && transposeLayer(layer)) || isBetter;
        }
    }
    return true;
}

} // namespace

std::uint64_t layerCrossings(const LayerGraph& graph)
{
    const std::vector<std::uint32_t> slots = slotsOf(graph);
    std::uint64_t count = 0;
    for (std::size_t layer = 0; layer + 1 < graph.layers.size(); ++layer)
        count += crossingsBelow(graph, layer, slots);
    return count;
}

bool reduceCrossings(LayerGraph& graph, int sweeps, const Progress& progress)
{
    constexpr std::uint32_t mostForSwaps = 5000; // vertices and arcs
    constexpr int patience = 6;                  // sweeps without any gain
    const bool wantsSwaps =
        graph.vertexCount() + graph.below.targets.size() <= std::size_t(mostForSwaps);
    auto best = graph.layers;
    std::uint64_t fewest = layerCrossings(graph);
    Sweeper sweeper(graph);
    int sinceBest = 0;
    for (int i = 0; i < sweeps && fewest > 0 && sinceBest < patience; ++i) {
        if (!progress.advance(double(i) / sweeps) || !sweeper.sweep(i % 2 == 0, progress) ||
            (wantsSwaps && !sweeper.transpose(progress)))
            return false;
        const std::uint64_t crossings = layerCrossings(graph);
        sinceBest = crossings < fewest ? 0 : sinceBest + 1;
        if (crossings < fewest) {
            fewest = crossings;
            best = graph.layers;
        }
    }
    graph.layers = std::move(best);
    return progress.goesOn();
}

} // namespace knotary::layout
