// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/datasetdecoder.h"

#include "model/base/editdistance.h"
#include "model/formats/dates.h"
#include "model/formats/limits.h"
#include "model/formats/recordwords.h"
#include "model/formats/spelling.h"
#include "model/time/edtf.h"

#include <array>
#include <utility>

namespace knotary::formats
{
namespace
{

using dataset::Rank;
using dataset::Stance;
using dataset::Standing;

/// Beyond this many candidates nobody is asked what was meant; it would take too long.
constexpr std::size_t mostCandidates = 10'000;

std::string nearestEntity(std::string_view key, const dataset::Dataset& dataset)
{
    if (dataset.entityCount() > mostCandidates)
        return {};
    std::vector<std::string_view> keys;
    for (const base::EntityId id : dataset.entities())
        keys.push_back(dataset.entity(id)->key);
    return base::nearest(key, keys);
}

std::string nearestSource(std::string_view key, const dataset::Dataset& dataset)
{
    if (dataset.sourceCount() > mostCandidates)
        return {};
    std::vector<std::string_view> keys;
    for (const base::SourceId id : dataset.sources())
        keys.push_back(dataset.source(id)->key);
    return base::nearest(key, keys);
}

} // namespace

bool DatasetDecoder::isRecord(YamlIndex node, std::string_view section)
{
    ++m_result.ledger.read;
    if (m_reader.tree().node(node).kind == YamlKind::Map)
        return true;
    m_reader.reportForm(node, section, "record");
    ++m_result.ledger.skipped;
    return false;
}

std::string DatasetDecoder::Ids::speltOtherwise(const std::string& id) const
{
    const auto found = spellings.find(foldedId(id));
    return found == spellings.end() || found->second == id ? std::string() : found->second;
}

std::string DatasetDecoder::takeKey(const Record& record, std::string_view section, Ids& ids)
{
    std::string key = record.requiredText("id");
    const base::SourceSpan where = record.placeOf("id");
    if (key.empty()) {
        std::size_t number = ids.places.size() + 1;
        do {
            key = std::string(section) + "#" + std::to_string(number++);
        } while (ids.places.contains(key));
    } else if (key.size() > limits::idBytes) {
        m_reader.findings().error("data.id-too-long", where, {std::to_string(limits::idBytes)});
    }
    const auto [first, isNew] = ids.places.try_emplace(key, where);
    if (isNew) {
        const std::string other = ids.speltOtherwise(key);
        if (other.empty()) {
            ids.spellings.try_emplace(foldedId(key), key);
        } else {
            const base::SourceSpan& related = ids.places.at(other);
            m_reader.findings().warning(
                "data.similar-id", where,
                {key, other, std::to_string(related.line), differenceOf(key, other)}, related);
        }
        return key;
    }
    const base::SourceSpan related = first->second;
    std::string other;
    std::size_t number = 2;
    do {
        other = key + "#" + std::to_string(number++);
    } while (ids.places.contains(other));
    m_reader.findings().error("data.duplicate-id", where,
                              {key, std::to_string(related.line), other}, related);
    ids.places.emplace(other, where);
    return other;
}

void DatasetDecoder::readHeading(YamlIndex node)
{
    if (m_reader.tree().node(node).kind == YamlKind::Null)
        return;
    if (m_reader.tree().node(node).kind != YamlKind::Map) {
        m_reader.reportForm(node, "dataset", "map");
        return;
    }
    const Record record(m_reader, node, {"title", "description", "licence"});
    m_dataset.heading.title = record.localized("title");
    m_dataset.heading.description = record.localized("description");
    m_dataset.heading.licence = record.text("licence");
}

void DatasetDecoder::readSource(YamlIndex node)
{
    if (!isRecord(node, "sources"))
        return;
    const Record record(m_reader, node,
                        {"id", "title", "publisher", "author", "date", "language", "kind", "url",
                         "locatedBy", "note"});
    dataset::Source source;
    source.key = takeKey(record, "source", m_sourceIds);
    source.title = record.localized("title");
    source.publisher = record.text("publisher");
    source.authors = record.texts("author");
    source.date = record.text("date");
    checkDate(record, "date");
    source.language = record.text("language");
    // A title in plain words is as published, that is, in the language of the source.
    if (source.title.size() == 1 && source.title.front().first == "und" && !source.language.empty())
        source.title.front().first = source.language;
    source.kind = record.text("kind");
    source.url = record.text("url");
    if (const std::string unit = record.text("locatedBy"); !unit.empty())
        source.locatedBy = unit;
    source.note = record.localized("note");
    m_result.places.sources.emplace(m_dataset.add(std::move(source)), m_reader.spanOf(node));
    ++m_result.ledger.used;
}

base::KindId DatasetDecoder::kindOf(const Record& record)
{
    std::string id = record.requiredText("kind");
    const bool isGiven = !id.empty();
    if (!isGiven)
        id = schema::unknownKind;
    if (const auto known = m_dataset.schema.findKind(id))
        return *known;
    if (isGiven) {
        std::vector<std::string_view> known;
        for (const schema::Kind& kind : m_dataset.schema.kinds())
            known.push_back(kind.id);
        m_reader.findings().warning("entity.unknown-kind", record.placeOf("kind"),
                                    {id, base::nearest(id, known)});
    }
    schema::Kind kind;
    kind.id = id;
    kind.label.emplace_back("und", id);
    kind.plural = kind.label;
    return m_dataset.schema.addKind(std::move(kind));
}

void DatasetDecoder::takeNames(const Record& record, dataset::Entity& entity)
{
    const schema::LocalizedText written = record.localized("names");
    if (written.empty()) {
        const Field* names = record.find("names");
        if (names == nullptr) {
            m_reader.findings().error("data.missing-field", m_reader.spanOf(record.node()),
                                      {"names"});
        } else if (m_reader.tree().node(names->value).kind != YamlKind::List) {
            m_reader.findings().error("data.empty-field", m_reader.spanOf(names->key), {"names"});
        }
    }
    for (const auto& [language, name] : written) {
        if (isReadable(name)) {
            entity.names.emplace_back(language, name);
            continue;
        }
        const bool showsNothing = isBlank(name);
        m_reader.findings().warning(showsNothing ? "entity.blank-name" : "entity.unreadable-name",
                                    record.placeOf("names"), {entity.key, name});
        if (!showsNothing)
            entity.aliases.push_back(name);
    }
    if (entity.names.empty())
        entity.names.emplace_back("und", entity.key);
}

void DatasetDecoder::readEntity(YamlIndex node)
{
    if (!isRecord(node, "entities"))
        return;
    const Record record(m_reader, node, {"id", "kind", "names", "aliases", "note"});
    dataset::Entity entity;
    entity.key = takeKey(record, "entity", m_entityIds);
    entity.kind = kindOf(record);
    entity.aliases = record.texts("aliases");
    takeNames(record, entity);
    entity.note = record.localized("note");
    m_result.places.entities.emplace(m_dataset.add(std::move(entity)), m_reader.spanOf(node));
    ++m_result.ledger.used;
}

std::optional<base::EntityId> DatasetDecoder::entityFor(const Record& record,
                                                        std::string_view field)
{
    const std::string key = record.requiredText(field);
    if (key.empty())
        return std::nullopt;
    if (const auto known = m_dataset.findEntity(key))
        return known;
    const std::string meant = m_entityIds.speltOtherwise(key);
    m_reader.findings().error("claim.dangling-" + std::string(field), record.placeOf(field),
                              {key, meant.empty() ? nearestEntity(key, m_dataset) : meant});
    // The claim is kept, and somebody has to stand at its end: an entity that says so by its kind.
    schema::Kind kind;
    kind.id = schema::unknownKind;
    kind.label.emplace_back("und", kind.id);
    kind.plural = kind.label;
    dataset::Entity entity;
    entity.key = key;
    entity.kind = m_dataset.schema.addKind(std::move(kind));
    entity.names.emplace_back("und", key);
    m_entityIds.places.emplace(key, record.placeOf(field));
    return m_dataset.add(std::move(entity));
}

base::SourceId DatasetDecoder::sourceFor(const std::string& key, const base::SourceSpan& where)
{
    if (const auto known = m_dataset.findSource(key))
        return *known;
    const std::string meant = m_sourceIds.speltOtherwise(key);
    m_reader.findings().error("claim.dangling-source", where,
                              {key, meant.empty() ? nearestSource(key, m_dataset) : meant});
    dataset::Source source;
    source.key = key;
    source.title.emplace_back("und", key);
    return m_dataset.add(std::move(source));
}

std::optional<base::PropertyId> DatasetDecoder::propertyFor(const Record& record)
{
    const std::string id = record.requiredText("property");
    if (id.empty())
        return std::nullopt;
    if (const auto known = m_dataset.schema.findProperty(id))
        return known;
    std::vector<std::string_view> known;
    for (const schema::Property& property : m_dataset.schema.properties())
        known.push_back(property.id);
    m_reader.findings().warning("claim.unknown-property", record.placeOf("property"),
                                {id, base::nearest(id, known)});
    schema::Property property;
    property.id = id;
    property.label.emplace_back("und", id);
    property.value = record.has("object") ? schema::ValueType::Entity : schema::ValueType::Text;
    return m_dataset.schema.addProperty(std::move(property));
}

time::TimeSpan DatasetDecoder::dateOf(const Record& record, std::string_view field)
{
    std::string words = record.text(field);
    if (time::EdtfResult read = time::parseEdtf(words); read.span)
        return std::move(*read.span);
    const base::SourceSpan where = record.placeOf(field);
    const std::vector<std::string> meant = datesMeant(words);
    std::vector<std::string> arguments{std::string(field), words};
    if (const auto ends = reversedEnds(words)) {
        arguments.insert(arguments.end(), {ends->first, ends->second});
        m_reader.findings().error("data.reversed-interval", where, std::move(arguments));
    } else if (meant.size() > 1) {
        arguments.insert(arguments.end(), {meant[0], meant[1]});
        m_reader.findings().error("data.ambiguous-date", where, std::move(arguments));
    } else {
        arguments.insert(arguments.end(),
                         {whyNoDate(words), meant.empty() ? std::string() : meant.front()});
        m_reader.findings().error("data.bad-date", where, std::move(arguments));
    }
    time::TimeSpan unread;
    unread.text = std::move(words);
    return unread;
}

void DatasetDecoder::checkDate(const Record& record, std::string_view field)
{
    if (!record.text(field).empty())
        static_cast<void>(dateOf(record, field));
}

std::optional<dataset::Value> DatasetDecoder::literalOf(YamlIndex node)
{
    const YamlNode& written = m_reader.tree().node(node);
    if (written.kind == YamlKind::Scalar)
        return dataset::TextValue{written.text, {}};
    if (written.kind != YamlKind::Map) {
        m_reader.reportForm(node, "value", "literal");
        return std::nullopt;
    }
    const Record record(m_reader, node, {"text", "lang", "quantity", "unit", "date", "url"});
    if (record.has("text"))
        return dataset::TextValue{record.requiredText("text"), record.text("lang")};
    if (record.has("quantity"))
        return dataset::QuantityValue{record.requiredText("quantity"), record.text("unit")};
    if (record.has("url"))
        return dataset::UrlValue{record.requiredText("url")};
    if (record.has("date")) {
        if (record.requiredText("date").empty())
            return std::nullopt;
        return dataset::DateValue{dateOf(record, "date")};
    }
    m_reader.findings().error("claim.empty-value", m_reader.spanOf(node));
    return std::nullopt;
}

std::optional<dataset::Value> DatasetDecoder::valueOf(const Record& record)
{
    const Field* value = record.find("value");
    if (record.has("object")) {
        if (value != nullptr)
            m_reader.findings().error("claim.object-and-value", m_reader.spanOf(value->key));
        const auto object = entityFor(record, "object");
        return object ? std::optional<dataset::Value>(*object) : std::nullopt;
    }
    if (value == nullptr) {
        m_reader.findings().error("claim.no-value", m_reader.spanOf(record.node()));
        return std::nullopt;
    }
    if (m_reader.tree().node(value->value).kind == YamlKind::Null) {
        m_reader.findings().error("data.empty-field", m_reader.spanOf(value->key), {"value"});
        return std::nullopt;
    }
    return literalOf(value->value);
}

template<class Meaning, std::size_t Count>
Meaning DatasetDecoder::wordOf(const Record& record, std::string_view field,
                               const std::array<std::pair<std::string_view, Meaning>, Count>& words,
                               Meaning otherwise)
{
    const std::string written = record.text(field);
    if (written.empty())
        return otherwise;
    std::vector<std::string_view> known;
    std::string list;
    for (const auto& [word, meaning] : words) {
        if (word == written)
            return meaning;
        known.push_back(word);
        list += (list.empty() ? "" : ", ") + std::string(word);
    }
    m_reader.findings().error("claim.unknown-word", record.placeOf(field),
                              {std::string(field), written, list, base::nearest(written, known)});
    return otherwise;
}

std::vector<dataset::Evidence> DatasetDecoder::evidenceOf(const Record& record)
{
    std::vector<dataset::Evidence> all;
    for (const YamlIndex item : record.items("evidence")) {
        if (m_reader.tree().node(item).kind != YamlKind::Map) {
            m_reader.reportForm(item, "evidence", "map");
            continue;
        }
        const Record one(m_reader, item,
                         {"source", "locator", "stance", "via", "sameTextAs", "accessed"});
        const std::string source = one.requiredText("source");
        if (source.empty())
            continue;
        dataset::Evidence evidence;
        evidence.source = sourceFor(source, one.placeOf("source"));
        evidence.locator = one.text("locator");
        evidence.stance = wordOf(one, "stance", stances, Stance::Asserts);
        evidence.via = one.text("via");
        evidence.sameTextAs = one.text("sameTextAs");
        evidence.accessed = one.text("accessed");
        checkDate(one, "accessed");
        all.push_back(std::move(evidence));
    }
    return all;
}

std::vector<std::pair<std::string, std::string>> DatasetDecoder::qualifiersOf(const Record& record)
{
    std::vector<std::pair<std::string, std::string>> all;
    const Field* field = record.find("qualifiers");
    if (field == nullptr || m_reader.tree().node(field->value).kind == YamlKind::Null)
        return all;
    if (m_reader.tree().node(field->value).kind != YamlKind::Map) {
        m_reader.reportForm(field->value, "qualifiers", "map");
        return all;
    }
    for (const Field& entry : m_reader.fieldsOf(field->value)) {
        const std::string& name = m_reader.tree().node(entry.key).text;
        if (auto words = m_reader.text(entry.value, name))
            all.emplace_back(name, std::move(*words));
    }
    return all;
}

void DatasetDecoder::readClaim(YamlIndex node)
{
    if (!isRecord(node, "claims"))
        return;
    const Record record(m_reader, node,
                        {"id", "subject", "property", "object", "value", "when", "qualifiers",
                         "standing", "rank", "inferredFrom", "evidence", "note"});
    dataset::Claim claim;
    claim.key = takeKey(record, "claim", m_claimIds);
    const auto subject = entityFor(record, "subject");
    const auto property = propertyFor(record);
    auto value = valueOf(record);
    if (!subject || !property || !value) {
        m_reader.findings().error("claim.skipped", m_reader.spanOf(node), {claim.key});
        ++m_result.ledger.skipped;
        return;
    }
    claim.subject = *subject;
    claim.property = *property;
    claim.value = std::move(*value);
    if (!record.text("when").empty())
        claim.when = dateOf(record, "when");
    claim.qualifiers = qualifiersOf(record);
    claim.standing = wordOf(record, "standing", standings, Standing::Stated);
    claim.rank = wordOf(record, "rank", ranks, Rank::Normal);
    claim.inferredFrom = record.texts("inferredFrom");
    claim.evidence = evidenceOf(record);
    claim.note = record.localized("note");
    m_result.places.claims.emplace(m_dataset.add(std::move(claim)), m_reader.spanOf(node));
    ++m_result.ledger.used;
}

} // namespace knotary::formats
