// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/badge.h"
#include "app/scene/changemarks.h"
#include "app/scene/labeltext.h"
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

constexpr double textPixels = 12;
constexpr double rowHeight = 20;
constexpr double padding = 10;
constexpr double swatchRadius = 5.5;
constexpr double shapeColumn = 22; ///< width of a shape and the gap after it
constexpr double lineColumn = 36;  ///< width of a piece of line and the gap after it
constexpr double columnGap = 20;   ///< between entries of one row
constexpr double groupGap = 6;     ///< above a second heading
constexpr double strongLine = 2.2; ///< width of a line that stands out

bool hasCount(const LegendEntry& entry)
{
    return !entry.isHeading && (entry.badge.isEmpty() || entry.isMaybe);
}

QString shownText(const LegendEntry& entry)
{
    if (!hasCount(entry))
        return entry.text;
    return entry.text + QStringLiteral("\u2002") + QString::number(entry.count);
}

Weight weightOf(const LegendEntry& entry)
{
    return entry.isHeading ? Weight::Bold : Weight::Regular;
}

double swatchWidth(const LegendEntry& entry)
{
    if (entry.isHeading)
        return 0;
    return entry.isLine ? lineColumn : shapeColumn;
}

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

double widthOfEntry(const LegendEntry& entry)
{
    return swatchWidth(entry) + widthOf(shownText(entry), textPixels, weightOf(entry));
}

struct PlacedEntry
{
    const LegendEntry* entry;
    QPointF corner; ///< top left
    double width;   ///< that the entry may take
};

struct Plan
{
    std::vector<PlacedEntry> entries;
    QSizeF size;
};

/// One column; a heading opens each group.
Plan upright(const std::vector<LegendEntry>& entries, double width)
{
    Plan plan;
    double y = padding;
    double widest = 0;
    for (const LegendEntry& entry : entries) {
        if (entry.isHeading && !plan.entries.empty())
            y += groupGap;
        const double entryWidth = std::min(widthOfEntry(entry), width - 2 * padding);
        plan.entries.push_back({&entry, QPointF(padding, y), entryWidth});
        widest = std::max(widest, entryWidth);
        y += rowHeight;
    }
    plan.size = QSizeF(widest + 2 * padding, y + padding);
    return plan;
}

double widestHeading(const std::vector<LegendEntry>& entries)
{
    double widest = 0;
    for (const LegendEntry& entry : entries)
        if (entry.isHeading)
            widest = std::max(widest, widthOfEntry(entry) + columnGap);
    return widest;
}

/// Rows from left to right; every heading begins a row, and what does not fit goes on below, in
/// line with the group's first entry. Where that leaves little room, a heading has its own row.
Plan flowing(const std::vector<LegendEntry>& entries, double width)
{
    Plan plan;
    const double heading = widestHeading(entries);
    const bool hasIndent = heading <= width * 0.35;
    const double begin = padding + (hasIndent ? heading : 0);
    const double end = width - padding;
    double x = begin;
    double y = padding;
    double widest = 0;
    for (const LegendEntry& entry : entries) {
        const double least = entry.isHeading ? padding : begin;
        const double entryWidth = std::min(widthOfEntry(entry), end - least);
        if (entry.isHeading) {
            if (!plan.entries.empty())
                y += rowHeight;
            plan.entries.push_back({&entry, QPointF(padding, y), entryWidth});
            widest = std::max(widest, padding + entryWidth);
            x = begin;
            if (!hasIndent)
                y += rowHeight;
            continue;
        }
        if (x > begin && x + entryWidth > end) {
            x = begin;
            y += rowHeight;
        }
        plan.entries.push_back({&entry, QPointF(x, y), entryWidth});
        widest = std::max(widest, x + entryWidth);
        x += entryWidth + columnGap;
    }
    if (!plan.entries.empty())
        y += rowHeight;
    plan.size = QSizeF(widest + padding, y + padding);
    return plan;
}

Plan planOf(const std::vector<LegendEntry>& entries, bool isHorizontal, double width)
{
    return isHorizontal ? flowing(entries, width) : upright(entries, width);
}

void paintEntry(QPainter& painter, const PlacedEntry& placed, QPointF origin,
                const Palette& palette)
{
    const LegendEntry& entry = *placed.entry;
    const QPointF corner = origin + placed.corner;
    const QPointF middle = corner + QPointF(0, rowHeight / 2);
    if (!entry.badge.isEmpty()) {
        const double indent = (lineColumn - 8 - badgeSize(entry.badge).width()) / 2;
        paintBadge(painter, middle + QPointF(indent, 0), entry.badge, palette);
    } else if (entry.isLine && !entry.isHeading) {
        QPen pen(entry.lineColour.isValid() ? entry.lineColour : palette.line, entry.line.width,
                 Qt::SolidLine, Qt::FlatCap);
        if (const QList<qreal> dashes = dashesOf(entry.line); !dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
        painter.drawLine(middle, middle + QPointF(lineColumn - 8, 0));
    } else if (!entry.isHeading) {
        painter.setPen(outlinePen(entry.kind.outline, entry.isMaybe));
        painter.setBrush(entry.kind.fill);
        painter.drawPath(
            outlineOf(entry.kind.shape, middle + QPointF(swatchRadius + 1.5, 0), swatchRadius));
    }
    const double room = placed.width - swatchWidth(entry);
    painter.setFont(fontOf(textPixels, entry.isHeading ? QFont::DemiBold : QFont::Normal));
    const QPointF baseline = corner + QPointF(swatchWidth(entry), rowHeight / 2 + 4.3);
    painter.setPen(palette.ink);
    const Weight weight = weightOf(entry);
    if (entry.isHeading || widthOfEntry(entry) > placed.width + 0.5) {
        painter.drawText(baseline, elided(shownText(entry), textPixels, weight, room));
        return;
    }
    painter.drawText(baseline, entry.text);
    if (!hasCount(entry))
        return;
    painter.setPen(palette.quietInk);
    const QString gap = entry.text + QStringLiteral("\u2002");
    painter.drawText(baseline + QPointF(widthOf(gap, textPixels, weight), 0),
                     QString::number(entry.count));
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
    return planOf(entries, isHorizontal, width).size;
}

void paintLegend(QPainter& painter, const std::vector<LegendEntry>& entries, const QRectF& box,
                 Theme theme, bool isHorizontal)
{
    const Palette palette = paletteOf(theme);
    const Plan plan = planOf(entries, isHorizontal, box.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const PlacedEntry& entry : plan.entries) {
        if (entry.corner.y() + rowHeight <= box.height() + 1)
            paintEntry(painter, entry, box.topLeft(), palette);
    }
    painter.restore();
}

} // namespace knotary::scene
