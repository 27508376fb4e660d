// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/laneschart.h"

#include "app/drawing/part.h"

#include <QFontMetricsF>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <optional>

namespace knotary::charts
{
namespace
{

constexpr double bandShare = 0.035; ///< of the ink, in every other line
constexpr double selectedShare = 0.18;
constexpr double chosenShare = 0.12;

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Black or white, whichever is easier to read on the colour (WCAG 2's contrast).
QColor inkOn(const QColor& fill)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(static_cast<double>(fill.redF())) +
                             0.7152 * linear(static_cast<double>(fill.greenF())) +
                             0.0722 * linear(static_cast<double>(fill.blueF()));
    constexpr double middle = 0.179; ///< where black and white contrast the same
    return luminance < middle ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace

void LanesChart::paint(QPainter& painter) const
{
    painter.save();
    painter.setFont(m_look.font);
    const QRectF whole(QPointF(0, 0), m_size);
    if (m_look.hasGround)
        painter.fillRect(whole, m_look.ground);
    if (m_data.rows.empty()) {
        painter.setPen(m_look.quietInk);
        painter.drawText(whole.adjusted(side(), side(), -side(), -side()),
                         Qt::AlignCenter | Qt::TextWordWrap, m_data.emptyText);
        painter.restore();
        return;
    }
    painter.save();
    painter.setClipRect(QRectF(QPointF(0, header().bottom()), whole.bottomRight()),
                        Qt::IntersectClip);
    paintBands(painter);
    paintNames(painter);
    painter.setClipRect(plot(), Qt::IntersectClip);
    const drawing::PartGuard part(painter, {QStringLiteral("lanes"), {}, {}});
    paintBars(painter);
    paintLabels(painter);
    painter.restore();
    paintAxis(painter);
    painter.restore();
}

QColor LanesChart::groundOf(std::size_t number) const
{
    const LaneLine& line = m_lines.lines[number];
    if (m_data.form != LanesForm::Packed && !line.isHeading &&
        m_selected.contains(m_lines.items[line.firstItem]))
        return blended(m_look.ground, m_look.accent, selectedShare);
    const bool isBand =
        m_data.form == LanesForm::Packed ? line.group % 2 == 1 : number % 2 == 1 && !line.isHeading;
    return isBand ? blended(m_look.ground, m_look.ink, bandShare) : m_look.ground;
}

void LanesChart::paintBands(QPainter& painter) const
{
    const double right = m_size.width();
    for (std::size_t number = firstLine(); number < endLine(); ++number) {
        const LaneLine& line = m_lines.lines[number];
        const QRectF box(0, topOf(line), right, line.height);
        const QColor ground = groundOf(number);
        if (ground != m_look.ground)
            painter.fillRect(box, ground);
        if (line.isFirstOfGroup && number > 0) {
            painter.setPen(QPen(m_look.rule, 1));
            painter.drawLine(QPointF(0, box.top() - 3), QPointF(right, box.top() - 3));
        }
    }
    if (m_data.chosen) {
        QColor band = m_look.accent;
        band.setAlphaF(static_cast<float>(chosenShare));
        const QRectF area = plot();
        const double from = m_axis.xOf(static_cast<double>(m_data.chosen->first));
        const double to = m_axis.xOf(static_cast<double>(m_data.chosen->second) + 1);
        painter.fillRect(QRectF(QPointF(from, area.top()), QPointF(to, area.bottom())) & area,
                         band);
    }
    painter.setPen(QPen(blended(m_look.ground, m_look.rule, 0.6), 1));
    for (const AxisTick& tick : m_axis.ticks(m_look.words, m_look.widthOf).fine)
        painter.drawLine(QPointF(tick.x, plot().top()), QPointF(tick.x, plot().bottom()));
}

void LanesChart::paintAxis(QPainter& painter) const
{
    const AxisTicks ticks = m_axis.ticks(m_look.words, m_look.widthOf);
    const double rowHeight = headerRow();
    const double bottom = header().bottom();
    painter.setPen(QPen(m_look.rule, 1));
    painter.drawLine(QPointF(m_axis.left(), bottom), QPointF(m_size.width(), bottom));
    const auto paintTick = [&](const AxisTick& tick, double top, const QColor& colour) {
        const QRectF box(tick.x + 3, top, m_look.widthOf(tick.label) + 2, rowHeight);
        if (box.right() <= m_size.width())
            paintText(painter, box, tick.label, colour);
    };
    for (const AxisTick& tick : ticks.coarse)
        paintTick(tick, 2, m_look.ink);
    for (const AxisTick& tick : ticks.fine) {
        painter.setPen(QPen(m_look.rule, 1));
        painter.drawLine(QPointF(tick.x, bottom - 5), QPointF(tick.x, bottom));
        paintTick(tick, bottom - 2 - rowHeight,
                  ticks.coarse.empty() ? m_look.ink : m_look.quietInk);
    }
    if (m_data.chosen) {
        const QRectF area = plot();
        const double from = m_axis.xOf(static_cast<double>(m_data.chosen->first));
        const double to = m_axis.xOf(static_cast<double>(m_data.chosen->second) + 1);
        const QRectF mark(QPointF(from, bottom - 3), QPointF(to, bottom));
        painter.fillRect(mark & QRectF(area.left(), 0, area.width(), bottom), m_look.accent);
    }
}

void LanesChart::paintText(QPainter& painter, const QRectF& box, const QString& text,
                           const QColor& colour) const
{
    const QFontMetricsF metrics(painter.font());
    const double baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(colour);
    painter.drawText(QPointF(box.left(), baseline), text);
}

void LanesChart::paintNames(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(QRectF(0, 0, m_axis.left() - labelGap, m_size.height()), Qt::IntersectClip);
    for (std::size_t number = firstLine(); number < endLine(); ++number) {
        const LaneLine& line = m_lines.lines[number];
        const bool isGroup = line.isHeading || m_data.form == LanesForm::Packed;
        if (!isGroup)
            paintName(painter, line);
        else if (line.isHeading || line.isFirstOfGroup || number == firstLine())
            paintGroupName(painter, number);
    }
    painter.restore();
}

void LanesChart::paintGlyph(QPainter& painter, QPointF centre, std::size_t group) const
{
    const double radius = m_look.font.pixelSize() * 0.38;
    painter.save();
    painter.translate(centre);
    painter.scale(radius, radius);
    painter.setBrush(m_data.groups[group].fill);
    painter.setPen(QPen(m_data.groups[group].outline, 1 / radius));
    painter.drawPath(m_data.groups[group].glyph);
    painter.restore();
}

void LanesChart::paintName(QPainter& painter, const LaneLine& line) const
{
    const std::size_t row = m_lines.items[line.firstItem];
    const bool isSelected = m_selected.contains(row);
    const double glyph = m_look.font.pixelSize() + labelGap;
    const double top = topOf(line);
    paintGlyph(painter, {side() + glyph / 2 - labelGap / 2, top + line.height / 2}, line.group);
    const double left = side() + glyph;
    painter.setFont(isSelected ? boldFont(m_look.font) : m_look.font);
    const QString mark = fittingMark(row);
    const double boldness = isSelected ? 6 : 0;
    const double room = nameRoom() - boldness - m_look.widthOf(mark);
    const QString name = cutTo(m_data.nameOf(row), room, m_look.widthOf);
    paintText(painter, QRectF(left, top, room, line.height), name, m_look.ink);
    if (!mark.isEmpty()) {
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(name);
        painter.setFont(m_look.font);
        paintText(painter, QRectF(left + width, top, room, line.height), mark, m_look.quietInk);
    }
    painter.setFont(m_look.font);
    if (m_cursor && m_cursor->row == row) {
        painter.fillRect(QRectF(0, top, 3, line.height), m_look.accent);
    }
}

void LanesChart::paintGroupName(QPainter& painter, std::size_t number) const
{
    const LaneLine& line = m_lines.lines[number];
    const double glyph = m_look.font.pixelSize() + labelGap;
    double top = topOf(line);
    double height = line.height;
    if (line.isHeading) {
        height -= 4; // nearer to what it heads
        top += 4;
    } else {
        // The name of a tall band stays in sight while any of it is.
        const bool isLast =
            number + 1 == m_lines.lines.size() || m_lines.lines[number + 1].group != line.group;
        if (!isLast)
            top = std::max(top, header().bottom());
    }
    paintGlyph(painter, {side() + glyph / 2 - labelGap / 2, top + height / 2}, line.group);
    painter.setFont(boldFont(m_look.font));
    const double left = side() + glyph;
    const double room = (line.isHeading ? m_size.width() : m_axis.left() - labelGap) - left;
    painter.save();
    if (line.isHeading)
        painter.setClipping(false);
    paintText(painter, QRectF(left, top, room, height),
              cutTo(m_data.groups[line.group].name, room / 1.08, m_look.widthOf), m_look.ink);
    painter.restore();
    painter.setFont(m_look.font);
}

void LanesChart::paintBars(QPainter& painter) const
{
    const bool hasParts = m_data.partOf && drawing::wantsParts(painter, m_data.rows.size());
    for (std::size_t number = firstLine(); number < endLine(); ++number) {
        const LaneLine& line = m_lines.lines[number];
        for (std::size_t item = line.firstItem; item < line.itemEnd; ++item) {
            const std::size_t row = m_lines.items[item];
            std::optional<drawing::PartGuard> part;
            if (hasParts)
                part.emplace(painter, m_data.partOf(row));
            paintRow(painter, row, number);
        }
    }
}

void LanesChart::paintRow(QPainter& painter, std::size_t row, std::size_t number) const
{
    const LaneRowData& data = m_data.rows[row];
    const LaneLine& line = m_lines.lines[number];
    const QRectF bounds = boundsOf(data, m_axis, topOf(line), line.height, m_data.form);
    if (bounds.right() < m_axis.left() || bounds.left() > m_axis.right())
        return;
    const QColor ground = groundOf(number);
    const bool isPackedSelected = m_data.form == LanesForm::Packed && m_selected.contains(row);
    if (isPackedSelected)
        painter.fillRect(bounds.adjusted(-4, -2, 4, 2),
                         blended(ground, m_look.accent, selectedShare));
    // What belongs to one row hangs together.
    const double middle = bounds.center().y();
    painter.setPen(QPen(blended(ground, m_look.quietInk, 0.45), 1, Qt::DotLine, Qt::FlatCap));
    if (data.bars.size() > 1 && bounds.width() > 16)
        painter.drawLine(QPointF(bounds.left() + 4, middle), QPointF(bounds.right() - 4, middle));
    bool isContradicted = false;
    for (std::size_t bar = 0; bar < data.bars.size(); ++bar) {
        if (!isDrawn(data.bars[bar], data, m_data.form))
            continue;
        paintLaneBar(painter, shapeOfBar({row, bar}), data.bars[bar], m_data.groups[data.group],
                     ground, data.bars.size() > 1 ? Seam::Ground : Seam::None);
        isContradicted = isContradicted || data.bars[bar].isContradicted;
    }
    if (isContradicted) {
        const QString unequal(QChar(0x2260));
        const double width = m_look.widthOf(unequal);
        const QRectF box(std::max(bounds.left() - width - 3, m_axis.left()), middle - 7, width, 14);
        if (box.right() > bounds.left())
            painter.fillRect(box, ground); // on a bar that reaches out of sight
        paintText(painter, box, unequal, m_look.ink);
    }
    painter.setBrush(Qt::NoBrush);
    if (isPackedSelected) {
        painter.setPen(QPen(m_look.accent, 1.5));
        painter.drawRect(bounds.adjusted(-4, -2, 4, 2));
    }
    if (m_cursor && m_cursor->row == row) {
        painter.setPen(QPen(m_look.accent, 2));
        painter.drawRoundedRect(rectOfBar(*m_cursor).adjusted(-3, -3, 3, 3), 3, 3);
    }
}

void LanesChart::paintLabels(QPainter& painter) const
{
    for (const LaneLabel& label : labels()) {
        const LaneGroupData& group = m_data.groups[m_data.rows[label.row].group];
        paintText(painter, label.box, label.text, label.isInside ? inkOn(group.fill) : m_look.ink);
    }
}

} // namespace knotary::charts
