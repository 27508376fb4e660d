// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/yearpane.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace knotary::views
{

YearPane::YearPane(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void YearPane::setData(charts::YearChartData numbers)
{
    m_data = std::move(numbers);
    const Years& chosen = m_data.chosen;
    // Years chosen elsewhere (or let go) are where the keyboard goes on from.
    const bool isOurs = chosen && m_anchor && m_cursor &&
                        chosen->first == std::min(*m_anchor, *m_cursor) &&
                        chosen->second == std::max(*m_anchor, *m_cursor);
    if (!isOurs) {
        m_anchor = chosen ? std::optional(chosen->first) : std::nullopt;
        m_cursor = chosen ? std::optional(chosen->second) : std::nullopt;
    }
    markStale();
}

void YearPane::setLook(charts::YearChartLook look)
{
    m_look = std::move(look);
    markStale();
}

void YearPane::setTipFunction(std::function<QString(std::int64_t)> tipOf)
{
    m_tipOf = std::move(tipOf);
}

QSize YearPane::sizeHint() const
{
    return {900, 200};
}

QSize YearPane::minimumSizeHint() const
{
    return {240, 120};
}

void YearPane::markStale()
{
    m_isStale = true;
    m_picture = QPixmap();
    update();
}

const charts::YearChart& YearPane::chart() const
{
    if (m_isStale) {
        m_chart.resize(QSizeF(size()));
        m_chart.setLook(m_look);
        m_chart.setData(m_data);
        m_isStale = false;
    }
    return m_chart;
}

void YearPane::paintEvent(QPaintEvent* /*event*/)
{
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || !qFuzzyCompare(m_picture.devicePixelRatio(), ratio)) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(m_look.ground);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        chart().paint(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered) {
        const QRectF column = chart().rectOfYear(*m_hovered).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(m_look.quietInk, 1));
        painter.drawRoundedRect(column, 2, 2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_look.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void YearPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    markStale();
}

void YearPane::hover(std::optional<std::int64_t> year)
{
    if (year == m_hovered)
        return;
    m_hovered = year;
    setCursor(year ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void YearPane::extendTo(std::int64_t year)
{
    if (!m_anchor)
        m_anchor = year;
    m_cursor = year;
    Q_EMIT yearsAsked(std::pair(std::min(*m_anchor, year), std::max(*m_anchor, year)));
}

void YearPane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = chart().yearAt(event->position());
    event->accept();
}

void YearPane::mouseMoveEvent(QMouseEvent* event)
{
    hover(chart().yearAt(event->position()));
}

void YearPane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<std::int64_t> pressed = std::exchange(m_pressed, std::nullopt);
    const std::optional<std::int64_t> year = chart().yearAt(event->position());
    if (!pressed || !year)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        extendTo(*year);
    } else if (*pressed == *year && m_data.chosen == Years({*year, *year})) {
        Q_EMIT yearsAsked(std::nullopt);
    } else {
        // Drawn from one year to another, the mouse chooses both and all between.
        m_anchor = pressed;
        extendTo(*year);
    }
}

void YearPane::leaveEvent(QEvent* event)
{
    hover(std::nullopt);
    QWidget::leaveEvent(event);
}

void YearPane::step(std::int64_t years, bool isExtending)
{
    const std::int64_t first = m_data.years.front();
    const std::int64_t last = m_data.years.back();
    std::int64_t next = years < 0 ? last : first;
    if (m_cursor)
        next = std::clamp(*m_cursor + std::clamp(years, first - last, last - first), first, last);
    if (!isExtending)
        m_anchor = next;
    extendTo(next);
}

void YearPane::keyPressEvent(QKeyEvent* event)
{
    const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (m_data.years.empty() || !isPlain) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::int64_t wholeAxis = m_data.years.back() - m_data.years.front();
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1, isExtending);
        return;
    case Qt::Key_Right:
        step(1, isExtending);
        return;
    case Qt::Key_Home:
        m_cursor = m_cursor.value_or(m_data.years.front());
        step(-wholeAxis, isExtending);
        return;
    case Qt::Key_End:
        m_cursor = m_cursor.value_or(m_data.years.back());
        step(wholeAxis, isExtending);
        return;
    case Qt::Key_Escape:
        if (m_data.chosen) {
            Q_EMIT yearsAsked(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool YearPane::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<std::int64_t> year = chart().yearAt(help->pos());
        if (!year || !m_tipOf) {
            QToolTip::hideText();
            return true;
        }
        QString text = m_tipOf(*year);
        // A tooltip guesses whether a text is markup; names never are.
        if (Qt::mightBeRichText(text))
            text = Qt::convertFromPlainText(text);
        QToolTip::showText(help->globalPos(), text, this,
                           chart().rectOfYear(*year).toAlignedRect());
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace knotary::views
