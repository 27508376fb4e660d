// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/strokes.h"

#include <algorithm>
#include <cmath>

namespace knotary::scene
{

namespace
{

constexpr double leastAcross = 2.2;    ///< pixels between the ends below which a line vanishes
constexpr double leastForArrow = 12;   ///< pixels between the ends below which a head is too much
constexpr double smallestArrow = 0.12; ///< scale below which heads are specks
constexpr std::size_t manyLines = 1500;
constexpr double farScale = 0.6;    ///< below it a graph of many lines is seen from afar
constexpr double strongExtra = 0.5; ///< pixels that an emphasised line is wider

double lengthOf(QPointF vector)
{
    return std::sqrt(vector.x() * vector.x() + vector.y() * vector.y()); // hypot is slow
}

/// The two middle points of the cubic curve that a loop is.
std::array<QPointF, 2> handlesOf(const EdgeMark& loop)
{
    const double half = std::abs(loop.from.y() - loop.control.y()) * 0.55;
    return {loop.control + QPointF(-half, 0), loop.control + QPointF(half, 0)};
}

} // namespace

LineDetail lineDetailOf(const Scene& scene)
{
    // Seen from afar, the heads of a large graph are specks that cost more than its lines.
    const bool isFar = scene.relationCount > manyLines && scene.scale < farScale;
    return {.isFar = isFar, .hasArrows = !isFar && scene.scale > smallestArrow};
}

Stroke strokeOf(const EdgeMark& edge, const LineDetail& detail)
{
    const double across = lengthOf(edge.to - edge.from);
    Stroke stroke;
    stroke.isShown = across >= leastAcross || edge.isLoop;
    LineStyle line = edge.line;
    if (detail.isFar)
        line.width = std::min(line.width, 1.0);
    if (edge.emphasis == Emphasis::Strong)
        line.width += strongExtra;
    stroke.width = line.width;
    // Lines that are translucent lie over one another by the thousand: no pattern could be told.
    if (line.pen != Qt::SolidLine && edge.colour.alpha() == 255)
        stroke.dashes = dashesOf(line);
    stroke.isCurve = edge.isLoop || lengthOf(edge.control - (edge.from + edge.to) / 2) >= 0.05;
    stroke.hasArrow = detail.hasArrows && across > leastForArrow;
    return stroke;
}

std::array<QPointF, 3> arrowOf(const EdgeMark& edge, double scale)
{
    const QPointF before = edge.isLoop ? handlesOf(edge)[1] : edge.control;
    QPointF direction = edge.to - before;
    const double length = std::max(lengthOf(direction), 1e-6);
    direction /= length;
    const double size = (5.5 + edge.line.width) * std::clamp(std::sqrt(scale), 0.6, 1.15);
    const QPointF aside(-direction.y() * size * 0.36, direction.x() * size * 0.36);
    const QPointF back = edge.to - direction * size;
    return {edge.to, back + aside, back - aside};
}

QPainterPath curveOf(const EdgeMark& edge)
{
    QPainterPath path(edge.from);
    if (edge.isLoop) {
        const auto [first, second] = handlesOf(edge);
        path.cubicTo(first, second, edge.to);
    } else {
        path.quadTo(edge.control, edge.to);
    }
    return path;
}

std::vector<QPointF> flattened(const EdgeMark& edge, double enlarged)
{
    // A piece of 1/n of a quadratic curve strays from its chord by |from - 2 control + to| / 4n².
    constexpr double tolerance = 0.12; // pixels
    const QPointF bow = edge.from - 2 * edge.control + edge.to;
    const double pieces = std::sqrt(lengthOf(bow) * enlarged / (4 * tolerance));
    const int count = std::clamp(static_cast<int>(pieces * (edge.isLoop ? 2 : 1)) + 1, 1, 200);
    std::vector<QPointF> points;
    points.reserve(static_cast<std::size_t>(count) + 1);
    const auto [first, second] = handlesOf(edge);
    for (int i = 0; i <= count; ++i) {
        const double share = static_cast<double>(i) / count;
        const double rest = 1 - share;
        if (edge.isLoop)
            points.push_back(edge.from * rest * rest * rest + first * 3 * rest * rest * share +
                             second * 3 * rest * share * share + edge.to * share * share * share);
        else
            points.push_back(edge.from * rest * rest + edge.control * 2 * rest * share +
                             edge.to * share * share);
    }
    return points;
}

} // namespace knotary::scene
