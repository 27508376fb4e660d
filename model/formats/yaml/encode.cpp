// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/encode.h"

#include "model/formats/recordwords.h"
#include "model/formats/yaml/plaintext.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <set>
#include <string_view>
#include <unordered_set>
#include <variant>

namespace knotary::formats
{
namespace
{

using dataset::Dataset;
using schema::LocalizedText;

/// Texts by language that are longer stand in lines of their own.
constexpr std::size_t longestLine = 400;

class DatasetEncoder
{
public:
    DatasetEncoder(const Dataset& dataset, const DatasetPart& part)
        : m_dataset(dataset), m_part(part)
    {
        for (const base::ClaimId id : part.claims)
            m_claimKeys.insert(m_dataset.claim(id)->key);
    }

    std::string encode()
    {
        m_text = "knotary: 1\n";
        heading();
        section("sources", m_part.sources, [this](base::SourceId id) { source(id); });
        const std::set<base::PropertyId> properties = usedProperties();
        section("kinds", usedKinds(properties), [this](base::KindId id) { kind(id); });
        section("properties", properties, [this](base::PropertyId id) { property(id); });
        section("entities", m_part.entities, [this](base::EntityId id) { entity(id); });
        section("claims", m_part.claims, [this](base::ClaimId id) { claim(id); });
        return std::move(m_text);
    }

private:
    template<class Ids, class Write>
    void section(std::string_view name, const Ids& ids, Write write)
    {
        if (ids.empty())
            return;
        m_text.append(name).append(":\n");
        for (const auto id : ids)
            write(id);
    }

    void line(std::size_t indent, std::string_view name, std::string_view written)
    {
        m_text.append(indent, ' ').append(name).append(": ").append(written).append("\n");
    }
    /// A text that is there.
    void field(std::string_view name, std::string_view words)
    {
        if (!words.empty())
            line(fieldIndent, name, plainOrQuoted(words));
    }
    void first(std::string_view words)
    {
        m_text.append("  - id: ").append(plainOrQuoted(words)).append("\n");
    }

    void byLanguage(std::size_t indent, std::string_view name, const LocalizedText& text)
    {
        if (text.empty())
            return;
        if (text.size() == 1 && text.front().first == "und") {
            line(indent, name, plainOrQuoted(text.front().second));
            return;
        }
        std::string fields;
        for (const auto& [language, words] : text)
            fields.append(fields.empty() ? "" : ", ")
                .append(plainOrQuoted(language))
                .append(": ")
                .append(plainOrQuoted(words));
        if (fields.size() <= longestLine) {
            line(indent, name, "{" + fields + "}");
            return;
        }
        m_text.append(indent, ' ').append(name).append(":\n");
        for (const auto& [language, words] : text)
            line(indent + 2, plainOrQuoted(language), plainOrQuoted(words));
    }
    void byLanguage(std::string_view name, const LocalizedText& text)
    {
        byLanguage(fieldIndent, name, text);
    }

    void texts(std::string_view name, const std::vector<std::string>& all)
    {
        std::string items;
        for (const std::string& words : all)
            items.append(items.empty() ? "" : ", ").append(plainOrQuoted(words));
        if (!items.empty())
            line(fieldIndent, name, "[" + items + "]");
    }

    void truth(std::string_view name, bool isTrue)
    {
        if (isTrue)
            line(fieldIndent, name, "true");
    }

    void heading()
    {
        const dataset::Heading& heading = m_dataset.heading;
        if (heading == dataset::Heading())
            return;
        m_text += "dataset:\n";
        byLanguage(2, "title", heading.title);
        byLanguage(2, "description", heading.description);
        if (!heading.licence.empty())
            line(2, "licence", plainOrQuoted(heading.licence));
    }

