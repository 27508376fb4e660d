// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/shape.h"

#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace knotary::scene
{

namespace
{

constexpr double pi = std::numbers::pi;
constexpr std::size_t directions = 360; ///< in equal steps around a square, see placeAround

constexpr std::array shapes{Shape::Circle,  Shape::Square,   Shape::Diamond, Shape::Triangle,
                            Shape::Hexagon, Shape::Pentagon, Shape::Star,    Shape::Document,
                            Shape::Shield,  Shape::Pill};
constexpr std::array<std::string_view, shapes.size()> names{
    "circle",   "square", "diamond",  "triangle", "hexagon",
    "pentagon", "star",   "document", "shield",   "pill"};

QPainterPath regular(int corners, double turn, double inner = 0)
{
    QPolygonF polygon;
    const int points = inner > 0 ? corners * 2 : corners;
    for (int i = 0; i < points; ++i) {
        const double angle = turn + 2 * pi * i / points;
        const double radius = inner > 0 && i % 2 == 1 ? inner : 1;
        polygon << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    polygon << polygon.front();
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath sheet()
{
    QPainterPath path;
    path.addPolygon(QPolygonF(
        {{-0.72, -0.95}, {0.3, -0.95}, {0.72, -0.5}, {0.72, 0.95}, {-0.72, 0.95}, {-0.72, -0.95}}));
    path.closeSubpath();
    return path;
}

QPainterPath shield()
{
    QPainterPath path;
    path.moveTo(-0.85, -0.9);
    path.lineTo(0.85, -0.9);
    path.lineTo(0.85, 0.05);
    path.cubicTo(0.85, 0.6, 0.35, 0.9, 0, 1.1);
    path.cubicTo(-0.35, 0.9, -0.85, 0.6, -0.85, 0.05);
    path.closeSubpath();
    return path;
}

QPainterPath rawOutline(Shape shape)
{
    QPainterPath path;
    switch (shape) {
    case Shape::Circle:
        path.addEllipse(QPointF(0, 0), 1, 1);
        break;
    case Shape::Square:
        path.addRect(-1, -1, 2, 2);
        break;
    case Shape::Diamond:
        path = regular(4, 0);
        break;
    case Shape::Triangle:
        path = regular(3, -pi / 2);
        break;
    case Shape::Hexagon:
        path = regular(6, 0);
        break;
    case Shape::Pentagon:
        path = regular(5, -pi / 2);
        break;
    case Shape::Star:
        path = regular(5, -pi / 2, 0.52);
        break;
    case Shape::Document:
        path = sheet();
        break;
    case Shape::Shield:
        path = shield();
        break;
    case Shape::Pill:
        path.addRoundedRect(QRectF(-1.35, -0.72, 2.7, 1.44), 0.72, 0.72);
        break;
    }
    return path;
}

/// A polygon close to the path: curves in flat pieces of a large copy, so that they stay round.
QPolygonF flattened(const QPainterPath& path)
{
    constexpr double enlargement = 64;
    QPolygonF polygon = path.toFillPolygon(QTransform::fromScale(enlargement, enlargement));
    for (QPointF& point : polygon)
        point /= enlargement;
    return polygon;
}

double areaOf(const QPolygonF& polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF& a = polygon[i];
        const QPointF& b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

/// Distance from the origin to the polygon along a unit vector.
double rayTo(const QPolygonF& polygon, QPointF along)
{
    double farthest = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF side = polygon[(i + 1) % polygon.size()] - a;
        const double determinant = along.x() * side.y() - along.y() * side.x();
        if (std::abs(determinant) < 1e-12)
            continue;
        const double distance = (a.x() * side.y() - a.y() * side.x()) / determinant;
        const double share = (a.x() * along.y() - a.y() * along.x()) / determinant;
        if (distance > 0 && share >= -1e-9 && share <= 1 + 1e-9)
            farthest = std::max(farthest, distance);
    }
    return farthest;
}

/// How far round from the right a direction points, 0 … 4, measured along a square that stands on
/// its corner: as good as an angle for looking up, and no arc tangent.
double placeAround(QPointF direction)
{
    const double sum = std::abs(direction.x()) + std::abs(direction.y());
    const double along = sum > 0 ? direction.y() / sum : 0;
    return direction.x() < 0 ? 2 - along : along < 0 ? 4 + along : along;
}

/// The direction that stands at that place.
QPointF directionAt(double place)
{
    const double within = place - 4 * std::floor(place / 4);
    const double y = within < 1 ? within : within < 3 ? 2 - within : within - 4;
    return {(within < 1 || within > 3 ? 1 : -1) * (1 - std::abs(y)), y};
}

struct UnitShape
{
    QPainterPath path; ///< of area pi
    QRectF bounds;
    std::array<double, directions> reach{};
};

UnitShape unitShape(Shape shape)
{
    UnitShape unit;
    const QPainterPath raw = rawOutline(shape);
    const double factor = std::sqrt(pi / areaOf(flattened(raw)));
    unit.path = QTransform::fromScale(factor, factor).map(raw);
    unit.bounds = unit.path.boundingRect();
    const QPolygonF polygon = flattened(unit.path);
    for (std::size_t i = 0; i < directions; ++i) {
        const QPointF way = directionAt(4 * static_cast<double>(i) / directions);
        unit.reach[i] = rayTo(polygon, way / std::hypot(way.x(), way.y()));
    }
    return unit;
}

const UnitShape& unitOf(Shape shape)
{
    static const std::array<UnitShape, shapes.size()> units = [] {
        std::array<UnitShape, shapes.size()> made;
        for (const Shape each : shapes)
            made[static_cast<std::size_t>(each)] = unitShape(each);
        return made;
    }();
    return units[static_cast<std::size_t>(shape)];
}

} // namespace

std::span<const Shape> allShapes()
{
    return shapes;
}

Shape shapeNamed(std::string_view name, std::size_t ordinal)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return shapes[i];
    return shapes[ordinal % shapes.size()];
}

QPainterPath outlineOf(Shape shape, QPointF centre, double radius)
{
    return QTransform(radius, 0, 0, radius, centre.x(), centre.y()).map(unitOf(shape).path);
}

QRectF boundsOf(Shape shape, QPointF centre, double radius)
{
    const QRectF& unit = unitOf(shape).bounds;
    return {centre.x() + unit.x() * radius, centre.y() + unit.y() * radius, unit.width() * radius,
            unit.height() * radius};
}

double reachOf(Shape shape, QPointF direction)
{
    if (shape == Shape::Circle)
        return 1;
    const double place = placeAround(direction) / 4 * static_cast<double>(directions);
    const std::array<double, directions>& reach = unitOf(shape).reach;
    const auto below = static_cast<std::size_t>(place) % directions;
    const double share = place - std::floor(place);
    return reach[below] * (1 - share) + reach[(below + 1) % directions] * share;
}

} // namespace knotary::scene
