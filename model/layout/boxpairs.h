// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which boxes of a drawing may overlap, in linear time for boxes of like size: a grid of square
// cells, kept in a hash table so that an empty plane costs nothing (M. Teschner et al., "Optimized
// Spatial Hashing for Collision Detection of Deformable Objects", VMV 2003).

#include "model/layout/boxes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

class BoxPairs
{
public:
    explicit BoxPairs(std::span<const Box> boxes);

    /// Calls `visit(a, b)` for each pair that shares a cell, once and always in the same order,
    /// until it returns false. Boxes may be moved meanwhile: pairs are those of the places at
    /// first.
    template<class Visit>
    void forEach(const Visit& visit) const
    {
        for (std::size_t bucket = 0; bucket + 1 < m_starts.size(); ++bucket)
            for (std::uint32_t i = m_starts[bucket]; i < m_starts[bucket + 1]; ++i)
                for (std::uint32_t j = i + 1; j < m_starts[bucket + 1]; ++j)
                    if (isHome(m_entries[i], m_entries[j]) &&
                        !visit(m_entries[i].box, m_entries[j].box))
                        return;
        for (std::size_t i = 0; i < m_huge.size(); ++i)
            for (std::uint32_t box = 0; box < m_cells.size(); ++box)
                if ((m_isHuge[box] == 0 || box > m_huge[i]) && box != m_huge[i] &&
                    !visit(m_huge[i], box))
                    return;
    }

private:
    struct CellRange
    {
        std::int32_t left;
        std::int32_t top;
        std::int32_t right;
        std::int32_t bottom;
    };
    struct Entry
    {
        std::int32_t column;
        std::int32_t row;
        std::uint32_t box;
    };

    /// True in the one cell, of all that two boxes share, where their common part begins.
    [[nodiscard]] bool isHome(const Entry& a, const Entry& b) const
    {
        const CellRange& p = m_cells[a.box];
        const CellRange& q = m_cells[b.box];
        return a.column == b.column && a.row == b.row && a.column == std::max(p.left, q.left) &&
               a.row == std::max(p.top, q.top);
    }
    [[nodiscard]] std::size_t bucketOf(std::int32_t column, std::int32_t row) const;

    std::vector<CellRange> m_cells;      ///< by box
    std::vector<std::uint8_t> m_isHuge;  ///< by box: covers too many cells to be entered in them
    std::vector<std::uint32_t> m_huge;   ///< those boxes
    std::vector<std::uint32_t> m_starts; ///< by bucket, one more at the end
    std::vector<Entry> m_entries;        ///< by bucket
};

} // namespace knotary::layout
