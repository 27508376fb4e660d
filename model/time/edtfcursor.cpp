// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/edtfcursor.h"

namespace knotary::time
{

bool isEdtfDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isEdtfBlank(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

char EdtfCursor::peek(std::size_t ahead) const
{
    return ahead < m_text.size() - m_position ? m_text[m_position + ahead] : '\0';
}

std::string_view EdtfCursor::since(std::size_t begin) const
{
    return m_text.substr(begin, m_position - begin);
}

bool EdtfCursor::take(char expected)
{
    if (atEnd() || m_text[m_position] != expected)
        return false;
    ++m_position;
    return true;
}

bool EdtfCursor::take(std::string_view expected)
{
    if (!m_text.substr(m_position).starts_with(expected))
        return false;
    m_position += expected.size();
    return true;
}

std::string_view EdtfCursor::takeDigits()
{
    const std::size_t begin = m_position;
    while (isEdtfDigit(peek()))
        ++m_position;
    return since(begin);
}

std::string_view EdtfCursor::takeDigitsAndX()
{
    const std::size_t begin = m_position;
    while (isEdtfDigit(peek()) || peek() == 'X')
        ++m_position;
    return since(begin);
}

bool EdtfCursor::fail(EdtfError error, std::size_t offset)
{
    if (m_error == EdtfError::None) {
        m_error = error;
        m_errorOffset = offset;
    }
    return false;
}

bool EdtfCursor::failAtCharacter(EdtfError otherwise)
{
    const char character = peek();
    if (isEdtfBlank(character))
        return fail(EdtfError::Blank, m_position);
    constexpr std::string_view markers = "xyztes";
    const char next = peek(1);
    const bool startsWord =
        next != 'x' && ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'));
    if (character != '\0' && !startsWord && markers.find(character) != std::string_view::npos)
        return fail(EdtfError::LowercaseLetter, m_position);
    return fail(otherwise, m_position);
}

} // namespace knotary::time
