// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws a row of what the search found: the glyph of its kind, its name, and a quiet line below
// that says why; the letters that match stand out by weight and ground. Headings and messages are
// rows, too.

#include <QStyledItemDelegate>

namespace knotary::views
{

class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int hitHeight = 46;
    static constexpr int headingHeight = 28;
    static constexpr int leastWidth = 380;

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace knotary::views
