// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/benchstart.h"

#include "app/document/session.h"
#include "app/views/canvas/canvasview.h"
#include "app/views/timeline/timelineview.h"
#include "app/window/mainwindow.h"
#include "app/window/runwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <optional>

namespace knotary::window
{

namespace
{

struct Cost
{
    double cpuMilliseconds = 0;
    double wallMilliseconds = 0;
};

double millisecondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_usec) / 1000.0;
}

/// Sees every paint of the window and notes what had been spent when the event was over.
class StartWatch : public QObject
{
public:
    StartWatch(const QElapsedTimer& clock, MainWindow& window, document::Session& session)
        : QObject(&window),
          m_clock(clock),
          m_session(session),
          m_canvas(window.findChild<views::CanvasView*>()),
          m_timeline(window.findChild<views::TimelineView*>())
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            noteWhenDone(static_cast<QWidget*>(watched));
        return false;
    }

private:
    void noteWhenDone(QWidget* painted)
    {
        const bool isData = m_session.dataset().entityCount() > 0;
        if (painted == m_canvas) {
            if (!m_isSeen) {
                m_isSeen = true;
                QTimer::singleShot(0, this, [this] { m_first = spent(); });
            }
            m_isGraphSeen = m_isGraphSeen || (isData && !m_session.positions().empty());
        } else if (m_timeline != nullptr && m_timeline->isAncestorOf(painted)) {
            m_isChartSeen = m_isChartSeen || isData;
        }
        if (m_isGraphSeen && m_isChartSeen && !m_isOver) {
            m_isOver = true;
            QTimer::singleShot(0, this, [this] { finish(); });
        }
    }

    [[nodiscard]] Cost spent() const
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return {millisecondsOf(usage.ru_utime) + millisecondsOf(usage.ru_stime),
                static_cast<double>(m_clock.nsecsElapsed()) / 1e6};
    }

    void finish() const
    {
        const Cost all = spent();
        const Cost first = m_first.value_or(all);
        std::printf("{\"entities\":%zu,\"firstPaintCpuMs\":%.3f,\"firstPaintWallMs\":%.3f,"
                    "\"cpuMs\":%.3f,\"wallMs\":%.3f}\n",
                    m_session.dataset().entityCount(), first.cpuMilliseconds,
                    first.wallMilliseconds, all.cpuMilliseconds, all.wallMilliseconds);
        std::fflush(stdout);
        std::_Exit(
            EXIT_SUCCESS); // what tidying up costs is not asked, and settings stay as they are
    }

    QElapsedTimer m_clock;
    document::Session& m_session;
    views::CanvasView* m_canvas;
    views::TimelineView* m_timeline;
    std::optional<Cost> m_first;
    bool m_isSeen = false;
    bool m_isGraphSeen = false;
    bool m_isChartSeen = false;
    bool m_isOver = false;
};

} // namespace

int benchStart(int& argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    return runWindow(argc, argv, {}, [&clock](MainWindow& window, document::Session& session) {
        new StartWatch(clock, window, session);
    });
}

} // namespace knotary::window
