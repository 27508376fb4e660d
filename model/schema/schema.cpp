// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/schema/schema.h"

#include <utility>

namespace knotary::schema
{

namespace
{

template<class IdType, class Record>
IdType addOnce(std::vector<Record>& records, std::unordered_map<std::string, IdType>& byId,
               Record record)
{
    const auto [place, isNew] = byId.try_emplace(record.id, IdType(records.size()));
    if (isNew)
        records.push_back(std::move(record));
    return place->second;
}

template<class IdType>
std::optional<IdType> found(const std::unordered_map<std::string, IdType>& byId,
                            std::string_view id)
{
    const auto place = byId.find(std::string(id));
    return place != byId.end() ? std::optional(place->second) : std::nullopt;
}

} // namespace

KindId Schema::addKind(Kind kind)
{
    return addOnce(m_kinds, m_kindById, std::move(kind));
}

PropertyId Schema::addProperty(Property property)
{
    return addOnce(m_properties, m_propertyById, std::move(property));
}

void Schema::learnFrom(const Schema& newer)
{
    for (const Kind& kind : newer.m_kinds)
        m_kinds[addKind(kind).index()] = kind;
    for (const Property& property : newer.m_properties)
        m_properties[addProperty(property).index()] = property;
}

std::optional<KindId> Schema::findKind(std::string_view id) const
{
    return found(m_kindById, id);
}

std::optional<PropertyId> Schema::findProperty(std::string_view id) const
{
    return found(m_propertyById, id);
}

} // namespace knotary::schema
