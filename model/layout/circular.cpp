// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/circular.h"

#include "model/layout/adjacency.h"
#include "model/layout/circularorder.h"
#include "model/layout/kindbands.h"
#include "model/layout/rooms.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>
#include <utility>

namespace knotary::layout
{

namespace
{

constexpr std::array<base::ParameterChoice, 2> arcChoices = {{
    {"connection", "By connection"},
    {"kind", "By kind"},
}};
constexpr std::array<base::ParameterDescription, 3> descriptions = {{
    {"sweeps", "Sweeps", 0, 200, 40, true},
    {"spacing", "Spacing", 1, 4, 1, false},
    {"arcs", "Arcs", 0, 1, 0, true, arcChoices},
}};
constexpr double gapOfKinds = 60; ///< points along the circle

/// The nodes in the order of the circle, and by node the arc that it belongs to.
struct CircleOrder
{
    std::vector<std::uint32_t> nodes;
    std::vector<std::uint32_t> arcOfNode; ///< empty: no gaps between arcs
};

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

/// Kind after kind, as bands of a page are; kinds that would share a band stay apart.
std::vector<std::uint32_t> arcsOfKinds(const Adjacency& adjacency,
                                       std::span<const std::uint32_t> kinds)
{
    const BandsOfKinds bands = bandsOfKinds(kinds, adjacency);
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> arcs;
    for (std::size_t node = 0; node < kinds.size(); ++node)
        arcs[{bands.bandOfNode[node], kinds[node]}] = 0;
    std::uint32_t next = 0;
    for (auto& [key, arc] : arcs)
        arc = next++;
    std::vector<std::uint32_t> arcOfNode;
    for (std::size_t node = 0; node < kinds.size(); ++node)
        arcOfNode.push_back(arcs[{bands.bandOfNode[node], kinds[node]}]);
    return arcOfNode;
}

/// Nothing when cancelled.
std::optional<CircleOrder> circleOrder(const Problem& problem, const base::ParameterValues& values,
                                       const Progress& progress)
{
    const int sweeps = static_cast<int>(values.value(descriptions[0]));
    const bool isByKind = values.choice(descriptions[2]) == 1 &&
                          problem.kinds.size() == boost::num_vertices(problem.topology);
    CircleOrder order;
    std::optional<std::vector<std::uint32_t>> nodes;
    if (isByKind) {
        const Adjacency adjacency = simpleAdjacency(problem.topology);
        order.arcOfNode = arcsOfKinds(adjacency, problem.kinds);
        nodes = fewCrossingsInGroups(adjacency, order.arcOfNode, sweeps, progress);
    } else {
        nodes = orderOfCircle(problem.topology, sweeps, progress);
    }
    if (!nodes)
        return std::nullopt;
    order.nodes = std::move(*nodes);
    return order;
}

/// By the order of the circle, in points: what a node's room may need of it in any direction, and
/// what is free behind it.
struct Arcs
{
    std::vector<double> taken;
    std::vector<double> free;
    double total = 0;
    double widest = 0;
};

Arcs arcsOf(const CircleOrder& order, std::span<const Extent> rooms)
{
    constexpr double margin = 8;
    Arcs arcs;
    for (std::size_t i = 0; i < order.nodes.size(); ++i) {
        const Extent& room = rooms[order.nodes[i]];
        arcs.taken.push_back(
            std::hypot(static_cast<double>(room.width), static_cast<double>(room.height)) + margin);
        const std::uint32_t next = order.nodes[(i + 1) % order.nodes.size()];
        const bool isLast =
            !order.arcOfNode.empty() && order.arcOfNode[order.nodes[i]] != order.arcOfNode[next];
        arcs.free.push_back(isLast ? gapOfKinds : 0);
        arcs.total += arcs.taken.back() + arcs.free.back();
        arcs.widest = std::max(arcs.widest, arcs.taken.back());
    }
    return arcs;
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
    const auto order = circleOrder(problem, values, Progress(control, reached));
    if (!order)
        return Outcome::Cancelled;
    const Arcs arcs = arcsOf(*order, roomsOf(problem, order->nodes.size()));
    // Neighbours stand a chord apart, which is shorter than the arc; most so for the widest.
    const double half = std::min(std::numbers::pi / 2, std::numbers::pi * arcs.widest / arcs.total);
    const double radius =
        values.value(descriptions[1]) * arcs.total / (2 * std::numbers::pi) * half / std::sin(half);
    // From the top, clockwise; a single node in the middle.
    const double reach = order->nodes.size() > 1 ? radius : 0.0;
    Positions found(order->nodes.size());
    double arc = 0;
    for (std::size_t i = 0; i < order->nodes.size(); ++i) {
        const double angle = 2 * std::numbers::pi * (arc + arcs.taken[i] / 2) / arcs.total;
        arc += arcs.taken[i] + arcs.free[i];
        found[order->nodes[i]] = {static_cast<float>(reach * std::sin(angle)),
                                  static_cast<float>(-reach * std::cos(angle))};
    }
    putInPlace(std::move(found), problem, positions);
    control.report(1.0);
    return Outcome::Finished;
}

} // namespace knotary::layout
