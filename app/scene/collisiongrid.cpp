// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/collisiongrid.h"

#include <algorithm>
#include <cmath>

namespace knotary::scene
{

namespace
{

constexpr double mostCells = 1 << 20;

std::size_t cellNumber(double distance, double cellsAPixel, std::size_t count)
{
    return distance <= 0 ? 0
                         : std::min(static_cast<std::size_t>(distance * cellsAPixel), count - 1);
}

} // namespace

CollisionGrid::CollisionGrid(const QRectF& bounds, double typicalSize) : m_origin(bounds.topLeft())
{
    const double cell =
        std::max(typicalSize, std::sqrt(bounds.width() * bounds.height() / mostCells));
    m_cellsAPixel = 1 / cell;
    m_columns = static_cast<std::size_t>(std::clamp(bounds.width() / cell, 0.0, mostCells)) + 1;
    m_rows = static_cast<std::size_t>(std::clamp(bounds.height() / cell, 0.0, mostCells)) + 1;
    m_first.assign(m_columns * m_rows, none);
}

std::size_t CollisionGrid::column(double x) const
{
    return cellNumber(x - m_origin.x(), m_cellsAPixel, m_columns);
}

std::size_t CollisionGrid::row(double y) const
{
    return cellNumber(y - m_origin.y(), m_cellsAPixel, m_rows);
}

CollisionGrid::Range CollisionGrid::cellsOf(const QRectF& box) const
{
    return {column(box.left()), row(box.top()), column(box.right()), row(box.bottom())};
}

void CollisionGrid::add(const QRectF& box)
{
    const auto number = static_cast<std::uint32_t>(m_boxes.size());
    m_boxes.push_back({box.left(), box.top(), box.right(), box.bottom()});
    const Range range = cellsOf(box);
    for (std::size_t y = range.top; y <= range.bottom; ++y) {
        for (std::size_t x = range.left; x <= range.right; ++x) {
            std::uint32_t& first = m_first[y * m_columns + x];
            m_entries.push_back({number, first});
            first = static_cast<std::uint32_t>(m_entries.size() - 1);
        }
    }
}

bool CollisionGrid::touchesAny(const QRectF& box, const QRectF& own) const
{
    const Range range = cellsOf(box);
    const double left = box.left();
    const double top = box.top();
    const double right = box.right();
    const double bottom = box.bottom();
    const bool hasOwn = !own.isNull();
    const QPointF centre = own.center();
    for (std::size_t y = range.top; y <= range.bottom; ++y) {
        for (std::size_t x = range.left; x <= range.right; ++x) {
            for (std::uint32_t entry = m_first[y * m_columns + x]; entry != none;
                 entry = m_entries[entry].next) {
                const Box& other = m_boxes[m_entries[entry].box];
                const bool isTouching = other.left < right && left < other.right &&
                                        other.top < bottom && top < other.bottom;
                const bool isOwn = hasOwn && other.left <= centre.x() &&
                                   centre.x() <= other.right && other.top <= centre.y() &&
                                   centre.y() <= other.bottom;
                if (isTouching && !isOwn)
                    return true;
            }
        }
    }
    return false;
}

double CollisionGrid::overlapWith(const QRectF& box) const
{
    double area = 0;
    const Range range = cellsOf(box);
    for (std::size_t y = range.top; y <= range.bottom; ++y) {
        for (std::size_t x = range.left; x <= range.right; ++x) {
            for (std::uint32_t entry = m_first[y * m_columns + x]; entry != none;
                 entry = m_entries[entry].next) {
                const Box& other = m_boxes[m_entries[entry].box];
                const QRectF shared =
                    QRectF(QPointF(other.left, other.top), QPointF(other.right, other.bottom))
                        .intersected(box);
                // A pair that meets in several cells counts in the first of them only.
                if (!shared.isEmpty() && column(shared.left()) == x && row(shared.top()) == y)
                    area += shared.width() * shared.height();
            }
        }
    }
    return area;
}

} // namespace knotary::scene
