// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/scalars.h"

#include <algorithm>

namespace knotary::formats
{
namespace
{

constexpr std::string_view simpleEscapes = "0abtnvfre \"/\\N_LP\t";

int hexDigit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    if (byte >= 'a' && byte <= 'f')
        return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F')
        return byte - 'A' + 10;
    return -1;
}

/// At a backslash: how many bytes the escape takes, or 0 and a problem.
std::size_t escapeLength(std::string_view text, std::size_t at, ScalarProblem& problem)
{
    problem = ScalarProblem::None;
    if (at + 1 >= text.size())
        return 1;
    const char letter = text[at + 1];
    if (letter == '\n' || letter == '\r' || simpleEscapes.find(letter) != std::string_view::npos)
        return 2;
    const std::size_t digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
    unsigned long value = 0;
    for (std::size_t digit = 0; digit < digits; ++digit) {
        const int number = at + 2 + digit < text.size() ? hexDigit(text[at + 2 + digit]) : -1;
        if (number < 0) {
            problem = ScalarProblem::BadEscape;
            return 0;
        }
        value = value * 16 + static_cast<unsigned long>(number);
    }
    if (digits == 0 || value > 0x10FFFF) {
        problem = ScalarProblem::BadEscape;
    } else if (value >= 0xD800 && value <= 0xDFFF) {
        problem = ScalarProblem::SurrogateEscape;
    }
    return problem == ScalarProblem::None ? 2 + digits : 0;
}

/// May the line that begins at `start` go on a scalar whose parent stands at `parentColumn`?
/// Blank lines always may.
bool continues(std::string_view text, std::size_t start, std::ptrdiff_t parentColumn)
{
    if (isDocumentMark(text, start, '-') || isDocumentMark(text, start, '.'))
        return false;
    const std::size_t content = skipSpaces(text, start);
    return isLineEnd(text, skipBlanks(text, start)) ||
           static_cast<std::ptrdiff_t>(content - start) > parentColumn;
}

/// A colon that ends a key here?
bool isKeyColon(std::string_view text, std::size_t at, Surroundings surroundings)
{
    if (text[at] != ':')
        return false;
    return isBlankOrEnd(text, at + 1) ||
           (surroundings == Surroundings::Flow && isFlowMark(text[at + 1]));
}

/// The end of plain text on one line, trailing blanks left out; stops at a key's colon.
std::size_t plainLineEnd(std::string_view text, std::size_t at, Surroundings surroundings)
{
    std::size_t end = at;
    for (; !isLineEnd(text, at); ++at) {
        if (text[at] == '#' && at > end)
            break;
        if (isKeyColon(text, at, surroundings))
            break;
        if (surroundings == Surroundings::Flow && isFlowMark(text[at]))
            break;
        if (!isBlank(text[at]))
            end = at + 1;
    }
    return end;
}

} // namespace

bool isLineEnd(std::string_view text, std::size_t at)
{
    if (at >= text.size() || text[at] == '\n')
        return true;
    return text[at] == '\r' && (at + 1 == text.size() || text[at + 1] == '\n');
}

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t found = text.find('\n', at);
    return found == std::string_view::npos ? text.size() : found + 1;
}

