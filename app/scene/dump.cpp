// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/scene.h"

#include <QTextStream>

namespace knotary::scene
{

namespace
{

QString wordOf(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Faded:
        return QStringLiteral(" faded");
    case Emphasis::Strong:
        return QStringLiteral(" strong");
    case Emphasis::Normal:
        break;
    }
    return {};
}

QString wordOf(Qt::PenStyle pen)
{
    switch (pen) {
    case Qt::DashLine:
        return QStringLiteral("dashed");
    case Qt::DotLine:
        return QStringLiteral("dotted");
    case Qt::DashDotLine:
        return QStringLiteral("dash-dot");
    case Qt::CustomDashLine:
        return QStringLiteral("sparse");
    default:
        return QStringLiteral("solid");
    }
}

QString rounded(QPointF point)
{
    return QStringLiteral("%1,%2").arg(qRound(point.x())).arg(qRound(point.y()));
}

QString flags(const NodeMark& node)
{
    QString words;
    if (node.isSelected)
        words += QLatin1String(" selected");
    if (node.isCurrent)
        words += QLatin1String(" current");
    if (node.isHovered)
        words += QLatin1String(" hovered");
    if (node.isPinned)
        words += QLatin1String(" pinned");
    if (node.isMaybe)
        words += QLatin1String(" maybe");
    return words;
}

} // namespace

std::string dump(const Scene& scene)
{
    QString text;
    QTextStream stream(&text);
    for (const EdgeMark& edge : scene.edges) {
        stream << "edge claim=" << edge.claim.number << ' ' << edge.fromNode.number << "->"
               << edge.toNode.number << ' ' << wordOf(edge.line.pen) << ' ' << edge.line.width
               << ' ' << rounded(edge.from) << (edge.isLoop ? " loop " : " via ")
               << rounded(edge.control) << " to " << rounded(edge.to) << wordOf(edge.emphasis)
               << (edge.isMaybe ? " maybe" : "") << '\n';
    }
    for (const NodeMark& node : scene.nodes) {
        stream << "node " << node.node.number << " entity=" << node.entity.number << ' '
               << rounded(node.place) << " r" << qRound(node.radius) << " shape"
               << static_cast<int>(node.shape) << ' ' << node.fill.name()
               << (node.sign.isNull() ? QString() : QStringLiteral(" sign") + node.sign)
               << wordOf(node.emphasis) << flags(node) << '\n';
    }
    for (const LabelMark& label : scene.labels) {
        if (label.claim.isValid())
            stream << "words claim=" << label.claim.number << " (" << label.badge << ')';
        else
            stream << "label " << label.node.number;
        stream << " \"" << label.lines.join(QStringLiteral("|")) << '"';
        if (!label.notes.isEmpty())
            stream << " (" << label.notes.join(QStringLiteral("|")) << ')';
        stream << (label.isElided ? " elided" : "") << (label.isBold ? " bold" : "")
               << (label.hasLeader ? " apart" : "") << wordOf(label.emphasis) << '\n';
    }
    stream.flush();
    return text.toStdString();
}

} // namespace knotary::scene
