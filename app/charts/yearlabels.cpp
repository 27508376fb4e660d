// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/yearlabels.h"

#include "app/charts/ticks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace knotary::charts
{
namespace
{

constexpr double labelGap = 10; ///< free pixels between two labels

/// One row of labels, in which none touches another.
class LabelRow
{
public:
    LabelRow(const QFont& font, const QRectF& row, double pageWidth)
        : m_font(font), m_row(row), m_pageWidth(pageWidth)
    {}

    void add(const QString& text, double middle, bool isBold)
    {
        const QFontMetricsF metrics(isBold ? boldOf(m_font) : m_font);
        const double width = metrics.horizontalAdvance(text) + 2;
        QRectF box(middle - width / 2, m_row.top(), width, m_row.height());
        // The outermost labels stay on the page where columns are thin.
        box.moveLeft(std::clamp(box.left(), 1.0, std::max(1.0, m_pageWidth - width - 1)));
        const QRectF wide = box.adjusted(-labelGap + 3, 0, labelGap - 3, 0);
        const bool isFree = std::none_of(labels.begin(), labels.end(), [&](const YearLabel& other) {
            return other.box.intersects(wide);
        });
        if (isFree)
            labels.push_back({text, box, isBold});
    }

    std::vector<YearLabel> labels;

private:
    QFont m_font;
    QRectF m_row;
    double m_pageWidth;
};

double widestLabel(const YearChartData& data, const QFont& font)
{
    const QFontMetricsF metrics(boldOf(font));
    double widest = 0;
    for (const std::int64_t bin : {data.bins.front(), data.bins.back()})
        widest = std::max(widest, metrics.horizontalAdvance(shortBinName(data.unit, bin)));
    return widest;
}

/// Labels at round bins; those of chosen bins in bold, and nothing that would touch these.
void addBins(LabelRow& row, const YearChartData& data, const YearGeometry& geometry, double width)
{
    const std::int64_t step = labelStep(data.unit, width + labelGap, geometry.columnWidth);
    const auto add = [&](std::size_t position, bool isBold) {
        row.add(shortBinName(data.unit, data.bins[position]),
                geometry.column(position).center().x(), isBold);
    };
    if (data.unit != BinUnit::Year && step >= binsOfYear(data.unit))
        return; // the row of years says it
    const auto isRound = [&](std::int64_t bin) {
        return (data.unit == BinUnit::Year ? bin : partOfYear(data.unit, bin)) % step == 0;
    };
    // The ends of the chosen stretch first, then what fits between and beside them.
    if (data.chosen) {
        for (const std::int64_t end : {data.chosen->first, data.chosen->second})
            if (const auto position = positionOf(data, end))
                add(*position, true);
    }
    bool hasAny = !row.labels.empty();
    for (const bool isBold : {true, false}) {
        for (std::size_t position = 0; position < data.bins.size(); ++position) {
            if (!isRound(data.bins[position]) || isChosen(data, data.bins[position]) != isBold)
                continue;
            add(position, isBold);
            hasAny = true;
        }
    }
    // A short axis between two multiples still says where it begins.
    if (!hasAny)
        add(0, false);
}

/// The years of quarters and months, in the middle of what is shown of them; whole ones first.
void addYears(LabelRow& row, const YearChartData& data, const YearGeometry& geometry, double width)
{
    const std::int64_t bins = binsOfYear(data.unit);
    const std::int64_t step =
        yearStep(width + labelGap, geometry.columnWidth * static_cast<double>(bins));
    const std::int64_t first = yearOfBin(data.unit, data.bins.front());
    const std::int64_t last = yearOfBin(data.unit, data.bins.back());
    for (const bool isWhole : {true, false}) {
        for (std::int64_t year = first; year <= last; ++year) {
            const std::int64_t from = std::max(year * bins, data.bins.front());
            const std::int64_t to = std::min(year * bins + bins - 1, data.bins.back());
            if ((to - from == bins - 1) != isWhole || (year % step != 0 && first != last))
                continue;
            const QRectF span =
                geometry.column(static_cast<std::size_t>(from - data.bins.front()))
                    .united(geometry.column(static_cast<std::size_t>(to - data.bins.front())));
            row.add(QString::number(year), span.center().x(), false);
        }
    }
}

} // namespace

int labelRows(BinUnit unit)
{
    return unit == BinUnit::Year ? 1 : 2;
}

std::vector<YearLabel> labelsOfBins(const YearChartData& data, const QFont& font,
                                    const YearGeometry& geometry, double pageWidth)
{
    const double height = (geometry.labels.height() - 4) / labelRows(data.unit);
    QRectF box(geometry.labels.left(), geometry.labels.top() + 2, geometry.labels.width(), height);
    LabelRow row(font, box, pageWidth);
    addBins(row, data, geometry, widestLabel(data, font));
    if (data.unit == BinUnit::Year)
        return row.labels;
    box.translate(0, height);
    LabelRow years(font, box, pageWidth);
    addYears(years, data, geometry,
             QFontMetricsF(font).horizontalAdvance(
                 QString::number(yearOfBin(data.unit, data.bins.back()))));
    row.labels.insert(row.labels.end(), years.labels.begin(), years.labels.end());
    return row.labels;
}

} // namespace knotary::charts
