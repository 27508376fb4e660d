// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that is claimed: tables of entities, claims and sources with look-ups between them. It is the
// one mutable thing of the program and is changed only by applying an Edit (edit.h).

#include "model/dataset/change.h"
#include "model/dataset/claim.h"
#include "model/schema/schema.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace knotary::dataset
{

struct Edit;

/// What the file says of itself.
struct Heading
{
    LocalizedText title;
    LocalizedText description;
    std::string licence;

    bool operator==(const Heading&) const = default;
};

class Dataset
{
public:
    Heading heading;
    schema::Schema schema;

    /// Add a record while a data set is built up: entities and sources before the claims that speak
    /// of them. Keys must be new: callers check with find* first.
    EntityId add(Entity entity);
    SourceId add(Source source);
    ClaimId add(Claim claim);

    [[nodiscard]] const Entity* entity(EntityId id) const; ///< null once removed
    [[nodiscard]] const Claim* claim(ClaimId id) const;
    [[nodiscard]] const Source* source(SourceId id) const;

    [[nodiscard]] std::optional<EntityId> findEntity(std::string_view key) const;
    [[nodiscard]] std::optional<ClaimId> findClaim(std::string_view key) const;
    [[nodiscard]] std::optional<SourceId> findSource(std::string_view key) const;

    /// The id that the next record of each table gets; ids of removed records are not given again.
    [[nodiscard]] EntityId nextEntityId() const { return EntityId(m_entities.rows.size()); }
    [[nodiscard]] ClaimId nextClaimId() const { return ClaimId(m_claims.rows.size()); }
    [[nodiscard]] SourceId nextSourceId() const { return SourceId(m_sources.rows.size()); }

    /// Ids of all that is there, in the order of the file.
    [[nodiscard]] std::vector<EntityId> entities() const;
    [[nodiscard]] std::vector<ClaimId> claims() const;
    [[nodiscard]] std::vector<SourceId> sources() const;
    [[nodiscard]] std::size_t entityCount() const { return m_entities.count; }
    [[nodiscard]] std::size_t claimCount() const { return m_claims.count; }
    [[nodiscard]] std::size_t sourceCount() const { return m_sources.count; }

    /// Claims about an entity, and claims of which it is the value; in the order of the file.
    [[nodiscard]] std::span<const ClaimId> claimsAbout(EntityId id) const;
    [[nodiscard]] std::span<const ClaimId> claimsPointingAt(EntityId id) const;

    /// Grows by one with each applied edit; a result computed at another revision is stale.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

    /// Applies the edit as a whole or not at all: nothing changes, and the result is empty, where a
    /// `before` is not what is there, a key would name two records, or a claim would speak of an
    /// entity, property or source that is not there.
    [[nodiscard]] std::optional<Change> apply(const Edit& edit);

private:
    template<class Record>
    struct Table
    {
        std::vector<std::optional<Record>> rows; ///< by id; empty where removed
        std::unordered_map<std::string, std::uint32_t> byKey;
        std::size_t count = 0;
    };

    void link(ClaimId id, const Claim& claim);
    void unlink(ClaimId id, const Claim& claim);

    Table<Entity> m_entities;
    Table<Claim> m_claims;
    Table<Source> m_sources;
    std::vector<std::vector<ClaimId>> m_about;      ///< by entity
    std::vector<std::vector<ClaimId>> m_pointingAt; ///< by entity
    std::uint64_t m_revision = 0;
};

} // namespace knotary::dataset
