// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/hitdelegate.h"

#include "app/scene/style.h"
#include "app/text/foldmarks.h"
#include "app/views/searchmodel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace knotary::views
{

namespace
{

using Marks = std::vector<text::TextStretch>;
using RowType = SearchModel::RowType;

constexpr int glyphSide = 18;
constexpr int indent = 12;
constexpr int textIndent = 42;
constexpr double namePixels = 13.5;
constexpr double remarkPixels = 11.5;

RowType typeOf(const QModelIndex& index)
{
    return static_cast<RowType>(index.data(SearchModel::rowTypeRole).toInt());
}

/// One line of plain text, cut with "…" where it is too long, with some stretches in bold on a
/// wash.
void drawLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font,
              const QColor& ink, const Marks& marks = {}, const QColor& wash = {})
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    const QFontMetrics metrics(marks.empty() ? font : bold);
    const QString cut = metrics.elidedText(text, Qt::ElideRight, box.width());
    const qsizetype kept = cut == text ? text.size() : cut.size() - 1;

    QTextLayout layout(cut, font);
    layout.setCacheEnabled(false);
    QTextCharFormat found;
    found.setFontWeight(QFont::Bold);
    found.setBackground(wash);
    QList<QTextLayout::FormatRange> formats;
    for (const text::TextStretch& mark : marks) {
        const qsizetype length = std::min(mark.length, kept - mark.begin);
        if (length > 0)
            formats += {static_cast<int>(mark.begin), static_cast<int>(length), found};
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(cut.size()));
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(box.left(), box.center().y() + 0.5 - line.height() / 2));
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isLow = typeOf(index) == RowType::Heading ||
                       (typeOf(index) == RowType::Message &&
                        index.data(SearchModel::remarkRole).toString().isEmpty());
    return {leastWidth, isLow ? headingHeight : hitHeight};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const QRect row = option.rect;
    const QColor ink = option.palette.color(QPalette::Text);
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    const QString text = index.data().toString();
    painter->save();
    painter->setClipRect(row);
    if (typeOf(index) == RowType::Heading) {
        if (index.row() > 0)
            painter->fillRect(QRect(row.left(), row.top(), row.width(), 1),
                              option.palette.color(QPalette::Mid));
        drawLine(*painter, row.adjusted(indent, 2, -indent, 0), text,
                 scene::fontOf(remarkPixels, QFont::DemiBold), quiet);
        painter->restore();
        return;
    }
    QColor wash = option.palette.color(QPalette::Highlight);
    if ((option.state & QStyle::State_Selected) != 0) { // glyph and text keep their colours
        painter->fillRect(QRect(row.topLeft(), QSize(4, row.height())), wash);
        wash.setAlphaF(0.14F);
        painter->fillRect(row, wash);
    }
    wash.setAlphaF(0.22F);
    const auto glyph = index.data(Qt::DecorationRole).value<QPixmap>();
    painter->drawPixmap(
        QRect(row.left() + indent, row.center().y() - glyphSide / 2 + 1, glyphSide, glyphSide),
        glyph);
    const QString remark = index.data(SearchModel::remarkRole).toString();
    const bool isMessage = typeOf(index) == RowType::Message;
    const QRect texts = row.adjusted(isMessage ? indent : textIndent, 5, -indent, -5);
    const int half = texts.height() / 2;
    const QRect upper =
        remark.isEmpty() ? texts : QRect(texts.topLeft(), QSize(texts.width(), half));
    drawLine(*painter, upper, text,
             scene::fontOf(isMessage && remark.isEmpty() ? remarkPixels : namePixels),
             isMessage ? quiet : ink, index.data(SearchModel::nameMarksRole).value<Marks>(), wash);
    const QRect lower(texts.left(), texts.top() + half, texts.width(), half);
    drawLine(*painter, lower, remark, scene::fontOf(remarkPixels), quiet,
             index.data(SearchModel::remarkMarksRole).value<Marks>(), wash);
    painter->restore();
}

} // namespace knotary::views
