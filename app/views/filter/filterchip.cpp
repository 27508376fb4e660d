// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/filter/filterchip.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace knotary::views
{

namespace
{

constexpr int side = 8; // between the words and the border
constexpr int crossRoom = 20;
constexpr int mostLetters = 46;

} // namespace

FilterChip::FilterChip(const QString& words, bool isNegated, QWidget* parent)
    : QAbstractButton(parent), m_words(words), m_isNegated(isNegated)
{
    setObjectName(QStringLiteral("filterChip"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Filter: %1").arg(words));
    setAccessibleDescription(tr("Delete removes it, minus turns it round, Enter shows more"));
    // Rich text is guessed at in tooltips: words of the data are never markup.
    setToolTip(words.toHtmlEscaped());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::showMenu);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int most = metrics.averageCharWidth() * mostLetters;
    const int words = std::min(metrics.horizontalAdvance(m_words) + 2, most);
    return {words + side + crossRoom, metrics.height() + 8};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), sizeHint().height()};
}

QRect FilterChip::cross() const
{
    const QRect place(width() - crossRoom, 0, crossRoom, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void FilterChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor wash = colours.color(QPalette::Highlight);
    wash.setAlphaF(underMouse() || isDown() ? 0.30F : 0.16F);
    // A term that is turned round is told by its words and by a broken border.
    QPen border(colours.color(hasFocus() ? QPalette::Text : QPalette::Highlight),
                hasFocus() ? 2 : 1);
    if (m_isNegated)
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.setBrush(wash);
    painter.drawRoundedRect(box, 6, 6);

    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(side, 0, -crossRoom, 0));
    painter.setPen(colours.color(QPalette::Text));
    painter.drawText(words,
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                     fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));

    constexpr double arm = 3.5;
    const QPointF middle = QRectF(cross()).center();
    painter.setPen(QPen(colours.color(QPalette::Text), 1.4));
    painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeAsked();
        break;
    case Qt::Key_Minus:
        Q_EMIT turnAsked();
        break;
    case Qt::Key_F2:
        Q_EMIT editAsked();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        showMenu();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusNextPrevChild((event->key() == Qt::Key_Right) ==
                           (layoutDirection() == Qt::LeftToRight));
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && cross().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeAsked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::contextMenuEvent(QContextMenuEvent* /*event*/)
{
    showMenu();
}

void FilterChip::enterEvent(QEnterEvent* /*event*/)
{
    update();
}

void FilterChip::leaveEvent(QEvent* /*event*/)
{
    update();
}

void FilterChip::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("filterChipMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // What is chosen may delete this chip, and its menu with it: it comes when the menu is done.
    menu->addAction(m_isNegated ? tr("&Show only this") : tr("&Leave this out"), this,
                    &FilterChip::turnAsked, Qt::QueuedConnection);
    menu->addAction(tr("&Edit as text"), this, &FilterChip::editAsked, Qt::QueuedConnection);
    menu->addSeparator();
    menu->addAction(tr("&Remove"), this, &FilterChip::removeAsked, Qt::QueuedConnection);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace knotary::views
