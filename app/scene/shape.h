// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The outlines by which kinds are told apart without colour.

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <span>
#include <string_view>

namespace knotary::scene
{

enum class Shape
{
    Circle,
    Square,
    Diamond,
    Triangle,
    Hexagon,
    Pentagon,
    Star,
    Document,
    Shield,
    Pill
};

[[nodiscard]] std::span<const Shape> allShapes();

/// The shape of that name ("circle", "document", …); for other names the n-th of allShapes, turned
/// round at the end, so that kinds nobody foresaw still differ.
[[nodiscard]] Shape shapeNamed(std::string_view name, std::size_t ordinal);

/// All shapes of one radius cover the same area, that of the circle.
[[nodiscard]] QPainterPath outlineOf(Shape shape, QPointF centre, double radius);

/// The smallest upright rectangle around outlineOf.
[[nodiscard]] QRectF boundsOf(Shape shape, QPointF centre, double radius);

/// How far the outline of radius 1 is from its centre in a direction (any length but 0).
[[nodiscard]] double reachOf(Shape shape, QPointF direction);

} // namespace knotary::scene
