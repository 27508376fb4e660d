// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layering.h"

#include "model/layout/arcrows.h"

#include <algorithm>
#include <queue>
#include <utility>

namespace knotary::layout
{

namespace
{

class Layering
{
public:
    Layering(std::span<const float> widths, std::span<const Arc> arcs, double widest)
        : m_widths(widths),
          m_widest(widest),
          m_out(rowsOf(static_cast<std::uint32_t>(widths.size()), arcs, ArcEnd::From)),
          m_in(rowsOf(static_cast<std::uint32_t>(widths.size()), arcs, ArcEnd::To)),
          m_layers(widths.size(), 0)
    {}

    [[nodiscard]] std::optional<std::vector<std::uint32_t>> run(const Progress& progress);

private:
    void sortTopologically();
    void measurePaths();
    [[nodiscard]] bool schedule(const Progress& progress);
    void pullDown();

    std::span<const float> m_widths;
    double m_widest;
    ArcRows m_out;
    ArcRows m_in;
    std::vector<std::uint32_t> m_order;      ///< every arc leads to the right
    std::vector<std::uint32_t> m_pathLength; ///< by node: the longest that begins there
    std::vector<std::uint32_t> m_layers;
    std::vector<double> m_filled; ///< by layer: the width that is taken
};

void Layering::sortTopologically()
{
    std::vector<std::uint32_t> waitsFor;
    for (std::uint32_t node = 0; node < m_widths.size(); ++node) {
        waitsFor.push_back(m_in.degree(node));
        if (waitsFor.back() == 0)
            m_order.push_back(node);
    }
    for (std::size_t i = 0; i < m_order.size(); ++i)
        for (const std::uint32_t other : m_out.of(m_order[i]))
            if (--waitsFor[other] == 0)
                m_order.push_back(other);
}

void Layering::measurePaths()
{
    m_pathLength.assign(m_widths.size(), 0);
    for (auto node = m_order.rbegin(); node != m_order.rend(); ++node)
        for (const std::uint32_t other : m_out.of(*node))
            m_pathLength[*node] = std::max(m_pathLength[*node], m_pathLength[other] + 1);
}

bool Layering::schedule(const Progress& progress)
{
    // The longest path first, then what releases most, then the lowest number.
    const auto isLess = [this](std::uint32_t a, std::uint32_t b) {
        if (m_pathLength[a] != m_pathLength[b])
            return m_pathLength[a] < m_pathLength[b];
        return m_out.degree(a) != m_out.degree(b) ? m_out.degree(a) < m_out.degree(b) : a > b;
    };
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, decltype(isLess)> ready(isLess);
    std::vector<std::uint32_t> waitsFor;
    for (std::uint32_t node = 0; node < m_widths.size(); ++node) {
        waitsFor.push_back(m_in.degree(node));
        if (waitsFor.back() == 0)
            ready.push(node);
    }
    std::vector<std::uint32_t> taken;
    while (!ready.empty()) {
        taken.clear();
        double filled = 0;
        while (!ready.empty() && progress.goesOn()) {
            const auto width = static_cast<double>(m_widths[ready.top()]);
            if (!taken.empty() && filled + width > m_widest)
                break;
            filled += width;
            taken.push_back(ready.top());
            ready.pop();
        }
        for (const std::uint32_t node : taken) {
            m_layers[node] = static_cast<std::uint32_t>(m_filled.size());
            for (const std::uint32_t other : m_out.of(node))
                if (--waitsFor[other] == 0)
                    ready.push(other);
        }
        m_filled.push_back(filled);
        if (!progress.goesOn())
            return false;
    }
    return true;
}

void Layering::pullDown()
{
    for (auto it = m_order.rbegin(); it != m_order.rend(); ++it) {
        const std::uint32_t node = *it;
        if (m_out.degree(node) <= m_in.degree(node))
            continue;
        std::uint32_t lowest = ~0U;
        for (const std::uint32_t other : m_out.of(node))
            lowest = std::min(lowest, m_layers[other] - 1);
        const auto width = static_cast<double>(m_widths[node]);
        for (std::uint32_t layer = lowest; layer > m_layers[node]; --layer) {
            if (m_filled[layer] + width > m_widest)
                continue;
            m_filled[m_layers[node]] -= width;
            m_filled[layer] += width;
            m_layers[node] = layer;
            break;
        }
    }
}

std::optional<std::vector<std::uint32_t>> Layering::run(const Progress& progress)
{
    sortTopologically();
    measurePaths();
    if (!schedule(progress))
        return std::nullopt;
    pullDown();
    return std::move(m_layers);
}

} // namespace

std::optional<std::vector<std::uint32_t>> layersOf(std::span<const float> widths,
                                                   std::span<const Arc> arcs, double widest,
                                                   const Progress& progress)
{
    return Layering(widths, arcs, widest).run(progress);
}

} // namespace knotary::layout
