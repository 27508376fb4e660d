// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/degree.h"

#include "model/analysis/noted.h"
#include "model/graph/adjacency.h"

#include <array>

namespace knotary::analysis
{

namespace
{

constexpr std::array<base::ParameterChoice, 3> directionChoices = {{
    {"both", "Both ways"},
    {"out", "Away from it"},
    {"in", "Towards it"},
}};
constexpr std::array<base::ParameterChoice, 2> countedChoices = {{
    {"connections", "Connected entities"},
    {"relations", "Relations"},
}};
constexpr std::array<base::ParameterDescription, 2> descriptions = {{
    {"direction", "Direction", 0, 2, 0, true, directionChoices},
    {"counted", "Counted", 0, 1, 0, true, countedChoices},
}};

Column relationsOf(const graph::Topology& topology, graph::Direction direction)
{
    Column column;
    const auto count = static_cast<std::uint32_t>(boost::num_vertices(topology));
    column.reserve(count);
    for (std::uint32_t node = 0; node < count; ++node) {
        const std::size_t out = boost::out_degree(node, topology);
        const std::size_t in = boost::in_degree(node, topology);
        column.push_back(static_cast<double>((direction != graph::Direction::In ? out : 0) +
                                             (direction != graph::Direction::Out ? in : 0)));
    }
    return column;
}

Column rowSizesOf(const graph::Adjacency& adjacency)
{
    Column column;
    column.reserve(adjacency.nodeCount());
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node)
        column.push_back(adjacency.degree(node));
    return column;
}

} // namespace

std::span<const base::ParameterDescription> Degree::parameters() const
{
    return descriptions;
}

std::optional<Result> Degree::run(const graph::Topology& topology,
                                  const base::ParameterValues& values,
                                  const base::Control& control) const
{
    constexpr std::array directions = {graph::Direction::Both, graph::Direction::Out,
                                       graph::Direction::In};
    const graph::Direction direction = directions[values.choice(descriptions[0])];
    const bool countsRelations = values.choice(descriptions[1]) == 1;
    Note note = noteOf(topology);
    note.isDirected = direction != graph::Direction::Both;
    Column column;
    if (countsRelations) {
        column = relationsOf(topology, direction);
        note.connections = note.relations;
    } else {
        const graph::Adjacency adjacency = graph::simpleAdjacency(topology, direction, control);
        column = rowSizesOf(adjacency);
        note.connections = adjacency.targets.size() / (note.isDirected ? 1 : 2);
    }
    if (control.isCancelled())
        return std::nullopt;
    control.report(1);
    return Result{std::move(column), note};
}

} // namespace knotary::analysis
