// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/claimgroups.h"

#include "model/dataset/conflicts.h"

#include <algorithm>
#include <map>

namespace knotary::views
{

namespace
{

using dataset::Claim;
using dataset::Dataset;

/// When the claim is read: its own time, or the date that it states.
std::int64_t readingDay(const Claim& claim)
{
    if (claim.when)
        return claim.when->earliest == time::unboundedPast ? claim.when->latest
                                                           : claim.when->earliest;
    if (const auto* date = std::get_if<dataset::DateValue>(&claim.value))
        return date->date.earliest;
    return time::unboundedFuture;
}

bool isDoubted(const Claim& claim)
{
    if (claim.standing == dataset::Standing::Disputed)
        return true;
    return std::any_of(claim.evidence.begin(), claim.evidence.end(), [](const auto& evidence) {
        return evidence.stance == dataset::Stance::Denies ||
               evidence.stance == dataset::Stance::Questions;
    });
}

} // namespace

std::vector<ClaimGroup> claimGroups(const Dataset& dataset, base::EntityId entity)
{
    std::map<std::pair<Side, base::PropertyId>, ClaimGroup> groups;
    const auto take = [&](std::span<const base::ClaimId> claims, Side side) {
        for (const base::ClaimId id : claims) {
            const Claim* claim = dataset.claim(id);
            if (claim == nullptr)
                continue;
            ClaimGroup& group = groups[{side, claim->property}];
            group.property = claim->property;
            group.side = side;
            group.claims.push_back(id);
        }
    };
    take(dataset.claimsAbout(entity), Side::Subject);
    take(dataset.claimsPointingAt(entity), Side::Object);

    std::unordered_set<base::ClaimId> contested;
    for (const dataset::Conflict& conflict : dataset::findConflicts(dataset, entity))
        contested.insert(conflict.claims.begin(), conflict.claims.end());

    std::vector<ClaimGroup> ordered;
    for (auto& [key, group] : groups) {
        std::stable_sort(group.claims.begin(), group.claims.end(),
                         [&](base::ClaimId a, base::ClaimId b) {
                             return readingDay(*dataset.claim(a)) < readingDay(*dataset.claim(b));
                         });
        for (const base::ClaimId id : group.claims)
            if (contested.contains(id) || isDoubted(*dataset.claim(id)))
                group.contested.insert(id);
        ordered.push_back(std::move(group));
    }
    return ordered;
}

} // namespace knotary::views
