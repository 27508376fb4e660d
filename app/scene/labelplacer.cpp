// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/labelplacer.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace knotary::scene
{

namespace
{

constexpr double labelCell = 96;
constexpr double gap = 2;          ///< pixels between a node and its label
constexpr double neighbourGap = 3; ///< pixels to other nodes that a label keeps if it can
constexpr double ambiguity = 3;    ///< steps of preference that keeping it is worth

/// About one node a cell, but no cell smaller than a dot or larger than a label is high.
double nodeCell(const QRectF& bounds, std::size_t nodes)
{
    const double area = bounds.width() * bounds.height();
    return std::clamp(std::sqrt(area / static_cast<double>(std::max<std::size_t>(nodes, 1))), 6.0,
                      40.0);
}

/// The places around a node, best first; `distance` pushes them outwards.
std::array<PlacedLabel, 16> candidates(const QRectF& node, QSizeF size, double distance)
{
    const double away = gap + distance;
    const double centreX = node.center().x() - size.width() / 2;
    const double centreY = node.center().y() - size.height() / 2;
    const double below = node.bottom() + away;
    const double above = node.top() - away - size.height();
    const double right = node.right() + away + 1;
    const double left = node.left() - away - 1 - size.width();
    const double cornerRight = node.right() - node.width() * 0.2 + distance;
    const double cornerLeft = node.left() + node.width() * 0.2 - distance - size.width();
    const double slideX = size.width() / 4;
    const double slideY = size.height() / 3;
    const auto at = [&size](double x, double y, Qt::AlignmentFlag alignment) {
        return PlacedLabel{QRectF(QPointF(x, y), size), alignment, false};
    };
    return {at(centreX, below, Qt::AlignHCenter),
            at(centreX, above, Qt::AlignHCenter),
            at(right, centreY, Qt::AlignLeft),
            at(left, centreY, Qt::AlignRight),
            at(cornerRight, below, Qt::AlignLeft),
            at(cornerLeft, below, Qt::AlignRight),
            at(cornerRight, above, Qt::AlignLeft),
            at(cornerLeft, above, Qt::AlignRight),
            at(right, centreY + slideY, Qt::AlignLeft),
            at(right, centreY - slideY, Qt::AlignLeft),
            at(left, centreY + slideY, Qt::AlignRight),
            at(left, centreY - slideY, Qt::AlignRight),
            at(centreX + slideX, below, Qt::AlignHCenter),
            at(centreX - slideX, below, Qt::AlignHCenter),
            at(centreX + slideX, above, Qt::AlignHCenter),
            at(centreX - slideX, above, Qt::AlignHCenter)};
}

/// A label in that direction (of length 1), so far from the node's edge.
PlacedLabel placedAlong(const QRectF& node, QSizeF size, QPointF direction, double distance)
{
    const double away = distance + std::max(node.width(), node.height()) / 2 +
                        std::min(size.width() / 2 / std::max(std::abs(direction.x()), 1e-6),
                                 size.height() / 2 / std::max(std::abs(direction.y()), 1e-6));
    QRectF box(QPointF(), size);
    box.moveCenter(node.center() + direction * away);
    const Qt::AlignmentFlag alignment = direction.x() > 0.5    ? Qt::AlignLeft
                                        : direction.x() < -0.5 ? Qt::AlignRight
                                                               : Qt::AlignHCenter;
    return {box, alignment, true};
}

/// Points along a leading line, close enough that nothing slips between them.
std::vector<QPointF> leaderPoints(const QRectF& box, QPointF node)
{
    const QPointF start = leaderStart(box, node);
    const QPointF way = node - start;
    const int steps = std::max(2, static_cast<int>(std::hypot(way.x(), way.y()) / 3));
    std::vector<QPointF> points;
    for (int step = 1; step < steps; ++step)
        points.push_back(start + way * step / steps);
    return points;
}

QRectF aroundPoint(QPointF point)
{
    return QRectF(point - QPointF(2, 2), QSizeF(4, 4));
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF& bounds, std::size_t nodes, const QRectF& frame)
    : m_bounds(bounds),
      m_frame(frame),
      m_nodes(bounds, nodeCell(bounds, nodes)),
      m_labels(bounds, labelCell),
      m_lines(bounds)
{}

void LabelPlacer::addNode(const QRectF& bounds)
{
    m_nodes.add(bounds);
}

void LabelPlacer::addLinePoint(QPointF point)
{
    m_lines.add(point);
}

bool LabelPlacer::isFramed(const QRectF& box) const
{
    return m_frame.isNull() || m_frame.contains(box);
}

bool LabelPlacer::isFree(const QRectF& box) const
{
    return isFramed(box) && !m_labels.touchesAny(box, {}) && !m_nodes.touchesAny(box, {});
}

bool LabelPlacer::hasRoom(const QRectF& node) const
{
    constexpr QSizeF least(16, 15);
    const std::array<PlacedLabel, 16> places = candidates(node, least, 0);
    return std::any_of(places.begin(), places.end(),
                       [this](const PlacedLabel& place) { return isFree(place.box); });
}

PlacedLabel LabelPlacer::take(const PlacedLabel& label)
{
    m_labels.add(label.box);
    return label;
}

/// What speaks against a place: lines it hides, and that it makes the whole picture larger.
double LabelPlacer::burdenOf(const QRectF& box) const
{
    constexpr double outside = 1.0 / 12; // a step of preference for every 12 pixels
    const QRectF both = box | m_bounds;
    const double wider = both.width() - m_bounds.width() + both.height() - m_bounds.height();
    return m_lines.within(box) * 0.7 + wider * outside;
}

std::optional<PlacedLabel> LabelPlacer::place(const QRectF& node, QSizeF size, Search search)
{
    constexpr std::array<double, 3> steps{0, 4, 9};
    for (const double distance : steps) {
        if (distance > 0 && (search == Search::Clear || search == Search::Near))
            break;
        std::optional<PlacedLabel> best;
        double leastCost = std::numeric_limits<double>::max();
        double preference = 0;
        for (const PlacedLabel& candidate : candidates(node, size, distance)) {
            preference += 1;
            if (preference >= leastCost)
                break;
            if (!isFree(candidate.box))
                continue;
            // A label as near to another node as to its own would be taken for the other's.
            const double near = distance + neighbourGap;
            const bool isAmbiguous =
                m_nodes.touchesAny(candidate.box.adjusted(-near, -near, near, near), node);
            if (isAmbiguous && distance > 0)
                continue;
            if (search == Search::Clear && m_lines.within(candidate.box) > 0)
                continue;
            const double cost =
                preference + burdenOf(candidate.box) + (isAmbiguous ? ambiguity : 0);
            if (cost < leastCost) {
                leastCost = cost;
                best = candidate;
            }
        }
        if (best)
            return take(*best);
    }
    if (search != Search::Far)
        return std::nullopt;
    const std::optional<PlacedLabel> apart = placeApart(node, size);
    if (apart) {
        take(*apart);
        for (const QPointF point : leaderPoints(apart->box, node.center()))
            m_labels.add(aroundPoint(point)); // no later label may lie on the line
    }
    return apart;
}

/// A leading line that crosses another node or a label would lead to the wrong one.
bool LabelPlacer::isLeaderFree(const QRectF& box, const QRectF& node) const
{
    const std::vector<QPointF> points = leaderPoints(box, node.center());
    return std::none_of(points.begin(), points.end(), [&](QPointF point) {
        const QRectF around = aroundPoint(point);
        return m_nodes.touchesAny(around, node) || m_labels.touchesAny(around, {});
    });
}

std::optional<PlacedLabel> LabelPlacer::placeApart(const QRectF& node, QSizeF size) const
{
    constexpr std::array<double, 9> distances{16, 26, 38, 52, 68, 86, 106, 130, 160};
    constexpr int directions = 24;
    constexpr double pixelsAStep = 4; // what one step of preference is worth in distance
    constexpr double border = 48;     // a label farther outside would only make the picture larger
    const QRectF outermost = m_bounds.adjusted(-border, -border, border, border);
    std::optional<PlacedLabel> best;
    double leastCost = std::numeric_limits<double>::max();
    for (const double distance : distances) {
        for (int direction = 0; direction < directions; ++direction) {
            const QLineF ray = QLineF::fromPolar(1, 360.0 * direction / directions);
            const PlacedLabel candidate = placedAlong(node, size, ray.p2(), distance);
            if (!outermost.contains(candidate.box))
                continue;
            const double cost = distance / pixelsAStep + burdenOf(candidate.box);
            const QRectF around =
                candidate.box.adjusted(-neighbourGap, -neighbourGap, neighbourGap, neighbourGap);
            if (cost >= leastCost || !isFree(around) || !isLeaderFree(candidate.box, node))
                continue;
            leastCost = cost;
            best = candidate;
        }
    }
    return best;
}

QPointF leaderStart(const QRectF& box, QPointF node)
{
    return {std::clamp(node.x(), box.left(), box.right()),
            std::clamp(node.y(), box.top(), box.bottom())};
}

PlacedLabel LabelPlacer::placeAnyway(const QRectF& node, QSizeF size)
{
    if (const std::optional<PlacedLabel> free = place(node, size, Search::Far))
        return *free;
    constexpr double outsideFrame = 1e6;
    PlacedLabel best;
    double leastCost = std::numeric_limits<double>::max();
    constexpr std::array<double, 6> distances{0, 6, 14, 24, 36, 50};
    for (const double distance : distances) {
        for (const PlacedLabel& candidate : candidates(node, size, distance)) {
            const double cost = m_nodes.overlapWith(candidate.box) +
                                m_labels.overlapWith(candidate.box) * 10 + distance +
                                (isFramed(candidate.box) ? 0 : outsideFrame);
            if (cost < leastCost) {
                leastCost = cost;
                best = candidate;
                best.isApart = distance > 14;
            }
        }
    }
    return take(best);
}

} // namespace knotary::scene
