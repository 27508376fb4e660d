// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/layouttask.h"

#include "model/query/entitytimes.h"

#include <utility>

namespace knotary::document
{

namespace
{

const layout::Engine& engineOf(const LayoutRecipe& recipe)
{
    const layout::Engine* engine = layout::findEngine(recipe.engine);
    return engine != nullptr ? *engine : *layout::catalogue().front();
}

std::vector<std::uint32_t> kindsOf(const graph::Projection& graph, const dataset::Dataset& dataset)
{
    std::vector<std::uint32_t> kinds(graph.nodeCount(), 0);
    for (std::size_t node = 0; node < kinds.size(); ++node) {
        const dataset::Entity* entity = dataset.entity(graph.entityOfNode[node]);
        const bool isKnown = entity != nullptr && entity->kind.isValid();
        kinds[node] = isKnown ? entity->kind.number
                              : static_cast<std::uint32_t>(dataset.schema.kinds().size());
    }
    return kinds;
}

std::vector<layout::NodeTime> timesOf(const graph::Projection& graph,
                                      const dataset::Dataset& dataset)
{
    const std::vector<query::EntityTime> known = query::entityTimes(dataset);
    std::vector<layout::NodeTime> times(graph.nodeCount());
    for (std::size_t node = 0; node < times.size(); ++node) {
        const query::EntityTime& time = known[graph.entityOfNode[node].index()];
        times[node] = {time.earliestYear(), time.latestYear()};
    }
    return times;
}

} // namespace

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
                       const dataset::Dataset& dataset, std::vector<layout::Extent> extents,
                       const Arrangement& arrangement, const LayoutRecipe& recipe)
    : whole(std::move(graph)),
      positions(placesOf(*whole, arrangement)),
      m_engine(engineOf(recipe)),
      m_values(recipe.values),
      m_seed(recipe.seed),
      m_extents(std::move(extents)),
      m_isPinned(whole->nodeCount(), 0)
{
    for (std::size_t node = 0; node < m_isPinned.size(); ++node)
        m_isPinned[node] = arrangement.pinned.contains(whole->entityOfNode[node]) ? 1 : 0;
    const layout::Columns columns = m_engine.columns();
    if (columns.kinds)
        m_kinds = kindsOf(*whole, dataset);
    if (columns.times)
        m_times = timesOf(*whole, dataset);
    if (const base::NodeIndex focus = whole->nodeOf(recipe.focus); columns.focus && focus.isValid())
        m_focus = focus.number;
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
