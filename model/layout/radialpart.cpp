// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/radialpart.h"

#include "model/layout/boxes.h"
#include "model/layout/partlayout.h"
#include "model/layout/radialangles.h"
#include "model/layout/radialtree.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>

namespace knotary::layout
{

namespace
{

Point onRing(double angle, double radius)
{
    return {static_cast<float>(radius * std::sin(angle)),
            static_cast<float>(-radius * std::cos(angle))};
}

/// Finds the radius of one ring after another.
class Rings
{
public:
    Rings(const RadialTree& tree, std::span<const Extent> rooms, std::vector<double> angles,
          double spacing)
        : m_tree(tree), m_rooms(rooms), m_angles(std::move(angles)), m_step(smallestStep * spacing)
    {
        for (const Extent& room : rooms)
            m_reach = std::max(m_reach, std::hypot(static_cast<double>(room.width),
                                                   static_cast<double>(room.height)));
        m_drawing.places.resize(rooms.size());
        m_drawing.root = tree.order.front();
    }

    [[nodiscard]] std::optional<RadialPart> grow(const Progress& progress);

private:
    [[nodiscard]] std::vector<Box> boxesNear(std::uint32_t depth) const;
    [[nodiscard]] bool fits(std::uint32_t depth, double radius, std::vector<Box>& boxes) const;
    [[nodiscard]] std::optional<double> radiusOf(std::uint32_t depth,
                                                 const Progress& progress) const;
    [[nodiscard]] Box boxOf(std::uint32_t node, Point place) const
    {
        const Extent& room = m_rooms[node];
        return {place + Point{0, room.height / 2 - room.above}, room.width / 2 + roomMargin,
                room.height / 2 + roomMargin, false};
    }

    static constexpr double smallestStep = 44; ///< points from ring to ring

    const RadialTree& m_tree;
    std::span<const Extent> m_rooms;
    std::vector<double> m_angles;
    double m_step;
    double m_reach = 0; ///< the longest diagonal of a room
    RadialPart m_drawing;
};

/// Rooms of smaller rings that rooms of this one might touch.
std::vector<Box> Rings::boxesNear(std::uint32_t depth) const
{
    std::vector<Box> boxes;
    const double nearest = static_cast<double>(m_drawing.radii[depth - 1]) + m_step;
    for (std::uint32_t inner = depth; inner-- > 0;) {
        if (static_cast<double>(m_drawing.radii[inner]) < nearest - 2 * m_reach)
            break;
        for (const std::uint32_t node : m_tree.level(inner))
            boxes.push_back(boxOf(node, m_drawing.places[node]));
    }
    return boxes;
}

/// `boxes` holds those of smaller rings and comes back so.
bool Rings::fits(std::uint32_t depth, double radius, std::vector<Box>& boxes) const
{
    const std::size_t inner = boxes.size();
    for (const std::uint32_t node : m_tree.level(depth))
        boxes.push_back(boxOf(node, onRing(m_angles[node], radius)));
    const bool isFree = overlapCount(boxes, 1, 1) == 0;
    boxes.resize(inner);
    return isFree;
}

/// Nearly the smallest radius at which nothing overlaps; nothing when cancelled.
std::optional<double> Rings::radiusOf(std::uint32_t depth, const Progress& progress) const
{
    constexpr std::uint32_t mostPreciseRings = 200; // of more, nobody sees a few points
    std::vector<Box> boxes = boxesNear(depth);
    const double inner = static_cast<double>(m_drawing.radii[depth - 1]);
    double tooSmall = inner + m_step;
    if (fits(depth, tooSmall, boxes))
        return tooSmall;
    double growth = m_step / 2;
    while (!fits(depth, tooSmall + growth, boxes)) {
        tooSmall += growth;
        growth *= 1.5;
        if (!progress.goesOn())
            return std::nullopt;
    }
    double enough = tooSmall + growth;
    const bool isPrecise = m_tree.levelCount() <= mostPreciseRings;
    while (isPrecise && enough - tooSmall > std::max(1.0, enough / 200)) {
        const double middle = (tooSmall + enough) / 2;
        (fits(depth, middle, boxes) ? enough : tooSmall) = middle;
        if (!progress.goesOn())
            return std::nullopt;
    }
    return enough;
}

std::optional<RadialPart> Rings::grow(const Progress& progress)
{
    m_drawing.radii.push_back(0);
    for (std::uint32_t depth = 1; depth < m_tree.levelCount(); ++depth) {
        const auto radius = radiusOf(depth, progress);
        if (!radius || !progress.advance(double(depth) / m_tree.levelCount()))
            return std::nullopt;
        m_drawing.radii.push_back(static_cast<float>(*radius));
        for (const std::uint32_t node : m_tree.level(depth))
            m_drawing.places[node] = onRing(m_angles[node], *radius);
    }
    return std::move(m_drawing);
}

} // namespace

std::optional<RadialPart> radialPart(const Adjacency& part, std::span<const Extent> rooms,
                                     std::uint32_t root, const RadialStyle& style,
                                     const Progress& progress)
{
    const RadialTree tree = radialTree(part, root);
    auto angles = radialAngles(part, tree, rooms, style.sweeps, progress.part(0, 0.5));
    if (!angles)
        return std::nullopt;
    return Rings(tree, rooms, std::move(*angles), style.spacing).grow(progress.part(0.5, 1));
}

} // namespace knotary::layout
