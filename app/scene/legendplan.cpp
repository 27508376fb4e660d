// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scene/legendplan.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace knotary::scene
{

namespace
{

constexpr double padding = 10;
constexpr double shapeColumn = 22; ///< width of a shape and the gap after it
constexpr double sizeColumn = 28;  ///< width of the largest size and the gap after it
constexpr double columnGap = 20;   ///< between entries of one row
constexpr double groupGap = 6;     ///< above a second heading

/// As many words to a line as fit.
QStringList wrapped(const QString& text, double pixels, double width)
{
    QStringList lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0;
    qsizetype fits = 0; // the last break up to which the line is short enough
    for (qsizetype place = finder.toNextBoundary(); place >= 0; place = finder.toNextBoundary()) {
        const bool isShort =
            widthOf(text.mid(begin, place - begin).trimmed(), pixels, Weight::Regular) <= width;
        if (!isShort && fits > begin) {
            lines << text.mid(begin, fits - begin).trimmed();
            begin = fits;
        }
        fits = place;
    }
    lines << text.mid(begin).trimmed();
    return lines;
}

PlacedEntry noteAt(const LegendEntry& entry, QPointF corner, double width)
{
    return {&entry, corner, width, wrapped(entry.text, notePixels, width)};
}

double widthOfNote(const PlacedEntry& note)
{
    double widest = 0;
    for (const QString& line : note.lines)
        widest = std::max(widest, widthOf(line, notePixels, Weight::Regular));
    return std::min(widest, note.width);
}

/// One column; a heading opens each group.
LegendPlan upright(const std::vector<LegendEntry>& entries, double width)
{
    LegendPlan plan;
    double y = padding;
    double widest = 0;
    for (const LegendEntry& entry : entries) {
        if (entry.isHeading && !plan.entries.empty())
            y += groupGap;
        if (entry.isNote) {
            plan.entries.push_back(noteAt(entry, QPointF(padding, y), width - 2 * padding));
            y += LegendPlan::heightOf(plan.entries.back());
            widest = std::max(widest, widthOfNote(plan.entries.back()));
            continue;
        }
        const double entryWidth = std::min(widthOfEntry(entry), width - 2 * padding);
        plan.entries.push_back({&entry, QPointF(padding, y), entryWidth, {}});
        widest = std::max(widest, entryWidth);
        y += LegendPlan::rowHeight;
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
LegendPlan flowing(const std::vector<LegendEntry>& entries, double width)
{
    LegendPlan plan;
    const double heading = widestHeading(entries);
    const bool hasIndent = heading <= width * 0.35;
    const double begin = padding + (hasIndent ? heading : 0);
    const double end = width - padding;
    double x = begin;
    double y = padding;
    double widest = 0;
    for (const LegendEntry& entry : entries) {
        if (entry.isNote) {
            y += LegendPlan::rowHeight;
            plan.entries.push_back(noteAt(entry, QPointF(padding, y), end - padding));
            // The next entry begins a row below it.
            y += LegendPlan::heightOf(plan.entries.back()) - LegendPlan::rowHeight;
            widest = std::max(widest, padding + widthOfNote(plan.entries.back()));
            x = end;
            continue;
        }
        const double least = entry.isHeading ? padding : begin;
        const double entryWidth = std::min(widthOfEntry(entry), end - least);
        if (entry.isHeading) {
            if (!plan.entries.empty())
                y += LegendPlan::rowHeight;
            plan.entries.push_back({&entry, QPointF(padding, y), entryWidth, {}});
            widest = std::max(widest, padding + entryWidth);
            x = begin;
            if (!hasIndent)
                y += LegendPlan::rowHeight;
            continue;
        }
        if (x > begin && x + entryWidth > end) {
            x = begin;
            y += LegendPlan::rowHeight;
        }
        plan.entries.push_back({&entry, QPointF(x, y), entryWidth, {}});
        widest = std::max(widest, x + entryWidth);
        x += entryWidth + columnGap;
    }
    if (!plan.entries.empty())
        y += LegendPlan::rowHeight;
    plan.size = QSizeF(widest + padding, y + padding);
    return plan;
}

} // namespace

bool hasCount(const LegendEntry& entry)
{
    const bool isCounted = entry.badge.isEmpty() || entry.isMaybe;
    return !entry.isHeading && !entry.isNote && entry.radius == 0 && isCounted;
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
    if (entry.isHeading || entry.isNote)
        return 0;
    if (entry.radius > 0)
        return sizeColumn;
    return entry.isLine ? LegendPlan::lineColumn : shapeColumn;
}

double widthOfEntry(const LegendEntry& entry)
{
    return swatchWidth(entry) + widthOf(shownText(entry), LegendPlan::textPixels, weightOf(entry));
}

double LegendPlan::heightOf(const PlacedEntry& placed)
{
    return placed.entry->isNote ? static_cast<double>(placed.lines.size()) * noteHeight + noteGap
                                : rowHeight;
}

LegendPlan legendPlan(const std::vector<LegendEntry>& entries, bool isHorizontal, double width)
{
    return isHorizontal ? flowing(entries, width) : upright(entries, width);
}

} // namespace knotary::scene
