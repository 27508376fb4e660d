// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/yeargeometry.h"

#include "app/charts/ticks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace knotary::charts
{
namespace
{

constexpr double margin = 8;
constexpr double widestBar = 64;
constexpr double labelGap = 10;       ///< free pixels between two year labels
constexpr double headroom = 5;        ///< above the tallest bar
constexpr double markedHeadroom = 14; ///< the same with room for the mark of the selection
constexpr double narrowPage = 540;    ///< below this the legend stands above the plot

double widestYearLabel(const YearChartData& data, const QFont& font)
{
    const QFontMetricsF metrics(boldOf(font));
    double widest = 0;
    for (const std::int64_t year : {data.years.front(), data.years.back()})
        widest = std::max(widest, metrics.horizontalAdvance(QString::number(year)));
    return widest;
}

/// Labels at round years; those of chosen years in bold, and nothing that would touch these.
std::vector<YearLabel> labelsOf(const YearChartData& data, double labelWidth, double columnWidth)
{
    const std::int64_t step = yearStep(labelWidth + labelGap, columnWidth);
    std::vector<YearLabel> bold;
    if (data.chosen) {
        for (std::size_t position = 0; position < data.years.size(); ++position) {
            const std::int64_t year = data.years[position];
            const bool isEnd = year == data.chosen->first || year == data.chosen->second;
            if (isChosen(data, year) && (isEnd || year % step == 0))
                bold.push_back({position, true});
        }
    }
    const auto isFree = [&](std::size_t position, const std::vector<YearLabel>& others) {
        return std::all_of(others.begin(), others.end(), [&](const YearLabel& other) {
            const double distance =
                std::abs(static_cast<double>(position) - static_cast<double>(other.position));
            return distance * columnWidth >= labelWidth + labelGap;
        });
    };
    // The ends of the chosen stretch first, then what fits between and beside them.
    std::vector<YearLabel> labels;
    if (!bold.empty())
        labels.push_back(bold.front());
    if (bold.size() > 1 && isFree(bold.back().position, labels))
        labels.push_back(bold.back());
    for (const YearLabel& label : bold)
        if (isFree(label.position, labels))
            labels.push_back(label);
    for (const std::size_t position : labelledYears(data.years, step))
        if (isFree(position, labels))
            labels.push_back({position, false});
    return labels;
}

/// Puts title and legend, and returns what is left for the plot with its labels.
QRectF placeSurroundings(YearGeometry& geometry, const YearChartData& data,
                         const YearChartLook& look, QSizeF size)
{
    QRectF free = QRectF(QPointF(0, 0), size).adjusted(margin, margin, -margin, -margin);
    if (!data.title.isEmpty()) {
        const QFontMetricsF metrics(titleFontOf(look.font));
        const QString title = fittingTitle(data.title, look.font, free.width());
        const double height =
            metrics.boundingRect(QRectF(0, 0, free.width(), 0), titleFlags, title).height();
        geometry.title = QRectF(free.left(), free.top(), free.width(), std::ceil(height));
        free.setTop(geometry.title.bottom() + 6);
    }
    if (data.years.empty())
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

} // namespace

QFont boldOf(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    return bold;
}

QString fittingTitle(const QString& title, const QFont& font, double width)
{
    const QFontMetricsF metrics(titleFontOf(font));
    const double twoLines = metrics.lineSpacing() * 2 + 1;
    const auto fits = [&](const QString& text) {
        return metrics.boundingRect(QRectF(0, 0, width, 0), titleFlags, text).height() <= twoLines;
    };
    if (fits(title))
        return title;
    // Lines break at words, so how much fits is found by trying less.
    for (int tenths = 19; tenths > 5; --tenths) {
        QString shorter = metrics.elidedText(title, Qt::ElideRight, width * tenths / 10);
        if (fits(shorter))
            return shorter;
    }
    return metrics.elidedText(title, Qt::ElideRight, width);
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

std::int64_t totalOf(const YearChartData& data, std::size_t position)
{
    std::int64_t total = 0;
    for (const YearSeries& series : data.series)
        if (position < series.counts.size())
            total += series.counts[position];
    return total;
}

bool isChosen(const YearChartData& data, std::int64_t year)
{
    return data.chosen && year >= data.chosen->first && year <= data.chosen->second;
}

std::optional<std::size_t> positionOf(const YearChartData& data, std::int64_t year)
{
    const auto found = std::lower_bound(data.years.begin(), data.years.end(), year);
    if (found == data.years.end() || *found != year)
        return std::nullopt;
    return static_cast<std::size_t>(found - data.years.begin());
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
    return QRectF(QPointF(middle - width / 2, yOfValue(static_cast<double>(to))),
                  QPointF(middle + width / 2, yOfValue(static_cast<double>(from))));
}

YearGeometry layOutYears(const YearChartData& data, const YearChartLook& look, QSizeF size,
                         Extras extras)
{
    YearGeometry geometry;
    QRectF free = placeSurroundings(geometry, data, look, size);
    const QFontMetricsF metrics(look.font);
    const double lineHeight = std::ceil(metrics.height());
    if (!data.undatedText.isEmpty() && extras == Extras::All) {
        geometry.note = QRectF(free.left(), free.bottom() - lineHeight, free.width(), lineHeight);
        free.setBottom(geometry.note.top() - 1);
    }
    if (data.years.empty()) {
        geometry.plot = free;
        return geometry;
    }
    for (std::size_t position = 0; position < data.years.size(); ++position)
        geometry.tallest = std::max(geometry.tallest, totalOf(data, position));
    const double valueWidth = metrics.horizontalAdvance(QString::number(geometry.tallest)) + 8;
    if (!data.countTitle.isEmpty() && extras == Extras::All) {
        geometry.countTitle = QRectF(free.left(), free.top(), free.width(), lineHeight);
        free.setTop(geometry.countTitle.bottom() + 4);
    }
    const double labelsHeight = lineHeight + 6;
    geometry.plot = QRectF(std::ceil(free.left() + valueWidth), std::ceil(free.top()), 0, 0);
    geometry.plot.setRight(std::max(geometry.plot.left() + 20, std::floor(free.right())));
    geometry.plot.setBottom(
        std::max(geometry.plot.top() + 20, std::floor(free.bottom() - labelsHeight)));
    geometry.labels =
        QRectF(geometry.plot.left(), geometry.plot.bottom(), geometry.plot.width(), labelsHeight);

    geometry.columnWidth = geometry.plot.width() / static_cast<double>(data.years.size());
    geometry.barShare = std::min(0.72, widestBar / geometry.columnWidth);
    const double above = data.marked.empty() ? headroom : markedHeadroom;
    const double barRoom = std::max(4.0, geometry.plot.height() - above);
    geometry.valueTop = static_cast<double>(std::max<std::int64_t>(1, geometry.tallest)) *
                        geometry.plot.height() / barRoom;
    geometry.valueStep =
        wholeStep(std::max<std::int64_t>(1, geometry.tallest),
                  std::max<std::int64_t>(
                      2, static_cast<std::int64_t>(geometry.plot.height() / (lineHeight * 1.7))));
    geometry.yearLabels = labelsOf(data, widestYearLabel(data, look.font), geometry.columnWidth);
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
