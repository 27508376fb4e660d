// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/repulsion.h"

#include "model/layout/vectors.h"

#include <algorithm>

namespace knotary::layout
{

namespace
{

constexpr std::uint32_t levels = 16;      ///< bits of each coordinate in a Morton code
constexpr std::uint32_t bodiesOfLeaf = 8; ///< cells of at most so many bodies are not divided
constexpr float openingAngle = 0.9F;      ///< a cell counts as one body from width / angle away

/// Puts a zero between each two of the lower 16 bits.
std::uint32_t spreadBits(std::uint32_t value)
{
    value = (value | (value << 8U)) & 0x00FF00FFU;
    value = (value | (value << 4U)) & 0x0F0F0F0FU;
    value = (value | (value << 2U)) & 0x33333333U;
    return (value | (value << 1U)) & 0x55555555U;
}

} // namespace

void Quadtree::build(std::span<const Point> positions, std::span<const float> masses)
{
    Point low = positions.empty() ? Point{} : positions.front();
    Point high = low;
    for (const Point place : positions) {
        low = {std::min(low.x, place.x), std::min(low.y, place.y)};
        high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    const float width = std::max({high.x - low.x, high.y - low.y, 1e-6F});
    const float cellsPerUnit = 65535.0F / width;
    m_places.assign(positions.begin(), positions.end());
    m_bodies.resize(positions.size());
    for (std::uint32_t node = 0; node < positions.size(); ++node) {
        const Point place = (positions[node] - low) * cellsPerUnit;
        const auto column = std::min(65535U, static_cast<std::uint32_t>(place.x));
        const auto row = std::min(65535U, static_cast<std::uint32_t>(place.y));
        m_bodies[node] = {spreadBits(column) | (spreadBits(row) << 1U), node, positions[node],
                          masses[node]};
    }
    std::sort(m_bodies.begin(), m_bodies.end(), [](const Body& a, const Body& b) {
        return a.code != b.code ? a.code < b.code : a.node < b.node;
    });
    m_cells.clear();
    if (!m_bodies.empty())
        addCell(0, static_cast<std::uint32_t>(m_bodies.size()), 0, width);
}

void Quadtree::addCell(std::uint32_t first, std::uint32_t last, std::uint32_t level, float width)
{
    const auto cell = static_cast<std::uint32_t>(m_cells.size());
    const bool isLeaf = last - first <= bodiesOfLeaf || level == levels;
    Point moment;
    float mass = 0;
    for (std::uint32_t i = first; i < last; ++i) {
        moment = moment + m_bodies[i].place * m_bodies[i].mass;
        mass += m_bodies[i].mass;
    }
    m_cells.push_back({moment * (1.0F / mass), mass, width, first, last, 0, isLeaf});
    if (!isLeaf) {
        const std::uint32_t shift = 2 * (levels - 1 - level);
        while (first < last) {
            const std::uint32_t quarter = m_bodies[first].code >> shift;
            std::uint32_t end = first + 1;
            while (end < last && m_bodies[end].code >> shift == quarter)
                ++end;
            addCell(first, end, level + 1, width / 2); // at most 16 deep
            first = end;
        }
    }
    m_cells[cell].skip = static_cast<std::uint32_t>(m_cells.size());
}

Point Quadtree::repulsionAt(std::uint32_t node) const
{
    constexpr float farFactor = 1.0F / (openingAngle * openingAngle);
    const Point place = m_places[node];
    Point sum;
    for (std::uint32_t i = 0; i < m_cells.size();) {
        const Cell& cell = m_cells[i];
        const Point away = place - cell.centre;
        const float distance = squared(away);
        if (distance > cell.width * cell.width * farFactor) {
            sum = sum + away * (cell.mass / distance);
            i = cell.skip;
        } else if (cell.isLeaf) {
            for (std::uint32_t b = cell.first; b < cell.last; ++b) {
                const Body& body = m_bodies[b];
                if (body.node == node)
                    continue;
                const Point step = separation(place, body.place, node, body.node);
                sum = sum + step * (body.mass / squared(step));
            }
            i = cell.skip;
        } else {
            ++i;
        }
    }
    return sum;
}

} // namespace knotary::layout
