// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/paint.h"

#include "app/scene/badge.h"
#include "app/scene/colour.h"
#include "app/scene/labeltext.h"
#include "app/scene/noderadius.h"
#include "app/scene/paintmarks.h"
#include "app/scene/strokes.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace knotary::scene
{

namespace
{

constexpr double haloOpacity = 0.82;
constexpr double ringReach = 6; ///< pixels that rings and outlines stand out of a node at most

QRectF roughBounds(const EdgeMark& edge)
{
    QRectF box = QRectF(edge.from, edge.to).normalized();
    box |= QRectF(edge.control, QSizeF(0.1, 0.1));
    const double reach = edge.isLoop ? 60 : 6;
    return box.adjusted(-reach, -reach, reach, reach);
}

void setLinePen(QPainter& painter, const QColor& colour, const Stroke& stroke)
{
    const QPen& now = painter.pen();
    const bool isSolid = stroke.dashes.isEmpty();
    // Most lines look like the one before, and a new pen costs more than the line.
    if (isSolid && now.style() == Qt::SolidLine && now.widthF() == stroke.width &&
        now.capStyle() == Qt::FlatCap && now.joinStyle() == Qt::RoundJoin && now.color() == colour)
        return;
    QPen pen(colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!isSolid)
        pen.setDashPattern(stroke.dashes);
    painter.setPen(pen);
}

void paintEdge(QPainter& painter, const EdgeMark& edge, const Stroke& stroke, double scale)
{
    painter.setBrush(Qt::NoBrush);
    setLinePen(painter, edge.colour, stroke);
    if (stroke.isCurve)
        painter.drawPath(curveOf(edge));
    else
        painter.drawLine(edge.from, edge.to);
    if (stroke.hasArrow) {
        const std::array<QPointF, 3> corners = arrowOf(edge, scale);
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge.colour);
        painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
    }
}

void paintEdges(QPainter& painter, const Scene& scene, const QRectF& visible,
                const PartNames* names)
{
    const LineDetail detail = lineDetailOf(scene);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const EdgeMark& edge : scene.edges) {
        if (!roughBounds(edge).intersects(visible))
            continue;
        const Stroke stroke = strokeOf(edge, detail);
        if (!stroke.isShown)
            continue;
        std::optional<drawing::PartGuard> part;
        if (names != nullptr)
            part.emplace(painter, names->ofClaim(edge.claim, QStringLiteral("relation")));
        paintEdge(painter, edge, stroke, scene.scale);
    }
}

void paintNodes(QPainter& painter, const Scene& scene, const QRectF& visible,
                const Palette& palette, const PartNames* names)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const NodeMark& node : scene.nodes) {
        if (!visible.intersects(inkedBoundsOf(node)))
            continue;
        std::optional<drawing::PartGuard> part;
        if (names != nullptr)
            part.emplace(painter, names->ofEntity(node.entity, QStringLiteral("node")));
        paintNode(painter, node, palette);
    }
}

