// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/naming.h"

#include <QChar>

#include <algorithm>

namespace knotary::text
{

namespace
{

constexpr int mostMarksOnOneLetter = 4; ///< Vietnamese needs two, pointed Hebrew three

bool isBlankControl(char32_t letter)
{
    return letter == U'\t' || letter == U'\n' || letter == U'\r' || letter == 0x2028 ||
           letter == 0x2029 || letter == 0x85;
}

/// Characters that draw nothing and can make two names look alike or a name read backwards
/// (Unicode TR 36, "Unicode Security Considerations", sections 2 and 3).
bool isInvisible(char32_t letter)
{
    return letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || letter == 0xAD ||
           letter == 0x61C || letter == 0x115F || letter == 0x1160 || letter == 0x17B4 ||
           letter == 0x17B5 || letter == 0x180E || (letter >= 0x200B && letter <= 0x200F) ||
           (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2060 && letter <= 0x206F) ||
           letter == 0x3164 || letter == 0xFEFF || letter == 0xFFA0 ||
           (letter >= 0xFFF9 && letter <= 0xFFFB) || (letter >= 0xE0000 && letter <= 0xE0FFF);
}

bool isJoiner(char32_t letter)
{
    return letter == 0x200C || letter == 0x200D;
}

/// Joiners are spelling in Arabic, Indic and emoji sequences, and a disguise everywhere else.
bool takesJoiner(char32_t letter)
{
    if (letter < 0x590 || isInvisible(letter))
        return false;
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Latin:
        return false;
    default:
        return true;
    }
}

/// The usual case: printable ASCII, Chinese, and the letters and punctuation in between that are
/// neither marks nor invisible.
bool isHarmless(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x20 && code < 0x7F) || (code >= 0xC0 && code < 0x250) ||
           (code >= 0x3001 && code < 0x302A) || (code >= 0x4E00 && code < 0xA000) ||
           (code >= 0xFF01 && code < 0xFF5F);
}

QString spelledOut(char32_t letter)
{
    return QStringLiteral("[U+%1]")
        .arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0'))
        .toUpper();
}

} // namespace

QString shown(const QString& text, int mostCharacters)
{
    if (text.size() <= mostCharacters && std::all_of(text.begin(), text.end(), isHarmless))
        return text.trimmed();
    QString result;
    result.reserve(text.size());
    const QList<uint> letters = text.toUcs4();
    int written = 0;
    int marks = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const char32_t letter = letters[i];
        const bool isMark = QChar::isMark(letter);
        marks = isMark ? marks + 1 : 0;
        if (marks > mostMarksOnOneLetter)
            continue;
        if (written >= mostCharacters) {
            result += QChar(0x2026);
            break;
        }
        ++written;
        const bool isSpelling = isJoiner(letter) && i > 0 && i + 1 < letters.size() &&
                                takesJoiner(letters[i - 1]) && takesJoiner(letters[i + 1]);
        if (isBlankControl(letter))
            result += QLatin1Char(' ');
        else if (QChar::isSurrogate(letter) || QChar::isNonCharacter(letter))
            result += QChar(QChar::ReplacementCharacter);
        else if (isInvisible(letter) && !isSpelling)
            result += spelledOut(letter);
        else
            result += QChar::fromUcs4(letter);
    }
    return result.trimmed();
}

ShownLine shownLine(const QString& line, qsizetype character, qsizetype mostCharacters)
{
    const QList<uint> letters = line.toUcs4();
    const qsizetype wanted = std::clamp<qsizetype>(character - 1, 0, letters.size());
    const qsizetype last = std::max<qsizetype>(0, letters.size() - mostCharacters);
    const qsizetype first = std::clamp<qsizetype>(wanted - mostCharacters / 2, 0, last);
    const qsizetype end = std::min(letters.size(), first + mostCharacters);
    ShownLine result;
    if (first > 0)
        result.text += QChar(0x2026);
    for (qsizetype i = first; i < end; ++i) {
        const char32_t letter = letters[i];
        if (i == wanted)
            result.caret = result.text.size();
        if (letter == U'\t')
            result.text += QStringLiteral("\u2192   ");
        else if (QChar::isSurrogate(letter) || QChar::isNonCharacter(letter))
            result.text += QChar(QChar::ReplacementCharacter);
        else if (isInvisible(letter) || isBlankControl(letter))
            result.text += spelledOut(letter);
        else
            result.text += QChar::fromUcs4(letter);
    }
    if (wanted >= end)
        result.caret = result.text.size();
    if (end < letters.size())
        result.text += QChar(0x2026);
    return result;
}

} // namespace knotary::text
