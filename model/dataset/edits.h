// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Builders of edits, one a verb. Each reads the data set and changes nothing. Where there is
// nothing to do (no such record, the same name again) the edit is empty.

#include "model/dataset/dataset.h"
#include "model/dataset/edit.h"

#include <string>

namespace knotary::dataset::edits
{

/// Gives an entity another name in one language; an empty text takes that name away, unless
/// it is the last one.
[[nodiscard]] Edit rename(const Dataset& dataset, EntityId id, const std::string& language,
                          const std::string& text);

/// Adds a record under the next free id. Applying refuses a key that is taken.
[[nodiscard]] Edit addEntity(const Dataset& dataset, Entity entity);
[[nodiscard]] Edit addSource(const Dataset& dataset, Source source);
[[nodiscard]] Edit addClaim(const Dataset& dataset, Claim claim);

/// Removes the entity and every claim about it or pointing at it.
[[nodiscard]] Edit removeEntity(const Dataset& dataset, EntityId id);
[[nodiscard]] Edit removeClaim(const Dataset& dataset, ClaimId id);

/// Marks a claim as retracted; it stays on record.
[[nodiscard]] Edit retract(const Dataset& dataset, ClaimId id);

} // namespace knotary::dataset::edits
