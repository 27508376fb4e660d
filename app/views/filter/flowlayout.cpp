// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/filter/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <QWidgetItem>

#include <algorithm>

namespace knotary::views
{

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

void FlowLayout::insertWidget(int at, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(at, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::layOut(const QRect& rect, bool isMoving) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(0, spacing());
    // What can be narrower gives way, so that two of a kind stand in a row.
    const int half = (room.width() - gap) / 2;
    const auto widthOf = [this, half](const QLayoutItem* item) {
        const int least = item->minimumSize().width();
        return item->widget() == m_stretched
                   ? least
                   : std::min(item->sizeHint().width(), std::max(least, half));
    };
    int top = room.top();
    for (qsizetype next = 0; next < m_items.size();) {
        // A row: as many as fit, at least one.
        QList<QLayoutItem*> row;
        int width = 0;
        int height = 0;
        for (; next < m_items.size(); ++next) {
            QLayoutItem* item = m_items[next];
            if (item->isEmpty())
                continue;
            const int more = widthOf(item) + (row.isEmpty() ? 0 : gap);
            if (!row.isEmpty() && width + more > room.width())
                break;
            row.append(item);
            width += more;
            height = std::max(height, item->sizeHint().height());
        }
        if (row.isEmpty())
            break;
        int left = room.left();
        for (QLayoutItem* item : row) {
            int itemWidth = std::min(widthOf(item), room.width());
            if (item->widget() == m_stretched)
                itemWidth += std::max(0, room.width() - width);
            const int itemHeight = item->sizeHint().height();
            const QRect place(left, top + (height - itemHeight) / 2, itemWidth, itemHeight);
            if (isMoving)
                item->setGeometry(
                    QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
            left += itemWidth + gap;
        }
        top += height + gap;
    }
    return std::max(0, top - gap - rect.top()) + contentsMargins().bottom();
}

} // namespace knotary::views
