// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/labeltext.h"

#include "app/scene/style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <unordered_map>
#include <vector>

namespace knotary::scene
{

namespace
{

constexpr double lineWidth = 140; ///< pixels: about 22 Latin letters, 11 Chinese characters
constexpr double narrowWidth = 84;
constexpr double tightWidth = 62;
constexpr double tolerance = 1.12; ///< a line may be this much longer if that saves a cut
const QChar ellipsis(0x2026);

/// Letters whose width hangs on their neighbours: Arabic, Indic and other shaped scripts, and
/// marks. Everything else is as wide as the sum of its letters, less some kerning.
bool isShaped(char32_t letter)
{
    if (letter < 0x300)
        return false;
    return letter < 0x370 || (letter >= 0x590 && letter < 0x10A0) ||
           (letter >= 0x1780 && letter < 0x18B0) || (letter >= 0x200B && letter < 0x2010) ||
           (letter >= 0xFB1D && letter < 0xFF00) || letter >= 0x1F000;
}

/// Widths at one weight, for a font of 48 pixels; smaller sizes are in proportion (no hinting).
class WidthTable
{
public:
    explicit WidthTable(Weight weight)
        : m_metrics(fontOf(measured, weight == Weight::Bold ? QFont::DemiBold : QFont::Normal)),
          m_ascii(128, -1)
    {}

    double width(const QString& text, double pixels)
    {
        double sum = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t letter = text[i].unicode();
            if (text[i].isHighSurrogate() && i + 1 < text.size()) {
                letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
                ++i;
            }
            if (isShaped(letter))
                return m_metrics.horizontalAdvance(text) * pixels / measured;
            sum += letterWidth(letter);
        }
        return sum * pixels / measured;
    }

private:
    static constexpr double measured = 48;

    double letterWidth(char32_t letter)
    {
        if (letter < m_ascii.size()) {
            double& width = m_ascii[letter];
            if (width < 0)
                width = m_metrics.horizontalAdvance(QChar(static_cast<char16_t>(letter)));
            return width;
        }
        const auto [place, isNew] = m_others.try_emplace(letter, 0.0);
        if (isNew)
            place->second = m_metrics.horizontalAdvance(QString::fromUcs4(&letter, 1));
        return place->second;
    }

    QFontMetricsF m_metrics;
    std::vector<double> m_ascii;
    std::unordered_map<char32_t, double> m_others;
};

WidthTable& tableOf(Weight weight)
{
    thread_local const std::unique_ptr<WidthTable> regular =
        std::make_unique<WidthTable>(Weight::Regular);
    thread_local const std::unique_ptr<WidthTable> bold =
        std::make_unique<WidthTable>(Weight::Bold);
    return weight == Weight::Bold ? *bold : *regular;
}

bool isWide(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x2E80 && code < 0xA4D0) || (code >= 0xAC00 && code < 0xD7B0) ||
           (code >= 0xF900 && code < 0xFB00) || (code >= 0xFF00 && code < 0xFFE1);
}

/// Characters that must not begin a line (closing brackets, stops): Unicode line breaking, class CL
/// and kin, as far as Chinese names have them.
bool isClosing(QChar letter)
{
    static const QString closing = QStringLiteral("，。、；：？！）》」』】〉”’,.;:?!)]");
    return closing.contains(letter);
}

bool isOpening(QChar letter)
{
    static const QString opening = QStringLiteral("（《「『【〈“‘([");
    return opening.contains(letter);
}

/// Can a new line begin at this index?
bool isBreak(const QString& text, qsizetype index)
{
    const QChar before = text[index - 1];
    const QChar after = text[index];
    const bool isOpportunity =
        before == u' ' || before == u'-' || before == u'/' || isWide(before) || isWide(after);
    return isOpportunity && after != u' ' && !isClosing(after) && !isOpening(before);
}

struct Break
{
    QString first;
    QString rest;
};

/// Where a text may be broken, and how wide each piece of it is, measured once.
class Breaks
{
public:
    Breaks(const QString& text, Weight weight) : m_text(text)
    {
        m_places.push_back(0);
        for (qsizetype i = 1; i < text.size(); ++i)
            if (isBreak(text, i))
                m_places.push_back(i);
        m_places.push_back(text.size());
        m_blank = widthOf(QStringLiteral(" "), labelPixels, weight);
        m_widthUpTo.push_back(0);
        for (std::size_t i = 1; i < m_places.size(); ++i) {
            const QString piece = text.mid(m_places[i - 1], m_places[i] - m_places[i - 1]);
            m_widthUpTo.push_back(m_widthUpTo.back() + widthOf(piece, labelPixels, weight));
        }
    }

    /// The lines of which the longest is as short as can be; empty where there are too few breaks.
    [[nodiscard]] QStringList evenLines(std::size_t count) const
    {
        const std::size_t pieces = m_places.size() - 1;
        if (count > pieces)
            return {};
        QStringList lines;
        std::size_t begin = 0;
        for (std::size_t left = count; left > 0; --left) {
            const std::size_t end = split(begin, left).end;
            lines << m_text.mid(m_places[begin], m_places[end] - m_places[begin]).trimmed();
            begin = end;
        }
        return lines;
    }

private:
    /// Of the pieces from `begin` up to `end`, the blank at the line's end not counted.
    [[nodiscard]] double width(std::size_t begin, std::size_t end) const
    {
        const bool endsBlank = m_text[m_places[end] - 1] == u' ';
        return m_widthUpTo[end] - m_widthUpTo[begin] - (endsBlank ? m_blank : 0);
    }

