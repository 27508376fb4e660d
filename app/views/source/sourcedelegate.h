// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints one line of a file from left to right in a fixed font, with a bar at the marked character.

#include <QStyledItemDelegate>

namespace knotary::views
{

class SourceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int margin = 6; ///< pixels left of the text

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// Pixels from the left edge of a row to the bar.
    [[nodiscard]] static double caretPlace(const QString& line, int caret, const QFont& font);
};

} // namespace knotary::views
