// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/neighbourhood.h"

#include <utility>

namespace knotary::graph
{

std::vector<Neighbour> neighbours(const Topology& topology, base::NodeIndex node)
{
    std::vector<Neighbour> found;
    if (!node.isValid() || node.index() >= boost::num_vertices(topology))
        return found;
    const auto [firstOut, lastOut] = boost::out_edges(node.number, topology);
    for (auto edge = firstOut; edge != lastOut; ++edge) {
        const std::uint32_t target = boost::target(*edge, topology);
        if (target != node.number)
            found.push_back({base::NodeIndex(target), topology[*edge].claim, true});
    }
    const auto [firstIn, lastIn] = boost::in_edges(node.number, topology);
    for (auto edge = firstIn; edge != lastIn; ++edge) {
        const std::uint32_t source = boost::source(*edge, topology);
        if (source != node.number)
            found.push_back({base::NodeIndex(source), topology[*edge].claim, false});
    }
    return found;
}

std::vector<bool> within(const Topology& topology, std::span<const base::NodeIndex> seeds,
                         std::size_t steps)
{
    std::vector<bool> reached(boost::num_vertices(topology), false);
    std::vector<std::uint32_t> front;
    const auto reach = [&](std::uint32_t node, std::vector<std::uint32_t>& next) {
        if (node < reached.size() && !reached[node]) {
            reached[node] = true;
            next.push_back(node);
        }
    };
    for (const base::NodeIndex seed : seeds) {
        if (seed.isValid())
            reach(seed.number, front);
    }
    for (std::size_t step = 0; step < steps && !front.empty(); ++step) {
        std::vector<std::uint32_t> next;
        for (const std::uint32_t node : front) {
            const auto [firstOut, lastOut] = boost::out_edges(node, topology);
            for (auto edge = firstOut; edge != lastOut; ++edge)
                reach(boost::target(*edge, topology), next);
            const auto [firstIn, lastIn] = boost::in_edges(node, topology);
            for (auto edge = firstIn; edge != lastIn; ++edge)
                reach(boost::source(*edge, topology), next);
        }
        front = std::move(next);
    }
    return reached;
}

} // namespace knotary::graph
