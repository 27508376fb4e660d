// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/yearlegend.h"

#include "app/charts/hatch.h"
#include "app/charts/yeargeometry.h"
#include "app/drawing/part.h"

#include <QFontMetricsF>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace knotary::charts
{
namespace
{

constexpr double swatchWidth = 16;
constexpr double swatchHeight = 11;
constexpr double swatchGap = 6; ///< between swatch and text
constexpr double itemGap = 16;  ///< between two items of a row
constexpr double markWidth = 9;
constexpr double markHeight = 7;

std::vector<LegendItem> itemsOf(const YearChartData& data, LegendForm form)
{
    std::vector<LegendItem> items;
    for (std::size_t series = 0; series < data.series.size(); ++series)
        items.push_back({LegendMark::Series, series, data.series[series].name, {}});
    if (!data.maybeName.isEmpty() && hasMaybe(data))
        items.push_back({LegendMark::Maybe, 0, data.maybeName, {}});
    if (form == LegendForm::Column)
        std::reverse(items.begin(), items.end());
    if (!data.points.empty() && !data.pointsName.isEmpty())
        items.push_back({LegendMark::Points, 0, data.pointsName, {}});
    if (!data.marked.empty() && !data.markedName.isEmpty())
        items.push_back({LegendMark::Selection, 0, data.markedName, {}});
    return items;
}

void paintSwatch(QPainter& painter, const QRectF& swatch, const YearSeries& series,
                 const YearChartLook& look)
{
    if (series.isHidden) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.quietInk, 1));
        painter.drawRect(swatch);
        return;
    }
    painter.fillRect(swatch, series.colour);
    paintPart(painter, swatch, series, true, hatchColour(series.colour), series.outline);
}

} // namespace

YearLegend layOutLegend(const YearChartData& data, const QFont& font, LegendForm form, double room)
{
    constexpr int mostLines = 2;
    const QFontMetricsF metrics(font);
    const double textRoom = std::max(20.0, room - swatchWidth - swatchGap);
    YearLegend legend{itemsOf(data, form), {}};
    QPointF place;
    double width = 0;
    double rowHeight = 0;
    for (LegendItem& item : legend.items) {
        item.text = fittingText(item.text, font, textRoom, mostLines);
        const QRectF needed =
            metrics.boundingRect(QRectF(0, 0, textRoom, 0), titleFlags, item.text);
        const double height = std::ceil(std::max(needed.height(), swatchHeight) + 2);
        const double itemWidth =
            std::min(std::ceil(swatchWidth + swatchGap + needed.width()) + 2, std::max(room, 40.0));
        if (form == LegendForm::Rows && place.x() > 0 && place.x() + itemWidth > room) {
            place = QPointF(0, place.y() + rowHeight);
            rowHeight = 0;
        }
        rowHeight = std::max(rowHeight, height);
        item.box = QRectF(place, QSizeF(itemWidth, height));
        width = std::max(width, item.box.right());
        if (form == LegendForm::Rows)
            place.rx() += itemWidth + itemGap;
        else
            place.ry() += height;
    }
    double bottom = 0;
    for (const LegendItem& item : legend.items)
        bottom = std::max(bottom, item.box.bottom());
    legend.size = QSizeF(width, bottom);
    return legend;
}

void paintMark(QPainter& painter, QPointF tip, const YearChartLook& look)
{
    const QPolygonF triangle({tip, tip + QPointF(-markWidth / 2, -markHeight),
                              tip + QPointF(markWidth / 2, -markHeight)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.ground, 1));
    painter.setBrush(look.accent);
    painter.drawPolygon(triangle);
    painter.restore();
}

void paintPoint(QPainter& painter, QPointF middle, const YearChartLook& look)
{
    constexpr double half = pointSize / 2;
    const QPolygonF diamond({middle + QPointF(0, -half), middle + QPointF(half, 0),
                             middle + QPointF(0, half), middle + QPointF(-half, 0)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.ground, 1.5));
    painter.setBrush(look.ink);
    painter.drawPolygon(diamond);
    painter.restore();
}

void paintMaybe(QPainter& painter, const QRectF& area, const QColor& ink)
{
    QPen pen(ink, 1);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.5, 2.0});
    painter.setBrush(Qt::NoBrush);
    constexpr double thinnestBox = 4; // below, two sides would be one black bar
    if (area.width() >= thinnestBox) {
        painter.setPen(pen);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    pen.setWidthF(std::min(1.0, area.width() / 2));
    painter.setPen(pen);
    painter.drawLine(QPointF(area.center().x(), area.bottom()),
                     QPointF(area.center().x(), area.top()));
}

void paintPart(QPainter& painter, const QRectF& area, const YearSeries& series, bool isHatched,
               const QColor& lines, const QColor& outline)
{
    if (isHatched)
        paintHatch(painter, area, series.pattern, lines);
    QPen pen(outline, series.outlineWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    if (!series.dashes.isEmpty()) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(series.dashes);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawRect(area);
}

void paintLegend(QPainter& painter, const YearLegend& legend, QPointF topLeft,
                 const YearChartData& data, const YearChartLook& look)
{
    const drawing::PartGuard part(painter, {QStringLiteral("legend"), {}, {}});
    painter.save();
    const double lineHeight = QFontMetricsF(look.font).height() + 2;
    for (const LegendItem& item : legend.items) {
        const QRectF box = item.box.translated(topLeft);
        const double middle = box.top() + lineHeight / 2; // of the first line
        const QRectF swatch(box.left() + 0.5, std::floor(middle - swatchHeight / 2) + 0.5,
                            swatchWidth - 1, swatchHeight - 1);
        QFont font = look.font;
        QColor ink = look.ink;
        switch (item.mark) {
        case LegendMark::Series:
            paintSwatch(painter, swatch, data.series[item.series], look);
            if (data.series[item.series].isHidden) {
                font.setStrikeOut(true);
                ink = look.quietInk;
            }
            break;
        case LegendMark::Maybe:
            paintMaybe(painter, swatch, look.ink);
            break;
        case LegendMark::Points:
            paintPoint(painter, swatch.center(), look);
            break;
        case LegendMark::Selection:
            paintMark(painter, swatch.center() + QPointF(0, markHeight / 2), look);
            break;
        }
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(box.adjusted(swatchWidth + swatchGap, 1, 1, 20), titleFlags, item.text);
    }
    painter.restore();
}

} // namespace knotary::charts
