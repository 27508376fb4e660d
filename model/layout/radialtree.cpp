// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/radialtree.h"

#include <algorithm>

namespace knotary::layout
{

RadialTree radialTree(const Adjacency& part, std::uint32_t root)
{
    constexpr std::uint32_t unreached = ~0U;
    RadialTree tree;
    tree.parent.assign(part.nodeCount(), unreached);
    tree.depth.assign(part.nodeCount(), 0);
    tree.order.reserve(part.nodeCount());
    tree.order.push_back(root);
    tree.parent[root] = root;
    for (std::uint32_t i = 0; i < tree.order.size(); ++i) {
        const std::uint32_t node = tree.order[i];
        if (tree.depth[node] == tree.levelStart.size())
            tree.levelStart.push_back(i);
        for (const std::uint32_t other : part.neighbours(node)) {
            if (tree.parent[other] != unreached)
                continue;
            tree.parent[other] = node;
            tree.depth[other] = tree.depth[node] + 1;
            tree.order.push_back(other);
        }
    }
    tree.levelStart.push_back(static_cast<std::uint32_t>(tree.order.size()));
    return tree;
}

std::uint32_t middleNode(const Adjacency& part)
{
    const RadialTree fromAnywhere = radialTree(part, 0);
    const RadialTree fromEnd = radialTree(part, fromAnywhere.order.back());
    std::uint32_t middle = fromEnd.order.back();
    for (std::uint32_t steps = fromEnd.depth[middle] / 2; steps > 0; --steps)
        middle = fromEnd.parent[middle];
    const RadialTree fromMiddle = radialTree(part, middle);
    // In the order of distance from the middle, the first of greatest degree.
    return *std::max_element(
        fromMiddle.order.begin(), fromMiddle.order.end(),
        [&](std::uint32_t a, std::uint32_t b) { return part.degree(a) < part.degree(b); });
}

} // namespace knotary::layout
