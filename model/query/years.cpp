// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/years.h"

#include "model/query/timecounts.h"

#include <algorithm>

namespace knotary::query
{

bool hasDatedEntities(const dataset::Dataset& dataset)
{
    const std::vector<base::ClaimId> claims = dataset.claims();
    return std::any_of(claims.begin(), claims.end(), [&](base::ClaimId id) {
        const dataset::Claim& claim = *dataset.claim(id);
        return claim.standing != dataset::Standing::Retracted &&
               dataset::timeOf(claim) != nullptr && dataset.entity(claim.subject) != nullptr;
    });
}

bool isWidened(const dataset::Dataset& dataset, time::AboutWidth about)
{
    const std::vector<base::ClaimId> claims = dataset.claims();
    return std::any_of(claims.begin(), claims.end(), [&](base::ClaimId id) {
        const dataset::Claim& claim = *dataset.claim(id);
        const time::TimeSpan* span = dataset::timeOf(claim);
        return span != nullptr && claim.standing != dataset::Standing::Retracted &&
               span->qualifiers.approximate && !(time::widened(*span, about) == *span);
    });
}

std::optional<YearRange> datedYears(const dataset::Dataset& dataset)
{
    const TimeCounts counts = timeCounts(dataset, {});
    const std::size_t years = counts.histogram.binCount();
    if (years == 0)
        return std::nullopt;
    return YearRange{counts.histogram.binAt(0), counts.histogram.binAt(years - 1)};
}

} // namespace knotary::query
