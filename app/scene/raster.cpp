// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/raster.h"

#include "app/scene/paintmarks.h"
#include "app/scene/strokes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace knotary::scene
{

namespace
{

/// From coordinates of the scene to pixels of the image.
struct Shift
{
    QPointF origin;
    double ratio;

    [[nodiscard]] QPointF operator()(QPointF place) const { return (place - origin) * ratio; }
};

void inkCurve(InkLayer& ink, const EdgeMark& edge, const Stroke& stroke, const Shift& shift,
              const InkLayer::Depths& depths)
{
    const double width = stroke.width * shift.ratio;
    std::vector<double> dashes;
    for (const qreal dash : stroke.dashes)
        dashes.push_back(dash * width);
    const std::vector<QPointF> points =
        stroke.isCurve ? flattened(edge, shift.ratio) : std::vector<QPointF>{edge.from, edge.to};
    double phase = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (dashes.empty())
            ink.line(shift(points[i - 1]), shift(points[i]), width, depths);
        else
            ink.dashedLine(shift(points[i - 1]), shift(points[i]), width, dashes, phase, depths);
    }
}

} // namespace

const InkLayer::Depths& Raster::depthsOf(int alpha)
{
    const auto [found, isNew] = m_depths.try_emplace(alpha);
    if (isNew)
        found->second = InkLayer::depthsOf(alpha / 255.0);
    return found->second;
}

void Raster::drawEdges(QImage& image, const Scene& scene, QPointF origin, double ratio)
{
    const LineDetail detail = lineDetailOf(scene);
    const Shift shift{origin, ratio};
    m_ink.resize(image.width(), image.height());
    QColor colour;
    const InkLayer::Depths* depths = nullptr;
    for (const EdgeMark& edge : scene.edges) {
        const Stroke stroke = strokeOf(edge, detail);
        if (!stroke.isShown)
            continue;
        if (depths == nullptr || edge.colour != colour) {
            if (depths != nullptr && edge.colour.rgb() != colour.rgb())
                m_ink.flush(image, colour);
            colour = edge.colour;
            depths = &depthsOf(colour.alpha());
        }
        if (stroke.isCurve || !stroke.dashes.isEmpty())
            inkCurve(m_ink, edge, stroke, shift, *depths);
        else
            m_ink.line(shift(edge.from), shift(edge.to), stroke.width * ratio, *depths);
        if (stroke.hasArrow) {
            std::array<QPointF, 3> corners = arrowOf(edge, scene.scale);
            for (QPointF& corner : corners)
                corner = shift(corner);
            m_ink.triangle(corners, *depths);
        }
    }
    if (depths != nullptr)
        m_ink.flush(image, colour);
}

void Raster::drawMarks(QImage& image, const Scene& scene, QPointF origin, double ratio)
{
    drawEdges(image, scene, origin, ratio);
    const Shift shift{origin, ratio};
    const QRectF visible(origin, QSizeF(image.size()) / ratio);
    for (const NodeMark& node : scene.nodes)
        if (visible.intersects(inkedBoundsOf(node)))
            m_sprites.draw(image, node, shift(node.place), ratio, scene.theme);
}

void Raster::drawLabels(QImage& image, const Scene& scene, QPointF origin, double ratio)
{
    const QRectF visible(origin, QSizeF(image.size()) / ratio);
    const Palette palette = paletteOf(scene.theme);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(ratio, ratio);
    painter.translate(-origin);
    // The most important label was placed first; painted last, it lies on top.
    for (auto label = scene.labels.rbegin(); label != scene.labels.rend(); ++label)
        if (visible.intersects(inkedBoundsOf(*label)))
            paintLabel(painter, *label, palette);
}

void Raster::drawGuides(QImage& image, const Scene& scene, QPointF origin, double ratio)
{
    if (scene.guides.empty())
        return;
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    painter.translate(-origin);
    paintGuideMarks(painter, scene.guides, QRectF(origin, QSizeF(image.size()) / ratio));
}

void Raster::draw(QImage& image, const Scene& scene, QPointF origin, double ratio)
{
    image.fill(paletteOf(scene.theme).ground);
    drawGuides(image, scene, origin, ratio);
    drawMarks(image, scene, origin, ratio);
    drawLabels(image, scene, origin, ratio);
}

} // namespace knotary::scene
