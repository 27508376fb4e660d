// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The records of a data set: entities, the claims made about them, and the sources that the claims
// rest on. Plain values with equality; whoever changes one does so through an Edit.

#include "model/base/ids.h"
#include "model/schema/text.h"
#include "model/time/timespan.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace knotary::dataset
{

using base::ClaimId;
using base::EntityId;
using base::KindId;
using base::PropertyId;
using base::SourceId;
using schema::LocalizedText;

/// Somebody or something that claims speak of.
struct Entity
{
    std::string key; ///< the id people write: readable, stable, unique in the data set
    KindId kind;
    LocalizedText names; ///< at least one
    std::vector<std::string> aliases;
    LocalizedText note;

    bool operator==(const Entity&) const = default;
};

/// Where a claim can be read. `date` is EDTF; `locatedBy` says what a locator counts; `note` is
/// what a reader should know of it ("undated", "not read itself").
struct Source
{
    std::string key;
    LocalizedText title;
    std::string publisher;
    std::vector<std::string> authors;
    std::string date;
    std::string language;
    std::string kind;
    std::string url;
    std::string locatedBy = "paragraph";
    LocalizedText note;

    bool operator==(const Source&) const = default;
};

/// How sure the data set is of a claim; never shown as more than it is.
enum class Standing
{
    Stated,
    Inferred,
    Announced,
    Disputed,
    Retracted
};

enum class Rank
{
    Preferred,
    Normal,
    Deprecated
};

/// What the source does with the claim.
enum class Stance
{
    Asserts,
    Denies,
    Questions,
    Reports
};

/// One place in one source that bears on a claim. `via` names the reference that the source cites
/// and that was not read itself (the key of a source, or words); `sameTextAs` names the source
/// whose text this one repeats, so that boilerplate counts once.
struct Evidence
{
    SourceId source;
    std::string locator;
    Stance stance = Stance::Asserts;
    std::string via;
    std::string sameTextAs;
    std::string accessed;

    bool operator==(const Evidence&) const = default;
};

struct TextValue
{
    std::string text;
    std::string language;
    bool operator==(const TextValue&) const = default;
};

/// A number as it was written ("1,800" stays "1,800"), and what it counts.
struct QuantityValue
{
    std::string quantity;
    std::string unit;
    bool operator==(const QuantityValue&) const = default;
};

struct DateValue
{
    time::TimeSpan date;
    bool operator==(const DateValue&) const = default;
};

struct UrlValue
{
    std::string url;
    bool operator==(const UrlValue&) const = default;
};

using Value = std::variant<EntityId, TextValue, QuantityValue, DateValue, UrlValue>;

/// One statement: subject, property, value, when it holds, and who says so.
struct Claim
{
    std::string key;
    EntityId subject;
    PropertyId property;
    Value value;
    std::optional<time::TimeSpan> when;
    std::vector<std::pair<std::string, std::string>> qualifiers;
    Standing standing = Standing::Stated;
    Rank rank = Rank::Normal;
    std::vector<std::string> inferredFrom; ///< keys of claims
    std::vector<Evidence> evidence;
    LocalizedText note;

    /// The entity this claim points to, or an invalid id where it states a literal.
    [[nodiscard]] EntityId object() const
    {
        const auto* entity = std::get_if<EntityId>(&value);
        return entity != nullptr ? *entity : EntityId{};
    }

    bool operator==(const Claim&) const = default;
};

/// The time that a claim speaks of: when it holds or, where only its value is a date, that date.
/// Null for an undated claim.
[[nodiscard]] inline const time::TimeSpan* timeOf(const Claim& claim)
{
    if (claim.when)
        return &*claim.when;
    const auto* value = std::get_if<DateValue>(&claim.value);
    return value != nullptr ? &value->date : nullptr;
}

} // namespace knotary::dataset
