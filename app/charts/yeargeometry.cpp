// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/yeargeometry.h"

#include "app/charts/ticks.h"
#include "app/charts/yearlabels.h"
#include "app/charts/yearnumbers.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace knotary::charts
{
namespace
{

constexpr double margin = 8;
constexpr double widestBar = 64;
constexpr double headroom = 5;        ///< above the tallest bar
constexpr double markedHeadroom = 14; ///< the same with room for the mark of the selection
constexpr double narrowPage = 540;    ///< below this the legend stands above the plot
constexpr double hundred = 100;

double heightOf(const QString& text, const QFont& font, double width)
{
    return std::ceil(
        QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 0), titleFlags, text).height());
}

/// Puts title and legend, and returns what is left for the plot with its labels.
QRectF placeSurroundings(YearGeometry& geometry, const YearChartData& data,
                         const YearChartLook& look, QSizeF size)
{
    QRectF free = QRectF(QPointF(0, 0), size).adjusted(margin, margin, -margin, -margin);
    if (!data.title.isEmpty()) {
        const QString title = fittingTitle(data.title, look.font, free.width());
        geometry.title = QRectF(free.left(), free.top(), free.width(),
                                heightOf(title, titleFontOf(look.font), free.width()));
        free.setTop(geometry.title.bottom() + 6);
    }
    if (data.bins.empty())
        return free;

    const double lineHeight = QFontMetricsF(look.font).height();
    if (size.width() >= narrowPage) {
        geometry.legend = layOutLegend(data, look.font, LegendForm::Column, size.width() * 0.3);
        if (geometry.legend.size.height() <= free.height()) {
            const double left = free.right() - geometry.legend.size.width();
            const bool hasRoom = geometry.legend.size.height() + lineHeight <= free.height();
            geometry.legendPlace = QPointF(left, free.top() + (hasRoom ? lineHeight : 0));
            free.setRight(left - 2 * margin);
            return free;
        }
    }
    geometry.legend = layOutLegend(data, look.font, LegendForm::Rows, free.width());
    geometry.legendPlace = free.topLeft();
    if (!geometry.legend.items.empty())
        free.setTop(free.top() + geometry.legend.size.height() + 4);
    return free;
}

/// Puts the notes to the bottom, over the whole width of what is free; without extras only the last
/// one, which says how the bars are to be read.
void placeNotes(YearGeometry& geometry, QRectF& free, const YearChartData& data, const QFont& font,
                Extras extras)
{
    geometry.notes.resize(static_cast<std::size_t>(data.notes.size()));
    double bottom = free.bottom();
    for (std::size_t index = geometry.notes.size(); index > 0; --index) {
        if (extras == Extras::None && index < geometry.notes.size())
            break;
        const double height =
            heightOf(data.notes[static_cast<qsizetype>(index) - 1], font, free.width());
        bottom -= height;
        geometry.notes[index - 1] = QRectF(free.left(), bottom, free.width(), height);
    }
    if (!data.notes.isEmpty())
        free.setBottom(bottom - 2);
}

/// The titles of both axes: side by side where they fit, else one below the other.
void placeAxisTitles(YearGeometry& geometry, QRectF& free, const YearChartData& data,
                     const QFont& font)
{
    const QFontMetricsF metrics(font);
    const bool hasPoints = !data.points.empty() && !data.pointsTitle.isEmpty();
    const double pointsWidth = hasPoints ? metrics.horizontalAdvance(data.pointsTitle) + 2 : 0;
    const double countWidth = metrics.horizontalAdvance(data.countTitle);
    const bool isOneRow = countWidth + 2 * margin + pointsWidth <= free.width();
    double bottom = free.top();
    if (!data.countTitle.isEmpty()) {
        const double width = isOneRow ? free.width() - pointsWidth : free.width();
        geometry.countTitle =
            QRectF(free.left(), free.top(), width, heightOf(data.countTitle, font, width));
        bottom = geometry.countTitle.bottom();
    }
    if (hasPoints) {
        const double top = isOneRow ? free.top() : bottom;
        const double width = isOneRow ? pointsWidth : free.width();
        geometry.pointsTitle =
            QRectF(free.right() - width, top, width, heightOf(data.pointsTitle, font, width));
        bottom = std::max(bottom, geometry.pointsTitle.bottom());
    }
    if (bottom > free.top())
        free.setTop(bottom + 4);
}

