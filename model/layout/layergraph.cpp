// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layergraph.h"

#include <algorithm>
#include <cstddef>

namespace knotary::layout
{

namespace
{

class Divider
{
public:
    explicit Divider(std::span<const std::uint32_t> layerOfNode)
    {
        constexpr std::uint32_t dummiesPerNode = 4;
        constexpr std::uint32_t dummiesAnyway = 16;
        m_graph.nodeCount = static_cast<std::uint32_t>(layerOfNode.size());
        m_graph.layerOf.assign(layerOfNode.begin(), layerOfNode.end());
        for (const std::uint32_t layer : layerOfNode) {
            if (layer >= m_free.size())
                m_free.resize(layer + 1, dummiesAnyway);
            m_free[layer] += dummiesPerNode;
        }
    }

    [[nodiscard]] LayerGraph divide(std::span<const Arc> arcs);

private:
    void divideArc(const Arc& arc);
    void fillLayers();

    LayerGraph m_graph;
    std::vector<std::uint32_t> m_free; ///< by layer: how many dummies still find place
    std::vector<Arc> m_arcs;           ///< from layer to layer
};

void Divider::divideArc(const Arc& arc)
{
    const std::uint32_t first = m_graph.layerOf[arc.from] + 1;
    const std::uint32_t last = m_graph.layerOf[arc.to];
    if (last - first > longestDivided)
        return;
    for (std::uint32_t layer = first; layer < last; ++layer)
        if (m_free[layer] == 0)
            return;
    std::uint32_t from = arc.from;
    for (std::uint32_t layer = first; layer < last; ++layer) {
        --m_free[layer];
        m_arcs.push_back({from, m_graph.vertexCount()});
        from = m_graph.vertexCount();
        m_graph.layerOf.push_back(layer);
    }
    m_arcs.push_back({from, arc.to});
}

void Divider::fillLayers()
{
    m_graph.layers.resize(m_free.size());
    std::vector<std::uint8_t> isSeen(m_graph.vertexCount(), 0);
    std::vector<std::uint32_t> waiting;
    for (std::uint32_t root = 0; root < m_graph.vertexCount(); ++root) {
        waiting.push_back(root);
        while (!waiting.empty()) {
            const std::uint32_t vertex = waiting.back();
            waiting.pop_back();
            if (isSeen[vertex] != 0)
                continue;
            isSeen[vertex] = 1;
            m_graph.layers[m_graph.layerOf[vertex]].push_back(vertex);
            for (const ArcRows* rows : {&m_graph.above, &m_graph.below})
                for (const std::uint32_t other : rows->of(vertex))
                    if (isSeen[other] == 0)
                        waiting.push_back(other);
        }
    }
}

LayerGraph Divider::divide(std::span<const Arc> arcs)
{
    std::vector<Arc> byLength(arcs.begin(), arcs.end());
    const auto length = [this](const Arc& arc) {
        return m_graph.layerOf[arc.to] - m_graph.layerOf[arc.from];
    };
    std::stable_sort(byLength.begin(), byLength.end(),
                     [&](const Arc& a, const Arc& b) { return length(a) < length(b); });
    for (const Arc& arc : byLength)
        divideArc(arc);
    m_graph.above = rowsOf(m_graph.vertexCount(), m_arcs, ArcEnd::To);
    m_graph.below = rowsOf(m_graph.vertexCount(), m_arcs, ArcEnd::From);
    fillLayers();
    return std::move(m_graph);
}

} // namespace

LayerGraph layerGraph(std::span<const std::uint32_t> layerOfNode, std::span<const Arc> arcs)
{
    return Divider(layerOfNode).divide(arcs);
}

} // namespace knotary::layout
