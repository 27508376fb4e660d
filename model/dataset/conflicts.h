// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds claims that cannot all hold, so that a reader sees both sides and not just the first.

#include "model/dataset/dataset.h"

#include <string>
#include <vector>

namespace knotary::dataset
{

enum class ConflictReason
{
    DifferentValues, ///< a property that has one value at a time is said to have several
    DifferentTimes   ///< what happens once is said to have happened at several times
};

/// Claims about one entity and property, in the order of the file, each at odds with another one.
struct Conflict
{
    EntityId about;
    PropertyId property;
    std::vector<ClaimId> claims;
    ConflictReason reason = ConflictReason::DifferentValues;

    bool operator==(const Conflict&) const = default;
};

/// All conflicts, by entity, then by property. Deprecated and retracted claims take no part. No
/// conflict is: an equal value, a date that is only more precise (2014 and 2014-11-19), texts in
/// different languages, numbers that count different things, values at times that may follow one
/// another (2014/2016 and 2016/2020). An undated claim is taken to hold at any time.
[[nodiscard]] std::vector<Conflict> findConflicts(const Dataset& dataset);

/// Those about one entity.
[[nodiscard]] std::vector<Conflict> findConflicts(const Dataset& dataset, EntityId about);

/// The same text for values that count as equal ("1,800" and "1 800"), another for all others.
[[nodiscard]] std::string identityOf(const Value& value);

} // namespace knotary::dataset
