// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/communities.h"

#include "model/analysis/groups.h"
#include "model/analysis/leiden.h"
#include "model/analysis/noted.h"

#include <array>

namespace knotary::analysis
{

namespace
{

constexpr std::array<base::ParameterDescription, 3> descriptions = {{
    {"resolution", "Resolution", 0.01, 100, 1, false},
    {"rounds", "Rounds at most", 1, 100, 4, true},
    {"seed", "Seed", 0, 1'000'000'000, 1, true},
}};

} // namespace

std::span<const base::ParameterDescription> Communities::parameters() const
{
    return descriptions;
}

std::optional<Result> Communities::run(const graph::Topology& topology,
                                       const base::ParameterValues& values,
                                       const base::Control& control) const
{
    const graph::Adjacency adjacency =
        graph::simpleAdjacency(topology, graph::Direction::Both, control);
    if (control.isCancelled())
        return std::nullopt;
    LeidenWish wish;
    wish.resolution = values.value(descriptions[0]);
    wish.mostRounds = static_cast<std::uint32_t>(values.value(descriptions[1]));
    wish.seed = static_cast<std::uint64_t>(values.value(descriptions[2]));
    const auto division = divide(adjacency, wish, control);
    if (!division)
        return std::nullopt;
    Note note = noteOf(topology);
    note.connections = adjacency.targets.size() / 2;
    note.isExact = false;
    note.seed = wish.seed;
    note.rounds = division->rounds;
    note.modularity = modularity(adjacency, division->groupOfNode, control);
    if (control.isCancelled())
        return std::nullopt;
    control.report(1);
    return Result{numberedBySize(division->groupOfNode), note};
}

} // namespace knotary::analysis
