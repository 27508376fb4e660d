// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/richtext.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace knotary::figures
{
namespace
{

constexpr double lineHeight = 1.32; ///< of the size of its letters
constexpr double baseline = 1.0;
constexpr double besideMark = 1.7; ///< pixels around a run of another size
const QChar ellipsis(0x2026);

QFont fontOf(const TextRun& run, double pixels)
{
    QFont font = scene::fontOf(run.pixels > 0 ? run.pixels : pixels,
                               run.isBold ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(run.isStruck);
    return font;
}

double widthIn(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString withoutEndBlank(QString text)
{
    while (!text.isEmpty() && text.back() == u' ')
        text.chop(1);
    return text;
}

} // namespace

double textWidth(const QString& text, double pixels, bool isBold)
{
    return std::ceil(
        widthIn(scene::fontOf(pixels, isBold ? QFont::DemiBold : QFont::Normal), text));
}

double wordWidth(const QString& text, double pixels, bool isBold)
{
    const QFont font = scene::fontOf(pixels, isBold ? QFont::DemiBold : QFont::Normal);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    double widest = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        if (end > begin)
            widest = std::max(widest, widthIn(font, withoutEndBlank(text.mid(begin, end - begin))));
        begin = std::max(end, begin + 1);
    }
    return std::ceil(widest);
}

/// Puts the runs of a paragraph into lines.
class RichText::Breaker
{
public:
    explicit Breaker(RichText& paragraph) : m_paragraph(paragraph)
    {
        for (const TextRun& run : paragraph.m_runs) {
            m_begins.push_back(m_whole.size());
            m_whole += run.text;
            m_fonts.push_back(fontOf(run, paragraph.m_form.pixels));
        }
        m_begins.push_back(m_whole.size());
    }

    void breakAll()
    {
        qsizetype begin = 0;
        for (const qsizetype end : breaks()) {
            if (!put(begin, end))
                return;
            begin = end;
        }
        endLine();
    }

private:
    /// Where a line may end, the last one being the end of all.
    [[nodiscard]] std::vector<qsizetype> breaks() const
    {
        std::vector<qsizetype> places;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_whole);
        while (finder.toNextBoundary() >= 0) {
            const qsizetype place = finder.position();
            if (place > 0 && place < m_whole.size() && !isGlued(place))
                places.push_back(place);
        }
        if (!m_whole.isEmpty())
            places.push_back(m_whole.size());
        return places;
    }

    [[nodiscard]] bool isGlued(qsizetype place) const
    {
        for (std::size_t run = 0; run < m_paragraph.m_runs.size(); ++run)
            if (m_paragraph.m_runs[run].isGlued && place >= m_begins[run] &&
                place < m_begins[run + 1])
                return true;
        return false;
    }

    [[nodiscard]] double widthOf(qsizetype begin, qsizetype end) const
    {
        double width = 0;
        eachPart(begin, end, [&](std::size_t run, const QString& text) {
            width += widthIn(m_fonts[run], text) + 2 * airOf(run);
        });
        return width;
    }

    [[nodiscard]] double airOf(std::size_t run) const
    {
        return m_paragraph.m_runs[run].pixels > 0 ? besideMark : 0;
    }

    template<class Take>
    void eachPart(qsizetype begin, qsizetype end, const Take& take) const
    {
        for (std::size_t run = 0; run < m_paragraph.m_runs.size(); ++run) {
            const qsizetype first = std::max(begin, m_begins[run]);
            const qsizetype last = std::min(end, m_begins[run + 1]);
            if (first < last)
                take(run, m_whole.mid(first, last - first));
        }
    }

    /// False: no line is left.
    bool put(qsizetype begin, qsizetype end)
    {
        qsizetype ink = end; // a blank at the end of a line has no width
        while (ink > begin && m_whole[ink - 1] == u' ')
            --ink;
        const double room = m_paragraph.m_form.width;
        if (m_lineEnd > m_lineBegin && widthOf(m_lineBegin, ink) > room) {
            if (isLastLine())
                return cut();
            endLine();
        }
        if (m_lineEnd == m_lineBegin) {
            m_lineBegin = begin;
            if (widthOf(begin, ink) > room)
                return putLongWord(begin, end);
        }
        m_lineEnd = end;
        return true;
    }

    /// A word that is longer than a line goes on in the next one.
    bool putLongWord(qsizetype begin, qsizetype end)
    {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, m_whole);
        letters.setPosition(begin);
        while (begin < end) {
            const qsizetype letter = letters.toNextBoundary();
            const qsizetype next = letter < 0 ? end : std::min(letter, end);
            if (m_lineEnd > m_lineBegin && widthOf(m_lineBegin, next) > m_paragraph.m_form.width) {
                if (isLastLine())
                    return cut();
                endLine();
                m_lineBegin = begin;
            }
            m_lineEnd = next;
            begin = next;
        }
        return true;
    }

    [[nodiscard]] bool isLastLine() const
    {
        return m_paragraph.lineCount() + 1 >= m_paragraph.m_form.mostLines;
    }

    /// Ends the last line in "…".
    bool cut()
    {
        m_isCut = true;
        const double room =
            m_paragraph.m_form.width - widthIn(m_fonts.front(), QString(ellipsis)) - 1;
        while (m_lineEnd > m_lineBegin && widthOf(m_lineBegin, m_lineEnd) > room)
            --m_lineEnd;
        if (m_lineEnd > m_lineBegin && m_whole[m_lineEnd - 1].isHighSurrogate())
            --m_lineEnd;
        endLine();
        return false;
    }

    void endLine()
    {
        if (m_lineEnd <= m_lineBegin && !m_isCut)
            return;
        double x = 0;
        std::vector<Piece>& pieces = m_paragraph.m_pieces;
        const std::size_t firstPiece = pieces.size();
        eachPart(m_lineBegin, m_lineEnd, [&](std::size_t run, const QString& text) {
            pieces.push_back({run, m_paragraph.m_widths.size(), x + airOf(run), text});
            x += widthIn(m_fonts[run], text) + 2 * airOf(run);
        });
        if (pieces.size() > firstPiece) {
            Piece& last = pieces.back();
            last.text = withoutEndBlank(last.text);
            if (m_isCut)
                last.text += ellipsis;
            x = last.x + widthIn(m_fonts[last.run], last.text);
        }
        m_paragraph.m_widths.push_back(x);
        m_paragraph.m_width = std::max(m_paragraph.m_width, x);
        m_lineBegin = m_lineEnd;
    }

    RichText& m_paragraph;
    QString m_whole;
    std::vector<qsizetype> m_begins; ///< by run, and the end
    std::vector<QFont> m_fonts;      ///< by run
    qsizetype m_lineBegin = 0;
    qsizetype m_lineEnd = 0;
    bool m_isCut = false;
};

RichText::RichText(TextRuns runs, const RichTextForm& form) : m_runs(std::move(runs)), m_form(form)
{
    Breaker(*this).breakAll();
}

double RichText::height() const
{
    return static_cast<double>(m_widths.size()) * m_form.pixels * lineHeight;
}

void RichText::paint(QPainter& painter, QPointF topLeft, const scene::Palette& palette) const
{
    for (const Piece& piece : m_pieces) {
        if (piece.text.isEmpty())
            continue;
        const TextRun& run = m_runs[piece.run];
        double left = topLeft.x() + piece.x;
        if (m_form.alignment == Qt::AlignHCenter)
            left += (m_form.width - m_widths[piece.line]) / 2;
        else if (m_form.alignment == Qt::AlignRight)
            left += m_form.width - m_widths[piece.line];
        const double top =
            topLeft.y() + static_cast<double>(piece.line) * m_form.pixels * lineHeight;
        painter.setFont(fontOf(run, m_form.pixels));
        painter.setPen(run.ink == Ink::Full    ? palette.ink
                       : run.ink == Ink::Quiet ? palette.quietInk
                                               : palette.accent);
        painter.drawText(QPointF(left, top + m_form.pixels * baseline), piece.text);
    }
}

} // namespace knotary::figures
