// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was worked out of the graph as the look of its nodes. Numbers become five steps of one
// colour scale, whose lightness alone tells them apart, in every theme; the largest groups become a
// colour with the group's number in the node. Sizes stay within the range of the usual ones. The
// shape goes on telling the kind.

#include "app/scene/paint.h"
#include "app/text/analysiswords.h"
#include "model/analysis/analysis.h"
#include "model/graph/projection.h"

#include <QColor>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace knotary::scene
{

/// A result with what it is of. All are the caller's.
struct LensPart
{
    const analysis::Analysis& analysis;
    const graph::Projection& graph;
    const analysis::Result& result;
    text::AnalysisGround ground;
};

struct NodeLens
{
    enum class Tones
    {
        Kinds, ///< the usual colours
        Steps,
        Groups
    };
    enum class Sizes
    {
        Relations, ///< the usual sizes
        Numbers,
        Same
    };
    /// Where a result comes from, for the legend.
    struct Origin
    {
        const analysis::Analysis* analysis = nullptr;
        analysis::Note note;
        text::AnalysisGround ground;
    };
    /// Numbers from (included) up to (left out, but for the last step).
    struct Step
    {
        double from = 0;
        double to = 0;
        std::size_t count = 0; ///< of nodes
        std::uint8_t tone = 0;
    };
    struct Group
    {
        std::uint32_t size = 0;
        base::EntityId member; ///< with most relations
    };

    static constexpr std::uint8_t stepTones = 5;
    static constexpr std::uint8_t groupTones =
        8; ///< one digit; and after them one for all other groups
    static constexpr std::uint8_t noTone = 255;

    Tones tones = Tones::Kinds;
    Sizes sizes = Sizes::Relations;
    Origin colour;
    Origin size;
    std::vector<std::uint8_t> toneOfEntity;   ///< by entity number
    std::vector<std::uint8_t> weightOfEntity; ///< by entity number; drawn like so many relations
    std::vector<Step> steps;                  ///< from low to high, of numbers
    bool areWhole = false;                    ///< all those numbers
    std::vector<Group> groups;                ///< those with a tone of their own
    std::size_t otherGroups = 0;
    std::size_t inOtherGroups = 0; ///< nodes
    double largest = 0;            ///< of the numbers that are sizes

    /// noTone for what was not there when it was worked out.
    [[nodiscard]] std::uint8_t toneOf(base::EntityId entity) const
    {
        return entity.index() < toneOfEntity.size() ? toneOfEntity[entity.index()] : noTone;
    }
    /// As how many relations the node is drawn large; not for Sizes::Relations.
    [[nodiscard]] std::size_t weightOf(base::EntityId entity) const;
    /// The group's number where the tone is that of one group, else null.
    [[nodiscard]] QChar signOf(std::uint8_t tone) const
    {
        const bool hasOne = tones == Tones::Groups && tone < groups.size();
        return hasOne ? QChar(u'1' + tone) : QChar();
    }
};

/// Nothing: by kind, and by sizes as they say (Numbers needs a part).
[[nodiscard]] NodeLens nodeLensOf(const std::optional<LensPart>& colour, NodeLens::Sizes sizes,
                                  const std::optional<LensPart>& size);

/// How nodes of one tone are filled.
struct ToneStyle
{
    QColor fill;
    QColor outline; ///< has contrast with the ground, whatever the fill
    QColor ink;     ///< of a sign on the fill
};
[[nodiscard]] ToneStyle toneStyle(NodeLens::Tones tones, std::uint8_t tone, Theme theme);
/// By tone, the last for noTone: to be looked up instead of reckoned thousands of times.
[[nodiscard]] std::vector<ToneStyle> toneStyles(NodeLens::Tones tones, Theme theme);

/// The usual legend with what the lens says before it; kinds keep their shapes and lose the colours
/// that now say something else.
[[nodiscard]] std::vector<LegendEntry> legendWith(const NodeLens& lens,
                                                  std::vector<LegendEntry> usual,
                                                  const dataset::Dataset& dataset, Theme theme,
                                                  text::NameLanguage language);
/// Entries of kinds as they are while colours say something else.
void takeColoursOff(std::vector<LegendEntry>& entries, Theme theme);
/// What stands in the legend's place of a part that is being worked out.
[[nodiscard]] std::vector<LegendEntry> pendingLegend(text::LensPartName part,
                                                     const analysis::Analysis& analysis,
                                                     text::NameLanguage language);

} // namespace knotary::scene
