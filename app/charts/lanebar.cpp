// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/lanebar.h"

#include "app/charts/hatch.h"

#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace knotary::charts
{
namespace
{

constexpr double widestPoint = 12; ///< pixels; what is shorter is a point, which is as wide
constexpr double unknownFade = 30; ///< pixels over which an end that nobody knows fades away
constexpr double arrowLength = 7;
constexpr double farthestReach = 1.1;
constexpr double largestPoint = 8; ///< radius
constexpr double fadeStep = 2;     ///< pixels of one shade
constexpr double mostShades = 48;
constexpr double arrowWing = 3; ///< pixels by which an arrow is higher than its bar
/// Beyond the edge by this much the pixels make no difference, but huge numbers harm a painter.
constexpr double beyond = 60;

/// The stretches in days.
struct Stretches
{
    double fadeLeft, left, solidLeft, solidRight, right, fadeRight;
};

Stretches stretchesOfDate(const LaneBarData& bar)
{
    const auto first = static_cast<double>(bar.begin.statedEarliest);
    const auto end = static_cast<double>(bar.begin.statedLatest) + 1;
    Stretches days{static_cast<double>(bar.begin.earliest),  first, first, end, end,
                   static_cast<double>(bar.begin.latest) + 1};
    if (bar.isSomewhere)
        days.solidLeft = days.solidRight = end;
    return days;
}

Stretches stretchesOfInterval(const LaneBarData& bar, const DayAxis& axis)
{
    const double fade = unknownFade / axis.pixelsADay();
    const bool isBegun = bar.begin.kind == LaneEndKind::Known;
    const bool isEnded = bar.end.kind == LaneEndKind::Known;
    const double edgeLeft = axis.firstDay();
    const double edgeRight = axis.endDay();
    Stretches days{};
    days.left = isBegun ? static_cast<double>(bar.begin.statedEarliest)
                        : std::min(edgeLeft, static_cast<double>(bar.end.statedEarliest));
    days.right = isEnded ? static_cast<double>(bar.end.statedLatest) + 1
                         : std::max(edgeRight, static_cast<double>(bar.begin.statedLatest) + 1);
    if (bar.begin.kind == LaneEndKind::Unknown)
        days.left = static_cast<double>(bar.end.statedEarliest);
    if (bar.end.kind == LaneEndKind::Unknown)
        days.right = static_cast<double>(bar.begin.statedLatest) + 1;
    days.solidLeft =
        isBegun && bar.begin.isVague ? static_cast<double>(bar.begin.statedLatest) + 1 : days.left;
    days.solidRight =
        isEnded && bar.end.isVague ? static_cast<double>(bar.end.statedEarliest) : days.right;
    days.solidLeft = std::min(days.solidLeft, days.right);
    days.solidRight = std::max(days.solidRight, days.solidLeft);
    days.fadeLeft = isBegun ? static_cast<double>(bar.begin.earliest) : days.left;
    days.fadeRight = isEnded ? static_cast<double>(bar.end.latest) + 1 : days.right;
    if (bar.begin.kind == LaneEndKind::Unknown)
        days.fadeLeft = days.left - fade;
    if (bar.end.kind == LaneEndKind::Unknown)
        days.fadeRight = days.right + fade;
    if (bar.isSomewhere) // a date of which only one bound is known
        days.solidLeft = days.solidRight = days.right;
    return days;
}

/// From where it is ground to where it is full, the paler ones first and each under the next, so
/// that no seam shows between them.
void paintFade(QPainter& painter, double outer, double full, const LaneBarShape& shape,
               const QColor& colour, const QColor& ground)
{
    if (std::abs(outer - full) < 0.5)
        return;
    const int steps =
        static_cast<int>(std::clamp(std::abs(outer - full) / fadeStep, 6.0, mostShades));
    for (int step = 1; step <= steps; ++step) {
        const double share = static_cast<double>(step) / (steps + 1);
        const double from = outer + (full - outer) * (step - 1) / steps;
        painter.fillRect(QRectF(QPointF(std::min(from, full), shape.top),
                                QPointF(std::max(from, full), shape.bottom)),
                         blended(ground, colour, share));
    }
}

void paintHatched(QPainter& painter, double from, double to, const LaneBarShape& shape,
                  const LaneGroupData& group, const QColor& ground)
{
    if (to - from < 0.5)
        return;
    const QRectF area(QPointF(from, shape.top), QPointF(to, shape.bottom));
    painter.fillRect(area, blended(ground, group.fill, 0.22));
    paintHatch(painter, area, Qt::BDiagPattern, group.outline);
}

/// From the end of the bar outwards.
void paintArrow(QPainter& painter, double x, double direction, const LaneBarShape& shape,
                const QColor& outline, const QColor& fill)
{
    const double middle = (shape.top + shape.bottom) / 2;
    const double half = (shape.bottom - shape.top) / 2 + arrowWing;
    painter.setPen(QPen(outline, 1));
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF{QPointF(x, middle - half),
                                  QPointF(x + direction * arrowLength, middle),
                                  QPointF(x, middle + half)});
}

void paintPoint(QPainter& painter, const LaneBarShape& shape, const LaneBarData& bar,
                const LaneGroupData& group, const QColor& ground, Seam seam)
{
    // Shapes of one radius cover the same area; the pointed ones reach farther and are drawn
    // smaller, so that they stay clear of names and other lines.
    const QRectF glyph = group.glyph.boundingRect();
    const double reach = std::max(glyph.width(), glyph.height()) / 2;
    const double radius = shape.bounds().height() / 2 * std::min(1.0, farthestReach / reach);
    painter.save();
    painter.translate(shape.centre());
    painter.scale(radius, radius);
    if (seam == Seam::Ground) {
        painter.setPen(QPen(ground, 4 / radius));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(group.glyph);
    }
    const bool isFull = bar.isFirm && !bar.isSomewhere;
    painter.setBrush(isFull ? group.fill : blended(ground, group.fill, 0.22));
    painter.setPen(QPen(group.outline, (isFull ? 1 : 1.4) / radius));
    painter.drawPath(group.glyph);
    painter.restore();
}

void paintOutline(QPainter& painter, const LaneBarShape& shape, const LaneBarData& bar,
                  const LaneGroupData& group)
{
    const QRectF box(QPointF(shape.left, shape.top), QPointF(shape.right, shape.bottom));
    if (box.width() < 1)
        return;
    // Ends that fade or go on have no edge.
    const bool hasLeft = shape.fadeLeft >= shape.left && !shape.hasLeftArrow;
    const bool hasRight = shape.fadeRight <= shape.right && !shape.hasRightArrow;
    QPen pen(group.outline, 1);
    if (!bar.isFirm) {
        pen.setDashPattern({3, 2});
        pen.setCapStyle(Qt::FlatCap); // square ends would close the gaps
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(box.topLeft(), box.topRight());
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    if (hasLeft)
        painter.drawLine(box.topLeft(), box.bottomLeft());
    if (hasRight)
        painter.drawLine(box.topRight(), box.bottomRight());
}

} // namespace

QColor blended(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int first, int second) {
        return static_cast<int>(std::lround(first + (second - first) * share));
    };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()),
                  part(from.blue(), to.blue()));
}

