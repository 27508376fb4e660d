// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/timecounts.h"

#include "model/query/claimsupport.h"

#include <algorithm>
#include <utility>

namespace knotary::query
{

namespace
{

using Categories = std::vector<std::uint32_t>;

/// Turns claims into entries, and notes what has no date.
class Collector
{
public:
    Collector(const dataset::Dataset& dataset, const TimeCountsInput& input)
        : m_dataset(dataset), m_input(input)
    {
        if (input.by == GroupBy::Evidence)
            m_support.emplace(dataset);
    }

    void collect(const base::Control& control)
    {
        for (const base::ClaimId id : m_dataset.claims()) {
            if (control.isCancelled())
                return;
            const dataset::Claim& claim = *m_dataset.claim(id);
            if (claim.standing == dataset::Standing::Retracted || !isWanted(id, claim))
                continue;
            add(id, claim);
        }
        if (m_input.by == GroupBy::Kind)
            findUndatedEntities();
    }

    [[nodiscard]] std::size_t categoryCount() const
    {
        switch (m_input.by) {
        case GroupBy::Kind:
            return m_dataset.schema.kinds().size();
        case GroupBy::Property:
            return m_dataset.schema.properties().size();
        case GroupBy::Source:
            return m_dataset.nextSourceId().index() + 1;
        case GroupBy::Evidence:
            break;
        }
        return evidenceGroupCount;
    }

    std::vector<time::Entry> entries;
    std::vector<time::CountedItem> undated;
    bool hasWidened = false;

private:
    [[nodiscard]] bool isWanted(base::ClaimId id, const dataset::Claim& claim) const
    {
        return (!m_input.claims || m_input.claims->contains(id)) && isWanted(claim.subject);
    }
    [[nodiscard]] bool isWanted(base::EntityId entity) const
    {
        return !m_input.entities || m_input.entities->contains(entity);
    }

    void add(base::ClaimId id, const dataset::Claim& claim)
    {
        const time::TimeSpan* when = dataset::timeOf(claim);
        const bool isOfEntity = m_input.by == GroupBy::Kind;
        if (when == nullptr && isOfEntity)
            return;
        const std::uint32_t item = isOfEntity ? claim.subject.number : id.number;
        findCategories(id, claim);
        if (when == nullptr) {
            for (const std::uint32_t category : m_categories)
                undated.push_back({category, item});
            return;
        }
        time::TimeSpan span = time::widened(*when, m_input.about);
        hasWidened = hasWidened || span.earliest != when->earliest || span.latest != when->latest ||
                     !(span.start == when->start) || !(span.end == when->end);
        for (const std::uint32_t category : m_categories)
            entries.push_back({span, category, item});
        if (isOfEntity)
            m_dated.insert(claim.subject);
    }

    void findCategories(base::ClaimId id, const dataset::Claim& claim)
    {
        m_categories.clear();
        switch (m_input.by) {
        case GroupBy::Kind:
            if (const dataset::Entity* entity = m_dataset.entity(claim.subject))
                m_categories.push_back(entity->kind.number);
            return;
        case GroupBy::Property:
            m_categories.push_back(claim.property.number);
            return;
        case GroupBy::Source:
            for (const dataset::Evidence& evidence : claim.evidence)
                if (std::find(m_categories.begin(), m_categories.end(), evidence.source.number) ==
                    m_categories.end())
                    m_categories.push_back(evidence.source.number);
            if (m_categories.empty())
                m_categories.push_back(m_dataset.nextSourceId().number);
            return;
        case GroupBy::Evidence:
            m_categories.push_back(static_cast<std::uint32_t>(evidenceGroup(*m_support, id)));
            return;
        }
    }

    void findUndatedEntities()
    {
        for (const base::EntityId id : m_dataset.entities())
            if (isWanted(id) && !m_dated.contains(id))
                undated.push_back({m_dataset.entity(id)->kind.number, id.number});
    }

    const dataset::Dataset& m_dataset;
    const TimeCountsInput& m_input;
    std::optional<ClaimSupport> m_support;
    std::unordered_set<base::EntityId> m_dated;
    Categories m_categories; ///< of the present claim
};

} // namespace

TimeCounts timeCounts(const dataset::Dataset& dataset, TimeCountsInput input,
                      const base::Control& control)
{
    TimeCounts counts;
    counts.input = std::move(input);
    Collector collector(dataset, counts.input);
    collector.collect(control);
    counts.hasWidened = collector.hasWidened;
    counts.histogram = time::Histogram(std::move(collector.entries),
                                       {.categoryCount = collector.categoryCount(),
                                        .unit = counts.input.unit,
                                        .counting = counts.input.counting,
                                        .axis = counts.input.axis},
                                       control);
    counts.undated = std::move(collector.undated);
    counts.undated.insert(counts.undated.end(), counts.histogram.undated().begin(),
                          counts.histogram.undated().end());
    std::sort(counts.undated.begin(), counts.undated.end());
    counts.undatedCounts.assign(collector.categoryCount(), 0);
    for (const time::CountedItem& item : counts.undated)
        ++counts.undatedCounts[item.category];
    return counts;
}

} // namespace knotary::query
