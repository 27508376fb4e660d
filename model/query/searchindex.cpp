// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the index is made: all texts are read and folded, the forms are laid down with the best
// first, and then their words are put in order.

#include "model/query/search.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace knotary::query
{

namespace
{

/// A form that nobody wrote (romanised, initials) stands behind the text itself.
constexpr float derivedForm = 0.95F;

constexpr char separator = '\0';

} // namespace

/// Forms as they come, before the best are put first.
struct SearchIndex::Draft
{
    std::vector<std::uint32_t> ranks; ///< by owner
    std::vector<Form> forms;
    std::string text;
    std::vector<std::uint32_t> begins;
};

std::vector<base::FoldedForm> foldAscii(std::string_view text)
{
    std::string folded(text);
    for (char& letter : folded) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return {{std::move(folded), base::Reading::Written}};
}

SearchIndex::SearchIndex(const dataset::Dataset& dataset, const FoldFunction& fold,
                         const base::Control& control, const std::function<void()>& hasRead)
    : m_firstSource(static_cast<std::uint32_t>(dataset.nextEntityId().index()))
{
    Draft draft;
    read(dataset, fold, control, draft);
    EntityRanks ranks(dataset);
    const std::size_t sources = dataset.nextSourceId().index();
    if (hasRead)
        hasRead();
    if (control.isCancelled())
        return;
    draft.ranks = ranks.ranks();
    draft.ranks.resize(m_firstSource + sources);
    std::iota(draft.ranks.begin() + m_firstSource, draft.ranks.end(), m_firstSource);
    layDown(draft);
    m_forms.index(control);
    if (!control.isCancelled())
        indexWords();
}

void SearchIndex::read(const dataset::Dataset& dataset, const FoldFunction& fold,
                       const base::Control& control, Draft& draft)
{
    const auto add = [&](const SearchEntry& entry) { addEntry(entry, fold, draft); };
    for (const base::EntityId id : dataset.entities()) {
        if (control.isCancelled())
            return;
        forEachEntryOf(dataset, id, add);
    }
    for (const base::SourceId id : dataset.sources()) {
        if (control.isCancelled())
            return;
        forEachEntryOf(dataset, id, add);
    }
}

void SearchIndex::addEntry(const SearchEntry& entry, const FoldFunction& fold, Draft& draft)
{
    const auto number = static_cast<std::uint32_t>(m_entries.size());
    auto weight = static_cast<float>(weightOf(entry.field));
    bool isDerived = false;
    const auto addForms = [&](std::string_view text) {
        for (base::FoldedForm& form : fold(text)) {
            std::erase(form.text, separator);
            if (!form.text.empty()) {
                draft.begins.push_back(static_cast<std::uint32_t>(draft.text.size()));
                draft.text += form.text;
                // Latin without its blanks has no words of its own, and initials are no words.
                const bool isForgiven = form.reading == base::Reading::Romanised ||
                                        (form.reading == base::Reading::Written && !isDerived);
                draft.forms.push_back({number, form.reading, weight, isForgiven});
            }
            isDerived = true;
            weight = static_cast<float>(weightOf(entry.field)) * derivedForm;
        }
    };
    addForms(entry.text);
    for (const std::string& spelling : entry.spellings)
        addForms(spelling);
    m_entries.push_back({entry.owner + (isOfSource(entry.field) ? m_firstSource : 0), entry.field,
                         static_cast<std::uint32_t>(m_stored.size())});
    m_stored += entry.text;
}

/// Puts the best first, so that whoever goes through them may stop when the list is full.
void SearchIndex::layDown(Draft& draft)
{
    draft.begins.push_back(static_cast<std::uint32_t>(draft.text.size()));
    std::vector<std::uint32_t> order(draft.forms.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rankOf = [&](const Form& form) { return draft.ranks[m_entries[form.entry].owner]; };
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const Form& first = draft.forms[a];
        const Form& second = draft.forms[b];
        return first.weight != second.weight ? first.weight > second.weight
                                             : rankOf(first) < rankOf(second);
    });
    const std::string_view text(draft.text);
    for (const std::uint32_t form : order) {
        m_forms.add(text.substr(draft.begins[form], draft.begins[form + 1] - draft.begins[form]));
        m_readings.push_back(draft.forms[form]);
    }
    draft = {};
}

void SearchIndex::indexWords()
{
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t form = 0; form < m_readings.size(); ++form) {
        if (isForgiven(form))
            chosen.push_back(form);
    }
    m_words.index(m_forms, chosen);
}

} // namespace knotary::query
