// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/paragraphs.h"

#include "app/scene/style.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace knotary::figures
{
namespace
{

constexpr double lineShare = 1.36; ///< of the letters' size, from line to line
constexpr double baseShare = 1.06; ///< from the top of a line to its baseline
constexpr double between = 0.22;   ///< between two paragraphs

QStringList linesOf(const QString& text, const QFont& font, double width, int mostLines)
{
    QString whole = text;
    whole.replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(whole, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        const QString rest = whole.mid(line.textStart());
        if (mostLines > 0 && lines.size() + 1 == mostLines && line.textLength() < rest.size()) {
            lines += QFontMetricsF(font).elidedText(
                QString(rest).replace(QChar(QChar::LineSeparator), u' '), Qt::ElideRight, width);
            break;
        }
        lines += rest.left(line.textLength()).remove(QChar(QChar::LineSeparator)).trimmed();
    }
    layout.endLayout();
    return lines;
}

double lineOf(const TextStyle& style)
{
    return style.pixels * lineShare;
}

/// Fills columns up to a height; returns how many paragraphs found room.
std::size_t fill(const std::vector<Paragraph>& paragraphs, std::size_t first,
                 const ColumnShape& shape, double height, Columns* columns)
{
    std::size_t column = 0;
    double y = 0;
    std::size_t at = first;
    for (; at < paragraphs.size(); ++at) {
        const double own = paragraphs[at].height();
        const double gap = y > 0 ? paragraphs[at].style.pixels * between : 0;
        const bool hasNext = paragraphs[at].isHeading && at + 1 < paragraphs.size();
        const double needed = own + (hasNext ? paragraphs[at + 1].height() : 0);
        if (y + gap + needed > height + 0.01) {
            if (++column == shape.count || needed > height + 0.01)
                break;
            y = 0;
        }
        const double top = y > 0 ? y + gap : 0;
        if (columns != nullptr)
            columns->places.push_back(
                {at, QPointF(static_cast<double>(column) * (shape.width + shape.gap), top)});
        y = top + own;
        if (columns != nullptr)
            columns->height = std::max(columns->height, y);
    }
    return at - first;
}

} // namespace

double Paragraph::height() const
{
    return lineOf(style) * static_cast<double>(lines.size());
}

void Paragraph::paint(QPainter& painter, QPointF topLeft) const
{
    painter.setFont(scene::fontOf(style.pixels, style.weight));
    painter.setPen(style.ink);
    QPointF baseline = topLeft + QPointF(0, style.pixels * baseShare);
    if (!mark.isEmpty())
        painter.drawText(baseline, mark);
    for (const QString& line : lines) {
        painter.drawText(baseline + QPointF(indent, 0), line);
        baseline += QPointF(0, lineOf(style));
    }
}

Paragraph paragraphOf(const QString& text, const TextStyle& style, double width, int mostLines)
{
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.lines = linesOf(text, scene::fontOf(style.pixels, style.weight), width, mostLines);
    return paragraph;
}

Paragraph markedParagraph(const QString& mark, double indent, const QString& text,
                          const TextStyle& style, double width)
{
    Paragraph paragraph = paragraphOf(text, style, width - indent);
    paragraph.mark = mark;
    paragraph.indent = indent;
    return paragraph;
}

Paragraph takeLines(Paragraph& paragraph, double height)
{
    Paragraph taken = paragraph;
    const auto most = static_cast<qsizetype>(height / lineOf(paragraph.style));
    taken.lines = paragraph.lines.mid(0, most);
    paragraph.lines = paragraph.lines.mid(most);
    paragraph.mark.clear();
    return taken;
}

Columns inColumns(const std::vector<Paragraph>& paragraphs, std::size_t first,
                  const ColumnShape& shape, double height)
{
    Columns columns;
    columns.fitting = fill(paragraphs, first, shape, height, nullptr);
    // The least height that holds them all makes the columns even.
    const std::vector<Paragraph> shown(paragraphs.begin() + static_cast<std::ptrdiff_t>(first),
                                       paragraphs.begin() +
                                           static_cast<std::ptrdiff_t>(first + columns.fitting));
    double low = 0;
    double high = height;
    while (high - low > 0.5) {
        const double middle = (low + high) / 2;
        (fill(shown, 0, shape, middle, nullptr) == shown.size() ? high : low) = middle;
    }
    fill(shown, 0, shape, high, &columns);
    for (Columns::Place& place : columns.places)
        place.paragraph += first;
    return columns;
}

} // namespace knotary::figures
