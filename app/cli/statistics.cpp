// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/statistics.h"

#include "model/query/claimsupport.h"
#include "model/query/timecounts.h"

namespace knotary::cli
{
namespace
{

/// A date that could not be read has no bounds and says nothing.
bool isDated(const dataset::Claim& claim)
{
    const time::TimeSpan* span = dataset::timeOf(claim);
    return span != nullptr &&
           (span->earliest != time::unboundedPast || span->latest != time::unboundedFuture);
}

EvidenceCounts evidenceOf(const dataset::Dataset& dataset,
                          const std::vector<dataset::Conflict>& conflicts)
{
    EvidenceCounts counts;
    const query::ClaimSupport support(dataset, conflicts);
    for (const base::ClaimId id : dataset.claims()) {
        const std::size_t sources = support.sourceCount(id);
        if (sources == 0)
            ++counts.unsourced;
        else if (sources == 1)
            ++counts.single;
        else
            ++counts.several;
        if (!isDated(*dataset.claim(id)))
            ++counts.undated;
        if (support.isDisputed(id))
            ++counts.disputed;
    }
    return counts;
}

} // namespace

Statistics statisticsOf(const dataset::Dataset& dataset, std::span<const std::string> withoutChecks)
{
    Statistics statistics;
    for (const base::EntityId id : dataset.entities())
        ++statistics.entities[dataset.schema.kind(dataset.entity(id)->kind).id];
    for (const base::ClaimId id : dataset.claims())
        ++statistics.claims[dataset.schema.property(dataset.claim(id)->property).id];
    const query::TimeCounts counts = query::timeCounts(dataset, {});
    const time::Histogram& histogram = counts.histogram;
    for (std::size_t position = 0; position < histogram.binCount(); ++position) {
        Counts& year = statistics.years[histogram.binAt(position)];
        for (std::size_t kind = 0; kind < histogram.categoryCount(); ++kind)
            if (const std::size_t count = histogram.certain(position, kind); count > 0)
                year[dataset.schema.kind(base::KindId(kind)).id] = count;
    }
    query::CheckReport report = query::runChecks(dataset, withoutChecks);
    statistics.evidence = evidenceOf(dataset, report.conflicts);
    statistics.checks = std::move(report.outcomes);
    return statistics;
}

} // namespace knotary::cli
