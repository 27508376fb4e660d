// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/chronological.h"

#include "model/layout/adjacency.h"
#include "model/layout/guides.h"
#include "model/layout/rooms.h"
#include "model/layout/stackorder.h"
#include "model/layout/timetable.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace knotary::layout
{

namespace
{

constexpr std::array<base::ParameterChoice, 2> rowChoices = {{
    {"kind", "By kind"},
    {"connection", "By connection"},
}};
constexpr std::array<base::ParameterChoice, 2> scaleChoices = {{
    {"fitted", "As wide as needed"},
    {"even", "All years equally wide"},
}};
constexpr std::array<base::ParameterChoice, 2> marginChoices = {{
    {"left", "Left"},
    {"right", "Right"},
}};
constexpr std::array<base::ParameterDescription, 6> descriptions = {{
    {"rows", "Rows", 0, 1, 0, true, rowChoices},
    {"scale", "Scale of years", 0, 1, 0, true, scaleChoices},
    {"undated", "Undated at the", 0, 1, 0, true, marginChoices},
    {"aspect", "Width by height", 0.5, 8, 1.6, false},
    {"spacing", "Spacing", 0.5, 4, 1, false},
    {"sweeps", "Sweeps", 0, 100, 12, true},
}};

TimetableStyle styleOf(const base::ParameterValues& values)
{
    TimetableStyle style;
    style.rows = values.choice(descriptions[0]) == 0 ? Rows::ByKind : Rows::ByConnection;
    style.scale = values.choice(descriptions[1]) == 0 ? TimeScale::Fitted : TimeScale::Even;
    style.margin = values.choice(descriptions[2]) == 0 ? MarginSide::Left : MarginSide::Right;
    style.aspect = values.value(descriptions[3]);
    style.spacing = values.value(descriptions[4]);
    return style;
}

std::vector<Stack> stacksOf(const Timetable& table)
{
    std::vector<Stack> stacks;
    for (const SubColumn& sub : table.subColumns) {
        const TimetableBand& band = table.bands[sub.band];
        stacks.push_back({sub.nodes, band.top + band.above, band.rowHeight, band.rows});
    }
    return stacks;
}

/// The stretch of a node that its column does not show.
std::optional<TimeBar> barOf(const Timetable& table, const NodeTime& time, std::uint32_t node,
                             float x)
{
    TimeBar bar{node, x, x, false, false};
    if (std::isfinite(time.earliest)) {
        bar.isOpenAfter = std::isinf(time.latest);
        if (bar.isOpenAfter)
            bar.toX = table.years.back().right;
        else if (std::isfinite(time.latest))
            bar.toX = std::max(x, table.xOf(time.latest));
    } else {
        bar.isOpenBefore = std::isinf(time.earliest);
        if (bar.isOpenBefore)
            bar.fromX = table.years.front().left;
    }
    return bar.fromX < bar.toX ? std::optional(bar) : std::nullopt;
}

bool goesBeyondItsColumn(const Timetable& table, const NodeTime& time)
{
    const auto column =
        std::find_if(table.years.begin(), table.years.end(), [&](const TimetableColumn& one) {
            return std::floor(time.anchor()) <= static_cast<double>(one.years.lastYear);
        });
    return !std::isfinite(time.earliest) || column == table.years.end() ||
           time.latest > static_cast<double>(column->years.lastYear) + 1;
}

void addFrame(const Timetable& table, Guides& guides)
{
    constexpr float pad = 6; // so that bands do not touch what stands in them
    for (const TimetableColumn& column : table.years)
        guides.years.push_back({column.left, column.right, column.years.firstYear,
                                column.years.lastYear, column.years.followsGap});
    for (const TimetableBand& band : table.bands)
        guides.bands.push_back({band.top - pad, band.bottom() + pad, band.kind});
    if (table.margin)
        guides.undatedMargin = {table.margin->left - pad, table.margin->right + pad};
    guides.low = {0, guides.bands.front().top};
    guides.high = {0, guides.bands.back().bottom};
    const auto include = [&guides](float left, float right) {
        guides.low.x = std::min(guides.low.x, left);
        guides.high.x = std::max(guides.high.x, right);
    };
    if (!guides.years.empty())
        include(guides.years.front().left, guides.years.back().right);
    if (guides.undatedMargin)
        include(guides.undatedMargin->left, guides.undatedMargin->right);
}

} // namespace

std::string_view ChronologicalEngine::id() const
{
    return "chronological";
}

const char* ChronologicalEngine::title() const
{
    return "Chronological";
}

std::span<const base::ParameterDescription> ChronologicalEngine::parameters() const
{
    return descriptions;
}

Outcome ChronologicalEngine::run(const Problem& problem, Positions& positions,
                                 const base::ParameterValues& values,
                                 const base::Control& control) const
{
    if (control.isCancelled())
        return Outcome::Cancelled;
    double reached = 0;
    control.report(reached);
    const Progress progress(control, reached);
    const Adjacency adjacency = simpleAdjacency(problem.topology);
    const std::vector<Extent> rooms = roomsOf(problem, adjacency.nodeCount());
    const Timetable table = timetableOf(problem, rooms, adjacency, styleOf(values));
    std::vector<Stack> stacks = stacksOf(table);
    std::vector<float> heights;
    if (!progress.advance(0.1) ||
        !orderStacks(adjacency, stacks, static_cast<int>(values.value(descriptions[5])), heights,
                     progress.part(0.1, 1.0)))
        return Outcome::Cancelled;
    Positions found(adjacency.nodeCount());
    for (const SubColumn& sub : table.subColumns)
        for (const std::uint32_t node : sub.nodes)
            found[node] = {sub.x, heights[node]};
    putInPlace(std::move(found), problem, positions);
    control.report(1.0);
    return Outcome::Finished;
}

Guides ChronologicalEngine::guides(const Problem& problem, const Positions& positions,
                                   const base::ParameterValues& values) const
{
    const Adjacency adjacency = simpleAdjacency(problem.topology);
    if (adjacency.nodeCount() == 0 || positions.size() != adjacency.nodeCount())
        return {};
    const std::vector<Extent> rooms = roomsOf(problem, adjacency.nodeCount());
    const Timetable table = timetableOf(problem, rooms, adjacency, styleOf(values));
    Guides guides;
    addFrame(table, guides);
    for (std::uint32_t node = 0; node < std::min(positions.size(), problem.times.size()); ++node) {
        const NodeTime& time = problem.times[node];
        if (!time.isDated() || !goesBeyondItsColumn(table, time))
            continue;
        if (const auto bar = barOf(table, time, node, positions[node].x))
            guides.bars.push_back(*bar);
    }
    return guides;
}

} // namespace knotary::layout
