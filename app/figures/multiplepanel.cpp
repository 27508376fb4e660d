// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/multiplepanel.h"

#include "app/scene/buildscene.h"
#include "app/scene/emphasis.h"
#include "app/scene/paint.h"
#include "app/scene/relations.h"
#include "app/text/fold.h"

#include <algorithm>

namespace knotary::figures
{
namespace
{

using time::Answer;

constexpr double edge = 7; ///< pixels of a panel that no node's centre comes into
/// Marks are drawn as for a picture of this width, and smaller in a smaller panel …
constexpr double roomyWidth = 320;
constexpr double smallestMarks = 0.45;
constexpr double leastRadius = 3.2;  ///< pixels: so large that shapes can be told
constexpr double largestScale = 1.6; ///< few nodes are not blown up
/// … but letters stay readable; one name for so many square pixels.
constexpr double smallestType = 0.75;
constexpr double areaOfLabel = 5500;
/// A panel smaller than this shows no names.
constexpr double leastLabelledWidth = 120;

Answer answerOf(const dataset::Claim& claim, const query::YearRange& years, time::AboutWidth about)
{
    const time::TimeSpan* span = dataset::timeOf(claim);
    if (span == nullptr || claim.standing == dataset::Standing::Retracted)
        return Answer::No;
    return time::touches(time::widened(*span, about), time::firstDayOfYear(years.first),
                         time::lastDayOfYear(years.last));
}

Answer answerOf(const dataset::Dataset& dataset, base::EntityId entity,
                const query::YearRange& years, time::AboutWidth about)
{
    Answer best = Answer::No;
    for (const auto claims : {dataset.claimsAbout(entity), dataset.claimsPointingAt(entity)})
        for (const base::ClaimId id : claims)
            best = std::max(best, answerOf(*dataset.claim(id), years, about));
    return best;
}

/// What of a period's graph is not part of the whole (because it is hidden there).
std::unordered_set<base::EntityId> strangers(const graph::Projection& part,
                                             const graph::Projection& whole)
{
    std::unordered_set<base::EntityId> strangers;
    for (const base::EntityId entity : part.entityOfNode)
        if (!whole.nodeOf(entity).isValid())
            strangers.insert(entity);
    return strangers;
}

void judge(MultiplePanel& panel, const WholeGraph& whole)
{
    for (const base::EntityId entity : panel.projection.entityOfNode)
        if (answerOf(whole.dataset, entity, panel.years, whole.about) != Answer::Yes)
            panel.perhapsEntities.insert(entity);
    panel.entities = panel.projection.nodeCount() - panel.perhapsEntities.size();
    const scene::Relations relations = scene::relationsOf(panel.projection);
    for (const scene::Relation& relation : relations.list) {
        const dataset::Claim& claim = *whole.dataset.claim(relation.claim);
        const bool isSure = dataset::timeOf(claim) != nullptr
                                ? answerOf(claim, panel.years, whole.about) == Answer::Yes
                                : !panel.perhapsEntities.contains(claim.subject) &&
                                      !panel.perhapsEntities.contains(claim.object());
        if (!isSure)
            panel.perhapsRelations.insert(relation.claim);
    }
    panel.relations = relations.list.size() - panel.perhapsRelations.size();
}

scene::EmphasisOfAll emphasisOf(const MultiplePanel& panel)
{
    scene::EmphasisOfAll emphasis;
    for (const base::EntityId entity : panel.projection.entityOfNode)
        emphasis.nodes.push_back(panel.perhapsEntities.contains(entity) ? scene::Emphasis::Faded
                                                                        : scene::Emphasis::Normal);
    for (const scene::Relation& relation : scene::relationsOf(panel.projection).list)
        emphasis.relations.push_back(panel.perhapsRelations.contains(relation.claim)
                                         ? scene::Emphasis::Faded
                                         : scene::Emphasis::Normal);
    return emphasis;
}

/// The names of the most connected nodes alone.
void keepImportant(std::vector<scene::LabelMark>& labels, const MultiplePanel& panel,
                   std::size_t most)
{
    const std::vector<std::size_t> degrees = scene::relationsOf(panel.projection).degrees;
    std::erase_if(labels, [](const scene::LabelMark& label) {
        return label.claim.isValid() || !label.entity.isValid();
    });
    std::stable_sort(labels.begin(), labels.end(),
                     [&](const scene::LabelMark& a, const scene::LabelMark& b) {
                         return degrees[a.node.index()] > degrees[b.node.index()];
                     });
    if (labels.size() > most)
        labels.erase(labels.begin() + static_cast<std::ptrdiff_t>(most), labels.end());
}

/// Draws as if for a larger picture, made smaller by a factor.
void paintShrunk(QPainter& painter, const QRectF& box, const dataset::Dataset& dataset,
                 const MultiplePanel& panel, const PanelFit& fit, const PanelLook& look,
                 double factor, scene::Parts parts)
{
    const double scale = fit.scale / factor;
    const QPointF centre = fit.bounds.center() * scale;
    const QSizeF size = box.size() / factor;
    const QRectF frame(centre - QPointF(size.width(), size.height()) / 2, size);
    const scene::EmphasisOfAll emphasis = emphasisOf(panel);
    scene::Scene drawing = scene::buildScene({.dataset = dataset,
                                              .projection = panel.projection,
                                              .positions = panel.positions,
                                              .theme = look.theme,
                                              .language = look.language,
                                              .attention = {},
                                              .scale = scale,
                                              .frame = frame.adjusted(3, 3, -3, -3),
                                              .parts = parts,
                                              .emphasis = &emphasis});
    for (scene::NodeMark& node : drawing.nodes)
        node.radius = std::max(node.radius, leastRadius / factor);
    if (parts == scene::Parts::Labels)
        keepImportant(drawing.labels, panel,
                      static_cast<std::size_t>(box.width() * box.height() / areaOfLabel));
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.translate(box.center());
    painter.scale(factor, factor);
    painter.translate(-centre);
    const scene::PartNames names{dataset, look.language,
                                 QStringLiteral("panel-") + titleOf(panel.years) + u'-'};
    scene::paint(painter, drawing, frame, &names);
    painter.restore();
}

} // namespace

std::vector<query::YearRange> periodsOf(const query::YearRange& years, std::int64_t every)
{
    std::vector<query::YearRange> periods;
    for (std::int64_t first = years.first; first <= years.last; first += every)
        periods.push_back({first, std::min(first + every - 1, years.last)});
    return periods;
}

QString titleOf(const query::YearRange& years)
{
    return years.first == years.last ? QString::number(years.first)
                                     : QStringLiteral("%1–%2").arg(years.first).arg(years.last);
}

MultiplePanel panelOf(const WholeGraph& whole, const query::YearRange& years)
{
    MultiplePanel panel;
    panel.years = years;
    query::Query query = whole.query;
    query.years = years;
    panel.projection =
        query::project(whole.projection.snapshot, whole.dataset, query, text::foldTyped);
    if (const auto hidden = strangers(panel.projection, whole.projection); !hidden.empty())
        panel.projection = graph::without(panel.projection, hidden);
    for (const base::EntityId entity : panel.projection.entityOfNode)
        panel.positions.push_back(whole.positions[whole.projection.nodeOf(entity).index()]);
    judge(panel, whole);
    return panel;
}

PanelFit fitPanels(const layout::Positions& positions, QSizeF panel)
{
    PanelFit fit;
    if (positions.empty())
        return fit;
    const auto [left, right] = std::ranges::minmax(positions, {}, &layout::Point::x);
    const auto [top, bottom] = std::ranges::minmax(positions, {}, &layout::Point::y);
    fit.bounds = QRectF(QPointF(static_cast<double>(left.x), static_cast<double>(top.y)),
                        QPointF(static_cast<double>(right.x), static_cast<double>(bottom.y)));
    const double width = std::max(panel.width() - 2 * edge, 1.0);
    const double height = std::max(panel.height() - 2 * edge, 1.0);
    fit.scale = std::min({width / std::max(fit.bounds.width(), 1.0),
                          height / std::max(fit.bounds.height(), 1.0), largestScale});
    return fit;
}

void paintPanelGraph(QPainter& painter, const QRectF& box, const dataset::Dataset& dataset,
                     const MultiplePanel& panel, const PanelFit& fit, const PanelLook& look)
{
    if (panel.projection.nodeCount() == 0)
        return;
    const double marks = std::clamp(box.width() / roomyWidth, smallestMarks, 1.0);
    paintShrunk(painter, box, dataset, panel, fit, look, marks, scene::Parts::Marks);
    if (box.width() >= leastLabelledWidth)
        paintShrunk(painter, box, dataset, panel, fit, look, std::max(marks, smallestType),
                    scene::Parts::Labels);
}

} // namespace knotary::figures
