// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/circular.h"

#include "model/layout/adjacency.h"
#include "model/layout/circularorder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace knotary::layout
{

namespace
{

constexpr std::array<base::ParameterDescription, 2> descriptions = {{
    {"sweeps", "Sweeps", 0, 200, 40, true},
    {"spacing", "Spacing", 1, 4, 1, false},
}};

/// All nodes in the order of the circle, part after part. Nothing when cancelled.
std::optional<std::vector<std::uint32_t>> orderOfCircle(const graph::Topology& topology, int sweeps,
                                                        const Progress& progress)
{
    const Adjacency adjacency = simpleAdjacency(topology);
    std::vector<std::uint32_t> localNumber(adjacency.nodeCount());
    std::vector<std::uint32_t> order;
    for (const auto& nodes : connectedParts(adjacency)) {
        const double from = double(order.size()) / adjacency.nodeCount();
        const double to = double(order.size() + nodes.size()) / adjacency.nodeCount();
        const Adjacency part = restricted(adjacency, nodes, localNumber);
        const auto partOrder = fewCrossings(part, sweeps, progress.part(from, to));
        if (!partOrder || !progress.advance(to))
            return std::nullopt;
        for (const std::uint32_t node : *partOrder)
            order.push_back(nodes[node]);
    }
    return order;
}

/// The arc that a node's room may need in any direction, in points.
double arcOf(std::span<const Extent> extents, std::uint32_t node)
{
    constexpr double margin = 8;
    const Extent extent = extents.empty() ? Extent{} : extents[node];
    const double diagonal =
        std::hypot(static_cast<double>(extent.width), static_cast<double>(extent.height));
    return (std::isfinite(diagonal) ? diagonal : 0.0) + margin;
}

} // namespace

std::string_view CircularEngine::id() const
{
    return "circular";
}

const char* CircularEngine::title() const
{
    return "Circle";
}

std::span<const base::ParameterDescription> CircularEngine::parameters() const
{
    return descriptions;
}

Outcome CircularEngine::run(const Problem& problem, Positions& positions,
                            const base::ParameterValues& values, const base::Control& control) const
{
    if (control.isCancelled())
        return Outcome::Cancelled;
    double reached = 0;
    control.report(reached);
    const auto order =
        orderOfCircle(problem.topology, static_cast<int>(values.value(descriptions[0])),
                      Progress(control, reached));
    if (!order)
        return Outcome::Cancelled;

    double total = 0;
    double widest = 0;
    for (const std::uint32_t node : *order) {
        total += arcOf(problem.extents, node);
        widest = std::max(widest, arcOf(problem.extents, node));
    }
    // Neighbours stand a chord apart, which is shorter than the arc; most so for the widest.
    const double half = std::min(std::numbers::pi / 2, std::numbers::pi * widest / total);
    const double radius =
        values.value(descriptions[1]) * total / (2 * std::numbers::pi) * half / std::sin(half);
    positions.resize(order->size());
    double arc = 0;
    for (const std::uint32_t node : *order) {
        const double width = arcOf(problem.extents, node);
        const double angle = 2 * std::numbers::pi * (arc + width / 2) / total;
        arc += width;
        const bool isPinned = !problem.isPinned.empty() && problem.isPinned[node] != 0 &&
                              std::isfinite(positions[node].x) && std::isfinite(positions[node].y);
        if (isPinned)
            continue;
        // From the top, clockwise; a single node in the middle.
        const double reach = order->size() > 1 ? radius : 0.0;
        positions[node] = {static_cast<float>(reach * std::sin(angle)),
                           static_cast<float>(-reach * std::cos(angle))};
    }
    control.report(1.0);
    return Outcome::Finished;
}

} // namespace knotary::layout
