// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/overview.h"

#include <algorithm>

namespace knotary::query
{

namespace
{

void countSources(std::vector<std::size_t>& counts, const dataset::Claim& claim)
{
    const std::vector<dataset::Evidence>& evidence = claim.evidence;
    for (auto one = evidence.begin(); one != evidence.end(); ++one) {
        const bool isCounted = std::any_of(evidence.begin(), one, [one](const auto& earlier) {
            return earlier.source == one->source;
        });
        if (!isCounted && one->source.index() < counts.size())
            ++counts[one->source.index()];
    }
}

std::vector<StartingPoint> startingPointsOf(const dataset::Dataset& dataset,
                                            const std::vector<std::size_t>& relations)
{
    std::vector<StartingPoint> best(dataset.schema.kinds().size());
    for (const base::EntityId id : dataset.entities()) {
        const base::KindId kind = dataset.entity(id)->kind;
        if (!kind.isValid())
            continue;
        StartingPoint& leader = best[kind.index()];
        if (!leader.entity.isValid() || relations[id.index()] > leader.relations)
            leader = {id, relations[id.index()]};
    }
    std::erase_if(best, [](const StartingPoint& point) { return !point.entity.isValid(); });
    std::stable_sort(best.begin(), best.end(),
                     [](const auto& a, const auto& b) { return a.relations > b.relations; });
    return best;
}

} // namespace

Overview overviewOf(const dataset::Dataset& dataset)
{
    Overview overview;
    overview.entitiesOfKind.resize(dataset.schema.kinds().size());
    overview.claimsOfSource.resize(dataset.nextSourceId().index());
    for (const base::EntityId id : dataset.entities()) {
        if (const base::KindId kind = dataset.entity(id)->kind; kind.isValid())
            ++overview.entitiesOfKind[kind.index()];
    }

    std::vector<std::size_t> relations(dataset.nextEntityId().index());
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        countSources(overview.claimsOfSource, claim);
        if (!claim.object().isValid())
            continue;
        ++relations[claim.subject.index()];
        if (claim.object() != claim.subject)
            ++relations[claim.object().index()];
    }
    overview.startingPoints = startingPointsOf(dataset, relations);
    return overview;
}

} // namespace knotary::query
