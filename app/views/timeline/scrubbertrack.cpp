// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/scrubbertrack.h"

#include "app/views/timeline/scrubberhandle.h"
#include "model/time/timespan.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace knotary::views
{

namespace
{

constexpr double side = 10;        // pixels beside the groove, for the handles
constexpr double grooveTop = 11;   // pixels
constexpr double grooveHeight = 8; // pixels
constexpr double labelPixels = 10; // of the years below
constexpr double labelBaseline = 39;
constexpr int notch = 120; // what a wheel says for one step

} // namespace

using query::TimeWindow;
using query::WindowMode;
using query::YearRange;

ScrubberTrack::ScrubberTrack(QWidget* parent)
    : QWidget(parent), m_first(new ScrubberHandle(this)), m_last(new ScrubberHandle(this))
{
    setObjectName(QStringLiteral("scrubberTrack"));
    m_first->setObjectName(QStringLiteral("firstHandle"));
    m_last->setObjectName(QStringLiteral("lastHandle"));
    setFocusProxy(m_last);
    for (const auto& [handle, grip] : {std::pair{m_first, Grip::First}, {m_last, Grip::Last}}) {
        connect(handle, &QAbstractSlider::valueChanged, this, [this, grip = grip](int year) {
            Q_EMIT windowAsked(with(grip, year), true);
            show(m_axis, m_mode, m_window); // where nobody took it, the handle goes back
        });
        connect(handle, &ScrubberHandle::stepAsked, this, [this](int years) {
            if (years == 0)
                Q_EMIT clearAsked();
            else
                Q_EMIT stepAsked(years);
        });
    }
    nameHandles();
}

void ScrubberTrack::setTheme(scene::Theme theme)
{
    m_theme = theme;
    m_first->setTheme(theme);
    m_last->setTheme(theme);
    update();
}

void ScrubberTrack::show(const std::optional<YearRange>& axis, WindowMode mode,
                         const std::optional<TimeWindow>& window)
{
    m_axis = axis;
    m_mode = mode;
    m_window = window;
    m_first->setVisible(axis && mode == WindowMode::Range);
    m_last->setVisible(axis.has_value());
    if (axis) {
        const YearRange chosen = years();
        for (ScrubberHandle* handle : {m_first, m_last}) {
            const QSignalBlocker silence(handle);
            handle->setRange(static_cast<int>(axis->first), static_cast<int>(axis->last));
            handle->setHollow(!window);
        }
        m_first->setYear(static_cast<int>(chosen.first));
        m_last->setYear(static_cast<int>(chosen.last));
    }
    nameHandles();
    placeHandles();
    update();
}

YearRange ScrubberTrack::years() const
{
    if (m_window)
        return yearsOf(*m_window, *m_axis);
    return m_mode == WindowMode::Instant ? YearRange{m_axis->first, m_axis->first} : *m_axis;
}

TimeWindow ScrubberTrack::with(Grip grip, std::int64_t year) const
{
    const std::int64_t there = std::clamp(year, m_axis->first, m_axis->last);
    if (m_mode != WindowMode::Range)
        return query::windowOfYears({there, there}, m_mode);
    YearRange range = years();
    if (grip == Grip::First)
        range.first = std::min(there, range.last);
    else
        range.last = std::max(there, range.first);
    return query::windowOfYears(range, m_mode);
}

// ---- Places
// --------------------------------------------------------------------------------------

QRectF ScrubberTrack::groove() const
{
    return {side, grooveTop, std::max(width() - 2 * side, 1.0), grooveHeight};
}

double ScrubberTrack::placeOf(std::int64_t day) const
{
    const std::int64_t first = time::firstDayOfYear(m_axis->first);
    const std::int64_t end = time::firstDayOfYear(m_axis->last + 1);
    const double share =
        static_cast<double>(std::clamp(day, first, end) - first) / static_cast<double>(end - first);
    return groove().left() + share * groove().width();
}

double ScrubberTrack::yearWidth() const
{
    return groove().width() / static_cast<double>(m_axis->last - m_axis->first + 1);
}

std::int64_t ScrubberTrack::yearAt(double x) const
{
    const double years = std::floor((x - groove().left()) / yearWidth());
    return std::clamp(m_axis->first + static_cast<std::int64_t>(years), m_axis->first,
                      m_axis->last);
}

QRectF ScrubberTrack::rectOfYear(std::int64_t year) const
{
    if (!m_axis)
        return {};
    const double left = placeOf(time::firstDayOfYear(year));
    return {left, grooveTop, placeOf(time::firstDayOfYear(year + 1)) - left, grooveHeight};
}

void ScrubberTrack::placeHandles()
{
    if (!m_axis)
        return;
    const YearRange chosen = years();
    const std::int64_t firstDay = m_window && m_mode != WindowMode::Cumulative
                                      ? m_window->firstDay
                                      : time::firstDayOfYear(chosen.first);
    const std::int64_t lastDay = m_window ? m_window->lastDay : time::lastDayOfYear(chosen.last);
    const double left = placeOf(firstDay);
    const double right = placeOf(lastDay + 1);
    const auto put = [](ScrubberHandle* handle, double x) {
        handle->move(qRound(x - ScrubberHandle::size.width() / 2.0),
                     qRound(grooveTop + (grooveHeight - ScrubberHandle::size.height()) / 2.0));
    };
    put(m_first, left);
    put(m_last, m_mode == WindowMode::Instant ? (left + right) / 2 : right);
}

void ScrubberTrack::nameHandles()
{
    m_first->setAccessibleName(tr("First year"));
    m_last->setAccessibleName(m_mode == WindowMode::Range        ? tr("Last year")
                              : m_mode == WindowMode::Cumulative ? tr("Up to this year")
                                                                 : tr("Year"));
    const QString how =
        tr("The arrow keys choose a year; Page up and Page down move the whole, with Shift five "
           "years; Escape shows all years.");
    for (ScrubberHandle* handle : {m_first, m_last})
        handle->setAccessibleDescription(m_window ? how : tr("All years are shown.") + u' ' + how);
}

// ---- Hands
// ---------------------------------------------------------------------------------------

ScrubberTrack::Grip ScrubberTrack::gripAt(QPointF place) const
{
    constexpr int reach = 2; // pixels around a handle that still hit it
    const QPoint at = place.toPoint();
    const auto hits = [at](const ScrubberHandle* handle) {
        return handle->isVisible() &&
               handle->geometry().adjusted(-reach, -reach, reach, reach).contains(at);
    };
    const bool isFirst = hits(m_first);
    const bool isLast = hits(m_last);
    if (isFirst && isLast) // that which the pointer is nearer to
        return std::abs(at.x() - m_first->geometry().center().x()) <
                       std::abs(at.x() - m_last->geometry().center().x())
                   ? Grip::First
                   : Grip::Last;
    if (isFirst || isLast)
        return isFirst ? Grip::First : Grip::Last;
    const bool isWithin = m_window && m_mode == WindowMode::Range &&
                          place.x() > m_first->geometry().center().x() &&
                          place.x() < m_last->geometry().center().x();
    return isWithin ? Grip::Stretch : Grip::None;
}

void ScrubberTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_axis) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    m_grip = gripAt(event->position());
    m_grabbed = m_window;
    const auto middleOf = [](const ScrubberHandle* handle) {
        return handle->geometry().center().x() + 0.5;
    };
    if (m_grip == Grip::Stretch) {
        m_grabbedAt = x;
        return;
    }
    if (m_grip == Grip::None) { // the handle comes to the pointer
        const bool isFirst = m_mode == WindowMode::Range &&
                             std::abs(x - middleOf(m_first)) < std::abs(x - middleOf(m_last));
        m_grip = isFirst ? Grip::First : Grip::Last;
        m_grabbedAt = 0;
        dragTo(x);
    } else {
        // An edge belongs to the year beside it.
        const double edge = middleOf(m_grip == Grip::First ? m_first : m_last);
        const double toYear = m_mode == WindowMode::Instant ? 0
                              : m_grip == Grip::First       ? yearWidth() / -2
                                                            : yearWidth() / 2;
        m_grabbedAt = x - edge + toYear;
    }
    (m_grip == Grip::First ? m_first : m_last)->setFocus(Qt::MouseFocusReason);
}

