// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts typing errors between one word that is being typed and many others, a whole column of the
// table of distances at a time: H. Hyyrö, A bit-vector algorithm for computing Levenshtein and
// Damerau edit distances, Nordic Journal of Computing 10(1), 2003.

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace knotary::base
{

class PrefixMatcher
{
public:
    /// Longer words than this match nothing.
    static constexpr std::size_t mostLetters = 64;

    explicit PrefixMatcher(std::u32string_view typed);

    /// What `prefixDistance(typed, word, most)` says.
    [[nodiscard]] std::size_t distance(std::u32string_view word, std::size_t most) const;

    /// After some letters of a word. The names are the paper's: differences down (vertical) the
    /// column of +1 (positive) and -1 (negative), and where there is none along the diagonal.
    struct Column
    {
        std::uint64_t verticalPositive = ~std::uint64_t{0};
        std::uint64_t verticalNegative = 0;
        std::uint64_t diagonalZero = 0;
        std::uint64_t matches = 0;
        std::size_t lettersRead = 0;
        std::size_t errors = 0; ///< between all that is typed and these letters
        std::size_t fewest = 0; ///< the same, or with some letters less
    };
    [[nodiscard]] Column start() const;
    [[nodiscard]] Column next(const Column& column, char32_t letter) const;
    /// Whether no word that goes on from here has at most so many errors.
    [[nodiscard]] bool isHopeless(const Column& column, std::size_t most) const
    {
        // Each further letter takes away one error at best, and too many letters help no more.
        return column.fewest > most && column.errors + column.lettersRead > m_size + 2 * most;
    }

private:
    [[nodiscard]] std::uint64_t placesOf(char32_t letter) const;

    std::size_t m_size;
    std::array<std::uint64_t, 128> m_places{}; ///< of ASCII letters in what is typed, as bits
    std::vector<std::pair<char32_t, std::uint64_t>> m_placesOfOthers;
};

} // namespace knotary::base
