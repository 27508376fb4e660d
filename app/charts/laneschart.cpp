// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/laneschart.h"

#include <QFontMetricsF>

#include <algorithm>
#include <iterator>
#include <utility>

namespace knotary::charts
{
namespace
{

constexpr double pickingMargin = 3;       ///< pixels beside a bar that still are it
constexpr std::size_t mostMeasured = 400; ///< rows whose names are measured for the column

constexpr double boldShare = 1.1; ///< that bold letters are wider

} // namespace

void LanesChart::setData(LanesData data)
{
    m_data = std::move(data);
    m_selected.clear();
    m_cursor.reset();
    m_scroll = 0;
    m_axis.setLimits(m_data.firstDay, m_data.lastDay);
    layOut();
}

void LanesChart::setLook(LanesLook look)
{
    m_look = std::move(look);
    if (!m_look.widthOf) {
        m_look.widthOf = [font = m_look.font](const QString& text) {
            return QFontMetricsF(font).horizontalAdvance(text);
        };
    }
    layOut();
}

void LanesChart::resize(QSizeF size)
{
    const bool isOtherWidth = size.width() != m_size.width();
    m_size = size;
    if (isOtherWidth)
        layOut();
    setScroll(m_scroll);
}

void LanesChart::setChosen(std::optional<std::pair<std::int64_t, std::int64_t>> days)
{
    m_data.chosen = days;
}

void LanesChart::setSelected(std::unordered_set<std::size_t> rows)
{
    m_selected = std::move(rows);
}

void LanesChart::setCursor(std::optional<LaneHit> cursor)
{
    m_cursor = cursor;
}

double LanesChart::headerRow() const
{
    return m_look.font.pixelSize() + 4;
}

double LanesChart::side()
{
    return 8;
}

double LanesChart::nameColumn() const
{
    // Names with marks after them get a little more.
    const double most = m_data.markOf ? std::clamp(m_size.width() * 0.36, 40.0, 300.0)
                                      : std::clamp(m_size.width() * 0.3, 40.0, 240.0);
    double widest = 0;
    if (m_data.form == LanesForm::Packed) {
        for (const LaneGroupData& group : m_data.groups)
            widest = std::max(widest, m_look.widthOf(group.name) * boldShare);
    } else if (m_data.rows.size() > mostMeasured || !m_data.nameOf) {
        widest = most;
    } else {
        for (std::size_t row = 0; row < m_data.rows.size(); ++row)
            widest = std::max(widest, m_look.widthOf(m_data.nameOf(row) + markOf(row)));
    }
    const double glyph = m_look.font.pixelSize() + labelGap;
    return side() + glyph + std::min(widest + 2 * labelGap, most);
}

QString LanesChart::markOf(std::size_t row) const
{
    const QString mark = m_data.markOf ? m_data.markOf(row) : QString();
    return mark.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(mark);
}

double LanesChart::nameRoom() const
{
    return m_axis.left() - labelGap - side() - m_look.font.pixelSize() - labelGap;
}

QString LanesChart::fittingMark(std::size_t row) const
{
    constexpr double mostShare = 0.5; // of the room
    const QString mark = markOf(row);
    return m_look.widthOf(mark) <= nameRoom() * mostShare ? mark : QString();
}

std::size_t LanesChart::markedRows() const
{
    std::size_t count = 0;
    if (m_data.form == LanesForm::Packed) {
        for (const LaneLabel& label : labels())
            count += label.text.endsWith(u']') && !markOf(label.row).isEmpty() ? 1U : 0U;
        return count;
    }
    for (std::size_t number = firstLine(); number < endLine(); ++number)
        if (const LaneLine& line = m_lines.lines[number]; !line.isHeading)
            count += fittingMark(m_lines.items[line.firstItem]).isEmpty() ? 0U : 1U;
    return count;
}

void LanesChart::layOut()
{
    if (!m_look.widthOf)
        return; // no look yet
    m_names = nameColumn();
    fitAxis();
    DayAxis all = m_axis;
    all.showAll();
    m_lines = layOutLanes(m_data, m_look, all);
}

void LanesChart::fitAxis()
{
    m_axis.setPixels(m_names, m_size.width() - side());
}

QRectF LanesChart::header() const
{
    const bool hasTwoRows =
        m_look.isHeaderSteady || !m_axis.ticks(m_look.words, m_look.widthOf).coarse.empty();
    return QRectF(0, 0, m_size.width(), (hasTwoRows ? 2 : 1) * headerRow() + 4);
}

QRectF LanesChart::plot() const
{
    const double top = header().bottom();
    return QRectF(QPointF(m_axis.left(), top), QPointF(m_axis.right(), m_size.height()));
}

double LanesChart::viewHeight() const
{
    return std::max(0.0, m_size.height() - header().height());
}

void LanesChart::setScroll(double scroll)
{
    m_scroll = std::clamp(scroll, 0.0, std::max(0.0, m_lines.height - viewHeight()));
}

double LanesChart::scrollFor(std::size_t row) const
{
    const LaneLine& line = m_lines.lines[m_lines.lineOfRow[row]];
    if (line.top < m_scroll)
        return line.top;
    return std::max(m_scroll, line.top + line.height - viewHeight());
}

void LanesChart::zoom(double factor, double x)
{
    m_axis.zoom(factor, std::clamp(x, m_axis.left(), m_axis.right()));
}

void LanesChart::pan(double pixels)
{
    m_axis.pan(pixels);
}

void LanesChart::showAll()
{
    m_axis.showAll();
}

void LanesChart::showDays(double firstDay, double endDay)
{
    m_axis.show(firstDay, endDay);
}

double LanesChart::topOf(const LaneLine& line) const
{
    return header().bottom() + line.top - m_scroll;
}

std::size_t LanesChart::firstLine() const
{
    return m_lines.lineAt(m_scroll);
}

std::size_t LanesChart::endLine() const
{
    // A line that would begin where the sight ends is not in it.
    const double bottom = m_scroll + viewHeight() - 0.01;
    return std::min(m_lines.lines.size(), m_lines.lineAt(bottom) + 1);
}

LaneBarShape LanesChart::shapeOfBar(const LaneHit& hit) const
{
    const LaneRowData& row = m_data.rows[hit.row];
    const LaneLine& line = m_lines.lines[m_lines.lineOfRow[hit.row]];
    const LaneBarData& bar = row.bars[hit.bar];
    const auto [top, bottom] = heightsOf(bar, row, topOf(line), line.height, m_data.form);
    return shapeOf(bar, m_axis, top, bottom);
}

QRectF LanesChart::rectOfBar(const LaneHit& hit) const
{
    return shapeOfBar(hit).bounds();
}

QRectF LanesChart::rectOfRow(std::size_t row) const
{
    const LaneLine& line = m_lines.lines[m_lines.lineOfRow[row]];
    if (m_data.form == LanesForm::Packed)
        return boundsOf(m_data.rows[row], m_axis, topOf(line), line.height, m_data.form);
    return QRectF(0, topOf(line), m_size.width(), line.height);
}

std::optional<LaneHit> LanesChart::barAt(QPointF point) const
{
    const std::size_t number = m_lines.lineAt(point.y() - header().bottom() + m_scroll);
    if (number >= m_lines.lines.size() || !plot().contains(point))
        return std::nullopt;
    const LaneLine& line = m_lines.lines[number];
    // What is painted last lies on top.
    for (std::size_t item = line.itemEnd; item-- > line.firstItem;) {
        const std::size_t row = m_lines.items[item];
        for (std::size_t bar = m_data.rows[row].bars.size(); bar-- > 0;) {
            const LaneHit hit{row, bar};
            const QRectF box = rectOfBar(hit);
            if (isDrawn(m_data.rows[row].bars[bar], m_data.rows[row], m_data.form) &&
                box.adjusted(-pickingMargin, -1, pickingMargin, 1).contains(point))
                return hit;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> LanesChart::rowAt(QPointF point) const
{
    const std::size_t number = m_lines.lineAt(point.y() - header().bottom() + m_scroll);
    if (number >= m_lines.lines.size() || point.y() < header().bottom())
        return std::nullopt;
    const LaneLine& line = m_lines.lines[number];
    if (line.isHeading || point.y() < topOf(line))
        return std::nullopt;
    if (m_data.form != LanesForm::Packed)
        return m_lines.items[line.firstItem];
    if (const std::optional<LaneHit> hit = barAt(point))
        return hit->row;
    for (const LaneLabel& label : labelsOfLine(m_data, m_look, m_lines, line, topOf(line), m_axis))
        if (label.box.contains(point))
            return label.row;
    return std::nullopt;
}

std::vector<LaneLabel> LanesChart::labels() const
{
    std::vector<LaneLabel> labels;
    if (m_data.form != LanesForm::Packed || !m_data.nameOf)
        return labels;
    for (std::size_t number = firstLine(); number < endLine(); ++number) {
        const LaneLine& line = m_lines.lines[number];
        std::vector<LaneLabel> more =
            labelsOfLine(m_data, m_look, m_lines, line, topOf(line), m_axis);
        std::move(more.begin(), more.end(), std::back_inserter(labels));
    }
    return labels;
}

LanesChart::Fitting LanesChart::fitting(double height) const
{
    Fitting fitting{0, header().height()};
    for (const LaneLine& line : m_lines.lines) {
        const double bottom = header().height() + line.top + line.height;
        if (bottom > height)
            break;
        // A heading without a row below it would be odd.
        if (!line.isHeading) {
            fitting.rows += line.itemEnd - line.firstItem;
            fitting.height = bottom;
        }
    }
    return fitting;
}

} // namespace knotary::charts
