// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/yearlegend.h"

#include "app/charts/hatch.h"

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
        items.push_back({series, data.series[series].name, {}});
    if (form == LegendForm::Column)
        std::reverse(items.begin(), items.end());
    if (!data.marked.empty() && !data.markedName.isEmpty())
        items.push_back({std::nullopt, data.markedName, {}});
    return items;
}

} // namespace

YearLegend layOutLegend(const YearChartData& data, const QFont& font, LegendForm form, double room)
{
    const QFontMetricsF metrics(font);
    const double rowHeight = std::ceil(std::max(metrics.height(), swatchHeight) + 2);
    const double textRoom = std::max(20.0, room - swatchWidth - swatchGap);
    YearLegend legend{itemsOf(data, form), {}};
    QPointF place;
    double width = 0;
    for (LegendItem& item : legend.items) {
        item.text = metrics.elidedText(item.text, Qt::ElideRight, textRoom);
        const double itemWidth =
            std::ceil(swatchWidth + swatchGap + metrics.horizontalAdvance(item.text)) + 1;
        if (form == LegendForm::Rows && place.x() > 0 && place.x() + itemWidth > room)
            place = QPointF(0, place.y() + rowHeight);
        item.box = QRectF(place, QSizeF(itemWidth, rowHeight));
        width = std::max(width, item.box.right());
        if (form == LegendForm::Rows)
            place.rx() += itemWidth + itemGap;
        else
            place.ry() += rowHeight;
    }
    if (!legend.items.empty())
        legend.size = QSizeF(width, legend.items.back().box.bottom());
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

void paintLegend(QPainter& painter, const YearLegend& legend, QPointF topLeft,
                 const YearChartData& data, const YearChartLook& look)
{
    painter.save();
    painter.setFont(look.font);
    for (const LegendItem& item : legend.items) {
        const QRectF box = item.box.translated(topLeft);
        const QRectF swatch(box.left() + 0.5, std::floor(box.center().y() - swatchHeight / 2) + 0.5,
                            swatchWidth - 1, swatchHeight - 1);
        if (item.series) {
            const YearSeries& series = data.series[*item.series];
            painter.setPen(QPen(series.outline, 1));
            painter.setBrush(series.colour);
            painter.drawRect(swatch);
            paintHatch(painter, swatch, series.pattern, hatchColour(series.colour));
        } else {
            paintMark(painter, swatch.center() + QPointF(0, markHeight / 2), look);
        }
        painter.setPen(look.ink);
        painter.drawText(box.adjusted(swatchWidth + swatchGap, 0, 20, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, item.text);
    }
    painter.restore();
}

} // namespace knotary::charts
