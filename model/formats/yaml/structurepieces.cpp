// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/limits.h"
#include "model/formats/yaml/structurescan.h"

#include <algorithm>

namespace knotary::formats
{

// What stands within a line: keys, quotes, brackets, aliases.

std::size_t StructureScan::lineEnd(std::size_t at) const
{
    std::size_t end = std::min(m_text.find('\n', at), m_text.size());
    if (end > at && m_text[end - 1] == '\r')
        --end;
    return end;
}

bool StructureScan::isLineDone(std::size_t at) const
{
    return isLineEnd(m_text, at) ||
           (m_text[at] == '#' && (at == 0 || isBlankOrEnd(m_text, at - 1)));
}

std::string StructureScan::wordAt(std::size_t at) const
{
    constexpr std::size_t longest = 40;
    std::size_t end = at;
    while (!isBlankOrEnd(m_text, end) && end - at < longest)
        ++end;
    // Never half a character.
    while (end < m_text.size() && (static_cast<unsigned char>(m_text[end]) & 0xC0U) == 0x80U)
        ++end;
    return std::string(m_text.substr(at, end - at));
}

std::size_t StructureScan::skipPropertiesOnLine(std::size_t at) const
{
    while (!isLineEnd(m_text, at) && (m_text[at] == '&' || m_text[at] == '!')) {
        if (m_text[at] == '&' && isBlankOrEnd(m_text, at + 1))
            return at;
        const std::size_t start = at;
        while (!isBlankOrEnd(m_text, at))
            ++at;
        if (isLineEnd(m_text, at))
            return at;
        at = skipBlanks(m_text, at);
        if (at == start)
            break;
    }
    return at;
}

std::optional<std::size_t> StructureScan::keyColon(std::size_t at) const
{
    const std::string_view line = m_text.substr(0, lineEnd(at));
    std::size_t start = skipPropertiesOnLine(at);
    if (start >= line.size())
        return std::nullopt;
    const char first = line[start];
    if (first == '"' || first == '\'' || first == '*') {
        std::size_t end = start + 1;
        if (first == '*') {
            while (!isBlankOrEnd(line, end))
                ++end;
        } else {
            const ScalarExtent extent = quotedExtent(line, start, -1);
            if (extent.problem != ScalarProblem::None)
                return std::nullopt;
            end = extent.end;
        }
        end = skipBlanks(line, end);
        const bool isKey = end < line.size() && line[end] == ':' && isBlankOrEnd(line, end + 1);
        return isKey ? std::optional(end) : std::nullopt;
    }
    if (std::string_view("[]{},#|>@`%&!").find(first) != std::string_view::npos ||
        ((first == '-' || first == '?') && isBlankOrEnd(line, start + 1)))
        return std::nullopt;
    for (; start < line.size(); ++start) {
        if (line[start] == ':' && isBlankOrEnd(line, start + 1))
            return start;
        if (line[start] == '#' && isBlank(line[start - 1]))
            return std::nullopt;
    }
    return std::nullopt;
}

void StructureScan::checkComplexKey(std::size_t at)
{
    if (m_text[at] != '?' || !isBlankOrEnd(m_text, at + 1))
        return;
    std::size_t depth = m_levels.size();
    for (std::size_t mark = at; mark < m_text.size() && m_text[mark] == '?';
         mark = skipBlanks(m_text, mark + 1))
        checkDepth(mark, ++depth);
    stop("yaml.complex-key", at);
}

std::size_t StructureScan::scanQuoted(std::size_t at)
{
    const ScalarExtent extent = quotedExtent(m_text, at, parentColumn());
    const std::string quote(1, m_text[at]);
    switch (extent.problem) {
    case ScalarProblem::Unclosed:
        stop("yaml.unclosed-quote", at, {quote});
    case ScalarProblem::BadEscape:
        stop("yaml.bad-escape", extent.problemAt,
             {std::string(m_text.substr(extent.problemAt, 2))});
    case ScalarProblem::SurrogateEscape:
        stop("yaml.surrogate-escape", extent.problemAt,
             {std::string(m_text.substr(extent.problemAt, 6))});
    default:
        break;
    }
    const std::size_t behind = skipBlanks(m_text, extent.end);
    const bool isFollowed = !isLineEnd(m_text, behind) && !isFlowMark(m_text[behind]) &&
                            m_text[behind] != ':' &&
                            (m_text[behind] != '#' || behind == extent.end);
    if (!isFollowed)
        return extent.end;
    // A quote that ends on a later line, in the middle of it, is not the one that was meant.
    if (m_text.substr(at, extent.end - at).find('\n') != std::string_view::npos)
        stop("yaml.unclosed-quote", at, {quote}, behind);
    stop(quote == "'" ? "yaml.apostrophe" : "yaml.text-after-quote", extent.end - 1, {quote}, at);
}

std::size_t StructureScan::scanAlias(std::size_t at)
{
    std::size_t end = at + 1;
    while (!isBlankOrEnd(m_text, end) && !isFlowMark(m_text[end]))
        ++end;
    if (end == at + 1)
        stop("yaml.reserved-start", at, {"*"});
    return end;
}

/// In brackets lines may stand anywhere, but one that stands left of them and looks like the next
/// entry of the block tells that a bracket was forgotten.
void StructureScan::checkFlowLine(std::size_t line, std::size_t opening)
{
    const std::size_t content = skipSpaces(m_text, line);
    const bool isLeft = static_cast<Column>(content - line) <= parentColumn();
    const bool isItem =
        content < m_text.size() && m_text[content] == '-' && isBlankOrEnd(m_text, content + 1);
    if (isDocumentMark(m_text, line, '-') || isDocumentMark(m_text, line, '.') ||
        (isLeft && (isItem || keyColon(content))))
        stop("yaml.unclosed-bracket", opening, {std::string(1, m_text[opening])}, content);
}

std::size_t StructureScan::scanFlow(std::size_t at)
{
    std::vector<std::size_t> open; // offsets of the brackets
    bool canStart = true;          // a node may begin here
    bool hasEntry = false;         // something stands since the last comma or bracket
    while (at < m_text.size()) {
        const char byte = m_text[at];
        if (isBlank(byte) || byte == '\r') {
            ++at;
        } else if (byte == '\n') {
            ++at;
            if (at < m_text.size())
                checkFlowLine(at, open.back());
        } else if (byte == '#' && isBlankOrEnd(m_text, at - 1)) {
            at = lineEnd(at);
        } else if (byte == ',') {
            if (!hasEntry)
                stop("yaml.empty-flow-entry", at);
            hasEntry = false;
            canStart = true;
            ++at;
        } else if (byte == ']' || byte == '}') {
            if (open.empty() || m_text[open.back()] != (byte == ']' ? '[' : '{')) {
                stop("yaml.mismatched-bracket", at, {std::string(1, byte)},
                     open.empty() ? std::nullopt : std::optional(open.back()));
            }
            open.pop_back();
            ++at;
            if (open.empty())
                return at;
            hasEntry = true;
            canStart = false;
        } else if (byte == ':' &&
                   (!canStart || isBlankOrEnd(m_text, at + 1) || isFlowMark(m_text[at + 1]))) {
            if (!hasEntry)
                stop("yaml.missing-key", at);
            canStart = true;
            ++at;
        } else {
            if (!canStart)
                stop("yaml.missing-comma", at, {wordAt(at)}, open.back());
            hasEntry = true;
            canStart = false;
            const bool isBare = isBlankOrEnd(m_text, at + 1) || isFlowMark(m_text[at + 1]);
            if (byte == '[' || byte == '{') {
                open.push_back(at);
                checkDepth(at, m_levels.size() + open.size());
                hasEntry = false;
                canStart = true;
                ++at;
            } else if (byte == '"' || byte == '\'') {
                at = scanQuoted(at);
            } else if (byte == '*') {
                at = scanAlias(at);
            } else if ((byte == '&' && !isBare) || byte == '!') {
                while (!isBlankOrEnd(m_text, at) && !isFlowMark(m_text[at]))
                    ++at;
                canStart = true;
            } else if (byte == '?' && isBare) {
                stop("yaml.complex-key", at);
            } else if (std::string_view("@`%|>&").find(byte) != std::string_view::npos ||
                       (byte == '-' && isBare)) {
                stop("yaml.reserved-start", at, {std::string(1, byte)}, open.back());
            } else {
                at = std::max(at + 1,
                              plainExtent(m_text, at, parentColumn(), Surroundings::Flow).end);
            }
        }
    }
    stop("yaml.unclosed-bracket", open.back(), {std::string(1, m_text[open.back()])});
}

} // namespace knotary::formats