    void source(base::SourceId id)
    {
        const dataset::Source& source = *m_dataset.source(id);
        first(source.key);
        // A title in plain words is in the language of the source.
        if (source.title.size() == 1 && source.title.front().first == source.language)
            field("title", source.title.front().second);
        else
            byLanguage("title", source.title);
        field("publisher", source.publisher);
        texts("author", source.authors);
        field("date", source.date);
        field("language", source.language);
        field("kind", source.kind);
        field("url", source.url);
        if (source.locatedBy != dataset::Source().locatedBy)
            field("locatedBy", source.locatedBy);
        byLanguage("note", source.note);
    }

    [[nodiscard]] std::set<base::PropertyId> usedProperties() const
    {
        std::set<base::PropertyId> used;
        for (const base::ClaimId id : m_part.claims)
            used.insert(m_dataset.claim(id)->property);
        return used;
    }

    /// Those of entities, and those that a property names.
    [[nodiscard]] std::set<base::KindId>
    usedKinds(const std::set<base::PropertyId>& properties) const
    {
        std::set<base::KindId> used;
        for (const base::EntityId id : m_part.entities)
            used.insert(m_dataset.entity(id)->kind);
        for (const base::PropertyId id : properties) {
            const schema::Property& property = m_dataset.schema.property(id);
            for (const auto* const names : {&property.subjects, &property.objects})
                for (const std::string& name : *names)
                    if (const auto kind = m_dataset.schema.findKind(name))
                        used.insert(*kind);
        }
        return used;
    }

    void kind(base::KindId id)
    {
        const schema::Kind& kind = m_dataset.schema.kind(id);
        first(kind.id);
        byLanguage("label", kind.label);
        byLanguage("plural", kind.plural);
        field("colour", kind.colour);
        field("darkColour", kind.darkColour);
        field("shape", kind.shape);
    }

    void property(base::PropertyId id)
    {
        const schema::Property& property = m_dataset.schema.property(id);
        first(property.id);
        byLanguage("label", property.label);
        byLanguage("inverse", property.inverse);
        field("value", wordFor(valueTypes, property.value));
        texts("subjects", property.subjects);
        texts("objects", property.objects);
        truth("single", property.isSingle);
        truth("once", property.isOnce);
        truth("hierarchical", property.isHierarchical);
        truth("timeless", property.isTimeless);
        truth("distinction", property.isDistinction);
    }

    void entity(base::EntityId id)
    {
        const dataset::Entity& entity = *m_dataset.entity(id);
        first(entity.key);
        field("kind", m_dataset.schema.kind(entity.kind).id);
        byLanguage("names", entity.names);
        texts("aliases", entity.aliases);
        byLanguage("note", entity.note);
    }

    static void add(std::string& fields, std::string_view name, std::string_view words)
    {
        if (!words.empty())
            fields.append(fields.empty() ? "" : ", ")
                .append(name)
                .append(": ")
                .append(plainOrQuoted(words));
    }

    void value(const dataset::Value& value)
    {
        std::string fields;
        if (const auto* entity = std::get_if<base::EntityId>(&value)) {
            field("object", m_dataset.entity(*entity)->key);
            return;
        }
        if (const auto* text = std::get_if<dataset::TextValue>(&value)) {
            if (text->language.empty()) {
                line(fieldIndent, "value", plainOrQuoted(text->text));
                return;
            }
            add(fields, "text", text->text);
            add(fields, "lang", text->language);
        } else if (const auto* quantity = std::get_if<dataset::QuantityValue>(&value)) {
            add(fields, "quantity", quantity->quantity);
            add(fields, "unit", quantity->unit);
        } else if (const auto* date = std::get_if<dataset::DateValue>(&value)) {
            add(fields, "date", writtenDate(date->date));
        } else if (const auto* url = std::get_if<dataset::UrlValue>(&value)) {
            add(fields, "url", url->url);
        }
        line(fieldIndent, "value", "{" + fields + "}");
    }

