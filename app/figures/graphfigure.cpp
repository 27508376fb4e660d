// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/graphfigure.h"

#include "app/figures/figure.h"
#include "app/scene/labeltext.h"
#include "app/scene/nodelens.h"
#include "app/scene/paint.h"
#include "app/scene/relations.h"
#include "app/scene/sourcemarks.h"
#include "app/text/figurewords.h"
#include "app/text/timelinewords.h"
#include "model/query/years.h"
#include "model/time/edtf.h"

#include <algorithm>
#include <numeric>

namespace knotary::figures
{

namespace
{

constexpr double margin = 14; ///< pixels of the page's edge that stay empty
constexpr double titlePixels = 17;
constexpr double titleRow = 26;
constexpr double countsRow = 18;
constexpr double gap = 6;

/// A drawing that would be smaller than this has its crowded parts spread. What is left of or above
/// something else stays so, and neighbours stay neighbours (the "orthogonal order" of Misue, Eades,
/// Lai and Sugiyama, "Layout Adjustment and the Mental Map", 1995).
constexpr double roomyScale = 0.85;
constexpr double mostEvening = 0.6; ///< 0 keeps distances, 1 keeps only the order
constexpr double mostStretch = 1.4;

/// A page below this width gets smaller type, down to 6.75 pt labels, so that more of them fit.
constexpr double roomyWidth = 860;
constexpr double smallestType = 0.75;

double typeScale(const QRectF& page)
{
    return std::clamp(page.width() / roomyWidth, smallestType, 1.0);
}

/// Moves one coordinate of every point towards even steps.
void evenOut(layout::Positions& positions, float layout::Point::*coordinate, double share)
{
    std::vector<std::size_t> order(positions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const float first = positions[a].*coordinate;
        const float second = positions[b].*coordinate;
        return first != second ? first < second : a < b;
    });
    const double least = static_cast<double>(positions[order.front()].*coordinate);
    const double most = static_cast<double>(positions[order.back()].*coordinate);
    const double step = (most - least) / static_cast<double>(order.size() - 1);
    for (std::size_t i = 0; i < order.size(); ++i) {
        float& value = positions[order[i]].*coordinate;
        const double even = least + step * static_cast<double>(i);
        value = static_cast<float>(static_cast<double>(value) * (1 - share) + even * share);
    }
}

layout::Positions evened(layout::Positions positions, double share)
{
    if (positions.size() > 2) {
        evenOut(positions, &layout::Point::x, share);
        evenOut(positions, &layout::Point::y, share);
    }
    return positions;
}

/// Where the legend stands; it goes where the drawing keeps more room.
enum class LegendPlace
{
    Below,
    Beside
};

/// One page being drawn, in units of the type scale.
class Page
{
public:
    Page(const GraphFigureInput& input, const QRectF& page)
        : m_input(input),
          m_type(typeScale(page)),
          m_page(0, 0, page.width() / m_type, page.height() / m_type),
          m_palette(scene::paletteOf(input.theme)),
          m_legend(scene::legendOf(input.dataset, input.projection, input.theme, input.language,
                                   input.attention.contents.get()))
    {
        if (const auto& lens = input.attention.lens; lens != nullptr)
            m_legend = scene::legendWith(*lens, std::move(m_legend), input.dataset, input.theme,
                                         input.language);
        if (const auto& sources = input.attention.sources; sources != nullptr)
            scene::explainSourceMarks(m_legend, *sources, input.language);
        if (const auto& changes = input.attention.changes; changes != nullptr)
            scene::append(m_legend, scene::legendOf(*changes, input.theme, input.language));
    }

    void paint(QPainter& painter) const
    {
        painter.save();
        painter.scale(m_type, m_type);
        paintHeading(painter);
        const Arrangement best = bestArrangement();
        paintLegend(painter, best);
        paintGraph(painter, best);
        painter.restore();
    }

    [[nodiscard]] NumberedMarks numbered() const
    {
        const Arrangement best = bestArrangement();
        return {isDrawable(best) ? scene::markedLines(drawingOf(best).scene) : 0,
                m_input.attention.sources->numbers.size()};
    }

private:
    struct Arrangement
    {
        LegendPlace place = LegendPlace::Below;
        QRectF drawing;
        QRectF legend; ///< empty where there is none
        layout::Positions positions;
        double stretch = 1; ///< of heights against widths
        double scale = 0;
    };

