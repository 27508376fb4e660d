// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inside of YearChart: brings geometry and the bars of Qt Charts up to date, and paints them
// with all that stands around them.

#include "app/charts/yearchart.h"
#include "app/charts/yeargeometry.h"

#include <QGraphicsScene>

#include <memory>

class QAbstractBarSeries;
class QChart;

namespace knotary::charts
{

class YearPainting
{
public:
    YearPainting();
    ~YearPainting();
    YearPainting(const YearPainting&) = delete;
    YearPainting& operator=(const YearPainting&) = delete;

    /// Brings geometry and bars up to date with what was set since.
    void ensure();
    void paint(QPainter& painter);
    [[nodiscard]] std::vector<BarValues> barValues();

    YearChartData data;
    YearChartLook wantedLook;
    YearChartLook look; ///< with the font that fits
    QSizeF size{640, 320};
    YearGeometry geometry;
    bool isStale = true;

private:
    void makeChart();
    void addBars(QAbstractBarSeries& bars);
    void addAxes(QAbstractBarSeries& bars);
    void paintChosen(QPainter& painter) const;
    void paintParts(QPainter& painter) const;
    void paintUndated(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;
    void paintAxisLabels(QPainter& painter) const;

    QGraphicsScene m_scene;
    std::unique_ptr<QChart> m_chart; ///< made anew: Qt Charts leaves parts of removed axes behind
};

} // namespace knotary::charts
