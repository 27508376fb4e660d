// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/structure.h"

#include "model/formats/limits.h"
#include "model/formats/yaml/structurescan.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace knotary::formats
{

bool checkStructure(const Positions& positions, Findings& findings)
{
    return StructureScan(positions, findings).run();
}

bool StructureScan::run()
{
    try {
        for (std::size_t line = 0; line < m_text.size();)
            line = scanLine(line);
    } catch (const Stopped&) {
        return false;
    }
    return true;
}

void StructureScan::stop(const char* code, std::size_t at, std::vector<std::string> arguments,
                         std::optional<std::size_t> related)
{
    const base::SourceSpan where = m_positions.at(at);
    m_findings.error(code, where, std::move(arguments),
                     related ? std::optional(m_positions.at(*related)) : std::nullopt);
    throw Stopped{};
}

// ---- Lines --------------------------------------------------------------------------------------

std::size_t StructureScan::scanLine(std::size_t start)
{
    const std::size_t first = skipBlanks(m_text, start);
    if (isLineEnd(m_text, first) || m_text[first] == '#')
        return nextLine(m_text, start);
    if (m_text[start] == '%' && !m_hasContent && !m_hasMark)
        return scanDirective(start);
    if (isDocumentMark(m_text, start, '-'))
        return scanDocumentStart(start);
    if (isDocumentMark(m_text, start, '.'))
        return scanDocumentEnd(start);
    if (m_isOver)
        stop("yaml.content-after-end", first);
    const std::size_t content = skipSpaces(m_text, start);
    if (m_text[content] == '\t')
        stop("yaml.tab-indent", content);
    return scanEntries(content, start);
}

std::size_t StructureScan::scanDirective(std::size_t start)
{
    const std::string word = wordAt(start);
    const std::size_t behind = skipBlanks(m_text, start + word.size());
    if (word == "%YAML") {
        const std::string version = wordAt(behind);
        if (!version.starts_with("1."))
            stop("yaml.version", behind, {version});
    } else if (word == "%TAG") {
        m_findings.warning("yaml.tag-directive", m_positions.at(start));
    } else {
        m_findings.warning("yaml.directive-ignored", m_positions.at(start), {word});
    }
    return nextLine(m_text, start);
}

std::size_t StructureScan::scanDocumentStart(std::size_t start)
{
    if (m_hasContent || m_hasMark) {
        std::size_t documents = 1;
        for (std::size_t line = start; line < m_text.size(); line = nextLine(m_text, line)) {
            if (isDocumentMark(m_text, line, '-'))
                ++documents;
        }
        stop("yaml.several-documents", start, {std::to_string(documents)});
    }
    m_hasMark = true;
    const std::size_t content = skipBlanks(m_text, start + 3);
    if (isLineEnd(m_text, content) || m_text[content] == '#')
        return nextLine(m_text, start);
    return scanEntries(content, start);
}

std::size_t StructureScan::scanDocumentEnd(std::size_t start)
{
    const std::size_t content = skipBlanks(m_text, start + 3);
    if (!isLineEnd(m_text, content) && m_text[content] != '#')
        stop("yaml.content-after-end", content);
    m_isOver = true;
    return nextLine(m_text, start);
}

std::size_t StructureScan::scanEntries(std::size_t at, std::size_t lineBegin)
{
    while (true) {
        const auto column = static_cast<Column>(at - lineBegin);
        if (m_text[at] == '-' && isBlankOrEnd(m_text, at + 1)) {
            enterList(at, column);
            const std::size_t next = skipBlanks(m_text, at + 1);
            if (isLineDone(next))
                return nextLine(m_text, next);
            at = next;
            continue;
        }
        checkComplexKey(at);
        if (const auto colon = keyColon(at)) {
            if (*colon - at > limits::keyCharacters)
                stop("yaml.key-too-long", at, {std::to_string(limits::keyCharacters)});
            if (*colon == at)
                stop("yaml.missing-key", at);
            enterKey(at, column);
            const std::size_t value = skipBlanks(m_text, *colon + 1);
            m_levels.back().awaits = isLineDone(value);
            return isLineDone(value) ? nextLine(m_text, value) : scanValue(value);
        }
        // A tag or an anchor alone belongs to what comes on the next line.
        if (const std::size_t content = skipPropertiesOnLine(at);
            content > at && isLineDone(content))
            return nextLine(m_text, content);
        enterText(at, column);
        return scanValue(at);
    }
}

std::size_t StructureScan::scanValue(std::size_t at)
{
    const std::size_t start = skipPropertiesOnLine(at);
    if (isLineDone(start)) {
        if (!m_levels.empty())
            m_levels.back().awaits = true;
        return nextLine(m_text, start);
    }
    const char first = m_text[start];
    const bool isBare = isBlankOrEnd(m_text, start + 1);
    std::size_t end = 0;
    if (first == '"' || first == '\'') {
        end = scanQuoted(start);
    } else if (first == '[' || first == '{') {
        end = scanFlow(start);
        if (const std::size_t behind = skipBlanks(m_text, end);
            behind < m_text.size() && m_text[behind] == ':')
            stop("yaml.complex-key", start);
    } else if (first == '*') {
        end = scanAlias(start);
    } else if (first == '|' || first == '>') {
        return scanBlockText(start);
    } else if (std::string_view("@`%],}&!").find(first) != std::string_view::npos ||
               (isBare && std::string_view("-?:").find(first) != std::string_view::npos)) {
        stop("yaml.reserved-start", start, {std::string(1, first)});
    } else {
        return scanPlain(start);
    }
    const std::size_t behind = skipBlanks(m_text, end);
    if (!isLineEnd(m_text, behind) && (m_text[behind] != '#' || behind == end))
        stop("yaml.text-after-value", behind, {wordAt(behind)}, start);
    return nextLine(m_text, behind);
}

std::size_t StructureScan::scanBlockText(std::size_t at)
{
    const ScalarExtent extent = blockTextExtent(m_text, at, parentColumn());
    if (extent.problem == ScalarProblem::BadHeader)
        stop("yaml.reserved-start", at, {std::string(1, m_text[at])});
    if (extent.problem == ScalarProblem::BadIndent)
        stop("yaml.block-indent", extent.problemAt, {}, at);
    return std::max(nextLine(m_text, at), lineStart(m_text, extent.end) == extent.end
                                              ? extent.end
                                              : nextLine(m_text, extent.end));
}

std::size_t StructureScan::scanPlain(std::size_t at)
{
    const ScalarExtent extent = plainExtent(m_text, at, parentColumn(), Surroundings::Block);
    if (extent.problem == ScalarProblem::ColonInside) {
        stop("yaml.colon-in-value", extent.problemAt,
             {std::string(m_text.substr(at, std::min<std::size_t>(extent.end - at, 60)))});
    }
    if (extent.problem == ScalarProblem::KeyInside) {
        // A whole file that begins with a word and goes on with keys lacks the first colon.
        if (m_levels.empty())
            stop("yaml.key-without-colon", at, {wordAt(at)});
        const std::size_t line = lineStart(m_text, extent.problemAt);
        stopAtWrongIndent(extent.problemAt, static_cast<Column>(extent.problemAt - line), false);
    }
    const std::size_t behind = skipBlanks(m_text, extent.end);
    if (behind < m_text.size() && m_text[behind] == '#') {
        m_findings.note("yaml.comment-after-word",
                        m_positions.at(behind, lineEnd(behind) - behind));
    }
    return nextLine(m_text, extent.end);
}

// ---- Levels -------------------------------------------------------------------------------------

StructureScan::Column StructureScan::parentColumn() const
{
    return m_levels.empty() ? -1 : m_levels.back().column;
}

void StructureScan::push(bool isList, std::size_t at, Column column)
{
    checkDepth(at, m_levels.size() + 1);
    m_levels.push_back({isList, column, at, true});
    if (!m_root)
        m_root = m_levels.front();
    m_hasContent = true;
}

void StructureScan::checkDepth(std::size_t at, std::size_t depth)
{
    if (depth > limits::yamlDepth)
        stop("yaml.too-deep", at, {std::to_string(limits::yamlDepth)});
}

void StructureScan::closeDeeperThan(Column column)
{
    while (!m_levels.empty() && m_levels.back().column > column) {
        // The root stays, so that what stands left of it is seen as not belonging to it.
        if (m_levels.size() == 1)
            return;
        m_levels.pop_back();
    }
}

void StructureScan::stopBehindRoot(std::size_t at)
{
    if (!m_root)
        stop("yaml.content-after-text", at);
    stop(m_root->isList ? "yaml.content-after-list" : "yaml.content-after-map", at, {},
         m_root->offset);
}

void StructureScan::stopAtWrongIndent(std::size_t at, Column column, bool isList)
{
    // The level that was probably meant: the nearest of the same sort, the inner one of two.
    const Level* meant = nullptr;
    for (const Level& level : m_levels) {
        if (level.isList == isList && (meant == nullptr || std::abs(level.column - column) <=
                                                               std::abs(meant->column - column)))
            meant = &level;
    }
    if (meant == nullptr)
        meant = &m_levels.back();
    const base::SourceSpan related = m_positions.at(meant->offset);
    m_findings.error(
        "yaml.wrong-indent", m_positions.at(at),
        {std::to_string(column), std::to_string(meant->column), std::to_string(related.line)},
        related);
    throw Stopped{};
}

/// Opens a list or map below the innermost level, if that one waits for a value.
bool StructureScan::enterBelow(std::size_t at, Column column, bool isList)
{
    if (m_levels.empty()) {
        if (m_hasContent)
            stopBehindRoot(at);
        push(isList, at, column);
        return true;
    }
    Level& top = m_levels.back();
    if (top.column > column)
        stopBehindRoot(at);
    if (top.column == column)
        return false;
    if (!top.awaits)
        return false;
    top.awaits = false;
    push(isList, at, column);
    return true;
}

void StructureScan::enterList(std::size_t at, Column column)
{
    const std::vector<Level> before = m_levels;
    closeDeeperThan(column);
    if (enterBelow(at, column, true))
        return;
    Level& top = m_levels.back();
    if (top.column == column && top.isList) {
        top.awaits = true;
    } else if (top.column == column && top.awaits) {
        // "key:" and its items may stand at the same column.
        top.awaits = false;
        push(true, at, column);
    } else if (top.column == column) {
        stop("yaml.content-after-map", at, {}, top.offset);
    } else {
        m_levels = before;
        stopAtWrongIndent(at, column, true);
    }
}

void StructureScan::enterKey(std::size_t at, Column column)
{
    const std::vector<Level> before = m_levels;
    closeDeeperThan(column);
    if (!m_levels.empty() && m_levels.back().isList && m_levels.back().column == column) {
        const std::size_t count = m_levels.size();
        const bool isItemOfKey =
            count > 1 && !m_levels[count - 2].isList && m_levels[count - 2].column == column;
        if (!isItemOfKey)
            stop("yaml.content-after-list", at, {}, m_levels.back().offset);
        m_levels.pop_back();
    }
    if (enterBelow(at, column, false) || m_levels.back().column == column)
        return;
    m_levels = before;
    stopAtWrongIndent(at, column, false);
}

void StructureScan::enterText(std::size_t at, Column column)
{
    closeDeeperThan(column);
    if (m_levels.empty()) {
        if (m_hasContent)
            stopBehindRoot(at);
        m_hasContent = true;
        return;
    }
    Level& top = m_levels.back();
    if (top.column > column)
        stopBehindRoot(at);
    if (top.column < column) {
        if (!top.awaits)
            stop("yaml.stray-text", at, {wordAt(at)});
        top.awaits = false;
        return;
    }
    const std::size_t count = m_levels.size();
    if (top.isList && (count < 2 || m_levels[count - 2].column < column))
        stop("yaml.content-after-list", at, {}, top.offset);
    stop("yaml.key-without-colon", at, {wordAt(at)});
}

} // namespace knotary::formats
