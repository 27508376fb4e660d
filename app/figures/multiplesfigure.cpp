// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/multiplesfigure.h"

#include "app/scene/labeltext.h"
#include "app/scene/paint.h"
#include "app/text/figurewords.h"
#include "app/text/lanewords.h"
#include "app/text/timelinewords.h"

#include <algorithm>
#include <memory>

namespace knotary::figures
{
namespace
{

constexpr double margin = 14; ///< pixels of the page's edge that stay empty
constexpr double titlePixels = 17;
constexpr double titleRow = 26;
constexpr double gap = 8;
constexpr double inset = 10; ///< the legend's own padding
constexpr double panelHeading = 16;
constexpr double noteRow = 15;
constexpr double roomyWidth = 860;
constexpr double smallestType = 0.75;

bool isWidened(const dataset::Dataset& dataset, time::AboutWidth about)
{
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        const time::TimeSpan* span = dataset::timeOf(claim);
        if (span != nullptr && claim.standing != dataset::Standing::Retracted &&
            !(time::widened(*span, about) == *span))
            return true;
    }
    return false;
}

class Page
{
public:
    Page(const MultiplesFigureInput& input, const std::vector<MultiplePanel>& panels,
         const QRectF& page)
        : m_input(input),
          m_panels(panels),
          m_type(std::clamp(page.width() / roomyWidth, smallestType, 1.0)),
          m_box(QRectF(0, 0, page.width() / m_type, page.height() / m_type)
                    .adjusted(margin, margin, -margin, -margin)),
          m_palette(scene::paletteOf(input.theme)),
          m_legend(scene::legendOf(input.whole.dataset, input.whole.projection, input.theme,
                                   input.language))
    {}

    void paint(QPainter& painter) const
    {
        painter.save();
        painter.scale(m_type, m_type);
        const double top = paintTitle(painter);
        const double bottom = paintFoot(painter);
        const QRectF area(QPointF(m_box.left(), top), QPointF(m_box.right(), bottom));
        if (m_panels.empty())
            paintNothing(painter, area);
        else
            paintPanels(painter, area);
        painter.restore();
    }

private:
    double paintTitle(QPainter& painter) const
    {
        if (m_input.title.isEmpty())
            return m_box.top();
        painter.setFont(scene::fontOf(titlePixels, QFont::DemiBold));
        painter.setPen(m_palette.ink);
        painter.drawText(
            QPointF(m_box.left(), m_box.top() + titlePixels),
            scene::elided(m_input.title, titlePixels, scene::Weight::Bold, m_box.width()));
        return m_box.top() + titleRow;
    }

    [[nodiscard]] QString note() const
    {
        QStringList notes;
        const bool hasPale =
            std::any_of(m_panels.begin(), m_panels.end(), [](const MultiplePanel& panel) {
                return !panel.perhapsEntities.empty() || !panel.perhapsRelations.empty();
            });
        if (hasPale)
            notes += text::paleMeaningIn(m_input.language);
        if (isWidened(m_input.whole.dataset, m_input.whole.about))
            notes += text::aboutReachIn(m_input.whole.about.units, m_input.language);
        return notes.join(QStringLiteral(" · "));
    }

    /// Legend and notes; returns where the panels must end.
    double paintFoot(QPainter& painter) const
    {
        double bottom = m_box.bottom();
        if (const QString text = note(); !text.isEmpty()) {
            painter.setFont(scene::fontOf(scene::notePixels));
            painter.setPen(m_palette.quietInk);
            painter.drawText(
                QPointF(m_box.left(), bottom - 3),
                scene::elided(text, scene::notePixels, scene::Weight::Regular, m_box.width()));
            bottom -= noteRow;
        }
        const double height = scene::legendSize(m_legend, true, m_box.width() + 2 * inset).height();
        // A legend that would take most of a small page is left out.
        if (m_legend.empty() || height > m_box.height() * 0.4)
            return bottom;
        const QRectF legend(m_box.left() - inset, bottom - height + inset,
                            m_box.width() + 2 * inset, height);
        scene::paintLegend(painter, m_legend, legend, m_input.theme, true);
        return legend.top() + inset - gap;
    }

    void paintNothing(QPainter& painter, const QRectF& area) const
    {
        painter.setFont(scene::fontOf(scene::labelPixels));
        painter.setPen(m_palette.quietInk);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         text::nothingDatedIn(m_input.language));
    }

