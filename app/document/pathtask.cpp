// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/pathtask.h"

#include <optional>
#include <utility>

namespace knotary::document
{

namespace
{

/// The same limits without some of them; nothing where they were none.
std::optional<query::PathLimits> loosened(query::PathLimits limits, Loosening loosening)
{
    const bool isAll = loosening == Loosening::Everything;
    bool wasLimited = false;
    if (isAll || loosening == Loosening::Hidden) {
        wasLimited = wasLimited || !limits.hidden.empty() || limits.filter != nullptr;
        limits.hidden.clear();
        limits.filter.reset();
    }
    if (isAll || loosening == Loosening::Time) {
        wasLimited = wasLimited || limits.window != nullptr;
        limits.window.reset();
    }
    if (isAll || loosening == Loosening::Evidence) {
        wasLimited = wasLimited || limits.evidence != query::PathEvidence::Any;
        limits.evidence = query::PathEvidence::Any;
    }
    if (isAll || loosening == Loosening::Avoided) {
        wasLimited = wasLimited || !limits.avoided.empty() || !limits.avoidedKinds.empty();
        limits.avoided.clear();
        limits.avoidedKinds.clear();
    }
    return wasLimited ? std::optional(std::move(limits)) : std::nullopt;
}

} // namespace

query::PathWish wishOf(PathChoice choice)
{
    switch (choice) {
    case PathChoice::Shortest:
        return {1, 0};
    case PathChoice::AllShortest:
        return {mostShortestPaths, 0};
    case PathChoice::Longer:
        break;
    }
    return {.most = mostLongerPaths};
}

PathQuestion loosened(PathQuestion question, Loosening loosening)
{
    const bool isAll = loosening == Loosening::Everything;
    if (isAll || loosening == Loosening::Hidden)
        question.isOnlyShown = false;
    if (isAll || loosening == Loosening::Time)
        question.isOnlyInTime = false;
    if (isAll || loosening == Loosening::Evidence)
        question.evidence = query::PathEvidence::Any;
    if (isAll || loosening == Loosening::Avoided) {
        question.avoided.clear();
        question.avoidedKinds.clear();
    }
    return question;
}

std::vector<query::Chain> PathTask::chainsWithin(const query::PathLimits& allowed,
                                                 const query::PathWish& wished,
                                                 const base::Control& control) const
{
    std::shared_ptr<const graph::Projection> graph;
    {
        const std::lock_guard whileReading(*reading);
        if (control.isCancelled()) // the data set may be gone
            return {};
        graph = query::walkable(whole, dataset, allowed, from, to);
    }
    std::vector<query::Chain> chains;
    query::PathSearch search(*graph);
    for (const query::NodePath& path :
         search.find(graph->nodeOf(from), graph->nodeOf(to), wished, control))
        chains.push_back(query::chainOf(*graph, path));
    return chains;
}

bool PathTask::wouldHelp(Loosening loosening, const base::Control& control) const
{
    const std::optional<query::PathLimits> allowed = loosened(limits, loosening);
    return allowed && !chainsWithin(*allowed, {1, 0}, control).empty();
}

PathAnswer PathTask::answer(const base::Control& control) const
{
    PathAnswer answer;
    answer.chains = chainsWithin(limits, wish, control);
    answer.isCut = wish.most > 1 && answer.chains.size() == wish.most;
    if (!answer.chains.empty())
        return answer;
    for (const Loosening loosening :
         {Loosening::Hidden, Loosening::Time, Loosening::Evidence, Loosening::Avoided})
        if (!control.isCancelled() && wouldHelp(loosening, control))
            answer.loosenings.push_back(loosening);
    if (answer.loosenings.empty() && wouldHelp(Loosening::Everything, control))
        answer.loosenings.push_back(Loosening::Everything);
    return answer;
}

} // namespace knotary::document
