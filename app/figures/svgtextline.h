// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line of text that comes in pieces, one a script and font, and is put together as it is read.
// Pieces come from left to right as they are seen, but those of a stretch that is read from right
// to left may come in the order of reading.

#include <QPointF>
#include <QString>

#include <vector>

namespace knotary::figures
{

struct SvgTextPiece
{
    QString text; ///< as it is read
    bool isRightToLeft = false;
    QPointF place; ///< left end of the base line
    double width = 0;
};

/// Whole again, and right in any reader that takes it for a text from left to right: one of the
/// other direction says so by characters of its own.
struct SvgText
{
    QString text;
    QPointF place;
    double width = 0;
};

class SvgTextLine
{
public:
    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    /// Whether the piece may belong to the line.
    [[nodiscard]] bool goesOnWith(const SvgTextPiece& piece) const;
    void add(SvgTextPiece piece);
    /// What hangs together, and forgets it.
    [[nodiscard]] std::vector<SvgText> take();

private:
    std::vector<SvgTextPiece> m_pieces;
    double m_end = 0; ///< how far they reach to the right
};

} // namespace knotary::figures
