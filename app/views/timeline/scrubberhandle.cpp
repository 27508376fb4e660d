// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/scrubberhandle.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace knotary::views
{

ScrubberHandle::ScrubberHandle(QWidget* parent) : QAbstractSlider(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(size);
}

void ScrubberHandle::setTheme(scene::Theme theme)
{
    m_theme = theme;
    update();
}

void ScrubberHandle::setHollow(bool isHollow)
{
    m_isHollow = isHollow;
    update();
}

void ScrubberHandle::setYear(int year)
{
    const QSignalBlocker silence(this);
    setValue(year);
}

void ScrubberHandle::paintEvent(QPaintEvent* /*event*/)
{
    const scene::Palette palette = scene::paletteOf(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF knob = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    painter.setPen(QPen(palette.accent, 1.6));
    painter.setBrush(m_isHollow ? palette.ground : palette.accent);
    painter.drawRoundedRect(knob, 4, 4);
    painter.setPen(QPen(m_isHollow ? palette.accent : palette.onAccent, 1.2));
    painter.drawLine(QPointF(rect().center()) + QPointF(0.5, -3),
                     QPointF(rect().center()) + QPointF(0.5, 4));
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.ink, 1.4));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7), 5, 5);
}

void ScrubberHandle::keyPressEvent(QKeyEvent* event)
{
    constexpr int far = 5; // years that Shift takes at once
    const int step = event->modifiers() & Qt::ShiftModifier ? far : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        setValue(value() - step);
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        setValue(value() + step);
        return;
    case Qt::Key_Home:
        setValue(minimum());
        return;
    case Qt::Key_End:
        setValue(maximum());
        return;
    case Qt::Key_PageUp:
        Q_EMIT stepAsked(-step);
        return;
    case Qt::Key_PageDown:
        Q_EMIT stepAsked(step);
        return;
    case Qt::Key_Escape:
        Q_EMIT stepAsked(0);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScrubberHandle::focusInEvent(QFocusEvent* event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void ScrubberHandle::focusOutEvent(QFocusEvent* event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

} // namespace knotary::views
