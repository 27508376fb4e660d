// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/edgegeometry.h"

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

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// Where a line that comes from `towards` meets the node.
QPointF endAt(const NodeOutline& node, QPointF towards)
{
    const QPointF direction = towards - node.place;
    const double length = lengthOf(direction);
    if (length < 1e-6)
        return node.place;
    const double reach = reachOf(node.shape, direction) * node.radius + outlineGap;
    return node.place + direction * (std::min(reach, length) / length);
}

/// The n-th loop of a node: upwards, each wider than the one before.
void setLoop(EdgeMark& edge, const NodeOutline& node, std::size_t number)
{
    const double height = node.radius * 1.6 + 14 + 9 * static_cast<double>(number);
    edge.isLoop = true;
    edge.from = endAt(node, node.place + QPointF(-0.55, -1));
    edge.to = endAt(node, node.place + QPointF(0.55, -1));
    edge.control = node.place + QPointF(0, -node.radius - height);
}

/// `offset` is how far the middle of the line lies beside the straight one, to the right of the
/// way from the lower node number to the higher: so opposite lines part as well.
void setCourse(EdgeMark& edge, const NodeOutline& from, const NodeOutline& to, double offset)
{
    const QPointF middle = (from.place + to.place) / 2;
    const bool isForward = edge.fromNode < edge.toNode;
    const QPointF along = isForward ? to.place - from.place : from.place - to.place;
    const double length = lengthOf(along);
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

std::vector<EdgeMark> coursesOf(std::span<const Relation> relations,
                                std::span<const NodeOutline> nodes)
{
    std::vector<EdgeMark> edges(relations.size());
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
            EdgeMark& edge = edges[groups[i].relation];
            edge.claim = relation.claim;
            edge.fromNode = relation.from;
            edge.toNode = relation.to;
            const NodeOutline& from = nodes[relation.from.index()];
            if (relation.from == relation.to) {
                setLoop(edge, from, i - begin);
                continue;
            }
            const double offset =
                (static_cast<double>(i - begin) - static_cast<double>(count - 1) / 2) * gap;
            setCourse(edge, from, nodes[relation.to.index()], offset);
        }
        begin = end;
    }
    return edges;
}

QPainterPath curveOf(const EdgeMark& edge)
{
    QPainterPath path(edge.from);
    if (edge.isLoop) {
        const double half = std::abs(edge.from.y() - edge.control.y()) * 0.55;
        path.cubicTo(edge.control + QPointF(-half, 0), edge.control + QPointF(half, 0), edge.to);
    } else {
        path.quadTo(edge.control, edge.to);
    }
    return path;
}

} // namespace knotary::scene