/// What counts on the vertical axis, and how far up it goes.
void scaleValues(YearGeometry& geometry, const YearChartData& data, double lineHeight)
{
    std::int64_t tallest = 0;
    for (std::size_t position = 0; position < data.bins.size(); ++position) {
        const std::int64_t all = totalOf(data, position) + maybeOf(data, position);
        tallest = std::max(tallest, all);
        geometry.scales.push_back(
            data.isShare ? hundred / static_cast<double>(std::max<std::int64_t>(1, all)) : 1);
    }
    geometry.valueLast = data.isShare ? static_cast<std::int64_t>(hundred) : tallest;
    const double above = (data.marked.empty() ? headroom : markedHeadroom) + geometry.numbersHeight;
    const double barRoom = std::max(4.0, geometry.plot.height() - above);
    const auto last = std::max<std::int64_t>(1, geometry.valueLast);
    geometry.valueTop = static_cast<double>(last) * geometry.plot.height() / barRoom;
    // With room for fewer than three steps a round one may be higher than all bars, as long as no
    // label touches another.
    const double labelled = geometry.plot.height() - geometry.numbersHeight;
    const auto steps = static_cast<std::int64_t>(labelled / (lineHeight * 1.7));
    const auto touching = static_cast<std::int64_t>(labelled / lineHeight);
    geometry.valueStep =
        wholeStep(last, std::max({std::int64_t{1}, steps, std::min<std::int64_t>(3, touching)}));

    double largest = 0;
    for (const YearPoint& point : data.points)
        largest = std::max(largest, point.value);
    geometry.pointsStep =
        roundStep(largest, std::max(2.0, std::floor(geometry.plot.height() / (lineHeight * 1.7))));
    // A point at the very top would be cut.
    geometry.pointsTop = std::max(largest, geometry.pointsStep) * 1.08;
}

double widthOfPointLabels(const YearChartData& data, const QFontMetricsF& metrics)
{
    double widest = 0;
    double largest = 0;
    for (const YearPoint& point : data.points)
        largest = std::max(largest, point.value);
    for (double tick = 0, step = roundStep(largest, 4); tick <= largest * 1.08 + step; tick += step)
        widest = std::max(widest, metrics.horizontalAdvance(numberText(tick)));
    return widest + 8;
}

} // namespace

QFont boldOf(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    return bold;
}

