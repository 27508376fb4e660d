// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of names, each once however often it occurs and in the order of the alphabet, so that
// typing errors are looked for among beginnings of words and not among things.

#include "model/base/prefixmatcher.h"
#include "model/query/searchforms.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

/// A word that is being typed, perhaps with errors: none is forgiven below four letters, one below
/// eight, then two; none in a number, because with another digit it is another number.
class TypedWord
{
public:
    explicit TypedWord(std::string_view word);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::size_t forgiven() const { return m_forgiven; }
    [[nodiscard]] const base::PrefixMatcher& matcher() const { return m_matcher; }

    /// The word of a text that it comes nearest to, as far as errors are forgiven.
    struct Nearest
    {
        std::string_view word; ///< empty: none
        std::size_t errors = 0;
    };
    [[nodiscard]] Nearest nearestIn(std::string_view text) const;

private:
    TypedWord(std::string_view word, const std::u32string& letters);

    std::string_view m_text;
    std::size_t m_forgiven;
    base::PrefixMatcher m_matcher;
};

class SearchWords
{
public:
    /// Takes in the words of these forms, which are given in the order of their numbers.
    void index(const SearchForms& forms, std::span<const std::uint32_t> chosen);

    struct Misspelt
    {
        std::u32string_view word;             ///< that is meant
        std::span<const std::uint32_t> forms; ///< that hold it, ascending
        std::size_t errors;                   ///< at least one
    };
    /// One entry a word that begins like what was typed, but for errors.
    [[nodiscard]] std::vector<Misspelt> misspelt(const TypedWord& typed) const;

private:
    [[nodiscard]] std::size_t size() const { return m_lettersShared.size(); }

    [[nodiscard]] std::u32string_view lettersOf(std::size_t word) const
    {
        return std::u32string_view(m_letters).substr(m_firstLetter[word],
                                                     m_firstLetter[word + 1] - m_firstLetter[word]);
    }

    std::u32string m_letters;                  ///< of all words, in the order of the alphabet
    std::vector<std::uint32_t> m_firstLetter;  ///< by word, and the end
    std::vector<std::uint8_t> m_lettersShared; ///< by word: how it begins like the one before
    std::vector<std::uint32_t> m_firstForm;    ///< by word, of m_forms, and the end
    std::vector<std::uint32_t> m_forms;
};

} // namespace knotary::query
