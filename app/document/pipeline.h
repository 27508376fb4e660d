// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Keeps what follows from the data set (snapshot, projection, positions) and works out again only
// what is stale; the layout runs as a job and is dropped when it comes too late. It always lays out
// the whole graph, so that hiding and showing again never moves a node.

#include "app/document/arrangement.h"
#include "app/document/layouttask.h"
#include "model/base/control.h"
#include "model/graph/projection.h"
#include "model/layout/layout.h"
#include "model/query/filter.h"
#include "model/query/timecolumns.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace knotary::document
{

class Jobs;

/// Everything that the data claim between entities.
[[nodiscard]] std::shared_ptr<const graph::Projection>
wholeGraphOf(const dataset::Dataset& dataset);

/// What decides which part of the graph is shown.
struct Sight
{
    const Arrangement& arrangement;                ///< it hides some
    const query::WindowContents* window = nullptr; ///< null: all times
    const query::FilterContents* filter = nullptr; ///< null: no terms
};

class Pipeline : public QObject
{
    Q_OBJECT

public:
    explicit Pipeline(Jobs& jobs, QObject* parent = nullptr);

    /// Takes another graph. Nodes keep the places they had; whether a layout is needed is the
    /// caller's to say.
    void setWhole(std::shared_ptr<const graph::Projection> whole, const Sight& sight);
    /// Works out again what is shown.
    void show(const Sight& sight);
    /// Takes the places from the arrangement; the graph stays.
    void place(const Arrangement& arrangement);

    enum class Start
    {
        Fresh,
        FromPresentPlaces
    };
    /// Lays out in a job, as the recipe says. The job reads the data set only until it has what
    /// the engine asks for.
    void startLayout(const dataset::Dataset& dataset, LayoutTask::ExtentsFunction extents,
                     const Arrangement& arrangement, const LayoutRecipe& recipe, Start start);
    /// Before the data set changes: comes back when no job reads it. True: a layout was given up
    /// for that.
    bool stopReading();
    void cancelLayout();

    /// The graph with nothing hidden.
    [[nodiscard]] const graph::Projection& whole() const { return *m_whole; }
    [[nodiscard]] const std::shared_ptr<const graph::Projection>& sharedWhole() const
    {
        return m_whole;
    }
    /// What the last layout found, by node of whole().
    [[nodiscard]] const layout::Positions& wholePositions() const { return m_wholePositions; }
    /// What is to be drawn beside them; its bars go by entity number. Null: nothing.
    [[nodiscard]] const std::shared_ptr<const layout::Guides>& wholeGuides() const
    {
        return m_wholeGuides;
    }
    /// What is shown.
    [[nodiscard]] const std::shared_ptr<const graph::Projection>& projection() const
    {
        return m_projection;
    }
    /// By node of projection(); empty until the first layout is done.
    [[nodiscard]] const layout::Positions& positions() const { return m_positions; }
    [[nodiscard]] double progress() const { return m_progress; }

Q_SIGNALS:
    void laidOut(); ///< wholePositions() are new; place() takes them over
    void progressChanged();

private:
    Jobs& m_jobs;
    std::shared_ptr<const graph::Projection> m_whole;
    std::shared_ptr<const graph::Projection> m_projection;
    layout::Positions m_wholePositions;
    std::shared_ptr<const layout::Guides> m_wholeGuides;
    layout::Positions m_positions;
    double m_progress = 0;
    /// Held by the job while it reads the data set.
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>();
    std::shared_ptr<std::atomic<bool>> m_hasRead; ///< of the latest job
};

} // namespace knotary::document
