// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/formats.h"
#include "model/formats/jsonwriter.h"
#include "model/time/edtf.h"

#include <QtGlobal>

#include <array>
#include <set>
#include <string>
#include <variant>

namespace knotary::formats
{
namespace
{

using dataset::Claim;
using dataset::Dataset;
using dataset::Rank;
using dataset::Stance;
using dataset::Standing;
using schema::LocalizedText;
using schema::ValueType;

const char* nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Stated:
        return "stated";
    case Standing::Inferred:
        return "inferred";
    case Standing::Announced:
        return "announced";
    case Standing::Disputed:
        return "disputed";
    case Standing::Retracted:
        return "retracted";
    }
    return "stated";
}

const char* nameOf(Rank rank)
{
    switch (rank) {
    case Rank::Preferred:
        return "preferred";
    case Rank::Normal:
        return "normal";
    case Rank::Deprecated:
        return "deprecated";
    }
    return "normal";
}

const char* nameOf(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return "asserts";
    case Stance::Denies:
        return "denies";
    case Stance::Questions:
        return "questions";
    case Stance::Reports:
        return "reports";
    }
    return "asserts";
}

const char* nameOf(ValueType type)
{
    switch (type) {
    case ValueType::Entity:
        return "entity";
    case ValueType::Text:
        return "text";
    case ValueType::Quantity:
        return "quantity";
    case ValueType::Date:
        return "date";
    case ValueType::Url:
        return "url";
    }
    return "text";
}

std::string textOf(const time::TimeSpan& span)
{
    return span.text.empty() ? time::printEdtf(span) : span.text;
}

/// Writes one data set; the shape is the contract of the command line (docs: convert).
class DatasetWriter
{
public:
    explicit DatasetWriter(const Dataset& dataset) : m_dataset(dataset) {}

