// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/pathfinder.h"

#include "app/document/filter.h"
#include "app/document/jobs.h"
#include "app/document/session.h"

#include <algorithm>
#include <utility>

namespace knotary::document
{

PathFinder::PathFinder(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_session.document(), &Document::aboutToChange, this, &PathFinder::stopReading);
    connect(&m_session.document(), &Document::changed, this,
            [this](const dataset::Change& change) { follow(change.everything); });
    connect(&m_session, &Session::projectionChanged, this, &PathFinder::followSight);
    connect(&m_session.jobs(), &Jobs::progressChanged, this, [this](Slot slot, double fraction) {
        if (slot != Slot::Paths)
            return;
        m_progress = fraction;
        Q_EMIT progressChanged();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PathFinder::search);
}

PathFinder::~PathFinder()
{
    stopReading(); // the data may go before the jobs do
}

bool PathFinder::isComplete() const
{
    return m_question.from.isValid() && m_question.to.isValid() && m_question.from != m_question.to;
}

bool PathFinder::isSearching() const
{
    return m_soon.isActive() || m_session.jobs().isRunning(Slot::Paths);
}

void PathFinder::ask(base::EntityId from, base::EntityId to)
{
    PathQuestion question = m_question;
    question.from = from;
    question.to = to;
    ask(std::move(question));
}

void PathFinder::ask(PathQuestion question)
{
    const bool areOtherEnds = question.from != m_question.from || question.to != m_question.to;
    if (question == m_question && (isSearching() || m_isAnswered)) {
        if (m_isAnswered)
            Q_EMIT arrived(); // somebody wants to see it again
        return;
    }
    stop();
    m_question = std::move(question);
    m_isAsked = true;
    if (areOtherEnds || !isComplete())
        forgetAnswer();
    if (isComplete())
        search();
    else
        Q_EMIT changed();
}

void PathFinder::forgetAnswer()
{
    m_isAnswered = false;
    m_isCut = false;
    m_chains.clear();
    m_loosenings.clear();
    setLookedAt({});
}

void PathFinder::clear()
{
    stop();
    m_question.from = {};
    m_question.to = {};
    forgetAnswer();
    Q_EMIT changed();
}

void PathFinder::cancel()
{
    if (!isSearching())
        return;
    stop();
    forgetAnswer(); // it was the answer to something else
    Q_EMIT changed();
}

void PathFinder::stop()
{
    m_soon.stop();
    m_session.jobs().cancel(Slot::Paths);
}

/// Comes back when no job reads the data set.
void PathFinder::stopReading()
{
    stop();
    const std::lock_guard untilDone(*m_reading);
}

void PathFinder::follow(bool isEverythingNew)
{
    if (isEverythingNew) {
        m_question.avoided.clear();
        m_question.avoidedKinds.clear();
        clear();
        return;
    }
    const dataset::Dataset& dataset = m_session.dataset();
    const auto isGone = [&dataset](base::EntityId id) { return dataset.entity(id) == nullptr; };
    std::erase_if(m_question.avoided, isGone);
    for (base::EntityId* end : {&m_question.from, &m_question.to})
        if (end->isValid() && isGone(*end))
            *end = {};
    const bool isBroken = std::ranges::any_of(m_chains, [&](const query::Chain& chain) {
        return std::ranges::any_of(chain, [&](const query::Hop& hop) {
            return isGone(hop.from) || isGone(hop.to) ||
                   std::ranges::any_of(
                       hop.claims, [&](base::ClaimId id) { return dataset.claim(id) == nullptr; });
        });
    });
    if (isBroken || !isComplete())
        forgetAnswer();
    searchSoon();
    Q_EMIT changed();
}

/// Something was hidden or shown, the time or the filter is another.
void PathFinder::followSight()
{
    const query::PathLimits now = limits();
    if (now.window != m_searched.window || now.filter != m_searched.filter ||
        now.hidden != m_searched.hidden)
        searchSoon();
    else if (!m_chains.empty())
        Q_EMIT changed(); // what of it is in sight may be another
}

void PathFinder::searchSoon()
{
    if (isComplete())
        m_soon.start();
}

query::PathLimits PathFinder::limits() const
{
    query::PathLimits limits;
    limits.evidence = m_question.evidence;
    limits.avoidedKinds = m_question.avoidedKinds;
    limits.avoided = m_question.avoided;
    if (m_question.isOnlyInTime)
        limits.window = m_session.windowContents();
    if (m_question.isOnlyShown) {
        limits.filter = m_session.filter().contents();
        limits.hidden = m_session.hidden();
    }
    return limits;
}

void PathFinder::search()
{
    if (!isComplete())
        return;
    m_progress = 0;
    m_isAnswered = false;
    m_searched = limits();
    const auto task = std::make_shared<const PathTask>(
        PathTask{m_session.dataset(), m_reading, m_session.sharedWholeGraph(), m_question.from,
                 m_question.to, m_searched, wishOf(m_question.choice)});
    m_session.jobs().start(Slot::Paths,
                           [this, task](const base::Control& control) -> Jobs::Delivery {
                               auto answer = std::make_shared<PathAnswer>(task->answer(control));
                               return [this, answer] { take(std::move(*answer)); };
                           });
    Q_EMIT changed();
}

void PathFinder::take(PathAnswer answer)
{
    const std::optional<query::Chain> before =
        m_lookedAt ? std::optional(m_chains[*m_lookedAt]) : std::nullopt;
    m_chains = std::move(answer.chains);
    m_loosenings = std::move(answer.loosenings);
    m_isCut = answer.isCut;
    m_isAnswered = true;
    std::optional<std::size_t> lookedAt;
    if (!m_chains.empty()) {
        const auto same = before ? std::ranges::find(m_chains, *before) : m_chains.end();
        lookedAt = same == m_chains.end() ? 0 : static_cast<std::size_t>(same - m_chains.begin());
    }
    setLookedAt(lookedAt);
    Q_EMIT changed();
    if (std::exchange(m_isAsked, false))
        Q_EMIT arrived();
}

void PathFinder::loosen(Loosening loosening)
{
    ask(loosened(m_question, loosening));
}

void PathFinder::lookAt(std::optional<std::size_t> chain)
{
    if (chain == m_lookedAt || m_chains.empty() || (chain && *chain >= m_chains.size()))
        return;
    setLookedAt(chain);
    Q_EMIT changed();
    Q_EMIT arrived();
}

void PathFinder::setLookedAt(std::optional<std::size_t> chain)
{
    m_lookedAt = chain;
    std::span<const query::Chain> chains(m_chains);
    if (chain)
        chains = chains.subspan(*chain, 1);
    if (m_steps == nullptr && chains.empty())
        return;
    m_steps = chains.empty() ? nullptr
                             : std::make_shared<const query::ChainSteps>(query::stepsOf(chains));
    Q_EMIT lookedAtChanged();
}

std::vector<base::ClaimId> PathFinder::claims() const
{
    std::vector<base::ClaimId> claims;
    if (m_steps == nullptr)
        return claims;
    for (const auto& [claim, step] : *m_steps)
        claims.push_back(claim);
    std::ranges::sort(claims, {},
                      [this](base::ClaimId id) { return std::pair(m_steps->at(id), id); });
    return claims;
}

Entities PathFinder::entities() const
{
    Entities entities;
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        if (m_lookedAt && *m_lookedAt != i)
            continue;
        for (const query::Hop& hop : m_chains[i]) {
            entities.insert(hop.from);
            entities.insert(hop.to);
        }
    }
    return entities;
}

