// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/hatch.h"

#include <QLineF>
#include <QList>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <vector>

namespace knotary::charts
{
namespace
{

constexpr double spacing = 5; ///< pixels between lines, measured along an axis
constexpr double lineWidth = 0.9;

/// All multiples of `step` from `from` up to but not including `to`, each computed from its number,
/// so that no rounding adds up along a long line.
std::vector<double> multiplesBetween(double from, double to, double step)
{
    const auto first = static_cast<long>(std::ceil(from / step));
    const auto end = static_cast<long>(std::ceil(to / step));
    std::vector<double> multiples;
    for (long number = first; number < end; ++number)
        multiples.push_back(static_cast<double>(number) * step);
    return multiples;
}

void addRisingLines(QList<QLineF>& lines, const QRectF& area, double step)
{
    // x + y = constant, cut at the four edges.
    for (const double sum :
         multiplesBetween(area.left() + area.top(), area.right() + area.bottom(), step)) {
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        if (right > left)
            lines.append(QLineF(left, sum - left, right, sum - right));
    }
}

void addFallingLines(QList<QLineF>& lines, const QRectF& area, double step)
{
    // x - y = constant.
    for (const double difference :
         multiplesBetween(area.left() - area.bottom(), area.right() - area.top(), step)) {
        const double left = std::max(area.left(), difference + area.top());
        const double right = std::min(area.right(), difference + area.bottom());
        if (right > left)
            lines.append(QLineF(left, left - difference, right, right - difference));
    }
}

void addLevelLines(QList<QLineF>& lines, const QRectF& area, double step)
{
    for (const double y : multiplesBetween(area.top() + 1, area.bottom() - 0.5, step))
        lines.append(QLineF(area.left(), y, area.right(), y));
}

void addUprightLines(QList<QLineF>& lines, const QRectF& area, double step)
{
    for (const double x : multiplesBetween(area.left() + 1, area.right() - 0.5, step))
        lines.append(QLineF(x, area.top(), x, area.bottom()));
}

void paintDots(QPainter& painter, const QRectF& area, double step, const QColor& colour)
{
    constexpr double size = 1.6;
    const QRectF room = area.adjusted(size / 2, size / 2, -size / 2, -size / 2);
    for (const double y : multiplesBetween(room.top(), room.bottom(), step)) {
        const bool isEvenRow = std::lround(y / step) % 2 == 0;
        const double shift = isEvenRow ? 0 : step / 2;
        for (const double x : multiplesBetween(room.left() - shift, room.right() - shift, step))
            painter.fillRect(QRectF(x + shift - size / 2, y - size / 2, size, size), colour);
    }
}

} // namespace

QColor hatchColour(const QColor& fill)
{
    constexpr int dark = 105; ///< of 255, as the eye weighs the channels
    const int grey = qGray(fill.rgb());
    const int target = grey < dark ? 255 : 0;
    const auto part = [target](int channel) { return channel + (target - channel) * 45 / 100; };
    return QColor(part(fill.red()), part(fill.green()), part(fill.blue()));
}

void paintHatch(QPainter& painter, const QRectF& area, Qt::BrushStyle pattern, const QColor& colour)
{
    QList<QLineF> lines;
    switch (pattern) {
    case Qt::HorPattern:
        addLevelLines(lines, area, spacing);
        break;
    case Qt::VerPattern:
        addUprightLines(lines, area, spacing);
        break;
    case Qt::CrossPattern:
        addLevelLines(lines, area, spacing);
        addUprightLines(lines, area, spacing);
        break;
    case Qt::BDiagPattern:
        addRisingLines(lines, area, spacing * 1.4);
        break;
    case Qt::FDiagPattern:
        addFallingLines(lines, area, spacing * 1.4);
        break;
    case Qt::DiagCrossPattern:
        addRisingLines(lines, area, spacing * 1.6);
        addFallingLines(lines, area, spacing * 1.6);
        break;
    case Qt::Dense1Pattern:
    case Qt::Dense2Pattern:
    case Qt::Dense3Pattern:
    case Qt::Dense4Pattern:
        paintDots(painter, area, 4, colour);
        return;
    case Qt::Dense5Pattern:
    case Qt::Dense6Pattern:
    case Qt::Dense7Pattern:
        paintDots(painter, area, 6, colour);
        return;
    default:
        return;
    }
    painter.save();
    painter.setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
    painter.restore();
}

} // namespace knotary::charts
