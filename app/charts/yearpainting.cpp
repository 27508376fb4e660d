// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/yearpainting.h"

#include "app/charts/binnames.h"
#include "app/charts/hatch.h"
#include "app/charts/ticks.h"
#include "app/drawing/part.h"

#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPen>
#include <QPercentBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace knotary::charts
{
namespace
{

constexpr double thinnestOutlined = 4; ///< pixels of a bar below which outlines would hide it
constexpr double thinnestHatched = 6;

QColor mixed(const QColor& colour, const QColor& other, double share)
{
    const auto part = [share](int one, int two) {
        return static_cast<int>(std::lround(one * (1 - share) + two * share));
    };
    return QColor(part(colour.red(), other.red()), part(colour.green(), other.green()),
                  part(colour.blue(), other.blue()));
}

/// Bins beside the chosen ones step back towards the ground, opaque, so that files look the same.
QColor faded(const QColor& colour, const YearChartLook& look)
{
    return mixed(colour, look.ground, 0.66);
}

/// A bar of some years or months, and what it counts.
drawing::Part partOf(const YearChartData& data, std::int64_t bin, const YearSeries& series,
                     std::int64_t count)
{
    const QString name = binName(data.unit, bin);
    return {.id = QStringLiteral("bar-%1-%2").arg(name, series.id),
            .title = QStringLiteral("%1 · %2: %3").arg(name, series.name).arg(count),
            .link = {}};
}

drawing::Part maybePartOf(const YearChartData& data, std::int64_t bin, std::int64_t count)
{
    YearSeries maybe;
    maybe.id = QStringLiteral("maybe");
    maybe.name = data.maybeName;
    return partOf(data, bin, maybe, count);
}

drawing::Part undatedPartOf(const YearChartData& data, const YearSeries& series)
{
    return {
        .id = QStringLiteral("bar-undated-") + series.id,
        .title =
            QStringLiteral("%1 · %2: %3").arg(data.undatedName, series.name).arg(series.undated),
        .link = {}};
}

bool hasChoice(const YearChartData& data)
{
    return data.chosen || data.isUndatedChosen;
}

} // namespace

YearPainting::YearPainting()
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
}

YearPainting::~YearPainting() = default;

void YearPainting::addBars(QAbstractBarSeries& bars)
{
    QList<int> chosenPositions;
    for (std::size_t position = 0; position < data.bins.size(); ++position)
        if (isChosen(data, data.bins[position]))
            chosenPositions.append(static_cast<int>(position));
    const auto add = [&](const QString& name, const auto& countAt) {
        auto* set = new QBarSet(name.toHtmlEscaped());
        QList<qreal> counts;
        for (std::size_t position = 0; position < data.bins.size(); ++position)
            counts.append(static_cast<double>(countAt(position)));
        set->append(counts);
        set->setPen(Qt::NoPen); // outlines come with the hatching
        bars.append(set);
        return set;
    };
    for (const YearSeries& series : data.series) {
        if (series.isHidden)
            continue;
        QBarSet* set =
            add(series.name, [&](std::size_t position) { return countOf(series, position); });
        set->setBrush(hasChoice(data) ? faded(series.colour, look) : series.colour);
        set->setSelectedColor(series.colour);
        set->selectBars(chosenPositions);
    }
    if (hasMaybe(data))
        add(data.maybeName, [&](std::size_t position) {
            return maybeOf(data, position);
        })->setBrush(Qt::NoBrush);
}

void YearPainting::ensure()
{
    if (!isStale)
        return;
    isStale = false;
    FittedYears fitted = fitYears(data, wantedLook, size);
    geometry = std::move(fitted.geometry);
    look = std::move(fitted.look);
    m_chart.reset();
    if (!data.bins.empty())
        makeChart();
}

