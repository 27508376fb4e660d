// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/entitytimes.h"

#include <algorithm>
#include <limits>
#include <span>

namespace knotary::query
{

namespace
{

using dataset::Claim;
using time::End;

bool isAsked(const Claim& claim)
{
    return claim.standing != dataset::Standing::Retracted &&
           claim.rank != dataset::Rank::Deprecated && dataset::timeOf(claim) != nullptr;
}

/// The end of several stretches of which one is `a`, another `b`.
End joined(End a, End b)
{
    if (a == End::Open || b == End::Open)
        return End::Open;
    return a == End::Unknown || b == End::Unknown ? End::Unknown : End::Known;
}

End endOf(const time::Boundary& boundary, std::int64_t day, std::int64_t unbounded)
{
    if (day != unbounded)
        return End::Known;
    return boundary.kind == End::Open ? End::Open : End::Unknown;
}

/// What is known where several spans are put together, each being the first or not.
void include(EntityTime& stretch, bool& isFirst, const time::TimeSpan& span)
{
    const End begin = endOf(span.start, span.earliest, time::unboundedPast);
    const End end = endOf(span.end, span.latest, time::unboundedFuture);
    if (isFirst) {
        stretch = {span.earliest, span.latest, begin, end};
    } else {
        stretch.earliest = std::min(stretch.earliest, span.earliest);
        stretch.latest = std::max(stretch.latest, span.latest);
        stretch.begin = joined(stretch.begin, begin);
        stretch.end = joined(stretch.end, end);
    }
    isFirst = false;
}

template<class Wanted>
bool includeAll(EntityTime& stretch, const dataset::Dataset& dataset,
                std::span<const base::ClaimId> claims, const Wanted& wanted)
{
    bool isFirst = true;
    for (const base::ClaimId id : claims) {
        const Claim& claim = *dataset.claim(id);
        if (isAsked(claim) && wanted(claim))
            include(stretch, isFirst, *dataset::timeOf(claim));
    }
    return !isFirst && stretch.isDated();
}

EntityTime timeOf(const dataset::Dataset& dataset, base::EntityId entity)
{
    const auto isDate = [](const Claim& claim) {
        return std::holds_alternative<dataset::DateValue>(claim.value);
    };
    const auto any = [](const Claim& /*claim*/) { return true; };
    EntityTime stretch;
    if (includeAll(stretch, dataset, dataset.claimsAbout(entity), isDate) ||
        includeAll(stretch, dataset, dataset.claimsAbout(entity), any) ||
        includeAll(stretch, dataset, dataset.claimsPointingAt(entity), any))
        return stretch;
    return {};
}

/// The moment at which a day begins.
double yearsUpTo(std::int64_t day)
{
    const std::int64_t year = time::yearOfDay(day);
    const double length = time::isLeapYear(year) ? 366 : 365;
    return static_cast<double>(year) +
           static_cast<double>(day - time::firstDayOfYear(year)) / length;
}

} // namespace

double EntityTime::earliestYear() const
{
    if (begin == End::Known)
        return yearsUpTo(earliest);
    return begin == End::Open ? -std::numeric_limits<double>::infinity()
                              : std::numeric_limits<double>::quiet_NaN();
}

double EntityTime::latestYear() const
{
    if (end == End::Known)
        return yearsUpTo(latest + 1);
    return end == End::Open ? std::numeric_limits<double>::infinity()
                            : std::numeric_limits<double>::quiet_NaN();
}

std::vector<EntityTime> entityTimes(const dataset::Dataset& dataset)
{
    std::vector<EntityTime> times(dataset.nextEntityId().index());
    for (const base::EntityId entity : dataset.entities())
        times[entity.index()] = timeOf(dataset, entity);
    return times;
}

} // namespace knotary::query
