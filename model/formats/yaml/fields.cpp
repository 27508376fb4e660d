// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/fields.h"

#include "model/base/editdistance.h"
#include "model/formats/limits.h"

#include <algorithm>
#include <unordered_set>

namespace knotary::formats
{
namespace
{

constexpr std::string_view mergeKey = "<<"; // https://yaml.org/type/merge.html

} // namespace

base::SourceSpan FieldReader::spanOf(YamlIndex node) const
{
    return m_positions.at(m_tree.node(node).offset, m_tree.node(node).length);
}

std::vector<Field> FieldReader::fieldsOf(YamlIndex map)
{
    std::vector<Field> fields;
    addFields(m_tree.resolved(map), fields, 0);
    return fields;
}

void FieldReader::addFields(YamlIndex map, std::vector<Field>& fields, std::size_t depth)
{
    std::unordered_set<std::string_view> taken;
    for (const Field& field : fields)
        taken.insert(m_tree.node(field.key).text);
    std::vector<Field> merges;
    for (YamlIndex key = m_tree.node(map).firstChild; key != noYamlNode;) {
        const YamlIndex value = m_tree.node(key).nextSibling;
        const YamlNode& node = m_tree.node(key);
        if (node.text == mergeKey && node.style == YamlStyle::Plain) {
            merges.push_back({key, m_tree.resolved(value)});
        } else if (taken.insert(node.text).second) {
            fields.push_back({key, m_tree.resolved(value)});
        }
        key = m_tree.node(value).nextSibling;
    }
    for (const Field& merge : merges) {
        m_findings.note("yaml.merge-key", spanOf(merge.key));
        const std::vector<YamlIndex> sources = m_tree.node(merge.value).kind == YamlKind::List
                                                   ? itemsOf(merge.value)
                                                   : std::vector{merge.value};
        for (const YamlIndex source : sources) {
            if (m_tree.node(source).kind == YamlKind::Map && depth < limits::yamlDepth) {
                addFields(source, fields, depth + 1);
            } else {
                reportForm(merge.value, mergeKey, "map");
            }
        }
    }
}

std::vector<YamlIndex> FieldReader::itemsOf(YamlIndex list) const
{
    const YamlNode& node = m_tree.node(m_tree.resolved(list));
    std::vector<YamlIndex> items;
    items.reserve(node.childCount);
    for (YamlIndex item = node.firstChild; item != noYamlNode; item = m_tree.node(item).nextSibling)
        items.push_back(m_tree.resolved(item));
    return items;
}

std::string FieldReader::formOf(YamlIndex node) const
{
    switch (m_tree.node(m_tree.resolved(node)).kind) {
    case YamlKind::List:
        return "list";
    case YamlKind::Map:
        return "map";
    case YamlKind::Scalar:
        return "text";
    default:
        return "nothing";
    }
}

void FieldReader::reportForm(YamlIndex node, std::string_view field, std::string_view expected)
{
    m_findings.error("data.wrong-form", spanOf(node),
                     {std::string(field), formOf(node), std::string(expected)});
}

std::optional<std::string> FieldReader::text(YamlIndex value, std::string_view field)
{
    const YamlNode& node = m_tree.node(value);
    if (node.kind == YamlKind::Scalar)
        return node.text;
    if (node.kind != YamlKind::Null)
        reportForm(value, field, "text");
    return std::nullopt;
}

schema::LocalizedText FieldReader::localized(YamlIndex value, std::string_view field)
{
    schema::LocalizedText all;
    const YamlNode& node = m_tree.node(value);
    if (node.kind == YamlKind::Scalar) {
        if (!node.text.empty())
            all.emplace_back("und", node.text);
    } else if (node.kind == YamlKind::Map) {
        for (const Field& entry : fieldsOf(value)) {
            const std::string& language = m_tree.node(entry.key).text;
            std::optional<std::string> words = text(entry.value, field);
            if (words && !words->empty())
                all.emplace_back(language, std::move(*words));
        }
    } else if (node.kind == YamlKind::List) {
        reportForm(value, field, "localized");
    }
    return all;
}

std::vector<std::string> FieldReader::texts(YamlIndex value, std::string_view field)
{
    std::vector<std::string> all;
    const YamlNode& node = m_tree.node(value);
    if (node.kind == YamlKind::Map) {
        reportForm(value, field, "texts");
        return all;
    }
    const std::vector<YamlIndex> items =
        node.kind == YamlKind::List ? itemsOf(value) : std::vector{value};
    for (const YamlIndex item : items) {
        if (std::optional<std::string> words = text(item, field); words && !words->empty())
            all.push_back(std::move(*words));
    }
    return all;
}

Record::Record(FieldReader& reader, YamlIndex map, std::initializer_list<std::string_view> known)
    : m_reader(reader), m_map(map), m_fields(reader.fieldsOf(map))
{
    for (const Field& field : m_fields) {
        const std::string& name = reader.tree().node(field.key).text;
        if (std::find(known.begin(), known.end(), name) != known.end())
            continue;
        std::string list;
        for (const std::string_view word : known)
            list += (list.empty() ? "" : ", ") + std::string(word);
        reader.findings().warning("data.unknown-field", reader.spanOf(field.key),
                                  {name, base::nearest(name, std::vector(known)), list});
    }
}

const Field* Record::find(std::string_view key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& field) {
        return m_reader.tree().node(field.key).text == key;
    });
    return found == m_fields.end() ? nullptr : &*found;
}

base::SourceSpan Record::placeOf(std::string_view key) const
{
    const Field* field = find(key);
    if (field == nullptr)
        return m_reader.spanOf(m_map);
    const bool isWritten = m_reader.tree().node(field->value).length > 0;
    return m_reader.spanOf(isWritten ? field->value : field->key);
}

std::string Record::text(std::string_view key) const
{
    const Field* field = find(key);
    return field == nullptr ? std::string() : m_reader.text(field->value, key).value_or("");
}

std::string Record::requiredText(std::string_view key) const
{
    const Field* field = find(key);
    if (field == nullptr) {
        m_reader.findings().error("data.missing-field", m_reader.spanOf(m_map), {std::string(key)});
        return {};
    }
    const YamlKind kind = m_reader.tree().node(field->value).kind;
    std::string words = m_reader.text(field->value, key).value_or("");
    if (words.empty() && (kind == YamlKind::Scalar || kind == YamlKind::Null)) {
        m_reader.findings().error("data.empty-field", m_reader.spanOf(field->key),
                                  {std::string(key)});
    }
    return words;
}

schema::LocalizedText Record::localized(std::string_view key) const
{
    const Field* field = find(key);
    return field == nullptr ? schema::LocalizedText() : m_reader.localized(field->value, key);
}

std::vector<std::string> Record::texts(std::string_view key) const
{
    const Field* field = find(key);
    return field == nullptr ? std::vector<std::string>() : m_reader.texts(field->value, key);
}

std::vector<YamlIndex> Record::items(std::string_view key) const
{
    const Field* field = find(key);
    if (field == nullptr || m_reader.tree().node(field->value).kind == YamlKind::Null)
        return {};
    if (m_reader.tree().node(field->value).kind != YamlKind::List) {
        m_reader.reportForm(field->value, key, "list");
        return {};
    }
    return m_reader.itemsOf(field->value);
}

} // namespace knotary::formats
