// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/lanesfigure.h"

#include "app/figures/kindkey.h"
#include "app/scene/labeltext.h"
#include "app/text/timelinewords.h"

#include <QFontMetricsF>

#include <algorithm>
#include <limits>
#include <memory>

namespace knotary::figures
{
namespace
{

constexpr double margin = 14; ///< pixels of the page's edge that stay empty
constexpr double titlePixels = 17;
constexpr double titleRow = 26;
constexpr double gap = 6;
/// A page below this width gets smaller type, down to 6.75 pt.
constexpr double roomyWidth = 860;
constexpr double smallestType = 0.75;

/// The page with its lanes, in units of the type scale.
class Page
{
public:
    Page(const LanesFigureInput& input, const query::Lanes& lanes, const QRectF& page)
        : m_input(input),
          m_lanes(lanes),
          m_type(std::clamp(page.width() / roomyWidth, smallestType, 1.0)),
          m_box(QRectF(0, 0, page.width() / m_type, page.height() / m_type)
                    .adjusted(margin, margin, -margin, -margin)),
          m_palette(scene::paletteOf(input.theme)),
          m_look(lanesLook(input.theme, input.language))
    {
        m_look.isHeaderSteady = false;
        m_look.hasGround = false;
    }

    void paint(QPainter& painter) const
    {
        painter.save();
        painter.scale(m_type, m_type);
        paintHeading(painter);
        const Drawing drawing = fitted();
        painter.save();
        painter.translate(m_box.left(), top());
        painter.setClipRect(QRectF(0, 0, m_box.width(), drawing.height), Qt::IntersectClip);
        drawing.chart.paint(painter);
        painter.restore();
        const KindKey key = keyOf(drawing.chart.data());
        const double below = top() + drawing.height + gap;
        key.paint(painter, QPointF(m_box.left(), below));
        paintNotes(painter, notes(drawing.missing, drawing.chart.data()),
                   below + key.height() + gap);
        painter.restore();
    }

    [[nodiscard]] NumberedMarks numbered() const
    {
        return {fitted().chart.markedRows(), m_input.numbers.size()};
    }

private:
    struct Drawing
    {
        charts::LanesChart chart;
        double height = 0;
        std::size_t missing = 0; ///< rows without room
    };

    [[nodiscard]] Drawing fitted() const
    {
        Drawing drawing{chartOfAll(), 0, 0};
        charts::LanesChart& chart = drawing.chart;
        const KindKey key = keyOf(chart.data());
        const auto roomBeside = [&](std::size_t missing) {
            return m_box.bottom() - top() - noteHeight(notes(missing, chart.data())) -
                   key.height() - 2 * gap;
        };
        charts::LanesChart::Fitting fitting = chart.fitting(roomBeside(0));
        // A note on what has no room takes room itself.
        if (fitting.rows < chart.rowCount())
            fitting = chart.fitting(roomBeside(chart.rowCount()));
        else
            fitting = loosened(chart, fitting, roomBeside(0));
        drawing.missing = chart.rowCount() - fitting.rows;
        drawing.height = chart.rowCount() == 0 ? roomBeside(0) : fitting.height;
        chart.resize(QSizeF(m_box.width(), drawing.height));
        return drawing;
    }

    [[nodiscard]] charts::LanesChart chartOfAll() const
    {
        charts::LanesChart chart;
        chart.setLook(m_look);
        chart.resize(m_box.size());
        charts::LanesData data =
            lanesData(m_lanes, m_input.dataset, m_input.form, m_input.theme, m_input.language);
        if (!m_input.numbers.empty())
            data.markOf = [this](std::size_t row) {
                const auto found = m_input.numbers.find(m_lanes.lanes[row].entity.number);
                return found == m_input.numbers.end() ? QString() : found->second;
            };
        chart.setData(std::move(data));
        std::unordered_set<std::size_t> selected;
        for (std::size_t row = 0; row < m_lanes.lanes.size(); ++row)
            if (m_input.selected.contains(m_lanes.lanes[row].entity))
                selected.insert(row);
        chart.setSelected(std::move(selected));
        if (m_input.axis)
            chart.showDays(static_cast<double>(time::firstDayOfYear(m_input.axis->first)),
                           static_cast<double>(time::lastDayOfYear(m_input.axis->last)) + 1);
        return chart;
    }

    /// Few rows stand farther apart.
    charts::LanesChart::Fitting loosened(charts::LanesChart& chart,
                                         const charts::LanesChart::Fitting& tight,
                                         double height) const
    {
        if (tight.rows == 0)
            return tight;
        constexpr double most = 8;
        charts::LanesLook look = m_look;
        look.rowAir +=
            std::min(most, (height - tight.height) / static_cast<double>(chart.rowCount()));
        chart.setLook(look);
        const charts::LanesChart::Fitting loose = chart.fitting(height);
        if (loose.rows == tight.rows)
            return loose;
        chart.setLook(m_look);
        return tight;
    }

