// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/labellayer.h"

#include "app/scene/paintmarks.h"

#include <cmath>
#include <optional>
#include <utility>

namespace knotary::scene
{

namespace
{

constexpr qsizetype mostSprites = 2000; ///< about 20 MB at most; then they are painted anew
constexpr QChar between(u'\n');

/// All that decides how a label looks, but not where it stands.
QString lookOf(const LabelMark& label)
{
    QString look = label.lines.join(between);
    look += between;
    look += label.notes.join(between);
    look += between;
    look += label.badge;
    look += label.claim.isValid() ? u'c' : u'e';
    look += QChar(static_cast<char16_t>(u'a' + (label.isBold ? 1 : 0) +
                                        2 * static_cast<int>(label.emphasis)));
    look += QChar(static_cast<char16_t>(label.alignment));
    look += QString::number(label.box.width());
    if (label.hasLeader)
        look += QStringLiteral("%1 %2")
                    .arg(label.leaderTo.x() - label.box.x())
                    .arg(label.leaderTo.y() - label.box.y());
    return look;
}

/// Of a node, in the scene; nothing where it has no place.
std::optional<QPointF> placeAt(base::NodeIndex node, const layout::Positions& positions,
                               double scale)
{
    if (!node.isValid() || node.index() >= positions.size())
        return std::nullopt;
    const layout::Point place = positions[node.index()];
    return QPointF(static_cast<double>(place.x), static_cast<double>(place.y)) * scale;
}

} // namespace

void LabelLayer::set(std::vector<LabelMark> labels, double scale, Theme theme,
                     const layout::Positions& positions)
{
    if (theme != m_theme || m_sprites.size() > mostSprites)
        m_sprites.clear();
    m_theme = theme;
    m_scale = scale;
    m_labels = std::move(labels);
    m_places.clear();
    m_places.reserve(m_labels.size());
    for (const LabelMark& label : m_labels)
        m_places.push_back(placeAt(label.node, positions, scale).value_or(QPointF()));
}

const QImage& LabelLayer::spriteOf(const LabelMark& label, double ratio)
{
    QImage& sprite = m_sprites[lookOf(label)];
    if (!sprite.isNull())
        return sprite;
    const QRectF bounds = inkedBoundsOf(label);
    sprite =
        QImage((bounds.size() * ratio).toSize() + QSize(2, 2), QImage::Format_ARGB32_Premultiplied);
    sprite.setDevicePixelRatio(ratio);
    sprite.fill(Qt::transparent);
    QPainter painter(&sprite);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(-bounds.topLeft());
    paintLabel(painter, label, paletteOf(m_theme));
    return sprite;
}

void LabelLayer::paint(QPainter& painter, const FrameView& camera,
                       const layout::Positions& positions)
{
    if (camera.ratio != m_ratio)
        m_sprites.clear();
    m_ratio = camera.ratio;
    const QRectF visible(QPointF(), QSizeF(camera.size));
    // The most important label was placed first; painted last, it lies on top.
    for (std::size_t i = m_labels.size(); i-- > 0;) {
        const LabelMark& label = m_labels[i];
        const QPointF before = m_places[i];
        const QPointF now = placeAt(label.node, positions, camera.scale).value_or(before);
        const QRectF bounds = inkedBoundsOf(label).translated(camera.offset + now - before);
        if (!bounds.intersects(visible))
            continue;
        const QPointF place(std::round(bounds.x() * m_ratio) / m_ratio,
                            std::round(bounds.y() * m_ratio) / m_ratio);
        painter.drawImage(place, spriteOf(label, m_ratio));
    }
}

} // namespace knotary::scene
