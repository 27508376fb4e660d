// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The chart of lanes: rows of bars along an axis of days, which can be zoomed, scrolled, asked what
// stands where, and painted anywhere. It knows numbers, names and colours, and nothing of where
// they come from. Only the lines in sight are looked at, so that a hundred thousand rows are no
// more work than fifty.

#include "app/charts/lanelabels.h"
#include "app/charts/lanelines.h"
#include "app/charts/lanesdata.h"

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <unordered_set>
#include <vector>

namespace knotary::charts
{

class LanesChart
{
public:
    void setData(LanesData data); ///< shows all days, and the first line
    void setLook(LanesLook look);
    void resize(QSizeF size);
    void setChosen(std::optional<std::pair<std::int64_t, std::int64_t>> days);
    /// Rows that stand out.
    void setSelected(std::unordered_set<std::size_t> rows);
    /// The bar that the keyboard is at.
    void setCursor(std::optional<LaneHit> cursor);

    [[nodiscard]] const LanesData& data() const { return m_data; }
    [[nodiscard]] const DayAxis& axis() const { return m_axis; }
    [[nodiscard]] std::size_t rowCount() const { return m_data.rows.size(); }

    void zoom(double factor, double x);
    void pan(double pixels);
    void showAll();
    void showDays(double firstDay, double endDay);

    /// How far the lines are scrolled, and how much of them there is and is in sight.
    [[nodiscard]] double scroll() const { return m_scroll; }
    void setScroll(double scroll);
    [[nodiscard]] double linesHeight() const { return m_lines.height; }
    [[nodiscard]] double viewHeight() const;
    /// How far to scroll so that a row is in sight, by the shortest way.
    [[nodiscard]] double scrollFor(std::size_t row) const;

    [[nodiscard]] QRectF plot() const; ///< below the axis, right of the names
    [[nodiscard]] QRectF header() const;
    [[nodiscard]] std::optional<std::size_t> rowAt(QPointF point) const;
    [[nodiscard]] std::optional<LaneHit> barAt(QPointF point) const;
    /// The bars of a row, or its whole line where the row has one of its own.
    [[nodiscard]] QRectF rectOfRow(std::size_t row) const;
    [[nodiscard]] QRectF rectOfBar(const LaneHit& hit) const;
    /// How many rows in sight show what stands after their names.
    [[nodiscard]] std::size_t markedRows() const;
    /// Within the plot, of the lines in sight; packed charts only.
    [[nodiscard]] std::vector<LaneLabel> labels() const;
    /// The first rows, of whole lines, that a chart of this height shows, and the height they take.
    struct Fitting
    {
        std::size_t rows = 0;
        double height = 0;
    };
    [[nodiscard]] Fitting fitting(double height) const;

    /// Fills the whole size, top left at (0, 0).
    void paint(QPainter& painter) const;

private:
    void layOut();
    void fitAxis();
    [[nodiscard]] double nameColumn() const;
    [[nodiscard]] QString markOf(std::size_t row) const; ///< in brackets; empty: none
    /// Beside a name; empty where it would leave too little of the name.
    [[nodiscard]] QString fittingMark(std::size_t row) const;
    [[nodiscard]] double nameRoom() const;
    [[nodiscard]] double headerRow() const;
    [[nodiscard]] double topOf(const LaneLine& line) const;
    [[nodiscard]] std::size_t firstLine() const;
    [[nodiscard]] std::size_t endLine() const;
    [[nodiscard]] LaneBarShape shapeOfBar(const LaneHit& hit) const;
    [[nodiscard]] QColor groundOf(std::size_t line) const;

    static double side(); ///< pixels that stay empty at the left and right edge
    void paintBands(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintName(QPainter& painter, const LaneLine& line) const;
    void paintGlyph(QPainter& painter, QPointF centre, std::size_t group) const;
    void paintGroupName(QPainter& painter, std::size_t line) const;
    void paintBars(QPainter& painter) const;
    void paintRow(QPainter& painter, std::size_t row, std::size_t line) const;
    void paintLabels(QPainter& painter) const;
    void paintText(QPainter& painter, const QRectF& box, const QString& text,
                   const QColor& colour) const;

    LanesData m_data;
    LanesLook m_look;
    QSizeF m_size{600, 300};
    DayAxis m_axis;
    LaneLines m_lines;
    double m_names = 0; ///< width of the column of names
    double m_scroll = 0;
    std::unordered_set<std::size_t> m_selected;
    std::optional<LaneHit> m_cursor;
};

} // namespace knotary::charts
