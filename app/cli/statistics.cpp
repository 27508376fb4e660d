// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/statistics.h"

#include "model/dataset/conflicts.h"
#include "model/query/years.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace knotary::cli
{
namespace
{

/// Gathers the sources that support a claim, its premises' sources included.
class Support
{
public:
    explicit Support(const dataset::Dataset& dataset) : m_dataset(dataset) {}

    std::size_t count(base::ClaimId id)
    {
        m_sources.clear();
        m_seen.clear();
        std::vector<base::ClaimId> open{id};
        while (!open.empty()) {
            const base::ClaimId next = open.back();
            open.pop_back();
            if (!m_seen.insert(next).second)
                continue;
            const dataset::Claim& claim = *m_dataset.claim(next);
            addSources(claim);
            for (const std::string& premise : claim.inferredFrom)
                if (const auto found = m_dataset.findClaim(premise))
                    open.push_back(*found);
        }
        return m_sources.size();
    }

private:
    void addSources(const dataset::Claim& claim)
    {
        for (const dataset::Evidence& evidence : claim.evidence) {
            if (evidence.stance == dataset::Stance::Denies ||
                evidence.stance == dataset::Stance::Questions)
                continue;
            const auto original = m_dataset.findSource(evidence.sameTextAs);
            m_sources.insert(original ? *original : evidence.source);
        }
    }

    const dataset::Dataset& m_dataset;
    std::set<base::SourceId> m_sources;
    std::unordered_set<base::ClaimId> m_seen;
};

bool isContradicted(const dataset::Claim& claim)
{
    return claim.standing == dataset::Standing::Disputed ||
           std::any_of(claim.evidence.begin(), claim.evidence.end(),
                       [](const dataset::Evidence& evidence) {
                           return evidence.stance == dataset::Stance::Denies ||
                                  evidence.stance == dataset::Stance::Questions;
                       });
}

EvidenceCounts evidenceOf(const dataset::Dataset& dataset)
{
    EvidenceCounts counts;
    Support support(dataset);
    std::unordered_set<base::ClaimId> disputed;
    for (const dataset::Conflict& conflict : dataset::findConflicts(dataset))
        disputed.insert(conflict.claims.begin(), conflict.claims.end());
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        const std::size_t sources = support.count(id);
        if (sources == 0)
            ++counts.unsourced;
        else if (sources == 1)
            ++counts.single;
        else
            ++counts.several;
        if (dataset::timeOf(claim) == nullptr)
            ++counts.undated;
        if (isContradicted(claim) || disputed.contains(id))
            ++counts.disputed;
    }
    return counts;
}

} // namespace

Statistics statisticsOf(const dataset::Dataset& dataset)
{
    Statistics statistics;
    for (const base::EntityId id : dataset.entities())
        ++statistics.entities[dataset.schema.kind(dataset.entity(id)->kind).id];
    for (const base::ClaimId id : dataset.claims())
        ++statistics.claims[dataset.schema.property(dataset.claim(id)->property).id];
    const time::YearHistogram histogram = query::yearsByKind(dataset);
    for (std::size_t position = 0; position < histogram.years.size(); ++position) {
        Counts& counts = statistics.years[histogram.years[position]];
        for (std::size_t kind = 0; kind < histogram.categoryCount; ++kind)
            if (const std::size_t count = histogram.count(position, kind); count > 0)
                counts[dataset.schema.kind(base::KindId(kind)).id] = count;
    }
    statistics.evidence = evidenceOf(dataset);
    return statistics;
}

} // namespace knotary::cli
