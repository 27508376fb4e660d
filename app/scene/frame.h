// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a window keeps of the picture of a graph: all pixels but the labels. While a hand pans it is
// only moved, and what comes into sight is drawn; while a hand zooms it is shown scaled until a new
// one is drawn. Knows no thread: whoever may not wait draws a new frame elsewhere and swaps it in.

#include "app/scene/buildscene.h"
#include "app/scene/raster.h"
#include "model/base/control.h"

#include <QImage>
#include <QPoint>
#include <QPointF>
#include <QRect>
#include <QSize>

#include <memory>
#include <mutex>
#include <vector>

namespace knotary::scene
{

/// Which part of the drawing, and how fine. Lengths are pixels at 96 dpi unless they say device.
struct FrameView
{
    double scale = 1; ///< pixels a layout unit
    QPointF offset;   ///< of the layout's origin from the picture's top left corner
    QSize size;       ///< of the picture
    double ratio = 1; ///< device pixels a pixel
    bool operator==(const FrameView&) const = default;

    /// Where the part lies in the scene.
    [[nodiscard]] QRectF window() const { return {-offset, QSizeF(size)}; }
};

class Frame
{
public:
    /// Draws all of the view; false where the control said stop. Of the input, scale, window and
    /// parts are the frame's own to set.
    bool draw(const SceneInput& input, const FrameView& view, const base::Control& control);

    /// Moves on to another offset at the same scale and size and draws what was not there yet.
    /// The input must be the one of draw, as far as it decides looks.
    void moveTo(const SceneInput& input, QPointF offset);

    /// Not less than the number of marks that moveTo would draw.
    [[nodiscard]] std::size_t costOfMovingTo(const SceneInput& input, QPointF offset) const;

    [[nodiscard]] bool isEmpty() const { return m_buffer.isNull(); }
    [[nodiscard]] const FrameView& view() const { return m_view; }
    /// Draws the frame where `camera` shows it: moved, and scaled if the scale is not its own.
    void paint(QPainter& painter, const FrameView& camera) const;

private:
    [[nodiscard]] QRect shownRect() const { return {m_corner, m_deviceSize}; }
    [[nodiscard]] QPoint stepsTo(QPointF offset) const;
    [[nodiscard]] QRect neededFor(QRect shown) const;
    void recentre();
    void drawPart(const SceneInput& input, const QRect& part, Raster& raster);
    std::unique_ptr<Raster> borrowRaster();
    void giveBack(std::unique_ptr<Raster> raster);

    FrameView m_view;
    QImage m_buffer;    ///< larger than the picture, so that moving it seldom copies
    QSize m_deviceSize; ///< of the picture
    QPoint m_corner;    ///< of the picture in the buffer
    QRect m_drawn;      ///< of the buffer
    QPointF m_origin;   ///< scene coordinate of the buffer's top left corner
    std::mutex m_mutex; ///< of the rasters
    std::vector<std::unique_ptr<Raster>> m_rasters; ///< free ones
};

} // namespace knotary::scene
