// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/nodesprites.h"

#include "app/scene/paintmarks.h"

#include <algorithm>
#include <cmath>

namespace knotary::scene
{

namespace
{

constexpr int phases = 4; ///< places within a pixel, each way
constexpr int sizes = 8;  ///< radii to a pixel
constexpr std::size_t mostPixels =
    std::size_t{2} * 1024 * 1024; ///< 8 MB of sprites, then they are made anew

std::uint64_t flagsOf(const NodeMark& node)
{
    return (node.isSelected ? 1U : 0U) | (node.isCurrent ? 2U : 0U) | (node.isHovered ? 4U : 0U) |
           (node.isPinned ? 8U : 0U);
}

std::uint64_t signOf(const NodeMark& node)
{
    return node.sign.unicode();
}

/// A premultiplied pixel over an opaque one.
std::uint32_t over(std::uint32_t above, std::uint32_t below)
{
    const std::uint32_t through = 255 - (above >> 24);
    const auto share = [through](std::uint32_t twoChannels) {
        const std::uint32_t product = twoChannels * through;
        return ((product + ((product >> 8) & 0xFF00FF) + 0x800080) >> 8) & 0xFF00FF;
    };
    return above + share(below & 0xFF00FF) + (share((below >> 8) & 0xFF00FF) << 8);
}

} // namespace

const NodeSprites::Sprite& NodeSprites::spriteOf(const Look& look, const NodeMark& node,
                                                 QPointF within, double ratio, Theme theme)
{
    const auto [found, isNew] = m_sprites.try_emplace(look);
    Sprite& sprite = found->second;
    if (!isNew)
        return sprite;
    NodeMark mark = node;
    mark.place = {};
    mark.radius = std::round(node.radius * ratio * sizes) / sizes / ratio;
    const int reach = static_cast<int>(std::ceil(inkedBoundsOf(mark).right() * ratio)) + 1;
    sprite.middle = reach;
    sprite.image = QImage(2 * reach + 1, 2 * reach + 1, QImage::Format_ARGB32_Premultiplied);
    sprite.image.fill(Qt::transparent);
    QPainter painter(&sprite.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(reach, reach) + within);
    painter.scale(ratio, ratio);
    paintNode(painter, mark, paletteOf(theme));
    painter.end();
    // Rings and dots leave much of the room unused: keep what has ink.
    const int width = sprite.image.width();
    int empty = 0;
    const auto isEmptyFrame = [&](int inset) {
        for (int i = inset; i < width - inset; ++i)
            if (sprite.image.pixel(i, inset) != 0 || sprite.image.pixel(inset, i) != 0 ||
                sprite.image.pixel(i, width - 1 - inset) != 0 ||
                sprite.image.pixel(width - 1 - inset, i) != 0)
                return false;
        return true;
    };
    while (empty < reach && isEmptyFrame(empty))
        ++empty;
    sprite.image = sprite.image.copy(empty, empty, width - 2 * empty, width - 2 * empty);
    sprite.middle -= empty;
    m_pixels += static_cast<std::size_t>(sprite.image.width()) *
                static_cast<std::size_t>(sprite.image.height());
    return sprite;
}

void NodeSprites::draw(QImage& picture, const NodeMark& node, QPointF place, double ratio,
                       Theme theme)
{
    if (m_pixels > mostPixels) {
        m_sprites.clear();
        m_pixels = 0;
    }
    const int quarterX = static_cast<int>(std::lround(place.x() * phases));
    const int quarterY = static_cast<int>(std::lround(place.y() * phases));
    const int x = quarterX >> 2;
    const int y = quarterY >> 2;
    const auto phaseX = static_cast<unsigned>(quarterX & 3);
    const auto phaseY = static_cast<unsigned>(quarterY & 3);
    const auto size = static_cast<std::uint64_t>(std::lround(node.radius * ratio * sizes));
    const Look look{(static_cast<std::uint64_t>(node.fill.rgb()) << 32) | node.outline.rgb(),
                    (signOf(node) << 48) | (size << 24) |
                        (static_cast<std::uint64_t>(std::lround(ratio * 16)) << 16) |
                        (node.isMaybe ? std::uint64_t{1} << 15 : 0U) |
                        (static_cast<std::uint64_t>(theme) << 12) |
                        (static_cast<std::uint64_t>(node.shape) << 8) | (flagsOf(node) << 4) |
                        (phaseX << 2) | phaseY};
    const Sprite& sprite = spriteOf(look, node, QPointF(phaseX, phaseY) / phases, ratio, theme);

    const int left = x - sprite.middle;
    const int top = y - sprite.middle;
    const int firstX = std::max(left, 0);
    const int lastX = std::min(left + sprite.image.width(), picture.width());
    const int lastY = std::min(top + sprite.image.height(), picture.height());
    for (int row = std::max(top, 0); row < lastY; ++row) {
        const auto* from =
            reinterpret_cast<const std::uint32_t*>(sprite.image.constScanLine(row - top)) - left;
        auto* to = reinterpret_cast<std::uint32_t*>(picture.scanLine(row));
        for (int column = firstX; column < lastX; ++column)
            if (from[column] != 0)
                to[column] = over(from[column], to[column]);
    }
}

} // namespace knotary::scene
