// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse and the touchpad on the canvas.

#include "app/views/canvas/canvasview.h"

#include "app/document/lens.h"
#include "app/operations/analysiswords.h"
#include "app/text/wording.h"

#include <QContextMenuEvent>
#include <QInputDevice>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace knotary::views
{

namespace
{

constexpr double dragFrom = 4;      // pixels; less is a click
constexpr double wheelFactor = 1.2; // a notch
constexpr double notch = 120;       // eighths of a degree (QWheelEvent)

} // namespace

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    pressAt(event);
}

void CanvasView::pressAt(QMouseEvent* event)
{
    if (m_gesture != Gesture::None || !hasDrawing()) {
        event->ignore();
        return;
    }
    m_motion.finish();
    stopGliding();
    endHover();
    m_pressedAt = m_lastAt = event->position();
    m_pressedButton = event->button();
    m_showsKeyboardRing = false;

    switch (event->button()) {
    case Qt::LeftButton:
        if (m_isSpaceHeld) {
            m_gesture = Gesture::Pan;
            m_hasSpacePanned = true;
            setCursor(Qt::ClosedHandCursor);
            break;
        }
        m_pressedNode = pickedAt(m_pressedAt).entity;
        if (m_pressedNode.isValid()) {
            m_gesture = Gesture::PressedNode;
        } else if (event->modifiers() & Qt::ShiftModifier) {
            m_gesture = Gesture::RubberBand;
            m_rubberBand = QRectF(m_pressedAt, QSizeF());
        } else {
            m_gesture = Gesture::PressedBackground;
        }
        break;
    case Qt::MiddleButton:
        m_gesture = Gesture::Pan;
        setCursor(Qt::ClosedHandCursor);
        break;
    case Qt::RightButton:
        m_gesture = Gesture::PressedRight;
        break;
    default:
        event->ignore(); // back and forward are the window's
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    const bool isDrag = (at - m_pressedAt).manhattanLength() >= dragFrom;
    switch (m_gesture) {
    case Gesture::None:
        hoverAt(at);
        return;
    case Gesture::PressedNode:
        if (isDrag) {
            m_gesture = Gesture::MoveNode;
            m_follow = Follow::Hands;
            setCursor(Qt::ClosedHandCursor);
            moveNodeTo(at);
        }
        break;
    case Gesture::PressedBackground:
    case Gesture::PressedRight:
        if (isDrag) {
            m_gesture = Gesture::Pan;
            setCursor(Qt::ClosedHandCursor);
            pan(at - m_pressedAt);
        }
        break;
    case Gesture::Pan:
        pan(at - m_lastAt);
        break;
    case Gesture::MoveNode:
        moveNodeTo(at);
        break;
    case Gesture::RubberBand:
        m_rubberBand = QRectF(m_pressedAt, at).normalized();
        update();
        break;
    }
    m_lastAt = at;
}

void CanvasView::moveNodeTo(QPointF inView)
{
    const base::NodeIndex node = m_session.projection().nodeOf(m_pressedNode);
    if (!node.isValid() || !hasDrawing())
        return;
    // The node keeps its distance from the cursor: it was taken by its label, perhaps.
    const layout::Point start = m_session.positions()[node.index()];
    const layout::Point from = m_camera.toLayout(m_pressedAt);
    const layout::Point to = m_camera.toLayout(inView);
    m_movedTo = {start.x + to.x - from.x, start.y + to.y - from.y};
    m_picture->lift(node, m_movedTo);
    update();
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != m_pressedButton || m_gesture == Gesture::None) {
        event->ignore();
        return;
    }
    const Gesture gesture = m_gesture;
    const QPointF at = event->position();
    if (gesture == Gesture::MoveNode) {
        moveNodeTo(at);
        const base::EntityId entity = m_pressedNode;
        endGesture();
        m_motion.carry(entity, m_movedTo);
        if (event->modifiers() & Qt::AltModifier)
            m_session.move(entity, m_movedTo);
        else
            m_session.moveAndPin(entity, m_movedTo);
        return;
    }
    endGesture();
    switch (gesture) {
    case Gesture::PressedNode:
    case Gesture::PressedBackground:
        clickAt(at, event->modifiers());
        break;
    case Gesture::PressedRight:
        showMenu(event->globalPosition().toPoint(), pickedAt(at));
        break;
    case Gesture::RubberBand:
        selectWithin(m_rubberBand, event->modifiers());
        break;
    default:
        break;
    }
}

void CanvasView::endGesture()
{
    m_gesture = Gesture::None;
    m_pressedButton = Qt::NoButton;
    m_picture->letGo();
    unsetCursor();
    update();
}

void CanvasView::clickAt(QPointF inView, Qt::KeyboardModifiers modifiers)
{
    const scene::Picked picked = pickedAt(inView);
    const bool toggles = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (picked.entity.isValid()) {
        m_keyboardNode = picked.entity;
        m_isVisiting = true;
        if (toggles)
            m_session.toggleSelected(picked.entity);
        else
            m_session.visit(picked.entity);
        m_isVisiting = false;
        return;
    }
    if (m_session.dataset().claim(picked.claim) != nullptr) {
        chooseClaim(picked.claim);
        return;
    }
    if (!toggles)
        m_session.clearSelection();
}

