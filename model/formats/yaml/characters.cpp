// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/characters.h"

#include "model/base/editdistance.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <string>
#include <string_view>

namespace knotary::formats
{
namespace
{

constexpr int mostMarksOnOneLetter = 4; ///< Vietnamese needs two, pointed Hebrew three
constexpr char32_t blackFlag = 0x1F3F4; ///< tag characters behind it say whose flag it is
constexpr char32_t lastTag = 0xE007F;

bool turnsDirection(char32_t letter)
{
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

bool isTag(char32_t letter)
{
    return letter >= 0xE0000 && letter <= lastTag;
}

bool isHidden(char32_t letter)
{
    return letter == 0xAD || letter == 0x61C || letter == 0x115F || letter == 0x1160 ||
           letter == 0x180E || (letter >= 0x200B && letter <= 0x200F) ||
           (letter >= 0x2060 && letter <= 0x2064) || letter == 0x3164 || letter == 0xFEFF ||
           letter == 0xFFA0 || (letter >= 0xFFF9 && letter <= 0xFFFB) || isTag(letter);
}

bool isJoiner(char32_t letter)
{
    return letter == 0x200C || letter == 0x200D;
}

/// Joiners are spelling in Arabic, Indic and emoji sequences, and a disguise everywhere else.
bool takesJoiner(char32_t letter)
{
    if (letter < 0x590 || isHidden(letter))
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

std::string codePoint(char32_t letter)
{
    return "U+" + QString::number(static_cast<uint>(letter), 16)
                      .toUpper()
                      .rightJustified(4, u'0')
                      .toStdString();
}

class CharacterCheck
{
public:
    CharacterCheck(const Positions& positions, Findings& findings)
        : m_positions(positions), m_findings(findings)
    {}

    void look(const YamlNode& node)
    {
        const bool isAscii = std::all_of(node.text.begin(), node.text.end(), [](char byte) {
            return static_cast<unsigned char>(byte) < 0x80;
        });
        if (isAscii)
            return;
        const std::u32string letters = base::lettersOf(node.text);
        bool isTurned = false;
        bool hasHidden = false;
        bool hasStack = false;
        bool isInFlag = false;
        int marks = 0;
        for (std::size_t place = 0; place < letters.size(); ++place) {
            const char32_t letter = letters[place];
            isInFlag = letter == blackFlag || (isInFlag && isTag(letter));
            const bool isSpelling =
                (isInFlag && isTag(letter)) ||
                (isJoiner(letter) && place > 0 && place + 1 < letters.size() &&
                 takesJoiner(letters[place - 1]) && takesJoiner(letters[place + 1]));
            if (turnsDirection(letter) && !isTurned) {
                isTurned = true;
                report("text.bidi-override", node, letter, codePoint(letter));
            } else if (isHidden(letter) && !isSpelling && !hasHidden) {
                hasHidden = true;
                report("text.hidden-character", node, letter, codePoint(letter));
            }
            marks = QChar::isMark(letter) ? marks + 1 : 0;
            if (marks > mostMarksOnOneLetter && !hasStack) {
                hasStack = true;
                report("text.stacked-marks", node, letter,
                       std::to_string(countMarks(letters, place)));
            }
        }
    }

private:
    static std::size_t countMarks(std::u32string_view letters, std::size_t place)
    {
        std::size_t first = place;
        while (first > 0 && QChar::isMark(letters[first - 1]))
            --first;
        std::size_t last = place;
        while (last < letters.size() && QChar::isMark(letters[last]))
            ++last;
        return last - first;
    }

    /// At the character, or where it is written as an escape at the text that holds it.
    void report(const char* code, const YamlNode& node, char32_t letter, std::string argument)
    {
        const std::string_view written = m_positions.text().substr(node.offset, node.length);
        QString character;
        character += QChar::fromUcs4(letter);
        const std::string bytes = character.toStdString();
        const std::size_t found = written.find(bytes);
        m_findings.warning(code,
                           found == std::string_view::npos
                               ? m_positions.at(node.offset, node.length)
                               : m_positions.at(node.offset + found, bytes.size()),
                           {std::move(argument)});
    }

    const Positions& m_positions;
    Findings& m_findings;
};

} // namespace

void checkCharacters(const YamlTree& tree, const Positions& positions, Findings& findings)
{
    CharacterCheck check(positions, findings);
    for (const YamlNode& node : tree.nodes) {
        if (node.kind == YamlKind::Scalar)
            check.look(node);
    }
}

} // namespace knotary::formats
