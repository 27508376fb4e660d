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

/// How many places there are at one distance.
constexpr std::size_t placesAround = 28;

/// The places around a node, best first; `distance` pushes them outwards.
std::array<PlacedLabel, placesAround> candidates(const QRectF& node, QSizeF size, double distance)
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
    std::array<PlacedLabel, placesAround> places;
    std::size_t count = 0;
    const auto add = [&](double x, double y, Qt::AlignmentFlag alignment) {
        places[count++] = {QRectF(QPointF(x, y), size), alignment, false};
    };
    add(centreX, below, Qt::AlignHCenter);
    add(centreX, above, Qt::AlignHCenter);
    add(right, centreY, Qt::AlignLeft);
    add(left, centreY, Qt::AlignRight);
    for (const double y : {below, above}) {
        add(cornerRight, y, Qt::AlignLeft);
        add(cornerLeft, y, Qt::AlignRight);
    }
    for (const double share : {0.33, 0.2, 0.48}) { // of the height
        for (const double slide : {share, -share}) {
            add(right, centreY + slide * size.height(), Qt::AlignLeft);
            add(left, centreY + slide * size.height(), Qt::AlignRight);
        }
    }
    for (const double slide : {0.25, -0.25}) { // of the width
        add(centreX + slide * size.width(), below, Qt::AlignHCenter);
        add(centreX + slide * size.width(), above, Qt::AlignHCenter);
    }
    for (const double slide : {0.38, -0.38}) {
        add(centreX + slide * size.width(), below, Qt::AlignHCenter);
        add(centreX + slide * size.width(), above, Qt::AlignHCenter);
    }
    return places;
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

/// How far labels may stand out of a drawing of many nodes: more would make it small in its
/// picture.
QRectF pageAround(const QRectF& bounds, std::size_t nodes)
{
    constexpr std::size_t few = 40;
    constexpr double free = 1e6;
    const double out = nodes <= few ? free : std::max(40.0, 0.2 * bounds.width());
    return bounds.adjusted(-out, -out, out, out);
}

QRectF aroundPoint(QPointF point, double reach)
{
    return QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF& bounds, std::size_t nodes, const QRectF& frame)
    : m_bounds(bounds),
      m_frame(frame),
      m_page(pageAround(bounds, nodes)),
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
    const std::array<PlacedLabel, placesAround> places = candidates(node, least, 0);
    return std::any_of(places.begin(), places.end(),
                       [this](const PlacedLabel& place) { return isFree(place.box); });
}

bool LabelPlacer::take(const QRectF& box)
{
    constexpr double air = 2;
    if (!isFree(box.adjusted(-air, -air, air, air)))
        return false;
    m_labels.add(box);
    return true;
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
    std::optional<PlacedLabel> place = placeBeside(node, size, search);
    if (!place && search >= Search::Far)
        place = placeApart(node, size, search);
    if (!place)
        return std::nullopt;
    m_labels.add(place->box);
    if (place->isApart) {
        for (const QPointF point : leaderPoints(place->box, node.center()))
            m_labels.add(aroundPoint(point, 2)); // no later label may lie on the line
    }
    return place;
}

std::optional<PlacedLabel> LabelPlacer::placeBeside(const QRectF& node, QSizeF size,
                                                    Search search) const
{
    constexpr std::array<double, 3> steps{0, 4, 9};
    for (const double distance : steps) {
        if (distance > 0 && (search == Search::Clear || search == Search::Near))
            break;
        std::optional<PlacedLabel> best;
        double leastCost = std::numeric_limits<double>::max();
        double preference = 0;
        for (const PlacedLabel& candidate : candidates(node, size, distance)) {
            preference += 0.6;
            if (preference >= leastCost)
                break;
            const bool isOut = search != Search::Anywhere && !m_page.contains(candidate.box);
            if (isOut || !isFree(candidate.box))
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
            return best;
    }
    return std::nullopt;
}

/// A leading line must not touch another label. One that crosses another node could be taken to
/// lead there: nothing is returned where that is not allowed.
std::optional<double> LabelPlacer::costOfLeader(const QRectF& box, const QRectF& node,
                                                Search search) const
{
    constexpr double crossing = 6; // steps of preference for every 3 pixels over another node
    constexpr double mostClipped = 5 * crossing;
    double cost = 0;
    for (const QPointF point : leaderPoints(box, node.center())) {
        if (m_labels.touchesAny(aroundPoint(point, 2), {}))
            return std::nullopt;
        if (!m_nodes.touchesAny(aroundPoint(point, 1), node))
            continue;
        cost += crossing;
        if (search == Search::Far || (search == Search::Past && cost > mostClipped))
            return std::nullopt;
    }
    return cost;
}

std::optional<PlacedLabel> LabelPlacer::placeApart(const QRectF& node, QSizeF size,
                                                   Search search) const
{
    constexpr std::array<double, 15> distances{12,  19,  28,  38,  52,  68,  86, 106,
                                               130, 160, 200, 250, 310, 380, 460};
    constexpr double farthest = 160; // that a line is followed with ease
    constexpr int directions = 72;
    constexpr double pixelsAStep = 4; // what one step of preference is worth in distance
    // Labels far outside would make the picture larger, and what is drawn in it smaller.
    const double border =
        search == Search::Anywhere
            ? 48 + std::max(size.width(), size.height())
            : std::clamp(0.1 * std::min(m_bounds.width(), m_bounds.height()), 6.0, 48.0);
    const QRectF outermost = m_bounds.adjusted(-border, -border, border, border);
    std::optional<PlacedLabel> best;
    double leastCost = std::numeric_limits<double>::max();
    for (const double distance : distances) {
        if (distance / pixelsAStep >= leastCost || (search < Search::Across && distance > farthest))
            break;
        for (int direction = 0; direction < directions; ++direction) {
            const QLineF ray = QLineF::fromPolar(1, 360.0 * direction / directions);
            const PlacedLabel candidate = placedAlong(node, size, ray.p2(), distance);
            if (!outermost.contains(candidate.box))
                continue;
            double cost = distance / pixelsAStep + burdenOf(candidate.box);
            const QRectF around =
                candidate.box.adjusted(-neighbourGap, -neighbourGap, neighbourGap, neighbourGap);
            if (cost >= leastCost || !isFree(around) || !isFramed(candidate.box))
                continue;
            const std::optional<double> leader = costOfLeader(candidate.box, node, search);
            if (!leader)
                continue;
            cost += *leader;
            if (cost < leastCost) {
                leastCost = cost;
                best = candidate;
            }
        }
    }
    return best;
}

QPointF leaderStart(const QRectF& box, QPointF node)
{
    return {std::clamp(node.x(), box.left(), box.right()),
            std::clamp(node.y(), box.top(), box.bottom())};
}

} // namespace knotary::scene
