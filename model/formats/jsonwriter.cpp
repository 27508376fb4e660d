// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jsonwriter.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace knotary::formats
{

void JsonWriter::separate()
{
    if (m_isAfterKey) {
        m_isAfterKey = false;
        return;
    }
    if (!m_isFirst)
        m_out += ',';
    if (m_depth > 0) {
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_isFirst) {
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }
    m_out += bracket;
    m_isFirst = false;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    m_out += ": ";
    m_isAfterKey = true;
    m_isFirst = false;
}

void JsonWriter::text(std::string_view words)
{
    separate();
    quote(words);
    m_isFirst = false;
}

void JsonWriter::truth(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    m_isFirst = false;
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    m_out += std::to_string(value);
    m_isFirst = false;
}

void JsonWriter::number(double value)
{
    separate();
    std::array<char, 32> digits{};
    // JSON has no infinities; whoever has one means "nothing".
    const double finite = std::isfinite(value) ? value : 0.0;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), finite).ptr;
    m_out.append(digits.data(), end);
    m_isFirst = false;
}

void JsonWriter::quote(std::string_view words)
{
    constexpr std::string_view hexDigits = "0123456789abcdef";
    m_out += '"';
    for (const char letter : words) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            m_out += '\\';
            m_out += letter;
        } else if (letter == '\n') {
            m_out += "\\n";
        } else if (letter == '\t') {
            m_out += "\\t";
        } else if (letter == '\r') {
            m_out += "\\r";
        } else if (code < 0x20 || code == 0x7F) {
            m_out += "\\u00";
            m_out += hexDigits[code >> 4U];
            m_out += hexDigits[code & 0xFU];
        } else {
            m_out += letter;
        }
    }
    m_out += '"';
}

std::string JsonWriter::take()
{
    m_out += '\n';
    return std::exchange(m_out, {});
}

} // namespace knotary::formats
