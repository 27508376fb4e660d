// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds entities while somebody types: an index over names in all languages, aliases, values and
// qualifiers, folded so that case, accents and width do not matter; figures also as "1,500" or "4.5
// billion"; best first, with the text that matched.

#include "model/dataset/dataset.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

/// Turns a text into the forms under which it can be found: first the folded text itself, then
/// perhaps others (romanised, initials). What somebody types is looked up in its first form.
/// app/text hands one in that uses ICU; `foldAscii` serves where there is none.
using FoldFunction = std::function<std::vector<std::string>(std::string_view text)>;
[[nodiscard]] std::vector<std::string> foldAscii(std::string_view text);

struct SearchHit
{
    base::EntityId entity;
    std::string matched; ///< the name, alias or value that matched, as stored
    double score = 0;    ///< 0 … 1, higher is better

    bool operator==(const SearchHit&) const = default;
};

class SearchIndex
{
public:
    SearchIndex() = default;
    SearchIndex(const dataset::Dataset& dataset, const FoldFunction& fold);

    /// Best first; equal scores by degree, then by key. At most `most` hits; empty text finds none.
    /// A whole name counts more than its beginning, that more than the beginning of a word in it,
    /// that more than a stretch inside; names count more than aliases and ids, those more than
    /// values, those more than notes. Several words may stand in any order. One typing error is
    /// forgiven in words of four letters and more, two from eight letters, in names and aliases.
    [[nodiscard]] std::vector<SearchHit> find(std::string_view text, const FoldFunction& fold,
                                              std::size_t most = 50) const;

private:
    struct Entry
    {
        base::EntityId entity;
        std::string stored;
        double weight = 1;
    };
    /// One text under which an entry is found: a stretch of m_text.
    struct Form
    {
        std::uint32_t begin;
        std::uint32_t length;
        std::uint32_t entry;
        double weight;
    };
    /// A word that occurs in names and aliases, once however often it occurs.
    struct Word
    {
        std::u32string letters;
        std::uint64_t letterSet;  ///< a bit for each letter, several letters may share one
        std::uint32_t firstPlace; ///< of m_placesOfWords; the next word's is the end
    };
    struct Typed;
    class Scores;

    void addEntry(Entry entry, const FoldFunction& fold,
                  const std::vector<std::string>& otherSpellings = {});
    void indexWords();
    void rankEntities(const dataset::Dataset& dataset);
    void findWhole(const Typed& typed, Scores& scores) const;
    void findWords(const Typed& typed, bool isForgiving, Scores& scores) const;
    void noteOccurrences(std::string_view word, std::vector<std::uint8_t>& costs) const;
    void noteMisspelt(std::string_view word, std::vector<std::uint8_t>& costs) const;

    std::vector<Entry> m_entries;
    std::string m_text; ///< all forms, each between two NULs
    std::vector<Form> m_forms;
    std::vector<Word> m_words;
    std::vector<std::uint32_t> m_placesOfWords; ///< forms, word by word
    std::vector<std::uint32_t> m_rankOfEntity;  ///< by entity number: by degree, then by key
};

} // namespace knotary::query