void paintLabels(QPainter& painter, const Scene& scene, const QRectF& visible,
                 const Palette& palette, const PartNames* names)
{
    // The most important label was placed first; painted last, it lies on top.
    for (auto label = scene.labels.rbegin(); label != scene.labels.rend(); ++label) {
        if (!visible.intersects(inkedBoundsOf(*label)))
            continue;
        std::optional<drawing::PartGuard> part;
        if (names != nullptr)
            part.emplace(painter, label->claim.isValid()
                                      ? names->ofClaim(label->claim, QStringLiteral("words"))
                                      : names->ofEntity(label->entity, QStringLiteral("label")));
        paintLabel(painter, *label, palette);
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

} // namespace

QPen outlinePen(const QColor& colour, bool isMaybe)
{
    QPen pen(colour, isMaybe ? 1.5 : 1.1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (isMaybe)
        pen.setDashPattern({1.2, 1.5});
    return pen;
}

void paintNode(QPainter& painter, const NodeMark& node, const Palette& palette)
{
    paintRing(painter, node, palette);
    painter.setBrush(node.fill);
    if (node.radius < smallestOutlined)
        painter.setPen(Qt::NoPen);
    else
        painter.setPen(outlinePen(node.outline, node.isMaybe));
    if (node.shape == Shape::Circle || node.radius < smallestOutlined)
        painter.drawEllipse(node.place, node.radius, node.radius);
    else
        painter.drawPath(outlineOf(node.shape, node.place, node.radius));
    const bool hasSign = !node.sign.isNull() && node.radius >= smallestSigned;
    if (hasSign)
        paintSign(painter, node.place, node.radius, node.sign, node.signInk);
    if (node.isPinned && node.radius >= smallestOutlined) {
        // The pin gives way to a sign, which needs the middle.
        const double aside = hasSign ? node.radius * 0.75 : 0;
        painter.setPen(QPen(palette.ground, 1));
        painter.setBrush(palette.ink);
        painter.drawEllipse(node.place + QPointF(aside, -aside), std::min(2.6, node.radius * 0.4),
                            std::min(2.6, node.radius * 0.4));
    }
}

void paintSign(QPainter& painter, QPointF middle, double radius, const QString& sign,
               const QColor& ink)
{
    constexpr double smallestType = 6;
    constexpr double digitHeight = 0.72; // of the font's size
    const double pixels = std::round(std::clamp(radius * 1.3, smallestType, labelPixels));
    painter.setFont(fontOf(pixels, QFont::DemiBold));
    painter.setPen(ink);
    const double width = widthOf(sign, pixels, Weight::Bold);
    painter.drawText(middle + QPointF(-width / 2, pixels * digitHeight / 2), sign);
}

void paintLabel(QPainter& painter, const LabelMark& label, const Palette& palette)
{
    const double lineHeight = lineHeightOf(label.pixels);
    const Weight weight = label.isBold ? Weight::Bold : Weight::Regular;
    painter.setFont(fontOf(label.pixels, label.isBold ? QFont::DemiBold : QFont::Normal));
    QColor halo = palette.ground;
    halo.setAlphaF(static_cast<float>(haloOpacity));
    const QColor full = label.claim.isValid() ? palette.quietInk : palette.ink;
    const QColor ink = label.emphasis == Emphasis::Faded ? mixed(full, palette.ground, 0.62) : full;
    if (label.hasLeader) {
        painter.setPen(QPen(palette.ground, 2.6, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(label.leaderFrom, label.leaderTo);
        // Fainter than any relation that stands out, for which it might be taken.
        painter.setPen(QPen(mixed(ink, palette.ground, 0.4), 0.7, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(label.leaderFrom, label.leaderTo);
        painter.setPen(QPen(palette.ground, 0.8));
        painter.setBrush(ink);
        painter.drawEllipse(label.leaderTo, 1.9, 1.9);
    }
    const double pill = badgeSize(label.badge).width();
    const auto setLines = [&](const QStringList& lines, const QRectF& box, double pixels,
                              Weight weightOfLines, const QColor& colour) {
        const double height = lineHeightOf(pixels);
        double top = box.top();
        for (const QString& line : lines) {
            const double width = widthOf(line, pixels, weightOfLines);
            double left = box.left() + pill + 2;
            if (label.alignment == Qt::AlignHCenter)
                left = box.center().x() - width / 2;
            else if (label.alignment == Qt::AlignRight)
                left = box.right() - 2 - width;
            painter.setPen(Qt::NoPen);
            painter.setBrush(halo);
            painter.drawRoundedRect(QRectF(left - 1.5, top + 0.8, width + 3, height - 0.6), 3, 3);
            painter.setPen(colour);
            painter.drawText(QPointF(left, top + baselineOf(pixels)), line);
            top += height;
        }
    };
    setLines(label.lines, label.box, label.pixels, weight, ink);
    if (!label.notes.isEmpty()) {
        painter.setFont(fontOf(notePixels));
        const bool isFaded = label.emphasis == Emphasis::Faded;
        setLines(label.notes, label.notesBox, notePixels, Weight::Regular,
                 isFaded ? ink : palette.quietInk);
    }
    const double middle = label.lines.isEmpty() ? label.box.height() / 2 : lineHeight / 2 + 0.5;
    Palette badgePalette = palette;
    if (label.emphasis == Emphasis::Faded) {
        badgePalette.ink = ink;
        badgePalette.line = mixed(palette.line, palette.ground, 0.62);
    }
    paintBadge(painter, label.box.topLeft() + QPointF(0, middle), label.badge, badgePalette);
}

QRectF inkedBoundsOf(const NodeMark& node)
{
    const double reach = node.radius * 1.6 + ringReach;
    return {node.place.x() - reach, node.place.y() - reach, 2 * reach, 2 * reach};
}

QRectF inkedBoundsOf(const LabelMark& label)
{
    QRectF box = (label.box | label.notesBox).adjusted(-2, -2, 2, 2);
    if (label.hasLeader)
        box |= QRectF(label.leaderFrom, label.leaderTo).normalized().adjusted(-3, -3, 3, 3);
    return box;
}

void paint(QPainter& painter, const Scene& scene, const QRectF& visible, const PartNames* names)
{
    const Palette palette = paletteOf(scene.theme);
    const std::size_t parts = scene.edges.size() + scene.nodes.size() + scene.labels.size();
    const PartNames* each =
        names != nullptr && drawing::wantsParts(painter, parts) ? names : nullptr;
    const auto layer = [&](const QString& id) {
        return drawing::PartGuard(painter,
                                  names != nullptr ? names->layer(id) : drawing::Part{id, {}, {}});
    };
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    {
        const auto part = layer(QStringLiteral("guides"));
        paintGuideMarks(painter, scene.guides, visible);
    }
    {
        const auto part = layer(QStringLiteral("relations"));
        paintEdges(painter, scene, visible, each);
    }
    {
        const auto part = layer(QStringLiteral("nodes"));
        paintNodes(painter, scene, visible, palette, each);
    }
    {
        const auto part = layer(QStringLiteral("labels"));
        paintLabels(painter, scene, visible, palette, each);
    }
    {
        const auto part = layer(QStringLiteral("guide-words"));
        paintGuideWords(painter, scene.guideWords, scene.theme);
    }
    painter.restore();
}

} // namespace knotary::scene
