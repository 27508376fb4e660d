// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All forms stand in one text, so that a stretch inside any of them is found by one sweep over
// memory; the words of names and aliases stand in a table besides, each once, so that typing errors
// are looked for among words and not among entities.

#include "model/query/search.h"

#include "model/base/editdistance.h"
#include "model/query/quantityspellings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace knotary::query
{

namespace
{

constexpr double nameWeight = 1.0;
constexpr double aliasWeight = 0.95;
constexpr double keyWeight = 0.9;
constexpr double valueWeight = 0.7;
constexpr double noteWeight = 0.6;
/// A form that nobody wrote (romanised, initials) stands behind the text itself.
constexpr double derivedForm = 0.95;

constexpr double exactScore = 1.0;
constexpr double prefixScore = 0.8;
constexpr double wordPrefixScore = 0.65;
constexpr double allWordsScore = 0.6;
constexpr double insideScore = 0.5;
constexpr double allInsideScore = 0.45;
constexpr double misspeltScore = 0.3;
constexpr double eachFurtherError = 0.05;

/// What a typed word costs in a form; the costs of several words are added up.
constexpr std::uint8_t atWordStart = 0;
constexpr std::uint8_t insideWord = 1;
constexpr std::uint8_t oneError = 16;
constexpr std::uint8_t notThere = 255;

constexpr char separator = '\0';

bool isWordByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80;
}

std::vector<std::string_view> wordsIn(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t place = 0;
    while (place < text.size()) {
        while (place < text.size() && !isWordByte(text[place]))
            ++place;
        const std::size_t begin = place;
        while (place < text.size() && isWordByte(text[place]))
            ++place;
        if (place > begin)
            words.push_back(text.substr(begin, place - begin));
    }
    return words;
}

std::uint64_t letterSetOf(std::u32string_view letters)
{
    std::uint64_t set = 0;
    for (const char32_t letter : letters)
        set |= std::uint64_t{1} << (letter % 64);
    return set;
}

std::size_t forgivenErrors(std::size_t letters)
{
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// What a claim says in words of its own, as it is written; empty where it names an entity.
std::string wordsOf(const dataset::Value& value)
{
    if (const auto* text = std::get_if<dataset::TextValue>(&value))
        return text->text;
    if (const auto* number = std::get_if<dataset::QuantityValue>(&value))
        return number->unit.empty() ? number->quantity : number->quantity + ' ' + number->unit;
    if (const auto* date = std::get_if<dataset::DateValue>(&value))
        return date->date.text;
    if (const auto* address = std::get_if<dataset::UrlValue>(&value))
        return address->url;
    return {};
}

/// A figure as others may write it, with its unit.
std::vector<std::string> spellingsOf(const dataset::Value& value)
{
    const auto* number = std::get_if<dataset::QuantityValue>(&value);
    if (number == nullptr)
        return {};
    std::vector<std::string> all = otherSpellings(number->quantity);
    if (!number->unit.empty()) {
        for (std::string& spelling : all)
            spelling += ' ' + number->unit;
    }
    return all;
}

} // namespace

/// What somebody typed, folded.
struct SearchIndex::Typed
{
    std::string whole;
    std::vector<std::string_view> words; ///< stretches of `whole`
};

/// The best score of each entity so far, and the entry that earned it.
class SearchIndex::Scores
{
public:
    explicit Scores(std::size_t entityCount) : m_best(entityCount) {}

    void offer(base::EntityId entity, std::uint32_t entry, double score)
    {
        Best& best = m_best[entity.index()];
        if (score <= best.score)
            return;
        if (best.score <= 0)
            m_found.push_back(entity);
        best = {score, entry};
    }

    [[nodiscard]] double scoreOf(base::EntityId entity) const
    {
        return m_best[entity.index()].score;
    }
    [[nodiscard]] std::uint32_t entryOf(base::EntityId entity) const
    {
        return m_best[entity.index()].entry;
    }
    [[nodiscard]] std::vector<base::EntityId>& found() { return m_found; }

private:
    struct Best
    {
        double score = 0;
        std::uint32_t entry = 0;
    };
    std::vector<Best> m_best;
    std::vector<base::EntityId> m_found;
};

std::vector<std::string> foldAscii(std::string_view text)
{
    std::string folded(text);
    for (char& letter : folded) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return {std::move(folded)};
}

SearchIndex::SearchIndex(const dataset::Dataset& dataset, const FoldFunction& fold)
{
    m_text.push_back(separator);
    for (const base::EntityId id : dataset.entities()) {
        const dataset::Entity& entity = *dataset.entity(id);
        for (const auto& [language, name] : entity.names)
            addEntry({id, name, nameWeight}, fold);
        for (const std::string& alias : entity.aliases)
            addEntry({id, alias, aliasWeight}, fold);
        addEntry({id, entity.key, keyWeight}, fold);
        for (const base::ClaimId claimId : dataset.claimsAbout(id)) {
            const dataset::Claim& claim = *dataset.claim(claimId);
            if (claim.standing == dataset::Standing::Retracted)
                continue;
            if (std::string words = wordsOf(claim.value); !words.empty())
                addEntry({id, std::move(words), valueWeight}, fold, spellingsOf(claim.value));
            for (const auto& [qualifier, words] : claim.qualifiers)
                addEntry({id, words, valueWeight}, fold);
        }
        for (const auto& [language, note] : entity.note)
            addEntry({id, note, noteWeight}, fold);
    }
    indexWords();
    rankEntities(dataset);
}

void SearchIndex::addEntry(Entry entry, const FoldFunction& fold,
                           const std::vector<std::string>& otherSpellings)
{
    double weight = entry.weight;
    const auto addForms = [&](const std::string& text) {
        for (std::string& form : fold(text)) {
            std::erase(form, separator);
            if (!form.empty()) {
                m_forms.push_back({static_cast<std::uint32_t>(m_text.size()),
                                   static_cast<std::uint32_t>(form.size()),
                                   static_cast<std::uint32_t>(m_entries.size()), weight});
                m_text += form;
                m_text.push_back(separator);
            }
            weight = entry.weight * derivedForm;
        }
    };
    addForms(entry.stored);
    for (const std::string& spelling : otherSpellings)
        addForms(spelling);
    m_entries.push_back(std::move(entry));
}

void SearchIndex::indexWords()
{
    std::unordered_map<std::string_view, std::uint32_t> numberOfWord;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> places; // word, form
    for (std::size_t form = 0; form < m_forms.size(); ++form) {
        if (m_entries[m_forms[form].entry].weight < aliasWeight)
            continue;
        const std::string_view text(m_text.data() + m_forms[form].begin, m_forms[form].length);
        for (const std::string_view word : wordsIn(text)) {
            const auto [place, isNew] =
                numberOfWord.try_emplace(word, static_cast<std::uint32_t>(m_words.size()));
            if (isNew) {
                std::u32string letters = base::lettersOf(word);
                const std::uint64_t set = letterSetOf(letters);
                m_words.push_back({std::move(letters), set, 0});
            }
            places.emplace_back(place->second, static_cast<std::uint32_t>(form));
        }
    }
    std::ranges::sort(places);
    m_placesOfWords.reserve(places.size());
    std::size_t place = 0;
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        m_words[word].firstPlace = static_cast<std::uint32_t>(place);
        for (; place < places.size() && places[place].first == word; ++place)
            m_placesOfWords.push_back(places[place].second);
    }
}

