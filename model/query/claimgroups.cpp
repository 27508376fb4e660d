// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/claimgroups.h"

#include "model/dataset/conflicts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace knotary::query
{

namespace
{

using dataset::Claim;
using dataset::Dataset;

enum class Place
{
    Distinction,
    Sentence,
    Figure
};

Place placeOf(const Dataset& dataset, const Claim& claim, ClaimSide side)
{
    if (dataset.schema.property(claim.property).isDistinction)
        return Place::Distinction;
    const bool isNumber = std::holds_alternative<dataset::QuantityValue>(claim.value);
    return isNumber && side == ClaimSide::Subject ? Place::Figure : Place::Sentence;
}

/// When the claim is read: its own time, or the date that it states.
std::int64_t readingDay(const Claim& claim)
{
    const time::TimeSpan* span = dataset::timeOf(claim);
    if (span == nullptr)
        return time::unboundedFuture;
    return span->earliest == time::unboundedPast ? span->latest : span->earliest;
}

/// Contested claims where the first of them stands.
void bringTogether(ClaimGroup& group)
{
    const auto isContested = [&](base::ClaimId id) { return group.contested.contains(id); };
    const auto first = std::find_if(group.claims.begin(), group.claims.end(), isContested);
    std::stable_partition(first, group.claims.end(), isContested);
}

void arrange(const Dataset& dataset, ClaimGroup& group)
{
    const auto key = [&](base::ClaimId id) {
        const Claim& claim = *dataset.claim(id);
        return std::pair(isStruck(claim), readingDay(claim));
    };
    std::ranges::stable_sort(group.claims, {}, key);
    bringTogether(group);
}

bool sameValue(const dataset::Value& one, const dataset::Value& other)
{
    const auto* text = std::get_if<dataset::TextValue>(&one);
    const auto* otherText = std::get_if<dataset::TextValue>(&other);
    if (text != nullptr && otherText != nullptr)
        return text->text == otherText->text; // whatever language it is marked with
    return one == other;
}

} // namespace

bool isStruck(const Claim& claim)
{
    return claim.standing == dataset::Standing::Retracted ||
           claim.rank == dataset::Rank::Deprecated;
}

EntityClaims claimsOf(const Dataset& dataset, base::EntityId entity)
{
    std::unordered_set<base::ClaimId> contested;
    for (const dataset::Conflict& conflict : dataset::findConflicts(dataset, entity))
        contested.insert(conflict.claims.begin(), conflict.claims.end());

    std::map<std::tuple<Place, ClaimSide, base::PropertyId>, ClaimGroup> groups;
    std::unordered_set<base::ClaimId> seen;
    const auto take = [&](std::span<const base::ClaimId> claims, ClaimSide side) {
        for (const base::ClaimId id : claims) {
            const Claim* claim = dataset.claim(id);
            if (claim == nullptr || !seen.insert(id).second)
                continue;
            ClaimGroup& group = groups[{placeOf(dataset, *claim, side), side, claim->property}];
            group.property = claim->property;
            group.side = side;
            group.claims.push_back(id);
            if (contested.contains(id))
                group.contested.insert(id);
        }
    };
    take(dataset.claimsAbout(entity), ClaimSide::Subject);
    take(dataset.claimsPointingAt(entity), ClaimSide::Object);

    EntityClaims page;
    for (auto& [key, group] : groups) {
        arrange(dataset, group);
        const Place place = std::get<Place>(key);
        auto& groupsThere = place == Place::Distinction ? page.distinctions
                            : place == Place::Sentence  ? page.sentences
                                                        : page.figures;
        groupsThere.push_back(std::move(group));
    }
    return page;
}

bool isSaidOf(const Dataset& dataset, base::EntityId other, base::ClaimId id, ClaimSide side)
{
    const Claim& claim = *dataset.claim(id);
    const auto claims =
        side == ClaimSide::Subject ? dataset.claimsAbout(other) : dataset.claimsPointingAt(other);
    return std::ranges::any_of(claims, [&](base::ClaimId candidate) {
        const Claim& another = *dataset.claim(candidate);
        if (candidate == id || another.property != claim.property || isStruck(another))
            return false;
        return side == ClaimSide::Subject ? sameValue(another.value, claim.value)
                                          : another.subject == claim.subject;
    });
}

} // namespace knotary::query
