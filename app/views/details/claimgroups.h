// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The claims of one entity in the order in which they are read: by property and direction, and in
// each group by time.

#include "model/dataset/dataset.h"

#include <unordered_set>
#include <vector>

namespace knotary::views
{

/// On which side of the claim the entity stands.
enum class Side
{
    Subject,
    Object
};

struct ClaimGroup
{
    base::PropertyId property;
    Side side = Side::Subject;
    std::vector<base::ClaimId> claims;
    /// Those that cannot all hold, or that a source denies or questions.
    std::unordered_set<base::ClaimId> contested;
};

/// First what is said about the entity, then what points at it; properties in the order of the
/// schema, claims without a date last.
[[nodiscard]] std::vector<ClaimGroup> claimGroups(const dataset::Dataset& dataset,
                                                  base::EntityId entity);

} // namespace knotary::views
