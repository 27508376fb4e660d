// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/yearnumbers.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace knotary::charts
{
namespace
{

constexpr double mostStacked = 3;
constexpr double mostShare = 0.3; ///< of the plot's height: the bars come first
constexpr double air = 2;         ///< pixels between the numbers of two bars, and above a bar

/// "1–3, 5, 7" in lines no wider than a column; none where that is not to be done.
QStringList linesOf(const QString& numbers, const QFontMetricsF& metrics, double width,
                    qsizetype mostLines)
{
    QStringList lines;
    for (const QString& part : numbers.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? part : lines.back() + QStringLiteral(", ") + part;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.back() = longer;
        else
            lines += part;
        if (metrics.horizontalAdvance(lines.back()) > width || lines.size() > mostLines)
            return {};
    }
    return lines;
}

double lineHeight(const QFont& font)
{
    return std::ceil(numberFontOf(font).pixelSize() * 1.15);
}

QStringList linesAt(const YearChartData& data, const QFont& font, const YearGeometry& geometry,
                    std::size_t position)
{
    const double most =
        std::min(mostStacked, std::floor(geometry.plot.height() * mostShare / lineHeight(font)));
    return position < data.numbers.size() && most >= 1
               ? linesOf(data.numbers[position], QFontMetricsF(numberFontOf(font)),
                         geometry.columnWidth - air, static_cast<qsizetype>(most))
               : QStringList();
}

} // namespace

QFont numberFontOf(const QFont& font)
{
    constexpr int smallest = 8;
    QFont small = font;
    small.setPixelSize(std::max(smallest, font.pixelSize() - 2));
    return small;
}

double heightOfNumbers(const YearChartData& data, const QFont& font, const YearGeometry& geometry)
{
    qsizetype most = 0;
    for (std::size_t position = 0; position < data.bins.size(); ++position)
        most = std::max(most, linesAt(data, font, geometry, position).size());
    return most > 0 ? static_cast<double>(most) * lineHeight(font) + air : 0;
}

std::vector<YearLabel> labelsOfNumbers(const YearChartData& data, const QFont& font,
                                       const YearGeometry& geometry)
{
    constexpr double markOfSelection = 12;
    std::vector<YearLabel> labels;
    const double height = lineHeight(font);
    for (std::size_t position = 0; position < data.bins.size(); ++position) {
        const QStringList lines = linesAt(data, font, geometry, position);
        const QRectF bar =
            geometry.bar(position, 0, totalOf(data, position) + maybeOf(data, position));
        const bool isMarked = std::find(data.marked.begin(), data.marked.end(),
                                        data.bins[position]) != data.marked.end();
        const double above = air + (isMarked ? markOfSelection : 0);
        double y = bar.top() - above - height * static_cast<double>(lines.size());
        for (const QString& line : lines) {
            labels.push_back({line,
                              QRectF(bar.center().x() - geometry.columnWidth / 2, y,
                                     geometry.columnWidth, height),
                              false});
            y += height;
        }
    }
    return labels;
}

std::size_t numberedBars(const YearChartData& data, const QFont& font, const YearGeometry& geometry)
{
    std::size_t count = 0;
    for (std::size_t position = 0; position < data.bins.size(); ++position)
        count += linesAt(data, font, geometry, position).isEmpty() ? 0U : 1U;
    return count;
}

} // namespace knotary::charts