    struct Split
    {
        std::size_t end; ///< of the first line
        double longest;  ///< line of them all
    };
    /// Of the pieces from `begin` on, into so many lines.
    [[nodiscard]] Split split(std::size_t begin, std::size_t count) const
    {
        const std::size_t pieces = m_places.size() - 1;
        if (count == 1)
            return {pieces, width(begin, pieces)};
        Split best{begin + 1, std::numeric_limits<double>::max()};
        for (std::size_t end = begin + 1; end + count - 1 <= pieces; ++end) {
            const double first = width(begin, end);
            if (first >= best.longest)
                break;
            const double longest = std::max(first, split(end, count - 1).longest);
            if (longest < best.longest)
                best = {end, longest};
        }
        return best;
    }

    const QString& m_text;
    std::vector<qsizetype> m_places;
    std::vector<double> m_widthUpTo;
    double m_blank = 0;
};

bool areShort(const QStringList& lines, double width, Weight weight)
{
    return !lines.isEmpty() && std::all_of(lines.begin(), lines.end(), [&](const QString& line) {
        return widthOf(line, labelPixels, weight) <= width;
    });
}

/// The longest first line that fits; the rest is for the caller to cut. A single long word is cut
/// where it must be.
Break greedyBreak(const QString& text, Weight weight)
{
    qsizetype place = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!isBreak(text, i))
            continue;
        if (widthOf(text.left(i).trimmed(), labelPixels, weight) > lineWidth)
            break;
        place = i;
    }
    if (place == 0) {
        while (place < text.size() &&
               widthOf(text.left(place + 1), labelPixels, weight) <= lineWidth)
            ++place;
        if (place > 0 && text[place - 1].isHighSurrogate())
            --place;
        place = std::max<qsizetype>(place, 1);
    }
    return {text.left(place).trimmed(), text.mid(place).trimmed()};
}

QStringList linesOf(const QString& name, Weight weight, LabelForm form, bool& isElided)
{
    const double width = widthOf(name, labelPixels, weight);
    if (form == LabelForm::Brief) {
        const QString line = elided(name, labelPixels, weight, narrowWidth);
        isElided = isElided || line != name;
        return {line};
    }
    if (form == LabelForm::Tight && width > tightWidth && width <= 4 * tightWidth) {
        const Breaks breaks(name, weight);
        for (const std::size_t count : {2U, 3U, 4U}) {
            const QStringList lines = breaks.evenLines(count);
            if (areShort(lines, tightWidth * tolerance, weight))
                return lines;
        }
        form = LabelForm::Narrow;
    }
    if (form == LabelForm::Narrow && width > narrowWidth && width <= 3 * narrowWidth) {
        const Breaks breaks(name, weight);
        for (const std::size_t count : {2U, 3U}) {
            const QStringList lines = breaks.evenLines(count);
            if (areShort(lines, narrowWidth * tolerance, weight))
                return lines;
        }
    }
    if (width <= lineWidth)
        return {name};
    const std::size_t mostLines = form == LabelForm::Whole ? 5 : 2;
    if (width <= static_cast<double>(mostLines) * lineWidth * tolerance) {
        const Breaks breaks(name, weight);
        for (std::size_t count = 2; count <= mostLines; ++count) {
            const QStringList lines = breaks.evenLines(count);
            if (areShort(lines, lineWidth * tolerance, weight))
                return lines;
        }
    }
    QStringList lines;
    QString rest = name;
    while (static_cast<std::size_t>(lines.size()) + 1 < mostLines) {
        const Break next = greedyBreak(rest, weight);
        lines << next.first;
        rest = next.rest;
    }
    const QString last = elided(rest, labelPixels, weight, lineWidth);
    isElided = isElided || last != rest;
    if (!last.isEmpty())
        lines << last;
    return lines;
}

} // namespace

double lineHeightOf(double pixels)
{
    return pixels * 1.22;
}

double baselineOf(double pixels)
{
    return pixels * 0.95;
}

double widthOf(const QString& text, double pixels, Weight weight)
{
    return tableOf(weight).width(text, pixels);
}

QString elided(const QString& text, double pixels, Weight weight, double width)
{
    if (widthOf(text, pixels, weight) <= width)
        return text;
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        const bool isRoom = widthOf(text.left(middle) + ellipsis, pixels, weight) <= width;
        (isRoom ? fits : tooLong) = middle;
    }
    if (fits > 0 && text[fits - 1].isHighSurrogate())
        --fits;
    return text.left(fits).trimmed() + ellipsis;
}

LabelText labelText(const QStringList& names, Weight weight, LabelForm form)
{
    LabelText label;
    for (const QString& name : names)
        label.lines << linesOf(name, weight, form, label.isElided);
    double width = 0;
    for (const QString& line : label.lines)
        width = std::max(width, widthOf(line, labelPixels, weight));
    label.size = QSizeF(std::ceil(width) + 4,
                        lineHeightOf(labelPixels) * static_cast<double>(label.lines.size()) + 1);
    return label;
}

} // namespace knotary::scene
