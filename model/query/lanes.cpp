// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lanes.h"

#include "model/dataset/conflicts.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace knotary::query
{

namespace
{

using dataset::Claim;
using time::End;

/// The most days that a date of this precision has when all its parts are known.
std::int64_t longestUnit(time::Precision precision)
{
    switch (precision) {
    case time::Precision::Day:
        return 1;
    case time::Precision::Month:
        return 31;
    case time::Precision::Season:
    case time::Precision::Quarter:
        return 92;
    case time::Precision::FourMonths:
        return 123;
    case time::Precision::Half:
        return 184;
    default:
        return 366;
    }
}

bool isVague(const time::Boundary& boundary)
{
    return boundary.latest - boundary.earliest + 1 > longestUnit(boundary.precision);
}

/// An end that is known on neither side counts as unknown, one that reaches out of time as open.
End kindOf(const time::Boundary& boundary)
{
    const bool isBounded =
        boundary.earliest != time::unboundedPast && boundary.latest != time::unboundedFuture;
    return boundary.kind == End::Known && !isBounded ? End::Unknown : boundary.kind;
}

LaneEnd endOf(const time::Boundary& stated, const time::Boundary& widened)
{
    LaneEnd end;
    end.kind = kindOf(stated);
    if (end.kind != End::Known)
        return end;
    end.earliest = widened.earliest;
    end.latest = widened.latest;
    end.statedEarliest = stated.earliest;
    end.statedLatest = stated.latest;
    end.isApproximate = stated.qualifiers.approximate;
    end.isUncertain = stated.qualifiers.uncertain;
    end.isVague = isVague(stated);
    return end;
}

/// "[..2014]" is a date before or in 2014: its bounds are known on one side only.
void takeHalfKnown(LaneBar& bar, const time::TimeSpan& span)
{
    const auto known = [](std::int64_t day) {
        return LaneEnd{.kind = End::Known,
                       .earliest = day,
                       .latest = day,
                       .statedEarliest = day,
                       .statedLatest = day};
    };
    const LaneEnd unknown{.kind = End::Unknown};
    bar.begin = span.earliest != time::unboundedPast ? known(span.earliest) : unknown;
    bar.end = span.latest != time::unboundedFuture ? known(span.latest) : unknown;
    bar.isSomewhere = true;
}

LaneBar barOf(const time::TimeSpan& span, time::AboutWidth about)
{
    const time::TimeSpan widened = time::widened(span, about);
    LaneBar bar;
    bar.begin = endOf(span.start, widened.start);
    bar.end = endOf(span.end, widened.end);
    bar.isDate = !span.isInterval();
    if (bar.isDate) {
        const bool isSet = span.shape == time::Shape::OneOf || span.shape == time::Shape::AllOf;
        bar.isSomewhere = isSet || bar.begin.isVague;
        if (!span.isBounded())
            takeHalfKnown(bar, span);
    }
    return bar;
}

bool isDated(const LaneBar& bar)
{
    return bar.begin.kind == End::Known || bar.end.kind == End::Known;
}

bool isSameTime(const LaneBar& a, const LaneBar& b)
{
    return a.begin == b.begin && a.end == b.end && a.isDate == b.isDate && a.rank == b.rank &&
           a.isContradicted == b.isContradicted;
}

std::int64_t firstDayOf(const LaneBar& bar)
{
    switch (bar.begin.kind) {
    case End::Known:
        return bar.begin.earliest;
    case End::Open:
        return time::unboundedPast;
    case End::Unknown:
        break;
    }
    return bar.end.kind == End::Known ? bar.end.earliest : time::unboundedFuture;
}

std::int64_t lastDayOf(const LaneBar& bar)
{
    if (bar.end.kind == End::Known)
        return bar.end.latest;
    return bar.end.kind == End::Open ? time::unboundedFuture : bar.begin.latest;
}

auto orderOf(const LaneBar& bar)
{
    return std::tuple(bar.rank, firstDayOf(bar), lastDayOf(bar), bar.claims.front());
}

/// The claims of the entity whose times contradict each other.
std::unordered_set<base::ClaimId> contradicted(const dataset::Dataset& dataset,
                                               base::EntityId entity)
{
    std::unordered_set<base::ClaimId> found;
    for (const dataset::Conflict& conflict : dataset::findConflicts(dataset, entity)) {
        for (const base::ClaimId id : conflict.claims) {
            const bool isAboutTime =
                conflict.reason == dataset::ConflictReason::DifferentTimes ||
                std::holds_alternative<dataset::DateValue>(dataset.claim(id)->value);
            if (isAboutTime)
                found.insert(id);
        }
    }
    return found;
}

/// The dated claims of one entity on their way to bars.
class LaneReader
{
public:
    LaneReader(const dataset::Dataset& dataset, base::EntityId entity, time::AboutWidth about)
        : m_dataset(dataset), m_entity(entity), m_about(about)
    {}

    [[nodiscard]] std::vector<LaneBar> bars()
    {
        collect();
        if (m_dated.empty())
            return {};
        const bool hasOwn = std::ranges::any_of(m_dated, isOwnDate);
        const std::unordered_set<base::ClaimId> against = contradicted(m_dataset, m_entity);
        std::vector<LaneBar> bars;
        for (const Dated& dated : m_dated) {
            LaneBar bar = barOf(*dated.span, m_about);
            if (!isDated(bar))
                continue;
            const bool isMain =
                !isDeprecated(dated) && (!hasOwn || isOwnDate(dated) || isTouchingOwn(dated));
            bar.rank = isMain ? BarRank::Main : BarRank::Mark;
            bar.isStated = dated.claim->standing == dataset::Standing::Stated;
            bar.isContradicted = against.contains(dated.id);
            bar.claims = {dated.id};
            add(bars, std::move(bar));
        }
        std::ranges::sort(bars, {}, orderOf);
        return bars;
    }

private:
    struct Dated
    {
        base::ClaimId id;
        const Claim* claim = nullptr;
        const time::TimeSpan* span = nullptr;
    };

    void collect()
    {
        for (const base::ClaimId id : m_dataset.claimsAbout(m_entity)) {
            const Claim& claim = *m_dataset.claim(id);
            const time::TimeSpan* span = dataset::timeOf(claim);
            if (span != nullptr && claim.standing != dataset::Standing::Retracted)
                m_dated.push_back({id, &claim, span});
        }
    }

    static bool isDeprecated(const Dated& dated)
    {
        return dated.claim->rank == dataset::Rank::Deprecated;
    }

    static bool isOwnDate(const Dated& dated)
    {
        return !isDeprecated(dated) &&
               std::holds_alternative<dataset::DateValue>(dated.claim->value);
    }

    [[nodiscard]] bool isTouchingOwn(const Dated& dated) const
    {
        if (!dated.span->isInterval() || dated.claim->standing != dataset::Standing::Stated)
            return false;
        return std::ranges::any_of(m_dated, [&](const Dated& own) {
            return isOwnDate(own) && own.span->earliest <= dated.span->latest &&
                   dated.span->earliest <= own.span->latest;
        });
    }

    static void add(std::vector<LaneBar>& bars, LaneBar bar)
    {
        const auto same = std::ranges::find_if(
            bars, [&](const LaneBar& other) { return isSameTime(other, bar); });
        if (same == bars.end()) {
            bars.push_back(std::move(bar));
            return;
        }
        same->claims.push_back(bar.claims.front());
        same->isStated = same->isStated || bar.isStated;
    }

    const dataset::Dataset& m_dataset;
    base::EntityId m_entity;
    time::AboutWidth m_about;
    std::vector<Dated> m_dated;
};

/// Versions of a time that contradict each other get a track each; the rest shares the first.
std::size_t giveTracks(std::vector<LaneBar>& bars)
{
    constexpr std::size_t mostTracks = 4; // further versions share the last one
    std::size_t used = 0;
    for (LaneBar& bar : bars) {
        if (bar.isContradicted)
            bar.track = std::min(used++, mostTracks - 1);
    }
    return std::clamp<std::size_t>(used, 1, mostTracks);
}

} // namespace

LaneWork::LaneWork(const dataset::Dataset& dataset, const LaneOptions& options)
    : m_dataset(dataset), m_about(options.about), m_entities(dataset.entities())
{
    if (options.only != nullptr)
        std::erase_if(m_entities, [&](base::EntityId id) { return !options.only->contains(id); });
}

bool LaneWork::step(std::size_t entities)
{
    const std::size_t until = m_next + std::min(entities, m_entities.size() - m_next);
    for (; m_next < until; ++m_next)
        read(m_entities[m_next]);
    return m_next < m_entities.size();
}

void LaneWork::read(base::EntityId entity)
{
    Lane lane;
    lane.entity = entity;
    lane.kind = m_dataset.entity(entity)->kind;
    lane.bars = LaneReader(m_dataset, entity, m_about).bars();
    if (lane.bars.empty()) {
        m_lanes.undated.push_back(entity);
        return;
    }
    lane.tracks = giveTracks(lane.bars);
    lane.beginning = firstDayOf(lane.bars.front());
    for (const LaneBar& bar : lane.bars) {
        for (const LaneEnd* end : {&bar.begin, &bar.end}) {
            if (end->kind != End::Known)
                continue;
            m_lanes.first = std::min(m_lanes.first, end->earliest);
            m_lanes.last = std::max(m_lanes.last, end->latest);
            m_lanes.isWidened = m_lanes.isWidened || end->earliest != end->statedEarliest ||
                                end->latest != end->statedLatest;
        }
    }
    m_lanes.lanes.push_back(std::move(lane));
}

Lanes LaneWork::take()
{
    // The order first: lanes are large, to be moved once only.
    using Place = std::tuple<std::int64_t, std::string_view, std::size_t>;
    std::vector<Place> order;
    order.reserve(m_lanes.lanes.size());
    for (std::size_t lane = 0; lane < m_lanes.lanes.size(); ++lane)
        order.emplace_back(m_lanes.lanes[lane].beginning,
                           m_dataset.entity(m_lanes.lanes[lane].entity)->key, lane);
    std::ranges::sort(order);
    std::vector<Lane> sorted;
    sorted.reserve(order.size());
    for (const Place& place : order)
        sorted.push_back(std::move(m_lanes.lanes[std::get<2>(place)]));
    m_lanes.lanes = std::move(sorted);
    return std::move(m_lanes);
}

Lanes lanesOf(const dataset::Dataset& dataset, const LaneOptions& options)
{
    LaneWork work(dataset, options);
    work.step(dataset.entityCount());
    return work.take();
}

void groupByKind(std::vector<Lane>& lanes)
{
    std::ranges::stable_sort(lanes, {}, &Lane::kind);
}

} // namespace knotary::query
