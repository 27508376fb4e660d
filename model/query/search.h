// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds entities and sources while somebody types: an index over names in all languages, other
// names, values and sources, folded so that case, accents and width do not matter; figures also as
// "1,500" or "4.5 billion"; best first, with the text that matched and how.

#include "model/base/control.h"
#include "model/base/foldedform.h"
#include "model/query/searchentries.h"
#include "model/query/searchforms.h"
#include "model/query/searchwords.h"

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
using FoldFunction = std::function<std::vector<base::FoldedForm>(std::string_view text)>;
[[nodiscard]] std::vector<base::FoldedForm> foldAscii(std::string_view text);

struct SearchHit
{
    base::EntityId entity; ///< invalid: a source was found
    base::SourceId source;
    SearchField field = SearchField::Name;
    base::Reading reading = base::Reading::Written;
    bool isMisspelt = false; ///< found only because typing errors are forgiven
    std::string matched;     ///< the name, alias or value that matched, as stored
    /// The stretches of its folded form that matched: of a misspelt word, the word that is there.
    std::vector<std::string> stretches;
    double score = 0; ///< 0 … 1, higher is better

    bool operator==(const SearchHit&) const = default;
};

class SearchIndex
{
public:
    static constexpr std::size_t usualMost = 50;

    SearchIndex() = default;
    /// Of no use when it was cancelled. Calls `hasRead` when the data set is needed no more.
    SearchIndex(const dataset::Dataset& dataset, const FoldFunction& fold,
                const base::Control& control = {}, const std::function<void()>& hasRead = {});

    /// Best first; equal scores by degree, then by key. At most `most` hits; empty text finds none.
    /// A whole name counts more than its beginning, that more than the beginning of a word in it,
    /// that more than a stretch inside; names count more than aliases and ids, those more than
    /// values, those more than sources and notes. Several words may stand in any order. Where
    /// little is found, one typing error is forgiven in words of four letters and more, two from
    /// eight letters, in names and aliases.
    [[nodiscard]] std::vector<SearchHit> find(std::string_view text, const FoldFunction& fold,
                                              std::size_t most = usualMost) const;

private:
    struct Entry
    {
        std::uint32_t owner; ///< an entity's number or, after those, a source's
        SearchField field;
        std::uint32_t textBegin; ///< of m_stored; the next entry's is the end
    };
    struct Form
    {
        std::uint32_t entry;
        base::Reading reading;
        float weight;
        bool isForgiven; ///< words with typing errors are looked for in it
    };
    struct Draft;
    struct Typed;
    struct Candidates;
    class Scores;

    void read(const dataset::Dataset& dataset, const FoldFunction& fold,
              const base::Control& control, Draft& draft);
    void addEntry(const SearchEntry& entry, const FoldFunction& fold, Draft& draft);
    void layDown(Draft& draft);
    void indexWords();
    struct Worth;
    void findBeginnings(std::string_view letters, const Worth& worth, Scores& scores) const;
    void findInside(std::string_view letters, Scores& scores) const;
    void findWords(const Typed& typed, bool isForgiving, Scores& scores) const;
    void findMisspelt(const TypedWord& word, Scores& scores) const;
    [[nodiscard]] Candidates candidatesFor(const TypedWord& word, bool isForgiving) const;
    [[nodiscard]] unsigned costOf(const Typed& typed, std::uint32_t form, bool isForgiving) const;
    [[nodiscard]] SearchHit hitOf(const Typed& typed, std::uint32_t form, double score) const;
    /// Errors are forgiven in what people read and write: not in ids, values and initials.
    [[nodiscard]] bool isForgiven(std::uint32_t form) const
    {
        const SearchField field = m_entries[m_readings[form].entry].field;
        return (field == SearchField::Name || field == SearchField::Alias) &&
               m_readings[form].isForgiven;
    }
    [[nodiscard]] std::uint32_t ownerOf(std::uint32_t form) const
    {
        return m_entries[m_readings[form].entry].owner;
    }

    std::string m_stored; ///< all that is searched, as it is written
    std::vector<Entry> m_entries;
    /// The best come first: by weight, then by the rank of whom they belong to.
    SearchForms m_forms;
    std::vector<Form> m_readings;
    SearchWords m_words;
    std::uint32_t m_firstSource = 0; ///< owners from here on are sources
};

} // namespace knotary::query
