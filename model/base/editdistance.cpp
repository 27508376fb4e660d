// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/editdistance.h"

#include <algorithm>

namespace knotary::base
{

namespace
{

enum class Against
{
    WholeWord,
    Beginning
};

/// Three rows of the table of distances suffice: this one, the last and, for swapped neighbours,
/// the one before.
std::size_t boundedDistance(std::u32string_view first, std::u32string_view second, std::size_t most,
                            Against against)
{
    const std::size_t width = second.size() + 1;
    std::vector<std::size_t> rows(3 * width);
    std::size_t* beforeLast = rows.data();
    std::size_t* last = beforeLast + width;
    std::size_t* current = last + width;
    for (std::size_t column = 0; column < width; ++column)
        last[column] = column;

    std::size_t bestOfLastRow = 0;
    for (std::size_t row = 1; row <= first.size(); ++row) {
        current[0] = row;
        std::size_t best = row;
        for (std::size_t column = 1; column < width; ++column) {
            const bool isSame = first[row - 1] == second[column - 1];
            std::size_t cost = std::min(
                {last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0U : 1U)});
            if (row > 1 && column > 1 && first[row - 1] == second[column - 2] &&
                first[row - 2] == second[column - 1]) {
                cost = std::min(cost, beforeLast[column - 2] + 1);
            }
            current[column] = cost;
            best = std::min(best, cost);
        }
        // A swap reaches back two rows, so both must be beyond hope.
        if (best > most && bestOfLastRow > most)
            return most + 1;
        bestOfLastRow = best;
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    const std::size_t distance =
        against == Against::WholeWord ? last[width - 1] : *std::min_element(last, last + width);
    return std::min(distance, most + 1);
}

} // namespace

std::u32string lettersOf(std::string_view text)
{
    std::u32string letters;
    letters.reserve(text.size());
    std::size_t place = 0;
    while (place < text.size()) {
        const auto lead = static_cast<unsigned char>(text[place]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const bool isWhole =
            (lead < 0x80 || lead >= 0xC2) && place + length <= text.size() &&
            std::all_of(text.begin() + static_cast<std::ptrdiff_t>(place) + 1,
                        text.begin() + static_cast<std::ptrdiff_t>(place + length), [](char byte) {
                            return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
                        });
        if (!isWhole || length == 1) {
            letters.push_back(lead);
            ++place;
            continue;
        }
        char32_t letter = lead & (0x7FU >> length);
        for (std::size_t next = 1; next < length; ++next)
            letter = (letter << 6) | (static_cast<unsigned char>(text[place + next]) & 0x3FU);
        letters.push_back(letter);
        place += length;
    }
    return letters;
}

std::string textOf(std::u32string_view letters)
{
    std::string text;
    for (const char32_t letter : letters) {
        if (letter < 0x80) {
            text.push_back(static_cast<char>(letter));
            continue;
        }
        const int rest = letter < 0x800 ? 1 : letter < 0x10000 ? 2 : 3;
        const char32_t lead = rest == 1 ? 0xC0 : rest == 2 ? 0xE0 : 0xF0;
        text.push_back(static_cast<char>(lead | letter >> (6 * rest)));
        for (int place = rest - 1; place >= 0; --place)
            text.push_back(static_cast<char>(0x80 | (letter >> (6 * place) & 0x3F)));
    }
    return text;
}

std::size_t editDistance(std::u32string_view first, std::u32string_view second, std::size_t most)
{
    const std::size_t difference =
        first.size() > second.size() ? first.size() - second.size() : second.size() - first.size();
    if (difference > most)
        return most + 1;
    return boundedDistance(first, second, most, Against::WholeWord);
}

std::size_t prefixDistance(std::u32string_view typed, std::u32string_view word, std::size_t most)
{
    if (typed.size() > word.size() + most)
        return most + 1;
    return boundedDistance(typed, word.substr(0, typed.size() + most), most, Against::Beginning);
}

std::string nearest(std::string_view word, const std::vector<std::string_view>& candidates)
{
    const std::u32string letters = lettersOf(word);
    std::size_t allowed = letters.size() <= 2 ? 0 : letters.size() <= 5 ? 1 : 2;
    std::string_view best;
    for (const std::string_view candidate : candidates) {
        if (candidate.empty() || candidate.size() > 4 * (letters.size() + allowed))
            continue;
        const std::size_t distance = editDistance(letters, lettersOf(candidate), allowed);
        if (distance > allowed)
            continue;
        best = candidate;
        if (distance <= 1)
            break; // nothing is nearer but the word itself
        allowed = distance - 1;
    }
    return std::string(best);
}

} // namespace knotary::base
