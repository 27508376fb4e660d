// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The chart over time: one stacked bar a year (or quarter, or month), one part a group. The only
// room that names Qt Charts. Whoever uses it hands in numbers, names and colours and knows nothing
// of where they come from.
//
// All texts are plain: whatever a name holds is drawn as it is written. Qt Charts draws the bars,
// the axes and the grid; texts, hatching and marks are painted around them, because Qt Charts reads
// every text as HTML, elides axis labels to "…", and leaves hatched brushes to the paint device.

#include "app/charts/binnames.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace knotary::charts
{

/// One group: its name as people read it (plain text, never markup) and its count in each bin.
struct YearSeries
{
    QString name;
    QColor colour;
    QColor outline;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    std::vector<std::int64_t> counts;     ///< one a bin: what is certain
    std::vector<std::int64_t> maybe = {}; ///< one a bin: what is only possible; may be empty
    std::int64_t undated = 0;
    QList<qreal> dashes = {}; ///< of the outline, in pens' widths; empty: solid
    double outlineWidth = 1;
    bool isHidden = false; ///< stands in the legend only
    QString id = {};       ///< in files that keep their parts apart; may be empty
};

/// A number of the second axis.
struct YearPoint
{
    double place = 0; ///< in bins from the beginning of the first one
    double value = 0;
    QString text; ///< what it says in full
};

struct YearChartData
{
    QString title;
    QString countTitle; ///< what the vertical axis counts
    BinUnit unit = BinUnit::Year;
    std::vector<std::int64_t> bins; ///< ascending, without a gap
    std::vector<YearSeries> series; ///< from the bottom of the bar to its top
    bool isShare = false;           ///< each bar is a hundred percent
    QString maybeName;              ///< in the legend, where anything is only possible
    /// Bins that stand out: first and last, both included.
    std::optional<std::pair<std::int64_t, std::int64_t>> chosen;
    bool isUndatedChosen = false;
    /// Bins in which the selection is dated; marked above the bar.
    std::vector<std::int64_t> marked;
    QString markedName;
    /// By bin: what stands above its bar, where there is room; empty strings: nothing.
    std::vector<QString> numbers;
    QString undatedName;           ///< under the bar of what has no date; empty: no such bar
    std::vector<YearPoint> points; ///< on a second axis, at the right
    QString pointsName;            ///< in the legend
    QString pointsTitle;           ///< what the second axis measures
    QStringList notes;             ///< under the chart, each on lines of its own
    QString emptyText;             ///< shown instead of a chart where there are no bins
};

struct YearChartLook
{
    QColor ground = Qt::white;
    bool hasGround = true; ///< false: it is painted below already, or is to stay transparent
    QColor ink = Qt::black;
    QColor quietInk = Qt::darkGray;
    QColor rule = Qt::lightGray;
    QColor accent = Qt::blue;
    QFont font; ///< of axis labels
};

/// The part of a bar: which bin, and which of the series.
struct YearPart
{
    std::int64_t bin = 0;
    std::size_t series = 0;

    bool operator==(const YearPart&) const = default;
};

/// What Qt Charts holds of one group of bars.
struct BarValues
{
    QString name;
    std::vector<double> values;
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

    /// The bin in whose column the point lies, its label included; nothing beside the columns.
    [[nodiscard]] std::optional<std::int64_t> binAt(QPointF point) const;
    /// The part of a bar that is painted at the point.
    [[nodiscard]] std::optional<YearPart> partAt(QPointF point) const;
    /// Whether the column of what has no date is there.
    [[nodiscard]] bool isUndatedAt(QPointF point) const;
    /// The series whose entry in the legend is there.
    [[nodiscard]] std::optional<std::size_t> legendSeriesAt(QPointF point) const;
    /// The point of the second axis that is painted there.
    [[nodiscard]] std::optional<std::size_t> pointAt(QPointF point) const;

    /// The whole column of a bin from the top of the plot to below its label; empty for other
    /// bins.
    [[nodiscard]] QRectF rectOfBin(std::int64_t bin) const;
    /// The painted rectangle of a part; empty where nothing is counted.
    [[nodiscard]] QRectF rectOfPart(const YearPart& part) const;
    /// The part for what is only possible, on top of the others.
    [[nodiscard]] QRectF rectOfMaybe(std::int64_t bin) const;
    [[nodiscard]] QRectF rectOfUndated() const;
    [[nodiscard]] QRectF rectOfLegend(std::size_t series) const;
    [[nodiscard]] QRectF rectOfPoint(std::size_t point) const;

    /// For tests: what the bars that Qt Charts draws hold, read from them; the maybes come last.
    [[nodiscard]] std::vector<BarValues> barValues() const;

    /// Fills the whole size with the ground and draws the chart, top left at (0, 0).
    void paint(QPainter& painter) const;

private:
    std::unique_ptr<class YearPainting> m_painting;
};

/// How many of `numbers` have room on a page of this size.
[[nodiscard]] std::size_t shownNumbers(const YearChartData& data, const YearChartLook& look,
                                       QSizeF size);

/// Paints the chart alone, without a window (needs a QApplication).
void paintYearChart(QPainter& painter, const QRectF& page, const YearChartData& data,
                    const YearChartLook& look);

} // namespace knotary::charts
