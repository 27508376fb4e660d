// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/entitytimes.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <span>

namespace knotary::query
{

namespace
{

using dataset::Claim;
using time::End;

/// How sure a dated claim is, more for surer; nothing for one that does not count at all.
std::optional<int> sureness(const Claim& claim)
{
    if (claim.standing == dataset::Standing::Retracted || claim.rank == dataset::Rank::Deprecated ||
        dataset::timeOf(claim) == nullptr)
        return std::nullopt;
    return (claim.standing == dataset::Standing::Stated ? 2 : 0) +
           (claim.rank == dataset::Rank::Preferred ? 1 : 0);
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

enum class Add
{
    First,
    Further
};

void include(EntityTime& stretch, const time::TimeSpan& span, Add how)
{
    const End begin = endOf(span.start, span.earliest, time::unboundedPast);
    const End end = endOf(span.end, span.latest, time::unboundedFuture);
    if (how == Add::First) {
        stretch = {span.earliest, span.latest, begin, end};
    } else {
        stretch.earliest = std::min(stretch.earliest, span.earliest);
        stretch.latest = std::max(stretch.latest, span.latest);
        stretch.begin = joined(stretch.begin, begin);
        stretch.end = joined(stretch.end, end);
    }
}

/// The stretch of the surest among some claims; false where none of them tells any.
template<class Wanted>
bool findStretch(EntityTime& stretch, const dataset::Dataset& dataset,
                 std::span<const base::ClaimId> claims, const Wanted& isWanted)
{
    int surest = -1;
    for (const base::ClaimId id : claims) {
        const Claim& claim = *dataset.claim(id);
        const int sure = isWanted(claim) ? sureness(claim).value_or(-1) : -1;
        if (sure < 0 || sure < surest)
            continue;
        include(stretch, *dataset::timeOf(claim), sure > surest ? Add::First : Add::Further);
        surest = sure;
    }
    return surest >= 0 && stretch.isDated();
}

/// By what is stated about the entity for intervals that touch the stretch.
void lengthen(EntityTime& stretch, const dataset::Dataset& dataset, base::EntityId entity)
{
    const EntityTime core = stretch;
    for (const base::ClaimId id : dataset.claimsAbout(entity)) {
        const Claim& claim = *dataset.claim(id);
        if (claim.standing != dataset::Standing::Stated || !sureness(claim))
            continue;
        const time::TimeSpan& span = *dataset::timeOf(claim);
        if (span.isInterval() && span.earliest <= core.latest && core.earliest <= span.latest)
            include(stretch, span, Add::Further);
    }
}

EntityTime timeOf(const dataset::Dataset& dataset, base::EntityId entity)
{
    const auto isDate = [](const Claim& claim) {
        return std::holds_alternative<dataset::DateValue>(claim.value);
    };
    const auto any = [](const Claim& /*claim*/) { return true; };
    EntityTime stretch;
    if (findStretch(stretch, dataset, dataset.claimsAbout(entity), isDate)) {
        lengthen(stretch, dataset, entity);
        return stretch;
    }
    if (findStretch(stretch, dataset, dataset.claimsAbout(entity), any) ||
        findStretch(stretch, dataset, dataset.claimsPointingAt(entity), any))
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
