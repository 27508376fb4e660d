// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scene/nodelens.h"

#include "app/scene/colour.h"
#include "app/scene/noderadius.h"

namespace knotary::scene
{

namespace
{

constexpr double legendShare = 0.5; ///< of the sizes on the canvas, so that they fit a row

LegendEntry heading(text::LensPartName part, const analysis::Analysis& analysis,
                    text::NameLanguage language)
{
    LegendEntry entry;
    entry.text = text::lensHeadingIn(part, analysis, language);
    entry.isHeading = true;
    return entry;
}

LegendEntry note(const QString& words)
{
    LegendEntry entry;
    entry.text = words;
    entry.isNote = true;
    return entry;
}

LegendEntry tone(const NodeLens& lens, std::uint8_t tone, Theme theme)
{
    const ToneStyle style = toneStyle(lens.tones, tone, theme);
    LegendEntry entry;
    entry.kind = {.shape = Shape::Circle, .fill = style.fill, .outline = style.outline};
    if (const QChar sign = lens.signOf(tone); !sign.isNull())
        entry.sign = sign;
    entry.signInk = style.ink;
    return entry;
}

QString textOf(const NodeLens::Step& step, bool isLast, bool areWhole)
{
    const double last = areWhole && !isLast ? step.to - 1 : step.to;
    return step.from == last
               ? text::numberWord(last)
               : text::numberWord(step.from) + QStringLiteral(" – ") + text::numberWord(last);
}

void addNotes(std::vector<LegendEntry>& entries, const NodeLens::Origin& origin,
              text::NameLanguage language)
{
    for (const QString& words :
         text::analysisNoteIn(*origin.analysis, origin.note, origin.ground, language))
        entries.push_back(note(words));
}

void addColours(std::vector<LegendEntry>& entries, const NodeLens& lens,
                const dataset::Dataset& dataset, Theme theme, text::NameLanguage language)
{
    entries.push_back(heading(text::LensPartName::Colour, *lens.colour.analysis, language));
    for (std::size_t i = 0; i < lens.steps.size(); ++i) {
        LegendEntry entry = tone(lens, lens.steps[i].tone, theme);
        entry.text = textOf(lens.steps[i], i + 1 == lens.steps.size(), lens.areWhole);
        entry.count = lens.steps[i].count;
        entries.push_back(entry);
    }
    for (std::size_t i = 0; i < lens.groups.size(); ++i) {
        LegendEntry entry = tone(lens, static_cast<std::uint8_t>(i), theme);
        const dataset::Entity* member = dataset.entity(lens.groups[i].member);
        entry.text = text::groupIn(
            i + 1, member != nullptr ? text::nameIn(member->names, language) : QString(), language);
        entry.count = lens.groups[i].size;
        entry.tone = static_cast<int>(i);
        entries.push_back(entry);
    }
    if (lens.otherGroups > 0) {
        LegendEntry entry = tone(lens, NodeLens::groupTones, theme);
        entry.text = text::otherGroupsIn(lens.otherGroups, language);
        entry.count = lens.inOtherGroups;
        entry.tone = NodeLens::groupTones;
        entries.push_back(entry);
    }
    addNotes(entries, lens.colour, language);
}

void addSizes(std::vector<LegendEntry>& entries, const NodeLens& lens, Theme theme,
              text::NameLanguage language)
{
    const Palette palette = paletteOf(theme);
    entries.push_back(heading(text::LensPartName::Size, *lens.size.analysis, language));
    for (const double share : {0.0, 0.25, 1.0}) {
        LegendEntry entry;
        entry.text = text::numberWord(lens.largest * share);
        entry.kind = {.shape = Shape::Circle,
                      .fill = mixed(palette.line, palette.ground, 0.6),
                      .outline = palette.ink};
        entry.radius =
            nodeRadius(static_cast<std::size_t>(share * double(mostCounted)), 1) * legendShare;
        entries.push_back(entry);
    }
    if (lens.size.analysis != lens.colour.analysis)
        addNotes(entries, lens.size, language);
}

} // namespace

std::vector<LegendEntry> legendWith(const NodeLens& lens, std::vector<LegendEntry> usual,
                                    const dataset::Dataset& dataset, Theme theme,
                                    text::NameLanguage language)
{
    std::vector<LegendEntry> entries;
    if (lens.colour.analysis != nullptr)
        addColours(entries, lens, dataset, theme, language);
    if (lens.size.analysis != nullptr)
        addSizes(entries, lens, theme, language);
    if (lens.tones != NodeLens::Tones::Kinds)
        takeColoursOff(usual, theme);
    append(entries, std::move(usual));
    return entries;
}

void takeColoursOff(std::vector<LegendEntry>& entries, Theme theme)
{
    const Palette palette = paletteOf(theme);
    for (LegendEntry& entry : entries) {
        if (entry.isHeading || entry.isLine || entry.isMaybe)
            continue;
        entry.kind.fill = palette.raised;
        entry.kind.outline = palette.ink;
    }
}

std::vector<LegendEntry> pendingLegend(text::LensPartName part, const analysis::Analysis& analysis,
                                       text::NameLanguage language)
{
    return {heading(part, analysis, language), note(text::beingWorkedOutIn(language))};
}

} // namespace knotary::scene
