// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plain text in lines of a given width, broken as Latin and Chinese are, and drawn line by line so
// that it can be taken out of a file again.

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

namespace knotary::figures
{

struct TextStyle
{
    double pixels = 9;
    QFont::Weight weight = QFont::Normal;
    QColor ink = Qt::black;
};

/// A paragraph in lines; its mark, if it has one, hangs to the left of them.
struct Paragraph
{
    TextStyle style;
    QString mark;
    double indent = 0; ///< of the lines
    QStringList lines;
    bool isHeading = false; ///< never the last of a column

    [[nodiscard]] double height() const;
    void paint(QPainter& painter, QPointF topLeft) const;
};

/// What of a text stands in how wide a column. Lines beyond `mostLines` are left out, the last one
/// then ends in "…"; 0: all are there.
[[nodiscard]] Paragraph paragraphOf(const QString& text, const TextStyle& style, double width,
                                    int mostLines = 0);
/// The same behind a mark.
[[nodiscard]] Paragraph markedParagraph(const QString& mark, double indent, const QString& text,
                                        const TextStyle& style, double width);

/// Paragraphs one below the other in columns of equal width.
struct Columns
{
    struct Place
    {
        std::size_t paragraph = 0;
        QPointF topLeft;
    };
    std::vector<Place> places;
    std::size_t fitting = 0; ///< how many of the paragraphs there is room for
    double height = 0;       ///< that those take
};
struct ColumnShape
{
    std::size_t count = 1;
    double width = 0; ///< of each
    double gap = 0;   ///< between two
};
/// A paragraph's first lines, as many as a height allows, taken off it; the mark goes with them.
[[nodiscard]] Paragraph takeLines(Paragraph& paragraph, double height);
/// As many of the paragraphs from `first` on as a height allows, in columns as even as may be.
[[nodiscard]] Columns inColumns(const std::vector<Paragraph>& paragraphs, std::size_t first,
                                const ColumnShape& shape, double height);

} // namespace knotary::figures
