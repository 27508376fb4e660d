// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands at the beginning of a word is looked up first, because that is what people type; what
// stands inside of one is looked for only as far as the list is not full, and typing errors only
// where next to nothing was found.

#include "model/query/search.h"

#include "model/base/editdistance.h"
#include "model/query/searchscores.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace knotary::query
{

namespace
{

/// What was typed with blanks and is written without stands behind what is written so.
constexpr double withoutBlanks = 0.95;

constexpr double exactScore = 1.0;
constexpr double prefixScore = 0.8;
constexpr double wordPrefixScore = 0.65;
constexpr double allWordsScore = 0.6;
constexpr double insideScore = 0.5;
constexpr double allInsideScore = 0.45;
constexpr double misspeltScore = 0.3;
constexpr double eachFurtherError = 0.05;
constexpr double eachLessWhole = 0.01;

/// What a typed word costs in a form, beside nothing at the beginning of a word; the costs of
/// several words are added up.
constexpr unsigned insideWord = 1;
constexpr unsigned oneError = 16;
constexpr unsigned notThere = 1'000'000;

constexpr std::uint32_t noForm = 0xFFFFFFFF;

/// With fewer hits than this, those with typing errors are looked for.
constexpr std::size_t fewHits = 10;

constexpr char separator = '\0';

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// One or two letters stand inside of nearly every text: they count at the beginnings of words.
bool isShort(std::string_view word)
{
    return word.size() < SearchForms::trigramLength;
}

enum class Standing
{
    Nowhere,
    Inside,
    AtWord
};

Standing standingOf(std::string_view word, std::string_view text)
{
    std::size_t place = text.find(word);
    if (place == std::string_view::npos)
        return Standing::Nowhere;
    while (place != std::string_view::npos && place > 0 && isWordByte(text[place - 1]))
        place = text.find(word, place + 1);
    return place == std::string_view::npos ? Standing::Inside : Standing::AtWord;
}

double scoreOfErrors(std::size_t errors)
{
    return misspeltScore -
           eachFurtherError * static_cast<double>(std::min<std::size_t>(errors - 1, 4));
}

double scoreOfCost(unsigned cost)
{
    if (const unsigned errors = cost / oneError; errors > 0)
        return scoreOfErrors(errors);
    return cost == 0 ? allWordsScore : allInsideScore;
}

} // namespace

/// What somebody typed, folded.
struct SearchIndex::Typed
{
    std::string whole;
    std::string together;         ///< without blanks
    std::vector<TypedWord> words; ///< stretches of `whole`

    explicit Typed(std::string folded) : whole(std::move(folded)), together(whole)
    {
        std::erase(together, ' ');
        for (const std::string_view word : wordsIn(whole))
            words.emplace_back(word);
    }
    Typed(const Typed&) = delete;
    Typed& operator=(const Typed&) = delete;
};

/// What the places are worth where letters stand at the beginning of a word.
struct SearchIndex::Worth
{
    double ofWhole;
    double ofBeginning;
    double ofWord;
    bool isForgiving = false; ///< only where errors are forgiven
};

/// What begins with the letters: a whole text, a text, or a word in it. Of each of these, forms
/// with higher numbers are worse: so most are passed over at a glance.
void SearchIndex::findBeginnings(std::string_view letters, const Worth& worth, Scores& scores) const
{
    const std::span<const SearchForms::Start> starts = m_forms.startingWith(letters);
    std::array<std::uint32_t, 2> firstRefused{noForm, noForm};
    const auto offer = [&](std::uint32_t form, double score, std::uint32_t& refused) {
        if (form >= refused || (worth.isForgiving && !isForgiven(form)))
            return;
        if (!scores.offer(form, score * m_readings[form].weight))
            refused = form;
    };
    // In the order of the alphabet those that end here come first.
    auto start = starts.begin();
    for (; start != starts.end() && m_forms.isAtEnd(*start, letters.size()); ++start) {
        std::uint32_t any = noForm;
        if (start->isAtBeginning)
            offer(start->form, worth.ofWhole, any);
        else
            offer(start->form, worth.ofWord, firstRefused[0]);
    }
    for (; start != starts.end(); ++start)
        offer(start->form, start->isAtBeginning ? worth.ofBeginning : worth.ofWord,
              firstRefused[start->isAtBeginning]);
}

/// What begins with a word that is like the one typed.
void SearchIndex::findMisspelt(const TypedWord& word, Scores& scores) const
{
    for (const SearchWords::Misspelt& each : m_words.misspelt(word)) {
        const double best = scoreOfErrors(each.errors);
        findBeginnings(base::textOf(each.word),
                       {best, best - eachLessWhole, best - 2 * eachLessWhole, true}, scores);
    }
}

/// What has the letters inside of a word, until the list is full: the best come first.
void SearchIndex::findInside(std::string_view letters, Scores& scores) const
{
    if (!scores.takes(0, insideScore))
        return;
    m_forms.visitHolding(letters, [&](std::uint32_t form) {
        return scores.offer(form, insideScore * m_readings[form].weight);
    });
}

/// What all words together cost in a form, each where it is cheapest.
unsigned SearchIndex::costOf(const Typed& typed, std::uint32_t form, bool isForgiving) const
{
    const std::string_view text = m_forms.text(form);
    unsigned cost = 0;
    for (const TypedWord& word : typed.words) {
        const Standing standing = standingOf(word.text(), text);
        if (standing == Standing::AtWord ||
            (standing == Standing::Inside && !isShort(word.text()))) {
            cost += standing == Standing::Inside ? insideWord : 0;
            continue;
        }
        const TypedWord::Nearest nearest =
            isForgiving && isForgiven(form) ? word.nearestIn(text) : TypedWord::Nearest();
        if (nearest.word.empty())
            return notThere;
        cost += oneError * static_cast<unsigned>(std::max<std::size_t>(nearest.errors, 1));
    }
    return cost;
}

/// Forms in which a word may be, in groups with what it costs there at least.
struct SearchIndex::Candidates
{
    struct Group
    {
        std::span<const std::uint32_t> forms; ///< ascending
        unsigned leastCost;
    };
    std::vector<Group> groups;
    std::size_t count = 0;

    void add(std::span<const std::uint32_t> forms, unsigned leastCost)
    {
        groups.push_back({forms, leastCost});
        count += forms.size();
    }
};

SearchIndex::Candidates SearchIndex::candidatesFor(const TypedWord& word, bool isForgiving) const
{
    Candidates candidates;
    // What has no error in any word was found before.
    candidates.add(m_forms.mayHold(word.text()), isForgiving ? oneError : 0);
    if (isForgiving) {
        for (const SearchWords::Misspelt& each : m_words.misspelt(word))
            candidates.add(each.forms, oneError * static_cast<unsigned>(each.errors));
    }
    return candidates;
}

/// Looks for forms that hold every word, in any order: goes through those of the rarest word.
void SearchIndex::findWords(const Typed& typed, bool isForgiving, Scores& scores) const
{
    Candidates rarest;
    rarest.count = SIZE_MAX;
    std::span<const SearchForms::Start> starts; // of the rarest, where it is very short
    for (const TypedWord& word : typed.words) {
        if (isShort(word.text())) {
            const auto beginnings = m_forms.startingWith(word.text());
            if (beginnings.size() >= rarest.count)
                continue;
            starts = beginnings;
            rarest = {{}, beginnings.size()};
        } else if (Candidates candidates = candidatesFor(word, isForgiving);
                   candidates.count < rarest.count) {
            rarest = std::move(candidates);
        }
    }
    std::vector<std::uint32_t> forms;
    if (rarest.groups.empty()) {
        forms.reserve(starts.size());
        for (const SearchForms::Start& start : starts)
            forms.push_back(start.form);
        std::ranges::sort(forms);
        rarest.add(forms, isForgiving ? oneError : 0);
    }
    for (const Candidates::Group& group : rarest.groups)
        for (const std::uint32_t form : group.forms) {
            const double weight = m_readings[form].weight;
            if (!scores.takes(form, scoreOfCost(group.leastCost) * weight))
                break; // later ones are no better
            if (const unsigned cost = costOf(typed, form, isForgiving); cost < notThere)
                scores.offer(form, scoreOfCost(cost) * weight);
        }
}

SearchHit SearchIndex::hitOf(const Typed& typed, std::uint32_t form, double score) const
{
    const Entry& entry = m_entries[m_readings[form].entry];
    SearchHit hit;
    if (entry.owner < m_firstSource)
        hit.entity = base::EntityId(entry.owner);
    else
        hit.source = base::SourceId(entry.owner - m_firstSource);
    hit.field = entry.field;
    hit.reading = m_readings[form].reading;
    const std::size_t next = m_readings[form].entry + 1;
    const std::size_t end = next < m_entries.size() ? m_entries[next].textBegin : m_stored.size();
    hit.matched = m_stored.substr(entry.textBegin, end - entry.textBegin);
    hit.score = std::round(score * 10'000) / 10'000; // as said in four digits

    const std::string_view text = m_forms.text(form);
    const auto holds = [text](std::string_view letters) {
        return text.find(letters) != std::string_view::npos;
    };
    if (holds(typed.whole)) {
        hit.stretches = {typed.whole};
    } else if (holds(typed.together)) {
        hit.stretches = {typed.together};
    } else {
        for (const TypedWord& word : typed.words) {
            const bool isThere = holds(word.text());
            hit.isMisspelt = hit.isMisspelt || !isThere;
            if (const std::string_view meant = isThere ? word.text() : word.nearestIn(text).word;
                !meant.empty())
                hit.stretches.emplace_back(meant);
        }
    }
    return hit;
}

std::vector<SearchHit> SearchIndex::find(std::string_view text, const FoldFunction& fold,
                                         std::size_t most) const
{
    // More words than this are a text that was pasted.
    constexpr std::size_t mostWords = 12;

    std::vector<base::FoldedForm> forms = fold(trimmed(text));
    if (forms.empty() || most == 0)
        return {};
    std::erase(forms.front().text, separator);
    const Typed typed(std::move(forms.front().text));
    if (typed.together.empty() || m_readings.empty())
        return {};

    Scores scores(*this, most);
    findBeginnings(typed.whole, {exactScore, prefixScore, wordPrefixScore}, scores);
    if (typed.together.size() < typed.whole.size()) // "shijie hulianwang" in pinyin
        findBeginnings(typed.together,
                       {exactScore * withoutBlanks, prefixScore * withoutBlanks,
                        wordPrefixScore * withoutBlanks},
                       scores);
    findInside(typed.whole, scores);
    const bool isOfWords = typed.words.size() > 1 && typed.words.size() <= mostWords;
    if (isOfWords)
        findWords(typed, false, scores);
    if (scores.best().size() < std::min(most, fewHits)) {
        if (isOfWords)
            findWords(typed, true, scores);
        else if (typed.words.size() == 1)
            findMisspelt(typed.words.front(), scores);
    }

    std::vector<SearchHit> hits;
    for (const Scores::Best& best : scores.best())
        hits.push_back(hitOf(typed, best.form, best.score));
    return hits;
}

} // namespace knotary::query
