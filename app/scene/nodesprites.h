// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Nodes for the raster road: each look is painted once, small, and copied wherever a node of that
// look stands. A node may stand at a quarter of a pixel.

#include "app/scene/scene.h"

#include <QImage>

#include <cstdint>
#include <unordered_map>

namespace knotary::scene
{

class NodeSprites
{
public:
    /// Draws the node with its middle at `place` (pixels of the picture, Format_RGB32), `ratio`
    /// times as large.
    void draw(QImage& picture, const NodeMark& node, QPointF place, double ratio, Theme theme);

private:
    struct Look
    {
        std::uint64_t colours;
        std::uint64_t form; ///< shape, sign, size, flags, theme, and where within a pixel
        bool operator==(const Look&) const = default;
    };
    struct LookHash
    {
        std::size_t operator()(const Look& look) const
        {
            return static_cast<std::size_t>((look.colours * 0x9E3779B97F4A7C15ULL) ^
                                            (look.form * 0xC2B2AE3D27D4EB4FULL));
        }
    };
    struct Sprite
    {
        QImage image;   ///< Format_ARGB32_Premultiplied
        int middle = 0; ///< of the pixel in which the node's middle is, from the top left
    };
    const Sprite& spriteOf(const Look& look, const NodeMark& node, QPointF within, double ratio,
                           Theme theme);

    std::unordered_map<Look, Sprite, LookHash> m_sprites;
    std::size_t m_pixels = 0; ///< of all sprites together
};

} // namespace knotary::scene
