// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the keyboard walks through the lanes.

#include "app/views/timeline/lanespane.h"

#include <QKeyEvent>

#include <algorithm>

namespace knotary::views
{
namespace
{

constexpr double zoomStep = 1.4; ///< of a key

} // namespace

/// At the chosen bar, where there is one in sight: there a person looks.
double LanesPane::zoomPlace() const
{
    const QRectF plot = m_chart.plot();
    if (m_cursor) {
        const double x = m_chart.rectOfBar(*m_cursor).center().x();
        if (x > plot.left() && x < plot.right())
            return x;
    }
    return plot.center().x();
}

void LanesPane::zoomIn()
{
    zoom(zoomStep, zoomPlace());
}

void LanesPane::zoomOut()
{
    zoom(1 / zoomStep, zoomPlace());
}

void LanesPane::showAll()
{
    m_chart.showAll();
    viewport()->update();
}

void LanesPane::bringToSight(const charts::LaneHit& hit)
{
    scrollTo(hit.row);
    const QRectF bar = m_chart.rectOfBar(hit);
    const QRectF plot = m_chart.plot();
    if (bar.right() < plot.left() || bar.left() > plot.right())
        m_chart.pan(plot.center().x() - bar.center().x());
}

void LanesPane::step(std::ptrdiff_t rows)
{
    const auto last = static_cast<std::ptrdiff_t>(m_chart.rowCount()) - 1;
    std::ptrdiff_t row = rows < 0 ? last : 0;
    if (m_cursor)
        row =
            std::clamp(static_cast<std::ptrdiff_t>(m_cursor->row) + rows, std::ptrdiff_t(0), last);
    const charts::LaneHit hit{static_cast<std::size_t>(row), 0};
    setCursor(hit);
    bringToSight(hit);
    Q_EMIT cursorChanged();
}

void LanesPane::stepBar(int bars)
{
    if (!m_cursor) {
        step(0);
        return;
    }
    const auto count = static_cast<int>(m_chart.data().rows[m_cursor->row].bars.size());
    charts::LaneHit hit = *m_cursor;
    hit.bar = static_cast<std::size_t>(std::clamp(static_cast<int>(hit.bar) + bars, 0, count - 1));
    setCursor(hit);
    bringToSight(hit);
    Q_EMIT cursorChanged();
}

bool LanesPane::walk(QKeyEvent* event)
{
    if (m_chart.rowCount() == 0)
        return false;
    const auto rows = static_cast<std::ptrdiff_t>(m_chart.rowCount());
    constexpr std::ptrdiff_t page = 10;
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_Home:
        m_cursor = charts::LaneHit{};
        step(-rows);
        return true;
    case Qt::Key_End:
        m_cursor = charts::LaneHit{};
        step(rows);
        return true;
    case Qt::Key_Left:
        stepBar(-1);
        return true;
    case Qt::Key_Right:
        stepBar(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            Q_EMIT rowAsked(m_cursor->row);
        return m_cursor.has_value();
    default:
        return false;
    }
}

void LanesPane::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers harmless = Qt::ShiftModifier | Qt::KeypadModifier;
    if ((event->modifiers() & ~harmless) != 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        showAll();
        return;
    case Qt::Key_Escape:
        if (m_chosen) {
            Q_EMIT daysAsked(std::nullopt);
            return;
        }
        break;
    default:
        if (walk(event))
            return;
        break;
    }
    event->ignore();
}

} // namespace knotary::views
