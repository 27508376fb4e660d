// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard on the canvas: nobody needs a mouse to read a graph.

#include "app/views/canvas/canvasview.h"

#include "app/document/pathfinder.h"
#include "app/views/canvas/keyboardwalk.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>
#include <optional>

namespace knotary::views
{

namespace
{

constexpr float lineHeight = 48; // layout units that count as one line when reading
constexpr double panStep = 60;   // pixels

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return {};
    }
}

QPointF panFor(Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {panStep, 0};
    case Direction::Right:
        return {-panStep, 0};
    case Direction::Up:
        return {0, panStep};
    case Direction::Down:
        return {0, -panStep};
    }
    return {};
}

} // namespace

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    const bool withControl = event->modifiers() & Qt::ControlModifier;
    if (const std::optional<Direction> direction = directionOf(event->key()); direction) {
        if (withControl)
            pan(panFor(*direction));
        else if (!walkTowards(event->key()))
            event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: // with Ctrl: leaves the graph without walking through it
        m_showsKeyboardRing = false;
        QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_isSpaceHeld = true;
            m_hasSpacePanned = false;
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_keyboardNode.isValid())
            activate(m_keyboardNode);
        return;
    case Qt::Key_Home:
        fitAll();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int years = event->modifiers() & Qt::ShiftModifier ? 5 : 1;
        m_session.stepWindow(event->key() == Qt::Key_PageUp ? -years : years);
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Escape:
        // In this order: leave the gesture, then the path, then clear the selection.
        if (m_gesture != Gesture::None)
            endGesture();
        else if (m_session.paths().steps() != nullptr)
            m_session.paths().clear();
        else if (!m_session.selected().empty() || m_session.current().isValid())
            m_session.clearSelection();
        else
            event->ignore();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_isSpaceHeld = false;
    if (!m_hasSpacePanned && m_keyboardNode.isValid())
        m_session.toggleSelected(m_keyboardNode);
}

bool CanvasView::walkTowards(int key)
{
    const std::optional<Direction> direction = directionOf(key);
    if (!direction || !hasDrawing())
        return false;
    m_showsKeyboardRing = true;
    const base::NodeIndex from = m_session.projection().nodeOf(m_keyboardNode);
    if (!from.isValid()) {
        const std::vector<std::size_t> order = readingOrder(m_session.positions(), lineHeight);
        setKeyboardNode(m_session.projection().entityOfNode[order.front()]);
        return true;
    }
    const std::optional<std::size_t> next =
        nearestTowards(m_session.positions(), from.index(), *direction);
    if (next)
        setKeyboardNode(m_session.projection().entityOfNode[*next]);
    update();
    return true;
}

bool CanvasView::focusNextPrevChild(bool next)
{
    if (!hasFocus() || !hasDrawing())
        return QWidget::focusNextPrevChild(next);
    const std::vector<std::size_t> order = readingOrder(m_session.positions(), lineHeight);
    const base::NodeIndex now = m_session.projection().nodeOf(m_keyboardNode);
    std::size_t place = next ? 0 : order.size() - 1;
    if (now.isValid() && m_showsKeyboardRing) {
        const auto found = std::find(order.begin(), order.end(), now.index());
        place = static_cast<std::size_t>(found - order.begin());
        const bool isLast = next ? place + 1 >= order.size() : place == 0;
        if (isLast) { // the walk is over: on to the next widget, nobody is trapped
            m_showsKeyboardRing = false;
            update();
            return QWidget::focusNextPrevChild(next);
        }
        place += next ? std::size_t{1} : static_cast<std::size_t>(-1);
    } else if (now.isValid()) {
        place = static_cast<std::size_t>(std::find(order.begin(), order.end(), now.index()) -
                                         order.begin());
    }
    m_showsKeyboardRing = true;
    setKeyboardNode(m_session.projection().entityOfNode[order[place]]);
    return true;
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && hasDrawing()) {
        m_showsKeyboardRing = true;
        if (!m_session.projection().nodeOf(m_keyboardNode).isValid()) {
            const std::vector<std::size_t> order = readingOrder(m_session.positions(), lineHeight);
            const std::size_t first =
                event->reason() == Qt::TabFocusReason ? order.front() : order.back();
            m_keyboardNode = m_session.projection().entityOfNode[first];
        }
        bringIntoSight(m_keyboardNode);
        tellScreenReader();
    }
    QWidget::focusInEvent(event);
    update();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    m_isSpaceHeld = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace knotary::views
