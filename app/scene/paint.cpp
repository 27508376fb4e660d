// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/paint.h"

#include "app/scene/colour.h"
#include "app/scene/labeltext.h"

#include <algorithm>
#include <cmath>

namespace knotary::scene
{

namespace
{

constexpr double smallestOutlined = 3; ///< pixels of radius below which a node is a dot
constexpr double smallestArrow = 2.2;  ///< pixels of the node's radius below which arrows vanish
constexpr std::size_t mostCareful = 20000; ///< lines beyond which they are drawn plainly
constexpr std::size_t manyLines = 1500;
constexpr double haloOpacity = 0.82;
constexpr double strongExtra = 0.5; ///< pixels that an emphasised line is wider

/// Is it a large graph seen from afar?
enum class Distance
{
    Near,
    Far
};

QRectF roughBounds(const EdgeMark& edge)
{
    QRectF box = QRectF(edge.from, edge.to).normalized();
    box |= QRectF(edge.control, QSizeF(0.1, 0.1));
    const double reach = edge.isLoop ? 60 : 6;
    return box.adjusted(-reach, -reach, reach, reach);
}

QPen penOf(const EdgeMark& edge, Distance distance)
{
    LineStyle line = edge.line;
    // Qt draws lines of up to one pixel several times as fast as wider ones.
    if (distance == Distance::Far)
        line.width = std::min(line.width, 1.0);
    if (edge.emphasis == Emphasis::Strong)
        line.width += strongExtra;
    QPen pen(edge.colour, line.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<qreal> dashes = dashesOf(line); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// A slim head whose tip is the line's end.
void paintArrow(QPainter& painter, const EdgeMark& edge, double scale)
{
    QPointF direction = edge.to - edge.control;
    if (edge.isLoop)
        direction = edge.to - edge.control - QPointF(std::abs(edge.from.y() - edge.control.y()), 0);
    const double length = lengthOf(direction);
    if (length < 1)
        return;
    direction /= length;
    const double size = (5.5 + edge.line.width) * std::clamp(std::sqrt(scale), 0.6, 1.15);
    const QPointF aside(-direction.y() * size * 0.36, direction.x() * size * 0.36);
    const QPointF back = edge.to - direction * size;
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge.colour);
    painter.drawPolygon(QPolygonF({edge.to, back + aside, back - aside}));
}

void paintEdges(QPainter& painter, const Scene& scene, const QRectF& visible)
{
    const bool isPlain = scene.edges.size() > mostCareful;
    // Seen from afar, the heads of a large graph are specks that cost more than its lines.
    const Distance distance =
        scene.edges.size() > manyLines && scene.scale < 0.6 ? Distance::Far : Distance::Near;
    const bool hasArrows = !isPlain && distance == Distance::Near && scene.scale > 0.12;
    painter.setRenderHint(QPainter::Antialiasing, !isPlain);
    for (const EdgeMark& edge : scene.edges) {
        if (!roughBounds(edge).intersects(visible))
            continue;
        const double across = lengthOf(edge.to - edge.from);
        if (across < smallestArrow && !edge.isLoop)
            continue;
        painter.setBrush(Qt::NoBrush);
        if (isPlain) {
            painter.setPen(QPen(edge.colour, 0));
            painter.drawLine(edge.from, edge.to);
            continue;
        }
        painter.setPen(penOf(edge, distance));
        const QPointF middle = (edge.from + edge.to) / 2;
        if (!edge.isLoop && lengthOf(edge.control - middle) < 0.05)
            painter.drawLine(edge.from, edge.to);
        else
            painter.drawPath(curveOf(edge));
        if (hasArrows && across > 12)
            paintArrow(painter, edge, scene.scale);
    }
}

void paintRing(QPainter& painter, const NodeMark& node, const Palette& palette)
{
    if (!node.isSelected && !node.isCurrent && !node.isHovered)
        return;
    const double width = node.isCurrent ? 2.6 : 1.8;
    const QColor colour = node.isSelected || node.isCurrent ? palette.accent : palette.quietInk;
    painter.setBrush(palette.ground);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(outlineOf(node.shape, node.place, node.radius + 2.2 + width / 2));
}

void paintNode(QPainter& painter, const NodeMark& node, const Palette& palette)
{
    paintRing(painter, node, palette);
    painter.setBrush(node.fill);
    if (node.radius < smallestOutlined)
        painter.setPen(Qt::NoPen);
    else
        painter.setPen(QPen(node.outline, 1.1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    if (node.shape == Shape::Circle || node.radius < smallestOutlined)
        painter.drawEllipse(node.place, node.radius, node.radius);
    else
        painter.drawPath(outlineOf(node.shape, node.place, node.radius));
    if (node.isPinned && node.radius >= smallestOutlined) {
        painter.setPen(QPen(palette.ground, 1));
        painter.setBrush(palette.ink);
        painter.drawEllipse(node.place, std::min(2.6, node.radius * 0.4),
                            std::min(2.6, node.radius * 0.4));
    }
}

void paintLabel(QPainter& painter, const LabelMark& label, const Palette& palette)
{
    const double lineHeight = lineHeightOf(label.pixels);
    const Weight weight = label.isBold ? Weight::Bold : Weight::Regular;
    painter.setFont(fontOf(label.pixels, label.isBold ? QFont::DemiBold : QFont::Normal));
    QColor halo = palette.ground;
    halo.setAlphaF(static_cast<float>(haloOpacity));
    const QColor ink =
        label.emphasis == Emphasis::Faded ? mixed(palette.ink, palette.ground, 0.62) : palette.ink;
    if (label.hasLeader) {
        painter.setPen(QPen(palette.ground, 2.6, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(label.leaderFrom, label.leaderTo);
        painter.setPen(QPen(ink, 0.8, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(label.leaderFrom, label.leaderTo);
        painter.setPen(QPen(palette.ground, 0.8));
        painter.setBrush(ink);
        painter.drawEllipse(label.leaderTo, 1.9, 1.9);
    }
    double top = label.box.top();
    for (const QString& line : label.lines) {
        const double width = widthOf(line, label.pixels, weight);
        double left = label.box.left() + 2;
        if (label.alignment == Qt::AlignHCenter)
            left = label.box.center().x() - width / 2;
        else if (label.alignment == Qt::AlignRight)
            left = label.box.right() - 2 - width;
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawRoundedRect(QRectF(left - 1.5, top + 0.8, width + 3, lineHeight - 0.6), 3, 3);
        painter.setPen(ink);
        painter.drawText(QPointF(left, top + baselineOf(label.pixels)), line);
        top += lineHeight;
    }
}

} // namespace

void paint(QPainter& painter, const Scene& scene, const QRectF& visible)
{
    const Palette palette = paletteOf(scene.theme);
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintEdges(painter, scene, visible);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const NodeMark& node : scene.nodes) {
        const double reach = node.radius * 1.6 + 6;
        if (visible.intersects(
                QRectF(node.place - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach))))
            paintNode(painter, node, palette);
    }
    // The most important label was placed first; painted last, it lies on top.
    for (auto label = scene.labels.rbegin(); label != scene.labels.rend(); ++label)
        if (visible.intersects(label->box))
            paintLabel(painter, *label, palette);
    painter.restore();
}

} // namespace knotary::scene
