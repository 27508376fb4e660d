// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/radialpart.h"

#include "model/layout/boxes.h"
#include "model/layout/isotonic.h"
#include "model/layout/partlayout.h"
#include "model/layout/radialangles.h"
#include "model/layout/radialtree.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace knotary::layout
{

namespace
{

constexpr double fullTurn = 2 * std::numbers::pi;

Point onRing(double angle, double radius)
{
    return {static_cast<float>(radius * std::sin(angle)),
            static_cast<float>(-radius * std::cos(angle))};
}

/// Finds the radius of one ring after another, and where on it its nodes stand: in the directions
/// found before, moved along the ring where they would be too near to each other.
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
    void beginRing(std::uint32_t depth);
    void turn(double radius);
    [[nodiscard]] bool fits(double radius);
    [[nodiscard]] std::optional<double> radiusOf(std::uint32_t depth, const Progress& progress);
    [[nodiscard]] Box boxOf(std::uint32_t node, Point place) const
    {
        const Extent& room = m_rooms[node];
        return {place + roomOffset(room), room.width / 2 + roomMargin, room.height / 2 + roomMargin,
                false};
    }

    static constexpr double smallestStep = 44; ///< points from ring to ring

    const RadialTree& m_tree;
    std::span<const Extent> m_rooms;
    std::vector<double> m_angles; ///< by node, as found before
    double m_step;
    double m_reach = 0; ///< the longest diagonal of a room
    RadialPart m_drawing;
    // The ring that is being looked for
    std::vector<std::uint32_t> m_ring; ///< its nodes, clockwise
    std::vector<Wish> m_wishes;        ///< their angles
    std::vector<double> m_turned;      ///< the angles at the radius tried last
    std::vector<Box> m_boxes;          ///< of smaller rings that its rooms might touch
    IsotonicLine m_line;
};

void Rings::beginRing(std::uint32_t depth)
{
    m_ring.assign(m_tree.level(depth).begin(), m_tree.level(depth).end());
    std::sort(m_ring.begin(), m_ring.end(), [this](std::uint32_t a, std::uint32_t b) {
        return m_angles[a] != m_angles[b] ? m_angles[a] < m_angles[b] : a < b;
    });
    // The ring is cut open where the nodes are farthest from each other.
    std::size_t first = 0;
    double widest = m_angles[m_ring.front()] + fullTurn - m_angles[m_ring.back()];
    for (std::size_t i = 1; i < m_ring.size(); ++i) {
        if (const double gap = m_angles[m_ring[i]] - m_angles[m_ring[i - 1]]; gap > widest) {
            widest = gap;
            first = i;
        }
    }
    std::rotate(m_ring.begin(), m_ring.begin() + static_cast<std::ptrdiff_t>(first), m_ring.end());
    m_wishes.clear();
    for (std::size_t i = 0; i < m_ring.size(); ++i) {
        const bool isBeyond = i >= m_ring.size() - first;
        m_wishes.push_back({m_angles[m_ring[i]] + (isBeyond ? fullTurn : 0)});
    }
    m_boxes.clear();
    const double nearest = static_cast<double>(m_drawing.radii[depth - 1]) + m_step;
    for (std::uint32_t inner = depth; inner-- > 0;) {
        if (static_cast<double>(m_drawing.radii[inner]) < nearest - 2 * m_reach)
            break;
        for (const std::uint32_t node : m_tree.level(inner))
            m_boxes.push_back(boxOf(node, m_drawing.places[node]));
    }
}

/// Finds angles at this radius. What rooms need depends on where they end up, so it is asked again.
void Rings::turn(double radius)
{
    constexpr int rounds = 4;
    m_turned.clear();
    for (const Wish& wish : m_wishes)
        m_turned.push_back(wish.place);
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 1; i < m_ring.size(); ++i)
            m_wishes[i].distance = arcBetween(m_rooms[m_ring[i - 1]], m_rooms[m_ring[i]],
                                              (m_turned[i - 1] + m_turned[i]) / 2) /
                                   radius;
        m_turned = m_line.place(m_wishes);
    }
}

/// Puts the nodes on the ring at this radius: true where nothing overlaps.
bool Rings::fits(double radius)
{
    turn(radius);
    const std::size_t inner = m_boxes.size();
    for (std::size_t i = 0; i < m_ring.size(); ++i) {
        m_drawing.places[m_ring[i]] = onRing(m_turned[i], radius);
        m_boxes.push_back(boxOf(m_ring[i], m_drawing.places[m_ring[i]]));
    }
    const bool isFree =
        m_turned.back() - m_turned.front() < fullTurn && overlapCount(m_boxes, 1, 1) == 0;
    m_boxes.resize(inner);
    return isFree;
}

/// Nearly the smallest radius at which nothing overlaps; nothing when cancelled.
std::optional<double> Rings::radiusOf(std::uint32_t depth, const Progress& progress)
{
    constexpr std::uint32_t mostPreciseRings = 200; // of more, nobody sees a few points
    beginRing(depth);
    double tooSmall = static_cast<double>(m_drawing.radii[depth - 1]) + m_step;
    if (fits(tooSmall))
        return tooSmall;
    double growth = m_step / 2;
    while (!fits(tooSmall + growth)) {
        tooSmall += growth;
        growth *= 1.5;
        if (!progress.goesOn())
            return std::nullopt;
    }
    double enough = tooSmall + growth;
    const bool isPrecise = m_tree.levelCount() <= mostPreciseRings;
    while (isPrecise && enough - tooSmall > std::max(1.0, enough / 200)) {
        const double middle = (tooSmall + enough) / 2;
        (fits(middle) ? enough : tooSmall) = middle;
        if (!progress.goesOn())
            return std::nullopt;
    }
    return fits(enough) ? std::optional(enough) : std::nullopt; // places are those of the last try
}

std::optional<RadialPart> Rings::grow(const Progress& progress)
{
    m_drawing.radii.push_back(0);
    for (std::uint32_t depth = 1; depth < m_tree.levelCount(); ++depth) {
        const auto radius = radiusOf(depth, progress);
        if (!radius || !progress.advance(double(depth) / m_tree.levelCount()))
            return std::nullopt;
        m_drawing.radii.push_back(static_cast<float>(*radius));
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
