// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/linedensity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace knotary::scene
{

namespace
{

constexpr double finestCell = 7; ///< half a line of text
constexpr double mostCells = 1 << 22;

} // namespace

LineDensity::LineDensity(const QRectF& bounds)
    : m_origin(bounds.topLeft()),
      m_cell(std::max(finestCell, std::sqrt(bounds.width() * bounds.height() / mostCells)))
{
    m_columns = static_cast<std::size_t>(std::clamp(bounds.width() / m_cell, 0.0, mostCells)) + 1;
    m_rows = static_cast<std::size_t>(std::clamp(bounds.height() / m_cell, 0.0, mostCells)) + 1;
    m_counts.assign(m_columns * m_rows, 0);
}

void LineDensity::add(QPointF point)
{
    const double x = (point.x() - m_origin.x()) / m_cell;
    const double y = (point.y() - m_origin.y()) / m_cell;
    if (x < 0 || y < 0)
        return;
    const auto column = static_cast<std::size_t>(x);
    const auto row = static_cast<std::size_t>(y);
    if (column >= m_columns || row >= m_rows)
        return;
    std::uint16_t& count = m_counts[row * m_columns + column];
    if (count < std::numeric_limits<std::uint16_t>::max())
        ++count;
}

double LineDensity::within(const QRectF& box) const
{
    const auto cellsUpTo = [this](double distance, std::size_t count) {
        const double cells = std::round(distance / m_cell);
        return cells <= 0 ? std::size_t{0} : std::min(static_cast<std::size_t>(cells), count);
    };
    const std::size_t left = cellsUpTo(box.left() - m_origin.x(), m_columns);
    const std::size_t right = cellsUpTo(box.right() - m_origin.x(), m_columns);
    const std::size_t top = cellsUpTo(box.top() - m_origin.y(), m_rows);
    const std::size_t bottom = cellsUpTo(box.bottom() - m_origin.y(), m_rows);
    std::size_t sum = 0;
    for (std::size_t row = top; row < bottom; ++row)
        for (std::size_t column = left; column < right; ++column)
            sum += m_counts[row * m_columns + column];
    return static_cast<double>(sum);
}

} // namespace knotary::scene