void SearchIndex::rankEntities(const dataset::Dataset& dataset)
{
    std::vector<base::EntityId> order = dataset.entities();
    std::vector<std::size_t> degrees(dataset.nextEntityId().index());
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        const base::EntityId object = claim.object();
        if (object.index() >= degrees.size() || claim.subject.index() >= degrees.size() ||
            claim.standing == dataset::Standing::Retracted) {
            continue;
        }
        ++degrees[claim.subject.index()];
        ++degrees[object.index()];
    }
    std::ranges::sort(order, [&](base::EntityId a, base::EntityId b) {
        if (degrees[a.index()] != degrees[b.index()])
            return degrees[a.index()] > degrees[b.index()];
        return dataset.entity(a)->key < dataset.entity(b)->key;
    });
    m_rankOfEntity.resize(degrees.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_rankOfEntity[order[rank].index()] = static_cast<std::uint32_t>(rank);
}

/// Looks for all that was typed as one stretch.
void SearchIndex::findWhole(const Typed& typed, Scores& scores) const
{
    std::size_t form = 0;
    std::size_t place = m_text.find(typed.whole);
    while (place != std::string::npos) {
        while (place >= m_forms[form].begin + m_forms[form].length)
            ++form;
        const Form& hit = m_forms[form];
        const bool isAtStart = place == hit.begin;
        const bool isAtWord = isAtStart || !isWordByte(m_text[place - 1]);
        const double score = isAtStart && typed.whole.size() == hit.length ? exactScore
                             : isAtStart                                   ? prefixScore
                             : isAtWord                                    ? wordPrefixScore
                                                                           : insideScore;
        const Entry& entry = m_entries[hit.entry];
        scores.offer(entry.entity, hit.entry, score * hit.weight);
        // Nothing later in a form is better than the beginning of a word.
        place = m_text.find(typed.whole, isAtWord ? hit.begin + hit.length : place + 1);
    }
}