void YearPainting::makeChart()
{
    m_chart = std::make_unique<QChart>();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false); // the ground is painted below, square and opaque
    m_chart->setBackgroundRoundness(0);
    m_chart->setDropShadowEnabled(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_scene.addItem(m_chart.get());

    QAbstractBarSeries* bars = nullptr;
    if (data.isShare)
        bars = new QPercentBarSeries;
    else
        bars = new QStackedBarSeries;
    bars->setBarWidth(geometry.barShare);
    bars->setLabelsVisible(false);
    addBars(*bars);
    m_chart->addSeries(bars);
    addAxes(*bars);

    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    m_chart->resize(size);
    m_chart->setPlotArea(geometry.plot);
    // The layout takes the plot's place over to the axes only when it is laid out anew.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void YearPainting::addAxes(QAbstractBarSeries& bars)
{
    auto* across = new QValueAxis;
    across->setRange(-0.5, static_cast<double>(data.bins.size()) - 0.5);
    // Ticks between the columns, as long as they are few enough to help.
    constexpr std::size_t mostTicks = 60;
    across->setTickCount(data.bins.size() <= mostTicks ? static_cast<int>(data.bins.size()) + 1
                                                       : 2);
    across->setLabelsVisible(false);
    across->setGridLineVisible(false);
    across->setLinePen(QPen(look.quietInk, 1));
    auto* upright = new QValueAxis;
    upright->setRange(0, geometry.valueTop);
    upright->setTickType(QValueAxis::TicksDynamic);
    upright->setTickAnchor(0);
    upright->setTickInterval(static_cast<double>(geometry.valueStep));
    upright->setLabelFormat(QStringLiteral("%d"));
    upright->setLabelsVisible(false);
    upright->setLineVisible(false);
    upright->setGridLinePen(QPen(look.rule, 1));
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(upright, Qt::AlignLeft);
    bars.attachAxis(across);
    bars.attachAxis(upright);
}

std::vector<BarValues> YearPainting::barValues()
{
    ensure();
    std::vector<BarValues> all;
    if (!m_chart)
        return all;
    for (QAbstractSeries* series : m_chart->series()) {
        auto* bars = qobject_cast<QAbstractBarSeries*>(series);
        for (const QBarSet* set : bars->barSets()) {
            BarValues values{set->label(), {}};
            for (int position = 0; position < set->count(); ++position)
                values.values.push_back(set->at(position));
            all.push_back(std::move(values));
        }
    }
    return all;
}

void YearPainting::paintChosen(QPainter& painter) const
{
    const auto paintBand = [&](const QRectF& band) {
        painter.fillRect(band, mixed(look.ground, look.accent, 0.16));
        // The line under the label says "chosen" without colour too.
        painter.fillRect(QRectF(band.left(), band.bottom() - 2.5, band.width(), 2.5), look.accent);
    };
    if (data.isUndatedChosen)
        paintBand(geometry.undated);
    if (!data.chosen || data.bins.empty())
        return;
    const std::int64_t first = std::max(data.chosen->first, data.bins.front());
    const std::int64_t last = std::min(data.chosen->second, data.bins.back());
    const auto from = positionOf(data, first);
    const auto to = positionOf(data, last);
    if (from && to && first <= last)
        paintBand(geometry.column(*from).united(geometry.column(*to)));
}

void YearPainting::paintParts(QPainter& painter) const
{
    const drawing::PartGuard layer(painter, {QStringLiteral("bars"), {}, {}});
    const bool hasParts = drawing::wantsParts(painter, data.bins.size() * data.series.size());
    const double width = geometry.columnWidth * geometry.barShare;
    for (std::size_t position = 0; position < data.bins.size(); ++position) {
        const bool isFaded = hasChoice(data) && !isChosen(data, data.bins[position]);
        const auto shade = [&](const QColor& colour) {
            return isFaded ? faded(colour, look) : colour;
        };
        std::int64_t below = 0;
        for (const YearSeries& series : data.series) {
            const std::int64_t count = series.isHidden ? 0 : countOf(series, position);
            const std::int64_t bottom = std::exchange(below, below + count);
            if (count == 0)
                continue;
            const QRectF bar = geometry.bar(position, bottom, below);
            std::optional<drawing::PartGuard> part;
            if (hasParts) {
                part.emplace(painter, partOf(data, data.bins[position], series, count));
                // What Qt Charts has painted is nobody's part: the part has a face of its own.
                painter.fillRect(bar, shade(series.colour));
            }
            if (width >= thinnestOutlined)
                paintPart(painter, bar, series, width >= thinnestHatched,
                          shade(hatchColour(series.colour)), shade(series.outline));
        }
        if (const std::int64_t maybe = maybeOf(data, position); maybe > 0) {
            std::optional<drawing::PartGuard> part;
            if (hasParts)
                part.emplace(painter, maybePartOf(data, data.bins[position], maybe));
            paintMaybe(painter, geometry.bar(position, below, below + maybe), shade(look.ink));
        }
    }
}

/// In the scale of the other bars. One that is higher than they are ends in a torn edge: the bars
/// of the years come first, and the number above tells how many there are.
void YearPainting::paintUndated(QPainter& painter) const
{
    const std::int64_t all = undatedOf(data);
    if (geometry.undated.isEmpty() || all == 0)
        return;
    const double lineHeight = QFontMetricsF(look.font).height();
    const double room = std::max(4.0, geometry.plot.height() - lineHeight - 2);
    const double perItem =
        data.isShare ? room / static_cast<double>(all) : geometry.plot.height() / geometry.valueTop;
    const double wanted = perItem * static_cast<double>(all);
    const double height = std::min(room, wanted);
    const double width = std::min(geometry.undated.width() * 0.72, 40.0);
    const double left = geometry.undated.center().x() - width / 2;
    const bool isFaded = data.chosen && !data.isUndatedChosen;
    const auto shade = [&](const QColor& colour) { return isFaded ? faded(colour, look) : colour; };
    double bottom = geometry.plot.bottom();
    for (const YearSeries& series : data.series) {
        if (series.isHidden || series.undated == 0)
            continue;
        // A torn bar keeps the proportions of its parts.
        const double part = height * static_cast<double>(series.undated) / static_cast<double>(all);
        const QRectF area(left, bottom - part, width, part);
        std::optional<drawing::PartGuard> guard;
        if (drawing::wantsParts(painter, data.series.size()))
            guard.emplace(painter, undatedPartOf(data, series));
        painter.fillRect(area, shade(series.colour));
        paintPart(painter, area, series, true, shade(hatchColour(series.colour)),
                  shade(series.outline));
        bottom -= part;
    }
    if (height < wanted) {
        constexpr double tear = 5;
        const QPolygonF edge({QPointF(left - 3, bottom + 2 * tear),
                              QPointF(left + width * 0.3, bottom + tear),
                              QPointF(left + width * 0.6, bottom + 2 * tear),
                              QPointF(left + width + 3, bottom + tear)});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.ground, 4));
        painter.drawPolyline(edge);
    }
    painter.setPen(QPen(look.quietInk, 1));
    painter.drawLine(QPointF(geometry.undated.left(), geometry.plot.bottom()),
                     QPointF(geometry.undated.right(), geometry.plot.bottom()));
    painter.setFont(look.font);
    painter.setPen(look.ink);
    painter.drawText(QRectF(geometry.undated.left() - 10, bottom - lineHeight - 1,
                            geometry.undated.width() + 20, lineHeight),
                     Qt::AlignCenter | Qt::TextSingleLine, QString::number(all));
}

