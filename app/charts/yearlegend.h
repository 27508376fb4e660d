// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The key to the year chart: a swatch with colour, outline and hatching for each kind, and the mark
// of the selection. Stands in rows above the plot or in a column beside it.

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

struct LegendItem
{
    std::optional<std::size_t> series; ///< nothing: the mark of the selection
    QString text;                      ///< shortened to the room there is
    QRectF box;                        ///< relative to the legend's top left
};

struct YearLegend
{
    std::vector<LegendItem> items;
    QSizeF size;
};

/// What the legend takes within `room` pixels of width. In a column the top part of the bar stands
/// at the top; in rows the bottom part stands first.
[[nodiscard]] YearLegend layOutLegend(const YearChartData& data, const QFont& font, LegendForm form,
                                      double room);

void paintLegend(QPainter& painter, const YearLegend& legend, QPointF topLeft,
                 const YearChartData& data, const YearChartLook& look);

/// The mark of a year in which the selection is dated: a triangle whose tip is at the place.
void paintMark(QPainter& painter, QPointF tip, const YearChartLook& look);

} // namespace knotary::charts
