// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/yearchart.h"

#include "app/charts/yearnumbers.h"
#include "app/charts/yearpainting.h"

#include <algorithm>
#include <utility>

namespace knotary::charts
{

YearChart::YearChart() : m_painting(std::make_unique<YearPainting>()) {}

YearChart::~YearChart() = default;

void YearChart::setData(YearChartData data)
{
    m_painting->data = std::move(data);
    m_painting->isStale = true;
}

void YearChart::setLook(YearChartLook look)
{
    m_painting->wantedLook = std::move(look);
    m_painting->isStale = true;
}

void YearChart::resize(QSizeF size)
{
    if (size == m_painting->size)
        return;
    m_painting->size = size;
    m_painting->isStale = true;
}

const YearChartData& YearChart::data() const
{
    return m_painting->data;
}

QSizeF YearChart::size() const
{
    return m_painting->size;
}

std::optional<std::int64_t> YearChart::binAt(QPointF point) const
{
    m_painting->ensure();
    const YearGeometry& geometry = m_painting->geometry;
    const std::vector<std::int64_t>& bins = m_painting->data.bins;
    if (bins.empty() || point.y() < geometry.plot.top() || point.y() > geometry.labels.bottom() ||
        point.x() < geometry.plot.left() || point.x() >= geometry.plot.right())
        return std::nullopt;
    const auto position =
        static_cast<std::size_t>((point.x() - geometry.plot.left()) / geometry.columnWidth);
    return bins[std::min(position, bins.size() - 1)];
}

std::optional<YearPart> YearChart::partAt(QPointF point) const
{
    const std::optional<std::int64_t> bin = binAt(point);
    if (!bin)
        return std::nullopt;
    for (std::size_t series = 0; series < m_painting->data.series.size(); ++series)
        if (rectOfPart({*bin, series}).contains(point))
            return YearPart{*bin, series};
    return std::nullopt;
}

bool YearChart::isUndatedAt(QPointF point) const
{
    return rectOfUndated().contains(point);
}

std::optional<std::size_t> YearChart::legendSeriesAt(QPointF point) const
{
    for (std::size_t series = 0; series < m_painting->data.series.size(); ++series)
        if (rectOfLegend(series).contains(point))
            return series;
    return std::nullopt;
}

std::optional<std::size_t> YearChart::pointAt(QPointF point) const
{
    for (std::size_t index = m_painting->data.points.size(); index > 0; --index)
        if (rectOfPoint(index - 1).contains(point))
            return index - 1;
    return std::nullopt;
}

QRectF YearChart::rectOfBin(std::int64_t bin) const
{
    m_painting->ensure();
    const auto position = positionOf(m_painting->data, bin);
    return position ? m_painting->geometry.column(*position) : QRectF();
}

QRectF YearChart::rectOfPart(const YearPart& part) const
{
    m_painting->ensure();
    const YearChartData& data = m_painting->data;
    const auto position = positionOf(data, part.bin);
    if (!position || part.series >= data.series.size() || data.series[part.series].isHidden)
        return {};
    std::int64_t below = 0;
    for (std::size_t series = 0; series < part.series; ++series)
        if (!data.series[series].isHidden)
            below += countOf(data.series[series], *position);
    const std::int64_t count = countOf(data.series[part.series], *position);
    return count > 0 ? m_painting->geometry.bar(*position, below, below + count) : QRectF();
}

QRectF YearChart::rectOfMaybe(std::int64_t bin) const
{
    m_painting->ensure();
    const auto position = positionOf(m_painting->data, bin);
    const std::int64_t maybe = position ? maybeOf(m_painting->data, *position) : 0;
    if (maybe == 0)
        return {};
    const std::int64_t below = totalOf(m_painting->data, *position);
    return m_painting->geometry.bar(*position, below, below + maybe);
}

QRectF YearChart::rectOfUndated() const
{
    m_painting->ensure();
    return m_painting->geometry.undated;
}

QRectF YearChart::rectOfLegend(std::size_t series) const
{
    m_painting->ensure();
    const YearGeometry& geometry = m_painting->geometry;
    for (const LegendItem& item : geometry.legend.items)
        if (item.mark == LegendMark::Series && item.series == series)
            return item.box.translated(geometry.legendPlace);
    return {};
}

QRectF YearChart::rectOfPoint(std::size_t point) const
{
    m_painting->ensure();
    const YearChartData& data = m_painting->data;
    if (point >= data.points.size())
        return {};
    constexpr double reach = pointSize / 2 + 2;
    const QPointF middle = m_painting->geometry.placeOf(data.points[point]);
    return QRectF(middle - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
}

std::vector<BarValues> YearChart::barValues() const
{
    return m_painting->barValues();
}

void YearChart::paint(QPainter& painter) const
{
    m_painting->paint(painter);
}

std::size_t shownNumbers(const YearChartData& data, const YearChartLook& look, QSizeF size)
{
    const FittedYears fitted = fitYears(data, look, size);
    return numberedBars(data, fitted.look.font, fitted.geometry);
}

void paintYearChart(QPainter& painter, const QRectF& page, const YearChartData& data,
                    const YearChartLook& look)
{
    YearChart chart;
    chart.resize(page.size());
    chart.setLook(look);
    chart.setData(data);
    painter.save();
    painter.translate(page.topLeft());
    chart.paint(painter);
    painter.restore();
}

} // namespace knotary::charts
