// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/lanelines.h"

#include <algorithm>
#include <span>

namespace knotary::charts
{
namespace
{

constexpr double padding = 3;    ///< above and below the bars of a line
constexpr double markHeight = 3; ///< of thin bars, at the bottom of a line
constexpr double markGap = 2;    ///< between them and the bars above
constexpr double headingAir = 14;
constexpr double groupGap = 6; ///< between two packed groups
/// More rows than this are packed without room for their names: measuring takes too long, and
/// there would be no room anyway.
constexpr std::size_t mostNamed = 10'000;
/// How many lines a packed row tries before it opens a new one.
constexpr std::size_t mostTried = 400;

double letters(const LanesLook& look)
{
    return std::max(6, look.font.pixelSize());
}

double heightOfRow(const LaneRowData& row, const LanesLook& look)
{
    const double single = letters(look) + look.rowAir;
    return row.tracks < 2 ? single
                          : 2 * padding + static_cast<double>(row.tracks) * (single * 0.62);
}

class Builder
{
public:
    Builder(const LanesData& data, const LanesLook& look, const DayAxis& axis)
        : m_data(data), m_look(look), m_axis(axis)
    {}

    LaneLines build()
    {
        m_result.lineOfRow.resize(m_data.rows.size());
        if (m_data.form == LanesForm::Packed) {
            for (std::size_t first = 0; first < m_data.rows.size();)
                first = addPacked(first);
        } else {
            for (std::size_t row = 0; row < m_data.rows.size(); ++row)
                addRow(row);
        }
        return std::move(m_result);
    }

private:
    void addLine(double height, std::size_t group, std::span<const std::uint32_t> rows)
    {
        LaneLine line;
        line.top = m_result.height;
        line.height = height;
        line.group = group;
        line.firstItem = m_result.items.size();
        m_result.items.insert(m_result.items.end(), rows.begin(), rows.end());
        line.itemEnd = m_result.items.size();
        for (const std::uint32_t row : rows)
            m_result.lineOfRow[row] = static_cast<std::uint32_t>(m_result.lines.size());
        m_result.height += height;
        m_result.lines.push_back(line);
    }

    void addRow(std::size_t row)
    {
        const LaneRowData& data = m_data.rows[row];
        const bool isFirst = row == 0 || m_data.rows[row - 1].group != data.group;
        if (m_data.form == LanesForm::Grouped && isFirst) {
            addLine(letters(m_look) + headingAir, data.group, {});
            m_result.lines.back().isHeading = true;
        }
        const auto number = static_cast<std::uint32_t>(row);
        addLine(heightOfRow(data, m_look), data.group, std::span(&number, 1));
    }

    /// From where to where a row takes room, its name included.
    [[nodiscard]] std::pair<double, double> roomOf(std::size_t row) const
    {
        const QRectF bars = boundsOf(m_data.rows[row], m_axis, 0, letters(m_look), m_data.form);
        double left = bars.left();
        double right = bars.right();
        if (m_data.rows.size() <= mostNamed && m_data.nameOf) {
            // Very long names are cut rather than given a line of their own.
            const double most = (m_axis.right() - m_axis.left()) * 0.4;
            const double name = std::min(m_look.widthOf(m_data.nameOf(row)), most) + 2 * labelGap;
            const bool isInside = bars.width() >= name + 2 * labelGap;
            if (!isInside && right + name <= m_axis.right())
                right += name;
            else if (!isInside)
                left -= name;
        }
        return {left, right};
    }

