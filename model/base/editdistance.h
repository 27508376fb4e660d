// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How many typing errors lie between two words, for "did you mean" and forgiving search: the
// restricted Damerau-Levenshtein distance (F. J. Damerau, A technique for computer detection and
// correction of spelling errors, CACM 7(3), 1964), in which a letter left out, put in, exchanged or
// swapped with its neighbour is one error.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::base
{

/// The letters (code points) of a UTF-8 text; a broken byte is taken as a letter of its own.
[[nodiscard]] std::u32string lettersOf(std::string_view text);

/// The UTF-8 text of letters.
[[nodiscard]] std::string textOf(std::u32string_view letters);

/// The errors between two words, or `most` + 1 as soon as it is clear that there are more.
[[nodiscard]] std::size_t editDistance(std::u32string_view first, std::u32string_view second,
                                       std::size_t most);

/// The errors between `typed` and the beginning of `word` that fits best, or `most` + 1.
[[nodiscard]] std::size_t prefixDistance(std::u32string_view typed, std::u32string_view word,
                                         std::size_t most);

/// The candidate that somebody who wrote `word` may have meant: the nearest (of several the first)
/// with one error in words of three to five letters, two in longer ones. Empty if there is none.
[[nodiscard]] std::string nearest(std::string_view word,
                                  const std::vector<std::string_view>& candidates);

} // namespace knotary::base
