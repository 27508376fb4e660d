// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/components.h"

#include "model/analysis/groups.h"
#include "model/analysis/noted.h"
#include "model/analysis/worktally.h"

#include <numeric>

namespace knotary::analysis
{

namespace
{

std::uint32_t rootOf(std::vector<std::uint32_t>& parent, std::uint32_t node)
{
    while (parent[node] != node) {
        parent[node] = parent[parent[node]]; // path halving
        node = parent[node];
    }
    return node;
}

} // namespace

std::span<const base::ParameterDescription> Components::parameters() const
{
    return {};
}

std::optional<Result> Components::run(const graph::Topology& topology,
                                      const base::ParameterValues& /*values*/,
                                      const base::Control& control) const
{
    const auto count = static_cast<std::uint32_t>(boost::num_vertices(topology));
    std::vector<std::uint32_t> parent(count);
    std::iota(parent.begin(), parent.end(), 0U);
    WorkTally tally(control);
    for (std::uint32_t node = 0; node < count; ++node) {
        const auto [first, last] = boost::out_edges(node, topology);
        if (tally.isCancelledAfter(boost::out_degree(node, topology)))
            return std::nullopt;
        for (auto edge = first; edge != last; ++edge) {
            const std::uint32_t a = rootOf(parent, node);
            const std::uint32_t b = rootOf(parent, boost::target(*edge, topology));
            parent[std::max(a, b)] = std::min(a, b); // so no chain of parents rises
        }
    }
    for (std::uint32_t node = 0; node < count; ++node)
        parent[node] = parent[parent[node]]; // a parent is lower, and so already at its root
    if (control.isCancelled())
        return std::nullopt;
    Result result{numberedBySize(parent), noteOf(topology)};
    result.note.connections = result.note.relations;
    control.report(1);
    return result;
}

} // namespace knotary::analysis
