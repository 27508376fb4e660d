// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/yearchart.h"

#include "app/charts/hatch.h"
#include "app/charts/yeargeometry.h"

#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
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

/// Years beside the chosen ones step back towards the ground, opaque, so that files look the same.
QColor faded(const QColor& colour, const YearChartLook& look)
{
    return mixed(colour, look.ground, 0.66);
}

} // namespace

class YearChart::Painting
{
public:
    Painting() { m_scene.setItemIndexMethod(QGraphicsScene::NoIndex); }

    /// Brings geometry and bars up to date with what was set since.
    void ensure();
    void paint(QPainter& painter);

    YearChartData data;
    YearChartLook wantedLook;
    YearChartLook look; ///< with the font that fits
    QSizeF size{640, 320};
    YearGeometry geometry;
    bool isStale = true;

private:
    void makeChart();
    void addBars(QStackedBarSeries& bars);
    void paintChosen(QPainter& painter) const;
    void paintHatching(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;
    void paintYearLabels(QPainter& painter) const;

    QGraphicsScene m_scene;
    std::unique_ptr<QChart> m_chart; ///< made anew: Qt Charts leaves parts of removed axes behind
};

void YearChart::Painting::addBars(QStackedBarSeries& bars)
{
    QList<int> chosenPositions;
    for (std::size_t position = 0; position < data.years.size(); ++position)
        if (isChosen(data, data.years[position]))
            chosenPositions.append(static_cast<int>(position));
    for (const YearSeries& series : data.series) {
        auto* set = new QBarSet(series.name.toHtmlEscaped());
        set->setPen(Qt::NoPen); // outlines come with the hatching
        set->setBrush(data.chosen ? faded(series.colour, look) : series.colour);
        set->setSelectedColor(series.colour);
        QList<qreal> counts(static_cast<qsizetype>(data.years.size()), 0.0);
        for (qsizetype position = 0; position < counts.size(); ++position)
            if (static_cast<std::size_t>(position) < series.counts.size())
                counts[position] =
                    static_cast<double>(series.counts[static_cast<std::size_t>(position)]);
        set->append(counts);
        set->selectBars(chosenPositions);
        bars.append(set);
    }
}

void YearChart::Painting::ensure()
{
    if (!isStale)
        return;
    isStale = false;
    FittedYears fitted = fitYears(data, wantedLook, size);
    geometry = std::move(fitted.geometry);
    look = std::move(fitted.look);
    m_chart.reset();
    if (!data.years.empty())
        makeChart();
}

void YearChart::Painting::makeChart()
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

    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(geometry.barShare);
    bars->setLabelsVisible(false);
    addBars(*bars);
    m_chart->addSeries(bars);