    void paintPanels(QPainter& painter, const QRectF& area) const
    {
        const QSizeF drawing = fitPanels(m_input.whole.positions, {1, 1}).bounds.size();
        const int columns = columnsFor(m_panels.size(), area.size(), drawing, panelHeading, gap);
        const int rows = (static_cast<int>(m_panels.size()) + columns - 1) / columns;
        const double width = (area.width() - gap * (columns - 1)) / columns;
        const double height = (area.height() - gap * (rows - 1)) / rows - panelHeading;
        if (width < 8 || height < 8)
            return; // a page without room
        const PanelFit fit = fitPanels(m_input.whole.positions, QSizeF(width, height));
        for (std::size_t number = 0; number < m_panels.size(); ++number) {
            const int column = static_cast<int>(number) % columns;
            const int row = static_cast<int>(number) / columns;
            const QRectF box(area.left() + column * (width + gap),
                             area.top() + row * (height + panelHeading + gap) + panelHeading, width,
                             height);
            paintPanel(painter, box, m_panels[number], fit);
        }
    }

    void paintPanel(QPainter& painter, const QRectF& box, const MultiplePanel& panel,
                    const PanelFit& fit) const
    {
        paintPanelGraph(painter, box, m_input.whole.dataset, panel, fit,
                        {m_input.theme, m_input.language});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.rule, 1));
        painter.drawRect(box);
        const QString title = titleOf(panel.years);
        const double titleWidth = scene::widthOf(title, scene::labelPixels, scene::Weight::Bold);
        const double baseline = box.top() - 4;
        painter.setFont(scene::fontOf(scene::labelPixels, QFont::DemiBold));
        painter.setPen(m_palette.ink);
        painter.drawText(QPointF(box.left(), baseline), title);
        const QString counts = countsFor(panel, box.width() - titleWidth - gap);
        painter.setFont(scene::fontOf(scene::notePixels));
        painter.setPen(m_palette.quietInk);
        painter.drawText(
            QPointF(box.right() - scene::widthOf(counts, scene::notePixels, scene::Weight::Regular),
                    baseline),
            counts);
    }

    /// In words, or as bare numbers, or nothing, as there is room.
    [[nodiscard]] QString countsFor(const MultiplePanel& panel, double room) const
    {
        const std::size_t perhaps = panel.perhapsEntities.size();
        QString words = text::countsIn(panel.entities, panel.relations, m_input.language);
        if (perhaps > 0)
            words += QStringLiteral(" · ") + text::perhapsIn(perhaps, m_input.language);
        for (const QString& text :
             {words, text::briefCounts(panel.entities, panel.relations, perhaps)})
            if (scene::widthOf(text, scene::notePixels, scene::Weight::Regular) <= room)
                return text;
        return {};
    }

    const MultiplesFigureInput& m_input;
    const std::vector<MultiplePanel>& m_panels;
    double m_type;
    QRectF m_box;
    scene::Palette m_palette;
    std::vector<scene::LegendEntry> m_legend;
};

} // namespace

int columnsFor(std::size_t count, QSizeF area, QSizeF drawing, double heading, double gap)
{
    int best = 1;
    double bestScale = -1;
    for (int columns = 1; columns <= static_cast<int>(count); ++columns) {
        const int rows = (static_cast<int>(count) + columns - 1) / columns;
        const double width = (area.width() - gap * (columns - 1)) / columns;
        const double height = (area.height() - gap * (rows - 1)) / rows - heading;
        const double scale = std::min(width / std::max(drawing.width(), 1.0),
                                      height / std::max(drawing.height(), 1.0));
        if (scale > bestScale) {
            best = columns;
            bestScale = scale;
        }
    }
    return best;
}

Figure multiplesFigure(const MultiplesFigureInput& input)
{
    auto panels = std::make_shared<std::vector<MultiplePanel>>();
    for (const query::YearRange& years : periodsOf(input.years, input.every))
        panels->push_back(panelOf(input.whole, years));
    Figure figure;
    figure.title = input.title;
    figure.description = titleOf(input.years) + QStringLiteral(": ") +
                         text::countsIn(input.whole.projection.nodeCount(),
                                        input.whole.projection.edgeCount(), input.language);
    figure.language =
        input.language == text::NameLanguage::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
    figure.millimetres = input.millimetres;
    figure.dpi = input.dpi;
    figure.ground = scene::paletteOf(input.theme).ground;
    figure.paint = [input, panels](QPainter& painter, const QRectF& page) {
        Page(input, *panels, page).paint(painter);
    };
    return figure;
}

} // namespace knotary::figures