void ScrubberTrack::dragTo(double x)
{
    TimeWindow window;
    if (m_grip == Grip::Stretch) {
        const auto years = static_cast<std::int64_t>(std::lround((x - m_grabbedAt) / yearWidth()));
        window = moved(*m_grabbed, years, *m_axis);
    } else {
        window = with(m_grip, yearAt(x - m_grabbedAt));
    }
    if (m_window != window)
        Q_EMIT windowAsked(window, false);
}

void ScrubberTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip != Grip::None && m_axis && (event->buttons() & Qt::LeftButton))
        dragTo(event->position().x());
}

void ScrubberTrack::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_grip == Grip::None)
        return;
    m_grip = Grip::None;
    if (m_window && m_window != m_grabbed)
        Q_EMIT windowAsked(*m_window, true);
}

void ScrubberTrack::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    m_wheel += turned.y() != 0 ? turned.y() : -turned.x();
    const int steps = m_wheel / notch;
    m_wheel -= steps * notch;
    if (steps != 0)
        Q_EMIT stepAsked(steps);
    event->accept();
}

// ---- Looks
// ---------------------------------------------------------------------------------------

QSize ScrubberTrack::sizeHint() const
{
    return {420, 44};
}

QSize ScrubberTrack::minimumSizeHint() const
{
    return {120, 44};
}

