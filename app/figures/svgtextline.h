// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line of text that comes in pieces from left to right, as it is seen, and is put together as it
// is read.

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

class SvgTextLine
{
public:
    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    /// Whether the piece begins where the line ends.
    [[nodiscard]] bool goesOnWith(const SvgTextPiece& piece) const;
    void add(SvgTextPiece piece);
    void clear() { m_pieces.clear(); }

    [[nodiscard]] QPointF place() const { return m_pieces.front().place; }
    [[nodiscard]] double width() const;
    /// Right in any reader that takes the line for one from left to right: a line of the other
    /// direction says so by characters of its own.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] bool isRightToLeft() const;

    std::vector<SvgTextPiece> m_pieces;
};

} // namespace knotary::figures
