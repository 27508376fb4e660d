// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/lens.h"

#include "app/document/jobs.h"
#include "app/document/session.h"
#include "model/base/threads.h"
#include "model/query/connections.h"

#include <algorithm>
#include <utility>

namespace knotary::document
{

namespace
{

constexpr int quietFor = 200; // milliseconds after the last change of the graph

} // namespace

std::optional<double> numberOf(const LensColumn& column, base::EntityId entity)
{
    const base::NodeIndex node = column.graph->nodeOf(entity);
    if (!node.isValid())
        return std::nullopt;
    if (const auto* numbers = std::get_if<analysis::Column>(&column.result->value))
        return (*numbers)[node.index()];
    return std::get<analysis::Partition>(column.result->value).groupOfNode[node.index()] + 1.0;
}

LensRank rankOf(const LensColumn& column, double number)
{
    LensRank rank{1, column.graph->nodeCount()};
    if (const auto* numbers = std::get_if<analysis::Column>(&column.result->value))
        rank.rank += static_cast<std::size_t>(std::count_if(
            numbers->begin(), numbers->end(), [number](double other) { return other > number; }));
    return rank;
}

Lens::Lens(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(quietFor);
    connect(&m_soon, &QTimer::timeout, this, &Lens::workOn);
    connect(&session.document(), &Document::aboutToChange, this, &Lens::stopReading);
    connect(&session.document(), &Document::changed, this, [this](const dataset::Change& change) {
        m_isOtherData = m_isOtherData || change.everything;
    });
    connect(&session, &Session::dataChanged, this, [this] {
        if (std::exchange(m_isOtherData, false))
            startAfresh();
    });
    connect(&session, &Session::projectionChanged, this, &Lens::follow);
    connect(&session.jobs(), &Jobs::runningChanged, this, [this](Slot slot, bool isRunning) {
        if (slot == Slot::Analysis && !isRunning && m_running != nullptr)
            stop(); // somebody has cancelled the job
    });
}

Lens::~Lens()
{
    cancelJob(); // the data may go before the jobs do
    const std::lock_guard untilDone(*m_reading);
}

void Lens::colourBy(const analysis::Analysis* analysis)
{
    if (analysis == m_colouring)
        return;
    m_colouring = analysis;
    if (analysis != nullptr)
        want(*analysis);
    Q_EMIT changed();
}

void Lens::sizeBy(const analysis::Analysis& analysis)
{
    if (&analysis == m_sizing || analysis.shape() != analysis::Shape::Numbers)
        return;
    m_sizing = &analysis;
    m_sizes = LensSizes::Numbers;
    want(analysis);
    Q_EMIT changed();
}

void Lens::sizeBy(LensSizes sizes)
{
    if (sizes == m_sizes || sizes == LensSizes::Numbers)
        return;
    m_sizes = sizes;
    m_sizing = nullptr;
    Q_EMIT changed();
}

void Lens::setOfWhole(bool isOfWhole)
{
    if (isOfWhole == m_isOfWhole)
        return;
    m_isOfWhole = isOfWhole;
    forgetResults();
    workOn();
    Q_EMIT changed();
}

const LensColumn* Lens::column(const analysis::Analysis& analysis) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(),
                     [&](const LensColumn& column) { return column.analysis == &analysis; });
    return found == m_columns.end() ? nullptr : &*found;
}

const analysis::Analysis* Lens::working() const
{
    if (m_running != nullptr)
        return m_running;
    const auto missing =
        std::find_if(m_wanted.begin(), m_wanted.end(), [this](const analysis::Analysis* wanted) {
            return column(*wanted) == nullptr;
        });
    return missing == m_wanted.end() ? nullptr : *missing;
}

void Lens::want(const analysis::Analysis& analysis)
{
    if (std::find(m_wanted.begin(), m_wanted.end(), &analysis) == m_wanted.end())
        m_wanted.push_back(&analysis);
    if (column(analysis) == nullptr && m_running == nullptr)
        workOn();
}

