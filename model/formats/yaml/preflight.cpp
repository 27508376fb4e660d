// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/preflight.h"

#include "model/formats/limits.h"
#include "model/formats/positions.h"
#include "model/formats/yaml/scalars.h"
#include "model/formats/yaml/utf16.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knotary::formats
{
namespace
{

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

std::string hex(unsigned value, int digits)
{
    constexpr std::string_view letters = "0123456789ABCDEF";
    std::string text;
    for (int digit = digits - 1; digit >= 0; --digit)
        text += letters[(value >> (4 * static_cast<unsigned>(digit))) & 0xFU];
    return text;
}

/// One wrong place in the bytes; where it is, is worked out only when there is one.
struct Flaw
{
    const char* code;
    std::size_t at;
    std::vector<std::string> arguments;
};

/// Why the bytes at `at` are no character.
Flaw encodingFlaw(std::string_view text, std::size_t at)
{
    const unsigned first = byteAt(text, at);
    const unsigned second = at + 1 < text.size() ? byteAt(text, at + 1) : 0;
    const auto isTail = [&](std::size_t index) {
        return index < text.size() && (byteAt(text, index) & 0xC0U) == 0x80U;
    };
    const std::size_t wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    std::size_t there = 1;
    while (there < wanted && isTail(at + there))
        ++there;
    if (first >= 0xC2 && first <= 0xF4 && there < wanted && at + there == text.size())
        return {"text.cut-character", at, {hex(first, 2)}};
    const bool isOverlong = (first == 0xC0 || first == 0xC1) && isTail(at + 1);
    if (isOverlong || (first == 0xE0 && second >= 0x80 && second < 0xA0) ||
        (first == 0xF0 && second >= 0x80 && second < 0x90))
        return {"text.overlong", at, {hex(first, 2)}};
    if (first == 0xED && second >= 0xA0 && second < 0xC0)
        return {"text.surrogate", at, {hex(first, 2)}};
    return {"text.not-utf8", at, {hex(first, 2)}};
}

/// The control character at `at`, or 0: C0 but tab and line ends, DEL, C1 but NEL (YAML 1.2.2
/// §5.1).
unsigned controlAt(std::string_view text, std::size_t at)
{
    const unsigned byte = byteAt(text, at);
    if (byte < 0x20)
        return byte == '\t' || byte == '\n' || byte == '\r' ? 0xFFFFU : byte;
    if (byte == 0x7F)
        return byte;
    if (byte == 0xC2 && byteAt(text, at + 1) < 0xA0 && byteAt(text, at + 1) != 0x85)
        return byteAt(text, at + 1);
    return 0xFFFFU;
}

/// Characters, line ends and line lengths in one pass.
std::optional<Flaw> findFlaw(std::string_view text)
{
    std::size_t line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        if (length == 0)
            return encodingFlaw(text, at);
        if (text[at] == '\n') {
            line = at + 1;
        } else if (at - line >= limits::lineBytes) {
            return Flaw{"text.line-too-long", line, {std::to_string(limits::lineBytes)}};
        }
        if (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'))
            return Flaw{"text.lone-carriage-return", at, {}};
        if (const unsigned control = controlAt(text, at); control != 0xFFFFU)
            return Flaw{"text.control-character", at, {"U+" + hex(control, 4)}};
        at += length;
    }
    return std::nullopt;
}

/// Files of another kind that got the wrong name: by their first bytes.
const char* foreignFormat(std::string_view bytes)
{
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return "text.is-zip";
    if (bytes.starts_with("%PDF-"))
        return "text.is-pdf";
    std::string start(bytes.substr(0, std::min<std::size_t>(bytes.size(), 256)));
    start.erase(0, std::min(start.find_first_not_of(" \t\r\n"), start.size()));
    std::transform(start.begin(), start.end(), start.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    if (start.starts_with("<!doctype html") || start.starts_with("<html"))
        return "text.is-html";
    if (start.starts_with("<?xml") || start.starts_with("<!doctype") || start.starts_with("<svg"))
        return "text.is-xml";
    return nullptr;
}

/// The first line that a merge left behind ("<<<<<<< ", "=======", ">>>>>>> "), if any.
std::optional<std::size_t> conflictMarker(std::string_view text)
{
    for (std::size_t line = 0; line < text.size(); line = nextLine(text, line)) {
        if (text.substr(line).starts_with("<<<<<<< ") || text.substr(line).starts_with(">>>>>>> "))
            return line;
    }
    return std::nullopt;
}

/// What the text is empty of: everything, or everything but comments.
const char* emptiness(std::string_view text)
{
    const char* code = "text.empty";
    for (std::size_t line = 0; line < text.size(); line = nextLine(text, line)) {
        const std::size_t content = skipBlanks(text, line);
        if (isLineEnd(text, content))
            continue;
        if (text[content] != '#')
            return nullptr;
        code = "text.only-comments";
    }
    return code;
}

void report(const Flaw& flaw, const std::string& file, std::string_view text,
            std::size_t bytesBefore, Findings& findings)
{
    // Only what stands before the flaw is known to be sound, and only that is needed.
    const Positions positions(file, text.substr(0, flaw.at), bytesBefore);
    findings.error(flaw.code, positions.at(flaw.at), flaw.arguments);
}

} // namespace

std::size_t utf8Length(std::string_view text, std::size_t at)
{
    const unsigned first = byteAt(text, at);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size())
        return 0;
    for (std::size_t index = 1; index < length; ++index) {
        if ((byteAt(text, at + index) & 0xC0U) != 0x80U)
            return 0;
    }
    const unsigned second = byteAt(text, at + 1);
    if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0) ||
        (first == 0xF0 && second < 0x90) || (first == 0xF4 && second >= 0x90))
        return 0;
    return length;
}

std::optional<CheckedText> checkText(std::string_view bytes, const std::string& file,
                                     Findings& findings)
{
    const base::SourceSpan whole{file, 0, 0, 0, 0};
    if (bytes.size() > limits::fileBytes) {
        findings.error("file.too-large", whole, {std::to_string(limits::fileBytes >> 20U)});
        return std::nullopt;
    }
    const base::SourceSpan start{file, 1, 1, 0, 0};
    if (const char* code = foreignFormat(bytes)) {
        findings.error(code, start);
        return std::nullopt;
    }

    CheckedText text{bytes, {}, 0};
    if (const auto order = utf16Mark(bytes)) {
        text.bytesBefore = 2;
        text.converted = utf8FromUtf16(bytes.substr(2), *order);
        text.own = {};
        findings.note("text.utf16-converted", start,
                      {*order == ByteOrder::LittleEndian ? "UTF-16LE" : "UTF-16BE"});
    } else if (const auto guessed = utf16WithoutMark(bytes)) {
        findings.error("text.utf16-without-mark", start,
                       {*guessed == ByteOrder::LittleEndian ? "UTF-16LE" : "UTF-16BE"});
        return std::nullopt;
    } else if (bytes.starts_with(utf8Mark)) {
        text.bytesBefore = utf8Mark.size();
        text.own.remove_prefix(utf8Mark.size());
    }

    if (const char* code = emptiness(text.view())) {
        findings.error(code, whole);
        return std::nullopt;
    }
    if (const auto flaw = findFlaw(text.view())) {
        report(*flaw, file, text.view(), text.bytesBefore, findings);
        return std::nullopt;
    }
    if (const auto line = conflictMarker(text.view())) {
        report({"text.merge-conflict", *line, {}}, file, text.view(), text.bytesBefore, findings);
        return std::nullopt;
    }
    return text;
}

} // namespace knotary::formats
