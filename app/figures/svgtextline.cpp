// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/svgtextline.h"

#include <algorithm>
#include <cmath>

namespace knotary::figures
{

namespace
{

constexpr double nearby = 0.4; ///< pixels
const QChar rightToLeftIsolate(0x2067);
const QChar popIsolate(0x2069);

using Pieces = std::vector<SvgTextPiece>;

/// Turns round each stretch of pieces of one direction.
void reverseRuns(Pieces& pieces, bool isRightToLeft)
{
    for (auto begin = pieces.begin(); begin != pieces.end();) {
        auto end = begin;
        while (end != pieces.end() && end->isRightToLeft == isRightToLeft)
            ++end;
        std::reverse(begin, end);
        begin = end == pieces.end() ? end : std::next(end);
    }
}

} // namespace

bool SvgTextLine::goesOnWith(const SvgTextPiece& piece) const
{
    if (m_pieces.empty())
        return false;
    const SvgTextPiece& last = m_pieces.back();
    return std::abs(piece.place.y() - last.place.y()) < 1e-3 &&
           std::abs(piece.place.x() - last.place.x() - last.width) < nearby;
}

void SvgTextLine::add(SvgTextPiece piece)
{
    m_pieces.push_back(std::move(piece));
}

double SvgTextLine::width() const
{
    const SvgTextPiece& last = m_pieces.back();
    return last.place.x() + last.width - m_pieces.front().place.x();
}

/// Whether the line as a whole is read from right to left. Where it begins with one direction and
/// ends with the other, a blank between them tells: it belongs to the direction of the whole.
bool SvgTextLine::isRightToLeft() const
{
    const bool beginsSo = m_pieces.front().isRightToLeft;
    const bool endsSo = m_pieces.back().isRightToLeft;
    if (beginsSo || !endsSo)
        return beginsSo && endsSo;
    for (std::size_t i = 1; i < m_pieces.size(); ++i) {
        const SvgTextPiece& left = m_pieces[i - 1];
        const SvgTextPiece& right = m_pieces[i];
        if (!left.isRightToLeft && right.isRightToLeft && !left.text.endsWith(u' '))
            return right.text.endsWith(u' ');
    }
    return false;
}

QString SvgTextLine::text() const
{
    const bool isTurned = isRightToLeft();
    Pieces pieces = m_pieces;
    // From left to right as it is seen, to the order of reading (Unicode's rule L2, backwards).
    if (isTurned) {
        std::reverse(pieces.begin(), pieces.end());
        reverseRuns(pieces, false);
    } else {
        reverseRuns(pieces, true);
    }
    QString text;
    for (const SvgTextPiece& piece : pieces)
        text += piece.text;
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
    return isTurned ? rightToLeftIsolate + text + popIsolate : text;
}

} // namespace knotary::figures
