// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The strip that moves the time window: play, speed, how years are chosen, the years themselves,
// and what the window holds.

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace knotary::views
{

class ScrubberTrack;

class Scrubber : public QWidget
{
    Q_OBJECT

public:
    explicit Scrubber(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    [[nodiscard]] ScrubberTrack* track() const { return m_track; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildControls();
    void nameControls();
    void follow();
    void followPlayback();
    void tell();
    [[nodiscard]] QString summary() const;

    document::Session& m_session;
    QToolButton* m_play = nullptr;
    QComboBox* m_speed = nullptr;
    QComboBox* m_mode = nullptr;
    ScrubberTrack* m_track = nullptr;
    QLabel* m_summary = nullptr;
    QToolButton* m_allYears = nullptr;
    QTimer m_soon; ///< counts once, however much has changed
    bool m_hadEnded = false;
};

} // namespace knotary::views
