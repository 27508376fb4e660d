// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/lanespane.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace knotary::views
{
namespace
{

constexpr double notch = 120;     ///< what a notch of the wheel says
constexpr double wheelZoom = 1.2; ///< of a notch
constexpr int wheelPixels = 60;   ///< of a notch

} // namespace

LanesPane::LanesPane(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setAccessibleName(tr("Scroll the rows"));
}

void LanesPane::setData(charts::LanesData lanes, Keep keep)
{
    const double first = m_chart.axis().firstDay();
    const double end = m_chart.axis().endDay();
    const double scroll = m_chart.scroll();
    const bool wasAll = m_chart.axis().isAll() || m_chart.rowCount() == 0;
    lanes.chosen = m_chosen;
    m_chart.setData(std::move(lanes));
    m_cursor.reset();
    if (keep == Keep::Sight) {
        if (!wasAll)
            m_chart.showDays(first, end);
        m_chart.setScroll(scroll);
    }
    fitScrollBar();
    viewport()->update();
}

void LanesPane::setLook(charts::LanesLook look)
{
    m_chart.setLook(std::move(look));
    fitScrollBar();
    viewport()->update();
}

void LanesPane::setChosen(const Days& days)
{
    m_chosen = days;
    m_chart.setChosen(days);
    viewport()->update();
}

void LanesPane::setSelected(std::unordered_set<std::size_t> rows)
{
    m_chart.setSelected(std::move(rows));
    viewport()->update();
}

void LanesPane::setTipFunction(TextFunction tipOf)
{
    m_tipOf = std::move(tipOf);
}

void LanesPane::scrollTo(std::size_t row)
{
    verticalScrollBar()->setValue(static_cast<int>(std::lround(m_chart.scrollFor(row))));
}

void LanesPane::setCursor(std::optional<charts::LaneHit> cursor)
{
    m_cursor = cursor;
    m_chart.setCursor(hasFocus() ? cursor : std::nullopt);
    viewport()->update();
}

void LanesPane::fitScrollBar()
{
    const double height = m_chart.viewHeight();
    QScrollBar* bar = verticalScrollBar();
    const QSignalBlocker blocker(bar);
    bar->setRange(0, static_cast<int>(std::ceil(std::max(0.0, m_chart.linesHeight() - height))));
    bar->setPageStep(static_cast<int>(height));
    bar->setSingleStep(wheelPixels / 3);
    bar->setValue(static_cast<int>(std::lround(m_chart.scroll())));
}

QSize LanesPane::sizeHint() const
{
    return {900, 260};
}

QSize LanesPane::minimumSizeHint() const
{
    return {240, 120};
}

void LanesPane::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    m_chart.paint(painter);
    const Days dragged = m_drag == Drag::Choosing ? draggedDays(m_last.x()) : std::nullopt;
    if (dragged) {
        const charts::DayAxis& axis = m_chart.axis();
        QColor band = palette().color(QPalette::Highlight);
        band.setAlphaF(0.3F);
        painter.fillRect(QRectF(QPointF(axis.xOf(static_cast<double>(dragged->first)), 0),
                                QPointF(axis.xOf(static_cast<double>(dragged->second) + 1),
                                        viewport()->height())),
                         band);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void LanesPane::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_chart.resize(QSizeF(viewport()->size()));
    fitScrollBar();
}

void LanesPane::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_chart.setScroll(verticalScrollBar()->value());
    viewport()->update();
}

void LanesPane::zoom(double factor, double x)
{
    m_chart.zoom(factor, x);
    viewport()->update();
}

void LanesPane::wheelEvent(QWheelEvent* event)
{
    const QPointF place = event->position();
    const QPoint angle = event->angleDelta();
    const double notches = (angle.y() != 0 ? angle.y() : angle.x()) / notch;
    const bool isScrollable = verticalScrollBar()->maximum() > 0;
    if (event->modifiers().testFlag(Qt::ControlModifier) || m_chart.header().contains(place) ||
        (!isScrollable && angle.y() != 0 && !event->modifiers().testFlag(Qt::ShiftModifier))) {
        zoom(std::pow(wheelZoom, notches), place.x());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || angle.y() == 0) {
        m_chart.pan(notches * wheelPixels);
        viewport()->update();
    } else {
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(bar->value() - static_cast<int>(std::lround(notches * wheelPixels)));
    }
    event->accept();
}

LanesPane::Days LanesPane::draggedDays(double x) const
{
    const charts::DayAxis& axis = m_chart.axis();
    const double from = axis.dayAt(std::min(m_pressed.x(), x));
    const double to = axis.dayAt(std::max(m_pressed.x(), x));
    return std::pair(static_cast<std::int64_t>(std::floor(from)),
                     static_cast<std::int64_t>(std::floor(to)));
}

void LanesPane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_last = event->position();
    const bool isOnAxis = m_chart.header().contains(m_pressed);
    m_drag =
        isOnAxis && event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Choosing : Drag::Pressed;
}

void LanesPane::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF place = event->position();
    const double distance = (place - m_pressed).manhattanLength();
    if (m_drag == Drag::Pressed && distance >= QApplication::startDragDistance())
        m_drag = Drag::Moving;
    if (m_drag == Drag::Moving) {
        m_chart.pan(place.x() - m_last.x());
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(bar->value() - static_cast<int>(std::lround(place.y() - m_last.y())));
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (m_drag == Drag::None) {
        viewport()->setCursor(m_chart.rowAt(place) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (m_drag != Drag::None)
        viewport()->update();
    m_last = place;
}

void LanesPane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
    if (drag == Drag::Choosing) {
        Q_EMIT daysAsked(draggedDays(event->position().x()));
    } else if (drag == Drag::Pressed) {
        const std::optional<std::size_t> row = m_chart.rowAt(event->position());
        if (!row)
            return;
        const std::optional<charts::LaneHit> hit = m_chart.barAt(event->position());
        setCursor(hit ? *hit : charts::LaneHit{*row, 0});
        Q_EMIT cursorChanged();
        Q_EMIT rowAsked(*row);
    }
}

void LanesPane::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_chart.setCursor(m_cursor);
    viewport()->update();
}

void LanesPane::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_chart.setCursor(std::nullopt);
    viewport()->update();
}

bool LanesPane::showTip(QEvent* event)
{
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPointF place = help->pos();
    const std::optional<std::size_t> row = m_chart.rowAt(place);
    if (!row || !m_tipOf) {
        QToolTip::hideText();
        return true;
    }
    const std::optional<charts::LaneHit> hit = m_chart.barAt(place);
    QString text = m_tipOf(*row, hit ? std::optional(hit->bar) : std::nullopt);
    // A tooltip guesses whether a text is markup; names never are.
    if (Qt::mightBeRichText(text))
        text = Qt::convertFromPlainText(text);
    const QRectF area = hit ? m_chart.rectOfBar(*hit) : m_chart.rectOfRow(*row);
    QToolTip::showText(help->globalPos(), text, viewport(),
                       area.adjusted(-3, -1, 3, 1).toAlignedRect());
    return true;
}

bool LanesPane::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return showTip(event);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace knotary::views
