// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/yearpane.h"

#include <QContextMenuEvent>
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
    const Bins& chosen = m_data.chosen;
    // Bins chosen elsewhere (or let go) are where the keyboard goes on from.
    const bool isOurs = chosen && m_anchor && m_cursor &&
                        chosen->first == std::min(*m_anchor, *m_cursor) &&
                        chosen->second == std::max(*m_anchor, *m_cursor);
    if (!isOurs) {
        m_anchor = chosen ? std::optional(chosen->first) : std::nullopt;
        m_cursor = chosen ? std::optional(chosen->second) : std::nullopt;
    }
    m_hovered = {};
    markStale();
}

void YearPane::setLook(charts::YearChartLook look)
{
    m_look = std::move(look);
    markStale();
}

void YearPane::setTipFunction(std::function<QString(std::optional<std::int64_t>)> tipOf)
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
    if (!m_hovered.isEmpty()) {
        painter.setPen(QPen(m_look.quietInk, 1));
        painter.drawRoundedRect(m_hovered.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
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

void YearPane::hover(QRectF area)
{
    if (area == m_hovered)
        return;
    m_hovered = area;
    setCursor(area.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void YearPane::hoverAt(QPointF place)
{
    if (const auto series = chart().legendSeriesAt(place))
        hover(chart().rectOfLegend(*series).adjusted(-3, 0, 3, 0));
    else if (const auto bin = chart().binAt(place))
        hover(chart().rectOfBin(*bin));
    else
        hover(chart().isUndatedAt(place) ? chart().rectOfUndated() : QRectF());
}

void YearPane::extendTo(std::int64_t bin)
{
    if (!m_anchor)
        m_anchor = bin;
    m_cursor = bin;
    Q_EMIT binsAsked(std::pair(std::min(*m_anchor, bin), std::max(*m_anchor, bin)));
}

void YearPane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = chart().binAt(event->position());
        if (const auto series = chart().legendSeriesAt(event->position())) {
            if (event->modifiers().testFlag(Qt::ControlModifier))
                Q_EMIT seriesOnlyAsked(*series);
            else
                Q_EMIT seriesToggled(*series);
        } else if (chart().isUndatedAt(event->position())) {
            Q_EMIT undatedAsked();
        }
    }
    event->accept();
}

void YearPane::mouseMoveEvent(QMouseEvent* event)
{
    hoverAt(event->position());
}

void YearPane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<std::int64_t> pressed = std::exchange(m_pressed, std::nullopt);
    const std::optional<std::int64_t> bin = chart().binAt(event->position());
    if (!pressed || !bin)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        extendTo(*bin);
    } else if (*pressed == *bin && m_data.chosen == Bins({*bin, *bin})) {
        Q_EMIT binsAsked(std::nullopt);
    } else {
        // Drawn from one bin to another, the mouse chooses both and all between.
        m_anchor = pressed;
        extendTo(*bin);
    }
}

void YearPane::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto bin = chart().binAt(event->position()))
        Q_EMIT zoomInAsked(*bin);
    else if (chart().legendSeriesAt(event->position()))
        mousePressEvent(event); // two quick clicks are two clicks
}

void YearPane::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QWidget::wheelEvent(event);
        return;
    }
    event->accept();
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) < notch)
        return;
    const bool isIn = std::exchange(m_wheel, 0) > 0;
    if (!isIn)
        Q_EMIT zoomOutAsked();
    else if (const auto bin = chart().binAt(event->position()))
        Q_EMIT zoomInAsked(*bin);
}

void YearPane::contextMenuEvent(QContextMenuEvent* event)
{
    if (const auto series = chart().legendSeriesAt(event->pos()))
        Q_EMIT seriesMenuAsked(*series, event->globalPos());
}

void YearPane::leaveEvent(QEvent* event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void YearPane::step(std::int64_t bins, bool isExtending)
{
    const std::int64_t first = m_data.bins.front();
    const std::int64_t last = m_data.bins.back();
    std::int64_t next = bins < 0 ? last : first;
    if (m_cursor)
        next = std::clamp(*m_cursor + std::clamp(bins, first - last, last - first), first, last);
    if (!isExtending)
        m_anchor = next;
    extendTo(next);
}

/// What has no date stands after the last bin.
void YearPane::walk(Qt::Key key, bool isExtending)
{
    const std::int64_t wholeAxis = m_data.bins.back() - m_data.bins.front();
    const bool hasUndated = !m_data.undatedName.isEmpty();
    switch (key) {
    case Qt::Key_Left:
        if (m_data.isUndatedChosen)
            m_cursor.reset();
        step(-1, isExtending);
        break;
    case Qt::Key_Right:
        if (m_data.isUndatedChosen)
            break;
        if (hasUndated && !isExtending && m_cursor == m_data.bins.back())
            Q_EMIT undatedAsked();
        else
            step(1, isExtending);
        break;
    case Qt::Key_Home:
        m_cursor = m_cursor.value_or(m_data.bins.front());
        step(-wholeAxis, isExtending);
        break;
    default:
        m_cursor = m_cursor.value_or(m_data.bins.back());
        step(wholeAxis, isExtending);
        break;
    }
}

bool YearPane::zoomByKey(const QKeyEvent& event)
{
    const bool isPlain =
        (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!isPlain)
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_cursor)
            return false;
        Q_EMIT zoomInAsked(*m_cursor);
        return true;
    case Qt::Key_Minus:
        Q_EMIT zoomOutAsked();
        return true;
    case Qt::Key_0:
        Q_EMIT wholeAxisAsked();
        return true;
    default:
        return false;
    }
}

void YearPane::keyPressEvent(QKeyEvent* event)
{
    const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (m_data.bins.empty() || !isPlain || zoomByKey(*event)) {
        if (m_data.bins.empty() || !isPlain)
            QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        walk(static_cast<Qt::Key>(event->key()), isExtending);
        return;
    case Qt::Key_Escape:
        if (m_data.chosen || m_data.isUndatedChosen)
            Q_EMIT binsAsked(std::nullopt);
        else
            Q_EMIT wholeAxisAsked();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearPane::showTip(QPoint place, QPoint globalPlace)
{
    QString text;
    QRect area;
    if (const auto point = chart().pointAt(place)) {
        text = m_data.points[*point].text;
        area = chart().rectOfPoint(*point).toAlignedRect();
    } else if (const auto series = chart().legendSeriesAt(place)) {
        text = m_data.series[*series].name + u'\n' +
               tr("Click shows or hides it here, Ctrl+click shows only these in the graph.");
        area = chart().rectOfLegend(*series).toAlignedRect();
    } else if (const auto bin = chart().binAt(place)) {
        text = m_tipOf ? m_tipOf(bin) : QString();
        area = chart().rectOfBin(*bin).toAlignedRect();
    } else if (chart().isUndatedAt(place)) {
        text = m_tipOf ? m_tipOf(std::nullopt) : QString();
        area = chart().rectOfUndated().toAlignedRect();
    }
    if (text.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    // A tooltip guesses whether a text is markup; names never are.
    if (Qt::mightBeRichText(text))
        text = Qt::convertFromPlainText(text);
    QToolTip::showText(globalPlace, text, this, area);
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
        showTip(help->pos(), help->globalPos());
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace knotary::views
