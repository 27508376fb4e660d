// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/frame.h"

#include "app/scene/groundwork.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace knotary::scene
{

namespace
{

constexpr int slack = 160;      ///< device pixels of the buffer on each side of the picture
constexpr int ahead = 48;       ///< device pixels drawn beyond what is needed
constexpr int bandHeight = 192; ///< device pixels: a band's ink stays in the processor's cache

SceneInput partOf(const SceneInput& input, double scale, const QRectF& window)
{
    SceneInput part = input;
    part.scale = scale;
    part.window = window;
    part.parts = Parts::Marks;
    return part;
}

} // namespace

std::unique_ptr<Raster> Frame::borrowRaster()
{
    const std::lock_guard lock(m_mutex);
    if (m_rasters.empty())
        return std::make_unique<Raster>();
    std::unique_ptr<Raster> raster = std::move(m_rasters.back());
    m_rasters.pop_back();
    return raster;
}

void Frame::giveBack(std::unique_ptr<Raster> raster)
{
    const std::lock_guard lock(m_mutex);
    m_rasters.push_back(std::move(raster));
}

void Frame::drawPart(const SceneInput& input, const QRect& part, Raster& raster)
{
    const double ratio = m_view.ratio;
    const QPointF origin = m_origin + QPointF(part.topLeft()) / ratio;
    // The buffer is this object's alone: nothing shares it, and parts never overlap.
    QImage image(const_cast<uchar*>(m_buffer.constBits()) + part.y() * m_buffer.bytesPerLine() +
                     std::ptrdiff_t{part.x()} * 4,
                 part.width(), part.height(), m_buffer.bytesPerLine(), m_buffer.format());
    raster.draw(image,
                buildScene(partOf(input, m_view.scale, {origin, QSizeF(part.size()) / ratio})),
                origin, ratio);
}

bool Frame::draw(const SceneInput& input, const FrameView& view, const base::Control& control)
{
    m_view = view;
    m_deviceSize = (QSizeF(view.size) * view.ratio).toSize();
    const QSize size = m_deviceSize + QSize(2 * slack, 2 * slack);
    if (m_buffer.size() != size)
        m_buffer = QImage(size, QImage::Format_RGB32);
    m_corner = {slack, slack};
    // On whole device pixels, so that a frame that is moved is the frame that would be drawn.
    const QPointF offset(std::round(view.offset.x() * view.ratio),
                         std::round(view.offset.y() * view.ratio));
    m_origin = -(offset + QPointF(m_corner)) / view.ratio;
    m_drawn = shownRect();

    const auto bands =
        static_cast<std::size_t>((m_deviceSize.height() + bandHeight - 1) / bandHeight);
    for (std::size_t band = 0; band < bands && !control.isCancelled(); ++band) {
        const QRect part(m_drawn.left(), m_drawn.top() + static_cast<int>(band) * bandHeight,
                         m_drawn.width(), bandHeight);
        std::unique_ptr<Raster> raster = borrowRaster();
        drawPart(input, part & m_drawn, *raster);
        giveBack(std::move(raster));
    }
    return !control.isCancelled();
}

QPoint Frame::stepsTo(QPointF offset) const
{
    const QPointF corner = -offset * m_view.ratio - m_origin * m_view.ratio;
    return QPoint(static_cast<int>(std::lround(corner.x())),
                  static_cast<int>(std::lround(corner.y()))) -
           m_corner;
}

/// What must be drawn for a part of the buffer to be shown: it, what is drawn already, and a little
/// more on the side towards which it goes.
QRect Frame::neededFor(QRect shown) const
{
    if (m_drawn.contains(shown))
        return m_drawn;
    QRect needed = m_drawn | shown;
    if (shown.left() < m_drawn.left())
        needed.setLeft(needed.left() - ahead);
    if (shown.top() < m_drawn.top())
        needed.setTop(needed.top() - ahead);
    if (shown.right() > m_drawn.right())
        needed.setRight(needed.right() + ahead);
    if (shown.bottom() > m_drawn.bottom())
        needed.setBottom(needed.bottom() + ahead);
    return needed & m_buffer.rect();
}

/// Brings the picture back into the middle of the buffer.
void Frame::recentre()
{
    const QPoint steps = QPoint(slack, slack) - m_corner;
    const QRect kept = m_drawn & m_buffer.rect().translated(-steps);
    const auto bytes = static_cast<std::size_t>(kept.width()) * 4;
    for (int i = 0; i < kept.height() && !kept.isEmpty(); ++i) {
        const int row = steps.y() > 0 ? kept.bottom() - i : kept.top() + i;
        std::memmove(m_buffer.scanLine(row + steps.y()) +
                         std::ptrdiff_t{kept.left() + steps.x()} * 4,
                     m_buffer.constScanLine(row) + std::ptrdiff_t{kept.left()} * 4, bytes);
    }
    m_drawn = kept.translated(steps);
    m_corner += steps;
    m_origin -= QPointF(steps) / m_view.ratio;
}

void Frame::moveTo(const SceneInput& input, QPointF offset)
{
    m_corner += stepsTo(offset);
    m_view.offset = offset;
    if (!m_buffer.rect().contains(shownRect()))
        recentre();
    if (!m_drawn.intersects(shownRect()))
        m_drawn = {};
    const QRect needed = m_drawn.isEmpty() ? shownRect() : neededFor(shownRect());
    std::unique_ptr<Raster> raster = borrowRaster();
    if (m_drawn.isEmpty()) {
        drawPart(input, needed, *raster);
    } else {
        const QRect inner = m_drawn;
        const QRect rows(needed.left(), inner.top(), needed.width(), inner.height());
        for (const QRect& part :
             {QRect(QPoint(needed.left(), inner.top()), QPoint(inner.left() - 1, inner.bottom())),
              QRect(QPoint(inner.right() + 1, inner.top()), QPoint(needed.right(), inner.bottom())),
              QRect(needed.topLeft(), QPoint(needed.right(), rows.top() - 1)),
              QRect(QPoint(needed.left(), rows.bottom() + 1), needed.bottomRight())})
            if (!part.isEmpty())
                drawPart(input, part, *raster);
    }
    m_drawn = needed;
    giveBack(std::move(raster));
}

std::size_t Frame::costOfMovingTo(const SceneInput& input, QPointF offset) const
{
    const QRect shown = shownRect().translated(stepsTo(offset));
    if (m_drawn.contains(shown))
        return 0;
    const QRect overlap = shown & m_drawn;
    const auto countIn = [&](const QRect& part) {
        return part.isEmpty() ? std::size_t{0}
                              : input.groundwork->countNear(
                                    QRectF(m_origin + QPointF(part.topLeft()) / m_view.ratio,
                                           QSizeF(part.size()) / m_view.ratio),
                                    m_view.scale);
    };
    if (overlap.isEmpty())
        return countIn(shown);
    const QRect left(shown.topLeft(), QPoint(overlap.left() - 1, shown.bottom()));
    const QRect right(QPoint(overlap.right() + 1, shown.top()), shown.bottomRight());
    const QRect above(shown.topLeft(), QPoint(shown.right(), overlap.top() - 1));
    const QRect below(QPoint(shown.left(), overlap.bottom() + 1), shown.bottomRight());
    return countIn(left) + countIn(right) + countIn(above) + countIn(below);
}

void Frame::paint(QPainter& painter, const FrameView& camera) const
{
    if (isEmpty())
        return;
    const QPointF place = camera.offset + (m_origin + QPointF(m_drawn.topLeft()) / m_view.ratio) *
                                              (camera.scale / m_view.scale);
    const double factor = camera.scale / m_view.scale;
    if (factor == 1) {
        // Pixel by pixel: no smoothing, whatever fraction of a pixel the camera has gone.
        const QPointF device(std::round(place.x() * m_view.ratio),
                             std::round(place.y() * m_view.ratio));
        const QRectF target(device / m_view.ratio, QSizeF(m_drawn.size()) / m_view.ratio);
        const QRectF seen = target & QRectF(QPointF(), QSizeF(camera.size));
        if (seen.isEmpty())
            return;
        const QRectF source((seen.topLeft() - target.topLeft()) * m_view.ratio + m_drawn.topLeft(),
                            seen.size() * m_view.ratio);
        painter.drawImage(seen, m_buffer, source);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, factor < 3);
    painter.drawImage(QRectF(place, QSizeF(m_drawn.size()) * (factor / m_view.ratio)), m_buffer,
                      QRectF(m_drawn));
    painter.restore();
}

} // namespace knotary::scene