void ScrubberTrack::resizeEvent(QResizeEvent* /*event*/)
{
    placeHandles();
}

void ScrubberTrack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameHandles();
}

void ScrubberTrack::paintTicks(QPainter& painter) const
{
    const scene::Palette palette = scene::paletteOf(m_theme);
    const QFont font = scene::fontOf(labelPixels);
    const QFontMetricsF metrics(font);
    const double widest = metrics.horizontalAdvance(QString::number(m_axis->last)) + 8;
    std::int64_t step = 1;
    for (const std::int64_t next : {2, 5, 10, 20, 50, 100, 200}) {
        if (static_cast<double>(step) * yearWidth() >= widest)
            break;
        step = next;
    }
    painter.setFont(font);
    for (std::int64_t year = m_axis->first; year <= m_axis->last; ++year) {
        const QRectF cell = rectOfYear(year);
        const double bottom = groove().bottom();
        const bool isNamed = step == 1 || year % step == 0;
        painter.setPen(QPen(palette.rule, 1));
        if (yearWidth() >= 3 || isNamed)
            painter.drawLine(QPointF(cell.left(), bottom + 2),
                             QPointF(cell.left(), bottom + (isNamed ? 7 : 4)));
        if (!isNamed)
            continue;
        const QString name = QString::number(year);
        const double width = metrics.horizontalAdvance(name);
        painter.setPen(palette.quietInk);
        painter.drawText(
            QPointF(std::min(cell.center().x() - width / 2, this->width() - width), labelBaseline),
            name);
    }
}

void ScrubberTrack::paintEvent(QPaintEvent* /*event*/)
{
    const scene::Palette palette = scene::paletteOf(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.rule, 1));
    painter.setBrush(palette.ground);
    painter.drawRoundedRect(groove(), grooveHeight / 2, grooveHeight / 2);
    if (!m_axis)
        return;
    paintTicks(painter);
    QRectF stretch = groove();
    if (m_window) {
        const double left =
            m_mode == WindowMode::Cumulative ? stretch.left() : placeOf(m_window->firstDay);
        stretch.setRight(std::max(placeOf(m_window->lastDay + 1), left + 2));
        stretch.setLeft(left);
    }
    QColor colour = palette.accent;
    colour.setAlphaF(m_window ? 1.0F : 0.3F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(stretch, grooveHeight / 2, grooveHeight / 2);
}

} // namespace knotary::views
