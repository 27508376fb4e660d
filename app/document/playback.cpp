// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/playback.h"

#include "app/document/session.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace knotary::document
{

namespace
{

constexpr double base = 1000; // milliseconds a step

} // namespace

Playback::Playback(Session& session) : m_session(session)
{
    m_timer.setInterval(static_cast<int>(base));
    connect(&m_timer, &QTimer::timeout, this, &Playback::step);
    connect(&session, &Session::yearsChanged, this, [this] {
        if (m_isStepping)
            return;
        if (isPlaying() && !m_session.window())
            stop(); // somebody wants to see all years
        if (std::exchange(m_hasEnded, false))
            Q_EMIT changed();
    });
    connect(&session, &Session::dataChanged, this, &Playback::stop);
}

bool Playback::isAtEnd() const
{
    const auto axis = m_session.axis();
    const auto& window = m_session.window();
    return !axis || (window && moved(*window, 1, *axis) == *window);
}

void Playback::start()
{
    const auto axis = m_session.axis();
    if (isPlaying() || !axis)
        return;
    m_hasEnded = false;
    if (!m_session.window())
        m_session.stepWindow(1, Session::Remember::No);
    else if (isAtEnd())
        m_session.setWindow(moved(*m_session.window(), axis->first - axis->last - 1, *axis),
                            Session::Remember::No);
    m_timer.start();
    Q_EMIT changed();
}

void Playback::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    m_session.setWindow(m_session.window()); // now it is remembered
    Q_EMIT changed();
}

void Playback::toggle()
{
    if (isPlaying())
        stop();
    else
        start();
}

void Playback::setSpeed(double speed)
{
    if (speed == m_speed || speed <= 0)
        return;
    m_speed = speed;
    m_timer.setInterval(std::max(1, static_cast<int>(std::lround(base / speed))));
    Q_EMIT changed();
}

void Playback::step()
{
    m_isStepping = true;
    m_session.stepWindow(1, Session::Remember::No);
    m_isStepping = false;
    if (!isAtEnd())
        return;
    m_hasEnded = true;
    stop();
}

} // namespace knotary::document
