// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The key to the chart over time: a swatch with colour, outline and hatching for each group, and
// what else there is to tell: the maybes, the points of the second axis, the mark of the selection.
// Stands in rows above the plot or in a column beside it.

#include "app/charts/yearchart.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace knotary::charts
{

enum class LegendForm
{
    Rows,
    Column
};

enum class LegendMark
{
    Series,
    Maybe,
    Points,
    Selection
};

struct LegendItem
{
    LegendMark mark = LegendMark::Series;
    std::size_t series = 0;
    QString text; ///< shortened to the room there is
    QRectF box;   ///< relative to the legend's top left
};

struct YearLegend
{
    std::vector<LegendItem> items;
    QSizeF size;
};

/// What the legend takes within `room` pixels of width. In a column the top part of the bar stands
/// at the top; in rows the bottom part stands first. Long names take two lines.
[[nodiscard]] YearLegend layOutLegend(const YearChartData& data, const QFont& font, LegendForm form,
                                      double room);

void paintLegend(QPainter& painter, const YearLegend& legend, QPointF topLeft,
                 const YearChartData& data, const YearChartLook& look);

/// The mark of a bin in which the selection is dated: a triangle whose tip is at the place.
void paintMark(QPainter& painter, QPointF tip, const YearChartLook& look);
/// A point of the second axis: a diamond with a rim, seen on every bar.
inline constexpr double pointSize = 10;
void paintPoint(QPainter& painter, QPointF middle, const YearChartLook& look);
/// The dotted outline of what is only possible.
void paintMaybe(QPainter& painter, const QRectF& area, const QColor& ink);
/// Outline and hatching of a part that is filled already.
void paintPart(QPainter& painter, const QRectF& area, const YearSeries& series, bool isHatched,
               const QColor& lines, const QColor& outline);

} // namespace knotary::charts