    [[nodiscard]] QRectF box() const { return m_page.adjusted(margin, margin, -margin, -margin); }

    /// Below the heading.
    [[nodiscard]] Arrangement bestArrangement() const
    {
        const double heading = (m_input.title.isEmpty() ? 0 : titleRow) + countsRow + gap;
        const QRectF rest = box().adjusted(0, heading, 0, 0);
        Arrangement below = arranged(rest, LegendPlace::Below);
        Arrangement beside = arranged(rest, LegendPlace::Beside);
        return beside.scale > below.scale * 1.05 ? beside : below;
    }

    void paintHeading(QPainter& painter) const
    {
        const QRectF box = this->box();
        double y = box.top();
        if (!m_input.title.isEmpty()) {
            painter.setFont(scene::fontOf(titlePixels, QFont::DemiBold));
            painter.setPen(m_palette.ink);
            painter.drawText(QPointF(box.left(), y + titlePixels),
                             scene::elided(text::shown(m_input.title), titlePixels,
                                           scene::Weight::Bold, box.width()));
            y += titleRow;
        }
        const std::size_t relations = scene::relationsOf(m_input.projection).list.size();
        painter.setFont(scene::fontOf(scene::labelPixels));
        painter.setPen(m_palette.quietInk);
        QString counts =
            text::countsIn(m_input.projection.nodeCount(), relations, m_input.language);
        if (m_input.window)
            counts =
                text::windowIn(*m_input.window, m_input.language) + QStringLiteral(" · ") + counts;
        const bool isOfTime = m_input.window || m_input.attention.changes != nullptr;
        if (isOfTime && query::isWidened(m_input.dataset, m_input.about))
            counts +=
                QStringLiteral(" · ") + text::aboutReachIn(m_input.about.units, m_input.language);
        painter.drawText(
            QPointF(box.left(), y + scene::labelPixels),
            scene::elided(counts, scene::labelPixels, scene::Weight::Regular, box.width()));
    }

    [[nodiscard]] scene::SceneInput sceneInput(const layout::Positions& positions,
                                               double scale) const
    {
        return {.dataset = m_input.dataset,
                .projection = m_input.projection,
                .positions = positions,
                .theme = m_input.theme,
                .language = m_input.language,
                .attention = m_input.attention,
                .scale = scale,
                .guides = m_input.guides};
    }

    [[nodiscard]] Arrangement arranged(const QRectF& box, LegendPlace place) const
    {
        Arrangement result{.place = place,
                           .drawing = box,
                           .legend = {},
                           .positions = {},
                           .stretch = 1,
                           .scale = 0};
        const bool isBelow = place == LegendPlace::Below;
        const QSizeF legend = scene::legendSize(m_legend, isBelow, box.width() + 2 * inset);
        // A legend that would take most of a small picture is left out.
        const bool isFitting = isBelow ? legend.height() <= box.height() * 0.45
                                       : legend.width() <= box.width() * 0.4 &&
                                             legend.height() <= box.height() + 2 * inset;
        if (!m_legend.empty() && isFitting && isBelow) {
            const double top = box.bottom() - legend.height() + 2 * inset;
            result.legend =
                QRectF(box.left() - inset, top - inset, box.width() + 2 * inset, legend.height());
            result.drawing.setBottom(top - 2 * gap);
        } else if (!m_legend.empty() && isFitting) {
            result.legend = QRectF(box.right() - legend.width() + inset, box.top() - inset,
                                   legend.width(), legend.height());
            result.drawing.setRight(result.legend.left());
        } else if (!m_legend.empty() && !isBelow) {
            return result;
        }
        fit(result);
        return result;
    }