void YearPainting::paintMarks(QPainter& painter) const
{
    for (const std::int64_t bin : data.marked) {
        const auto position = positionOf(data, bin);
        if (!position)
            continue;
        const QRectF bar =
            geometry.bar(*position, 0, totalOf(data, *position) + maybeOf(data, *position));
        paintMark(painter, QPointF(bar.center().x(), bar.top() - 3), look);
    }
    for (const YearPoint& point : data.points)
        paintPoint(painter, geometry.placeOf(point), look);
}

void YearPainting::paintAxisLabels(QPainter& painter) const
{
    painter.setFont(look.font);
    painter.setPen(look.quietInk);
    const auto label = [&](double y, bool isLeft, const QString& text) {
        const double right = std::max(geometry.plot.right(), geometry.undated.right()) + 5;
        const QRectF box = isLeft ? QRectF(0, y - 10, geometry.plot.left() - 5, 20)
                                  : QRectF(right, y - 10, size.width() - right, 20);
        const Qt::Alignment side = isLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(box, int(side) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         text);
    };
    for (std::int64_t value = 0; value <= geometry.valueLast; value += geometry.valueStep)
        label(geometry.yOfValue(static_cast<double>(value)), true,
              data.isShare ? QString::number(value) + QStringLiteral(" %")
                           : QString::number(value));
    if (!data.points.empty()) {
        for (int tick = 0; tick * geometry.pointsStep <= geometry.pointsTop; ++tick) {
            const double value = tick * geometry.pointsStep;
            label(geometry.placeOf({.place = 0, .value = value, .text = {}}).y(), false,
                  numberText(value));
        }
    }
    for (const YearLabel& text : geometry.binLabels) {
        painter.setFont(text.isBold ? boldOf(look.font) : look.font);
        painter.setPen(text.isBold ? look.ink : look.quietInk);
        painter.drawText(text.box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         text.text);
    }
    painter.setFont(numberFontOf(look.font));
    painter.setPen(look.ink);
    for (const YearLabel& number : geometry.numbers)
        painter.drawText(number.box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         number.text);
    if (!geometry.undated.isEmpty()) {
        QRectF box = geometry.undated;
        box.setTop(geometry.labels.top() + 2);
        box.setHeight(QFontMetricsF(look.font).height());
        painter.setFont(data.isUndatedChosen ? boldOf(look.font) : look.font);
        painter.setPen(data.isUndatedChosen ? look.ink : look.quietInk);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         data.undatedName);
    }
}

