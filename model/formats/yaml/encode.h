// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A data set, or a part of one, as our own YAML: every record in the order of the data set, every
// field that says something, so that reading it gives the same records again.

#include "model/dataset/dataset.h"

#include <string>
#include <vector>

namespace knotary::formats
{

/// What of a data set is written, in this order.
struct DatasetPart
{
    std::vector<base::SourceId> sources;
    std::vector<base::EntityId> entities;
    std::vector<base::ClaimId> claims;
};

[[nodiscard]] DatasetPart wholeOf(const dataset::Dataset& dataset);

/// These entities and claims with all that the claims need so that they can be read: the entities
/// at their ends, their sources and those that these lean on. Premises that are not among the
/// claims are left out when they are written.
[[nodiscard]] DatasetPart partOf(const dataset::Dataset& dataset,
                                 const std::vector<base::EntityId>& entities,
                                 const std::vector<base::ClaimId>& claims);

/// Kinds and properties are written that the part speaks of.
[[nodiscard]] std::string encodeDataset(const dataset::Dataset& dataset, const DatasetPart& part);

/// What the data set says, in 64 hexadecimal digits: the SHA-256 of encodeDataset, so that neither
/// comments nor line ends nor the format of the file count.
[[nodiscard]] std::string meaningHash(const dataset::Dataset& dataset);

} // namespace knotary::formats
