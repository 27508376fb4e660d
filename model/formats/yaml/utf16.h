// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Recognises UTF-16, which some editors write by default, and converts it.

#include <optional>
#include <string>
#include <string_view>

namespace knotary::formats
{

enum class ByteOrder
{
    LittleEndian,
    BigEndian
};

/// The order that a byte order mark at the start tells, if there is one.
[[nodiscard]] std::optional<ByteOrder> utf16Mark(std::string_view bytes);

/// Text in UTF-16 without a mark: an ASCII letter in every second byte and zeros between them, for
/// the first characters at least.
[[nodiscard]] std::optional<ByteOrder> utf16WithoutMark(std::string_view bytes);

/// Half characters and an odd last byte become U+FFFD.
[[nodiscard]] std::string utf8FromUtf16(std::string_view bytes, ByteOrder order);

} // namespace knotary::formats
