// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One text in several languages, kept in the order in which it was written.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace knotary::schema
{

/// Pairs of language tag (BCP 47; "und" where none was given) and UTF-8 text.
using LocalizedText = std::vector<std::pair<std::string, std::string>>;

/// The text for `language`: exact tag first, then a tag with the same primary language
/// ("zh" finds "zh-Hans"), then English, then the first; empty only if there is none.
[[nodiscard]] const std::string& textFor(const LocalizedText& text, std::string_view language);

/// The same without falling back to another language: null if that language is not there.
[[nodiscard]] const std::string* exactTextFor(const LocalizedText& text, std::string_view language);

} // namespace knotary::schema
