// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/flowparts.h"

#include "app/scene/labeltext.h"
#include "app/text/pagewords.h"

#include <algorithm>
#include <cmath>

namespace knotary::figures
{
namespace
{

constexpr double titlePixels = 17;
constexpr double titleRow = 26;
constexpr double subtitleRow = 18;
constexpr double gap = 6;
constexpr double lineShare = 1.32; ///< of a line, as paragraphs have it

} // namespace

QString marksOf(const Citing& citing, base::ClaimId claim)
{
    if (citing.marks == nullptr)
        return {};
    const auto found = citing.marks->numbers.find(claim);
    return found != citing.marks->numbers.end() ? found->second : QString();
}

void addHeading(Flow& flow, const FlowSight& sight, const QString& title, const QString& subtitle)
{
    flow.headingHeight =
        (title.isEmpty() ? 0 : titleRow) + (subtitle.isEmpty() ? 0 : subtitleRow) + 1.5 * gap;
    flow.paintHeading = [title, subtitle, theme = sight.theme,
                         width = sight.page.width()](QPainter& painter, QPointF topLeft) {
        const scene::Palette palette = scene::paletteOf(theme);
        double y = topLeft.y();
        if (!title.isEmpty()) {
            painter.setFont(scene::fontOf(titlePixels, QFont::DemiBold));
            painter.setPen(palette.ink);
            painter.drawText(QPointF(topLeft.x(), y + titlePixels),
                             scene::elided(title, titlePixels, scene::Weight::Bold, width));
            y += titleRow;
        }
        if (subtitle.isEmpty())
            return;
        painter.setFont(scene::fontOf(scene::labelPixels));
        painter.setPen(palette.quietInk);
        painter.drawText(
            QPointF(topLeft.x(), y + scene::labelPixels),
            scene::elided(subtitle, scene::labelPixels, scene::Weight::Regular, width));
    };
}

int mostLinesOn(const FlowSight& sight, double pixels)
{
    constexpr double shareOfPage = 0.6; // a heading and a note stand there as well
    return std::max(1, static_cast<int>(sight.page.height() * shareOfPage / (pixels * lineShare)));
}

Block paragraphBlock(const FlowSight& sight, TextRuns runs, double pixels, double indent)
{
    const auto paragraph = std::make_shared<const RichText>(
        std::move(runs), RichTextForm{.pixels = pixels,
                                      .width = std::max(sight.columnWidth - indent, 1.0),
                                      .mostLines = mostLinesOn(sight, pixels)});
    Block block;
    block.height = paragraph->height();
    block.paint = [paragraph, indent, theme = sight.theme](QPainter& painter, QPointF topLeft) {
        paragraph->paint(painter, topLeft + QPointF(indent, 0), scene::paletteOf(theme));
    };
    return block;
}

void addReferences(Flow& flow, const FlowSight& sight, const std::vector<Reference>& references)
{
    if (references.empty())
        return;
    constexpr double pixels = scene::notePixels;
    Block heading = paragraphBlock(
        sight,
        {{.text = text::sourcesHeadingIn(sight.language), .ink = Ink::Quiet, .isBold = true}},
        pixels);
    heading.gapAbove = 3 * gap;
    heading.keepsWithNext = true;
    flow.blocks.push_back(std::move(heading));
    double indent = 0;
    for (const Reference& reference : references)
        indent = std::max(indent, textWidth(reference.number, pixels) + gap);
    indent = std::min(indent, sight.columnWidth / 3);
    for (const Reference& reference : references) {
        Block block =
            paragraphBlock(sight, {{.text = reference.text, .ink = Ink::Quiet}}, pixels, indent);
        block.role = BlockRole::Source;
        block.gapAbove = 1.5;
        block.paint = [text = std::move(block.paint), number = reference.number,
                       theme = sight.theme](QPainter& painter, QPointF topLeft) {
            const drawing::PartGuard part(
                painter, {QStringLiteral("source-") + number, QString(), QString()});
            painter.setFont(scene::fontOf(pixels));
            painter.setPen(scene::paletteOf(theme).quietInk);
            painter.drawText(topLeft + QPointF(0, pixels), number);
            text(painter, topLeft);
        };
        flow.blocks.push_back(std::move(block));
    }
}

void paintGlyph(QPainter& painter, QPointF middle, double radius, const scene::KindStyle& style)
{
    painter.setPen(QPen(style.outline, 1));
    painter.setBrush(style.fill);
    painter.drawPath(scene::outlineOf(style.shape, middle, radius));
}

double mostTypeOn(QSizeF millimetres)
{
    constexpr double pageWidth = 210; ///< wider ones are looked at from afar
    constexpr double onPaper = 1.1;
    constexpr double onWalls = 1.8;
    return millimetres.width() <= pageWidth ? onPaper : onWalls;
}

QString joinedNotes(const QString& items, const QString& sources)
{
    if (items.isEmpty() && !sources.isEmpty())
        return sources.front().toUpper() + sources.mid(1);
    if (sources.isEmpty())
        return items;
    return items + QStringLiteral(" · ") + sources;
}

} // namespace knotary::figures