bool PathFinder::isInSight(base::ClaimId claim) const
{
    const auto& window = m_session.windowContents();
    const auto& filter = m_session.filter().contents();
    return (window == nullptr || window->shows(claim)) &&
           (filter == nullptr || filter->shows(claim));
}

PathFinder::OutOfSight PathFinder::outOfSight() const
{
    OutOfSight out;
    const graph::Projection& shown = m_session.projection();
    for (const base::EntityId entity : entities())
        out.entities += std::size_t{!shown.nodeOf(entity).isValid()};
    for (const base::ClaimId id : claims()) {
        const dataset::Claim* claim = m_session.dataset().claim(id);
        if (claim != nullptr && !isInSight(id) && shown.nodeOf(claim->subject).isValid() &&
            shown.nodeOf(claim->object()).isValid())
            ++out.relations;
    }
    return out;
}

void PathFinder::bringToSight()
{
    const Entities chain = entities();
    const std::vector<base::ClaimId> steps = claims();
    const auto isKeptOut = [&](const auto* contents) {
        const auto isOut = [contents](auto id) {
            return contents != nullptr && !contents->shows(id);
        };
        return std::ranges::any_of(chain, isOut) || std::ranges::any_of(steps, isOut);
    };
    if (isKeptOut(m_session.filter().contents().get()))
        m_session.setFilter({});
    if (isKeptOut(m_session.windowContents().get()))
        m_session.setWindow(std::nullopt);
    if (!chain.empty())
        m_session.expand({{*chain.begin(), chain}});
}

} // namespace knotary::document
