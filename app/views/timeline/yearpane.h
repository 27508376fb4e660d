// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The chart over time as something to click and to walk through with the keyboard. It shows what it
// is given and says what a person asks for; it knows no session.

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
    using Bins = std::optional<std::pair<std::int64_t, std::int64_t>>; ///< first and last

    explicit YearPane(QWidget* parent = nullptr);

    void setData(charts::YearChartData numbers);
    void setLook(charts::YearChartLook look);
    [[nodiscard]] const charts::YearChartData& data() const { return m_data; }
    /// Says in plain text what is counted in a bin; nothing: of what has no date.
    void setTipFunction(std::function<QString(std::optional<std::int64_t> bin)> tipOf);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What is shown, for tests: where it stands and what Qt Charts holds.
    [[nodiscard]] const charts::YearChart& chart() const;

Q_SIGNALS:
    void binsAsked(const knotary::views::YearPane::Bins& bins);
    void undatedAsked();
    void zoomInAsked(std::int64_t bin);
    void zoomOutAsked();
    void wholeAxisAsked();
    void seriesToggled(std::size_t series);
    void seriesOnlyAsked(std::size_t series);
    void seriesMenuAsked(std::size_t series, const QPoint& globalPlace);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void markStale();
    void hover(QRectF area);
    void hoverAt(QPointF place);
    void extendTo(std::int64_t bin);
    /// Takes the keyboard's bin a number of bins along the axis.
    void step(std::int64_t bins, bool isExtending);
    void walk(Qt::Key key, bool isExtending);
    bool zoomByKey(const QKeyEvent& event);
    void showTip(QPoint place, QPoint globalPlace);

    mutable charts::YearChart m_chart;
    charts::YearChartData m_data;
    charts::YearChartLook m_look;
    mutable bool m_isStale = true; ///< the chart does not show m_data in the present size yet
    QPixmap m_picture;
    std::function<QString(std::optional<std::int64_t>)> m_tipOf;
    QRectF m_hovered;
    std::optional<std::int64_t> m_pressed;
    /// Where a stretch of bins began: it stays while the other end moves.
    std::optional<std::int64_t> m_anchor;
    std::optional<std::int64_t> m_cursor;
    int m_wheel = 0; ///< of a notch, in eighths of a degree
};

} // namespace knotary::views
