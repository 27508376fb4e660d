// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table that a chronological drawing is: years (and a margin for what is undated) across, bands
// down, and in each cell the nodes of one band and year in sub-columns. How many rows a band has
// decides how wide the years are; they are chosen together so that the page has a good shape.
// Depends on rooms, times, kinds and edges between kinds only, so that it can be made again when
// the guides are asked for.

#include "model/layout/adjacency.h"
#include "model/layout/layout.h"
#include "model/layout/timeaxis.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

enum class Rows
{
    ByKind,      ///< a band for each kind
    ByConnection ///< one band, in which nodes that are linked are brought near
};

enum class MarginSide
{
    Left,
    Right
};

struct TimetableStyle
{
    TimeScale scale = TimeScale::Fitted;
    Rows rows = Rows::ByKind;
    MarginSide margin = MarginSide::Left;
    double aspect = 1.6; ///< width by height that the page comes near to
    double spacing = 1;  ///< of the room round each node
};

struct TimetableBand
{
    std::optional<std::uint32_t> kind; ///< none: several
    float top = 0;
    float rowHeight = 0;
    float above = 0; ///< of a row: down to the place of its nodes
    std::uint32_t rows = 0;

    [[nodiscard]] float bottom() const { return top + rowHeight * static_cast<float>(rows); }
};

struct TimetableColumn
{
    AxisColumn years; ///< of no meaning for the margin
    float left = 0;
    float right = 0;
};

/// Nodes of one band and year above one another; those to the right begin no earlier.
struct SubColumn
{
    std::size_t band = 0;
    float x = 0;
    std::vector<std::uint32_t> nodes;
};

struct Timetable
{
    std::vector<TimetableBand> bands;      ///< from top to bottom
    std::vector<TimetableColumn> years;    ///< from left to right
    std::optional<TimetableColumn> margin; ///< where something is undated
    std::vector<SubColumn> subColumns;     ///< from left to right within a band

    /// Where a time lies on the axis; what lies in a gap lies at its left side.
    [[nodiscard]] float xOf(double time) const;
};

[[nodiscard]] Timetable timetableOf(const Problem& problem, std::span<const Extent> rooms,
                                    const Adjacency& adjacency, const TimetableStyle& style);

} // namespace knotary::layout
