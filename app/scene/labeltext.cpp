// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/labeltext.h"

#include "app/scene/style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <memory>
#include <unordered_map>
#include <vector>

namespace knotary::scene
{

namespace
{

constexpr double lineWidth = 140; ///< pixels: about 22 Latin letters, 11 Chinese characters
constexpr double narrowWidth = 84;
constexpr double tolerance = 1.12; ///< a line may be this much longer if that saves a cut
const QChar ellipsis(0x2026);

/// Letters whose width hangs on their neighbours: Arabic, Indic and other shaped scripts, and
/// marks. Everything else is as wide as the sum of its letters, less some kerning.
bool isShaped(char32_t letter)
{
    if (letter < 0x300)
        return false;
    return letter < 0x370 || (letter >= 0x590 && letter < 0x10A0)
           || (letter >= 0x1780 && letter < 0x18B0) || (letter >= 0x200B && letter < 0x2010)
           || (letter >= 0xFB1D && letter < 0xFF00) || letter >= 0x1F000;
}

/// Widths at one weight, for a font of 48 pixels; smaller sizes are in proportion (no hinting).
class WidthTable
{
public:
    explicit WidthTable(Weight weight)
        : m_metrics(fontOf(measured, weight == Weight::Bold ? QFont::DemiBold : QFont::Normal)),
          m_ascii(128, -1)
    {
    }

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
    return (code >= 0x2E80 && code < 0xA4D0) || (code >= 0xAC00 && code < 0xD7B0)
           || (code >= 0xF900 && code < 0xFB00) || (code >= 0xFF00 && code < 0xFFE1);
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
    if (isClosing(after) || isOpening(before) || after == u' ')
        return false;
    return before == u' ' || before == u'-' || before == u'/' || isWide(before) || isWide(after);
}

struct Break
{
    QString first;
    QString rest;
};

/// Breaks the text into that many lines so that the longest is as short as can be; empty where it
/// has no such breaks.
QStringList evenLines(const QString& text, int count, Weight weight)
{
    if (count == 1)
        return {text};
    QStringList best;
    double shortest = widthOf(text, labelPixels, weight);
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!isBreak(text, i))
            continue;
        const QString first = text.left(i).trimmed();
        const double width = widthOf(first, labelPixels, weight);
        if (width >= shortest)
            break;
        const QStringList others = evenLines(text.mid(i).trimmed(), count - 1, weight);
        double longest = width;
        for (const QString& line : others)
            longest = std::max(longest, widthOf(line, labelPixels, weight));
        if (!others.isEmpty() && longest < shortest) {
            shortest = longest;
            best = QStringList{first} + others;
        }
    }
    return best;
}

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
        while (place < text.size()
               && widthOf(text.left(place + 1), labelPixels, weight) <= lineWidth)
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
    if (form == LabelForm::Narrow && width > narrowWidth && width <= 3 * narrowWidth) {
        for (const int count : {2, 3}) {
            const QStringList lines = evenLines(name, count, weight);
            if (areShort(lines, narrowWidth * tolerance, weight))
                return lines;
        }
    }
    if (width <= lineWidth)
        return {name};
    const int mostLines = form == LabelForm::Whole ? 3 : 2;
    for (int count = 2; count <= mostLines && width <= 3 * lineWidth * tolerance; ++count) {
        const QStringList lines = evenLines(name, count, weight);
        if (areShort(lines, lineWidth * tolerance, weight))
            return lines;
    }
    QStringList lines;
    QString rest = name;
    while (lines.size() + 1 < mostLines) {
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
