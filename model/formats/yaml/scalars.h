// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a YAML scalar ends: yaml-cpp tells only where a node starts, and takes an unclosed quote
// for the rest of the file. Offsets are bytes; columns here are bytes too, from 0, and -1 is "left
// of the text" (the parent of the root). Rules: YAML 1.2.2 §6.1, §7.3, §8.1.

#include <cstddef>
#include <string_view>

namespace knotary::formats
{

enum class ScalarProblem
{
    None,
    Unclosed,        ///< a quote without its partner; at its opening
    BadEscape,       ///< a backslash and a letter that YAML does not know
    SurrogateEscape, ///< \uD800 to \uDFFF: half a character, as JSON writes it
    ColonInside,     ///< ": " in plain text on its first line
    KeyInside,       ///< ": " in plain text on a later line: a key that stands too deep
    BadHeader,       ///< something behind | or > that is no indicator
    BadIndent        ///< a line of a block text that stands left of the first one
};

struct ScalarExtent
{
    std::size_t end = 0; ///< the first byte behind it
    ScalarProblem problem = ScalarProblem::None;
    std::size_t problemAt = 0;
};

enum class Surroundings
{
    Block,
    Flow
};

/// From an opening ' or ". Lines after the first must stand right of `parentColumn`.
[[nodiscard]] ScalarExtent quotedExtent(std::string_view text, std::size_t start,
                                        std::ptrdiff_t parentColumn);

/// From the first character of unquoted text, over several lines where they stand deeper than
/// `parentColumn`; trailing blanks and comments do not belong to it.
[[nodiscard]] ScalarExtent plainExtent(std::string_view text, std::size_t start,
                                       std::ptrdiff_t parentColumn, Surroundings surroundings);

/// From | or >; the end is behind the last line that has text (its line break included).
[[nodiscard]] ScalarExtent blockTextExtent(std::string_view text, std::size_t start,
                                           std::ptrdiff_t parentColumn);

/// Skips tag, anchor, blanks, comments and line breaks that stand before a node's own bytes.
[[nodiscard]] std::size_t skipProperties(std::string_view text, std::size_t start);

// ---- Small questions that all scanners ask ----------------------------------------------------

[[nodiscard]] inline bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}
/// True at a line break and at the end of the text.
[[nodiscard]] bool isLineEnd(std::string_view text, std::size_t at);
[[nodiscard]] inline bool isBlankOrEnd(std::string_view text, std::size_t at)
{
    return isLineEnd(text, at) || isBlank(text[at]);
}
/// The offset behind the next line break, or the end of the text.
[[nodiscard]] std::size_t nextLine(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t lineStart(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t skipBlanks(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t skipSpaces(std::string_view text, std::size_t at);
/// "---" or "..." at the start of a line, with nothing glued to it.
[[nodiscard]] bool isDocumentMark(std::string_view text, std::size_t at, char dot);
[[nodiscard]] bool isFlowMark(char byte);

} // namespace knotary::formats
