// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/plaintext.h"

#include "model/formats/limits.h"
#include "model/formats/yaml/preflight.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knotary::formats
{
namespace
{

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Words that some reader of YAML takes for something else than text.
bool isTaken(std::string_view text)
{
    static constexpr std::array<std::string_view, 11> taken{
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf"};
    std::string small(text);
    for (char& byte : small)
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    return std::find(taken.begin(), taken.end(), small) != taken.end();
}

bool isPlain(std::string_view text)
{
    const auto isPlainByte = [](char byte) {
        return isLetter(byte) || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' ||
               byte == '.';
    };
    return !text.empty() && isLetter(text.front()) &&
           std::all_of(text.begin(), text.end(), isPlainByte) && !isTaken(text);
}

/// What would not be seen, end the line or turn it round is written as an escape (YAML 1.2.2 §5.7).
std::string escaped(std::string_view character)
{
    if (character == "\"" || character == "\\")
        return "\\" + std::string(character);
    static constexpr std::array<std::pair<std::string_view, const char*>, 3> hidden{
        {{"\xE2\x80\xA8", "\\L"}, {"\xE2\x80\xA9", "\\P"}, {"\xEF\xBB\xBF", "\\uFEFF"}}};
    for (const auto& [bytes, escape] : hidden) {
        if (character == bytes)
            return escape;
    }
    const auto byte = static_cast<unsigned char>(character.front());
    const bool isControl = character.size() == 1 && (byte < 0x20 || byte == 0x7F);
    const bool isHighControl =
        character.size() == 2 && byte == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
    if (!isControl && !isHighControl)
        return std::string(character);
    const auto value = static_cast<unsigned char>(character.back());
    static constexpr std::string_view hex = "0123456789ABCDEF";
    return {'\\', 'x', hex[value >> 4U], hex[value & 0xFU]};
}

} // namespace

std::string plainOrQuoted(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        if (length == 0)
            return {};
        quoted += escaped(text.substr(at, length));
        at += length;
    }
    return quoted += '"';
}

std::string keyText(std::string_view key)
{
    const std::string text = key.empty() ? std::string() : plainOrQuoted(key);
    return text.size() > limits::keyCharacters ? std::string() : text;
}

} // namespace knotary::formats
