// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timetable.h"

#include "model/layout/kindbands.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace knotary::layout
{

namespace
{

constexpr float gapOfColumns = 20; ///< points, as all below
constexpr float gapOfMargin = 56;  ///< between what is undated and the axis
constexpr float gapOfBands = 20;
constexpr float emptyWidth = 36; ///< of a year without nodes: its number
constexpr float sideways = 6;    ///< free on each side of a room
constexpr float upright = 4;

using Cell = std::vector<std::uint32_t>;

/// Divides the nodes among as many sub-columns as that many rows ask for, evenly.
std::size_t rowsUsed(std::size_t count, std::size_t rows)
{
    const std::size_t subColumns = (count + rows - 1) / rows;
    return (count + subColumns - 1) / subColumns;
}

/// Finds the rows of each band and with them every measure of the table.
class TableMaker
{
public:
    TableMaker(const Problem& problem, std::span<const Extent> rooms, const Adjacency& adjacency,
               const TimetableStyle& style)
        : m_problem(problem),
          m_rooms(rooms),
          m_style(style),
          m_axis(axisColumns(problem.times, style.scale))
    {
        makeBands(adjacency);
        fillCells();
        measureRows();
    }

    [[nodiscard]] Timetable make();

private:
    void makeBands(const Adjacency& adjacency);
    void fillCells();
    void measureRows();
    void chooseRows();
    [[nodiscard]] std::vector<float> widthsOf(std::size_t band, std::size_t rows) const;
    [[nodiscard]] std::size_t nextRows(std::size_t band) const;
    [[nodiscard]] double gainOf(std::size_t band, std::span<const float> newWidths) const;
    [[nodiscard]] std::vector<float> columnWidths() const;
    [[nodiscard]] float pageWidth() const;
    [[nodiscard]] float pageHeight() const;
    void placeColumns();
    void placeBands();
    void placeNodes();
    [[nodiscard]] std::size_t columnCount() const { return m_axis.size() + 1; }
    [[nodiscard]] const Cell& cell(std::size_t band, std::size_t column) const
    {
        return m_cells[band * columnCount() + column];
    }
    [[nodiscard]] float widthOf(std::uint32_t node) const
    {
        return m_rooms[node].width + 2 * sideways * static_cast<float>(m_style.spacing);
    }
    [[nodiscard]] NodeTime timeOf(std::uint32_t node) const
    {
        return node < m_problem.times.size() ? m_problem.times[node] : NodeTime{};
    }

    const Problem& m_problem;
    std::span<const Extent> m_rooms;
    TimetableStyle m_style;
    std::vector<AxisColumn> m_axis;
    std::vector<std::uint32_t> m_bandOfNode;
    std::vector<Cell> m_cells;                ///< by band and column; column 0 is the margin
    std::vector<std::vector<float>> m_widths; ///< of the cells, by band and column
    Timetable m_table;
};

void TableMaker::makeBands(const Adjacency& adjacency)
{
    if (m_style.rows == Rows::ByKind && m_problem.kinds.size() == m_rooms.size()) {
        BandsOfKinds bands = bandsOfKinds(m_problem.kinds, adjacency);
        m_bandOfNode = std::move(bands.bandOfNode);
        for (const auto kind : bands.kinds)
            m_table.bands.push_back({kind});
    } else {
        m_bandOfNode.assign(m_rooms.size(), 0);
        if (!m_rooms.empty())
            m_table.bands.emplace_back();
    }
}

void TableMaker::fillCells()
{
    m_cells.resize(m_table.bands.size() * columnCount());
    for (std::uint32_t node = 0; node < m_rooms.size(); ++node) {
        const NodeTime time = timeOf(node);
        const std::size_t column = time.isDated() ? columnOf(m_axis, time.anchor()) + 1 : 0;
        m_cells[m_bandOfNode[node] * columnCount() + column].push_back(node);
    }
    // By time; of equal time the wide ones together, so that sub-columns become narrow.
    const auto key = [this](std::uint32_t node) {
        const NodeTime time = timeOf(node);
        return std::tuple(time.isDated() ? time.anchor() : 0.0, -m_rooms[node].width, node);
    };
    for (Cell& nodes : m_cells)
        std::sort(nodes.begin(), nodes.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
}

void TableMaker::measureRows()
{
    std::vector<float> below(m_table.bands.size(), 0);
    for (std::uint32_t node = 0; node < m_rooms.size(); ++node) {
        const Extent& room = m_rooms[node];
        TimetableBand& band = m_table.bands[m_bandOfNode[node]];
        band.above = std::max(band.above, room.above);
        below[m_bandOfNode[node]] = std::max(below[m_bandOfNode[node]], room.height - room.above);
    }
    const float free = upright * static_cast<float>(m_style.spacing);
    for (std::size_t i = 0; i < m_table.bands.size(); ++i) {
        TimetableBand& band = m_table.bands[i];
        band.rows = 1;
        band.above += free;
        band.rowHeight = band.above + below[i] + free;
        m_widths.push_back(widthsOf(i, 1));
    }
}

std::vector<float> TableMaker::widthsOf(std::size_t band, std::size_t rows) const
{
    std::vector<float> widths(columnCount(), 0);
    for (std::size_t column = 0; column < columnCount(); ++column) {
        const Cell& nodes = cell(band, column);
        const std::size_t used = nodes.empty() ? 1 : rowsUsed(nodes.size(), rows);
        for (std::size_t first = 0; first < nodes.size(); first += used) {
            float widest = 0;
            for (std::size_t i = first; i < std::min(first + used, nodes.size()); ++i)
                widest = std::max(widest, widthOf(nodes[i]));
            widths[column] += widest;
        }
    }
    return widths;
}

/// The fewest rows, more than now, with which some cell needs fewer sub-columns; 0 where none does.
std::size_t TableMaker::nextRows(std::size_t band) const
{
    const std::size_t now = m_table.bands[band].rows;
    std::size_t next = 0;
    for (std::size_t column = 0; column < columnCount(); ++column) {
        const std::size_t count = cell(band, column).size();
        const std::size_t subColumns = (count + now - 1) / now;
        if (subColumns < 2)
            continue;
        const std::size_t rows = (count + subColumns - 2) / (subColumns - 1);
        next = next == 0 ? rows : std::min(next, rows);
    }
    return next == 0 ? 0 : std::max(next, now + now / 8);
}

/// How much narrower the page becomes for each point that it becomes higher. A column is as wide as
/// its widest cell; so that progress is seen also where two cells of a column are equally wide, a
/// soft maximum is taken (the 4-norm).
double TableMaker::gainOf(std::size_t band, std::span<const float> newWidths) const
{
    double gain = 0;
    for (std::size_t column = 0; column < columnCount(); ++column) {
        double before = 0;
        double after = 0;
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const auto width = static_cast<double>(m_widths[i][column]);
            const auto newWidth = i == band ? static_cast<double>(newWidths[column]) : width;
            before += std::pow(width, 4);
            after += std::pow(newWidth, 4);
        }
        gain += std::pow(before, 0.25) - std::pow(after, 0.25);
    }
    return gain;
}

/// From one row a band, which is widest, adds rows where they narrow the page most.
void TableMaker::chooseRows()
{
    while (static_cast<double>(pageWidth()) > m_style.aspect * static_cast<double>(pageHeight())) {
        std::optional<std::size_t> best;
        double bestGain = -1;
        std::size_t bestRows = 0;
        for (std::size_t band = 0; band < m_table.bands.size(); ++band) {
            const std::size_t rows = nextRows(band);
            if (rows == 0)
                continue;
            const double cost = static_cast<double>(rows - m_table.bands[band].rows) *
                                static_cast<double>(m_table.bands[band].rowHeight);
            const double gain = gainOf(band, widthsOf(band, rows)) / cost;
            if (gain > bestGain) {
                best = band;
                bestGain = gain;
                bestRows = rows;
            }
        }
        if (!best)
            return;
        m_table.bands[*best].rows = static_cast<std::uint32_t>(bestRows);
        m_widths[*best] = widthsOf(*best, bestRows);
    }
}

std::vector<float> TableMaker::columnWidths() const
{
    std::vector<float> widths(columnCount(), 0);
    for (const auto& row : m_widths)
        for (std::size_t column = 0; column < columnCount(); ++column)
            widths[column] = std::max(widths[column], row[column]);
    for (std::size_t column = 1; column < columnCount(); ++column)
        widths[column] = std::max(widths[column], emptyWidth);
    if (m_style.scale == TimeScale::Even && columnCount() > 1)
        std::fill(widths.begin() + 1, widths.end(),
                  *std::max_element(widths.begin() + 1, widths.end()));
    return widths;
}

float TableMaker::pageWidth() const
{
    const std::vector<float> widths = columnWidths();
    float width = widths.front() > 0 ? gapOfMargin : 0;
    for (const float one : widths)
        width += one + gapOfColumns;
    return width;
}

float TableMaker::pageHeight() const
{
    float height = 0;
    for (const TimetableBand& band : m_table.bands)
        height += band.rowHeight * static_cast<float>(band.rows) + gapOfBands;
    return height;
}

void TableMaker::placeColumns()
{
    const std::vector<float> widths = columnWidths();
    const bool hasMargin = widths.front() > 0;
    const bool isLeft = m_style.margin == MarginSide::Left;
    float left = -pageWidth() / 2;
    const auto placeMargin = [&] {
        m_table.margin = TimetableColumn{{}, left, left + widths.front()};
        left += widths.front();
    };
    if (hasMargin && isLeft) {
        placeMargin();
        left += gapOfMargin;
    }
    for (std::size_t i = 0; i < m_axis.size(); ++i) {
        const float width = widths[i + 1] + gapOfColumns;
        m_table.years.push_back({m_axis[i], left, left + width});
        left += width;
        if (i + 1 < m_axis.size() && m_axis[i + 1].followsGap)
            left += gapOfColumns; // room for the mark
    }
    if (hasMargin && !isLeft) {
        left += gapOfMargin;
        placeMargin();
    }
}

void TableMaker::placeBands()
{
    float top = -pageHeight() / 2;
    for (TimetableBand& band : m_table.bands) {
        band.top = top;
        top = band.bottom() + gapOfBands;
    }
}

void TableMaker::placeNodes()
{
    for (std::size_t band = 0; band < m_table.bands.size(); ++band) {
        for (std::size_t column = 0; column < columnCount(); ++column) {
            const Cell& nodes = cell(band, column);
            if (nodes.empty())
                continue;
            const TimetableColumn place = column == 0 ? m_table.margin.value_or(TimetableColumn())
                                                      : m_table.years[column - 1];
            const std::size_t used = rowsUsed(nodes.size(), m_table.bands[band].rows);
            float left = (place.left + place.right - m_widths[band][column]) / 2;
            for (std::size_t first = 0; first < nodes.size(); first += used) {
                const auto begin = nodes.begin() + static_cast<std::ptrdiff_t>(first);
                const auto count = std::min(used, nodes.size() - first);
                SubColumn sub{band, 0, {begin, begin + static_cast<std::ptrdiff_t>(count)}};
                float widest = 0;
                for (const std::uint32_t node : sub.nodes)
                    widest = std::max(widest, widthOf(node));
                sub.x = left + widest / 2;
                left += widest;
                m_table.subColumns.push_back(std::move(sub));
            }
        }
    }
}

Timetable TableMaker::make()
{
    chooseRows();
    placeColumns();
    placeBands();
    placeNodes();
    return std::move(m_table);
}

} // namespace

float Timetable::xOf(double time) const
{
    if (years.empty())
        return 0;
    std::vector<AxisColumn> axis;
    axis.reserve(years.size());
    for (const TimetableColumn& column : years)
        axis.push_back(column.years);
    const TimetableColumn& column = years[columnOf(axis, time)];
    const auto first = static_cast<double>(column.years.firstYear);
    const double length = static_cast<double>(column.years.lastYear) + 1 - first;
    const double share = std::clamp((time - first) / length, 0.0, 1.0);
    return column.left + (column.right - column.left) * static_cast<float>(share);
}

Timetable timetableOf(const Problem& problem, std::span<const Extent> rooms,
                      const Adjacency& adjacency, const TimetableStyle& style)
{
    return TableMaker(problem, rooms, adjacency, style).make();
}

} // namespace knotary::layout
