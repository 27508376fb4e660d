// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/years.h"

namespace knotary::query
{

std::vector<time::Entry> datedEntities(const dataset::Dataset& dataset)
{
    std::vector<time::Entry> entries;
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        const dataset::Entity* entity = dataset.entity(claim.subject);
        const time::TimeSpan* span = dataset::timeOf(claim);
        if (entity != nullptr && span != nullptr &&
            claim.standing != dataset::Standing::Retracted) {
            entries.push_back({*span, entity->kind.number, claim.subject.number});
        }
    }
    return entries;
}

time::YearHistogram yearsByKind(const dataset::Dataset& dataset)
{
    return time::buildYearHistogram(datedEntities(dataset), dataset.schema.kinds().size());
}

} // namespace knotary::query