void CanvasView::chooseClaim(base::ClaimId claim)
{
    const dataset::Claim* chosen = m_session.dataset().claim(claim);
    if (chosen == nullptr)
        return;
    activate(chosen->subject);
    m_session.showEvidence({claim});
    Q_EMIT claimChosen(claim);
}

void CanvasView::selectWithin(const QRectF& area, Qt::KeyboardModifiers modifiers)
{
    std::unordered_set<base::EntityId> chosen;
    if (modifiers & Qt::ControlModifier)
        chosen = m_session.selected();
    for (const base::EntityId entity : m_picture->within(frameView(), area))
        chosen.insert(entity);
    m_isVisiting = true;
    m_session.select(std::move(chosen));
    m_isVisiting = false;
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const scene::Picked picked = hasDrawing() ? pickedAt(event->position()) : scene::Picked{};
    if (event->button() != Qt::LeftButton)
        pressAt(event);
    else if (picked.entity.isValid())
        expandOrCollapse(picked.entity);
    else if (picked.claim.isValid())
        Q_EMIT evidenceEntered(); // the first click has chosen the line
    else
        fitAll();
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if (!hasDrawing()) {
        event->ignore();
        return;
    }
    event->accept();
    const bool isTouchpad = !event->pixelDelta().isNull() &&
                            (event->phase() != Qt::NoScrollPhase ||
                             event->device()->type() == QInputDevice::DeviceType::TouchPad);
    if (isTouchpad && !(event->modifiers() & Qt::ControlModifier)) {
        endHover();
        pan(event->pixelDelta());
        return;
    }
    // Alt turns the wheel sideways on some systems.
    const QPoint angle = event->angleDelta();
    const double notches = (angle.y() != 0 ? angle.y() : angle.x()) / notch;
    constexpr double panStep = 60; // pixels a notch
    if (event->modifiers() & Qt::ShiftModifier)
        pan({notches * panStep, 0});
    else if (m_isWheelScrolling && !(event->modifiers() & Qt::ControlModifier))
        pan(QPointF(angle) / notch * panStep);
    else
        zoom(event->position(), std::pow(wheelFactor, notches));
}

bool CanvasView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(gesture->position(), 1 + gesture->value());
            return true;
        }
        break;
    }
    case QEvent::ContextMenu: {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        if (menu->reason() == QContextMenuEvent::Keyboard && hasDrawing())
            showMenu(mapToGlobal(rect().center()), {m_keyboardNode, {}});
        return true; // the mouse's comes with the release: a drag with that button pans
    }
    case QEvent::ToolTip:
        return true; // shown by showHovered, with what the scene knows
    default:
        break;
    }
    return QWidget::event(event);
}

void CanvasView::leaveEvent(QEvent*)
{
    endHover();
}

void CanvasView::hoverAt(QPointF inView)
{
    if (!hasDrawing())
        return;
    m_hoverAt = inView;
    const scene::Picked picked = pickedAt(inView);
    if (picked.entity == m_hovered.entity && picked.claim == m_hovered.claim)
        return;
    endHover();
    m_hovered = picked;
    if (picked.entity.isValid() || picked.claim.isValid()) {
        setCursor(Qt::PointingHandCursor);
        m_hoverDelay.start();
    }
}

void CanvasView::showHovered()
{
    const text::Speech speech{m_session.dataset(), m_session.language()};
    QString text;
    if (m_hovered.entity.isValid()) {
        m_session.setHovered(m_hovered.entity);
        text = (QStringList(entityTooltip(speech, m_hovered.entity)) +
                operations::lensSentences(m_session.lens(), m_hovered.entity))
                   .join(u'\n');
    } else if (m_hovered.claim.isValid()) {
        m_session.setHovered({}, m_hovered.claim);
        text = claimTooltip(speech, m_hovered.claim);
    }
    if (const auto& contents = m_session.windowContents(); contents != nullptr) {
        const query::WindowAnswer answer = m_hovered.entity.isValid()
                                               ? contents->of(m_hovered.entity)
                                               : contents->of(m_hovered.claim);
        if (!text.isEmpty() && answer == query::WindowAnswer::Maybe)
            text += u'\n' + text::maybeInThisTime();
    }
    // A tooltip guesses whether it was given markup: hand it markup that says just this text.
    if (!text.isEmpty())
        QToolTip::showText(mapToGlobal(m_hoverAt.toPoint() + QPoint(0, 8)),
                           Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), this);
}

void CanvasView::endHover()
{
    m_hoverDelay.stop();
    if (!m_hovered.entity.isValid() && !m_hovered.claim.isValid())
        return;
    const bool isClaim = !m_hovered.entity.isValid();
    if (isClaim ? m_session.hoveredClaim() == m_hovered.claim
                : m_session.hovered() == m_hovered.entity)
        m_session.setHovered({});
    m_hovered = {};
    QToolTip::hideText();
    if (m_gesture == Gesture::None)
        unsetCursor();
}

} // namespace knotary::views
