// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/statistics.h"

#include "model/dataset/conflicts.h"
#include "model/query/years.h"

#include <algorithm>
#include <map>
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
        m_sameText.clear();
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
        return countTexts();
    }

private:
    void addSources(const dataset::Claim& claim)
    {
        for (const dataset::Evidence& evidence : claim.evidence) {
            if (evidence.stance == dataset::Stance::Denies ||
                evidence.stance == dataset::Stance::Questions)
                continue;
            m_sources.insert(evidence.source);
            const auto original = m_dataset.findSource(evidence.sameTextAs);
            if (original && *original != evidence.source)
                m_sameText.emplace_back(evidence.source, *original);
        }
    }

    /// Sources that repeat one text are one; a source that is only named as the original too.
    [[nodiscard]] std::size_t countTexts() const
    {
        std::map<base::SourceId, base::SourceId> textOf;
        for (const base::SourceId id : m_sources)
            textOf[id] = id;
        for (const auto& [copy, original] : m_sameText) {
            const base::SourceId from = textOf.try_emplace(copy, copy).first->second;
            const base::SourceId to = textOf.try_emplace(original, original).first->second;
            for (auto& [source, text] : textOf)
                if (text == from)
                    text = to;
        }
        std::set<base::SourceId> texts;
        for (const auto& [source, text] : textOf)
            texts.insert(text);
        return texts.size();
    }

    const dataset::Dataset& m_dataset;
    std::set<base::SourceId> m_sources;
    std::vector<std::pair<base::SourceId, base::SourceId>> m_sameText; ///< a copy, its original
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

/// A date that could not be read has no bounds and says nothing.
bool isDated(const dataset::Claim& claim)
{
    const time::TimeSpan* span = dataset::timeOf(claim);
    return span != nullptr &&
           (span->earliest != time::unboundedPast || span->latest != time::unboundedFuture);
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
        if (!isDated(claim))
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
