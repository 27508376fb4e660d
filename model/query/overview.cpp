// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/overview.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace knotary::query
{

namespace
{

/// By entity number.
struct Counts
{
    std::vector<std::size_t> relations; ///< claims to or from it; one to itself counts once
    std::vector<std::size_t> mentions;  ///< pieces of evidence that speak of it
    std::vector<std::size_t> contested; ///< claims about it that are at odds
};

void countSources(std::vector<std::size_t>& counts, const dataset::Claim& claim)
{
    const std::vector<dataset::Evidence>& evidence = claim.evidence;
    for (auto one = evidence.begin(); one != evidence.end(); ++one) {
        const bool isCounted = std::any_of(evidence.begin(), one, [one](const auto& earlier) {
            return earlier.source == one->source;
        });
        if (!isCounted && one->source.index() < counts.size())
            ++counts[one->source.index()];
    }
}

Counts countsOf(const dataset::Dataset& dataset, Overview& overview)
{
    const std::size_t entities = dataset.nextEntityId().index();
    Counts counts{std::vector<std::size_t>(entities), std::vector<std::size_t>(entities),
                  std::vector<std::size_t>(entities)};
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        countSources(overview.claimsOfSource, claim);
        if (claim.standing == dataset::Standing::Retracted)
            continue;
        const base::EntityId object = claim.object();
        const bool hasTwoEnds = object.isValid() && object != claim.subject;
        counts.mentions[claim.subject.index()] += claim.evidence.size();
        if (hasTwoEnds)
            counts.mentions[object.index()] += claim.evidence.size();
        if (!object.isValid())
            continue;
        ++counts.relations[claim.subject.index()];
        if (hasTwoEnds)
            ++counts.relations[object.index()];
    }
    for (const dataset::Conflict& conflict : overview.conflicts)
        counts.contested[conflict.about.index()] += conflict.claims.size();
    return counts;
}

/// How many sources speak of an entity.
std::size_t sourcesOf(const dataset::Dataset& dataset, base::EntityId entity)
{
    std::unordered_set<base::SourceId> sources;
    for (const auto& claims : {dataset.claimsAbout(entity), dataset.claimsPointingAt(entity)})
        for (const base::ClaimId id : claims)
            if (const dataset::Claim& claim = *dataset.claim(id);
                claim.standing != dataset::Standing::Retracted)
                for (const dataset::Evidence& evidence : claim.evidence)
                    sources.insert(evidence.source);
    return sources.size();
}

class StartingPoints
{
public:
    explicit StartingPoints(const dataset::Dataset& dataset) : m_dataset(dataset) {}

    /// The entity with the largest count, where any has one.
    void addMost(const std::vector<std::size_t>& counts, StartingReason reason)
    {
        base::EntityId most;
        for (const base::EntityId id : m_dataset.entities())
            if (!most.isValid() || counts[id.index()] > counts[most.index()])
                most = id;
        if (most.isValid() && counts[most.index()] > 0)
            add(most, {reason, counts[most.index()]});
    }

    /// Asks only the entities that may have more than the best so far: they are few.
    void addMostSources(const std::vector<std::size_t>& mentions)
    {
        base::EntityId most;
        std::size_t best = 0;
        for (const base::EntityId id : m_dataset.entities()) {
            if (mentions[id.index()] <= best)
                continue;
            if (const std::size_t sources = sourcesOf(m_dataset, id); sources > best) {
                best = sources;
                most = id;
            }
        }
        if (most.isValid())
            add(most, {StartingReason::MostSources, best});
    }

    /// The most connected of each kind that has none yet.
    void addOfKinds(const std::vector<std::size_t>& relations)
    {
        std::vector<base::EntityId> best(m_dataset.schema.kinds().size());
        for (const base::EntityId id : m_dataset.entities()) {
            const base::KindId kind = m_dataset.entity(id)->kind;
            if (!kind.isValid())
                continue;
            base::EntityId& leader = best[kind.index()];
            if (!leader.isValid() || relations[id.index()] > relations[leader.index()])
                leader = id;
        }
        std::erase_if(best, [this](base::EntityId id) { return !id.isValid() || has(id); });
        std::ranges::stable_sort(best, std::greater(),
                                 [&](base::EntityId id) { return relations[id.index()]; });
        for (const base::EntityId id : best)
            if (m_points.size() < mostStartingPoints)
                add(id, {StartingReason::MostOfItsKind, relations[id.index()]});
    }

    [[nodiscard]] std::vector<StartingPoint> take() { return std::move(m_points); }

private:
    [[nodiscard]] bool has(base::EntityId entity) const
    {
        return std::ranges::find(m_points, entity, &StartingPoint::entity) != m_points.end();
    }

    void add(base::EntityId entity, StartingPoint::Why why)
    {
        auto found = std::ranges::find(m_points, entity, &StartingPoint::entity);
        if (found == m_points.end())
            found = m_points.insert(found, {entity, {}});
        found->why.push_back(why);
    }

    const dataset::Dataset& m_dataset;
    std::vector<StartingPoint> m_points;
};

} // namespace

Overview overviewOf(const dataset::Dataset& dataset)
{
    Overview overview;
    overview.entitiesOfKind.resize(dataset.schema.kinds().size());
    overview.claimsOfSource.resize(dataset.nextSourceId().index());
    for (const base::EntityId id : dataset.entities()) {
        if (const base::KindId kind = dataset.entity(id)->kind; kind.isValid())
            ++overview.entitiesOfKind[kind.index()];
    }
    overview.conflicts = dataset::findConflicts(dataset);

    const Counts counts = countsOf(dataset, overview);
    StartingPoints points(dataset);
    points.addMost(counts.relations, StartingReason::MostRelations);
    points.addMostSources(counts.mentions);
    points.addMost(counts.contested, StartingReason::Contradiction);
    points.addOfKinds(counts.relations);
    overview.startingPoints = points.take();
    return overview;
}

} // namespace knotary::query
