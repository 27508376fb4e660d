// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Plays the years like a film: moves the session's time window step by step until the last one. The
// way back leads to where it came to rest, not through every step.

#include <QObject>
#include <QTimer>

namespace knotary::document
{

class Session;

class Playback : public QObject
{
    Q_OBJECT

public:
    explicit Playback(Session& session);

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    /// Goes on from where the window is; from the beginning where there is none, or it has come to
    /// the end.
    void start();
    void stop();
    void toggle();

    /// Steps a second.
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);

    /// Whether it has played to the end, and nobody has moved the window since.
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

Q_SIGNALS:
    void changed(); ///< it plays, rests, has ended, or has another speed

private:
    void step();
    [[nodiscard]] bool isAtEnd() const;

    Session& m_session;
    QTimer m_timer;
    double m_speed = 1;
    bool m_hasEnded = false;
    bool m_isStepping = false;
};

} // namespace knotary::document
