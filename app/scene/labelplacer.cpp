// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/labelplacer.h"

#include <array>
#include <limits>

namespace knotary::scene
{

namespace
{

constexpr double nodeCell = 40;
constexpr double labelCell = 96;
constexpr double lineCell = 32;
constexpr double gap = 2;      ///< pixels between a node and its label
constexpr double linePoint = 1; ///< size of the mark a line leaves in its grid

/// The eight places around a node, best first; `distance` pushes them outwards.
std::array<PlacedLabel, 8> candidates(const QRectF& node, QSizeF size, double distance)
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
    return {{{QRectF(QPointF(centreX, below), size), Qt::AlignHCenter},
             {QRectF(QPointF(centreX, above), size), Qt::AlignHCenter},
             {QRectF(QPointF(right, centreY), size), Qt::AlignLeft},
             {QRectF(QPointF(left, centreY), size), Qt::AlignRight},
             {QRectF(QPointF(cornerRight, below), size), Qt::AlignLeft},
             {QRectF(QPointF(cornerLeft, below), size), Qt::AlignRight},
             {QRectF(QPointF(cornerRight, above), size), Qt::AlignLeft},
             {QRectF(QPointF(cornerLeft, above), size), Qt::AlignRight}}};
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF& bounds)
    : m_nodes(bounds, nodeCell), m_labels(bounds, labelCell), m_lines(bounds, lineCell)
{
}

void LabelPlacer::addNode(const QRectF& bounds)
{
    m_nodes.add(bounds);
}

void LabelPlacer::addLinePoint(QPointF point)
{
    m_lines.add(QRectF(point, QSizeF(linePoint, linePoint)));
}

bool LabelPlacer::isFree(const QRectF& box) const
{
    return !m_labels.touchesAny(box) && !m_nodes.touchesAny(box);
}

PlacedLabel LabelPlacer::take(const PlacedLabel& label)
{
    m_labels.add(label.box);
    return label;
}

std::optional<PlacedLabel> LabelPlacer::place(const QRectF& node, QSizeF size)
{
    std::optional<PlacedLabel> best;
    double leastCost = std::numeric_limits<double>::max();
    double preference = 0;
    for (const PlacedLabel& candidate : candidates(node, size, 0)) {
        preference += 1.5;
        if (preference >= leastCost)
            break;
        if (!isFree(candidate.box))
            continue;
        const double cost = preference + m_lines.overlapWith(candidate.box);
        if (cost < leastCost) {
            leastCost = cost;
            best = candidate;
        }
    }
    return best ? std::optional(take(*best)) : std::nullopt;
}

PlacedLabel LabelPlacer::placeAnyway(const QRectF& node, QSizeF size)
{
    if (const std::optional<PlacedLabel> near = place(node, size))
        return *near;
    constexpr std::array<double, 6> distances{6, 14, 24, 36, 50, 70};
    for (const double distance : distances)
        for (const PlacedLabel& candidate : candidates(node, size, distance))
            if (isFree(candidate.box))
                return take(candidate);

    PlacedLabel best;
    double leastCost = std::numeric_limits<double>::max();
    for (const double distance : distances) {
        for (const PlacedLabel& candidate : candidates(node, size, distance)) {
            const double cost = m_nodes.overlapWith(candidate.box)
                                + m_labels.overlapWith(candidate.box) * 10 + distance;
            if (cost < leastCost) {
                leastCost = cost;
                best = candidate;
            }
        }
    }
    return take(best);
}

} // namespace knotary::scene
