// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefixmatcher.h"

#include <algorithm>
#include <cstdint>

namespace knotary::base
{

PrefixMatcher::PrefixMatcher(std::u32string_view typed) : m_size(typed.size())
{
    for (std::size_t place = 0; place < std::min(m_size, mostLetters); ++place) {
        const std::uint64_t bit = std::uint64_t{1} << place;
        if (typed[place] < m_places.size()) {
            m_places[typed[place]] |= bit;
            continue;
        }
        const auto known = std::ranges::find(m_placesOfOthers, typed[place],
                                             &std::pair<char32_t, std::uint64_t>::first);
        if (known != m_placesOfOthers.end())
            known->second |= bit;
        else
            m_placesOfOthers.emplace_back(typed[place], bit);
    }
}

std::uint64_t PrefixMatcher::placesOf(char32_t letter) const
{
    if (letter < m_places.size())
        return m_places[letter];
    for (const auto& [other, places] : m_placesOfOthers) {
        if (other == letter)
            return places;
    }
    return 0;
}

PrefixMatcher::Column PrefixMatcher::start() const
{
    Column column;
    column.errors = column.fewest = m_size <= mostLetters ? m_size : SIZE_MAX / 2;
    return column;
}

PrefixMatcher::Column PrefixMatcher::next(const Column& column, char32_t letter) const
{
    Column after;
    after.matches = placesOf(letter);
    const std::uint64_t swapped = ((~column.diagonalZero & after.matches) << 1) & column.matches;
    after.diagonalZero = (((after.matches & column.verticalPositive) + column.verticalPositive) ^
                          column.verticalPositive) |
                         after.matches | column.verticalNegative | swapped;
    std::uint64_t positive =
        column.verticalNegative | ~(after.diagonalZero | column.verticalPositive);
    std::uint64_t negative = after.diagonalZero & column.verticalPositive;
    const std::uint64_t last = m_size == 0 ? 0 : std::uint64_t{1} << ((m_size - 1) % mostLetters);
    after.lettersRead = column.lettersRead + 1;
    after.errors = column.errors;
    if ((positive & last) != 0)
        ++after.errors;
    else if ((negative & last) != 0)
        --after.errors;
    after.fewest = std::min(column.fewest, after.errors);
    positive = positive << 1 | 1; // the first row grows by one with each letter
    negative <<= 1;
    after.verticalPositive = negative | ~(after.diagonalZero | positive);
    after.verticalNegative = positive & after.diagonalZero;
    return after;
}

std::size_t PrefixMatcher::distance(std::u32string_view word, std::size_t most) const
{
    Column column = start();
    for (const char32_t letter : word) {
        if (isHopeless(column, most))
            break;
        column = next(column, letter);
    }
    return std::min(column.fewest, most + 1);
}

} // namespace knotary::base
