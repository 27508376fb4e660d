// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that can be searched, as it is written: names in every language, other names, ids, values and
// notes of entities; titles, publishers and ids of sources.

#include "model/dataset/dataset.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

/// What a text is to the entity or source that is found by it.
enum class SearchField : std::uint8_t
{
    Name,
    Alias,
    Id,
    Value, ///< of a claim, or one of its qualifiers
    Note,
    SourceTitle,
    SourcePublisher,
    SourceId
};

/// How much a text in such a place counts, 0 … 1.
[[nodiscard]] double weightOf(SearchField field);
[[nodiscard]] bool isOfSource(SearchField field);

struct SearchEntry
{
    std::uint32_t owner; ///< the number of an entity or, by `field`, of a source
    SearchField field;
    std::string_view text;
    /// Other ways to write the same; the figure 1500 as "1,500".
    std::vector<std::string> spellings;
};

/// Calls `take` for every text of an entity or source; retracted claims are left out. The text
/// stays only during the call.
using TakeEntry = std::function<void(const SearchEntry& entry)>;
void forEachEntryOf(const dataset::Dataset& dataset, base::EntityId entity, const TakeEntry& take);
void forEachEntryOf(const dataset::Dataset& dataset, base::SourceId source, const TakeEntry& take);

/// Which of equally good entities come first: those with more relations, then by key.
class EntityRanks
{
public:
    explicit EntityRanks(const dataset::Dataset& dataset);

    /// By number; what was removed has the number of entities. Needs the data set no more.
    [[nodiscard]] std::vector<std::uint32_t> ranks();

private:
    struct Entity
    {
        std::uint32_t number;
        std::uint32_t degree;
        std::string key;
    };
    std::vector<Entity> m_entities;
    std::size_t m_numbers;
};

} // namespace knotary::query
