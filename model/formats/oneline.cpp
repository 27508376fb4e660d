// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/oneline.h"

#include <cstdint>

namespace knotary::formats
{

namespace
{

/// The code point of two or three bytes at the start; 0 where it is another length.
std::uint32_t codePoint(std::string_view text)
{
    const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
    if (text.size() >= 2 && (byte(0) & 0xE0U) == 0xC0)
        return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    if (text.size() >= 3 && (byte(0) & 0xF0U) == 0xE0)
        return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    return 0;
}

bool isBreak(std::uint32_t letter)
{
    return (letter >= 0x80 && letter < 0xA0) || letter == 0x2028 || letter == 0x2029;
}

bool drawsNothing(std::uint32_t letter)
{
    return letter == 0x61C || letter == 0x200B || letter == 0x200E || letter == 0x200F ||
           (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2060 && letter <= 0x2069) ||
           letter == 0xFEFF;
}

} // namespace

std::string oneLine(std::string_view text)
{
    std::string line;
    const auto addBlank = [&] {
        if (!line.empty() && line.back() != ' ')
            line += ' ';
    };
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text.front());
        const std::uint32_t letter = codePoint(text);
        const std::size_t length = letter == 0 ? 1 : letter < 0x800 ? 2 : 3;
        if (first <= 0x20 || first == 0x7F || isBreak(letter))
            addBlank();
        else if (!drawsNothing(letter))
            line += text.substr(0, length);
        text.remove_prefix(length);
    }
    while (line.ends_with(' '))
        line.pop_back();
    return line;
}

} // namespace knotary::formats