    std::string write()
    {
        m_json.beginObject();
        writeHeading();
        list("sources", m_dataset.sources(), [this](base::SourceId id) { writeSource(id); });
        list("kinds", usedKinds(), [this](base::KindId id) { writeKind(id); });
        list("properties", usedProperties(), [this](base::PropertyId id) { writeProperty(id); });
        list("entities", m_dataset.entities(), [this](base::EntityId id) { writeEntity(id); });
        list("claims", m_dataset.claims(),
             [this](base::ClaimId id) { writeClaim(*m_dataset.claim(id)); });
        m_json.endObject();
        return m_json.take();
    }

private:
    template<class Items, class Write>
    void list(std::string_view name, const Items& items, Write write)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const auto& item : items)
            write(item);
        m_json.endArray();
    }

    void byLanguage(std::string_view name, const LocalizedText& text)
    {
        m_json.key(name);
        m_json.beginObject();
        for (const auto& [language, words] : text)
            m_json.field(language, words);
        m_json.endObject();
    }

    /// One text without a language is just that; nothing is an empty text.
    void plainOrByLanguage(std::string_view name, const LocalizedText& text)
    {
        if (text.empty())
            m_json.field(name, "");
        else if (text.size() == 1 && text.front().first == "und")
            m_json.field(name, text.front().second);
        else
            byLanguage(name, text);
    }

    void texts(std::string_view name, const std::vector<std::string>& all)
    {
        list(name, all, [this](const std::string& words) { m_json.text(words); });
    }

    void writeHeading()
    {
        m_json.key("dataset");
        m_json.beginObject();
        byLanguage("title", m_dataset.heading.title);
        if (!m_dataset.heading.description.empty())
            byLanguage("description", m_dataset.heading.description);
        m_json.field("licence", m_dataset.heading.licence);
        m_json.endObject();
    }

    void writeSource(base::SourceId id)
    {
        const dataset::Source& source = *m_dataset.source(id);
        m_json.beginObject();
        m_json.field("id", source.key);
        plainOrByLanguage("title", source.title);
        m_json.field("publisher", source.publisher);
        texts("author", source.authors);
        m_json.field("date", source.date);
        m_json.field("language", source.language);
        m_json.field("kind", source.kind);
        m_json.field("url", source.url);
        m_json.field("locatedBy", source.locatedBy);
        m_json.endObject();
    }

    [[nodiscard]] std::set<base::KindId> usedKinds() const
    {
        std::set<base::KindId> used;
        for (const base::EntityId id : m_dataset.entities())
            used.insert(m_dataset.entity(id)->kind);
        return used;
    }

    [[nodiscard]] std::set<base::PropertyId> usedProperties() const
    {
        std::set<base::PropertyId> used;
        for (const base::ClaimId id : m_dataset.claims())
            used.insert(m_dataset.claim(id)->property);
        return used;
    }

    void writeKind(base::KindId id)
    {
        const schema::Kind& kind = m_dataset.schema.kind(id);
        m_json.beginObject();
        m_json.field("id", kind.id);
        byLanguage("label", kind.label);
        byLanguage("plural", kind.plural);
        m_json.field("colour", kind.colour);
        m_json.field("darkColour", kind.darkColour);
        m_json.field("shape", kind.shape);
        m_json.endObject();
    }

    void writeProperty(base::PropertyId id)
    {
        const schema::Property& property = m_dataset.schema.property(id);
        m_json.beginObject();
        m_json.field("id", property.id);
        byLanguage("label", property.label);
        byLanguage("inverse", property.inverse);
        m_json.field("value", nameOf(property.value));
        texts("subjects", property.subjects);
        texts("objects", property.objects);
        m_json.key("single");
        m_json.truth(property.isSingle);
        m_json.endObject();
    }

    void writeEntity(base::EntityId id)
    {
        const dataset::Entity& entity = *m_dataset.entity(id);
        m_json.beginObject();
        m_json.field("id", entity.key);
        m_json.field("kind", m_dataset.schema.kind(entity.kind).id);
        byLanguage("names", entity.names);
        texts("aliases", entity.aliases);
        plainOrByLanguage("note", entity.note);
        m_json.endObject();
    }

    [[nodiscard]] std::string keyOf(base::EntityId id) const
    {
        const dataset::Entity* entity = m_dataset.entity(id);
        return entity == nullptr ? std::string() : entity->key;
    }

    void writeValue(const dataset::Value& value)
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
            m_json.field("date", textOf(date->date));
        } else if (const auto* url = std::get_if<dataset::UrlValue>(&value)) {
            m_json.field("url", url->url);
        }
        m_json.endObject();
    }

    void writeEvidence(const dataset::Evidence& evidence)
    {
        const dataset::Source* source = m_dataset.source(evidence.source);
        m_json.beginObject();
        m_json.field("source", source == nullptr ? std::string() : source->key);
        m_json.field("locator", evidence.locator);
        m_json.field("stance", nameOf(evidence.stance));
        m_json.field("via", evidence.via);
        m_json.field("sameTextAs", evidence.sameTextAs);
        m_json.field("accessed", evidence.accessed);
        m_json.endObject();
    }

    void writeClaim(const Claim& claim)
    {
        m_json.beginObject();
        m_json.field("id", claim.key);
        m_json.field("subject", keyOf(claim.subject));
        m_json.field("property", m_dataset.schema.property(claim.property).id);
        writeValue(claim.value);
        m_json.field("when", claim.when ? textOf(*claim.when) : std::string());
        m_json.key("qualifiers");
        m_json.beginObject();
        for (const auto& [name, words] : claim.qualifiers)
            m_json.field(name, words);
        m_json.endObject();
        m_json.field("standing", nameOf(claim.standing));
        m_json.field("rank", nameOf(claim.rank));
        texts("inferredFrom", claim.inferredFrom);
        list("evidence", claim.evidence,
             [this](const dataset::Evidence& evidence) { writeEvidence(evidence); });
        plainOrByLanguage("note", claim.note);
        m_json.endObject();
    }

    const Dataset& m_dataset;
    JsonWriter m_json;
};

/// The whole data set as one JSON document, for scripts.
class JsonFormat final : public Format
{
public:
    [[nodiscard]] std::string_view id() const override { return "json"; }
    [[nodiscard]] const char* title() const override
    {
        return QT_TRANSLATE_NOOP("Formats", "Knotary data set (JSON)");
    }
    [[nodiscard]] std::span<const char* const> extensions() const override
    {
        static constexpr std::array all{"json"};
        return all;
    }
    [[nodiscard]] Sniff sniff(std::string_view bytes) const override
    {
        const std::size_t start = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        return start != std::string_view::npos && bytes[start] == '{' ? Sniff::Perhaps : Sniff::No;
    }
    [[nodiscard]] bool canRead() const override { return false; }
    [[nodiscard]] bool canWrite() const override { return true; }
    [[nodiscard]] std::span<const char* const> loses() const override { return {}; }

    [[nodiscard]] ReadResult read(std::string_view, const std::string& name, const schema::Schema&,
                                  const base::Control&) const override
    {
        ReadResult result;
        result.diagnostics.push_back(
            {"file.not-readable-format", base::Severity::Error, {name, 0, 0, 0, 0}, {"json"}, {}});
        return result;
    }

    [[nodiscard]] WriteResult write(const Dataset& dataset) const override
    {
        WriteResult result;
        result.bytes = QByteArray::fromStdString(DatasetWriter(dataset).write());
        const std::size_t records =
            dataset.sourceCount() + dataset.entityCount() + dataset.claimCount();
        result.ledger = {records, records, 0, 0, {}};
        return result;
    }
};

} // namespace

const Format& jsonFormat()
{
    static const JsonFormat format;
    return format;
}

} // namespace knotary::formats
