// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where everything of the chart over time stands: title, legend, plot, columns, bars and labels.
// One computation for painting, for picking and for tests.

#include "app/charts/yearchart.h"
#include "app/charts/yearlegend.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <optional>
#include <vector>

namespace knotary::charts
{

struct YearLabel
{
    QString text;
    QRectF box;
    bool isBold = false;
};

struct YearGeometry
{
    QRectF title;
    YearLegend legend;
    QPointF legendPlace;
    QRectF countTitle;
    QRectF pointsTitle;
    QRectF plot;    ///< between the axes
    QRectF labels;  ///< the rows of labels below the plot
    QRectF undated; ///< the column of what has no date, its label included; empty: none
    std::vector<QRectF> notes;
    double columnWidth = 0;
    double barShare = 0.72; ///< of the column's width
    double valueTop = 1;    ///< the value at the plot's upper edge, a little above the tallest bar
    std::int64_t valueStep = 1;
    std::int64_t valueLast = 0; ///< no label stands above this one
    std::vector<double> scales; ///< by bin: of a count on the vertical axis
    double pointsTop = 1;       ///< of the second axis, at the plot's upper edge
    double pointsStep = 1;
    std::vector<YearLabel> binLabels;
    double numbersHeight = 0;       ///< that is kept for them above the tallest bar
    std::vector<YearLabel> numbers; ///< above the bars, a line each, in numberFontOf

    [[nodiscard]] QRectF column(std::size_t position) const;
    /// The part of a bar between two counts.
    [[nodiscard]] QRectF bar(std::size_t position, std::int64_t from, std::int64_t to) const;
    [[nodiscard]] double yOfValue(double value) const;
    [[nodiscard]] QPointF placeOf(const YearPoint& point) const;
};

[[nodiscard]] QFont boldOf(const QFont& font);
[[nodiscard]] QFont titleFontOf(const QFont& font);
[[nodiscard]] QFont numberFontOf(const QFont& font);
inline constexpr int titleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
/// The text, shortened if it would need more than so many lines of this width.
[[nodiscard]] QString fittingText(const QString& text, const QFont& font, double width, int lines);
[[nodiscard]] QString fittingTitle(const QString& title, const QFont& font, double width);

/// The sums of all series that are shown: what is certain, what is only possible, what is undated.
[[nodiscard]] std::int64_t totalOf(const YearChartData& data, std::size_t position);
[[nodiscard]] std::int64_t maybeOf(const YearChartData& data, std::size_t position);
[[nodiscard]] std::int64_t undatedOf(const YearChartData& data);
[[nodiscard]] std::int64_t countOf(const YearSeries& series, std::size_t position);
[[nodiscard]] bool hasMaybe(const YearChartData& data);
[[nodiscard]] bool isChosen(const YearChartData& data, std::int64_t bin);
[[nodiscard]] std::optional<std::size_t> positionOf(const YearChartData& data, std::int64_t bin);

/// What stands beside the bars: on small pages the bars come first.
enum class Extras
{
    All,
    None
};

[[nodiscard]] YearGeometry layOutYears(const YearChartData& data, const YearChartLook& look,
                                       QSizeF size, Extras extras = Extras::All);

/// The geometry with which the bars get room enough, and the look with the font that it took: on
/// small pages a smaller one, down to 9 pixels, and in the end no extras.
struct FittedYears
{
    YearGeometry geometry;
    YearChartLook look;
};
[[nodiscard]] FittedYears fitYears(const YearChartData& data, const YearChartLook& look,
                                   QSizeF size);

} // namespace knotary::charts