QRectF LaneBarShape::bounds() const
{
    const QRectF box(QPointF(fadeLeft, top), QPointF(fadeRight, bottom));
    if (!isPoint)
        return box;
    const double radius = std::min((bottom - top) / 2, largestPoint);
    return QRectF(box.center() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
}

LaneBarShape shapeOf(const LaneBarData& bar, const DayAxis& axis, double top, double bottom)
{
    const bool isWhole = bar.begin.kind == LaneEndKind::Known && bar.end.kind == LaneEndKind::Known;
    const Stretches days =
        bar.isDate && isWhole ? stretchesOfDate(bar) : stretchesOfInterval(bar, axis);
    const auto x = [&](double day) {
        return std::clamp(axis.xOf(day), axis.left() - beyond, axis.right() + beyond);
    };
    LaneBarShape shape{.fadeLeft = x(days.fadeLeft),
                       .left = x(days.left),
                       .solidLeft = x(days.solidLeft),
                       .solidRight = x(days.solidRight),
                       .right = x(days.right),
                       .fadeRight = x(days.fadeRight),
                       .top = top,
                       .bottom = bottom};
    shape.hasLeftArrow = bar.begin.kind == LaneEndKind::Open;
    shape.hasRightArrow = bar.end.kind == LaneEndKind::Open;
    if (shape.hasLeftArrow) // it takes the last pixels of the bar
        shape.left = shape.solidLeft = std::min(shape.left + arrowLength, shape.right);
    if (shape.hasRightArrow)
        shape.right = shape.solidRight = std::max(shape.right - arrowLength, shape.left);
    shape.isPoint = isWhole && shape.fadeRight - shape.fadeLeft < widestPoint;
    return shape;
}

void paintLaneBar(QPainter& painter, const LaneBarShape& shape, const LaneBarData& bar,
                  const LaneGroupData& group, const QColor& ground, Seam seam)
{
    if (shape.isPoint) {
        paintPoint(painter, shape, bar, group, ground, seam);
        return;
    }
    const bool isPale = !bar.isFirm || bar.isSomewhere;
    const QColor fill = isPale ? blended(ground, group.fill, 0.4) : group.fill;
    if (!shape.hasLeftArrow)
        paintFade(painter, shape.fadeLeft, shape.left, shape, fill, ground);
    if (!shape.hasRightArrow)
        paintFade(painter, shape.fadeRight, shape.right, shape, fill, ground);
    paintHatched(painter, shape.left, shape.solidLeft, shape, group, ground);
    paintHatched(painter, shape.solidRight, shape.right, shape, group, ground);
    painter.fillRect(
        QRectF(QPointF(shape.solidLeft, shape.top), QPointF(shape.solidRight, shape.bottom)), fill);
    paintOutline(painter, shape, bar, group);
    if (shape.hasLeftArrow)
        paintArrow(painter, shape.left, -1, shape, group.outline, fill);
    if (shape.hasRightArrow)
        paintArrow(painter, shape.right, 1, shape, group.outline, fill);
}

} // namespace knotary::charts
