// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is worked out of the shape of the graph (how central an entity is, which group it belongs
// to) and shown as colours, sizes and columns. Results are of the graph as it is shown, or of all
// of it; where that changes they go at once and are worked out anew, beside the window.

#include "model/analysis/analysis.h"
#include "model/graph/projection.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace knotary::document
{

class Session;

/// A result and the graph that it is of: what is shown, or all, without claims that connect
/// nothing.
struct LensColumn
{
    const analysis::Analysis* analysis;
    std::shared_ptr<const graph::Projection> graph;
    std::shared_ptr<const analysis::Result> result;
    bool isOfWhole = false;
    std::size_t leftOut = 0; ///< relations that connect nothing
};

/// Of a partition the number of the group, the largest is 1; nothing where the entity is not in
/// that graph.
[[nodiscard]] std::optional<double> numberOf(const LensColumn& column, base::EntityId entity);

/// Where the entity's number stands among all of its column, from the highest; equal ones share a
/// rank.
struct LensRank
{
    std::size_t rank = 1;
    std::size_t count = 0; ///< of all
};
[[nodiscard]] LensRank rankOf(const LensColumn& column, double number);

/// What the sizes of nodes tell.
enum class LensSizes
{
    Relations,
    Numbers, ///< of an analysis
    Same     ///< nothing
};

class Lens : public QObject
{
    Q_OBJECT

public:
    explicit Lens(Session& session, QObject* parent = nullptr);
    ~Lens() override;

    /// Null: nodes have the colours of their kinds.
    [[nodiscard]] const analysis::Analysis* colouring() const { return m_colouring; }
    void colourBy(const analysis::Analysis* analysis);
    [[nodiscard]] LensSizes sizes() const { return m_sizes; }
    /// Null unless sizes() are Numbers.
    [[nodiscard]] const analysis::Analysis* sizing() const { return m_sizing; }
    void sizeBy(const analysis::Analysis& analysis); ///< one that gives numbers
    void sizeBy(LensSizes sizes);                    ///< Relations or Same

    /// Whether results are of all that there is, also of what is not shown.
    [[nodiscard]] bool isOfWhole() const { return m_isOfWhole; }
    void setOfWhole(bool isOfWhole);

    /// What was worked out and belongs to the present graph, in the order it was asked for. What
    /// was worked out once is kept so: it is worked out anew when the graph changes.
    [[nodiscard]] const std::vector<LensColumn>& columns() const { return m_columns; }
    /// Null where it is not there (yet).
    [[nodiscard]] const LensColumn* column(const analysis::Analysis& analysis) const;

    /// What is being worked out, or about to be; null: nothing.
    [[nodiscard]] const analysis::Analysis* working() const;
    /// Gives up what is not there yet: colours and sizes that wait for it are the usual ones.
    void stop();

Q_SIGNALS:
    void changed(); ///< choices, columns, or what is being worked out

private:
    void want(const analysis::Analysis& analysis);
    void forgetResults();
    void follow();
    void startAfresh();
    void workOn();
    void run(const analysis::Analysis& analysis);
    void take(LensColumn column);
    void stopReading();
    void cancelJob();
    [[nodiscard]] std::shared_ptr<const graph::Projection> wantedGraph() const;

    Session& m_session;
    const analysis::Analysis* m_colouring = nullptr;
    const analysis::Analysis* m_sizing = nullptr;
    LensSizes m_sizes = LensSizes::Relations;
    bool m_isOfWhole = false;
    std::vector<const analysis::Analysis*> m_wanted; ///< columns, there or to come
    std::vector<LensColumn> m_columns;
    const analysis::Analysis* m_running = nullptr;
    std::shared_ptr<const graph::Projection> m_of;         ///< what columns and job are of
    std::shared_ptr<const graph::Projection> m_connecting; ///< its part; null: not yet made
    std::size_t m_leftOut = 0;
    bool m_isOtherData = false; ///< all data are others; the session will say so
    QTimer m_soon;              ///< while a hand drags the years, nothing is begun
    /// Held by the job while it reads the data set; outlives this object in the job.
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>();
    std::shared_ptr<std::atomic<bool>> m_hasRead; ///< of the latest job
};

} // namespace knotary::document
