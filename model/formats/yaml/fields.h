// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the fields of one record out of a positioned tree: texts, texts by language, lists of
// texts. What is not of the expected form is reported at its place and left out; what nobody knows
// is reported with the word that may have been meant.

#include "model/formats/yaml/yamltree.h"
#include "model/schema/text.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::formats
{

/// One key with its value; the value is never an alias.
struct Field
{
    YamlIndex key = noYamlNode;
    YamlIndex value = noYamlNode;
};

class FieldReader
{
public:
    FieldReader(const YamlTree& tree, const Positions& positions, Findings& findings)
        : m_tree(tree), m_positions(positions), m_findings(findings)
    {}

    [[nodiscard]] const YamlTree& tree() const { return m_tree; }
    [[nodiscard]] Findings& findings() { return m_findings; }
    [[nodiscard]] const Positions& positions() const { return m_positions; }
    [[nodiscard]] base::SourceSpan spanOf(YamlIndex node) const;
    [[nodiscard]] base::SourceSpan wholeFile() const { return m_positions.wholeFile(); }

    /// The fields of a map, of equal keys the first; maps behind "<<" fill in what is missing.
    [[nodiscard]] std::vector<Field> fieldsOf(YamlIndex map);
    /// The items of a list, aliases followed.
    [[nodiscard]] std::vector<YamlIndex> itemsOf(YamlIndex list) const;

    /// "a list", "a map", "text", "nothing" as words for messages (translated by their code).
    [[nodiscard]] std::string formOf(YamlIndex node) const;
    void reportForm(YamlIndex node, std::string_view field, std::string_view expected);

    /// Nothing where the value is empty (no complaint) or no text (reported).
    [[nodiscard]] std::optional<std::string> text(YamlIndex value, std::string_view field);
    /// Plain text (language "und") or a map of texts by language.
    [[nodiscard]] schema::LocalizedText localized(YamlIndex value, std::string_view field);
    /// One text, or a list of them.
    [[nodiscard]] std::vector<std::string> texts(YamlIndex value, std::string_view field);

private:
    void addFields(YamlIndex map, std::vector<Field>& fields, std::size_t depth);

    const YamlTree& m_tree;
    const Positions& m_positions;
    Findings& m_findings;
};

/// One record: a map whose fields are known by name.
class Record
{
public:
    /// Reports every field that is not among `known`. `map` must be a map.
    Record(FieldReader& reader, YamlIndex map, std::initializer_list<std::string_view> known);

    [[nodiscard]] YamlIndex node() const { return m_map; }
    [[nodiscard]] const Field* find(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    /// Where to point when a field is meant: its value, else its key, else the record.
    [[nodiscard]] base::SourceSpan placeOf(std::string_view key) const;

    [[nodiscard]] std::string text(std::string_view key) const;
    /// As text, and reports a field that is missing or empty.
    [[nodiscard]] std::string requiredText(std::string_view key) const;
    [[nodiscard]] schema::LocalizedText localized(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    /// The items of a list field; a missing or empty field is an empty list.
    [[nodiscard]] std::vector<YamlIndex> items(std::string_view key) const;

private:
    FieldReader& m_reader;
    YamlIndex m_map;
    std::vector<Field> m_fields;
};

} // namespace knotary::formats
