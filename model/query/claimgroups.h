// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The claims of one entity in the order in which they are read: by property and direction, and in
// each group by time.

#include "model/dataset/dataset.h"

#include <unordered_set>
#include <vector>

namespace knotary::query
{

/// On which side of the claim the entity stands.
enum class ClaimSide
{
    Subject,
    Object
};

struct ClaimGroup
{
    base::PropertyId property;
    ClaimSide side = ClaimSide::Subject;
    std::vector<base::ClaimId> claims;
    /// Those that cannot all hold; they stand together.
    std::unordered_set<base::ClaimId> contested;
};

/// What the page of an entity says, and where on it.
struct EntityClaims
{
    std::vector<ClaimGroup> distinctions; ///< what it is not to be confused with
    std::vector<ClaimGroup> sentences;
    std::vector<ClaimGroup> figures; ///< numbers about it
};

/// First what is said about the entity, then what points at it; properties in the order of the
/// schema. In a group claims without a date come after those with one, and what was retracted or
/// superseded comes last. A claim of a thing about itself is said once.
[[nodiscard]] EntityClaims claimsOf(const dataset::Dataset& dataset, base::EntityId entity);

/// Whether it was retracted or superseded: it stays readable, struck through.
[[nodiscard]] bool isStruck(const dataset::Claim& claim);

/// Whether a claim says of another entity too what this one says: the same property and value or,
/// where it points at the first entity, the same subject.
[[nodiscard]] bool isSaidOf(const dataset::Dataset& dataset, base::EntityId other,
                            base::ClaimId claim, ClaimSide side);

} // namespace knotary::query
