// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/pipeline.h"

#include "app/document/jobs.h"
#include "model/query/query.h"

#include <utility>

namespace knotary::document
{

Pipeline::Pipeline(Jobs& jobs, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_projection(std::make_shared<graph::Projection>())
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
    m_projection = std::make_shared<graph::Projection>(query::project(snapshot, dataset, {}));

    const bool hasPlaces = !arrangement.places.empty();
    m_positions.clear();
    if (!hasPlaces)
        return;
    m_positions.resize(m_projection->nodeCount());
    for (std::size_t node = 0; node < m_positions.size(); ++node) {
        const auto place = arrangement.places.find(m_projection->entityOfNode[node]);
        if (place != arrangement.places.end())
            m_positions[node] = place->second;
    }
}

void Pipeline::startLayout(std::vector<layout::Extent> extents, const Arrangement& arrangement,
                           Start start)
{
    std::vector<std::uint8_t> isPinned(m_projection->nodeCount(), 0);
    for (std::size_t node = 0; node < isPinned.size(); ++node)
        isPinned[node] = arrangement.pinned.contains(m_projection->entityOfNode[node]) ? 1 : 0;

    layout::Positions positions = m_positions;
    positions.resize(m_projection->nodeCount());
    const bool isWarm = start == Start::FromPresentPlaces && !m_positions.empty();

    m_jobs.start(Slot::Layout,
                 [this, projection = m_projection, extents = std::move(extents),
                  isPinned = std::move(isPinned), positions = std::move(positions),
                  isWarm](const base::Control& control) -> Jobs::Delivery {
                     const layout::Problem problem{.topology = projection->topology,
                                                   .extents = extents,
                                                   .isPinned = isPinned,
                                                   .seed = 1,
                                                   .isWarmStart = isWarm};
                     layout::Positions result = positions;
                     const layout::Engine& engine = *layout::catalogue().front();
                     if (engine.run(problem, result, {}, control) == layout::Outcome::Cancelled)
                         return {};
                     return [this, projection, result = std::move(result)] {
                         if (projection != m_projection)
                             return; // the graph has changed meanwhile
                         m_positions = result;
                         Q_EMIT laidOut();
                     };
                 });
}

void Pipeline::cancelLayout()
{
    m_jobs.cancel(Slot::Layout);
}

void Pipeline::setPlace(base::NodeIndex node, layout::Point place)
{
    if (node.isValid() && node.index() < m_positions.size())
        m_positions[node.index()] = place;
}

} // namespace knotary::document
