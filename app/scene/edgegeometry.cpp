// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/edgegeometry.h"

#include "app/scene/noderadius.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace knotary::scene
{

namespace
{

constexpr double parallelGap = 11; ///< pixels between the middles of parallel lines
constexpr double widestFan = 90;   ///< pixels that all parallels of two nodes share
constexpr double outlineGap = 1.5; ///< pixels between an outline and a line's end
constexpr double roundest = 0.4;   ///< of its length that a line's middle may lie beside
constexpr double loopHeight = 14;  ///< pixels of a node's first loop over the node
constexpr double loopGap = 9;      ///< pixels between a node's loops

double lengthOf(QPointF vector)
{
    return std::sqrt(vector.x() * vector.x() + vector.y() * vector.y()); // hypot is slow
}

/// Where a line that comes from `towards` meets the node.
QPointF endAt(const NodeOutline& node, QPointF towards)
{
    const QPointF direction = towards - node.place;
    const double length = lengthOf(direction);
    if (length < 1e-6)
        return node.place;
    // A dot is round, whatever shape it will show when it is nearer.
    const double unit = node.radius < smallestOutlined ? 1 : reachOf(node.shape, direction);
    const double reach = unit * node.radius + outlineGap;
    return node.place + direction * (std::min(reach, length) / length);
}

/// The n-th loop of a node: upwards, each wider than the one before.
void setLoop(EdgeMark& edge, const NodeOutline& node, double number)
{
    const double height = node.radius * 1.6 + loopHeight + loopGap * number;
    edge.isLoop = true;
    edge.from = endAt(node, node.place + QPointF(-0.55, -1));
    edge.to = endAt(node, node.place + QPointF(0.55, -1));
    edge.control = node.place + QPointF(0, -node.radius - height);
}

void setCourse(EdgeMark& edge, const NodeOutline& from, const NodeOutline& to, double offset)
{
    const QPointF middle = (from.place + to.place) / 2;
    const bool isForward = edge.fromNode < edge.toNode;
    const QPointF along = isForward ? to.place - from.place : from.place - to.place;
    const double length = lengthOf(along);
    // From afar, parallels lie nearer to one another, or they would bulge more than they lead on.
    offset = std::clamp(offset, -length * roundest, length * roundest);
    QPointF aside;
    if (length > 1e-6)
        aside = QPointF(-along.y(), along.x()) / length;
    // A quadratic curve passes its control point at half the distance.
    edge.control = middle + aside * offset * 2;
    edge.from = endAt(from, edge.control);
    edge.to = endAt(to, edge.control);
    if (offset == 0)
        edge.control = (edge.from + edge.to) / 2;
}

struct Group
{
    std::uint64_t pair;
    std::size_t relation;
};

std::uint64_t pairOf(const Relation& relation)
{
    const auto [low, high] = std::minmax(relation.from.number, relation.to.number);
    return (static_cast<std::uint64_t>(low) << 32) | high;
}

std::vector<Group> groupedByPair(std::span<const Relation> relations)
{
    std::vector<Group> groups;
    groups.reserve(relations.size());
    for (std::size_t i = 0; i < relations.size(); ++i)
        groups.push_back({pairOf(relations[i]), i});
    std::sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return a.pair != b.pair ? a.pair < b.pair : a.relation < b.relation;
    });
    return groups;
}

} // namespace

std::vector<float> offsetsOf(std::span<const Relation> relations)
{
    std::vector<float> offsets(relations.size());
    const std::vector<Group> groups = groupedByPair(relations);
    for (std::size_t begin = 0; begin < groups.size();) {
        std::size_t end = begin;
        while (end < groups.size() && groups[end].pair == groups[begin].pair)
            ++end;
        const std::size_t count = end - begin;
        const double gap =
            count < 2 ? 0 : std::min(parallelGap, widestFan / static_cast<double>(count - 1));
        for (std::size_t i = begin; i < end; ++i) {
            const Relation& relation = relations[groups[i].relation];
            const auto place = static_cast<double>(i - begin);
            const double offset = relation.from == relation.to
                                      ? place
                                      : (place - static_cast<double>(count - 1) / 2) * gap;
            offsets[groups[i].relation] = static_cast<float>(offset);
        }
        begin = end;
    }
    return offsets;
}

double reachBeside(const Relation& relation, float offset)
{
    const auto distance = static_cast<double>(std::abs(offset));
    return relation.from == relation.to ? loopHeight + loopGap * distance : distance;
}

EdgeMark courseOf(const Relation& relation, float offset, const NodeOutline& from,
                  const NodeOutline& to)
{
    EdgeMark edge;
    edge.claim = relation.claim;
    edge.fromNode = relation.from;
    edge.toNode = relation.to;
    if (relation.from == relation.to)
        setLoop(edge, from, static_cast<double>(offset));
    else
        setCourse(edge, from, to, static_cast<double>(offset));
    return edge;
}

} // namespace knotary::scene
