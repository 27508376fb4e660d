// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/searchentries.h"

#include "model/query/quantityspellings.h"

#include <algorithm>
#include <variant>

namespace knotary::query
{

namespace
{

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

/// Hands on what is not empty.
class Giver
{
public:
    Giver(std::uint32_t owner, const TakeEntry& take) : m_owner(owner), m_take(take) {}

    void give(SearchField field, std::string_view text,
              std::vector<std::string> spellings = {}) const
    {
        if (!text.empty())
            m_take({m_owner, field, text, std::move(spellings)});
    }

    void give(SearchField field, const schema::LocalizedText& text) const
    {
        for (const auto& [language, words] : text)
            give(field, words);
    }

private:
    std::uint32_t m_owner;
    const TakeEntry& m_take;
};

} // namespace

double weightOf(SearchField field)
{
    switch (field) {
    case SearchField::Name:
        return 1.0;
    case SearchField::Alias:
        return 0.95;
    case SearchField::Id:
        return 0.9;
    case SearchField::Value:
        return 0.7;
    case SearchField::Note:
        return 0.6;
    case SearchField::SourceTitle:
        return 0.65;
    case SearchField::SourceId:
        return 0.62;
    case SearchField::SourcePublisher:
        return 0.55;
    }
    return 0;
}

bool isOfSource(SearchField field)
{
    return field == SearchField::SourceTitle || field == SearchField::SourcePublisher ||
           field == SearchField::SourceId;
}

void forEachEntryOf(const dataset::Dataset& dataset, base::EntityId id, const TakeEntry& take)
{
    const dataset::Entity& entity = *dataset.entity(id);
    const Giver giver(id.number, take);
    giver.give(SearchField::Name, entity.names);
    for (const std::string& alias : entity.aliases)
        giver.give(SearchField::Alias, alias);
    giver.give(SearchField::Id, entity.key);
    for (const base::ClaimId claimId : dataset.claimsAbout(id)) {
        const dataset::Claim& claim = *dataset.claim(claimId);
        if (claim.standing == dataset::Standing::Retracted)
            continue;
        if (const std::string words = wordsOf(claim.value); !words.empty())
            giver.give(SearchField::Value, words, spellingsOf(claim.value));
        for (const auto& [qualifier, words] : claim.qualifiers)
            giver.give(SearchField::Value, words);
    }
    giver.give(SearchField::Note, entity.note);
}

void forEachEntryOf(const dataset::Dataset& dataset, base::SourceId id, const TakeEntry& take)
{
    const dataset::Source& source = *dataset.source(id);
    const Giver giver(id.number, take);
    giver.give(SearchField::SourceTitle, source.title);
    giver.give(SearchField::SourceId, source.key);
    giver.give(SearchField::SourcePublisher, source.publisher);
    for (const std::string& author : source.authors)
        giver.give(SearchField::SourcePublisher, author);
}

EntityRanks::EntityRanks(const dataset::Dataset& dataset)
    : m_numbers(dataset.nextEntityId().index())
{
    std::vector<std::uint32_t> degrees(m_numbers);
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
    for (const base::EntityId id : dataset.entities())
        m_entities.push_back({id.number, degrees[id.index()], dataset.entity(id)->key});
}

std::vector<std::uint32_t> EntityRanks::ranks()
{
    std::ranges::sort(m_entities, [](const Entity& a, const Entity& b) {
        return a.degree != b.degree ? a.degree > b.degree : a.key < b.key;
    });
    std::vector<std::uint32_t> ranks(m_numbers, static_cast<std::uint32_t>(m_numbers));
    for (std::size_t rank = 0; rank < m_entities.size(); ++rank)
        ranks[m_entities[rank].number] = static_cast<std::uint32_t>(rank);
    return ranks;
}

} // namespace knotary::query
