// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/groundwork.h"

#include "app/scene/edgegeometry.h"
#include "app/scene/noderadius.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace knotary::scene
{

namespace
{

constexpr double widestShape = 1.6; ///< how far a shape of radius 1 reaches at most
constexpr double ringReach = 6;     ///< pixels that rings and outlines stand out of a node
constexpr double arrowReach = 8;    ///< pixels of an arrowhead's half breadth and a line's width

/// Of pixels around a window, in layout units.
QRectF inLayout(const QRectF& window, double margin, double scale)
{
    const QRectF wide = window.adjusted(-margin, -margin, margin, margin);
    return {wide.topLeft() / scale, wide.size() / scale};
}

std::vector<LineStyle> linesOf(const dataset::Dataset& dataset, const Relations& relations)
{
    std::vector<LineStyle> lines;
    lines.reserve(relations.list.size());
    for (const Relation& relation : relations.list) {
        const dataset::Claim* claim = dataset.claim(relation.claim);
        lines.push_back(claim != nullptr ? lineStyle(dataset, *claim) : LineStyle{});
    }
    return lines;
}

std::vector<std::uint32_t> allUpTo(std::size_t count)
{
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

} // namespace

double Groundwork::nodeMargin(double scale)
{
    return nodeRadius(mostCounted, scale) * widestShape + ringReach;
}

double Groundwork::lineMargin(double scale) const
{
    return reach + nodeRadius(mostCounted, scale) + arrowReach;
}

Groundwork::Near Groundwork::near(const QRectF& window, double scale) const
{
    if (window.isNull())
        return {allUpTo(relations.degrees.size()), allUpTo(relations.list.size())};
    return {index.nodesNear(inLayout(window, nodeMargin(scale), scale)),
            index.relationsNear(inLayout(window, lineMargin(scale), scale))};
}

std::size_t Groundwork::countNear(const QRectF& window, double scale) const
{
    return window.isNull() ? relations.degrees.size() + relations.list.size()
                           : index.countNear(inLayout(
                                 window, std::max(nodeMargin(scale), lineMargin(scale)), scale));
}

double Groundwork::lineOpacity(double scale) const
{
    constexpr double clearLayers = 2; // lines over a pixel, on average, that do not hide the rest
    constexpr double fading = 1.4;    // above 1: the more layers, the lighter the whole
    constexpr double faintest = 0.025;
    const double layers = index.density() / scale; // of lines one pixel wide
    return layers <= clearLayers ? 1 : std::max(std::pow(clearLayers / layers, fading), faintest);
}

Groundwork groundworkOf(const dataset::Dataset& dataset, const graph::Projection& projection,
                        const layout::Positions& positions, const query::WindowContents* contents)
{
    Groundwork groundwork;
    groundwork.relations = relationsOf(projection);
    for (const base::EntityId id : projection.entityOfNode) {
        const dataset::Entity* entity = dataset.entity(id);
        groundwork.kinds.push_back(entity != nullptr ? entity->kind : base::KindId{});
    }
    groundwork.lines = linesOf(dataset, groundwork.relations);
    groundwork.legend = legendCountsOf(dataset, projection, contents);
    groundwork.offsets = offsetsOf(groundwork.relations.list);
    for (std::size_t i = 0; i < groundwork.offsets.size(); ++i)
        groundwork.reach = std::max(
            groundwork.reach, reachBeside(groundwork.relations.list[i], groundwork.offsets[i]));
    if (positions.size() == projection.nodeCount())
        groundwork.index = PlaceIndex(positions, groundwork.relations.list);
    return groundwork;
}

} // namespace knotary::scene
