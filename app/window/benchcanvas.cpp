// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/benchcanvas.h"

#include "app/document/jobs.h"
#include "app/document/session.h"
#include "app/views/canvas/canvasview.h"
#include "app/window/mainwindow.h"
#include "app/window/runwindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <utility>

namespace knotary::window
{

namespace
{

constexpr int everyMilliseconds = 16;
constexpr int looksAPhase = 10 * 1000 / everyMilliseconds; ///< ten seconds
constexpr double numbersAWheel = 120;

/// Of this thread.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Plays a hand on the canvas and notes the most processor time between two words of the event
/// loop: never less than the longest event.
class Hand : public QObject
{
public:
    Hand(MainWindow& window, document::Session& session)
        : QObject(&window), m_session(session), m_canvas(window.findChild<views::CanvasView*>())
    {
        m_clock.start();
        QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
        // Some loops handle events after they say that they are awake, GLib's before: so whatever
        // this thread does from one word of the loop to the next is taken for one wait.
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { note(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] { note(); });
        m_timer.setInterval(everyMilliseconds);
        connect(&m_timer, &QTimer::timeout, this, [this] { step(); });
        m_timer.start();
    }

private:
    enum Phase : std::size_t
    {
        Opening,
        Panning,
        Zooming,
        Hovering,
        Hiding,
        Over
    };

    void note()
    {
        const double now = processorMilliseconds();
        double& most = m_most[m_phase];
        most = std::max(most, now - std::exchange(m_heardAt, now));
    }

    [[nodiscard]] bool isReady() const
    {
        return !m_session.positions().empty() &&
               !m_session.jobs().isRunning(document::Slot::Picture) &&
               !m_session.jobs().isRunning(document::Slot::Layout);
    }

    void step()
    {
        if (m_phase == Opening) {
            // A few looks more, so that what follows the first picture counts as opening too.
            m_readyLooks = isReady() ? m_readyLooks + 1 : 0;
            if (m_readyLooks < 30)
                return;
            m_openMilliseconds = static_cast<double>(m_clock.elapsed());
            enter(Panning);
            return;
        }
        const QPointF middle = QRectF(m_canvas->rect()).center();
        const double turn = m_look * 0.05;
        const QPointF at = middle + QPointF(std::cos(turn) * middle.x() * 0.7,
                                            std::sin(turn * 1.7) * middle.y() * 0.7);
        switch (m_phase) {
        case Panning:
            if (m_look == 0)
                sendMouse(QEvent::MouseButtonPress, at, Qt::MiddleButton, Qt::MiddleButton);
            sendMouse(QEvent::MouseMove, at, Qt::NoButton, Qt::MiddleButton);
            break;
        case Zooming: {
            const int notch = m_look % 60 < 30 ? 1 : -1;
            if (m_look % 4 == 0)
                sendWheel(middle, notch);
            break;
        }
        case Hovering:
            sendMouse(QEvent::MouseMove, middle + (at - middle) * (m_look % 40 < 20 ? 1 : 0.5),
                      Qt::NoButton, Qt::NoButton);
            break;
        case Hiding:
            if (m_look % 120 == 0)
                hideOne();
            else if (m_look % 120 == 60)
                m_session.showAll();
            break;
        default:
            break;
        }
        if (++m_look == looksAPhase) {
            if (m_phase == Panning)
                sendMouse(QEvent::MouseButtonRelease, at, Qt::MiddleButton, Qt::NoButton);
            enter(static_cast<Phase>(m_phase + 1));
        }
    }

    void enter(Phase phase)
    {
        m_allLooks += m_look;
        m_look = 0;
        m_phase = phase;
        if (phase == Over)
            finish();
    }

    void hideOne()
    {
        const std::vector<base::EntityId>& shown = m_session.projection().entityOfNode;
        if (!shown.empty())
            m_session.hide({shown[shown.size() / 2]});
    }

    void sendMouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, m_canvas->mapToGlobal(at), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(m_canvas, &event);
    }

    void sendWheel(QPointF at, int notches)
    {
        QWheelEvent event(at, m_canvas->mapToGlobal(at), {},
                          QPoint(0, static_cast<int>(notches * numbersAWheel)), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_canvas, &event);
    }

    void finish() const
    {
        std::printf(
            "{\"entities\":%zu,\"relations\":%zu,\"openMs\":%.0f,\"openMostMs\":%.2f,"
            "\"panMostMs\":%.2f,\"zoomMostMs\":%.2f,\"hoverMostMs\":%.2f,\"hideMostMs\":%.2f,"
            "\"looks\":%d}\n",
            m_session.dataset().entityCount(), m_session.projection().edgeCount(),
            m_openMilliseconds, m_most[Opening], m_most[Panning], m_most[Zooming], m_most[Hovering],
            m_most[Hiding], m_allLooks);
        std::fflush(stdout);
        std::_Exit(EXIT_SUCCESS);
    }

    document::Session& m_session;
    views::CanvasView* m_canvas;
    QTimer m_timer;
    QElapsedTimer m_clock;
    Phase m_phase = Opening;
    int m_look = 0;
    int m_allLooks = 0;
    int m_readyLooks = 0;
    double m_heardAt = processorMilliseconds();
    double m_openMilliseconds = 0;
    std::array<double, Over + 1> m_most{};
};

} // namespace

int benchCanvas(int& argc, char** argv, const QString& file)
{
    return runWindow(argc, argv, {file}, [](MainWindow& window, document::Session& session) {
        new Hand(window, session);
    });
}

} // namespace knotary::window
