// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes JSON text (RFC 8259) in the order in which it is told, two blanks a level: QJsonDocument
// sorts the keys, and a data set reads better with its id first.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace knotary::formats
{

class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The next value belongs to this key.
    void key(std::string_view name);
    void text(std::string_view words);
    void truth(bool value);
    void number(std::int64_t value);
    /// The shortest digits that read back as the same number.
    void number(double value);

    /// key and text in one.
    void field(std::string_view name, std::string_view words)
    {
        key(name);
        text(words);
    }

    /// The whole document, with a final line break.
    [[nodiscard]] std::string take();

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void quote(std::string_view words);

    std::string m_out;
    std::size_t m_depth = 0;
    bool m_isFirst = true;
    bool m_isAfterKey = false;
};

} // namespace knotary::formats