void Lens::stop()
{
    if (working() == nullptr)
        return;
    cancelJob();
    m_soon.stop();
    const auto isMissing = [this](const analysis::Analysis* analysis) {
        return analysis != nullptr && column(*analysis) == nullptr;
    };
    std::erase_if(m_wanted, isMissing);
    if (isMissing(m_colouring))
        m_colouring = nullptr;
    if (isMissing(m_sizing)) {
        m_sizing = nullptr;
        m_sizes = LensSizes::Relations;
    }
    Q_EMIT changed();
}

void Lens::cancelJob()
{
    if (std::exchange(m_running, nullptr) != nullptr)
        m_session.jobs().cancel(Slot::Analysis);
}

/// A job that has what it needs of the data goes on; what it brings may still be true of them.
void Lens::stopReading()
{
    if (m_running != nullptr && !*m_hasRead) {
        cancelJob();
        m_soon.start();
    }
    const std::lock_guard untilDone(*m_reading); // with one that was cancelled before, too
}

void Lens::startAfresh()
{
    cancelJob();
    m_soon.stop();
    m_wanted.clear();
    m_columns.clear();
    m_of.reset();
    m_connecting.reset();
    m_colouring = nullptr;
    m_sizing = nullptr;
    m_sizes = LensSizes::Relations;
    m_isOfWhole = false;
    Q_EMIT changed();
}

std::shared_ptr<const graph::Projection> Lens::wantedGraph() const
{
    return m_isOfWhole ? m_session.sharedWholeGraph() : m_session.sharedProjection();
}

void Lens::forgetResults()
{
    cancelJob();
    m_columns.clear();
    m_of = wantedGraph();
    m_connecting.reset();
}

/// Another graph, or other data: numbers of the former one are not shown as if they were of this.
void Lens::follow()
{
    if (m_wanted.empty() || m_of == wantedGraph())
        return;
    forgetResults();
    m_soon.start();
    Q_EMIT changed();
}

void Lens::workOn()
{
    m_soon.stop();
    if (m_of != wantedGraph())
        forgetResults();
    // What can be seen comes first.
    for (const analysis::Analysis* seen : {m_colouring, m_sizing}) {
        if (seen != nullptr && column(*seen) == nullptr) {
            run(*seen);
            return;
        }
    }
    if (const analysis::Analysis* next = working(); next != nullptr)
        run(*next);
}

void Lens::run(const analysis::Analysis& analysis)
{
    struct Found
    {
        std::shared_ptr<const graph::Projection> graph;
        std::shared_ptr<const analysis::Result> result;
    };
    m_running = &analysis;
    m_hasRead = std::make_shared<std::atomic<bool>>(m_connecting != nullptr);
    m_session.jobs().start(
        Slot::Analysis,
        [this, &analysis, of = m_of, connecting = m_connecting, reading = m_reading,
         hasRead = m_hasRead,
         &dataset = m_session.dataset()](const base::Control& control) -> Jobs::Delivery {
            Found found{connecting, nullptr};
            if (found.graph == nullptr) {
                const std::lock_guard whileReading(*reading);
                if (control.isCancelled()) // the data set may be gone
                    return {};
                found.graph =
                    std::make_shared<graph::Projection>(query::connectingPart(*of, dataset));
                *hasRead = true;
            }
            base::Threads threads(base::Threads::sensibleCount());
            auto result = analysis.run(found.graph->topology, {}, control.with(threads));
            if (!result)
                return {};
            found.result = std::make_shared<const analysis::Result>(std::move(*result));
            return [this, &analysis, of, found] {
                m_running = nullptr;
                if (m_of != of)
                    return;
                m_connecting = found.graph;
                take({&analysis, found.graph, found.result, m_isOfWhole,
                      of->edgeCount() - found.graph->edgeCount()});
            };
        });
}

void Lens::take(LensColumn column)
{
    m_columns.push_back(std::move(column));
    std::sort(m_columns.begin(), m_columns.end(), [this](const auto& a, const auto& b) {
        return std::find(m_wanted.begin(), m_wanted.end(), a.analysis) <
               std::find(m_wanted.begin(), m_wanted.end(), b.analysis);
    });
    workOn();
    Q_EMIT changed();
}

} // namespace knotary::document
