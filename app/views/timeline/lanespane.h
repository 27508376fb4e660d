// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The chart of lanes as something to scroll, zoom, click and walk through with the keyboard. It
// shows what it is given and says what a person asks for; it knows no session.
//
// The wheel scrolls the rows, over the axis or with Ctrl it zooms around the pointer, with Shift it
// moves through time; a drag moves both ways; Shift and a drag along the axis choose a stretch of
// days. + and - zoom, 0 shows all, the arrows go from row to row and from bar to bar.

#include "app/charts/laneschart.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>
#include <utility>

namespace knotary::views
{

class LanesPane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Days = std::optional<std::pair<std::int64_t, std::int64_t>>; ///< first and last
    /// A row, and perhaps one of its bars.
    using TextFunction = std::function<QString(std::size_t row, std::optional<std::size_t> bar)>;

    explicit LanesPane(QWidget* parent = nullptr);

    /// New data of the same rows keep what is in sight.
    enum class Keep
    {
        Nothing,
        Sight
    };
    void setData(charts::LanesData lanes, Keep keep);
    void setLook(charts::LanesLook look);
    void setChosen(const Days& days);
    void setSelected(std::unordered_set<std::size_t> rows);
    void scrollTo(std::size_t row);
    void setTipFunction(TextFunction tipOf);

    [[nodiscard]] const charts::LanesChart& chart() const { return m_chart; }
    [[nodiscard]] const std::optional<charts::LaneHit>& cursor() const { return m_cursor; }
    void setCursor(std::optional<charts::LaneHit> cursor);

    void zoomIn();
    void zoomOut();
    void showAll();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowAsked(std::size_t row); ///< clicked, or Enter
    void daysAsked(const knotary::views::LanesPane::Days& days);
    void cursorChanged();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag
    {
        None,
        Pressed, ///< not moved yet: perhaps a click
        Moving,
        Choosing
    };
    void fitScrollBar();
    void zoom(double factor, double x);
    [[nodiscard]] double zoomPlace() const;
    void step(std::ptrdiff_t rows);
    void stepBar(int bars);
    void bringToSight(const charts::LaneHit& hit);
    bool walk(QKeyEvent* event);
    [[nodiscard]] Days draggedDays(double x) const;
    bool showTip(QEvent* event);

    charts::LanesChart m_chart;
    TextFunction m_tipOf;
    std::optional<charts::LaneHit> m_cursor;
    Days m_chosen;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
};

} // namespace knotary::views
