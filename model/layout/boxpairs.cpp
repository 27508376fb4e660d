// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/boxpairs.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace knotary::layout
{

std::size_t BoxPairs::bucketOf(std::int32_t column, std::int32_t row) const
{
    // Multiplicative hashing (Knuth, TAOCP 3, 6.4), folded.
    const std::uint32_t hash = static_cast<std::uint32_t>(column) * 2654435761U ^
                               static_cast<std::uint32_t>(row) * 2246822519U;
    return (hash ^ (hash >> 15U)) & (m_starts.size() - 2);
}

BoxPairs::BoxPairs(std::span<const Box> boxes) : m_cells(boxes.size()), m_isHuge(boxes.size(), 0)
{
    constexpr float boxesOfCell = 2; ///< widths and heights of a mean box that a cell measures
    constexpr std::int64_t mostCells = 1024;
    if (boxes.empty())
        return;
    double width = 0;
    double height = 0;
    for (const Box& box : boxes) {
        width += 2 * static_cast<double>(box.halfWidth);
        height += 2 * static_cast<double>(box.halfHeight);
    }
    const auto count = static_cast<double>(boxes.size());
    const float cellWidth = std::max(1e-3F, boxesOfCell * static_cast<float>(width / count));
    const float cellHeight = std::max(1e-3F, boxesOfCell * static_cast<float>(height / count));
    const auto cellOf = [](float coordinate, float size) {
        constexpr float farthest = 1e9F; // whatever lies farther shares the last cells
        return static_cast<std::int32_t>(
            std::clamp(std::floor(coordinate / size), -farthest, farthest));
    };
    std::size_t entryCount = 0;
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        const Box& box = boxes[i];
        m_cells[i] = {cellOf(box.centre.x - box.halfWidth, cellWidth),
                      cellOf(box.centre.y - box.halfHeight, cellHeight),
                      cellOf(box.centre.x + box.halfWidth, cellWidth),
                      cellOf(box.centre.y + box.halfHeight, cellHeight)};
        const CellRange& cells = m_cells[i];
        const std::int64_t covered = (std::int64_t{cells.right} - cells.left + 1) *
                                     (std::int64_t{cells.bottom} - cells.top + 1);
        if (covered > mostCells) {
            m_isHuge[i] = 1;
            m_huge.push_back(i);
        } else {
            entryCount += static_cast<std::size_t>(covered);
        }
    }
    m_starts.assign(std::bit_ceil(entryCount + 1) + 1, 0);
    m_entries.resize(entryCount);
    const auto forCells = [&](const auto& visit) {
        for (std::uint32_t i = 0; i < boxes.size(); ++i)
            if (m_isHuge[i] == 0)
                for (std::int32_t row = m_cells[i].top; row <= m_cells[i].bottom; ++row)
                    for (std::int32_t column = m_cells[i].left; column <= m_cells[i].right;
                         ++column)
                        visit(Entry{column, row, i});
    };
    // Counting sort: first how many in each bucket, then each to its place.
    forCells([&](const Entry& entry) { ++m_starts[bucketOf(entry.column, entry.row) + 1]; });
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    forCells(
        [&](const Entry& entry) { m_entries[next[bucketOf(entry.column, entry.row)]++] = entry; });
}

} // namespace knotary::layout
