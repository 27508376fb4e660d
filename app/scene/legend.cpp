// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawing/part.h"
#include "app/scene/badge.h"
#include "app/scene/changemarks.h"
#include "app/scene/legendplan.h"
#include "app/scene/paint.h"
#include "app/scene/paintmarks.h"
#include "app/scene/relations.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace knotary::scene
{

namespace
{

constexpr double swatchRadius = 5.5;
constexpr double signedRadius = 7; ///< of a swatch that a sign stands in
constexpr double sizeMiddle = 11;  ///< of swatches of different sizes, from the left
constexpr double strongLine = 2.2; ///< width of a line that stands out

text::Change wordFor(query::ChangeKind kind)
{
    switch (kind) {
    case query::ChangeKind::Added:
        return text::Change::Added;
    case query::ChangeKind::Ended:
        return text::Change::Ended;
    case query::ChangeKind::Altered:
        break;
    }
    return text::Change::Altered;
}

void paintNote(QPainter& painter, const PlacedEntry& placed, QPointF corner, const Palette& palette)
{
    painter.setFont(fontOf(notePixels));
    painter.setPen(palette.quietInk);
    double baseline = corner.y() + LegendPlan::noteGap + baselineOf(notePixels);
    for (const QString& line : placed.lines) {
        painter.drawText(QPointF(corner.x(), baseline),
                         elided(line, notePixels, Weight::Regular, placed.width));
        baseline += LegendPlan::noteHeight;
    }
}

void paintEntry(QPainter& painter, const PlacedEntry& placed, QPointF origin,
                const Palette& palette)
{
    const LegendEntry& entry = *placed.entry;
    const QPointF corner = origin + placed.corner;
    if (entry.isNote) {
        paintNote(painter, placed, corner, palette);
        return;
    }
    const QPointF middle = corner + QPointF(0, LegendPlan::rowHeight / 2);
    if (!entry.badge.isEmpty()) {
        const double indent = (LegendPlan::lineColumn - 8 - badgeSize(entry.badge).width()) / 2;
        paintBadge(painter, middle + QPointF(indent, 0), entry.badge, palette);
    } else if (entry.isLine && !entry.isHeading) {
        QPen pen(entry.lineColour.isValid() ? entry.lineColour : palette.line, entry.line.width,
                 Qt::SolidLine, Qt::FlatCap);
        if (const QList<qreal> dashes = dashesOf(entry.line); !dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
        painter.drawLine(middle, middle + QPointF(LegendPlan::lineColumn - 8, 0));
    } else if (!entry.isHeading) {
        const double radius = entry.radius > 0       ? entry.radius
                              : entry.sign.isEmpty() ? swatchRadius
                                                     : signedRadius;
        const double across = entry.radius > 0 ? sizeMiddle : swatchRadius + 1.5;
        painter.setPen(outlinePen(entry.kind.outline, entry.isMaybe));
        painter.setBrush(entry.kind.fill);
        painter.drawPath(outlineOf(entry.kind.shape, middle + QPointF(across, 0), radius));
        if (!entry.sign.isEmpty())
            paintSign(painter, middle + QPointF(across, 0), radius, entry.sign, entry.signInk);
    }
    const double room = placed.width - swatchWidth(entry);
    painter.setFont(
        fontOf(LegendPlan::textPixels, entry.isHeading ? QFont::DemiBold : QFont::Normal));
    const QPointF baseline = corner + QPointF(swatchWidth(entry), LegendPlan::rowHeight / 2 + 4.3);
    painter.setPen(palette.ink);
    const Weight weight = weightOf(entry);
    const QString gap = QStringLiteral("\u2002");
    const QString count = hasCount(entry) ? QString::number(entry.count) : QString();
    const double countWidth =
        count.isEmpty() ? 0 : widthOf(gap + count, LegendPlan::textPixels, weight);
    // Half a pixel more: the width was reckoned as a whole.
    const QString words =
        elided(entry.text, LegendPlan::textPixels, weight, room - countWidth + 0.5);
    painter.drawText(baseline, words);
    if (count.isEmpty())
        return;
    painter.setPen(palette.quietInk);
    painter.drawText(baseline + QPointF(widthOf(words + gap, LegendPlan::textPixels, weight), 0),
                     count);
}

} // namespace

LegendCounts legendCountsOf(const dataset::Dataset& dataset, const graph::Projection& projection,
                            const query::WindowContents* contents)
{
    LegendCounts counts;
    const auto isMaybe = [contents](auto id) {
        return contents != nullptr && contents->of(id) == query::WindowAnswer::Maybe;
    };
    for (const base::EntityId id : projection.entityOfNode)
        counts.maybeEntities += isMaybe(id) ? 1U : 0U;
    for (const base::EntityId id : projection.entityOfNode)
        if (const dataset::Entity* entity = dataset.entity(id))
            ++counts.entities[entity->kind];
    for (const Relation& relation : relationsOf(projection).list) {
        if (const dataset::Claim* claim = dataset.claim(relation.claim)) {
            const ClaimFacts facts = factsOf(dataset, *claim);
            ++counts.relations[ruleFor(facts).support];
            counts.maybeRelations += isMaybe(relation.claim) ? 1U : 0U;
            counts.isOpposed = counts.isOpposed || facts.sourcesAgainst > 0;
        }
    }
    return counts;
}

std::vector<LegendEntry> legendOf(const dataset::Dataset& dataset,
                                  const graph::Projection& projection, Theme theme,
                                  text::NameLanguage language,
                                  const query::WindowContents* contents)
{
    return legendOf(legendCountsOf(dataset, projection, contents), dataset.schema, theme, language);
}

std::vector<LegendEntry> legendOf(const LegendCounts& counts, const schema::Schema& schema,
                                  Theme theme, text::NameLanguage language)
{
    const auto& [kinds, supports, isOpposed, maybeEntities, maybeRelations] = counts;
    std::vector<LegendEntry> entries;
    const auto addHeading = [&](text::LegendHeading heading) {
        LegendEntry entry;
        entry.text = text::headingIn(heading, language);
        entry.isHeading = true;
        entries.push_back(entry);
    };
    if (!kinds.empty())
        addHeading(text::LegendHeading::Entities);
    for (const auto& [kind, count] : kinds) {
        LegendEntry entry;
        if (kind.isValid() && kind.index() < schema.kinds().size())
            entry.text = text::nameIn(schema.kind(kind).label, language);
        entry.kind = kindStyle(schema, kind, theme);
        entry.count = count;
        entries.push_back(entry);
    }
    const auto addMaybe = [&](std::size_t count) -> LegendEntry& {
        LegendEntry entry;
        entry.text = text::maybeIn(language);
        entry.isMaybe = true;
        entry.count = count;
        return entries.emplace_back(entry);
    };
    if (maybeEntities > 0) {
        const Palette palette = paletteOf(theme);
        addMaybe(maybeEntities).kind = {
            .shape = Shape::Circle, .fill = palette.ground, .outline = palette.ink};
    }
    if (!supports.empty())
        addHeading(text::LegendHeading::Relations);
    for (const auto& [support, count] : supports) {
        LegendEntry entry;
        entry.text = text::supportIn(support, language);
        entry.isLine = true;
        entry.line = lineStyle(support);
        entry.count = count;
        entries.push_back(entry);
    }
    const auto addBadge = [&](text::SourceNumber number, const QString& badge) {
        LegendEntry entry;
        entry.text = text::sourceNumberIn(number, language);
        entry.isLine = true;
        entry.badge = badge;
        entries.push_back(entry);
    };
    if (!supports.empty())
        addBadge(text::SourceNumber::For, QStringLiteral("2"));
    if (isOpposed)
        addBadge(text::SourceNumber::ForAndAgainst, QStringLiteral("2:1"));
    if (maybeRelations > 0) {
        LegendEntry& entry = addMaybe(maybeRelations);
        entry.isLine = true;
        entry.badge = QStringLiteral("?");
    }
    return entries;
}

std::vector<LegendEntry> legendOf(const query::Changes& changes, Theme theme,
                                  text::NameLanguage language)
{
    std::map<query::ChangeKind, std::size_t> counts;
    for (const query::ClaimChange& change : changes.list)
        ++counts[change.kind];
    std::vector<LegendEntry> entries;
    LegendEntry heading;
    heading.text = text::changedSinceIn(changes.years.first, changes.years.last, language);
    heading.isHeading = true;
    entries.push_back(heading);
    for (const auto& [kind, count] : counts) {
        LegendEntry entry;
        entry.text = changeSigns(flagOf(kind)) + QChar(QChar::Nbsp) +
                     text::changeIn(wordFor(kind), language);
        entry.isLine = true;
        entry.line.width = strongLine;
        entry.lineColour = changeColour(flagOf(kind), theme);
        entry.count = count;
        entries.push_back(entry);
    }
    return entries;
}

void append(std::vector<LegendEntry>& entries, std::vector<LegendEntry> more)
{
    entries.insert(entries.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
}

QSizeF legendSize(const std::vector<LegendEntry>& entries, bool isHorizontal, double width)
{
    return legendPlan(entries, isHorizontal, width).size;
}

const LegendEntry* legendEntryAt(const std::vector<LegendEntry>& entries, bool isHorizontal,
                                 double width, QPointF place)
{
    for (const PlacedEntry& placed : legendPlan(entries, isHorizontal, width).entries) {
        const QRectF box(placed.corner, QSizeF(placed.width, LegendPlan::heightOf(placed)));
        if (box.contains(place))
            return placed.entry;
    }
    return nullptr;
}

void paintLegend(QPainter& painter, const std::vector<LegendEntry>& entries, const QRectF& box,
                 Theme theme, bool isHorizontal)
{
    const Palette palette = paletteOf(theme);
    const LegendPlan plan = legendPlan(entries, isHorizontal, box.width());
    const drawing::PartGuard part(painter, {QStringLiteral("legend"), {}, {}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const PlacedEntry& entry : plan.entries) {
        if (entry.corner.y() + LegendPlan::heightOf(entry) <= box.height() + 1)
            paintEntry(painter, entry, box.topLeft(), palette);
    }
    painter.restore();
}

} // namespace knotary::scene
