// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/paths/chaindelegate.h"

#include "app/text/chainwords.h"

#include <algorithm>

namespace knotary::views
{

namespace
{

QString withNamesOf(const QStringList& names, const QFontMetrics& metrics, int widest)
{
    QStringList cut;
    for (const QString& name : names)
        cut += metrics.elidedText(name, Qt::ElideRight, widest);
    return cut.join(text::chainArrow());
}

/// The same chain with names as wide as they may be.
QString fitted(const QString& text, const QFontMetrics& metrics, int room)
{
    constexpr int narrowest = 24;
    if (metrics.horizontalAdvance(text) <= room)
        return text;
    const QStringList names = text.split(text::chainArrow());
    int fits = narrowest;
    for (int low = narrowest, high = room; low <= high;) {
        const int middle = (low + high) / 2;
        const bool isNarrow =
            metrics.horizontalAdvance(withNamesOf(names, metrics, middle)) <= room;
        fits = isNarrow ? middle : fits;
        (isNarrow ? low : high) = isNarrow ? middle + 1 : middle - 1;
    }
    return withNamesOf(names, metrics, fits);
}

} // namespace

QSize ChainDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int air = 6;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + air);
    return size;
}

void ChainDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    constexpr int margins = 10;
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->rect.width() > margins)
        option->text = fitted(option->text, option->fontMetrics, option->rect.width() - margins);
}

} // namespace knotary::views
