// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One reversible change of a data set as a value: what was there and what shall be there. Undo
// reads it the other way round; no second way to change data exists.

#include "model/dataset/claim.h"

#include <optional>
#include <string>
#include <vector>

namespace knotary::dataset
{

/// A record before and after. No `before`: it is added (and keeps `id` for ever); no `after`: it
/// is removed.
template<class IdType, class Record>
struct Swap
{
    IdType id;
    std::optional<Record> before;
    std::optional<Record> after;

    bool operator==(const Swap&) const = default;
};

struct Edit
{
    std::string titleId; ///< which verb, for the undo menu; translated in app/text
    std::vector<Swap<EntityId, Entity>> entities;
    std::vector<Swap<SourceId, Source>> sources;
    std::vector<Swap<ClaimId, Claim>> claims;

    [[nodiscard]] bool isEmpty() const
    {
        return entities.empty() && sources.empty() && claims.empty();
    }
    bool operator==(const Edit&) const = default;
};

/// The edit that takes this one back.
[[nodiscard]] Edit inverted(const Edit& edit);

/// The one edit that does `first` and then `second`; swaps of the same record are joined.
[[nodiscard]] Edit merged(const Edit& first, const Edit& second);

} // namespace knotary::dataset