    auto* across = new QValueAxis;
    across->setRange(-0.5, static_cast<double>(data.years.size()) - 0.5);
    // Ticks between the columns, as long as they are few enough to help.
    constexpr std::size_t mostTicks = 60;
    across->setTickCount(data.years.size() <= mostTicks ? static_cast<int>(data.years.size()) + 1
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
    bars->attachAxis(across);
    bars->attachAxis(upright);

    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    m_chart->resize(size);
    m_chart->setPlotArea(geometry.plot);
    // The layout takes the plot's place over to the axes only when it is laid out anew.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void YearChart::Painting::paintChosen(QPainter& painter) const
{
    if (!data.chosen || data.years.empty())
        return;
    const std::int64_t first = std::max(data.chosen->first, data.years.front());
    const std::int64_t last = std::min(data.chosen->second, data.years.back());
    const auto from = positionOf(data, first);
    const auto to = positionOf(data, last);
    if (!from || !to || first > last)
        return;
    const QRectF band = geometry.column(*from).united(geometry.column(*to));
    painter.fillRect(band, mixed(look.ground, look.accent, 0.16));
    // The line under the label says "chosen" without colour too.
    painter.fillRect(QRectF(band.left(), band.bottom() - 2.5, band.width(), 2.5), look.accent);
}

void YearChart::Painting::paintHatching(QPainter& painter) const
{
    const double width = geometry.columnWidth * geometry.barShare;
    if (width < thinnestOutlined)
        return;
    for (std::size_t position = 0; position < data.years.size(); ++position) {
        const bool isFaded = data.chosen && !isChosen(data, data.years[position]);
        std::int64_t below = 0;
        for (const YearSeries& series : data.series) {
            const std::int64_t count =
                position < series.counts.size() ? series.counts[position] : 0;
            const std::int64_t bottom = std::exchange(below, below + count);
            if (count == 0)
                continue;
            const QRectF part = geometry.bar(position, bottom, below);
            const QColor lines = hatchColour(series.colour);
            if (width >= thinnestHatched)
                paintHatch(painter, part, series.pattern, isFaded ? faded(lines, look) : lines);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(isFaded ? faded(series.outline, look) : series.outline, 1));
            painter.drawRect(part);
        }
    }
}

void YearChart::Painting::paintMarks(QPainter& painter) const
{
    for (const std::int64_t year : data.marked) {
        const auto position = positionOf(data, year);
        if (!position)
            continue;
        const QRectF bar = geometry.bar(*position, 0, totalOf(data, *position));
        paintMark(painter, QPointF(bar.center().x(), bar.top() - 3), look);
    }
}

void YearChart::Painting::paintYearLabels(QPainter& painter) const
{
    for (const YearLabel& label : geometry.yearLabels) {
        const QFont font = label.isBold ? boldOf(look.font) : look.font;
        const QString text = QString::number(data.years[label.position]);
        const double width = QFontMetricsF(font).horizontalAdvance(text) + 2;
        const double middle = geometry.column(label.position).center().x();
        QRectF box(middle - width / 2, geometry.labels.top() + 2, width,
                   geometry.labels.height() - 4);
        // The outermost labels stay on the page where columns are thin.
        box.moveLeft(std::clamp(box.left(), 1.0, std::max(1.0, size.width() - width - 1)));
        painter.setFont(font);
        painter.setPen(label.isBold ? look.ink : look.quietInk);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    }
}

void YearChart::Painting::paintTexts(QPainter& painter) const
{
    const auto line = [&painter](const QRectF& box, const QFont& font, const QColor& ink,
                                 const QString& text) {
        painter.setFont(font);
        painter.setPen(ink);
        const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    };
    painter.setFont(titleFontOf(look.font));
    painter.setPen(look.ink);
    painter.drawText(geometry.title, titleFlags,
                     fittingTitle(data.title, look.font, geometry.title.width()));
    if (!geometry.note.isEmpty())
        line(geometry.note, look.font, look.quietInk, data.undatedText);
    if (data.years.empty()) {
        painter.setFont(look.font);
        painter.setPen(look.quietInk);
        painter.drawText(geometry.plot, Qt::AlignCenter | Qt::TextWordWrap, data.emptyText);
        return;
    }
    if (!geometry.countTitle.isEmpty())
        line(geometry.countTitle, look.font, look.quietInk, data.countTitle);
    painter.setFont(look.font);
    painter.setPen(look.quietInk);
    for (std::int64_t value = 0; value <= geometry.tallest; value += geometry.valueStep) {
        const double y = geometry.yOfValue(static_cast<double>(value));
        painter.drawText(QRectF(0, y - 10, geometry.plot.left() - 5, 20),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         QString::number(value));
    }
    paintYearLabels(painter);
    paintLegend(painter, geometry.legend, geometry.legendPlace, data, look);
}

void YearChart::Painting::paint(QPainter& painter)
{
    ensure();
    const QRectF page(QPointF(0, 0), size);
    painter.save();
    painter.fillRect(page, look.ground);
    paintChosen(painter);
    if (!data.years.empty()) {
        m_scene.render(&painter, page, page);
        paintHatching(painter);
        paintMarks(painter);
    }
    paintTexts(painter);
    painter.restore();
}

YearChart::YearChart() : m_painting(std::make_unique<Painting>()) {}

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

std::optional<std::int64_t> YearChart::yearAt(QPointF point) const
{
    m_painting->ensure();
    const YearGeometry& geometry = m_painting->geometry;
    const std::vector<std::int64_t>& years = m_painting->data.years;
    if (years.empty() || point.y() < geometry.plot.top() || point.y() > geometry.labels.bottom() ||
        point.x() < geometry.plot.left() || point.x() >= geometry.plot.right())
        return std::nullopt;
    const auto position =
        static_cast<std::size_t>((point.x() - geometry.plot.left()) / geometry.columnWidth);
    return years[std::min(position, years.size() - 1)];
}

std::optional<YearPart> YearChart::partAt(QPointF point) const
{
    const std::optional<std::int64_t> year = yearAt(point);
    if (!year)
        return std::nullopt;
    for (std::size_t series = 0; series < m_painting->data.series.size(); ++series)
        if (rectOfPart({*year, series}).contains(point))
            return YearPart{*year, series};
    return std::nullopt;
}

QRectF YearChart::rectOfYear(std::int64_t year) const
{
    m_painting->ensure();
    const auto position = positionOf(m_painting->data, year);
    return position ? m_painting->geometry.column(*position) : QRectF();
}

QRectF YearChart::rectOfPart(const YearPart& part) const
{
    m_painting->ensure();
    const YearChartData& data = m_painting->data;
    const auto position = positionOf(data, part.year);
    if (!position || part.series >= data.series.size())
        return {};
    std::int64_t below = 0;
    for (std::size_t series = 0; series <= part.series; ++series) {
        const std::vector<std::int64_t>& counts = data.series[series].counts;
        const std::int64_t count = *position < counts.size() ? counts[*position] : 0;
        if (series == part.series)
            return count > 0 ? m_painting->geometry.bar(*position, below, below + count) : QRectF();
        below += count;
    }
    return {};
}

QString YearChart::textOfYear(std::int64_t year) const
{
    const YearChartData& data = m_painting->data;
    const auto position = positionOf(data, year);
    QStringList parts;
    for (const YearSeries& series : data.series) {
        const std::int64_t count =
            position && *position < series.counts.size() ? series.counts[*position] : 0;
        if (count > 0)
            parts.append(QString::number(count) + u' ' + series.name);
    }
    const QString counted = parts.isEmpty() ? QString::number(0) : parts.join(QStringLiteral(", "));
    return QString::number(year) + QStringLiteral(": ") + counted;
}

void YearChart::paint(QPainter& painter) const
{
    m_painting->paint(painter);
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
