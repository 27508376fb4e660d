// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/source/sourcedelegate.h"

#include "app/views/source/sourcemodel.h"

#include <QPainter>
#include <QTextLayout>

namespace knotary::views
{

namespace
{

constexpr double barWidth = 2;
constexpr float markTint = 0.16F;

/// From left to right whatever letters the line holds, as the file is counted.
void layOut(QTextLayout& layout)
{
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace

double SourceDelegate::caretPlace(const QString& line, int caret, const QFont& font)
{
    QTextLayout layout(line, font);
    layOut(layout);
    return margin + layout.lineAt(0).cursorToX(caret);
}

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const QString line = index.data().toString();
    const int caret = index.data(SourceModel::caretRole).toInt();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected) {
        painter->fillRect(option.rect, palette.highlight());
    } else if (caret >= 0) {
        QColor tint = palette.color(QPalette::Highlight);
        tint.setAlphaF(markTint);
        painter->fillRect(option.rect, tint);
    }
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    QTextLayout layout(line, option.font);
    layOut(layout);
    const QTextLine text = layout.lineAt(0);
    const QPointF corner(option.rect.left() + margin,
                         option.rect.top() + (option.rect.height() - text.height()) / 2);
    layout.draw(painter, corner);
    if (caret >= 0) {
        const double from = corner.x() + text.cursorToX(caret);
        const double to =
            caret < line.size() ? corner.x() + text.cursorToX(caret + 1) : from + 3 * barWidth;
        const QColor ink = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        painter->fillRect(
            QRectF(from - barWidth, option.rect.top(), barWidth, option.rect.height()), ink);
        painter->fillRect(QRectF(from - barWidth, option.rect.bottom() + 1 - barWidth,
                                 to - from + barWidth, barWidth),
                          ink);
    }
    painter->restore();
}

} // namespace knotary::views
