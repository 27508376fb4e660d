// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the graph is in sight: hiding, showing, and going on from a node to what is around it.

#include "app/document/session.h"
#include "model/graph/neighbourhood.h"

#include <algorithm>
#include <utility>

namespace knotary::document
{

void Session::changeSight(const QString& title, const Entities& hide, const Entities& show,
                          Neighbours expanded)
{
    HiddenChange change;
    for (const base::EntityId entity : hide) {
        if (!hidden().contains(entity) && dataset().entity(entity) != nullptr)
            change.hidden.insert(entity);
    }
    for (const base::EntityId entity : show) {
        if (hidden().contains(entity))
            change.shown.insert(entity);
    }
    if (change.hidden.empty() && change.shown.empty())
        return;
    for (auto& [entity, brought] : expanded) // who is sent away is no longer brought by anybody
        std::erase_if(brought, [&](base::EntityId id) { return change.hidden.contains(id); });
    std::erase_if(expanded, [](const auto& entry) { return entry.second.empty(); });
    change.expandedBefore = m_arrangement.expanded;
    change.expandedAfter = std::move(expanded);
    push(title, {{}, std::move(change), {}});
}

void Session::hide(const Entities& entities)
{
    changeSight(tr("Hide"), entities, {}, m_arrangement.expanded);
}

void Session::showOnly(const Entities& entities)
{
    Entities others;
    for (const base::EntityId entity : m_pipeline->whole().entityOfNode) {
        if (!entities.contains(entity))
            others.insert(entity);
    }
    changeSight(tr("Hide others"), others, entities, {});
}

void Session::showAll()
{
    changeSight(tr("Show everything"), {}, Entities(hidden()), {});
}

void Session::focusOn(const Entities& entities, std::size_t steps)
{
    if (const Entities around = within(entities, steps); !around.empty())
        showOnly(around);
}

std::vector<Session::HiddenNeighbour> Session::hiddenNeighbours(base::EntityId entity) const
{
    std::vector<HiddenNeighbour> found;
    if (hidden().empty())
        return found;
    const graph::Projection& whole = m_pipeline->whole();
    for (const graph::Neighbour& line : graph::neighbours(whole.topology, whole.nodeOf(entity))) {
        const base::EntityId other = whole.entityOfNode[line.node.index()];
        const dataset::Claim* claim = dataset().claim(line.claim);
        if (claim != nullptr && hidden().contains(other))
            found.push_back({other, claim->property, line.isOutgoing});
    }
    return found;
}

void Session::expand(const Neighbours& neighbours)
{
    Entities brought;
    Neighbours expanded = m_arrangement.expanded;
    for (const auto& [entity, around] : neighbours) {
        for (const base::EntityId neighbour : around) {
            if (!hidden().contains(neighbour))
                continue;
            brought.insert(neighbour);
            if (neighbour != entity)
                expanded[entity].insert(neighbour);
        }
    }
    changeSight(tr("Show"), {}, brought, std::move(expanded));
}

bool Session::canCollapse(base::EntityId entity) const
{
    const auto found = m_arrangement.expanded.find(entity);
    return found != m_arrangement.expanded.end() &&
           std::ranges::any_of(found->second, [&](base::EntityId brought) {
               return m_pipeline->projection()->nodeOf(brought).isValid();
           });
}

void Session::collapse(const Entities& entities)
{
    Entities brought;
    Neighbours expanded = m_arrangement.expanded;
    for (const base::EntityId entity : entities) {
        if (const auto found = expanded.find(entity); found != expanded.end()) {
            brought.insert(found->second.begin(), found->second.end());
            expanded.erase(found);
        }
    }
    for (const base::EntityId entity : entities)
        brought.erase(entity);
    changeSight(tr("Hide"), brought, {}, std::move(expanded));
}

Session::Entities Session::within(const Entities& entities, std::size_t steps) const
{
    const graph::Projection& whole = m_pipeline->whole();
    std::vector<base::NodeIndex> seeds;
    seeds.reserve(entities.size());
    for (const base::EntityId entity : entities)
        seeds.push_back(whole.nodeOf(entity));
    Entities found;
    if (whole.nodeCount() == 0)
        return found;
    const std::vector<bool> isNear = graph::within(whole.topology, seeds, steps);
    for (std::size_t node = 0; node < isNear.size(); ++node) {
        if (isNear[node])
            found.insert(whole.entityOfNode[node]);
    }
    return found;
}

} // namespace knotary::document