QString fittingText(const QString& text, const QFont& font, double width, int lines)
{
    const QFontMetricsF metrics(font);
    const double room = metrics.lineSpacing() * lines + 1;
    const auto fits = [&](const QString& part) {
        const QRectF needed = metrics.boundingRect(QRectF(0, 0, width, 0), titleFlags, part);
        return needed.height() <= room && needed.width() <= width + 1;
    };
    if (fits(text))
        return text;
    // Lines break at words, so how much fits is found by trying less.
    for (int tenths = lines * 10 - 1; tenths > 5; --tenths) {
        QString shorter = metrics.elidedText(text, Qt::ElideRight, width * tenths / 10);
        if (fits(shorter))
            return shorter;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

QString fittingTitle(const QString& title, const QFont& font, double width)
{
    return fittingText(title, titleFontOf(font), width, 2);
}

QFont titleFontOf(const QFont& font)
{
    QFont title = boldOf(font);
    if (title.pixelSize() > 0)
        title.setPixelSize(title.pixelSize() + 3);
    else
        title.setPointSizeF(title.pointSizeF() + 2);
    return title;
}

std::int64_t countOf(const YearSeries& series, std::size_t position)
{
    return position < series.counts.size() ? series.counts[position] : 0;
}

std::int64_t totalOf(const YearChartData& data, std::size_t position)
{
    std::int64_t total = 0;
    for (const YearSeries& series : data.series)
        if (!series.isHidden)
            total += countOf(series, position);
    return total;
}

std::int64_t maybeOf(const YearChartData& data, std::size_t position)
{
    std::int64_t total = 0;
    for (const YearSeries& series : data.series)
        if (!series.isHidden && position < series.maybe.size())
            total += series.maybe[position];
    return total;
}

std::int64_t undatedOf(const YearChartData& data)
{
    std::int64_t total = 0;
    for (const YearSeries& series : data.series)
        if (!series.isHidden)
            total += series.undated;
    return total;
}

bool hasMaybe(const YearChartData& data)
{
    return std::any_of(data.series.begin(), data.series.end(), [](const YearSeries& series) {
        return std::any_of(series.maybe.begin(), series.maybe.end(),
                           [](std::int64_t count) { return count > 0; });
    });
}

bool isChosen(const YearChartData& data, std::int64_t bin)
{
    return data.chosen && bin >= data.chosen->first && bin <= data.chosen->second;
}

std::optional<std::size_t> positionOf(const YearChartData& data, std::int64_t bin)
{
    const auto found = std::lower_bound(data.bins.begin(), data.bins.end(), bin);
    if (found == data.bins.end() || *found != bin)
        return std::nullopt;
    return static_cast<std::size_t>(found - data.bins.begin());
}

QRectF YearGeometry::column(std::size_t position) const
{
    return QRectF(plot.left() + static_cast<double>(position) * columnWidth, plot.top(),
                  columnWidth, labels.bottom() - plot.top());
}

double YearGeometry::yOfValue(double value) const
{
    return plot.bottom() - value / valueTop * plot.height();
}

QRectF YearGeometry::bar(std::size_t position, std::int64_t from, std::int64_t to) const
{
    const double width = columnWidth * barShare;
    const double middle = plot.left() + (static_cast<double>(position) + 0.5) * columnWidth;
    const double scale = scales[position];
    return QRectF(QPointF(middle - width / 2, yOfValue(static_cast<double>(to) * scale)),
                  QPointF(middle + width / 2, yOfValue(static_cast<double>(from) * scale)));
}

QPointF YearGeometry::placeOf(const YearPoint& point) const
{
    return QPointF(plot.left() + point.place * columnWidth,
                   plot.bottom() - point.value / pointsTop * plot.height());
}

YearGeometry layOutYears(const YearChartData& data, const YearChartLook& look, QSizeF size,
                         Extras extras)
{
    YearGeometry geometry;
    QRectF free = placeSurroundings(geometry, data, look, size);
    const QFontMetricsF metrics(look.font);
    const double lineHeight = std::ceil(metrics.height());
    placeNotes(geometry, free, data, look.font, extras);
    if (data.bins.empty()) {
        geometry.plot = free;
        return geometry;
    }
    if (extras == Extras::All)
        placeAxisTitles(geometry, free, data, look.font);
    else
        free.setTop(free.top() + lineHeight / 2);

    std::int64_t tallest = 0;
    for (std::size_t position = 0; position < data.bins.size(); ++position)
        tallest = std::max(tallest, totalOf(data, position) + maybeOf(data, position));
    const QString widest = data.isShare ? QStringLiteral("100 %")
                                        : QString::number(std::max<std::int64_t>(1, tallest));
    const double labelsHeight = lineHeight * labelRows(data.unit) + 6;
    double right = std::floor(free.right());
    if (!data.points.empty())
        right -= std::ceil(widthOfPointLabels(data, metrics));
    if (!data.undatedName.isEmpty()) {
        const double width =
            std::ceil(std::max(metrics.horizontalAdvance(data.undatedName),
                               metrics.horizontalAdvance(QString::number(undatedOf(data))))) +
            6;
        geometry.undated.setRect(right - width, 0, width, 0);
        right -= width + 2 * margin;
    }
    geometry.plot = QRectF(std::ceil(free.left() + metrics.horizontalAdvance(widest) + 8),
                           std::ceil(free.top()), 0, 0);
    geometry.plot.setRight(std::max(geometry.plot.left() + 20, right));
    geometry.plot.setBottom(
        std::max(geometry.plot.top() + 20, std::floor(free.bottom() - labelsHeight)));
    geometry.labels =
        QRectF(geometry.plot.left(), geometry.plot.bottom(), geometry.plot.width(), labelsHeight);
    if (!geometry.undated.isNull() || geometry.undated.width() > 0) {
        geometry.undated.setTop(geometry.plot.top());
        geometry.undated.setBottom(geometry.labels.bottom());
    }

    geometry.columnWidth = geometry.plot.width() / static_cast<double>(data.bins.size());
    geometry.barShare = std::min(0.72, widestBar / geometry.columnWidth);
    geometry.numbersHeight = heightOfNumbers(data, look.font, geometry);
    scaleValues(geometry, data, lineHeight);
    geometry.numbers = labelsOfNumbers(data, look.font, geometry);
    geometry.binLabels = labelsOfBins(data, look.font, geometry, size.width());
    return geometry;
}

FittedYears fitYears(const YearChartData& data, const YearChartLook& look, QSizeF size)
{
    constexpr double enough = 80; ///< pixels of height for the bars
    constexpr int smallestFont = 9;
    FittedYears fitted{layOutYears(data, look, size), look};
    while (fitted.geometry.plot.height() < enough && fitted.look.font.pixelSize() > smallestFont) {
        fitted.look.font.setPixelSize(fitted.look.font.pixelSize() - 1);
        fitted.geometry = layOutYears(data, fitted.look, size);
    }
    if (fitted.geometry.plot.height() < enough / 2)
        fitted.geometry = layOutYears(data, fitted.look, size, Extras::None);
    return fitted;
}

} // namespace knotary::charts
