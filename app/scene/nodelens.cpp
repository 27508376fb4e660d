// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scene/nodelens.h"

#include "app/scene/colour.h"
#include "app/scene/noderadius.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace knotary::scene
{

namespace
{

using analysis::Column;
using analysis::Partition;

constexpr std::size_t weightOfSame = 6; ///< relations whose size all nodes get

/// From low to high. Yellow, green and blue of ColorBrewer's YlGnBu (https://colorbrewer2.org),
/// safe for the colour-blind and in photocopies; on dark ground the way goes from deep to light, so
/// that what is high stands out there as well.
constexpr std::array<const char*, NodeLens::stepTones> lightSteps{"#ffffcc", "#a1dab4", "#41b6c4",
                                                                  "#2c7fb8", "#1d2a7a"};
constexpr std::array<const char*, NodeLens::stepTones> darkSteps{"#5f6fc4", "#3f97cf", "#4fbfc0",
                                                                 "#a8dfa6", "#fdfbcb"};
constexpr std::array<double, NodeLens::stepTones> greySteps{0.88, 0.55, 0.30, 0.13, 0.02};

/// Okabe and Ito's colours for the colour-blind as in style.cpp, and a wine red of Paul Tol's; grey
/// is left for all that is in no large group.
constexpr std::array<const char*, NodeLens::groupTones> groupColours{
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#882255", "#CCBB44"};
/// Far apart for the largest groups; the number in the node tells the rest.
constexpr std::array<double, NodeLens::groupTones> groupGreys{0.06, 0.62, 0.24, 0.80,
                                                              0.14, 0.45, 0.34, 0.70};

QColor named(const char* code)
{
    return QColor(QLatin1String(code));
}

QColor stepFill(std::uint8_t tone, Theme theme)
{
    if (theme == Theme::Grey)
        return greyOf(greySteps[tone]);
    return named(theme == Theme::Dark ? darkSteps[tone] : lightSteps[tone]);
}

QColor groupFill(std::uint8_t tone, Theme theme)
{
    const Palette palette = paletteOf(theme);
    if (tone >= NodeLens::groupTones)
        return mixed(palette.line, palette.ground, theme == Theme::Dark ? 0.35 : 0.6);
    if (theme == Theme::Grey)
        return greyOf(groupGreys[tone]);
    const QColor colour = named(groupColours[tone]);
    return theme == Theme::Dark ? withContrast(colour, palette.ground, Qt::white, 3) : colour;
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

/// Up to two digits that count: 0.132 is 0.14, 127 is 130.
double roundedUp(double value)
{
    if (value <= 0)
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::ceil(value / unit - 1e-9) * unit;
}

/// Such numbers are many small ones and few large ones: steps widen as squares do.
std::vector<NodeLens::Step> stepsBetween(double least, double most, bool areWhole)
{
    std::vector<double> ends;
    for (int step = 1; step < NodeLens::stepTones; ++step) {
        const double share = static_cast<double>(step) / NodeLens::stepTones;
        const double exact = least + (most - least) * share * share;
        const double end = areWhole ? std::ceil(exact) : roundedUp(exact);
        if (end > (ends.empty() ? least : ends.back()) && end <= most)
            ends.push_back(end);
    }
    std::vector<NodeLens::Step> steps;
    double from = least;
    for (const double end : ends) {
        steps.push_back({from, end, 0, 0});
        from = end;
    }
    steps.push_back({from, most, 0, 0});
    // The last is the strongest, also where there are fewer.
    const std::size_t last = steps.size() - 1;
    for (std::size_t i = 0; i <= last; ++i)
        steps[i].tone = static_cast<std::uint8_t>(last == 0 ? NodeLens::stepTones / 2
                                                            : i * (NodeLens::stepTones - 1) / last);
    return steps;
}

void takeSteps(NodeLens& lens, const graph::Projection& graph, const Column& column)
{
    lens.tones = NodeLens::Tones::Steps;
    if (column.empty())
        return;
    const auto [least, most] = std::minmax_element(column.begin(), column.end());
    lens.areWhole = std::all_of(column.begin(), column.end(), isWhole);
    lens.steps = stepsBetween(*least, *most, lens.areWhole);
    for (std::size_t node = 0; node < column.size(); ++node) {
        std::size_t step = lens.steps.size() - 1;
        while (step > 0 && column[node] < lens.steps[step].from)
            --step;
        ++lens.steps[step].count;
        lens.toneOfEntity[graph.entityOfNode[node].index()] = lens.steps[step].tone;
    }
}

void takeGroups(NodeLens& lens, const graph::Projection& graph, const Partition& partition)
{
    lens.tones = NodeLens::Tones::Groups;
    const std::size_t kept =
        std::min<std::size_t>(partition.sizeOfGroup.size(), NodeLens::groupTones);
    for (std::size_t group = 0; group < kept; ++group)
        lens.groups.push_back({partition.sizeOfGroup[group], {}});
    lens.otherGroups = partition.sizeOfGroup.size() - kept;
    std::array<std::size_t, NodeLens::groupTones> most{};
    for (std::uint32_t node = 0; node < partition.groupOfNode.size(); ++node) {
        const base::EntityId entity = graph.entityOfNode[node];
        const auto tone =
            static_cast<std::uint8_t>(std::min<std::size_t>(partition.groupOfNode[node], kept));
        const bool isOther = tone == kept && lens.otherGroups > 0;
        lens.toneOfEntity[entity.index()] = isOther ? NodeLens::groupTones : tone;
        if (isOther) {
            ++lens.inOtherGroups;
            continue;
        }
        const std::size_t relations =
            boost::out_degree(node, graph.topology) + boost::in_degree(node, graph.topology);
        if (!lens.groups[tone].member.isValid() || relations > most[tone]) {
            most[tone] = relations;
            lens.groups[tone].member = entity;
        }
    }
}

void takeSizes(NodeLens& lens, const LensPart& part)
{
    const auto* column = std::get_if<Column>(&part.result.value);
    if (column == nullptr) {
        lens.sizes = NodeLens::Sizes::Relations;
        return;
    }
    lens.size = {&part.analysis, part.result.note, part.ground};
    lens.weightOfEntity.assign(part.graph.nodeOfEntity.size(), 0);
    for (const double value : *column)
        lens.largest = std::max(lens.largest, value);
    for (std::size_t node = 0; node < column->size() && lens.largest > 0; ++node)
        lens.weightOfEntity[part.graph.entityOfNode[node].index()] = static_cast<std::uint8_t>(
            std::lround(std::max((*column)[node], 0.0) / lens.largest * double(mostCounted)));
}

} // namespace

std::size_t NodeLens::weightOf(base::EntityId entity) const
{
    if (sizes == Sizes::Same)
        return weightOfSame;
    return entity.index() < weightOfEntity.size() ? weightOfEntity[entity.index()] : 0;
}

NodeLens nodeLensOf(const std::optional<LensPart>& colour, NodeLens::Sizes sizes,
                    const std::optional<LensPart>& size)
{
    NodeLens lens;
    lens.sizes = sizes;
    if (sizes == NodeLens::Sizes::Numbers && size)
        takeSizes(lens, *size);
    else if (sizes == NodeLens::Sizes::Numbers)
        lens.sizes = NodeLens::Sizes::Relations;
    if (!colour)
        return lens;
    lens.colour = {&colour->analysis, colour->result.note, colour->ground};
    lens.toneOfEntity.assign(colour->graph.nodeOfEntity.size(), NodeLens::noTone);
    if (const auto* column = std::get_if<Column>(&colour->result.value); column != nullptr)
        takeSteps(lens, colour->graph, *column);
    else
        takeGroups(lens, colour->graph, std::get<Partition>(colour->result.value));
    return lens;
}

ToneStyle toneStyle(NodeLens::Tones tones, std::uint8_t tone, Theme theme)
{
    constexpr double leastContrast = 3; // WCAG 2, for what is not text
    const Palette palette = paletteOf(theme);
    const bool isKnown = tone != NodeLens::noTone;
    ToneStyle style;
    style.fill = !isKnown                           ? palette.ground
                 : tones == NodeLens::Tones::Groups ? groupFill(tone, theme)
                                                    : stepFill(tone, theme);
    const QColor towards = theme == Theme::Dark ? QColor(Qt::white) : palette.ink;
    style.outline =
        withContrast(mixed(isKnown ? style.fill : palette.line, towards, isKnown ? 0.4 : 0),
                     palette.ground, towards, leastContrast);
    const QColor dark(0x10, 0x13, 0x17);
    style.ink =
        contrast(dark, style.fill) >= contrast(Qt::white, style.fill) ? dark : QColor(Qt::white);
    return style;
}

std::vector<ToneStyle> toneStyles(NodeLens::Tones tones, Theme theme)
{
    std::vector<ToneStyle> styles;
    const std::size_t count = tones == NodeLens::Tones::Groups  ? NodeLens::groupTones + 1
                              : tones == NodeLens::Tones::Steps ? NodeLens::stepTones
                                                                : 0;
    for (std::size_t tone = 0; tone < count; ++tone)
        styles.push_back(toneStyle(tones, static_cast<std::uint8_t>(tone), theme));
    styles.push_back(toneStyle(tones, NodeLens::noTone, theme));
    return styles;
}

} // namespace knotary::scene
