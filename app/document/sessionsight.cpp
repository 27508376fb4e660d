// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the graph is in sight: hiding, showing, and going on from a node to what is around it.

#include "app/document/session.h"
#include "model/graph/neighbourhood.h"

#include <algorithm>
#include <utility>

namespace knotary::document
{

void Session::setHidden(const QString& title, Entities hidden)
{
    if (hidden != m_arrangement.hidden)
        push(title, {{}, HiddenChange{m_arrangement.hidden, std::move(hidden)}});
}

void Session::hide(const Entities& entities)
{
    Entities hidden = m_arrangement.hidden;
    hidden.insert(entities.begin(), entities.end());
    setHidden(tr("Hide"), std::move(hidden));
}

void Session::showOnly(const Entities& entities)
{
    Entities hidden;
    for (const base::EntityId entity : m_pipeline->whole().entityOfNode) {
        if (!entities.contains(entity))
            hidden.insert(entity);
    }
    setHidden(tr("Hide others"), std::move(hidden));
}

void Session::showAll()
{
    m_expanded.clear();
    setHidden(tr("Show everything"), {});
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

void Session::expand(base::EntityId entity, const Entities& neighbours)
{
    Entities hidden = m_arrangement.hidden;
    Entities brought;
    for (const base::EntityId neighbour : neighbours) {
        if (hidden.erase(neighbour) > 0)
            brought.insert(neighbour);
    }
    if (brought.empty())
        return;
    m_expanded[entity].merge(brought);
    setHidden(tr("Show"), std::move(hidden));
}

bool Session::canCollapse(base::EntityId entity) const
{
    const auto found = m_expanded.find(entity);
    return found != m_expanded.end() &&
           std::ranges::any_of(found->second, [&](base::EntityId brought) {
               return brought != entity && !hidden().contains(brought);
           });
}

void Session::collapse(base::EntityId entity)
{
    const auto found = m_expanded.find(entity);
    if (found == m_expanded.end())
        return;
    Entities brought = std::move(found->second);
    m_expanded.erase(found);
    brought.erase(entity);
    hide(brought);
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