/// Notes for every form that holds the word what it costs there.
void SearchIndex::noteOccurrences(std::string_view word, std::vector<std::uint8_t>& costs) const
{
    std::size_t form = 0;
    std::size_t place = m_text.find(word);
    while (place != std::string::npos) {
        while (place >= m_forms[form].begin + m_forms[form].length)
            ++form;
        const bool isAtWord = !isWordByte(m_text[place - 1]);
        costs[form] = std::min(costs[form], isAtWord ? atWordStart : insideWord);
        place =
            m_text.find(word, isAtWord ? m_forms[form].begin + m_forms[form].length : place + 1);
    }
}

/// The same for the forms that hold the word with a typing error.
void SearchIndex::noteMisspelt(std::string_view word, std::vector<std::uint8_t>& costs) const
{
    const std::u32string letters = base::lettersOf(word);
    const std::uint64_t set = letterSetOf(letters);
    const std::size_t most = forgivenErrors(letters.size());
    if (most == 0)
        return;
    for (std::size_t number = 0; number < m_words.size(); ++number) {
        const Word& candidate = m_words[number];
        // Each letter that the candidate lacks is at least one error.
        if (static_cast<std::size_t>(std::popcount(set & ~candidate.letterSet)) > most)
            continue;
        const std::size_t errors = base::prefixDistance(letters, candidate.letters, most);
        if (errors > most)
            continue;
        const auto cost = static_cast<std::uint8_t>(oneError * std::max<std::size_t>(errors, 1));
        const std::size_t end =
            number + 1 < m_words.size() ? m_words[number + 1].firstPlace : m_placesOfWords.size();
        for (std::size_t place = candidate.firstPlace; place < end; ++place) {
            std::uint8_t& known = costs[m_placesOfWords[place]];
            known = std::min(known, cost);
        }
    }
}

/// Looks for forms that hold every word, in any order.
void SearchIndex::findWords(const Typed& typed, bool isForgiving, Scores& scores) const
{
    std::vector<std::uint8_t> sums(m_forms.size(), 0);
    std::vector<std::uint8_t> costs(m_forms.size());
    for (const std::string_view word : typed.words) {
        std::ranges::fill(costs, notThere);
        noteOccurrences(word, costs);
        if (isForgiving)
            noteMisspelt(word, costs);
        for (std::size_t form = 0; form < sums.size(); ++form) {
            sums[form] = static_cast<std::uint8_t>(
                std::min<unsigned>(notThere, unsigned{sums[form]} + costs[form]));
        }
    }
    for (std::size_t form = 0; form < sums.size(); ++form) {
        if (sums[form] == notThere)
            continue;
        const unsigned errors = sums[form] / oneError;
        const double score = errors > 0
                                 ? misspeltScore - eachFurtherError * std::min(errors - 1, 4U)
                             : sums[form] == 0 ? allWordsScore
                                               : allInsideScore;
        const Entry& entry = m_entries[m_forms[form].entry];
        scores.offer(entry.entity, m_forms[form].entry, score * m_forms[form].weight);
    }
}

std::vector<SearchHit> SearchIndex::find(std::string_view text, const FoldFunction& fold,
                                         std::size_t most) const
{
    // More words than this are a text that was pasted, and costs would no longer add up in a byte.
    constexpr std::size_t mostWords = 12;

    std::vector<std::string> forms = fold(trimmed(text));
    Typed typed;
    if (!forms.empty())
        typed.whole = std::move(forms.front());
    std::erase(typed.whole, separator);
    if (trimmed(typed.whole).empty() || m_forms.empty())
        return {};
    typed.words = wordsIn(typed.whole);

    Scores scores(m_rankOfEntity.size());
    findWhole(typed, scores);
    if (!typed.words.empty() && typed.words.size() <= mostWords) {
        if (typed.words.size() > 1)
            findWords(typed, false, scores);
        if (scores.found().size() < most)
            findWords(typed, true, scores);
    }

    std::vector<base::EntityId>& found = scores.found();
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, found.size()));
    std::ranges::partial_sort(found, found.begin() + count,
                              [&](base::EntityId a, base::EntityId b) {
                                  if (scores.scoreOf(a) != scores.scoreOf(b))
                                      return scores.scoreOf(a) > scores.scoreOf(b);
                                  return m_rankOfEntity[a.index()] < m_rankOfEntity[b.index()];
                              });
    std::vector<SearchHit> hits;
    for (auto entity = found.begin(); entity != found.begin() + count; ++entity) {
        hits.push_back(
            {*entity, m_entries[scores.entryOf(*entity)].stored, scores.scoreOf(*entity)});
    }
    return hits;
}

} // namespace knotary::query
