// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/repulsion.h"

#include "model/layout/repulsionkernel.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace knotary::layout
{

namespace
{

constexpr std::uint32_t levels = 16;        ///< bits of each coordinate in a Morton code
constexpr std::uint32_t bodiesOfLeaf = 16;  ///< cells of at most so many bodies are not divided
constexpr std::uint32_t bodiesOfGroup = 64; ///< at most so many bodies walk the tree together
constexpr float nearAngle = 0.9F;           ///< a cell counts as one body from radius / angle away
constexpr float farAngle = 0.65F; ///< and goes into the group's series: both radii by the distance

/// Puts a zero between each two of the lower 16 bits.
std::uint32_t spreadBits(std::uint32_t value)
{
    value = (value | (value << 8U)) & 0x00FF00FFU;
    value = (value | (value << 4U)) & 0x0F0F0F0FU;
    value = (value | (value << 2U)) & 0x33333333U;
    return (value | (value << 1U)) & 0x55555555U;
}

} // namespace

/// What pushes one group, gathered before it is computed.
struct Repulsion::Lists
{
    BodyArrays near;
    BodyArrays far;
    std::vector<float> momentXX;
    std::vector<float> momentXY;
    std::vector<float> momentYY;

    void clear()
    {
        for (std::vector<float>* list : {&near.x, &near.y, &near.mass, &far.x, &far.y, &far.mass,
                                         &momentXX, &momentXY, &momentYY})
            list->clear();
    }

    void addFar(const Cell& cell)
    {
        far.x.push_back(cell.centre.x);
        far.y.push_back(cell.centre.y);
        far.mass.push_back(cell.mass);
        momentXX.push_back(cell.momentXX);
        momentXY.push_back(cell.momentXY);
        momentYY.push_back(cell.momentYY);
    }

    void addNear(Point place, float mass)
    {
        near.x.push_back(place.x);
        near.y.push_back(place.y);
        near.mass.push_back(mass);
    }

    void addNear(const BodyArrays& bodies, std::uint32_t first, std::uint32_t last)
    {
        near.x.insert(near.x.end(), bodies.x.begin() + first, bodies.x.begin() + last);
        near.y.insert(near.y.end(), bodies.y.begin() + first, bodies.y.begin() + last);
        near.mass.insert(near.mass.end(), bodies.mass.begin() + first, bodies.mass.begin() + last);
    }

    void pad()
    {
        while (near.x.size() % laneCount != 0)
            addNear({}, 0);
        while (far.x.size() % laneCount != 0)
            addFar({{1e6F, 1e6F}, 0, 0, 0, 0, 0, 0, 0, 0, true});
    }
};

void Repulsion::sort(std::span<const Point> positions, std::span<const float> masses,
                     const Progress& progress)
{
    constexpr std::size_t blockSize = 8192;
    const std::size_t count = positions.size();
    Point low = positions.front();
    Point high = low;
    for (const Point place : positions) {
        low = {std::min(low.x, place.x), std::min(low.y, place.y)};
        high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    const float width = std::max({high.x - low.x, high.y - low.y, 1e-6F});
    const float cellsPerUnit = 65535.0F / width;
    m_order.resize(count);
    m_scratch.resize(count);
    progress.parallelFor(count, blockSize, [&](std::size_t first, std::size_t last) {
        for (std::size_t node = first; node < last; ++node) {
            const Point place = (positions[node] - low) * cellsPerUnit;
            const auto column = std::min(65535U, static_cast<std::uint32_t>(place.x));
            const auto row = std::min(65535U, static_cast<std::uint32_t>(place.y));
            m_order[node] = {spreadBits(column) | (spreadBits(row) << 1U),
                             static_cast<std::uint32_t>(node)};
        }
    });
    // Radix sort, stable: nodes of one code stay in the order of their numbers.
    constexpr std::uint32_t digitBits = 11;
    constexpr std::uint32_t digits = 1U << digitBits;
    for (std::uint32_t shift = 0; shift < 2 * levels; shift += digitBits) {
        std::array<std::uint32_t, digits> starts{};
        for (const Coded& coded : m_order)
            ++starts[(coded.code >> shift) & (digits - 1)];
        std::uint32_t sum = 0;
        for (std::uint32_t& start : starts)
            sum += std::exchange(start, sum);
        for (const Coded& coded : m_order)
            m_scratch[starts[(coded.code >> shift) & (digits - 1)]++] = coded;
        m_order.swap(m_scratch);
    }
    m_bodies.x.resize(count);
    m_bodies.y.resize(count);
    m_bodies.mass.resize(count);
    progress.parallelFor(count, blockSize, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            const std::uint32_t node = m_order[i].node;
            m_bodies.x[i] = positions[node].x;
            m_bodies.y[i] = positions[node].y;
            m_bodies.mass[i] = masses[node];
        }
    });
}

Repulsion::Cell Repulsion::leafOf(std::uint32_t first, std::uint32_t last) const
{
    Cell cell{{}, 0, 0, 0, 0, 0, first, last, 0, true};
    Point moment;
    for (std::uint32_t i = first; i < last; ++i) {
        moment = moment + Point{m_bodies.x[i], m_bodies.y[i]} * m_bodies.mass[i];
        cell.mass += m_bodies.mass[i];
    }
    cell.centre = moment * (1.0F / cell.mass);
    float farthest = 0;
    for (std::uint32_t i = first; i < last; ++i) {
        const Point offset = Point{m_bodies.x[i], m_bodies.y[i]} - cell.centre;
        cell.momentXX += offset.x * offset.x * m_bodies.mass[i];
        cell.momentXY += offset.x * offset.y * m_bodies.mass[i];
        cell.momentYY += offset.y * offset.y * m_bodies.mass[i];
        farthest = std::max(farthest, squared(offset));
    }
    cell.radius = std::sqrt(farthest);
    return cell;
}

