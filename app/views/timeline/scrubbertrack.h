// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The years as a line along which a hand drags the time window. It shows what it is given and says
// which window a person asks for; it knows no session.

#include "app/scene/style.h"
#include "model/query/timewindow.h"

#include <QWidget>

#include <optional>

namespace knotary::views
{

class ScrubberHandle;

class ScrubberTrack : public QWidget
{
    Q_OBJECT

public:
    explicit ScrubberTrack(QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    /// No axis: there is nothing to choose from.
    void show(const std::optional<query::YearRange>& axis, query::WindowMode mode,
              const std::optional<query::TimeWindow>& window);

    [[nodiscard]] QRectF rectOfYear(std::int64_t year) const;
    /// The left one is there for a range only.
    [[nodiscard]] ScrubberHandle* firstHandle() const { return m_first; }
    [[nodiscard]] ScrubberHandle* lastHandle() const { return m_last; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `isSettled` is false while a hand still drags.
    void windowAsked(const knotary::query::TimeWindow& window, bool isSettled);
    void stepAsked(int years);
    void clearAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Grip
    {
        None,
        First,
        Last,
        Stretch
    };
    [[nodiscard]] QRectF groove() const;
    [[nodiscard]] double placeOf(std::int64_t day) const;
    [[nodiscard]] double yearWidth() const;
    [[nodiscard]] std::int64_t yearAt(double x) const;
    /// The years of the window; where there is none those at which handles wait.
    [[nodiscard]] query::YearRange years() const;
    [[nodiscard]] query::TimeWindow with(Grip grip, std::int64_t year) const;
    [[nodiscard]] Grip gripAt(QPointF place) const;
    void dragTo(double x);
    void placeHandles();
    void nameHandles();
    void paintTicks(QPainter& painter) const;

    scene::Theme m_theme = scene::Theme::Light;
    std::optional<query::YearRange> m_axis;
    query::WindowMode m_mode = query::WindowMode::Instant;
    std::optional<query::TimeWindow> m_window;
    ScrubberHandle* m_first = nullptr;
    ScrubberHandle* m_last = nullptr;
    Grip m_grip = Grip::None;
    double m_grabbedAt = 0; ///< of the pointer, from the edge that it drags
    std::optional<query::TimeWindow> m_grabbed;
    int m_wheel = 0; ///< what of a notch the wheel has turned
};

} // namespace knotary::views
