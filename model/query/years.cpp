// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/years.h"

#include <algorithm>
#include <optional>

namespace knotary::query
{

namespace
{

std::optional<time::Entry> entryOf(const dataset::Dataset& dataset, const dataset::Claim& claim)
{
    const time::TimeSpan* span = dataset::timeOf(claim);
    if (span == nullptr || claim.standing == dataset::Standing::Retracted)
        return std::nullopt;
    const dataset::Entity* entity = dataset.entity(claim.subject);
    return entity == nullptr
               ? std::nullopt
               : std::optional(time::Entry{*span, entity->kind.number, claim.subject.number});
}

} // namespace

std::vector<time::Entry> datedEntities(const dataset::Dataset& dataset)
{
    std::vector<time::Entry> entries;
    for (const base::ClaimId id : dataset.claims()) {
        if (const auto entry = entryOf(dataset, *dataset.claim(id)))
            entries.push_back(*entry);
    }
    return entries;
}

bool hasDatedEntities(const dataset::Dataset& dataset)
{
    const std::vector<base::ClaimId> claims = dataset.claims();
    return std::any_of(claims.begin(), claims.end(), [&](base::ClaimId id) {
        return entryOf(dataset, *dataset.claim(id)).has_value();
    });
}

time::YearHistogram yearsByKind(const dataset::Dataset& dataset)
{
    return time::buildYearHistogram(datedEntities(dataset), dataset.schema.kinds().size());
}

} // namespace knotary::query
