// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/graphfigure.h"

#include "app/figures/figure.h"
#include "app/scene/labeltext.h"
#include "app/scene/paint.h"
#include "app/scene/relations.h"
#include "app/text/figurewords.h"

#include <algorithm>

namespace knotary::figures
{

namespace
{

constexpr double margin = 14;      ///< pixels of the page's edge that stay empty
constexpr double titlePixels = 17;
constexpr double titleRow = 26;
constexpr double countsRow = 18;
constexpr double gap = 6;

/// A page below this width gets smaller type, down to 6.75 pt labels, so that more of them fit.
constexpr double roomyWidth = 860;
constexpr double smallestType = 0.75;

double typeScale(const QRectF& page)
{
    return std::clamp(page.width() / roomyWidth, smallestType, 1.0);
}

/// Everything above and below the drawing, in units of the type scale.
class Page
{
public:
    Page(const GraphFigureInput& input, const QRectF& page)
        : m_input(input), m_type(typeScale(page)),
          m_page(0, 0, page.width() / m_type, page.height() / m_type),
          m_palette(scene::paletteOf(input.theme)),
          m_legend(scene::legendOf(input.dataset, input.projection, input.theme, input.language))
    {
    }

    void paint(QPainter& painter) const
    {
        painter.save();
        painter.scale(m_type, m_type);
        const QRectF box = m_page.adjusted(margin, margin, -margin, -margin);
        const double top = paintHeading(painter, box);
        const double bottom = paintLegendBelow(painter, box);
        paintGraph(painter, QRectF(QPointF(box.left(), top), QPointF(box.right(), bottom)));
        painter.restore();
    }

private:
    /// Returns where the drawing may begin.
    double paintHeading(QPainter& painter, const QRectF& box) const
    {
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
        painter.drawText(
            QPointF(box.left(), y + scene::labelPixels),
            scene::elided(text::countsIn(m_input.projection.nodeCount(), relations,
                                         m_input.language),
                          scene::labelPixels, scene::Weight::Regular, box.width()));
        return y + countsRow + gap;
    }

    /// Returns where the drawing must end.
    double paintLegendBelow(QPainter& painter, const QRectF& box) const
    {
        if (m_legend.empty())
            return box.bottom();
        constexpr double inset = 10; // the legend's own padding: its text stands under the title
        const double width = box.width() + 2 * inset;
        const double height = scene::legendSize(m_legend, true, width).height() - inset;
        // A legend that would take most of a small picture is left out.
        if (height > box.height() * 0.4)
            return box.bottom();
        const double top = box.bottom() - height + inset;
        painter.setPen(QPen(m_palette.rule, 1));
        painter.drawLine(QPointF(box.left(), top - 1), QPointF(box.right(), top - 1));
        scene::paintLegend(painter, m_legend,
                           QRectF(box.left() - inset, top - 4, width, height + inset),
                           m_input.theme, true);
        return top - gap;
    }

    void paintGraph(QPainter& painter, const QRectF& box) const
    {
        if (box.width() < 1 || box.height() < 1)
            return;
        scene::SceneInput input{.dataset = m_input.dataset,
                                .projection = m_input.projection,
                                .positions = m_input.positions,
                                .theme = m_input.theme,
                                .language = m_input.language,
                                .attention = m_input.attention,
                                .scale = 1};
        input.scale = scene::scaleToFit(input, box.size(), 2);
        const scene::Scene drawing = scene::buildScene(input);
        painter.save();
        painter.setClipRect(box.adjusted(-margin / 2, -gap, margin / 2, gap / 2));
        painter.translate(box.center() - drawing.bounds.center());
        scene::paint(painter, drawing, drawing.bounds);
        painter.restore();
    }

    const GraphFigureInput& m_input;
    double m_type;
    QRectF m_page;
    scene::Palette m_palette;
    std::vector<scene::LegendEntry> m_legend;
};

QString languageTag(text::NameLanguage language)
{
    return language == text::NameLanguage::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

} // namespace

Figure graphFigure(const GraphFigureInput& input)
{
    Figure figure;
    figure.title = text::shown(input.title);
    figure.description =
        text::countsIn(input.projection.nodeCount(),
                       scene::relationsOf(input.projection).list.size(), input.language);
    figure.language = languageTag(input.language);
    figure.millimetres = input.millimetres;
    figure.dpi = input.dpi;
    figure.ground = scene::paletteOf(input.theme).ground;
    figure.paint = [input](QPainter& painter, const QRectF& page) {
        Page(input, page).paint(painter);
    };
    return figure;
}

} // namespace knotary::figures
