// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What may stand behind the colon of each field of the query language, and what it means.

#include "model/query/claimsupport.h"
#include "model/query/query.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

struct FieldName
{
    std::string_view name;
    Field field;
};

/// In the order in which they are offered; words have no name.
[[nodiscard]] std::span<const FieldName> fieldNames();
/// Empty for words.
[[nodiscard]] std::string_view nameOf(Field field);
[[nodiscard]] std::optional<Field> fieldNamed(std::string_view name);

/// Whether terms of this field are asked of claims; otherwise they are asked of entities.
[[nodiscard]] bool choosesClaims(Field field);

inline constexpr std::array<std::string_view, 5> standingNames{"stated", "inferred", "announced",
                                                               "disputed", "retracted"};
[[nodiscard]] std::optional<dataset::Standing> standingNamed(std::string_view name);

inline constexpr std::array<std::string_view, evidenceGroupCount> evidenceNames{
    "none", "one", "several", "disputed"};
[[nodiscard]] std::optional<EvidenceGroup> evidenceNamed(std::string_view name);

/// Every publisher that a source names, each spelling once, in alphabetical order.
[[nodiscard]] std::vector<std::string> publishersOf(const dataset::Dataset& dataset);
/// Whether two texts are one but for case and accents, as far as `fold` knows of these.
[[nodiscard]] std::string foldedOnce(std::string_view text, const FoldFunction& fold);

struct NumberRange
{
    std::size_t first = 0;
    std::size_t last = 0; ///< included

    [[nodiscard]] bool contains(std::size_t number) const
    {
        return number >= first && number <= last;
    }
    bool operator==(const NumberRange&) const = default;
};

/// "3", "2..5", "3..", "..5"
[[nodiscard]] std::optional<NumberRange> parseNumbers(std::string_view text);

/// The days that `when:` speaks of; nothing: it asks for what is undated.
struct WhenWish
{
    struct Days
    {
        std::int64_t first = 0;
        std::int64_t last = 0; ///< included
    };
    std::optional<Days> days;
};
inline constexpr std::string_view undatedName = "undated";

/// "2014..2016", "2015-03", "..2016", "2016..", "undated"
[[nodiscard]] std::optional<WhenWish> parseWhen(std::string_view text);

} // namespace knotary::query
