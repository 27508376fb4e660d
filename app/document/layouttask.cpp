// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/layouttask.h"

#include "app/document/layoutcolumns.h"

#include <utility>

namespace knotary::document
{

layout::Positions placesOf(const graph::Projection& graph, const Arrangement& arrangement)
{
    layout::Positions positions(graph.nodeCount());
    for (std::size_t node = 0; node < positions.size(); ++node) {
        const auto place = arrangement.places.find(graph.entityOfNode[node]);
        if (place != arrangement.places.end())
            positions[node] = place->second;
    }
    return positions;
}

LayoutTask::LayoutTask(std::shared_ptr<const graph::Projection> graph,
                       const Arrangement& arrangement, const LayoutRecipe& recipe)
    : whole(std::move(graph)),
      positions(placesOf(*whole, arrangement)),
      m_engine(engineOf(recipe)),
      m_values(recipe.values),
      m_seed(recipe.seed),
      m_isPinned(whole->nodeCount(), 0)
{
    for (const base::EntityId entity : arrangement.pinned) {
        if (const base::NodeIndex node = whole->nodeOf(entity); node.isValid())
            m_isPinned[node.index()] = 1;
    }
    const base::NodeIndex focus = whole->nodeOf(recipe.focus);
    if (m_engine.columns().focus && focus.isValid())
        m_focus = focus.number;
}

bool LayoutTask::read(const dataset::Dataset& dataset, const ExtentsFunction& extents,
                      const base::Control& control)
{
    if (extents)
        m_extents = extents(dataset, *whole, control);
    const layout::Columns columns = m_engine.columns();
    if (columns.kinds && !control.isCancelled())
        m_kinds = kindsOfNodes(*whole, dataset);
    if (columns.times && !control.isCancelled())
        m_times = timesOfNodes(*whole, dataset);
    return !control.isCancelled();
}

layout::Problem LayoutTask::problem() const
{
    return {.topology = whole->topology,
            .extents = m_extents,
            .isPinned = m_isPinned,
            .seed = m_seed,
            .isWarmStart = isWarm,
            .kinds = m_kinds,
            .times = m_times,
            .focus = m_focus};
}

bool LayoutTask::run(const base::Control& control)
{
    if (m_engine.run(problem(), positions, m_values, control) == layout::Outcome::Cancelled)
        return false;
    findGuides();
    return true;
}

void LayoutTask::findGuides()
{
    layout::Guides found = m_engine.guides(problem(), positions, m_values);
    for (layout::TimeBar& bar : found.bars)
        bar.node = whole->entityOfNode[bar.node].number;
    guides = found.isEmpty() ? nullptr : std::make_shared<layout::Guides>(std::move(found));
}

} // namespace knotary::document
