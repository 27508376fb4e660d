// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/statements.h"

#include "model/query/claimsupport.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace knotary::query
{

namespace
{

using base::ClaimId;
using base::EntityId;
using dataset::Claim;
using dataset::Dataset;

bool isSuperseded(const Claim& claim)
{
    return claim.rank == dataset::Rank::Deprecated ||
           claim.standing == dataset::Standing::Retracted;
}

/// Tells sides of a statement apart.
using SideKey = std::pair<std::string, std::string>;

SideKey sideKeyOf(const Claim& claim, bool isTimeInQuestion)
{
    return {dataset::identityOf(claim.value),
            isTimeInQuestion && claim.when ? claim.when->text : std::string()};
}

/// All claims about one entity, prepared so that each of its statements is found at once.
class Subject
{
public:
    Subject(const Dataset& dataset, EntityId subject) : m_dataset(dataset), m_subject(subject)
    {
        for (dataset::Conflict& conflict : dataset::findConflicts(dataset, subject)) {
            for (const ClaimId claim : conflict.claims)
                m_conflictOf.try_emplace(claim, m_conflicts.size());
            m_conflicts.push_back(std::move(conflict));
        }
        for (const ClaimId id : dataset.claimsAbout(subject)) {
            const Claim& claim = *dataset.claim(id);
            m_saying[{claim.property, dataset::identityOf(claim.value)}].push_back(id);
            if (isSuperseded(claim))
                m_superseded[claim.property].push_back(id);
        }
    }

    [[nodiscard]] Statement statementOf(ClaimId asked) const
    {
        const Claim& claim = *m_dataset.claim(asked);
        Statement statement{m_subject, claim.property, {}, {}};
        std::set<ClaimId> claims{asked};
        std::set<ClaimId> atOdds;
        if (const auto found = m_conflictOf.find(asked); found != m_conflictOf.end()) {
            const dataset::Conflict& conflict = m_conflicts[found->second];
            statement.conflict = conflict.reason;
            atOdds.insert(conflict.claims.begin(), conflict.claims.end());
            claims.insert(conflict.claims.begin(), conflict.claims.end());
        } else {
            addSaying(claim, claims);
        }
        if (m_dataset.schema.property(claim.property).isSingle)
            if (const auto found = m_superseded.find(claim.property); found != m_superseded.end())
                claims.insert(found->second.begin(), found->second.end());
        fillSides(statement, claims, atOdds);
        return statement;
    }

private:
    void addSaying(const Claim& claim, std::set<ClaimId>& claims) const
    {
        const auto found = m_saying.find({claim.property, dataset::identityOf(claim.value)});
        for (const ClaimId id : found->second)
            if (!m_conflictOf.contains(id)) // those are a statement of their own
                claims.insert(id);
    }

    void fillSides(Statement& statement, const std::set<ClaimId>& claims,
                   const std::set<ClaimId>& atOdds) const
    {
        const bool isTimeInQuestion = statement.conflict == dataset::ConflictReason::DifferentTimes;
        std::map<SideKey, std::size_t> known;
        for (const ClaimId id : claims) {
            const auto [place, isNew] = known.try_emplace(
                sideKeyOf(*m_dataset.claim(id), isTimeInQuestion), statement.sides.size());
            if (isNew)
                statement.sides.emplace_back();
            Side& side = statement.sides[place->second];
            side.claims.push_back(id);
            side.isAtOdds = side.isAtOdds || atOdds.contains(id);
        }
        const auto rankOf = [this](ClaimId id) { return m_dataset.claim(id)->rank; };
        for (Side& side : statement.sides)
            std::ranges::stable_sort(side.claims, {}, rankOf);
        std::ranges::stable_sort(statement.sides, {}, [&](const Side& side) {
            const Claim& first = *m_dataset.claim(side.claims.front());
            return std::tuple(!side.isAtOdds, isSuperseded(first), first.rank);
        });
    }

    const Dataset& m_dataset;
    EntityId m_subject;
    std::vector<dataset::Conflict> m_conflicts;
    std::unordered_map<ClaimId, std::size_t> m_conflictOf;
    std::map<std::pair<base::PropertyId, std::string>, std::vector<ClaimId>> m_saying;
    std::map<base::PropertyId, std::vector<ClaimId>> m_superseded;
};

/// Says every claim among the entities to `take` until that says no.
template<class Take>
void visitClaimsAmong(const Dataset& dataset, const std::unordered_set<EntityId>& entities,
                      Take take)
{
    if (entities.size() == 1) {
        for (const ClaimId id : dataset.claimsAbout(*entities.begin()))
            if (!take(id))
                return;
        for (const ClaimId id : dataset.claimsPointingAt(*entities.begin()))
            if (!take(id))
                return;
        return;
    }
    for (const EntityId entity : entities)
        for (const ClaimId id : dataset.claimsAbout(entity))
            if (entities.contains(dataset.claim(id)->object()) && !take(id))
                return;
}

} // namespace

std::vector<Statement> statementsOf(const Dataset& dataset, std::span<const ClaimId> claims)
{
    std::vector<Statement> statements;
    std::unordered_map<EntityId, Subject> subjects;
    std::unordered_set<ClaimId> done;
    for (const ClaimId id : claims) {
        const Claim* claim = dataset.claim(id);
        if (claim == nullptr || done.contains(id))
            continue;
        const Subject& subject =
            subjects.try_emplace(claim->subject, dataset, claim->subject).first->second;
        Statement statement = subject.statementOf(id);
        for (const Side& side : statement.sides)
            done.insert(side.claims.begin(), side.claims.end());
        statements.push_back(std::move(statement));
    }
    return statements;
}

std::vector<ClaimId> betweenSameEnds(const Dataset& dataset, ClaimId asked)
{
    const Claim* claim = dataset.claim(asked);
    if (claim == nullptr || !claim->object().isValid())
        return {};
    std::vector<ClaimId> found;
    const auto add = [&](EntityId from, EntityId to) {
        for (const ClaimId id : dataset.claimsAbout(from))
            if (id != asked && dataset.claim(id)->object() == to)
                found.push_back(id);
    };
    add(claim->subject, claim->object());
    if (claim->subject != claim->object())
        add(claim->object(), claim->subject);
    return found;
}

std::vector<ClaimId> claimsAmong(const Dataset& dataset,
                                 const std::unordered_set<EntityId>& entities)
{
    std::set<ClaimId> found; // a claim that leads from an entity to itself is met twice
    visitClaimsAmong(dataset, entities, [&found](ClaimId id) {
        found.insert(id);
        return true;
    });
    return {found.begin(), found.end()};
}

bool hasClaimsAmong(const Dataset& dataset, const std::unordered_set<EntityId>& entities)
{
    bool hasAny = false;
    visitClaimsAmong(dataset, entities, [&hasAny](ClaimId) {
        hasAny = true;
        return false;
    });
    return hasAny;
}

bool hasSourcesAmong(const Dataset& dataset, const std::unordered_set<EntityId>& entities)
{
    bool hasAny = false;
    visitClaimsAmong(dataset, entities, [&](ClaimId id) {
        hasAny = !dataset.claim(id)->evidence.empty();
        return !hasAny;
    });
    return hasAny;
}

std::vector<ClaimId> heldClaims(const Dataset& dataset, const Side& side)
{
    std::vector<ClaimId> held;
    std::ranges::copy_if(side.claims, std::back_inserter(held),
                         [&](ClaimId id) { return !isSuperseded(*dataset.claim(id)); });
    return held.empty() ? side.claims : held;
}

Foundation foundationOf(const Dataset& dataset, const Statement& statement, const Side& side)
{
    Foundation foundation;
    const std::vector<ClaimId> held = heldClaims(dataset, side);
    foundation.independent = sourcesFor(dataset, held);

    std::set<base::SourceId> against;
    for (const ClaimId id : held)
        for (const dataset::Evidence& evidence : dataset.claim(id)->evidence)
            if (isAgainst(evidence))
                against.insert(evidence.source);
    foundation.against = against.size();

    std::vector<ClaimId> others;
    if (side.isAtOdds)
        for (const Side& other : statement.sides)
            if (&other != &side && other.isAtOdds)
                std::ranges::copy(heldClaims(dataset, other), std::back_inserter(others));
    foundation.other = sourcesFor(dataset, others);
    return foundation;
}

std::vector<base::SourceId> sourcesOf(const Dataset& dataset, std::span<const ClaimId> claims)
{
    std::set<base::SourceId> sources;
    for (const ClaimId id : claims)
        if (const Claim* claim = dataset.claim(id); claim != nullptr)
            for (const dataset::Evidence& evidence : claim->evidence)
                sources.insert(evidence.source);
    return {sources.begin(), sources.end()};
}

} // namespace knotary::query
