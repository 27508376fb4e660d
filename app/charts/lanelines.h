// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which rows of a chart of lanes stand in which line, one below the other, and where in its line a
// bar stands. Lines do not move while somebody zooms.

#include "app/charts/lanebar.h"
#include "app/charts/lanesdata.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace knotary::charts
{

struct LaneLine
{
    double top = 0; ///< from the top of the first line
    double height = 0;
    std::size_t group = 0;
    bool isHeading = false;
    bool isFirstOfGroup = false;
    std::size_t firstItem =
        0; ///< its rows are items[firstItem] … up to itemEnd, from left to right
    std::size_t itemEnd = 0;
};

struct LaneLines
{
    std::vector<LaneLine> lines;
    std::vector<std::uint32_t> items;     ///< rows
    std::vector<std::uint32_t> lineOfRow; ///< by row
    double height = 0;

    /// The line at a distance from the top of the first; the number of lines beyond the last.
    [[nodiscard]] std::size_t lineAt(double y) const;
};

/// `axis` shows all days, in the pixels of the plot: packed rows keep room for their names there.
[[nodiscard]] LaneLines layOutLanes(const LanesData& data, const LanesLook& look,
                                    const DayAxis& axis);

/// Top and bottom of a bar in a line.
[[nodiscard]] std::pair<double, double> heightsOf(const LaneBarData& bar, const LaneRowData& row,
                                                  double lineTop, double lineHeight,
                                                  LanesForm form);

/// All bars of a row that its form draws, in pixels; empty (no width) where there are none.
[[nodiscard]] QRectF boundsOf(const LaneRowData& row, const DayAxis& axis, double lineTop,
                              double lineHeight, LanesForm form);
/// In a packed chart only the main bars are drawn, and marks where there is nothing else.
[[nodiscard]] bool isDrawn(const LaneBarData& bar, const LaneRowData& row, LanesForm form);

inline constexpr double labelGap = 4; ///< between a bar and its name, and a name and the next bar

} // namespace knotary::charts
