// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Checks on single words of a data set that need no knowledge of the rest: is this a number, can
// this id be mistaken for another one?

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace knotary::dataset
{

/// Whether a quantity is a plain decimal number as people write it: "58.4", "1800", "1,800",
/// "1 800", "-3". Exponents, "1,5", "-0", full-width digits and NaN are none.
[[nodiscard]] bool isNumber(std::string_view text);

/// A letter that looks like one of another script, as in "pаypal" with a Cyrillic а.
struct ForeignLetter
{
    std::string letter;    ///< UTF-8
    std::string codePoint; ///< "U+0430"
    std::string script;    ///< "greek" or "cyrillic"
};

/// The first Greek or Cyrillic letter of an id that has Latin letters too (after the mixed-script
/// detection of Unicode UTS 39, §5.1, for the three scripts whose letters look alike).
[[nodiscard]] std::optional<ForeignLetter> foreignLetterIn(std::string_view id);

} // namespace knotary::dataset
