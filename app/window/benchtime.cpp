// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/benchtime.h"

#include "app/document/jobs.h"
#include "app/document/session.h"
#include "app/window/mainwindow.h"
#include "app/window/runwindow.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <utility>
#include <vector>

namespace knotary::window
{

namespace
{

constexpr int everyMilliseconds = 16;
constexpr std::size_t steps = 60;
constexpr std::int64_t length = 5; ///< years of the window

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Moves the window to and fro, each time when the picture of the step before is complete.
class Mover : public QObject
{
public:
    Mover(MainWindow& window, document::Session& session) : QObject(&window), m_session(session)
    {
        QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { note(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] { note(); });
        m_timer.setInterval(everyMilliseconds);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start();
    }

private:
    void note()
    {
        const double now = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        const double spent = now - std::exchange(m_heardAt, now);
        if (m_hasBegun)
            m_most = std::max(m_most, spent);
    }

    [[nodiscard]] bool isReady() const
    {
        return !m_session.dataset().entities().empty() && m_session.hasDatedClaims() &&
               !m_session.wholeGraph().entityOfNode.empty() &&
               !m_session.arrangement().places.empty() &&
               !m_session.jobs().isRunning(document::Slot::Picture) &&
               !m_session.jobs().isRunning(document::Slot::Layout);
    }

    void look()
    {
        m_readyLooks = isReady() ? m_readyLooks + 1 : 0;
        if (m_readyLooks < (m_hasBegun ? 2 : 30)) // what follows opening is no step
            return;
        m_readyLooks = 0;
        const double now = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        if (m_hasBegun) {
            m_costs.push_back(now - m_begunAt);
            m_shown += m_session.projection().nodeCount();
        }
        if (m_costs.size() == steps)
            finish();
        step();
        m_begunAt = now;
    }

    void step()
    {
        using query::WindowMode;
        const query::YearRange axis = *m_session.axis();
        if (!std::exchange(m_hasBegun, true)) {
            m_session.setWindow(query::windowOfYears(
                {axis.first, std::min(axis.first + length - 1, axis.last)}, WindowMode::Range));
            return;
        }
        const query::YearRange years = *m_session.years();
        if (years.last >= axis.last)
            m_direction = -1;
        else if (years.first <= axis.first)
            m_direction = 1;
        m_session.stepWindow(m_direction, document::Session::Remember::No);
    }

    void finish()
    {
        double all = 0;
        for (const double cost : m_costs)
            all += cost;
        std::sort(m_costs.begin(), m_costs.end());
        std::printf("{\"entities\":%zu,\"relations\":%zu,\"shown\":%zu,\"steps\":%zu,"
                    "\"allMs\":%.1f,\"stepMs\":%.2f,\"mostMs\":%.2f}\n",
                    m_session.dataset().entityCount(), m_session.wholeGraph().edgeCount(),
                    m_shown / steps, steps, all, m_costs[steps / 2], m_most);
        std::fflush(stdout);
        std::_Exit(EXIT_SUCCESS);
    }

    document::Session& m_session;
    QTimer m_timer;
    bool m_hasBegun = false;
    int m_readyLooks = 0;
    int m_direction = 1;
    double m_begunAt = 0;
    double m_heardAt = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    double m_most = 0;
    std::size_t m_shown = 0;
    std::vector<double> m_costs;
};

} // namespace

int benchTime(int& argc, char** argv, const QString& file)
{
    return runWindow(argc, argv, {file}, [](MainWindow& window, document::Session& session) {
        new Mover(window, session);
    });
}

} // namespace knotary::window
