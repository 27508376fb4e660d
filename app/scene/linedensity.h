// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many lines run through which part of the drawing: counted in cells, so that a question costs
// the same however many lines there are.

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace knotary::scene
{

class LineDensity
{
public:
    explicit LineDensity(const QRectF& bounds);

    /// A line runs here; callers step along a line about every second cell.
    void add(QPointF point);
    /// Roughly how many points were added within the box.
    [[nodiscard]] double within(const QRectF& box) const;

    /// The side of a cell in pixels.
    [[nodiscard]] double cell() const { return m_cell; }

private:
    QPointF m_origin;
    double m_cell = 14;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::vector<std::uint16_t> m_counts;
};

} // namespace knotary::scene
