// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What part of the graph the canvas shows: zooming, panning, fitting, gliding to a node.

#include "app/views/canvas/canvasview.h"

#include "app/document/pathfinder.h"
#include "app/views/canvas/birdseye.h"
#include "app/views/canvas/legendcard.h"

#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace knotary::views
{

namespace
{

constexpr double roomMargin = 28; // pixels between the drawing and the edge of the widget
constexpr double zoomStep = 1.2;  // of a button or key

} // namespace

double CanvasView::fittingScale(const QSizeF& size) const
{
    return scene::scaleToFit(m_picture->wholeInput(1), size, roomMargin);
}

/// What the drawing would take at a scale, in pixels of the scene; of a large graph without labels.
QRectF CanvasView::boundsAt(double scale) const
{
    if (m_picture->isSmall())
        return scene::buildScene(m_picture->wholeInput(scale)).bounds;
    QRectF bounds;
    for (const layout::Point& place : m_session.positions())
        bounds |= QRectF(static_cast<double>(place.x) * scale, static_cast<double>(place.y) * scale,
                         1, 1);
    return bounds;
}

std::pair<double, double> CanvasView::scaleLimits() const
{
    if (m_lowestScale <= 0) {
        const double fitting = fittingScale(QSizeF(size()));
        m_lowestScale = std::min(0.1, fitting / 2);
    }
    return {m_lowestScale, 8};
}

void CanvasView::zoom(QPointF at, double factor)
{
    if (!hasDrawing())
        return;
    stopGliding();
    endHover();
    m_follow = Follow::Hands;
    const auto [lowest, highest] = scaleLimits();
    m_camera.zoomAt(at, factor, lowest, highest);
    m_areShownNodesStale = true;
    update();
}

void CanvasView::pan(QPointF by)
{
    stopGliding();
    m_follow = Follow::Hands;
    m_camera.offset += by;
    m_areShownNodesStale = true;
    update();
}

void CanvasView::zoomIn()
{
    zoom(QRectF(rect()).center(), zoomStep);
}

void CanvasView::zoomOut()
{
    zoom(QRectF(rect()).center(), 1 / zoomStep);
}

QRectF CanvasView::roomForDrawing() const
{
    // Legend and buttons lie over the drawing; where they would cover something, the drawing gets
    // the larger of the rooms beside and above them.
    QRectF whole(rect());
    if (m_birdsEye->isVisibleTo(this))
        whole.setRight(m_birdsEye->x());
    QRectF covered = m_legendButton->geometry();
    if (m_legend->isVisibleTo(this))
        covered |= m_legend->geometry();
    const QRectF buttons = m_zoomInButton->geometry() | m_fitButton->geometry();

    // Of a large graph the margin is nothing, and to look for what is covered is dear.
    if (!m_picture->isSmall())
        return whole;
    const double scale = fittingScale(whole.size());
    const scene::Scene scene = scene::buildScene(m_picture->wholeInput(scale));
    Camera camera{scale, {}};
    camera.centre(scene.bounds, whole);
    const auto isCovered = [&](const QRectF& box) {
        const QRectF inView = box.translated(camera.offset);
        return inView.intersects(covered) || inView.intersects(buttons);
    };
    const bool collides = std::any_of(scene.nodes.begin(), scene.nodes.end(),
                                      [&](const auto& mark) { return isCovered(boxOf(mark)); }) ||
                          std::any_of(scene.labels.begin(), scene.labels.end(),
                                      [&](const auto& mark) { return isCovered(mark.box); }) ||
                          std::any_of(scene.guideWords.begin(), scene.guideWords.end(),
                                      [&](const auto& word) { return isCovered(word.box); });
    if (!collides)
        return whole;
    const QRectF beside = whole.adjusted(covered.right(), 0, whole.left() - buttons.width(), 0);
    const QRectF above = whole.adjusted(0, 0, 0, covered.top() - whole.bottom());
    const bool isBesideLarger =
        beside.isValid() &&
        (!above.isValid() || fittingScale(beside.size()) >= fittingScale(above.size()));
    return isBesideLarger ? beside : above.isValid() ? above : whole;
}

void CanvasView::fitAll()
{
    m_motion.finish();
    fitWhole();
}

/// Where the nodes belong, whether they are on their way there or not.
void CanvasView::fitWhole()
{
    if (!hasDrawing() || rect().isEmpty())
        return;
    stopGliding();
    endHover();
    m_lowestScale = 0;
    const QRectF room = roomForDrawing();
    m_camera.scale = fittingScale(room.size());
    m_camera.centre(boundsAt(m_camera.scale), room);
    m_areShownNodesStale = true;
    m_follow = Follow::Fit;
    update();
}

/// What was in sight at the former size stays in sight, about the same middle.
void CanvasView::fitAsBefore(QSize formerSize)
{
    const QPointF before = QRectF(QPointF(), formerSize).center();
    const QPointF middle = (before - m_camera.offset) / m_camera.scale;
    m_camera.scale *= std::min(static_cast<double>(width()) / formerSize.width(),
                               static_cast<double>(height()) / formerSize.height());
    m_camera.offset = QRectF(rect()).center() - middle * m_camera.scale;
    update();
}

/// In layout units, with some room around each; null where none is shown.
QRectF CanvasView::placesOf(const document::Session::Entities& entities) const
{
    constexpr float room = 40;
    QRectF bounds;
    for (const base::EntityId entity : entities) {
        const base::NodeIndex node = m_session.projection().nodeOf(entity);
        if (!node.isValid())
            continue;
        const layout::Point place = m_session.positions()[node.index()];
        bounds |= QRectF(place.x - room, place.y - room, 2 * room, 2 * room);
    }
    return bounds;
}

void CanvasView::fitSelection()
{
    fit(m_session.selected(), QRectF(rect()));
}

void CanvasView::fitPath()
{
    if (m_session.paths().steps() == nullptr)
        return;
    fit(m_session.paths().entities(), roomForPath());
    m_follow = Follow::Path;
}

QRectF CanvasView::roomForPath() const
{
    QRectF room(rect());
    if (m_legend->isVisibleTo(this) && m_legend->geometry().right() < width() / 3)
        room.setLeft(m_legend->geometry().right());
    return room;
}

/// Somebody has asked for it: the camera moves only if it is not seen already, large enough for its
/// lines to be told apart.
void CanvasView::bringPathIntoSight()
{
    if (!hasDrawing() || m_session.paths().steps() == nullptr)
        return;
    const QRectF places = placesOf(m_session.paths().entities());
    const QRectF inView(places.topLeft() * m_camera.scale + m_camera.offset,
                        places.size() * m_camera.scale);
    constexpr double large = 0.5; // of the room, in one direction at least
    const bool isLarge = inView.width() > large * width() || inView.height() > large * height();
    if (!places.isNull() && (!isLarge || !roomForPath().contains(inView)))
        fitPath();
}

void CanvasView::fit(const document::Session::Entities& entities, const QRectF& room)
{
    if (!hasDrawing())
        return;
    const QRectF bounds = placesOf(entities);
    if (bounds.isEmpty())
        return;
    stopGliding();
    const auto [lowest, highest] = scaleLimits();
    const double fitting = std::min((room.width() - 2 * roomMargin) / bounds.width(),
                                    (room.height() - 2 * roomMargin) / bounds.height());
    m_camera.scale = std::clamp(std::min(fitting, 2.0), lowest, highest);
    m_camera.centre(QRectF(bounds.topLeft() * m_camera.scale, bounds.size() * m_camera.scale),
                    room);
    m_follow = Follow::Hands;
    m_areShownNodesStale = true;
    update();
}

operations::CameraPlace CanvasView::cameraPlace() const
{
    const QPointF middle = (QRectF(rect()).center() - m_camera.offset) / m_camera.scale;
    return {middle.x(), middle.y(), m_camera.scale};
}

void CanvasView::setCameraPlace(const operations::CameraPlace& place)
{
    if (!hasDrawing() || !(place.scale > 0))
        return;
    const QPointF middle = QRectF(rect()).center();
    zoom(middle, place.scale / m_camera.scale);
    centreOn({place.x, place.y});
}

void CanvasView::centreOn(QPointF place)
{
    if (hasDrawing())
        pan(QRectF(rect()).center() - (place * m_camera.scale + m_camera.offset));
}

void CanvasView::glideTo(QPointF offset)
{
    stopGliding();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible()) { // the person wants no motion
        m_camera.offset = offset;
        m_areShownNodesStale = true;
        update();
        return;
    }
    m_glide.setDuration(duration);
    m_glide.setStartValue(m_camera.offset);
    m_glide.setEndValue(offset);
    m_glide.start();
}

void CanvasView::stopGliding()
{
    m_glide.stop();
    m_cameraWay.reset();
}

void CanvasView::bringIntoSight(base::EntityId entity)
{
    m_motion.finish(); // it is to be found where it belongs
    const QRectF node = boxOfNode(entity);
    if (node.isEmpty())
        return;
    const QRectF box = node.adjusted(-30, -20, 30, 40);
    if (QRectF(rect()).contains(box.translated(m_camera.offset)))
        return;
    const QRectF comfortable =
        QRectF(rect()).adjusted(width() * 0.15, height() * 0.15, -width() * 0.15, -height() * 0.15);
    m_follow = Follow::Hands;
    glideTo(m_camera.offsetToShow(box, comfortable));
}

} // namespace knotary::views
