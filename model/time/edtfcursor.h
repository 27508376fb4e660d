// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks through an EDTF text and remembers the first error. For the readers behind parseEdtf only.

#include "model/time/edtf.h"

#include <cstddef>
#include <string_view>

namespace knotary::time
{

[[nodiscard]] bool isEdtfDigit(char character);
[[nodiscard]] bool isEdtfBlank(char character);

// A position in the text, and the first error that was met.
class EdtfCursor
{
public:
    explicit EdtfCursor(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] bool atEnd() const { return m_position == m_text.size(); }
    // The character so many places ahead; '\0' beyond the end.
    [[nodiscard]] char peek(std::size_t ahead = 0) const;
    [[nodiscard]] std::string_view since(std::size_t begin) const;

    void advance(std::size_t characters) { m_position += characters; }
    bool take(char expected);
    bool take(std::string_view expected);
    std::string_view takeDigits();
    std::string_view takeDigitsAndX();

    // Both return false, so that a reader can end with `return cursor.fail(…)`.
    bool fail(EdtfError error, std::size_t offset);
    // Fails here with `otherwise`, or with what is better known about the character that stands
    // here: a blank, a letter that should be a capital.
    bool failAtCharacter(EdtfError otherwise);

    [[nodiscard]] EdtfError error() const { return m_error; }
    [[nodiscard]] std::size_t errorOffset() const { return m_errorOffset; }

private:
    std::string_view m_text;
    std::size_t m_position = 0;
    EdtfError m_error = EdtfError::None;
    std::size_t m_errorOffset = 0;
};

} // namespace knotary::time
