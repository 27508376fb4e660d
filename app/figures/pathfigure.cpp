// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pathfigure.h"

#include "app/figures/pathcards.h"
#include "app/figures/pathtree.h"
#include "app/scene/paint.h"
#include "app/text/pagewords.h"
#include "app/text/wording.h"

#include <memory>
#include <unordered_set>

namespace knotary::figures
{
namespace
{

constexpr double leastType = 0.75;
constexpr double legendInset = 10; ///< the legend's own padding: its text stands in line
constexpr double mostOfPage = 0.4; ///< a legend that would take more of a small page is left out
constexpr double textPixels = 12;

struct Look
{
    QString title;
    QString subtitle;
    scene::Theme theme;
    text::NameLanguage language;
    std::vector<scene::LegendEntry> legend;
    std::vector<Reference> references;
};

/// The key to what the chains are made of.
std::vector<scene::LegendEntry> legendOf(const PathFigureInput& input)
{
    scene::LegendCounts counts;
    std::unordered_set<base::EntityId> entities{input.from, input.to};
    std::unordered_set<base::ClaimId> claims;
    for (const query::Chain& chain : input.chains)
        for (const query::Hop& hop : chain) {
            entities.insert(hop.to);
            claims.insert(hop.claims.begin(), hop.claims.end());
        }
    for (const base::EntityId id : entities)
        if (const dataset::Entity* entity = input.dataset.entity(id))
            ++counts.entities[entity->kind];
    for (const base::ClaimId id : claims) {
        const scene::ClaimFacts facts = scene::factsOf(input.dataset, *input.dataset.claim(id));
        ++counts.relations[scene::ruleFor(facts).support];
        counts.isOpposed = counts.isOpposed || facts.sourcesAgainst > 0;
    }
    std::vector<scene::LegendEntry> legend =
        scene::legendOf(counts, input.dataset.schema, input.theme, input.language);
    if (input.citing.marks != nullptr) // numbers stand there instead
        std::erase_if(legend,
                      [](const scene::LegendEntry& entry) { return !entry.badge.isEmpty(); });
    return legend;
}

void addLegend(Flow& flow, const FlowSight& sight, const Look& look)
{
    const double width = sight.page.width() + 2 * legendInset;
    const QSizeF size = scene::legendSize(look.legend, true, width);
    if (look.legend.empty() || size.height() > sight.page.height() * mostOfPage)
        return;
    flow.footingHeight = size.height() - legendInset + 2;
    flow.paintFooting = [legend = look.legend, size, width, theme = look.theme](QPainter& painter,
                                                                                QPointF topLeft) {
        painter.setPen(QPen(scene::paletteOf(theme).rule, 1));
        painter.drawLine(topLeft, topLeft + QPointF(width - 2 * legendInset, 0));
        scene::paintLegend(painter, legend,
                           QRectF(topLeft - QPointF(legendInset, 2), QSizeF(width, size.height())),
                           theme, true);
    };
}

Flow flowOf(const PathTree& tree, bool isConnected, const Look& look, const FlowSight& sight)
{
    Flow flow;
    addHeading(flow, sight, look.title, look.subtitle);
    if (!isConnected) {
        flow.blocks.push_back(paragraphBlock(
            sight, {{.text = text::nothingConnectsIn(look.language), .ink = Ink::Quiet}},
            textPixels));
        return flow;
    }
    flow.blocks = pathRows(tree, sight);
    flow.isMakeshift = flow.blocks.empty();
    if (flow.isMakeshift)
        flow.blocks = pathOutline(tree, sight);
    addLegend(flow, sight, look);
    addReferences(flow, sight, look.references);
    return flow;
}

QString subtitleOf(const PathFigureInput& input)
{
    if (input.chains.empty())
        return {};
    return text::pathCountsIn(input.chains.size(), input.chains.front().size(), input.isCut,
                              input.language);
}

} // namespace

Figure pathFigure(const PathFigureInput& input)
{
    const text::Speech speech{input.dataset, input.language};
    Look look{.title = input.title,
              .subtitle = subtitleOf(input),
              .theme = input.theme,
              .language = input.language,
              .legend = legendOf(input),
              .references = input.citing.references};
    if (look.title.isEmpty())
        look.title = text::pathTitleIn(entityName(speech, input.from), entityName(speech, input.to),
                                       input.language);
    Figure blank = emptyFigure(input.theme, input.language, input.millimetres, input.dpi);
    blank.title = look.title;
    blank.description = look.subtitle;
    const auto tree = std::make_shared<const PathTree>(pathTree(input));
    const FlowForm form{
        .theme = input.theme,
        .leastType = leastType,
        .mostType = mostTypeOn(input.millimetres),
        .note = [language = input.language](const Extent& paths, const Extent& sources) {
            return joinedNotes(
                text::shownItemsIn(text::PageItem::Paths, {paths.first, paths.last, paths.all},
                                   language),
                text::shownSourcesIn({sources.first, sources.last, sources.all}, language));
        }};
    return flowFigure(std::move(blank), form,
                      [tree, isConnected = !input.chains.empty(), look](double width, QSizeF page) {
                          return flowOf(*tree, isConnected, look,
                                        {.theme = look.theme,
                                         .language = look.language,
                                         .columnWidth = width,
                                         .page = page});
                      });
}

} // namespace knotary::figures
