// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The raster road: draws a scene straight into the pixels of an image, ten and more times as fast
// as QPainter, and looks the same. For windows; vector files take the road of paint.h.

#include "app/scene/inklayer.h"
#include "app/scene/nodesprites.h"
#include "app/scene/scene.h"

#include <QImage>
#include <QPointF>

#include <map>

namespace knotary::scene
{

/// Keeps its buffers and sprites from picture to picture. Each thread uses one of its own.
class Raster
{
public:
    /// What of the scene falls on the image, ground included. `origin` is the scene coordinate of
    /// the image's top left corner, `ratio` the image's pixels to a pixel of the scene. The image
    /// is of Format_RGB32; it may share another image's memory.
    void draw(QImage& image, const Scene& scene, QPointF origin, double ratio);

    /// The same without ground and labels, over what is there.
    void drawMarks(QImage& image, const Scene& scene, QPointF origin, double ratio);

    /// What stands behind the nodes so that the arrangement can be read, without words.
    static void drawGuides(QImage& image, const Scene& scene, QPointF origin, double ratio);

    /// Labels alone, over what is there.
    static void drawLabels(QImage& image, const Scene& scene, QPointF origin, double ratio);

private:
    void drawEdges(QImage& image, const Scene& scene, QPointF origin, double ratio);
    const InkLayer::Depths& depthsOf(int alpha);

    InkLayer m_ink;
    NodeSprites m_sprites;
    std::map<int, InkLayer::Depths> m_depths; ///< by alpha of the colour
};

} // namespace knotary::scene
