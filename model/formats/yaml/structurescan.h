// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The scanner behind checkStructure: goes through the lines, keeps the lists and maps that are
// open, and stops at the first thing that YAML 1.2.2 does not allow. Columns are bytes from 0.

#include "model/formats/findings.h"
#include "model/formats/positions.h"
#include "model/formats/yaml/scalars.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::formats
{

class StructureScan
{
public:
    StructureScan(const Positions& positions, Findings& findings)
        : m_positions(positions), m_text(positions.text()), m_findings(findings)
    {}

    [[nodiscard]] bool run();

private:
    using Column = std::ptrdiff_t;

    /// Thrown at the first error, which is then in the findings.
    struct Stopped
    {};

    /// An open list or map.
    struct Level
    {
        bool isList;
        Column column;
        std::size_t offset; ///< of its first entry
        bool awaits;        ///< its latest entry has no value yet
    };

    [[noreturn]] void stop(const char* code, std::size_t at,
                           std::vector<std::string> arguments = {},
                           std::optional<std::size_t> related = std::nullopt);

    // Lines; each returns the start of the line to go on with.
    std::size_t scanLine(std::size_t start);
    std::size_t scanDirective(std::size_t start);
    std::size_t scanDocumentStart(std::size_t start);
    std::size_t scanDocumentEnd(std::size_t start);
    std::size_t scanEntries(std::size_t at, std::size_t lineBegin);
    std::size_t scanValue(std::size_t at);
    std::size_t scanBlockText(std::size_t at);
    std::size_t scanPlain(std::size_t at);

    // Levels
    void enterList(std::size_t at, Column column);
    void enterKey(std::size_t at, Column column);
    void enterText(std::size_t at, Column column);
    bool enterBelow(std::size_t at, Column column, bool isList);
    void push(bool isList, std::size_t at, Column column);
    void closeDeeperThan(Column column);
    [[noreturn]] void stopBehindRoot(std::size_t at);
    [[noreturn]] void stopAtWrongIndent(std::size_t at, Column column, bool isList);
    [[nodiscard]] Column parentColumn() const;

    // Pieces of a line
    [[nodiscard]] std::optional<std::size_t> keyColon(std::size_t at) const;
    [[nodiscard]] std::size_t lineEnd(std::size_t at) const;
    [[nodiscard]] std::size_t skipPropertiesOnLine(std::size_t at) const;
    [[nodiscard]] bool isLineDone(std::size_t at) const;
    [[nodiscard]] std::string wordAt(std::size_t at) const;
    std::size_t scanQuoted(std::size_t at);
    std::size_t scanFlow(std::size_t at);
    std::size_t scanAlias(std::size_t at);
    void checkFlowLine(std::size_t line, std::size_t opening);
    void checkDepth(std::size_t at, std::size_t depth);
    void checkComplexKey(std::size_t at);

    const Positions& m_positions;
    std::string_view m_text;
    Findings& m_findings;
    std::vector<Level> m_levels;
    std::optional<Level> m_root; ///< the first level ever opened
    bool m_hasContent = false;
    bool m_hasMark = false; ///< "---" was there
    bool m_isOver = false;  ///< "..." was there
};

} // namespace knotary::formats
