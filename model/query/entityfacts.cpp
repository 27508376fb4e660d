// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/entityfacts.h"

#include <algorithm>
#include <set>
#include <span>

namespace knotary::query
{

namespace
{

void widen(EntityFacts& facts, const time::TimeSpan& span)
{
    if (span.earliest != time::unboundedPast) {
        const std::int64_t year = time::yearOfDay(span.earliest);
        facts.firstYear = facts.firstYear ? std::min(*facts.firstYear, year) : year;
        facts.lastYear = facts.lastYear ? std::max(*facts.lastYear, year) : year;
    }
    if (span.latest != time::unboundedFuture) {
        const std::int64_t year = time::yearOfDay(span.latest);
        facts.firstYear = facts.firstYear ? std::min(*facts.firstYear, year) : year;
        facts.lastYear = facts.lastYear ? std::max(*facts.lastYear, year) : year;
    }
}

} // namespace

EntityFacts factsOf(const dataset::Dataset& dataset, base::EntityId entity)
{
    EntityFacts facts;
    std::set<base::SourceId> sources;
    std::set<base::ClaimId> seen; // a claim of a thing about itself counts once
    const auto take = [&](std::span<const base::ClaimId> claims) {
        for (const base::ClaimId id : claims) {
            const dataset::Claim* claim = dataset.claim(id);
            if (claim == nullptr || !seen.insert(id).second)
                continue;
            ++facts.claims;
            if (claim->object().isValid())
                ++facts.relations;
            for (const dataset::Evidence& evidence : claim->evidence)
                sources.insert(evidence.source);
            if (claim->standing == dataset::Standing::Retracted)
                continue;
            if (claim->when)
                widen(facts, *claim->when);
            if (const auto* date = std::get_if<dataset::DateValue>(&claim->value))
                widen(facts, date->date);
        }
    };
    take(dataset.claimsAbout(entity));
    take(dataset.claimsPointingAt(entity));
    facts.sources.assign(sources.begin(), sources.end());
    return facts;
}

} // namespace knotary::query
