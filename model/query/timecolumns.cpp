// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/timecolumns.h"

#include "model/query/years.h"
#include "model/time/histogram.h"

#include <algorithm>

namespace knotary::query
{

namespace
{

using time::TimeSpan;

/// The same with the width added, without a copy where there is nothing to add.
const TimeSpan& widenedInto(const TimeSpan& span, time::AboutWidth about, TimeSpan& room)
{
    if (!span.qualifiers.approximate)
        return span;
    room = time::widened(span, about);
    return room;
}

} // namespace

TimeColumns::TimeColumns(const dataset::Dataset& dataset, time::AboutWidth about)
    : m_rows(dataset.nextClaimId().index()), m_entityCount(dataset.nextEntityId().index())
{
    TimeSpan room;
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        const dataset::Claim* claim = dataset.claim(base::ClaimId(number));
        if (claim == nullptr)
            continue;
        Row& row = m_rows[number];
        row.subject = claim->subject;
        row.object = claim->object();
        row.counts = claim->standing != dataset::Standing::Retracted;
        const TimeSpan* stated = dataset::timeOf(*claim);
        if (stated == nullptr)
            continue;
        if (row.counts)
            countYears(*stated);
        const TimeSpan& span = widenedInto(*stated, about, room);
        row.isDated = true;
        row.earliest = span.earliest;
        row.latest = span.latest;
        // What time::touches looks at; a span that somebody doubts is never certain.
        const bool isSure = !span.qualifiers.any();
        row.surelyBy = isSure ? span.start.latest : time::unboundedFuture;
        row.surelyFrom = isSure ? span.end.earliest : time::unboundedPast;
    }
    if (m_years && m_years->last - m_years->first >= time::longestAxis)
        m_years = datedYears(dataset); // it chooses a stretch of them
}

void TimeColumns::countYears(const TimeSpan& span)
{
    // Most spans lie between those that were seen before: then there is nothing to reckon.
    if (m_years && span.earliest >= m_firstDay && span.latest <= m_lastDay)
        return;
    const auto years = time::placedBins(span, time::BinUnit::Year);
    if (!years)
        return;
    if (!m_years)
        m_years = YearRange{years->first, years->last};
    m_years->first = std::min(m_years->first, years->first);
    m_years->last = std::max(m_years->last, years->last);
    m_firstDay = time::firstDayOfYear(m_years->first);
    m_lastDay = time::lastDayOfYear(m_years->last);
}

WindowAnswer TimeColumns::answerOf(const Row& row, const TimeWindow& window)
{
    if (!row.isDated)
        return WindowAnswer::Undated;
    if (row.latest < window.firstDay || row.earliest > window.lastDay)
        return WindowAnswer::No;
    const bool isSure = row.surelyBy <= window.lastDay && row.surelyFrom >= window.firstDay;
    return isSure ? WindowAnswer::Yes : WindowAnswer::Maybe;
}

template<class Counts>
WindowContents TimeColumns::contents(const TimeWindow& window, const Counts& counts) const
{
    WindowContents found;
    found.claims.assign(m_rows.size(), WindowAnswer::No);
    found.entities.assign(m_entityCount, WindowAnswer::Undated);
    const auto raise = [&found](base::EntityId id, WindowAnswer answer) {
        if (id.isValid())
            found.entities[id.index()] = std::max(found.entities[id.index()], answer);
    };
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        const Row& row = m_rows[number];
        if (!counts(number))
            continue;
        const WindowAnswer answer = answerOf(row, window);
        found.claims[number] = answer;
        raise(row.subject, answer);
        raise(row.object, answer);
    }
    return found;
}

WindowContents TimeColumns::contentsOf(const TimeWindow& window) const
{
    return contents(window, [this](std::size_t number) { return m_rows[number].counts; });
}

WindowContents TimeColumns::contentsOf(const TimeWindow& window,
                                       const std::vector<bool>& counted) const
{
    return contents(window, [&](std::size_t number) {
        return number < counted.size() && counted[number] && m_rows[number].subject.isValid();
    });
}

} // namespace knotary::query
