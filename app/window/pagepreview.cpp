// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pagepreview.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knotary::window
{

namespace
{

constexpr int room = 16; ///< around the sheet
constexpr QSize thumbnail{220, 160};

/// What shows that nothing is painted there.
void paintChequers(QPainter& painter, const QRect& rect, const QColor& ground)
{
    constexpr int side = 8;
    constexpr int middle = 128;
    const QColor other = ground.lightness() < middle ? ground.lighter(135) : ground.darker(112);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, ground);
    for (int y = rect.top(); y < rect.bottom(); y += side)
        for (int x = rect.left() + ((y - rect.top()) / side % 2) * side; x < rect.right();
             x += 2 * side)
            painter.fillRect(x, y, side, side, other);
    painter.restore();
}

} // namespace

class PagePreview::Sheet : public QWidget
{
public:
    explicit Sheet(QWidget* parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("sheet"));
        setCursor(Qt::OpenHandCursor);
    }

    QSize pageSize; ///< window pixels
    QImage picture;
    QColor ground = Qt::white;
    bool isTransparent = false;
    QString message;
    std::function<QMimeData*()> clip;

    [[nodiscard]] QRect page() const
    {
        QRect page(QPoint(), pageSize);
        page.moveCenter(rect().center());
        return page;
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        if (!message.isEmpty()) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(rect().adjusted(room, room, -room, -room),
                             Qt::AlignCenter | Qt::TextWordWrap, message);
            return;
        }
        const QRect sheet = page();
        QColor shadow = palette().color(QPalette::Shadow);
        shadow.setAlpha(60);
        painter.fillRect(sheet.translated(2, 3), shadow);
        if (isTransparent)
            paintChequers(painter, sheet, ground);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (isOfThisShape())
            painter.drawImage(sheet, picture);
        else if (!isTransparent)
            painter.fillRect(sheet, palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            m_pressed = event->position().toPoint();
    }

    void mouseMoveEvent(QMouseEvent* event) override
    {
        const QPoint way = event->position().toPoint() - m_pressed;
        if (!(event->buttons() & Qt::LeftButton) || picture.isNull() || !message.isEmpty() ||
            way.manhattanLength() < QApplication::startDragDistance() || !clip)
            return;
        QMimeData* taken = clip();
        if (taken == nullptr)
            return;
        auto* drag = new QDrag(this);
        drag->setMimeData(taken);
        drag->setPixmap(QPixmap::fromImage(
            picture.scaled(thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        drag->exec(Qt::CopyAction);
    }

private:
    /// Not so while the picture of another shape is on its way.
    [[nodiscard]] bool isOfThisShape() const
    {
        return !picture.isNull() &&
               std::abs(picture.height() * pageSize.width() - picture.width() * pageSize.height()) <
                   2 * (picture.width() + picture.height());
    }

    QPoint m_pressed;
};

PagePreview::PagePreview(QWidget* parent) : QScrollArea(parent), m_sheet(new Sheet(this))
{
    setWidget(m_sheet);
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 160);
}

void PagePreview::setPageSize(QSizeF size)
{
    if (size == m_pageSize)
        return;
    m_pageSize = size;
    arrange();
}

void PagePreview::setPicture(const QImage& picture, const QColor& ground, bool isTransparent)
{
    m_sheet->picture = picture;
    m_sheet->ground = ground;
    m_sheet->isTransparent = isTransparent;
    m_sheet->message.clear();
    m_sheet->update();
}

void PagePreview::setMessage(const QString& message)
{
    m_sheet->message = message;
    m_sheet->update();
}

void PagePreview::setTrueSize(bool isTrueSize)
{
    m_isTrueSize = isTrueSize;
    arrange();
}

void PagePreview::setClip(std::function<QMimeData*()> clip)
{
    m_sheet->clip = std::move(clip);
    m_sheet->setToolTip(tr("Drag it into a document or a folder"));
}

double PagePreview::scale() const
{
    return m_shown * devicePixelRatioF();
}

QWidget* PagePreview::sheet() const
{
    return m_sheet;
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// Arrows move a page that is larger than its room.
void PagePreview::keyPressEvent(QKeyEvent* event)
{
    const auto by = [&](QScrollBar* bar, int steps) {
        bar->setValue(bar->value() + steps * 40);
        event->accept();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return by(horizontalScrollBar(), -1);
    case Qt::Key_Right:
        return by(horizontalScrollBar(), 1);
    case Qt::Key_Up:
        return by(verticalScrollBar(), -1);
    case Qt::Key_Down:
        return by(verticalScrollBar(), 1);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void PagePreview::arrange()
{
    const QSize whole = maximumViewportSize();
    const QSizeF fitting = whole - QSize(2 * room, 2 * room);
    const double fit =
        std::min(fitting.width() / m_pageSize.width(), fitting.height() / m_pageSize.height());
    m_shown = m_isTrueSize ? 1 : std::max(fit, 0.02);
    m_sheet->pageSize = (m_pageSize * m_shown).toSize();
    m_sheet->resize(m_isTrueSize ? (m_sheet->pageSize + QSize(2 * room, 2 * room)).expandedTo(whole)
                                 : whole);
    m_sheet->update();
    Q_EMIT scaleChanged();
}

} // namespace knotary::window
