// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which kinds of entity and which properties a data set speaks of: data, read from
// resources/schema and from the data file itself, so that a new kind touches no code.

#include "model/base/ids.h"
#include "model/schema/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace knotary::schema
{

using base::KindId;
using base::PropertyId;

/// A kind of entity and how it looks. Colours are "#RRGGBB" (empty: the painter picks by order);
/// `shape` is a name that scene/shape.h knows (empty or unknown: picked by order).
struct Kind
{
    std::string id;
    LocalizedText label;
    LocalizedText plural;
    std::string colour;
    std::string darkColour;
    std::string shape;

    bool operator==(const Kind&) const = default;
};

/// The kind of what claims name and no record describes; it fits every property.
inline constexpr std::string_view unknownKind = "unknown";

/// What a claim of a property may say.
enum class ValueType
{
    Entity,
    Text,
    Quantity,
    Date,
    Url
};

/// A property of the controlled vocabulary. `inverse` reads from the object's side ("initiated
/// by"). Empty `subjects`/`objects` allow every kind. `isSingle`: two different values cannot
/// both hold at a time, and `isOnce`: the same value cannot hold at two different times (somebody
/// is born once), which is how conflicts are found. `isHierarchical`: the object stands above the
/// subject (lies in, belongs to), so that nothing can stand above itself. `isTimeless`: nobody asks
/// since when (a name, an address), so that a claim without a date lacks nothing. `isDistinction`:
/// it tells two things apart (is not to be confused with), so that it connects nothing.
struct Property
{
    std::string id;
    LocalizedText label;
    LocalizedText inverse;
    ValueType value = ValueType::Entity;
    std::vector<std::string> subjects;
    std::vector<std::string> objects;
    bool isSingle = false;
    bool isOnce = false;
    bool isHierarchical = false;
    bool isTimeless = false;
    bool isDistinction = false;

    bool operator==(const Property&) const = default;
};

/// All kinds and properties, in the order in which they were declared. Ids are never removed.
class Schema
{
public:
    /// Adds a kind, or returns the one that already has this id (which stays as it is).
    KindId addKind(Kind kind);
    PropertyId addProperty(Property property);

    /// Takes over what `newer` says of each kind and property; ids keep their meaning, and what
    /// only this schema knows stays.
    void learnFrom(const Schema& newer);

    [[nodiscard]] std::optional<KindId> findKind(std::string_view id) const;
    [[nodiscard]] std::optional<PropertyId> findProperty(std::string_view id) const;

    [[nodiscard]] const Kind& kind(KindId id) const { return m_kinds[id.index()]; }
    [[nodiscard]] const Property& property(PropertyId id) const { return m_properties[id.index()]; }
    [[nodiscard]] const std::vector<Kind>& kinds() const { return m_kinds; }
    [[nodiscard]] const std::vector<Property>& properties() const { return m_properties; }

    bool operator==(const Schema&) const = default;

private:
    std::vector<Kind> m_kinds;
    std::vector<Property> m_properties;
    std::unordered_map<std::string, KindId> m_kindById;
    std::unordered_map<std::string, PropertyId> m_propertyById;
};

} // namespace knotary::schema
