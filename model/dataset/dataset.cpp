// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/dataset.h"

#include <algorithm>
#include <utility>

namespace knotary::dataset
{

namespace
{

template<class IdType, class Table>
auto addTo(Table& table, auto record)
{
    const IdType id(table.rows.size());
    table.byKey.try_emplace(record.key, id.number);
    table.rows.emplace_back(std::move(record));
    ++table.count;
    return id;
}

template<class Table, class IdType>
auto recordIn(const Table& table, IdType id) -> decltype(&*table.rows.front())
{
    if (id.index() >= table.rows.size())
        return nullptr;
    const auto& row = table.rows[id.index()];
    return row.has_value() ? &row.value() : nullptr;
}

template<class IdType, class Table>
std::optional<IdType> foundIn(const Table& table, std::string_view key)
{
    const auto place = table.byKey.find(std::string(key));
    return place != table.byKey.end() ? std::optional(IdType(place->second)) : std::nullopt;
}

template<class IdType, class Table>
std::vector<IdType> idsIn(const Table& table)
{
    std::vector<IdType> ids;
    ids.reserve(table.count);
    for (std::size_t index = 0; index < table.rows.size(); ++index) {
        if (table.rows[index])
            ids.emplace_back(index);
    }
    return ids;
}

/// Claims are listed by number, which is the order of the file; taking a removal back puts the
/// claim where it was.
void insertSorted(std::vector<ClaimId>& list, ClaimId id)
{
    list.insert(std::upper_bound(list.begin(), list.end(), id), id);
}

void eraseSorted(std::vector<ClaimId>& list, ClaimId id)
{
    const auto place = std::lower_bound(list.begin(), list.end(), id);
    if (place != list.end() && *place == id)
        list.erase(place);
}

} // namespace

EntityId Dataset::add(Entity entity)
{
    m_about.emplace_back();
    m_pointingAt.emplace_back();
    return addTo<EntityId>(m_entities, std::move(entity));
}

SourceId Dataset::add(Source source)
{
    return addTo<SourceId>(m_sources, std::move(source));
}

ClaimId Dataset::add(Claim claim)
{
    const ClaimId id(m_claims.rows.size());
    link(id, claim);
    return addTo<ClaimId>(m_claims, std::move(claim));
}

const Entity* Dataset::entity(EntityId id) const
{
    return recordIn(m_entities, id);
}

const Claim* Dataset::claim(ClaimId id) const
{
    return recordIn(m_claims, id);
}

const Source* Dataset::source(SourceId id) const
{
    return recordIn(m_sources, id);
}

std::optional<EntityId> Dataset::findEntity(std::string_view key) const
{
    return foundIn<EntityId>(m_entities, key);
}

std::optional<ClaimId> Dataset::findClaim(std::string_view key) const
{
    return foundIn<ClaimId>(m_claims, key);
}

std::optional<SourceId> Dataset::findSource(std::string_view key) const
{
    return foundIn<SourceId>(m_sources, key);
}

std::vector<EntityId> Dataset::entities() const
{
    return idsIn<EntityId>(m_entities);
}

std::vector<ClaimId> Dataset::claims() const
{
    return idsIn<ClaimId>(m_claims);
}

std::vector<SourceId> Dataset::sources() const
{
    return idsIn<SourceId>(m_sources);
}

std::span<const ClaimId> Dataset::claimsAbout(EntityId id) const
{
    if (id.index() >= m_about.size())
        return {};
    return m_about[id.index()];
}

std::span<const ClaimId> Dataset::claimsPointingAt(EntityId id) const
{
    if (id.index() >= m_pointingAt.size())
        return {};
    return m_pointingAt[id.index()];
}

void Dataset::link(ClaimId id, const Claim& claim)
{
    if (claim.subject.index() < m_about.size())
        insertSorted(m_about[claim.subject.index()], id);
    const EntityId object = claim.object();
    if (object.index() < m_pointingAt.size())
        insertSorted(m_pointingAt[object.index()], id);
}

void Dataset::unlink(ClaimId id, const Claim& claim)
{
    if (claim.subject.index() < m_about.size())
        eraseSorted(m_about[claim.subject.index()], id);
    const EntityId object = claim.object();
    if (object.index() < m_pointingAt.size())
        eraseSorted(m_pointingAt[object.index()], id);
}

} // namespace knotary::dataset
