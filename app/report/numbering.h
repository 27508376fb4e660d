// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which claims the parts of a drawing show (lines, bars, rows, panels), in the order in which they
// are read, and the numbers that these parts bear.

#include "app/figures/lanesfigure.h"
#include "app/figures/multiplesfigure.h"
#include "app/figures/timelinefigure.h"
#include "app/report/citing.h"
#include "app/scene/sourcemarks.h"
#include "model/graph/projection.h"
#include "model/layout/layout.h"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace knotary::report
{

/// Relations of a graph: in bands from top to bottom, and in a band from left to right, by where
/// the middle of their lines stands.
[[nodiscard]] std::vector<base::ClaimId> readingOrderOf(const graph::Projection& projection,
                                                        const layout::Positions& positions);
/// Numbers on the lines; those between the same two nodes together.
[[nodiscard]] std::shared_ptr<const scene::SourceMarks>
sourceMarksOf(const Citations& citations, const graph::Projection& projection);

/// A bar, a row or a panel.
struct ClaimsOfPart
{
    std::int64_t part = 0; ///< a bin, the number of an entity, the first year of a panel
    std::vector<base::ClaimId> claims;
};
[[nodiscard]] std::vector<ClaimsOfPart> claimsOfBars(const figures::TimelineFigureInput& input);
[[nodiscard]] std::vector<ClaimsOfPart> claimsOfLanes(const figures::LanesFigureInput& input);
[[nodiscard]] std::vector<ClaimsOfPart> claimsOfPanels(const figures::MultiplesFigureInput& input);

[[nodiscard]] std::vector<base::ClaimId> claimsIn(const std::vector<ClaimsOfPart>& parts);
/// "1, 3–5" by part; in short where there are many.
[[nodiscard]] figures::PartNumbers numbersOf(const Citations& citations,
                                             const std::vector<ClaimsOfPart>& parts);

} // namespace knotary::report
