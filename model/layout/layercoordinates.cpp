// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layercoordinates.h"

#include "model/layout/isotonic.h"

#include <algorithm>

namespace knotary::layout
{

namespace
{

class Placing
{
public:
    Placing(std::span<const float> widths, const Adjacency& adjacency)
        : m_widths(widths), m_adjacency(adjacency), m_x(widths.size(), 0)
    {}

    void pack(const std::vector<std::uint32_t>& layer);
    void place(const std::vector<std::uint32_t>& layer);
    [[nodiscard]] std::vector<double> take() { return std::move(m_x); }

private:
    [[nodiscard]] double distance(std::uint32_t left, std::uint32_t right) const
    {
        return static_cast<double>(m_widths[left] + m_widths[right]) / 2;
    }

    std::span<const float> m_widths;
    const Adjacency& m_adjacency;
    std::vector<double> m_x;
    IsotonicLine m_line;
    std::vector<Wish> m_wishes; ///< scratch
};

/// One beside the other, the middle at 0.
void Placing::pack(const std::vector<std::uint32_t>& layer)
{
    for (std::size_t i = 1; i < layer.size(); ++i)
        m_x[layer[i]] = m_x[layer[i - 1]] + distance(layer[i - 1], layer[i]);
    const double middle = layer.empty() ? 0 : m_x[layer.back()] / 2;
    for (const std::uint32_t node : layer)
        m_x[node] -= middle;
}

void Placing::place(const std::vector<std::uint32_t>& layer)
{
    m_wishes.clear();
    for (std::size_t i = 0; i < layer.size(); ++i) {
        const std::uint32_t node = layer[i];
        double sum = 0;
        for (const std::uint32_t other : m_adjacency.neighbours(node))
            sum += m_x[other];
        const double weight = std::max(1U, m_adjacency.degree(node));
        m_wishes.push_back({m_adjacency.degree(node) == 0 ? m_x[node] : sum / weight, weight,
                            i == 0 ? 0 : distance(layer[i - 1], node)});
    }
    const std::vector<double>& places = m_line.place(m_wishes);
    for (std::size_t i = 0; i < layer.size(); ++i)
        m_x[layer[i]] = places[i];
}

} // namespace

std::optional<std::vector<double>>
layerCoordinates(std::span<const std::vector<std::uint32_t>> layers, std::span<const float> widths,
                 const Adjacency& adjacency, int sweeps, const Progress& progress)
{
    Placing placing(widths, adjacency);
    for (const auto& layer : layers)
        placing.pack(layer);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (std::size_t i = 0; i < layers.size() && progress.goesOn(); ++i)
            placing.place(layers[sweep % 2 == 0 ? i : layers.size() - 1 - i]);
        if (!progress.advance(double(sweep + 1) / sweeps))
            return std::nullopt;
    }
    return placing.take();
}

} // namespace knotary::layout
