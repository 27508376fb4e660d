// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/hatch.h"

#include <QLineF>
#include <QList>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace knotary::charts
{
namespace
{

constexpr double spacing = 5; ///< pixels between lines, measured along an axis
constexpr double lineWidth = 0.9;

double firstMultiple(double from, double step)
{
    return std::ceil(from / step) * step;
}

void addRisingLines(QList<QLineF>& lines, const QRectF& area, double step)
{
    // x + y = constant, cut at the four edges.
    for (double sum = firstMultiple(area.left() + area.top(), step);
         sum < area.right() + area.bottom(); sum += step) {
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        if (right > left)
            lines.append(QLineF(left, sum - left, right, sum - right));
    }
}

void addFallingLines(QList<QLineF>& lines, const QRectF& area, double step)
{
    // x - y = constant.
    for (double difference = firstMultiple(area.left() - area.bottom(), step);
         difference < area.right() - area.top(); difference += step) {
        const double left = std::max(area.left(), difference + area.top());
        const double right = std::min(area.right(), difference + area.bottom());
        if (right > left)
            lines.append(QLineF(left, left - difference, right, right - difference));
    }
}

void addLevelLines(QList<QLineF>& lines, const QRectF& area, double step)
{
    for (double y = firstMultiple(area.top() + 1, step); y < area.bottom() - 0.5; y += step)
        lines.append(QLineF(area.left(), y, area.right(), y));
}

void addUprightLines(QList<QLineF>& lines, const QRectF& area, double step)
{
    for (double x = firstMultiple(area.left() + 1, step); x < area.right() - 0.5; x += step)
        lines.append(QLineF(x, area.top(), x, area.bottom()));
}

void paintDots(QPainter& painter, const QRectF& area, double step, const QColor& colour)
{
    constexpr double size = 1.6;
    const QRectF room = area.adjusted(size / 2, size / 2, -size / 2, -size / 2);
    int row = static_cast<int>(std::ceil(room.top() / step));
    for (double y = row * step; y <= room.bottom(); y += step, ++row) {
        const double shift = row % 2 == 0 ? 0 : step / 2;
        for (double x = firstMultiple(room.left() - shift, step) + shift; x <= room.right();
             x += step)
            painter.fillRect(QRectF(x - size / 2, y - size / 2, size, size), colour);
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
