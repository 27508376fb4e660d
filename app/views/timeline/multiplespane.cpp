// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/multiplespane.h"

#include "app/figures/multiplesfigure.h"
#include "app/scene/labeltext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace knotary::views
{
namespace
{

constexpr double margin = 8;
constexpr double gap = 8;
constexpr double heading = 18;

} // namespace

MultiplesPane::MultiplesPane(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void MultiplesPane::setPanels(std::vector<Panel> panels)
{
    m_panels = std::move(panels);
    m_message.clear();
    m_cursor.reset();
    m_anchor.reset();
    layOut();
    update();
}

void MultiplesPane::setPanel(std::size_t number, Panel panel)
{
    m_panels[number] = std::move(panel);
    update();
}

void MultiplesPane::setLook(scene::Theme theme)
{
    m_theme = theme;
    update();
}

void MultiplesPane::setChosen(const std::optional<query::YearRange>& years)
{
    m_chosen = years;
    update();
}

void MultiplesPane::setMessage(const QString& message)
{
    setPanels({});
    m_message = message;
}

void MultiplesPane::setDrawing(QSizeF drawing)
{
    m_drawing = drawing;
    layOut();
}

QSize MultiplesPane::sizeHint() const
{
    return {900, 300};
}

QSize MultiplesPane::minimumSizeHint() const
{
    return {240, 120};
}

void MultiplesPane::layOut()
{
    if (m_panels.empty())
        return;
    const QSizeF area(width() - 2 * margin, height() - 2 * margin);
    double widestTitle = 0;
    for (const Panel& panel : m_panels)
        widestTitle = std::max(
            widestTitle, scene::widthOf(panel.title, scene::labelPixels, scene::Weight::Bold));
    m_columns = figures::columnsFor(m_panels.size(), area, m_drawing, {heading, gap, widestTitle});
    const int rows = (static_cast<int>(m_panels.size()) + m_columns - 1) / m_columns;
    m_picture = QSizeF(std::max(1.0, (area.width() - gap * (m_columns - 1)) / m_columns),
                       std::max(1.0, (area.height() - gap * (rows - 1)) / rows - heading));
}

QRectF MultiplesPane::pictureBox(std::size_t number) const
{
    const int column = static_cast<int>(number) % m_columns;
    const int row = static_cast<int>(number) / m_columns;
    return QRectF(QPointF(margin + column * (m_picture.width() + gap),
                          margin + row * (m_picture.height() + heading + gap) + heading),
                  m_picture);
}

QRectF MultiplesPane::wholeBox(std::size_t number) const
{
    return pictureBox(number).adjusted(-gap / 2, -heading, gap / 2, gap / 2);
}

std::optional<std::size_t> MultiplesPane::panelAt(QPointF point) const
{
    for (std::size_t number = 0; number < m_panels.size(); ++number)
        if (wholeBox(number).contains(point))
            return number;
    return std::nullopt;
}

bool MultiplesPane::isChosen(const query::YearRange& years) const
{
    return m_chosen && m_chosen->first <= years.first && years.last <= m_chosen->last;
}

void MultiplesPane::paintPanel(QPainter& painter, std::size_t number) const
{
    const scene::Palette palette = scene::paletteOf(m_theme);
    const Panel& panel = m_panels[number];
    const QRectF box = pictureBox(number);
    if (!panel.picture.isNull())
        painter.drawPixmap(box, panel.picture, QRectF(panel.picture.rect()));
    const bool isChosenPanel = isChosen(panel.years);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isChosenPanel ? QPen(palette.accent, 2.5) : QPen(palette.rule, 1));
    painter.drawRect(box);
    const double baseline = box.top() - 5;
    painter.setFont(scene::fontOf(scene::labelPixels, QFont::DemiBold));
    painter.setPen(isChosenPanel ? palette.accent : palette.ink);
    painter.drawText(QPointF(box.left(), baseline), panel.title);
    const double room =
        box.width() - gap - scene::widthOf(panel.title, scene::labelPixels, scene::Weight::Bold);
    for (const QString& counts : {panel.counts, panel.brief}) {
        const double width = scene::widthOf(counts, scene::notePixels, scene::Weight::Regular);
        if (width > room)
            continue;
        painter.setFont(scene::fontOf(scene::notePixels));
        painter.setPen(palette.quietInk);
        painter.drawText(QPointF(box.right() - width, baseline), counts);
        break;
    }
    if (hasFocus() && m_cursor == number) {
        painter.setPen(QPen(palette.accent, 1, Qt::DashLine));
        painter.drawRect(wholeBox(number).adjusted(1, 1, -1, -1));
    }
}

void MultiplesPane::paintEvent(QPaintEvent* /*event*/)
{
    const scene::Palette palette = scene::paletteOf(m_theme);
    QPainter painter(this);
    painter.fillRect(rect(), palette.ground);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (std::size_t number = 0; number < m_panels.size(); ++number)
        paintPanel(painter, number);
    if (m_panels.empty()) {
        painter.setFont(scene::fontOf(scene::labelPixels));
        painter.setPen(palette.quietInk);
        painter.drawText(rect().adjusted(20, 8, -20, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void MultiplesPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
    Q_EMIT resized();
}

/// With Shift from the last one on; a click on what is chosen lets it go.
void MultiplesPane::ask(std::size_t number, Qt::KeyboardModifiers modifiers)
{
    m_cursor = number;
    const query::YearRange& years = m_panels[number].years;
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchor) {
        const query::YearRange& other = m_panels[*m_anchor].years;
        Q_EMIT yearsAsked(
            query::YearRange{std::min(years.first, other.first), std::max(years.last, other.last)});
    } else if (m_chosen == years) {
        Q_EMIT yearsAsked(std::nullopt);
    } else {
        m_anchor = number;
        Q_EMIT yearsAsked(years);
    }
    Q_EMIT cursorChanged();
    update();
}

void MultiplesPane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<std::size_t> number = panelAt(event->position()))
        ask(*number, event->modifiers());
}

void MultiplesPane::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(panelAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MultiplesPane::moveTo(int number)
{
    m_cursor =
        static_cast<std::size_t>(std::clamp(number, 0, static_cast<int>(m_panels.size()) - 1));
    Q_EMIT cursorChanged();
    update();
}

void MultiplesPane::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers harmless = Qt::ShiftModifier | Qt::KeypadModifier;
    if (m_panels.empty() || (event->modifiers() & ~harmless) != 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Before the first step there is no cursor: the first key brings it to the first panel.
    const int here = m_cursor ? static_cast<int>(*m_cursor) : 0;
    const int step = m_cursor ? 1 : 0;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(here - step);
        return;
    case Qt::Key_Right:
        moveTo(here + step);
        return;
    case Qt::Key_Up:
        moveTo(here >= m_columns ? here - step * m_columns : here);
        return;
    case Qt::Key_Down:
        moveTo(here + step * m_columns < static_cast<int>(m_panels.size()) ? here + step * m_columns
                                                                           : here);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_panels.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor)
            ask(*m_cursor, event->modifiers());
        return;
    case Qt::Key_Escape:
        if (m_chosen) {
            Q_EMIT yearsAsked(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool MultiplesPane::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const std::optional<std::size_t> number = panelAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               m_panels[*number].title + QStringLiteral(": ") +
                                   m_panels[*number].counts,
                               this, wholeBox(*number).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace knotary::views
