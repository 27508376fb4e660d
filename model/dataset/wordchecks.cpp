// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/wordchecks.h"

#include "model/base/editdistance.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>

namespace knotary::dataset
{

namespace
{

enum class Script
{
    Latin,
    Greek,
    Cyrillic,
    Other
};

struct Block
{
    char32_t first;
    char32_t last;
    Script script;
};

/// Unicode's blocks.txt; of Latin-1 the letters only.
constexpr std::array<Block, 10> blocks{{
    {U'A', U'Z', Script::Latin},
    {U'a', U'z', Script::Latin},
    {0x00C0, 0x024F, Script::Latin},
    {0x0370, 0x03FF, Script::Greek},
    {0x0400, 0x052F, Script::Cyrillic},
    {0x1C80, 0x1C8F, Script::Cyrillic},
    {0x1E00, 0x1EFF, Script::Latin},
    {0x1F00, 0x1FFF, Script::Greek},
    {0x2DE0, 0x2DFF, Script::Cyrillic},
    {0xA640, 0xA69F, Script::Cyrillic},
}};

Script scriptOf(char32_t letter)
{
    const auto block = std::ranges::find_if(
        blocks, [letter](const Block& one) { return letter >= one.first && letter <= one.last; });
    return block == blocks.end() ? Script::Other : block->script;
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

std::size_t digitsAt(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
}

std::string codePointOf(char32_t letter)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "U+%04X", static_cast<unsigned>(letter));
    return text.data();
}

/// Of the two scripts' blocks, whose letters take two or three bytes.
std::string utf8Of(char32_t letter)
{
    const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
    if (letter < 0x800)
        return {byte(0xC0U | (letter >> 6U)), byte(0x80U | (letter & 0x3FU))};
    return {byte(0xE0U | (letter >> 12U)), byte(0x80U | ((letter >> 6U) & 0x3FU)),
            byte(0x80U | (letter & 0x3FU))};
}

} // namespace

bool isNumber(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    if (!text.empty() && (isNegative || text.front() == '+'))
        text.remove_prefix(1);
    if (isNegative && text.find_first_of("123456789") == std::string_view::npos)
        return false;
    constexpr std::size_t groupLength = 3;
    const std::size_t whole = digitsAt(text);
    if (whole == 0)
        return false;
    text.remove_prefix(whole);
    const bool isGrouped =
        whole <= groupLength && !text.empty() && (text[0] == ',' || text[0] == ' ');
    const char separator = isGrouped ? text[0] : '\0';
    while (isGrouped && !text.empty() && text[0] == separator) {
        if (digitsAt(text.substr(1)) != groupLength)
            return false;
        text.remove_prefix(1 + groupLength);
    }
    if (text.empty())
        return true;
    if (text[0] != '.')
        return false;
    text.remove_prefix(1);
    return !text.empty() && digitsAt(text) == text.size();
}

std::optional<ForeignLetter> foreignLetterIn(std::string_view id)
{
    const std::u32string letters = base::lettersOf(id);
    const bool hasLatin = std::ranges::any_of(
        letters, [](char32_t letter) { return scriptOf(letter) == Script::Latin; });
    const auto foreign = std::ranges::find_if(letters, [](char32_t letter) {
        const Script script = scriptOf(letter);
        return script == Script::Greek || script == Script::Cyrillic;
    });
    if (!hasLatin || foreign == letters.end())
        return std::nullopt;
    return ForeignLetter{utf8Of(*foreign), codePointOf(*foreign),
                         scriptOf(*foreign) == Script::Greek ? "greek" : "cyrillic"};
}

} // namespace knotary::dataset
