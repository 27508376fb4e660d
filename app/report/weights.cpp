// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/weights.h"

#include "app/report/request.h"
#include "model/dataset/conflicts.h"
#include "model/query/years.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace knotary::report
{

std::vector<Weight> weightsOf(const dataset::Dataset& dataset,
                              std::span<const base::EntityId> entities,
                              std::span<const base::ClaimId> claims)
{
    std::unordered_map<base::EntityId, std::size_t> counts;
    for (const base::ClaimId id : claims) {
        const dataset::Claim& claim = *dataset.claim(id);
        if (!claim.object().isValid())
            continue;
        ++counts[claim.subject];
        if (claim.object() != claim.subject)
            ++counts[claim.object()];
    }
    std::vector<Weight> weights;
    for (const base::EntityId entity : entities)
        weights.push_back({entity, counts[entity]});
    std::ranges::stable_sort(weights, std::ranges::greater(), &Weight::relations);
    return weights;
}

std::optional<text::YearsTold> yearsOf(const dataset::Dataset& dataset,
                                       std::span<const base::ClaimId> claims)
{
    std::optional<text::YearsTold> years;
    const auto take = [&](std::int64_t day) {
        if (day == time::unboundedPast || day == time::unboundedFuture)
            return;
        const std::int64_t year = time::yearOfDay(day);
        if (!years)
            years = text::YearsTold{year, year};
        years->first = std::min(years->first, year);
        years->last = std::max(years->last, year);
    };
    for (const base::ClaimId id : claims)
        if (const time::TimeSpan* span = dataset::timeOf(*dataset.claim(id)); span != nullptr) {
            take(span->earliest);
            take(span->latest);
        }
    return years;
}

std::size_t conflictsAmong(const dataset::Dataset& dataset, std::span<const base::ClaimId> claims)
{
    const std::unordered_set shown(claims.begin(), claims.end());
    const std::vector<dataset::Conflict> conflicts = dataset::findConflicts(dataset);
    return static_cast<std::size_t>(
        std::ranges::count_if(conflicts, [&](const dataset::Conflict& conflict) {
            return std::ranges::count_if(conflict.claims,
                                         [&](base::ClaimId id) { return shown.contains(id); }) > 1;
        }));
}

std::optional<query::YearRange> yearsOfWindow(const FigureRequest& request,
                                              const dataset::Dataset& dataset)
{
    if (!request.window)
        return std::nullopt;
    return query::yearsOf(*request.window, query::datedYears(dataset).value_or(query::YearRange{}));
}

} // namespace knotary::report
