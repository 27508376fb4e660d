// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first look at a file's bytes, before any parser: is it text at all, in which encoding, with
// line ends and lines that a parser can take? yaml-cpp lets wrong encodings pass as other words.

#include "model/formats/findings.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace knotary::formats
{

/// Sound UTF-8 without a byte order mark: the file's own bytes, or a copy converted from UTF-16.
struct CheckedText
{
    std::string_view own;
    std::string converted;
    std::size_t bytesBefore = 0; ///< length of the byte order mark

    [[nodiscard]] std::string_view view() const { return converted.empty() ? own : converted; }
};

/// Empty where nothing can be read from the bytes; then an error says why. `bytes` must outlive the
/// result. One pass, no memory except for UTF-16.
[[nodiscard]] std::optional<CheckedText> checkText(std::string_view bytes, const std::string& file,
                                                   Findings& findings);

/// The length of the UTF-8 character at `at` (Unicode 15, table 3-7), or 0 where it is none.
[[nodiscard]] std::size_t utf8Length(std::string_view text, std::size_t at);

} // namespace knotary::formats
