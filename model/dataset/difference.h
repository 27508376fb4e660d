// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What has to change in one data set to make it say what another says, found by keys: so that a
// file that was edited elsewhere is taken in without any id changing its meaning, and whatever
// hangs on ids (selection, places, history) stays.

#include "model/dataset/dataset.h"
#include "model/dataset/edit.h"

#include <unordered_map>

namespace knotary::dataset
{

/// The edit, in the ids of `present`, and under which id of `present` each record of `wanted`
/// will stand. Before the edit is applied, `present.schema` must know the kinds and properties of
/// `wanted` (Schema::learnFrom): `schema` is that schema.
struct Difference
{
    Edit edit;
    schema::Schema schema;
    std::unordered_map<EntityId, EntityId> entities;
    std::unordered_map<ClaimId, ClaimId> claims;
    std::unordered_map<SourceId, SourceId> sources;
};

[[nodiscard]] Difference difference(const Dataset& present, const Dataset& wanted);

} // namespace knotary::dataset
