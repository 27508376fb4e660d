// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The year-by-year chart: one stacked bar a year, one part a kind. The only room that names Qt
// Charts. Whoever uses it hands in numbers, names and colours and knows nothing of where they
// come from.
//
// All texts are plain: whatever a name holds is drawn as it is written. Qt Charts draws the bars,
// the axes and the grid; texts, hatching and marks are painted around them, because Qt Charts reads
// every text as HTML, elides axis labels to "…", and leaves hatched brushes to the paint device.

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace knotary::charts
{

/// One kind: its name as people read it (plain text, never markup) and its count in each year.
struct YearSeries
{
    QString name;
    QColor colour;
    QColor outline;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    std::vector<std::int64_t> counts; ///< one a year
};

struct YearChartData
{
    QString title;
    QString countTitle;              ///< what the vertical axis counts
    std::vector<std::int64_t> years; ///< ascending, without a gap
    std::vector<YearSeries> series;  ///< from the bottom of the bar to its top
    /// Years that stand out: first and last, both included.
    std::optional<std::pair<std::int64_t, std::int64_t>> chosen;
    /// Years in which the selection is dated; marked above the bar.
    std::vector<std::int64_t> marked;
    QString markedName;
    QString undatedText; ///< e.g. "12 entities without a date"; empty shows nothing
    QString emptyText;   ///< shown instead of a chart where there are no years
};

struct YearChartLook
{
    QColor ground = Qt::white;
    QColor ink = Qt::black;
    QColor quietInk = Qt::darkGray;
    QColor rule = Qt::lightGray;
    QColor accent = Qt::blue;
    QFont font; ///< of axis labels
};

/// The part of a bar: which year, and which of the series.
struct YearPart
{
    std::int64_t year = 0;
    std::size_t series = 0;

    bool operator==(const YearPart&) const = default;
};

/// A chart of a given size in pixels of 1/96 inch, to be painted anywhere and asked what stands
/// where. Needs a QApplication; needs no window.
class YearChart
{
public:
    YearChart();
    ~YearChart();
    YearChart(const YearChart&) = delete;
    YearChart& operator=(const YearChart&) = delete;

    void setData(YearChartData data);
    void setLook(YearChartLook look);
    void resize(QSizeF size);

    [[nodiscard]] const YearChartData& data() const;
    [[nodiscard]] QSizeF size() const;

    /// The year in whose column the point lies, its label included; nothing beside the columns.
    [[nodiscard]] std::optional<std::int64_t> yearAt(QPointF point) const;
    /// The part of a bar that is painted at the point.
    [[nodiscard]] std::optional<YearPart> partAt(QPointF point) const;
    /// The whole column of a year from the top of the plot to below its label; empty for other
    /// years.
    [[nodiscard]] QRectF rectOfYear(std::int64_t year) const;
    /// The painted rectangle of a part; empty where nothing is counted.
    [[nodiscard]] QRectF rectOfPart(const YearPart& part) const;

    /// "2015: 3 Conferences, 5 People", plain text.
    [[nodiscard]] QString textOfYear(std::int64_t year) const;

    /// Fills the whole size with the ground and draws the chart, top left at (0, 0).
    void paint(QPainter& painter) const;

private:
    class Painting;
    std::unique_ptr<Painting> m_painting;
};

/// Paints the chart alone, without a window (needs a QApplication).
void paintYearChart(QPainter& painter, const QRectF& page, const YearChartData& data,
                    const YearChartLook& look);

} // namespace knotary::charts