std::size_t lineStart(std::string_view text, std::size_t at)
{
    const std::size_t found = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return found == std::string_view::npos ? 0 : found + 1;
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

bool isDocumentMark(std::string_view text, std::size_t at, char dot)
{
    return at + 3 <= text.size() && text[at] == dot && text[at + 1] == dot && text[at + 2] == dot &&
           isBlankOrEnd(text, at + 3);
}

bool isFlowMark(char byte)
{
    return byte == ',' || byte == '[' || byte == ']' || byte == '{' || byte == '}';
}

ScalarExtent quotedExtent(std::string_view text, std::size_t start, std::ptrdiff_t parentColumn)
{
    const char quote = text[start];
    std::size_t at = start + 1;
    while (at < text.size()) {
        if (text[at] == quote) {
            if (quote == '"' || at + 1 >= text.size() || text[at + 1] != quote)
                return {at + 1, ScalarProblem::None, 0};
            at += 2;
        } else if (text[at] == '\\' && quote == '"') {
            ScalarProblem problem = ScalarProblem::None;
            const std::size_t length = escapeLength(text, at, problem);
            if (problem != ScalarProblem::None)
                return {at, problem, at};
            // A line break behind the backslash is looked at below like any other.
            at += text[std::min(at + 1, text.size() - 1)] == '\n' ? 1 : length;
        } else if (text[at] == '\n') {
            ++at;
            if (!continues(text, at, parentColumn))
                return {at, ScalarProblem::Unclosed, start};
        } else {
            ++at;
        }
    }
    return {text.size(), ScalarProblem::Unclosed, start};
}

ScalarExtent plainExtent(std::string_view text, std::size_t start, std::ptrdiff_t parentColumn,
                         Surroundings surroundings)
{
    ScalarExtent extent;
    extent.end = plainLineEnd(text, start, surroundings);
    std::size_t at = skipBlanks(text, extent.end);
    ScalarProblem colon = ScalarProblem::ColonInside;
    while (isLineEnd(text, at)) {
        std::size_t line = at;
        do {
            line = nextLine(text, line);
        } while (line < text.size() && isLineEnd(text, skipBlanks(text, line)));
        if (line >= text.size() || !continues(text, line, parentColumn))
            return extent;
        at = skipBlanks(text, line);
        if (text[at] == '#' || (surroundings == Surroundings::Flow && isFlowMark(text[at])))
            return extent;
        colon = ScalarProblem::KeyInside;
        extent.end = std::max(extent.end, plainLineEnd(text, at, surroundings));
        extent.problemAt = at;
        at = skipBlanks(text, std::max(at, extent.end));
    }
    if (surroundings == Surroundings::Block && at < text.size() &&
        isKeyColon(text, at, surroundings)) {
        extent.problem = colon;
        if (colon == ScalarProblem::ColonInside)
            extent.problemAt = at;
    }
    return extent;
}

ScalarExtent blockTextExtent(std::string_view text, std::size_t start, std::ptrdiff_t parentColumn)
{
    std::size_t at = start + 1;
    std::ptrdiff_t column = -1; // of the text, where the header or the first line has told it
    for (int indicator = 0; indicator < 2 && at < text.size(); ++indicator) {
        if (text[at] == '+' || text[at] == '-') {
            ++at;
        } else if (text[at] >= '1' && text[at] <= '9') {
            column = std::max<std::ptrdiff_t>(parentColumn, 0) + (text[at++] - '0');
        }
    }
    const std::size_t rest = skipBlanks(text, at);
    if (!isLineEnd(text, rest) && !(text[rest] == '#' && rest > at))
        return {at, ScalarProblem::BadHeader, start};

    ScalarExtent extent{at, ScalarProblem::None, 0};
    for (std::size_t line = nextLine(text, rest); line < text.size(); line = nextLine(text, line)) {
        const std::size_t content = skipSpaces(text, line);
        const auto indent = static_cast<std::ptrdiff_t>(content - line);
        if (isLineEnd(text, content) && (column < 0 || indent <= column))
            continue;
        if (isDocumentMark(text, line, '-') || isDocumentMark(text, line, '.'))
            return extent;
        if (column < 0 && indent > parentColumn)
            column = indent;
        if (indent < column || column < 0) {
            if (indent > parentColumn && text[content] != '#')
                return {extent.end, ScalarProblem::BadIndent, content};
            return extent;
        }
        extent.end = nextLine(text, line);
    }
    return extent;
}

std::size_t skipProperties(std::string_view text, std::size_t start)
{
    std::size_t at = start;
    while (at < text.size()) {
        if (text.substr(at, 2) == "!<") {
            at = std::min(text.find('>', at), text.size() - 1) + 1;
        } else if (text[at] == '!' || text[at] == '&') {
            while (!isBlankOrEnd(text, at) && !isFlowMark(text[at]))
                ++at;
        } else if (isBlank(text[at]) || text[at] == '\n' || text[at] == '\r') {
            ++at;
        } else if (text[at] == '#' && at > start && !isFlowMark(text[at - 1])) {
            at = nextLine(text, at);
        } else {
            break;
        }
    }
    return at;
}

} // namespace knotary::formats