/// Cells in the order of a walk that enters each before what is inside it.
void Repulsion::addCells()
{
    struct Range
    {
        std::uint32_t first;
        std::uint32_t last;
        std::uint32_t level;
    };
    m_cells.clear();
    m_groups.clear();
    std::vector<Range> waiting{{0, static_cast<std::uint32_t>(m_order.size()), 0}};
    std::uint32_t groupedUpTo = 0;
    while (!waiting.empty()) {
        const Range range = waiting.back();
        waiting.pop_back();
        const std::uint32_t size = range.last - range.first;
        const auto number = static_cast<std::uint32_t>(m_cells.size());
        const bool isLeaf = size <= bodiesOfLeaf || range.level == levels;
        if ((size <= bodiesOfGroup || isLeaf) && range.first >= groupedUpTo) {
            m_groups.push_back(number);
            groupedUpTo = range.last;
        }
        if (isLeaf) {
            m_cells.push_back(leafOf(range.first, range.last));
            continue;
        }
        m_cells.push_back({{}, 0, 0, 0, 0, 0, range.first, range.last, 0, false});
        const std::uint32_t shift = 2 * (levels - 1 - range.level);
        std::uint32_t last = range.last;
        while (last > range.first) { // the last quarter first: the first comes off the stack first
            const std::uint32_t quarter = m_order[last - 1].code >> shift;
            const auto begin = m_order.begin() + range.first;
            const auto from =
                std::partition_point(begin, m_order.begin() + last, [&](const Coded& coded) {
                    return coded.code >> shift < quarter;
                });
            const auto first = static_cast<std::uint32_t>(from - m_order.begin());
            waiting.push_back({first, last, range.level + 1});
            last = first;
        }
    }
    sumUp();
}

/// From the last cell to the first, so that what is inside a cell is known before it.
void Repulsion::sumUp()
{
    // The outermost cell that begins at a body is the one to skip to from what ends before it.
    std::vector<std::uint32_t> cellAt(m_order.size() + 1,
                                      static_cast<std::uint32_t>(m_cells.size()));
    for (std::size_t i = m_cells.size(); i-- > 0;) {
        Cell& cell = m_cells[i];
        cell.skip = cellAt[cell.last];
        cellAt[cell.first] = static_cast<std::uint32_t>(i);
        if (cell.isLeaf)
            continue;
        Point moment;
        for (auto child = static_cast<std::uint32_t>(i + 1); child < cell.skip;
             child = m_cells[child].skip) {
            moment = moment + m_cells[child].centre * m_cells[child].mass;
            cell.mass += m_cells[child].mass;
        }
        cell.centre = moment * (1.0F / cell.mass);
        for (auto child = static_cast<std::uint32_t>(i + 1); child < cell.skip;
             child = m_cells[child].skip) {
            const Cell& part = m_cells[child];
            const Point offset = part.centre - cell.centre;
            cell.momentXX += part.momentXX + offset.x * offset.x * part.mass;
            cell.momentXY += part.momentXY + offset.x * offset.y * part.mass;
            cell.momentYY += part.momentYY + offset.y * offset.y * part.mass;
            cell.radius = std::max(cell.radius, norm(offset) + part.radius);
        }
    }
}

void Repulsion::pushGroup(const Cell& group, Lists& lists, std::span<Point> forces) const
{
    lists.clear();
    for (std::uint32_t i = 0; i < m_cells.size();) {
        const Cell& cell = m_cells[i];
        const float distance = norm(group.centre - cell.centre);
        if (group.radius + cell.radius < farAngle * distance) {
            lists.addFar(cell);
            i = cell.skip;
        } else if (cell.radius < nearAngle * (distance - group.radius)) {
            lists.addNear(cell.centre, cell.mass);
            i = cell.skip;
        } else if (cell.isLeaf) {
            lists.addNear(m_bodies, cell.first, cell.last);
            i = cell.skip;
        } else {
            ++i;
        }
    }
    lists.pad();
    const Pushers far{lists.far.x.data(), lists.far.y.data(), lists.far.mass.data(),
                      lists.far.x.size()};
    const PushSeries series = seriesBySquare(
        group.centre, {far, lists.momentXX.data(), lists.momentXY.data(), lists.momentYY.data()});
    const Pushers near{lists.near.x.data(), lists.near.y.data(), lists.near.mass.data(),
                       lists.near.x.size()};
    for (std::uint32_t i = group.first; i < group.last; ++i) {
        const Point place{m_bodies.x[i], m_bodies.y[i]};
        forces[m_order[i].node] = pushBySquare(place, near) + series.at(place - group.centre);
    }
}

bool Repulsion::compute(std::span<const Point> positions, std::span<const float> masses,
                        std::span<Point> forces, const Progress& progress)
{
    if (positions.empty())
        return progress.goesOn();
    sort(positions, masses, progress);
    addCells();
    constexpr std::size_t groupsOfBlock = 32;
    progress.parallelFor(m_groups.size(), groupsOfBlock, [&](std::size_t first, std::size_t last) {
        if (!progress.goesOn())
            return;
        Lists lists;
        for (std::size_t i = first; i < last; ++i)
            pushGroup(m_cells[m_groups[i]], lists, forces);
    });
    return progress.goesOn();
}

} // namespace knotary::layout
