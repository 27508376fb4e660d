// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/stackorder.h"

#include <algorithm>
#include <cmath>

namespace knotary::layout
{

namespace
{

double totalHeight(const Adjacency& adjacency, std::span<const float> heights)
{
    double sum = 0;
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node)
        for (const std::uint32_t other : adjacency.neighbours(node))
            sum += static_cast<double>(std::abs(heights[node] - heights[other]));
    return sum;
}

/// The nodes keep their order and take the free slots nearest to the heights they wish for.
void spread(const Stack& stack, std::span<const float> wishes, std::vector<float>& heights)
{
    const auto count = static_cast<std::int64_t>(stack.nodes.size());
    const auto slots = static_cast<std::int64_t>(stack.slots);
    std::int64_t next = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const std::uint32_t node = stack.nodes[static_cast<std::size_t>(i)];
        const float wish = std::clamp((wishes[node] - stack.top) / stack.step, 0.0F,
                                      static_cast<float>(stack.slots));
        const std::int64_t slot =
            std::clamp<std::int64_t>(std::lround(wish), next, slots - count + i);
        heights[node] = stack.top + stack.step * static_cast<float>(slot);
        next = slot + 1;
    }
}

void sweepStack(const Adjacency& adjacency, Stack& stack, std::vector<float>& wishes,
                std::vector<float>& heights)
{
    for (const std::uint32_t node : stack.nodes) {
        double sum = 0;
        for (const std::uint32_t other : adjacency.neighbours(node))
            sum += static_cast<double>(heights[other]);
        const std::uint32_t degree = adjacency.degree(node);
        wishes[node] = degree == 0 ? heights[node] : static_cast<float>(sum / degree);
    }
    std::sort(stack.nodes.begin(), stack.nodes.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (wishes[a] != wishes[b])
            return wishes[a] < wishes[b];
        return heights[a] != heights[b] ? heights[a] < heights[b] : a < b;
    });
    spread(stack, wishes, heights);
}

} // namespace

bool orderStacks(const Adjacency& adjacency, std::span<Stack> stacks, int sweeps,
                 std::vector<float>& heights, const Progress& progress)
{
    heights.assign(adjacency.nodeCount(), 0);
    std::vector<float> wishes(adjacency.nodeCount(), 0);
    for (Stack& stack : stacks)
        for (std::size_t i = 0; i < stack.nodes.size(); ++i)
            heights[stack.nodes[i]] = stack.top + stack.step * static_cast<float>(i);
    std::vector<float> best = heights;
    double least = totalHeight(adjacency, heights);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (std::size_t i = 0; i < stacks.size(); ++i) {
            Stack& stack = stacks[sweep % 2 == 0 ? i : stacks.size() - 1 - i];
            sweepStack(adjacency, stack, wishes, heights);
            if (!progress.goesOn())
                return false;
        }
        if (!progress.advance(double(sweep + 1) / sweeps))
            return false;
        if (const double total = totalHeight(adjacency, heights); total < least) {
            least = total;
            best = heights;
        }
    }
    heights = std::move(best);
    for (Stack& stack : stacks)
        std::sort(stack.nodes.begin(), stack.nodes.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return heights[a] < heights[b]; });
    return progress.goesOn();
}

} // namespace knotary::layout