    [[nodiscard]] KindKey keyOf(const charts::LanesData& data) const
    {
        std::vector<charts::LaneGroupData> kinds;
        if (m_input.form == charts::LanesForm::Rows) {
            std::vector<bool> occurs(data.groups.size());
            for (const charts::LaneRowData& row : data.rows)
                occurs[row.group] = true;
            for (std::size_t kind = 0; kind < occurs.size(); ++kind)
                if (occurs[kind])
                    kinds.push_back(data.groups[kind]);
        }
        return {std::move(kinds), m_look, m_box.width()};
    }

    /// Where the chart begins.
    [[nodiscard]] double top() const
    {
        return m_box.top() + (m_input.title.isEmpty() ? 0 : titleRow);
    }

    void paintHeading(QPainter& painter) const
    {
        if (m_input.title.isEmpty())
            return;
        painter.setFont(scene::fontOf(titlePixels, QFont::DemiBold));
        painter.setPen(m_palette.ink);
        painter.drawText(
            QPointF(m_box.left(), m_box.top() + titlePixels),
            scene::elided(m_input.title, titlePixels, scene::Weight::Bold, m_box.width()));
    }

    [[nodiscard]] QString notes(std::size_t missing, const charts::LanesData& data) const
    {
        QStringList notes;
        if (missing > 0)
            notes += text::moreRowsIn(missing, m_input.language);
        if (!m_lanes.undated.empty() && !m_lanes.lanes.empty())
            notes += text::undatedCountIn(text::Counted::Entities, m_lanes.undated.size(),
                                          m_input.language);
        if (const QString key = text::laneKeyIn(lanesSigns(data), m_input.language); !key.isEmpty())
            notes += key;
        if (m_lanes.isWidened)
            notes += text::aboutReachIn(m_input.about.units, m_input.language);
        return notes.join(QStringLiteral(" · "));
    }

    [[nodiscard]] double noteHeight(const QString& text) const
    {
        if (text.isEmpty())
            return 0;
        const QFontMetricsF metrics(scene::fontOf(scene::notePixels));
        return metrics
            .boundingRect(QRectF(0, 0, m_box.width(), m_box.height()), Qt::TextWordWrap, text)
            .height();
    }

    void paintNotes(QPainter& painter, const QString& text, double top) const
    {
        const double height = noteHeight(text);
        painter.setFont(scene::fontOf(scene::notePixels));
        painter.setPen(m_palette.quietInk);
        painter.drawText(QRectF(m_box.left(), top, m_box.width(), height + gap), Qt::TextWordWrap,
                         text);
    }

    const LanesFigureInput& m_input;
    const query::Lanes& m_lanes;
    double m_type;
    QRectF m_box;
    scene::Palette m_palette;
    charts::LanesLook m_look;
};

std::int64_t firstDayOf(const query::LaneBar& bar)
{
    return bar.begin.kind == time::End::Known ? bar.begin.earliest : time::unboundedPast;
}

std::int64_t lastDayOf(const query::LaneBar& bar)
{
    return bar.end.kind == time::End::Known ? bar.end.latest : time::unboundedFuture;
}

} // namespace

void keepTouching(query::Lanes& lanes, const query::YearRange& years)
{
    const std::int64_t first = time::firstDayOfYear(years.first);
    const std::int64_t last = time::lastDayOfYear(years.last);
    std::erase_if(lanes.lanes, [&](const query::Lane& lane) {
        return std::none_of(lane.bars.begin(), lane.bars.end(), [&](const query::LaneBar& bar) {
            return firstDayOf(bar) <= last && first <= lastDayOf(bar);
        });
    });
    lanes.first = first;
    lanes.last = last;
}

query::Lanes lanesShown(const LanesFigureInput& input)
{
    query::Lanes lanes = query::lanesOf(
        input.dataset, {.about = input.about, .only = input.shown ? &*input.shown : nullptr});
    if (input.form != charts::LanesForm::Rows)
        query::groupByKind(lanes.lanes);
    if (input.axis)
        keepTouching(lanes, *input.axis);
    return lanes;
}

Figure lanesFigure(const LanesFigureInput& input)
{
    const auto lanes = std::make_shared<const query::Lanes>(lanesShown(input));
    LanesFigureInput shown = input;
    if (shown.title.isEmpty())
        shown.title = text::lanesTitleIn(input.language);
    Figure figure = emptyFigure(input.theme, input.language, input.millimetres, input.dpi);
    figure.title = shown.title;
    figure.description = text::datedCountIn(lanes->lanes.size(), input.language);
    figure.paint = [shown, lanes](QPainter& painter, const QRectF& page) {
        Page(shown, *lanes, page).paint(painter);
    };
    if (!input.numbers.empty())
        figure.numberedOn = [shown, lanes](const QRectF& page) {
            return Page(shown, *lanes, page).numbered();
        };
    return figure;
}

} // namespace knotary::figures
