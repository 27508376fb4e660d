// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Any text as one that YAML reads back as itself.

#include <string>
#include <string_view>

namespace knotary::formats
{

/// Plain where that is safe, otherwise in double quotes; empty where it is not UTF-8.
[[nodiscard]] std::string plainOrQuoted(std::string_view text);
/// The same of a key; empty where the text cannot be one.
[[nodiscard]] std::string keyText(std::string_view key);

} // namespace knotary::formats
