// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jsonrecords.h"

#include "model/formats/recordwords.h"

#include <string>
#include <variant>

namespace knotary::formats
{
using schema::LocalizedText;

void JsonRecords::byLanguage(std::string_view name, const LocalizedText& text)
{
    m_json.key(name);
    m_json.beginObject();
    for (const auto& [language, words] : text)
        m_json.field(language, words);
    m_json.endObject();
}

void JsonRecords::plainOrByLanguage(std::string_view name, const LocalizedText& text)
{
    if (text.empty())
        m_json.field(name, "");
    else if (text.size() == 1 && text.front().first == "und")
        m_json.field(name, text.front().second);
    else
        byLanguage(name, text);
}

void JsonRecords::texts(std::string_view name, const std::vector<std::string>& all)
{
    m_json.key(name);
    m_json.beginArray();
    for (const std::string& words : all)
        m_json.text(words);
    m_json.endArray();
}

void JsonRecords::source(base::SourceId id)
{
    const dataset::Source& source = *m_dataset.source(id);
    m_json.beginObject();
    m_json.field("id", source.key);
    // In the source's own language a title is just a text.
    if (source.title.size() == 1 && source.title.front().first == source.language)
        m_json.field("title", source.title.front().second);
    else
        plainOrByLanguage("title", source.title);
    m_json.field("publisher", source.publisher);
    texts("author", source.authors);
    m_json.field("date", source.date);
    m_json.field("language", source.language);
    m_json.field("kind", source.kind);
    m_json.field("url", source.url);
    m_json.field("locatedBy", source.locatedBy);
    plainOrByLanguage("note", source.note);
    m_json.endObject();
}

void JsonRecords::entity(base::EntityId id)
{
    m_json.beginObject();
    entityFields(id);
    m_json.endObject();
}

void JsonRecords::entityFields(base::EntityId id)
{
    const dataset::Entity& entity = *m_dataset.entity(id);
    m_json.field("id", entity.key);
    m_json.field("kind", m_dataset.schema.kind(entity.kind).id);
    byLanguage("names", entity.names);
    texts("aliases", entity.aliases);
    plainOrByLanguage("note", entity.note);
}

std::string JsonRecords::keyOf(base::EntityId id) const
{
    const dataset::Entity* entity = m_dataset.entity(id);
    return entity == nullptr ? std::string() : entity->key;
}

void JsonRecords::value(const dataset::Value& value)
{
    if (const auto* entity = std::get_if<base::EntityId>(&value)) {
        m_json.field("object", keyOf(*entity));
        return;
    }
    m_json.key("value");
    m_json.beginObject();
    if (const auto* text = std::get_if<dataset::TextValue>(&value)) {
        m_json.field("text", text->text);
        m_json.field("lang", text->language);
    } else if (const auto* quantity = std::get_if<dataset::QuantityValue>(&value)) {
        m_json.field("quantity", quantity->quantity);
        m_json.field("unit", quantity->unit);
    } else if (const auto* date = std::get_if<dataset::DateValue>(&value)) {
        m_json.field("date", writtenDate(date->date));
    } else if (const auto* url = std::get_if<dataset::UrlValue>(&value)) {
        m_json.field("url", url->url);
    }
    m_json.endObject();
}

void JsonRecords::evidence(const dataset::Evidence& evidence)
{
    const dataset::Source* source = m_dataset.source(evidence.source);
    m_json.beginObject();
    m_json.field("source", source == nullptr ? std::string() : source->key);
    m_json.field("locator", evidence.locator);
    m_json.field("stance", wordFor(stances, evidence.stance));
    m_json.field("via", evidence.via);
    m_json.field("sameTextAs", evidence.sameTextAs);
    m_json.field("accessed", evidence.accessed);
    m_json.endObject();
}

void JsonRecords::claim(base::ClaimId id)
{
    const dataset::Claim& claim = *m_dataset.claim(id);
    m_json.beginObject();
    m_json.field("id", claim.key);
    m_json.field("subject", keyOf(claim.subject));
    m_json.field("property", m_dataset.schema.property(claim.property).id);
    value(claim.value);
    m_json.field("when", claim.when ? writtenDate(*claim.when) : std::string());
    m_json.key("qualifiers");
    m_json.beginObject();
    for (const auto& [name, words] : claim.qualifiers)
        m_json.field(name, words);
    m_json.endObject();
    m_json.field("standing", wordFor(standings, claim.standing));
    m_json.field("rank", wordFor(ranks, claim.rank));
    texts("inferredFrom", claim.inferredFrom);
    m_json.key("evidence");
    m_json.beginArray();
    for (const dataset::Evidence& one : claim.evidence)
        evidence(one);
    m_json.endArray();
    plainOrByLanguage("note", claim.note);
    m_json.endObject();
}

} // namespace knotary::formats
