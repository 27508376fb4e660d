// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/svgtextline.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

/// Whether a line, as it is seen, is read from right to left as a whole. Where it begins with one
/// direction and ends with the other, a blank between them tells: it belongs to the direction of
/// the whole.
bool isRightToLeft(const Pieces& pieces)
{
    const bool beginsSo = pieces.front().isRightToLeft;
    const bool endsSo = pieces.back().isRightToLeft;
    if (beginsSo || !endsSo)
        return beginsSo && endsSo;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const SvgTextPiece& left = pieces[i - 1];
        const SvgTextPiece& right = pieces[i];
        if (!left.isRightToLeft && right.isRightToLeft && !left.text.endsWith(u' '))
            return right.text.endsWith(u' ');
    }
    return false;
}

/// From left to right as it is seen to the order of reading (Unicode's rule L2, backwards).
QString textOf(Pieces pieces)
{
    const bool isTurned = isRightToLeft(pieces);
    if (isTurned)
        std::reverse(pieces.begin(), pieces.end());
    reverseRuns(pieces, !isTurned);
    QString text;
    for (const SvgTextPiece& piece : pieces)
        text += piece.text;
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(QChar(QChar::LineSeparator), u' ');
    return isTurned ? rightToLeftIsolate + text + popIsolate : text;
}

SvgText joined(const Pieces& pieces)
{
    const SvgTextPiece& first = pieces.front();
    const SvgTextPiece& last = pieces.back();
    return {.text = textOf(pieces),
            .place = first.place,
            .width = last.place.x() + last.width - first.place.x()};
}

} // namespace

bool SvgTextLine::goesOnWith(const SvgTextPiece& piece) const
{
    if (m_pieces.empty() || std::abs(piece.place.y() - m_pieces.back().place.y()) > 1e-3)
        return false;
    if (std::abs(piece.place.x() - m_end) < nearby)
        return true;
    // The gap on its left is filled by what comes, or it was a line of its own.
    const double right = piece.place.x() + piece.width;
    return piece.isRightToLeft &&
           (piece.place.x() > m_end || std::abs(right - m_pieces.back().place.x()) < nearby);
}

void SvgTextLine::add(SvgTextPiece piece)
{
    const double right = piece.place.x() + piece.width;
    m_end = m_pieces.empty() ? right : std::max(m_end, right);
    m_pieces.push_back(std::move(piece));
}

std::vector<SvgText> SvgTextLine::take()
{
    std::stable_sort(m_pieces.begin(), m_pieces.end(),
                     [](const SvgTextPiece& one, const SvgTextPiece& other) {
                         return one.place.x() < other.place.x();
                     });
    std::vector<SvgText> texts;
    Pieces pieces;
    for (SvgTextPiece& piece : m_pieces) {
        if (!pieces.empty() &&
            piece.place.x() - pieces.back().place.x() - pieces.back().width > nearby) {
            texts.push_back(joined(pieces));
            pieces.clear();
        }
        pieces.push_back(std::move(piece));
    }
    if (!pieces.empty())
        texts.push_back(joined(pieces));
    m_pieces.clear();
    return texts;
}

} // namespace knotary::figures
