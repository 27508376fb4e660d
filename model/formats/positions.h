// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns byte offsets of a UTF-8 text into what an editor shows: line and column, both from 1, the
// column in characters. Made once for a text; asking in rising order costs one pass in all.

#include "model/base/diagnostic.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::formats
{

class Positions
{
public:
    /// `text` must outlive this. `bytesBefore` are those of the file that stand before `text` (a
    /// byte order mark); they count in byte offsets and not in columns.
    Positions(std::string file, std::string_view text, std::size_t bytesBefore = 0);

    [[nodiscard]] base::SourceSpan at(std::size_t offset, std::size_t length = 0) const;
    [[nodiscard]] base::SourceSpan wholeFile() const { return {m_file, 0, 0, 0, 0}; }

    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    std::string m_file;
    std::string_view m_text;
    std::size_t m_bytesBefore;
    std::vector<std::size_t> m_lineStarts;

    // Where the last answer ended, so that the next one on the same line need not start over.
    mutable std::size_t m_lastLine = 0;
    mutable std::size_t m_lastOffset = 0;
    mutable std::size_t m_lastColumn = 1;
};

} // namespace knotary::formats