    /// Finds the scale; where type is large against the drawing, spreads crowded parts and fills
    /// the page.
    void fit(Arrangement& arrangement) const
    {
        const QSizeF room = arrangement.drawing.size();
        arrangement.positions = m_input.positions;
        if (room.width() < 1 || room.height() < 1)
            return;
        arrangement.scale = scene::scaleToFit(sceneInput(arrangement.positions, 1), room, 2);
        if (m_input.guides != nullptr)
            return; // places mean something there: years, rings
        const double share = std::clamp((roomyScale - arrangement.scale) * 1.2, 0.0, mostEvening);
        if (share > 0)
            arrangement.positions = evened(m_input.positions, share);
        for (int round = 0; round < 3; ++round) {
            arrangement.scale = scene::scaleToFit(sceneInput(arrangement.positions, 1), room, 2);
            const QSizeF used =
                scene::buildScene(sceneInput(arrangement.positions, arrangement.scale))
                    .bounds.size();
            const double factor = room.height() / std::max(used.height(), 1.0) /
                                  (room.width() / std::max(used.width(), 1.0));
            const double next =
                std::clamp(arrangement.stretch * factor, 1 / mostStretch, mostStretch);
            const double change = next / arrangement.stretch;
            if (change > 0.96 && change < 1.04)
                break;
            for (layout::Point& point : arrangement.positions)
                point.y *= static_cast<float>(change);
            arrangement.stretch = next;
        }
    }

    void paintLegend(QPainter& painter, const Arrangement& arrangement) const
    {
        if (arrangement.legend.isEmpty())
            return;
        const bool isBelow = arrangement.place == LegendPlace::Below;
        const QRectF& legend = arrangement.legend;
        painter.setPen(QPen(m_palette.rule, 1));
        if (isBelow)
            painter.drawLine(QPointF(legend.left() + inset, legend.top() + 2),
                             QPointF(legend.right() - inset, legend.top() + 2));
        scene::paintLegend(painter, m_legend, legend, m_input.theme, isBelow);
    }

    [[nodiscard]] static bool isDrawable(const Arrangement& arrangement)
    {
        return arrangement.drawing.width() >= 1 && arrangement.drawing.height() >= 1;
    }

    struct Drawing
    {
        scene::Scene scene;
        QPointF centre; ///< what of it stands in the middle of its room
    };

    [[nodiscard]] Drawing drawingOf(const Arrangement& arrangement) const
    {
        const QRectF& box = arrangement.drawing;
        scene::SceneInput input = sceneInput(arrangement.positions, arrangement.scale);
        scene::Scene drawing = scene::buildScene(input);
        const QPointF centre = drawing.bounds.center();
        if (drawing.bounds.width() > box.width() || drawing.bounds.height() > box.height()) {
            // A page too small for all labels beside their nodes keeps those that fit.
            input.frame = QRectF(centre - QPointF(box.width(), box.height()) / 2, box.size());
            drawing = scene::buildScene(input);
        }
        return {std::move(drawing), centre};
    }

    void paintGraph(QPainter& painter, const Arrangement& arrangement) const
    {
        if (!isDrawable(arrangement))
            return;
        const QRectF& box = arrangement.drawing;
        const auto [drawing, centre] = drawingOf(arrangement);
        painter.save();
        painter.setClipRect(box, Qt::IntersectClip);
        painter.translate(box.center() - centre);
        const scene::PartNames names{m_input.dataset, m_input.language};
        scene::paint(painter, drawing, drawing.bounds, &names);
        painter.restore();
    }

    static constexpr double inset = 10; ///< the legend's own padding: its text stands in line

    const GraphFigureInput& m_input;
    double m_type;
    QRectF m_page;
    scene::Palette m_palette;
    std::vector<scene::LegendEntry> m_legend;
};

} // namespace

Figure graphFigure(const GraphFigureInput& input)
{
    Figure figure = emptyFigure(input.theme, input.language, input.millimetres, input.dpi);
    figure.title = text::shown(input.title);
    figure.description =
        text::countsIn(input.projection.nodeCount(),
                       scene::relationsOf(input.projection).list.size(), input.language);
    figure.paint = [input](QPainter& painter, const QRectF& page) {
        Page(input, page).paint(painter);
    };
    if (input.attention.sources != nullptr)
        figure.numberedOn = [input](const QRectF& page) { return Page(input, page).numbered(); };
    return figure;
}

} // namespace knotary::figures
