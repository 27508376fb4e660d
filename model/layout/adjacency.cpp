// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/adjacency.h"

#include <algorithm>
#include <numeric>

namespace knotary::layout
{

namespace
{

std::uint32_t findRoot(std::vector<std::uint32_t>& parent, std::uint32_t node)
{
    while (parent[node] != node) {
        parent[node] = parent[parent[node]]; // path halving
        node = parent[node];
    }
    return node;
}

} // namespace

std::vector<std::vector<std::uint32_t>> connectedParts(const Adjacency& adjacency)
{
    const std::uint32_t count = adjacency.nodeCount();
    std::vector<std::uint32_t> parent(count);
    std::iota(parent.begin(), parent.end(), 0U);
    for (std::uint32_t node = 0; node < count; ++node) {
        for (const std::uint32_t other : adjacency.neighbours(node)) {
            const std::uint32_t a = findRoot(parent, node);
            const std::uint32_t b = findRoot(parent, other);
            parent[std::max(a, b)] = std::min(a, b); // the root is the part's lowest node
        }
    }
    constexpr std::uint32_t unnumbered = ~0U;
    std::vector<std::uint32_t> partOf(count, unnumbered);
    std::vector<std::vector<std::uint32_t>> parts;
    for (std::uint32_t node = 0; node < count; ++node) {
        const std::uint32_t root = findRoot(parent, node);
        if (partOf[root] == unnumbered) {
            partOf[root] = static_cast<std::uint32_t>(parts.size());
            parts.emplace_back();
        }
        parts[partOf[root]].push_back(node);
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return parts;
}

Adjacency restricted(const Adjacency& adjacency, std::span<const std::uint32_t> nodes,
                     std::vector<std::uint32_t>& localNumber)
{
    for (std::size_t i = 0; i < nodes.size(); ++i)
        localNumber[nodes[i]] = static_cast<std::uint32_t>(i);
    Adjacency local;
    local.offsets.reserve(nodes.size() + 1);
    for (const std::uint32_t node : nodes) {
        for (const std::uint32_t other : adjacency.neighbours(node))
            local.targets.push_back(localNumber[other]);
        local.offsets.push_back(static_cast<std::uint32_t>(local.targets.size()));
    }
    return local;
}

} // namespace knotary::layout
