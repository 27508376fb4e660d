// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One end of the time window as something that the keyboard and a screen reader can hold: its value
// is a year. The mouse moves it by way of the track that it stands on.

#include "app/scene/style.h"

#include <QAbstractSlider>

namespace knotary::views
{

class ScrubberHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit ScrubberHandle(QWidget* parent);

    static constexpr QSize size{14, 26};
    void setTheme(scene::Theme theme);
    /// A hollow one stands where a window would begin.
    void setHollow(bool isHollow);
    /// Says nothing of it: who sets it knows.
    void setYear(int year);

Q_SIGNALS:
    /// The whole window is to be moved; 0: is to go.
    void stepAsked(int years);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    scene::Theme m_theme = scene::Theme::Light;
    bool m_isHollow = false;
};

} // namespace knotary::views
