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

std::shared_ptr<const graph::Projection> wholeGraphOf(const dataset::Dataset& dataset)
{
    return std::make_shared<graph::Projection>(
        query::project(graph::buildSnapshot(dataset), dataset, {}));
}

void Pipeline::setWhole(std::shared_ptr<const graph::Projection> whole, const Sight& sight)
{
    m_whole = std::move(whole);
    show(sight);
}

void Pipeline::show(const Sight& sight)
{
    const auto& [arrangement, window, filter] = sight;
    if (window != nullptr || filter != nullptr)
        m_projection = std::make_shared<graph::Projection>(graph::induced(
            *m_whole,
            [&](base::EntityId entity) {
                return (window == nullptr || window->shows(entity)) &&
                       (filter == nullptr || filter->shows(entity)) &&
                       !arrangement.hidden.contains(entity);
            },
            [&](base::ClaimId claim) {
                return (window == nullptr || window->shows(claim)) &&
                       (filter == nullptr || filter->shows(claim));
            }));
    else if (!arrangement.hidden.empty())
        m_projection =
            std::make_shared<graph::Projection>(graph::without(*m_whole, arrangement.hidden));
    else
        m_projection = m_whole;
    place(arrangement);
}

void Pipeline::place(const Arrangement& arrangement)
{
    m_positions.clear();
    if (!arrangement.places.empty())
        m_positions = placesOf(*m_projection, arrangement);
}

void Pipeline::startLayout(const dataset::Dataset& dataset, LayoutTask::ExtentsFunction extents,
                           const Arrangement& arrangement, const LayoutRecipe& recipe, Start start)
{
    auto task = std::make_shared<LayoutTask>(m_whole, arrangement, recipe);
    task->isWarm = start == Start::FromPresentPlaces && !arrangement.places.empty();
    m_hasRead = std::make_shared<std::atomic<bool>>(false);
    m_jobs.start(Slot::Layout,
                 [this, task, &dataset, extents = std::move(extents), reading = m_reading,
                  hasRead = m_hasRead](const base::Control& control) -> Jobs::Delivery {
                     {
                         const std::lock_guard whileReading(*reading);
                         if (control.isCancelled() || !task->read(dataset, extents, control))
                             return {};
                         *hasRead = true;
                     }
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

bool Pipeline::stopReading()
{
    const bool isReading = m_jobs.isRunning(Slot::Layout) && m_hasRead != nullptr && !*m_hasRead;
    if (isReading)
        cancelLayout();
    const std::lock_guard untilDone(*m_reading); // with one that was cancelled before, too
    return isReading;
}

void Pipeline::cancelLayout()
{
    m_jobs.cancel(Slot::Layout);
}

} // namespace knotary::document