void YearPainting::paintTexts(QPainter& painter) const
{
    painter.setFont(titleFontOf(look.font));
    painter.setPen(look.ink);
    painter.drawText(geometry.title, titleFlags,
                     fittingTitle(data.title, look.font, geometry.title.width()));
    painter.setFont(look.font);
    painter.setPen(look.quietInk);
    for (std::size_t i = 0; i < geometry.notes.size(); ++i)
        if (!geometry.notes[i].isEmpty()) // there was room
            painter.drawText(geometry.notes[i], titleFlags, data.notes[static_cast<qsizetype>(i)]);
    if (data.bins.empty()) {
        painter.drawText(geometry.plot, Qt::AlignCenter | Qt::TextWordWrap, data.emptyText);
        return;
    }
    if (!geometry.countTitle.isEmpty())
        painter.drawText(geometry.countTitle, titleFlags, data.countTitle);
    if (!geometry.pointsTitle.isEmpty())
        painter.drawText(geometry.pointsTitle, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap,
                         data.pointsTitle);
    paintAxisLabels(painter);
    paintLegend(painter, geometry.legend, geometry.legendPlace, data, look);
}

void YearPainting::paint(QPainter& painter)
{
    ensure();
    const QRectF page(QPointF(0, 0), size);
    painter.save();
    if (look.hasGround)
        painter.fillRect(page, look.ground);
    paintChosen(painter);
    if (!data.bins.empty()) {
        m_scene.render(&painter, page, page);
        paintParts(painter);
        paintUndated(painter);
        paintMarks(painter);
    }
    paintTexts(painter);
    painter.restore();
}

} // namespace knotary::charts
