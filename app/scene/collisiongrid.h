// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rectangles in a grid of cells, to ask quickly whether a new one would touch any of them.

#include <QRectF>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace knotary::scene
{

class CollisionGrid
{
public:
    /// For rectangles within `bounds`, most of them about `typicalSize` pixels; those outside are
    /// kept in the cells at the edge.
    CollisionGrid(const QRectF& bounds, double typicalSize);

    void add(const QRectF& box);
    /// A rectangle that contains the centre of `own` (null: none does) does not count.
    [[nodiscard]] bool touchesAny(const QRectF& box, const QRectF& own) const;
    /// The area that `box` shares with what is there (places covered twice count twice).
    [[nodiscard]] double overlapWith(const QRectF& box) const;

private:
    /// The four sides, compared without QRectF's care for negative sizes: this is asked millions of
    /// times.
    struct Box
    {
        double left;
        double top;
        double right;
        double bottom;
    };
    struct Range
    {
        std::size_t left;
        std::size_t top;
        std::size_t right; ///< inclusive
        std::size_t bottom;
    };
    [[nodiscard]] Range cellsOf(const QRectF& box) const;
    [[nodiscard]] std::size_t column(double x) const;
    [[nodiscard]] std::size_t row(double y) const;

    static constexpr std::uint32_t none = 0xFFFFFFFF;
    struct Entry
    {
        std::uint32_t box;
        std::uint32_t next; ///< in the same cell
    };

    QPointF m_origin;
    double m_cellsAPixel = 1.0 / 64;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::vector<std::uint32_t> m_first; ///< by cell
    std::vector<Entry> m_entries;
    std::vector<Box> m_boxes;
};

} // namespace knotary::scene