    void evidence(const dataset::Evidence& evidence)
    {
        std::string fields;
        add(fields, "source", m_dataset.source(evidence.source)->key);
        add(fields, "locator", evidence.locator);
        if (evidence.stance != dataset::Stance::Asserts)
            add(fields, "stance", wordFor(stances, evidence.stance));
        add(fields, "via", evidence.via);
        add(fields, "sameTextAs", evidence.sameTextAs);
        add(fields, "accessed", evidence.accessed);
        m_text.append("      - {").append(fields).append("}\n");
    }

    void qualifiers(const dataset::Claim& claim)
    {
        std::string fields;
        for (const auto& [name, words] : claim.qualifiers)
            fields.append(fields.empty() ? "" : ", ")
                .append(plainOrQuoted(name))
                .append(": ")
                .append(plainOrQuoted(words));
        if (!fields.empty())
            line(fieldIndent, "qualifiers", "{" + fields + "}");
    }

    void claim(base::ClaimId id)
    {
        const dataset::Claim& claim = *m_dataset.claim(id);
        first(claim.key);
        field("subject", m_dataset.entity(claim.subject)->key);
        field("property", m_dataset.schema.property(claim.property).id);
        value(claim.value);
        if (claim.when)
            field("when", writtenDate(*claim.when));
        qualifiers(claim);
        if (claim.standing != dataset::Standing::Stated)
            field("standing", wordFor(standings, claim.standing));
        if (claim.rank != dataset::Rank::Normal)
            field("rank", wordFor(ranks, claim.rank));
        std::vector<std::string> premises = claim.inferredFrom;
        std::erase_if(premises, [this](const std::string& key) { return isLeftOut(key); });
        texts("inferredFrom", premises);
        if (!claim.evidence.empty())
            m_text.append(fieldIndent, ' ').append("evidence:\n");
        for (const dataset::Evidence& one : claim.evidence)
            evidence(one);
        byLanguage("note", claim.note);
    }

    /// A premise that is in the data set and not in the part; what nobody knows stays as it is.
    [[nodiscard]] bool isLeftOut(const std::string& key) const
    {
        return !m_claimKeys.contains(key) && m_dataset.findClaim(key);
    }

    static constexpr std::size_t fieldIndent = 4;

    const Dataset& m_dataset;
    const DatasetPart& m_part;
    std::unordered_set<std::string_view> m_claimKeys;
    std::string m_text;
};

} // namespace

DatasetPart wholeOf(const Dataset& dataset)
{
    return {dataset.sources(), dataset.entities(), dataset.claims()};
}

DatasetPart partOf(const Dataset& dataset, const std::vector<base::EntityId>& entities,
                   const std::vector<base::ClaimId>& claims)
{
    std::set<base::SourceId> sources;
    std::set<base::EntityId> named(entities.begin(), entities.end());
    const std::set<base::ClaimId> chosen(claims.begin(), claims.end());
    const auto takeNamed = [&](const std::string& key) {
        if (const auto source = dataset.findSource(key))
            sources.insert(*source);
    };
    for (const base::ClaimId id : chosen) {
        const dataset::Claim& claim = *dataset.claim(id);
        named.insert(claim.subject);
        if (claim.object().isValid())
            named.insert(claim.object());
        for (const dataset::Evidence& evidence : claim.evidence) {
            sources.insert(evidence.source);
            takeNamed(evidence.via);
            takeNamed(evidence.sameTextAs);
        }
    }
    return {{sources.begin(), sources.end()},
            {named.begin(), named.end()},
            {chosen.begin(), chosen.end()}};
}

std::string encodeDataset(const Dataset& dataset, const DatasetPart& part)
{
    return DatasetEncoder(dataset, part).encode();
}

std::string meaningHash(const Dataset& dataset)
{
    const std::string text = encodeDataset(dataset, wholeOf(dataset));
    return QCryptographicHash::hash(
               QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())),
               QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace knotary::formats
