// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Running text of a figure, broken into lines that are measured and painted one by one, so that it
// stays text in every file and never leaves its column.

#include "app/scene/style.h"

#include <QPainter>
#include <QPointF>
#include <QString>

#include <limits>
#include <vector>

namespace knotary::figures
{

enum class Ink
{
    Full,
    Quiet,
    Accent
};

/// A stretch of a paragraph that looks the same.
struct TextRun
{
    QString text;
    Ink ink = Ink::Full;
    bool isBold = false;
    bool isStruck = false;
    bool isGlued = false; ///< never begins a line: the mark of a source
    double pixels = 0;    ///< 0: as the paragraph
};
using TextRuns = std::vector<TextRun>;

struct RichTextForm
{
    double pixels = 12;
    double width = 100;
    int mostLines = std::numeric_limits<int>::max(); ///< what is longer ends in "…"
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
};

class RichText
{
public:
    RichText() = default;
    RichText(TextRuns runs, const RichTextForm& form);

    [[nodiscard]] double height() const;
    [[nodiscard]] double width() const { return m_width; } ///< of the longest line
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_widths.size()); }
    void paint(QPainter& painter, QPointF topLeft, const scene::Palette& palette) const;

private:
    struct Piece
    {
        std::size_t run = 0;
        std::size_t line = 0;
        double x = 0;
        QString text;
    };
    class Breaker;

    TextRuns m_runs;
    RichTextForm m_form;
    std::vector<Piece> m_pieces;
    std::vector<double> m_widths; ///< by line
    double m_width = 0;
};

/// Width of a text in the fonts of figures, never less than drawn.
[[nodiscard]] double textWidth(const QString& text, double pixels, bool isBold = false);

/// Of the longest piece of a text that is broken only where it must be.
[[nodiscard]] double wordWidth(const QString& text, double pixels, bool isBold = false);

} // namespace knotary::figures
