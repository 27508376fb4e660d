// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/placeindex.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace knotary::scene
{

namespace
{

constexpr double nodesACell = 12;
constexpr double cellsARelation = 6; ///< on average, so that long lines do not fill the memory
constexpr double mostCells = 1 << 20;

std::vector<std::uint32_t> numbersUpTo(std::size_t count)
{
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

/// A set of numbers below a limit that is read in ascending order.
class NumberSet
{
public:
    explicit NumberSet(std::size_t limit) : m_words((limit + 63) / 64, 0) {}

    void add(std::uint32_t number)
    {
        std::uint64_t& word = m_words[number / 64];
        const std::uint64_t bit = std::uint64_t{1} << (number % 64);
        m_count += (word & bit) == 0 ? 1 : 0;
        word |= bit;
    }

    [[nodiscard]] std::vector<std::uint32_t> ascending() const
    {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(m_count);
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                numbers.push_back(static_cast<std::uint32_t>(
                    i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        return numbers;
    }

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_count = 0;
};

QRectF boundsOf(const layout::Positions& positions)
{
    if (positions.empty())
        return {};
    layout::Point low = positions.front();
    layout::Point high = positions.front();
    for (const layout::Point& place : positions) {
        low = {std::min(low.x, place.x), std::min(low.y, place.y)};
        high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    return {QPointF(static_cast<double>(low.x), static_cast<double>(low.y)),
            QPointF(static_cast<double>(high.x), static_cast<double>(high.y))};
}

double lengthOf(layout::Point from, layout::Point to)
{
    return std::hypot(static_cast<double>(to.x) - static_cast<double>(from.x),
                      static_cast<double>(to.y) - static_cast<double>(from.y));
}

} // namespace

PlaceIndex::PlaceIndex(const layout::Positions& positions, std::span<const Relation> relations)
    : m_bounds(boundsOf(positions)),
      m_nodeCount(positions.size()),
      m_relationCount(relations.size())
{
    double length = 0;
    for (const Relation& relation : relations)
        length += lengthOf(positions[relation.from.index()], positions[relation.to.index()]);
    chooseCells(positions.size(), relations.size(), length);

    const std::size_t cells = m_columns * m_rows;
    m_nodes.starts.assign(cells + 1, 0);
    m_relations.starts.assign(cells + 1, 0);
    const auto cellOf = [this](layout::Point place) {
        return row(static_cast<double>(place.y)) * m_columns + column(static_cast<double>(place.x));
    };
    for (const layout::Point& place : positions)
        ++m_nodes.starts[cellOf(place) + 1];
    for (const Relation& relation : relations)
        visitCells(positions[relation.from.index()], positions[relation.to.index()],
                   [this](std::size_t cell) { ++m_relations.starts[cell + 1]; });
    const auto passed = cells + 1 -
                        static_cast<std::size_t>(
                            std::count(m_relations.starts.begin(), m_relations.starts.end(), 0U));
    if (passed > 0)
        m_density = length / (static_cast<double>(passed) * m_cell * m_cell);

    for (Table* table : {&m_nodes, &m_relations}) {
        std::partial_sum(table->starts.begin(), table->starts.end(), table->starts.begin());
        table->numbers.resize(table->starts.back());
    }
    std::vector<std::uint32_t> next = m_nodes.starts;
    for (std::uint32_t i = 0; i < positions.size(); ++i)
        m_nodes.numbers[next[cellOf(positions[i])]++] = i;
    next = m_relations.starts;
    for (std::uint32_t i = 0; i < relations.size(); ++i)
        visitCells(positions[relations[i].from.index()], positions[relations[i].to.index()],
                   [&](std::size_t cell) { m_relations.numbers[next[cell]++] = i; });
}

void PlaceIndex::chooseCells(std::size_t nodes, std::size_t relations, double length)
{
    const double width = std::max(m_bounds.width(), 1e-3);
    const double height = std::max(m_bounds.height(), 1e-3);
    const double byNodes = std::sqrt(width * height * nodesACell /
                                     static_cast<double>(std::max<std::size_t>(nodes, 1)));
    const double byLength =
        1.3 * length / (cellsARelation * static_cast<double>(std::max<std::size_t>(relations, 1)));
    m_cell = std::max({byNodes, byLength, width / mostCells, height / mostCells,
                       std::sqrt(width * height / mostCells), 1e-3});
    m_columns = static_cast<std::size_t>(width / m_cell) + 1;
    m_rows = static_cast<std::size_t>(height / m_cell) + 1;
}

std::size_t PlaceIndex::column(double x) const
{
    const double place = (x - m_bounds.left()) / m_cell;
    return place <= 0 ? 0 : std::min(static_cast<std::size_t>(place), m_columns - 1);
}

std::size_t PlaceIndex::row(double y) const
{
    const double place = (y - m_bounds.top()) / m_cell;
    return place <= 0 ? 0 : std::min(static_cast<std::size_t>(place), m_rows - 1);
}

/// Row by row: the columns between the places where the line enters and leaves the row.
template<class Visit>
void PlaceIndex::visitCells(layout::Point from, layout::Point to, Visit visit) const
{
    double x0 = static_cast<double>(from.x);
    double y0 = static_cast<double>(from.y);
    double x1 = static_cast<double>(to.x);
    double y1 = static_cast<double>(to.y);
    if (y0 > y1) {
        std::swap(x0, x1);
        std::swap(y0, y1);
    }
    const std::size_t first = row(y0);
    const std::size_t last = row(y1);
    const double slope = y1 > y0 ? (x1 - x0) / (y1 - y0) : 0;
    double enters = x0;
    for (std::size_t i = first; i <= last; ++i) {
        const double below = m_bounds.top() + static_cast<double>(i + 1) * m_cell;
        const double leaves = i == last ? x1 : x0 + (below - y0) * slope;
        const std::size_t begin = column(std::min(enters, leaves));
        const std::size_t end = column(std::max(enters, leaves));
        for (std::size_t cell = i * m_columns + begin; cell <= i * m_columns + end; ++cell)
            visit(cell);
        enters = leaves;
    }
}

PlaceIndex::Range PlaceIndex::cellsOf(const QRectF& area) const
{
    return {column(area.left()), row(area.top()), column(area.right()), row(area.bottom())};
}

bool PlaceIndex::isWhole(const Range& range) const
{
    return range.left == 0 && range.top == 0 && range.right + 1 == m_columns &&
           range.bottom + 1 == m_rows;
}

std::vector<std::uint32_t> PlaceIndex::nodesNear(const QRectF& area) const
{
    if (!area.intersects(m_bounds.adjusted(-m_cell, -m_cell, m_cell, m_cell)))
        return {};
    const Range range = cellsOf(area);
    if (isWhole(range))
        return numbersUpTo(m_nodeCount);
    NumberSet found(m_nodeCount);
    for (std::size_t i = range.top; i <= range.bottom; ++i)
        for (std::size_t entry = m_nodes.starts[i * m_columns + range.left];
             entry < m_nodes.starts[i * m_columns + range.right + 1]; ++entry)
            found.add(m_nodes.numbers[entry]);
    return found.ascending();
}

std::vector<std::uint32_t> PlaceIndex::relationsNear(const QRectF& area) const
{
    if (!area.intersects(m_bounds.adjusted(-m_cell, -m_cell, m_cell, m_cell)))
        return {};
    const Range range = cellsOf(area);
    if (isWhole(range))
        return numbersUpTo(m_relationCount);
    NumberSet found(m_relationCount);
    for (std::size_t i = range.top; i <= range.bottom; ++i)
        for (std::size_t entry = m_relations.starts[i * m_columns + range.left];
             entry < m_relations.starts[i * m_columns + range.right + 1]; ++entry)
            found.add(m_relations.numbers[entry]);
    return found.ascending();
}

std::size_t PlaceIndex::countNear(const QRectF& area) const
{
    if (m_nodeCount == 0)
        return 0;
    const Range range = cellsOf(area);
    if (isWhole(range))
        return m_nodeCount + m_relationCount;
    std::size_t count = 0;
    for (std::size_t i = range.top; i <= range.bottom; ++i) {
        const std::size_t first = i * m_columns + range.left;
        const std::size_t end = i * m_columns + range.right + 1;
        count += m_nodes.starts[end] - m_nodes.starts[first];
        count += m_relations.starts[end] - m_relations.starts[first];
    }
    return std::min(count, m_nodeCount + m_relationCount);
}

std::size_t PlaceIndex::byteCount() const
{
    return sizeof(std::uint32_t) * (m_nodes.starts.capacity() + m_nodes.numbers.capacity() +
                                    m_relations.starts.capacity() + m_relations.numbers.capacity());
}

} // namespace knotary::scene
