// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where everything of the year chart stands: title, legend, plot, columns, bars and labels. One
// computation for painting, for picking and for tests.

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
    std::size_t position = 0; ///< of the year in the data
    bool isBold = false;
};

struct YearGeometry
{
    QRectF title;
    YearLegend legend;
    QPointF legendPlace;
    QRectF countTitle;
    QRectF plot;   ///< between the axes
    QRectF labels; ///< the row of years below the plot
    QRectF note;   ///< what has no date
    double columnWidth = 0;
    double barShare = 0.72; ///< of the column's width
    double valueTop = 1;    ///< the value at the plot's upper edge, a little above the tallest bar
    std::int64_t valueStep = 1;
    std::int64_t tallest = 0;
    std::vector<YearLabel> yearLabels;

    [[nodiscard]] QRectF column(std::size_t position) const;
    /// The part of a bar between two values.
    [[nodiscard]] QRectF bar(std::size_t position, std::int64_t from, std::int64_t to) const;
    [[nodiscard]] double yOfValue(double value) const;
};

[[nodiscard]] QFont boldOf(const QFont& font);
[[nodiscard]] QFont titleFontOf(const QFont& font);
inline constexpr int titleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
/// The title, shortened if it would need more than two lines of this width.
[[nodiscard]] QString fittingTitle(const QString& title, const QFont& font, double width);

/// The sum of all series in the year at a position.
[[nodiscard]] std::int64_t totalOf(const YearChartData& data, std::size_t position);
[[nodiscard]] bool isChosen(const YearChartData& data, std::int64_t year);
[[nodiscard]] std::optional<std::size_t> positionOf(const YearChartData& data, std::int64_t year);

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
