// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positions.h"

#include <algorithm>
#include <utility>

namespace knotary::formats
{
namespace
{

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

Positions::Positions(std::string file, std::string_view text, std::size_t bytesBefore)
    : m_file(std::move(file)), m_text(text), m_bytesBefore(bytesBefore)
{
    m_lineStarts.push_back(0);
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1))
        m_lineStarts.push_back(at + 1);
}

base::SourceSpan Positions::at(std::size_t offset, std::size_t length) const
{
    offset = std::min(offset, m_text.size());
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const auto line = static_cast<std::size_t>(after - m_lineStarts.begin());
    if (line != m_lastLine || offset < m_lastOffset) {
        m_lastLine = line;
        m_lastOffset = m_lineStarts[line - 1];
        m_lastColumn = 1;
    }
    for (; m_lastOffset < offset; ++m_lastOffset) {
        if (m_lastOffset + 1 >= m_text.size() || startsCharacter(m_text[m_lastOffset + 1]))
            ++m_lastColumn;
    }
    return {m_file, line, m_lastColumn, m_bytesBefore + offset,
            std::min(length, m_text.size() - offset)};
}

} // namespace knotary::formats
