// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/pipeline.h"

#include "app/document/jobs.h"
#include "app/document/layouttask.h"
#include "model/base/threads.h"
#include "model/query/query.h"

#include <utility>

namespace knotary::document
{

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

void Pipeline::startLayout(const dataset::Dataset& dataset, std::vector<layout::Extent> extents,
                           const Arrangement& arrangement, const LayoutRecipe& recipe, Start start)
{
    auto task =
        std::make_shared<LayoutTask>(m_whole, dataset, std::move(extents), arrangement, recipe);
    task->isWarm = start == Start::FromPresentPlaces && !arrangement.places.empty();
    m_jobs.start(Slot::Layout, [this, task](const base::Control& control) -> Jobs::Delivery {
        base::Threads threads(base::Threads::sensibleCount());
        if (!task->run(control.with(threads)))
            return {};
        return [this, task] {
            if (task->whole != m_whole)
                return; // the graph has changed meanwhile
            m_wholePositions = std::move(task->positions);
            m_wholeGuides = std::move(task->guides);
            Q_EMIT laidOut();
        };
    });
}

void Pipeline::cancelLayout()
{
    m_jobs.cancel(Slot::Layout);
}

} // namespace knotary::document
