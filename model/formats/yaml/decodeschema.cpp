// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/editdistance.h"
#include "model/formats/recordwords.h"
#include "model/formats/yaml/decode.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace knotary::formats
{
namespace
{

using schema::ValueType;

class SchemaDecoder
{
public:
    SchemaDecoder(FieldReader& reader, schema::Schema& schema) : m_reader(reader), m_schema(schema)
    {}

    void readKind(YamlIndex node)
    {
        if (m_reader.tree().node(node).kind != YamlKind::Map) {
            m_reader.reportForm(node, "kinds", "map");
            return;
        }
        const Record record(m_reader, node,
                            {"id", "label", "plural", "colour", "darkColour", "shape"});
        schema::Kind kind;
        kind.id = record.requiredText("id");
        if (kind.id.empty() || isRepeated(record, kind.id, m_kinds))
            return;
        kind.label = record.localized("label");
        if (kind.label.empty())
            kind.label.emplace_back("und", kind.id);
        kind.plural = record.localized("plural");
        if (kind.plural.empty())
            kind.plural = kind.label;
        kind.colour = colour(record, "colour");
        kind.darkColour = colour(record, "darkColour");
        kind.shape = record.text("shape");
        if (const auto known = m_schema.findKind(kind.id); known && m_schema.kind(*known) != kind)
            m_reader.findings().warning("schema.already-known", record.placeOf("id"), {kind.id});
        m_schema.addKind(std::move(kind));
    }

    void readProperty(YamlIndex node)
    {
        if (m_reader.tree().node(node).kind != YamlKind::Map) {
            m_reader.reportForm(node, "properties", "map");
            return;
        }
        const Record record(m_reader, node,
                            {"id", "label", "inverse", "value", "subjects", "objects", "single",
                             "once", "hierarchical", "timeless", "distinction"});
        schema::Property property;
        property.id = record.requiredText("id");
        if (property.id.empty() || isRepeated(record, property.id, m_properties))
            return;
        property.label = record.localized("label");
        if (property.label.empty())
            property.label.emplace_back("und", property.id);
        property.inverse = record.localized("inverse");
        property.value = valueType(record);
        property.subjects = kindsIn(record, "subjects");
        property.objects = kindsIn(record, "objects");
        property.isSingle = isTrue(record, "single");
        property.isOnce = isTrue(record, "once");
        property.isTimeless = isTrue(record, "timeless");
        property.isDistinction = isTrue(record, "distinction");
        property.isHierarchical = isTrue(record, "hierarchical");
        const auto known = m_schema.findProperty(property.id);
        if (known && m_schema.property(*known) != property) {
            m_reader.findings().warning("schema.already-known", record.placeOf("id"),
                                        {property.id});
        }
        m_schema.addProperty(std::move(property));
    }

private:
    using Seen = std::unordered_map<std::string, base::SourceSpan>;

    bool isRepeated(const Record& record, const std::string& id, Seen& seen)
    {
        const auto [entry, isNew] = seen.try_emplace(id, record.placeOf("id"));
        if (!isNew) {
            m_reader.findings().error("schema.duplicate-id", record.placeOf("id"),
                                      {id, std::to_string(entry->second.line)}, entry->second);
        }
        return !isNew;
    }

    std::string colour(const Record& record, std::string_view key)
    {
        std::string words = record.text(key);
        const bool isColour =
            words.size() == 7 && words[0] == '#' &&
            words.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
        if (words.empty() || isColour)
            return words;
        m_reader.findings().warning("schema.bad-colour", record.placeOf(key), {words});
        return {};
    }

    ValueType valueType(const Record& record)
    {
        const std::string words = record.text("value");
        if (words.empty())
            return ValueType::Entity;
        std::vector<std::string_view> names;
        for (const auto& [name, type] : valueTypes) {
            if (name == words)
                return type;
            names.push_back(name);
        }
        m_reader.findings().error("schema.bad-value-type", record.placeOf("value"),
                                  {words, base::nearest(words, names)});
        return ValueType::Text;
    }

    std::vector<std::string> kindsIn(const Record& record, std::string_view key)
    {
        std::vector<std::string> ids = record.texts(key);
        std::vector<std::string_view> known;
        for (const schema::Kind& kind : m_schema.kinds())
            known.push_back(kind.id);
        // A file of properties alone is read before anybody knows the kinds.
        if (known.empty())
            return ids;
        for (const std::string& id : ids) {
            if (!m_schema.findKind(id)) {
                m_reader.findings().warning("schema.unknown-kind", record.placeOf(key),
                                            {id, base::nearest(id, known)});
            }
        }
        return ids;
    }

    bool isTrue(const Record& record, std::string_view key)
    {
        const std::string words = record.text(key);
        if (words == "true")
            return true;
        if (!words.empty() && words != "false") {
            m_reader.findings().error("schema.bad-truth", record.placeOf(key),
                                      {std::string(key), words});
        }
        return false;
    }

    FieldReader& m_reader;
    schema::Schema& m_schema;
    Seen m_kinds;
    Seen m_properties;
};

} // namespace

void decodeSchema(FieldReader& reader, YamlIndex root, schema::Schema& schema)
{
    SchemaDecoder decoder(reader, schema);
    const std::vector<Field> sections = reader.fieldsOf(root);
    const auto readSection = [&](std::string_view name, auto read) {
        for (const Field& section : sections) {
            if (reader.tree().node(section.key).text != name ||
                reader.tree().node(section.value).kind == YamlKind::Null)
                continue;
            if (reader.tree().node(section.value).kind != YamlKind::List) {
                reader.reportForm(section.value, name, "list");
                continue;
            }
            for (const YamlIndex item : reader.itemsOf(section.value))
                read(item);
        }
    };
    readSection("kinds", [&](YamlIndex item) { decoder.readKind(item); });
    readSection("properties", [&](YamlIndex item) { decoder.readProperty(item); });
}

} // namespace knotary::formats
