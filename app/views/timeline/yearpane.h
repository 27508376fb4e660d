// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The year chart as something to click and to walk through with the keyboard. It shows what it is
// given and says which years a person asks for; it knows no session.

#include "app/charts/yearchart.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>

namespace knotary::views
{

class YearPane : public QWidget
{
    Q_OBJECT

public:
    using Years = std::optional<std::pair<std::int64_t, std::int64_t>>; ///< first and last

    explicit YearPane(QWidget* parent = nullptr);

    void setData(charts::YearChartData numbers);
    void setLook(charts::YearChartLook look);
    /// Says in plain text what is counted in a year.
    void setTipFunction(std::function<QString(std::int64_t year)> tipOf);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void yearsAsked(const knotary::views::YearPane::Years& years);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const charts::YearChart& chart() const;
    void markStale();
    void hover(std::optional<std::int64_t> year);
    void extendTo(std::int64_t year);
    /// Takes the keyboard's year a number of years along the axis.
    void step(std::int64_t years, bool isExtending);

    mutable charts::YearChart m_chart;
    charts::YearChartData m_data;
    charts::YearChartLook m_look;
    mutable bool m_isStale = true; ///< the chart does not show m_data in the present size yet
    QPixmap m_picture;
    std::function<QString(std::int64_t)> m_tipOf;
    std::optional<std::int64_t> m_hovered;
    std::optional<std::int64_t> m_pressed;
    /// Where a stretch of years began: it stays while the other end moves.
    std::optional<std::int64_t> m_anchor;
    std::optional<std::int64_t> m_cursor;
};

} // namespace knotary::views
