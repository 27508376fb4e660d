// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/paths/chaindelegate.h"

#include "app/text/chainwords.h"
#include "app/views/paths/chainmodel.h"

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
QString fitted(const QString& chain, const QFontMetrics& metrics, int room)
{
    constexpr int narrowest = 24;
    if (metrics.horizontalAdvance(chain) <= room)
        return chain;
    const QStringList names = chain.split(text::chainArrow());
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
    const auto prefixLength = index.data(ChainModel::prefixRole).value<qsizetype>();
    const QString prefix = option->text.left(prefixLength);
    const int room = option->rect.width() - margins - option->fontMetrics.horizontalAdvance(prefix);
    if (room > 0)
        option->text = prefix + fitted(option->text.mid(prefixLength), option->fontMetrics, room);
}

} // namespace knotary::views
