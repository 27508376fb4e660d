// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What two spellings have in common, and whether a name shows anything at all.

#include <string>
#include <string_view>

namespace knotary::formats
{

/// Equal for ids that a person takes for the same: letters composed or not (NFC), capital or small,
/// with blanks around them or without.
[[nodiscard]] std::string foldedId(std::string_view id);

/// In what two ids differ that fold to the same: "blanks", "composition" or "letter-case".
[[nodiscard]] std::string differenceOf(std::string_view one, std::string_view other);

/// Whether a name has a letter, a digit or a sign in it. Blanks, lone accents, invisible characters
/// and pictures (emoji, which not every font has) are no name that can be read on a node.
[[nodiscard]] bool isReadable(std::string_view name);

/// Whether a text draws anything.
[[nodiscard]] bool isBlank(std::string_view text);

} // namespace knotary::formats
