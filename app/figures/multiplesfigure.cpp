// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/multiplesfigure.h"

#include "app/drawing/part.h"
#include "app/scene/labeltext.h"
#include "app/scene/paint.h"
#include "app/text/figurewords.h"
#include "app/text/lanewords.h"
#include "app/text/timelinewords.h"
#include "model/query/years.h"

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
constexpr double numbersGap = 4;    ///< between a panel's title and the numbers of its sources
constexpr double leastPicture = 45; ///< height of a panel for which a legend makes room
constexpr double roomyWidth = 860;
constexpr double smallestType = 0.75;

double widthOfTitle(const QString& title)
{
    return scene::widthOf(title, scene::labelPixels, scene::Weight::Bold);
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
    {
        // Lines bear no numbers here.
        std::erase_if(m_legend,
                      [](const scene::LegendEntry& entry) { return !entry.badge.isEmpty(); });
    }

    void paint(QPainter& painter) const
    {
        painter.save();
        painter.scale(m_type, m_type);
        paintTitle(painter);
        paintNote(painter);
        if (hasLegend())
            paintLegend(painter, foot());
        if (m_panels.empty())
            paintNothing(painter, area());
        else
            paintPanels(painter, panelArea());
        painter.restore();
    }

    [[nodiscard]] NumberedMarks numbered() const
    {
        const double width = m_panels.empty() ? 0 : gridIn(panelArea()).picture.width();
        const auto isNumbered = [&](const MultiplePanel& panel) {
            return !numbersFor(panel, width).isEmpty();
        };
        return {
            static_cast<std::size_t>(std::count_if(m_panels.begin(), m_panels.end(), isNumbered)),
            m_input.numbers.size()};
    }

private:
    /// Between title and note.
    [[nodiscard]] QRectF area() const
    {
        const double top = m_box.top() + (m_input.title.isEmpty() ? 0 : titleRow);
        return QRectF(m_box.left(), top, m_box.width(), foot() - top);
    }

    [[nodiscard]] double foot() const { return m_box.bottom() - (note().isEmpty() ? 0 : noteRow); }

    [[nodiscard]] QRectF panelArea() const
    {
        return hasLegend() ? area().adjusted(0, 0, 0, -legendHeight()) : area();
    }

    /// The panels come first: on a page with little room for them there is no legend.
    [[nodiscard]] bool hasLegend() const
    {
        const QRectF above = area().adjusted(0, 0, 0, -legendHeight());
        return !m_legend.empty() && above.height() > area().height() / 2 &&
               gridIn(above).picture.height() >= leastPicture;
    }

    void paintTitle(QPainter& painter) const
    {
        if (m_input.title.isEmpty())
            return;
        painter.setFont(scene::fontOf(titlePixels, QFont::DemiBold));
        painter.setPen(m_palette.ink);
        painter.drawText(
            QPointF(m_box.left(), m_box.top() + titlePixels),
            scene::elided(m_input.title, titlePixels, scene::Weight::Bold, m_box.width()));
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
        if (query::isWidened(m_input.whole.dataset, m_input.whole.about))
            notes += text::aboutReachIn(m_input.whole.about.units, m_input.language);
        return notes.join(QStringLiteral(" · "));
    }

    void paintNote(QPainter& painter) const
    {
        const QString text = note();
        if (text.isEmpty())
            return;
        painter.setFont(scene::fontOf(scene::notePixels));
        painter.setPen(m_palette.quietInk);
        painter.drawText(
            QPointF(m_box.left(), m_box.bottom() - 3),
            scene::elided(text, scene::notePixels, scene::Weight::Regular, m_box.width()));
    }

    /// With the gap above it.
    [[nodiscard]] double legendHeight() const
    {
        return scene::legendSize(m_legend, true, m_box.width() + 2 * inset).height() - 2 * inset +
               gap;
    }

    void paintLegend(QPainter& painter, double bottom) const
    {
        const double height = legendHeight() - gap + 2 * inset;
        scene::paintLegend(painter, m_legend,
                           QRectF(m_box.left() - inset, bottom - height + inset,
                                  m_box.width() + 2 * inset, height),
                           m_input.theme, true);
    }

    void paintNothing(QPainter& painter, const QRectF& area) const
    {
        painter.setFont(scene::fontOf(scene::labelPixels));
        painter.setPen(m_palette.quietInk);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         text::nothingDatedIn(m_input.language));
    }

    struct Grid
    {
        int columns = 1;
        QSizeF picture; ///< size of each
    };

    [[nodiscard]] Grid gridIn(const QRectF& area) const
    {
        double widestTitle = 0;
        for (const MultiplePanel& panel : m_panels)
            widestTitle = std::max(widestTitle, widthOfTitle(titleOf(panel.years)));
        const QSizeF drawing = fitPanels(m_input.whole.positions, {1, 1}).bounds.size();
        const int columns =
            columnsFor(m_panels.size(), area.size(), drawing, {panelHeading, gap, widestTitle});
        const int rows = (static_cast<int>(m_panels.size()) + columns - 1) / columns;
        return {columns,
                QSizeF((area.width() - gap * (columns - 1)) / columns,
                       (area.height() - gap * (rows - 1)) / std::max(rows, 1) - panelHeading)};
    }

    void paintPanels(QPainter& painter, const QRectF& area) const
    {
        const auto [columns, picture] = gridIn(area);
        if (picture.width() < 8 || picture.height() < 8)
            return; // a page without room
        const PanelFit fit = fitPanels(m_input.whole.positions, picture);
        for (std::size_t number = 0; number < m_panels.size(); ++number) {
            const int column = static_cast<int>(number) % columns;
            const int row = static_cast<int>(number) / columns;
            const QPointF place(area.left() + column * (picture.width() + gap),
                                area.top() + row * (picture.height() + panelHeading + gap) +
                                    panelHeading);
            paintPanel(painter, QRectF(place, picture), m_panels[number], fit);
        }
    }

    void paintPanel(QPainter& painter, const QRectF& box, const MultiplePanel& panel,
                    const PanelFit& fit) const
    {
        const QString title = titleOf(panel.years);
        const drawing::PartGuard part(painter,
                                      {.id = QStringLiteral("panel-") + title,
                                       .title = title + QStringLiteral(": ") + countsInWords(panel),
                                       .link = {}});
        paintPanelGraph(painter, box, m_input.whole.dataset, panel, fit,
                        {m_input.theme, m_input.language});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.rule, 1));
        painter.drawRect(box);
        const double baseline = box.top() - 4;
        painter.setFont(scene::fontOf(scene::labelPixels, QFont::DemiBold));
        painter.setPen(m_palette.ink);
        painter.drawText(QPointF(box.left(), baseline), title);
        double used = widthOfTitle(title) + gap;
        if (const QString numbers = numbersFor(panel, box.width()); !numbers.isEmpty()) {
            painter.setFont(scene::fontOf(scene::notePixels));
            painter.setPen(m_palette.quietInk);
            painter.drawText(QPointF(box.left() + widthOfTitle(title) + numbersGap, baseline),
                             numbers);
            used += numbersGap + scene::widthOf(numbers, scene::notePixels, scene::Weight::Regular);
        }
        const QString counts = countsFor(panel, box.width() - used);
        painter.setFont(scene::fontOf(scene::notePixels));
        painter.setPen(m_palette.quietInk);
        painter.drawText(
            QPointF(box.right() - scene::widthOf(counts, scene::notePixels, scene::Weight::Regular),
                    baseline),
            counts);
    }

    /// Of sources, after the title; empty where there is no room.
    [[nodiscard]] QString numbersFor(const MultiplePanel& panel, double width) const
    {
        const auto found = m_input.numbers.find(panel.years.first);
        if (found == m_input.numbers.end())
            return {};
        const QString numbers = QStringLiteral("[%1]").arg(found->second);
        const double needed = widthOfTitle(titleOf(panel.years)) + numbersGap +
                              scene::widthOf(numbers, scene::notePixels, scene::Weight::Regular);
        return needed <= width ? numbers : QString();
    }

    [[nodiscard]] QString countsInWords(const MultiplePanel& panel) const
    {
        const std::size_t perhaps = panel.perhapsEntities.size();
        QString words = text::countsIn(panel.entities, panel.relations, m_input.language);
        if (perhaps > 0)
            words += QStringLiteral(" · ") + text::perhapsIn(perhaps, m_input.language);
        return words;
    }

    /// In words, or as bare numbers, or nothing, as there is room.
    [[nodiscard]] QString countsFor(const MultiplePanel& panel, double room) const
    {
        for (const QString& text :
             {countsInWords(panel),
              text::briefCounts(panel.entities, panel.relations, panel.perhapsEntities.size())})
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

std::int64_t yearsInPanel(const query::YearRange& years, std::int64_t asked, std::size_t most)
{
    const std::int64_t count = years.last - years.first + 1;
    std::int64_t each = std::max<std::int64_t>(asked, 1);
    for (const std::int64_t ten : {1, 10, 100, 1000, 10'000})
        for (const std::int64_t more : {ten, 2 * ten, 5 * ten})
            if (more > each && (count + each - 1) / each > static_cast<std::int64_t>(most))
                each = more;
    return each;
}

int columnsFor(std::size_t count, QSizeF area, QSizeF drawing, const PanelSpacing& spacing)
{
    int best = 1;
    double bestScale = -1;
    for (int columns = 1; columns <= static_cast<int>(count); ++columns) {
        const int rows = (static_cast<int>(count) + columns - 1) / columns;
        const double width = (area.width() - spacing.gap * (columns - 1)) / columns;
        const double height = (area.height() - spacing.gap * (rows - 1)) / rows - spacing.heading;
        if (columns > 1 && width < spacing.leastWidth)
            break;
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
    Figure figure = emptyFigure(input.theme, input.language, input.millimetres, input.dpi);
    figure.title = input.title;
    figure.description = titleOf(input.years) + QStringLiteral(": ") +
                         text::countsIn(input.whole.projection.nodeCount(),
                                        input.whole.projection.edgeCount(), input.language);
    figure.paint = [input, panels](QPainter& painter, const QRectF& page) {
        Page(input, *panels, page).paint(painter);
    };
    if (!input.numbers.empty())
        figure.numberedOn = [input, panels](const QRectF& page) {
            return Page(input, *panels, page).numbered();
        };
    return figure;
}

} // namespace knotary::figures
