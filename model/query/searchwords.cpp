// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/searchwords.h"

#include "model/base/editdistance.h"

#include <algorithm>
#include <utility>

namespace knotary::query
{

namespace
{

/// Longer beginnings than this are not kept apart.
constexpr std::size_t mostShared = 255;

bool isNumber(std::string_view word)
{
    return std::ranges::all_of(word, [](char letter) { return letter >= '0' && letter <= '9'; });
}

std::size_t forgivenErrors(std::string_view word, std::size_t letters)
{
    return letters < 4 || isNumber(word) ? 0 : letters < 8 ? 1 : 2;
}

} // namespace

TypedWord::TypedWord(std::string_view word) : TypedWord(word, base::lettersOf(word)) {}

TypedWord::TypedWord(std::string_view word, const std::u32string& letters)
    : m_text(word), m_forgiven(forgivenErrors(word, letters.size())), m_matcher(letters)
{}

TypedWord::Nearest TypedWord::nearestIn(std::string_view text) const
{
    Nearest nearest;
    std::size_t fewest = m_forgiven;
    if (m_forgiven == 0)
        return nearest;
    for (const std::string_view word : wordsIn(text)) {
        const std::size_t errors = m_matcher.distance(base::lettersOf(word), m_forgiven);
        if (errors > fewest || (errors == fewest && !nearest.word.empty()))
            continue;
        fewest = errors;
        nearest = {word, errors};
    }
    return nearest;
}

void SearchWords::index(const SearchForms& forms, std::span<const std::uint32_t> chosen)
{
    struct Place
    {
        std::string_view word;
        std::uint32_t form;
    };
    std::vector<Place> places;
    for (const std::uint32_t form : chosen) {
        for (const std::string_view word : wordsIn(forms.text(form))) {
            if (!isNumber(word))
                places.push_back({word, form});
        }
    }
    // The bytes of UTF-8 sort as the letters do.
    std::ranges::stable_sort(places, {}, &Place::word);
    std::u32string before;
    std::string_view last;
    for (const Place& place : places) {
        if (m_lettersShared.empty() || place.word != last) {
            std::u32string letters = base::lettersOf(place.word);
            const auto differs = std::ranges::mismatch(before, letters).in1 - before.begin();
            m_lettersShared.push_back(
                static_cast<std::uint8_t>(std::min(mostShared, static_cast<std::size_t>(differs))));
            m_firstLetter.push_back(static_cast<std::uint32_t>(m_letters.size()));
            m_firstForm.push_back(static_cast<std::uint32_t>(m_forms.size()));
            m_letters += letters;
            before = std::move(letters);
            last = place.word;
        }
        m_forms.push_back(place.form);
    }
    m_firstLetter.push_back(static_cast<std::uint32_t>(m_letters.size()));
    m_firstForm.push_back(static_cast<std::uint32_t>(m_forms.size()));
}

std::vector<SearchWords::Misspelt> SearchWords::misspelt(const TypedWord& typed) const
{
    std::vector<Misspelt> all;
    const std::size_t most = typed.forgiven();
    if (most == 0)
        return all;
    // Column after column along a word; the next one goes on from where it parts from the last.
    std::vector<base::PrefixMatcher::Column> columns{typed.matcher().start()};
    for (std::size_t word = 0; word < size(); ++word) {
        if (m_lettersShared[word] + 1U < columns.size())
            columns.resize(m_lettersShared[word] + 1U);
        const std::u32string_view letters = lettersOf(word);
        while (columns.size() <= letters.size() &&
               !typed.matcher().isHopeless(columns.back(), most))
            columns.push_back(typed.matcher().next(columns.back(), letters[columns.size() - 1]));
        const std::size_t errors = columns.back().fewest;
        if (errors > most) {
            // Nor has any of those that begin with all that was read of this one.
            const bool isHopeless = columns.size() <= letters.size();
            while (isHopeless && word + 1 < size() &&
                   m_lettersShared[word + 1] + 1U >= columns.size())
                ++word;
            continue;
        }
        const std::size_t count = m_firstForm[word + 1] - m_firstForm[word];
        all.push_back({letters, std::span(m_forms).subspan(m_firstForm[word], count),
                       std::max<std::size_t>(errors, 1)});
    }
    return all;
}

} // namespace knotary::query
