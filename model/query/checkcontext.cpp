// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/checkcontext.h"

#include "model/time/edtf.h"

#include <algorithm>
#include <unordered_map>

namespace knotary::query
{

CheckContext::CheckContext(const dataset::Dataset& dataset, const CheckLimits& limits,
                           const base::Control& control)
    : m_dataset(dataset),
      m_limits(limits),
      m_control(control),
      m_conflicts(dataset::findConflicts(dataset)),
      m_support(dataset, m_conflicts)
{
    readSources();
    readClaims();
}

const CheckedClaim* CheckContext::find(base::ClaimId id) const
{
    const std::uint32_t place = m_placeOf[id.index()];
    return place == 0 ? nullptr : &m_claims[place - 1];
}

void CheckContext::readSources()
{
    const std::size_t count = m_dataset.nextSourceId().index();
    m_days.resize(count);
    m_publisherOf.resize(count);
    std::unordered_map<std::string, std::uint32_t> numberOf;
    for (const base::SourceId id : m_dataset.sources()) {
        const dataset::Source& source = *m_dataset.source(id);
        const auto next = static_cast<std::uint32_t>(m_publishers.size());
        const bool isNamed = !source.publisher.empty();
        const auto [place, isNew] =
            numberOf.try_emplace(isNamed ? source.publisher : '\n' + source.key, next);
        m_publisherOf[id.index()] = place->second;
        if (isNew && isNamed)
            m_publishers.push_back({source.publisher, {}, {}});
        else if (isNew)
            m_publishers.push_back({source.key, id, {}});

        const std::optional<time::TimeSpan> date = time::parseEdtf(source.date).span;
        if (!date || !date->isBounded())
            continue;
        m_days[id.index()] = Days{date->earliest, date->latest};
        if (!m_newestSource.isValid() || date->earliest > daysOf(m_newestSource)->earliest)
            m_newestSource = id;
    }
}

void CheckContext::readClaims()
{
    m_placeOf.resize(m_dataset.nextClaimId().index());
    for (const base::ClaimId id : m_dataset.claims()) {
        if (m_control.isCancelled())
            return;
        const dataset::Claim& record = *m_dataset.claim(id);
        if (record.standing == dataset::Standing::Retracted ||
            record.rank == dataset::Rank::Deprecated)
            continue;
        CheckedClaim claim{id, &record, supportOf(m_dataset, record), {}, {}};
        readEvidence(claim);
        m_claims.push_back(claim);
        m_placeOf[id.index()] = static_cast<std::uint32_t>(m_claims.size());
    }
}

void CheckContext::readEvidence(CheckedClaim& claim) const
{
    if (claim.support.sourcesFor == 0)
        return;
    bool hasSeveral = false;
    for (const dataset::Claim* ground : groundsOf(m_dataset, *claim.record)) {
        for (const dataset::Evidence& evidence : ground->evidence) {
            if (isAgainst(evidence) || m_dataset.source(evidence.source) == nullptr)
                continue;
            const base::SourceId written = writtenIn(evidence);
            if (daysOf(written) && (!claim.newestSource.isValid() ||
                                    daysOf(written)->latest > daysOf(claim.newestSource)->latest))
                claim.newestSource = written;
            const std::uint32_t publisher = m_publisherOf[evidence.source.index()];
            hasSeveral = hasSeveral || publisher != claim.publisher.value_or(publisher);
            claim.publisher = publisher;
        }
    }
    if (hasSeveral)
        claim.publisher.reset();
}

const std::optional<CheckContext::Days>& CheckContext::daysOf(base::SourceId source) const
{
    return m_days[source.index()];
}

/// The source whose date says how old the words are: what is passed on or repeated is as old as
/// where it comes from, if that has a date.
base::SourceId CheckContext::writtenIn(const dataset::Evidence& evidence) const
{
    for (const std::string& key : {evidence.via, evidence.sameTextAs}) {
        if (key.empty())
            continue;
        const auto origin = m_dataset.findSource(key);
        if (origin && daysOf(*origin))
            return *origin;
    }
    return evidence.source;
}

bool CheckContext::isOlderBy(int years, base::SourceId source) const
{
    if (!source.isValid() || !m_newestSource.isValid())
        return false;
    const time::CivilDate date = time::dateFromDays(daysOf(source)->latest);
    const std::int64_t year = date.year + years;
    const int day = std::min(date.day, time::daysInMonth(year, date.month));
    return time::daysFromDate(year, date.month, day) < daysOf(m_newestSource)->earliest;
}

} // namespace knotary::query
