// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The steps of decodeDataset: each reads one section of the file into the data set at hand.

#include "model/formats/yaml/decode.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace knotary::formats
{

class DatasetDecoder
{
public:
    DatasetDecoder(FieldReader& reader, dataset::Dataset& dataset, ReadResult& result)
        : m_reader(reader), m_dataset(dataset), m_result(result)
    {}

    void readHeading(YamlIndex node);
    void readSource(YamlIndex node);
    void readEntity(YamlIndex node);
    void readClaim(YamlIndex node);

private:
    /// Ids of one section, each with the place where it was given first; and by what it is however
    /// it is spelt (spelling.h).
    struct Ids
    {
        std::unordered_map<std::string, base::SourceSpan> places;
        std::unordered_map<std::string, std::string> spellings;

        /// The id that differs from this one in nothing but its spelling; empty where there is
        /// none.
        [[nodiscard]] std::string speltOtherwise(const std::string& id) const;
    };

    /// False where the item is no map; then it is reported and counted as skipped.
    bool isRecord(YamlIndex node, std::string_view section);
    /// The record's id, made unique ("id#2") or made up ("section#7") where it has to be.
    std::string takeKey(const Record& record, std::string_view section, Ids& ids);

    [[nodiscard]] base::KindId kindOf(const Record& record);
    [[nodiscard]] std::optional<base::EntityId> entityFor(const Record& record,
                                                          std::string_view field);
    [[nodiscard]] std::optional<base::PropertyId> propertyFor(const Record& record);
    [[nodiscard]] base::SourceId sourceFor(const std::string& key, const base::SourceSpan& where);
    [[nodiscard]] std::optional<dataset::Value> valueOf(const Record& record);
    [[nodiscard]] std::optional<dataset::Value> literalOf(YamlIndex node);
    /// The names that can be read; of the others somebody can look for what is not blank.
    void takeNames(const Record& record, dataset::Entity& entity);
    /// The date of a field. What is none is reported, and kept as words without bounds.
    [[nodiscard]] time::TimeSpan dateOf(const Record& record, std::string_view field);
    void checkDate(const Record& record, std::string_view field);
    [[nodiscard]] std::vector<dataset::Evidence> evidenceOf(const Record& record);
    [[nodiscard]] std::vector<std::pair<std::string, std::string>>
    qualifiersOf(const Record& record);

    template<class Meaning, std::size_t Count>
    Meaning wordOf(const Record& record, std::string_view field,
                   const std::array<std::pair<std::string_view, Meaning>, Count>& words,
                   Meaning otherwise);

    FieldReader& m_reader;
    dataset::Dataset& m_dataset;
    ReadResult& m_result;
    Ids m_sourceIds;
    Ids m_entityIds;
    Ids m_claimIds;
};

} // namespace knotary::formats