    /// First fit, in the order of beginnings; returns the first row of the next group.
    std::size_t addPacked(std::size_t first)
    {
        const std::size_t group = m_data.rows[first].group;
        std::size_t end = first;
        while (end < m_data.rows.size() && m_data.rows[end].group == group)
            ++end;
        std::vector<std::pair<std::pair<double, double>, std::uint32_t>> rows;
        for (std::size_t row = first; row < end; ++row)
            rows.emplace_back(roomOf(row), static_cast<std::uint32_t>(row));
        std::sort(rows.begin(), rows.end());
        std::vector<std::vector<std::uint32_t>> lines;
        std::vector<double> taken;
        for (const auto& [room, row] : rows) {
            const std::size_t from = taken.size() > mostTried ? taken.size() - mostTried : 0;
            std::size_t line = from;
            while (line < taken.size() && taken[line] > room.first)
                ++line;
            if (line == taken.size()) {
                taken.emplace_back();
                lines.emplace_back();
            }
            taken[line] = room.second;
            lines[line].push_back(row);
        }
        addGroup(group, lines);
        return end;
    }

    void addGroup(std::size_t group, const std::vector<std::vector<std::uint32_t>>& lines)
    {
        m_result.height += m_result.lines.empty() ? 0 : groupGap;
        for (const std::vector<std::uint32_t>& line : lines) {
            double height = 0;
            for (const std::uint32_t row : line)
                height = std::max(height, heightOfRow(m_data.rows[row], m_look));
            addLine(height, group, line);
            m_result.lines.back().isFirstOfGroup = &line == &lines.front();
        }
    }

    const LanesData& m_data;
    const LanesLook& m_look;
    const DayAxis& m_axis;
    LaneLines m_result;
};

bool hasMarks(const LaneRowData& row)
{
    return std::any_of(row.bars.begin(), row.bars.end(),
                       [](const LaneBarData& bar) { return bar.isThin; });
}

bool hasMain(const LaneRowData& row)
{
    return std::any_of(row.bars.begin(), row.bars.end(),
                       [](const LaneBarData& bar) { return !bar.isThin; });
}

} // namespace

std::size_t LaneLines::lineAt(double y) const
{
    const auto after =
        std::upper_bound(lines.begin(), lines.end(), y, [](double place, const LaneLine& line) {
            return place < line.top + line.height;
        });
    return static_cast<std::size_t>(after - lines.begin());
}

LaneLines layOutLanes(const LanesData& data, const LanesLook& look, const DayAxis& axis)
{
    return Builder(data, look, axis).build();
}

bool isDrawn(const LaneBarData& bar, const LaneRowData& row, LanesForm form)
{
    return form != LanesForm::Packed || !bar.isThin || !hasMain(row);
}

std::pair<double, double> heightsOf(const LaneBarData& bar, const LaneRowData& row, double lineTop,
                                    double lineHeight, LanesForm form)
{
    const double bottom = lineTop + lineHeight;
    if (form == LanesForm::Packed && bar.isThin)
        return {lineTop + lineHeight / 2 - markHeight, lineTop + lineHeight / 2 + markHeight};
    if (bar.isThin)
        return {bottom - padding / 2 - markHeight - 1, bottom - padding / 2};
    const bool isSharing = form != LanesForm::Packed && hasMarks(row);
    const double top = lineTop + padding;
    const double room =
        lineHeight - 2 * padding - (isSharing ? markHeight + markGap - padding / 2 : 0);
    if (row.tracks < 2 || !bar.isContradicted)
        return {top + (row.tracks < 2 ? 1 : 0), top + room - (row.tracks < 2 ? 1 : 0)};
    const double each = room / static_cast<double>(row.tracks);
    const double start = top + each * static_cast<double>(bar.track);
    return {start + 1, start + each - 1};
}

QRectF boundsOf(const LaneRowData& row, const DayAxis& axis, double lineTop, double lineHeight,
                LanesForm form)
{
    QRectF bounds;
    for (const LaneBarData& bar : row.bars) {
        if (!isDrawn(bar, row, form))
            continue;
        const auto [top, bottom] = heightsOf(bar, row, lineTop, lineHeight, form);
        bounds |= shapeOf(bar, axis, top, bottom).bounds();
    }
    return bounds;
}

} // namespace knotary::charts
