// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/pipeline.h"

#include "app/document/jobs.h"
#include "model/query/query.h"

#include <utility>

namespace knotary::document
{

namespace
{

/// By node of the graph; the origin where the arrangement knows no place.
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

} // namespace

Pipeline::Pipeline(Jobs& jobs, QObject* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_whole(std::make_shared<graph::Projection>()),
      m_projection(m_whole)
{
    connect(&m_jobs, &Jobs::progressChanged, this, [this](Slot slot, double fraction) {
        if (slot != Slot::Layout)
            return;
        m_progress = fraction;
        Q_EMIT progressChanged();
    });
    connect(&m_jobs, &Jobs::runningChanged, this, [this](Slot slot) {
        if (slot != Slot::Layout)
            return;
        m_progress = 0;
        Q_EMIT progressChanged();
    });
}

void Pipeline::rebuild(const dataset::Dataset& dataset, const Arrangement& arrangement)
{
    const std::shared_ptr<const graph::Snapshot> snapshot = graph::buildSnapshot(dataset);
    m_whole = std::make_shared<graph::Projection>(query::project(snapshot, dataset, {}));
    show(arrangement);
}

void Pipeline::show(const Arrangement& arrangement)
{
    m_projection =
        arrangement.hidden.empty()
            ? m_whole
            : std::make_shared<graph::Projection>(graph::without(*m_whole, arrangement.hidden));
    place(arrangement);
}

void Pipeline::place(const Arrangement& arrangement)
{
    m_positions.clear();
    if (!arrangement.places.empty())
        m_positions = placesOf(*m_projection, arrangement);
}

void Pipeline::startLayout(std::vector<layout::Extent> extents, const Arrangement& arrangement,
                           Start start)
{
    std::vector<std::uint8_t> isPinned(m_whole->nodeCount(), 0);
    for (std::size_t node = 0; node < isPinned.size(); ++node)
        isPinned[node] = arrangement.pinned.contains(m_whole->entityOfNode[node]) ? 1 : 0;

    layout::Positions positions = placesOf(*m_whole, arrangement);
    const bool isWarm = start == Start::FromPresentPlaces && !arrangement.places.empty();

    m_jobs.start(Slot::Layout,
                 [this, whole = m_whole, extents = std::move(extents),
                  isPinned = std::move(isPinned), positions = std::move(positions),
                  isWarm](const base::Control& control) -> Jobs::Delivery {
                     const layout::Problem problem{.topology = whole->topology,
                                                   .extents = extents,
                                                   .isPinned = isPinned,
                                                   .seed = 1,
                                                   .isWarmStart = isWarm};
                     layout::Positions result = positions;
                     const layout::Engine& engine = *layout::catalogue().front();
                     if (engine.run(problem, result, {}, control) == layout::Outcome::Cancelled)
                         return {};
                     return [this, whole, result = std::move(result)] {
                         if (whole != m_whole)
                             return; // the graph has changed meanwhile
                         m_wholePositions = result;
                         Q_EMIT laidOut();
                     };
                 });
}

void Pipeline::cancelLayout()
{
    m_jobs.cancel(Slot::Layout);
}

} // namespace knotary::document
