// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Directed edges by one of their ends, in compressed sparse rows.

#include "model/layout/acyclic.h"

#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace knotary::layout
{

enum class ArcEnd
{
    From,
    To
};

struct ArcRows
{
    std::vector<std::uint32_t> offsets{0};
    std::vector<std::uint32_t> targets;

    [[nodiscard]] std::uint32_t degree(std::uint32_t node) const
    {
        return offsets[node + 1] - offsets[node];
    }
    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t node) const
    {
        return std::span(targets).subspan(offsets[node], degree(node));
    }
    [[nodiscard]] std::span<std::uint32_t> of(std::uint32_t node)
    {
        return std::span(targets).subspan(offsets[node], degree(node));
    }
};

/// By node: the other ends of the arcs that it is this end of, in the order of the arcs.
[[nodiscard]] inline ArcRows rowsOf(std::uint32_t nodeCount, std::span<const Arc> arcs, ArcEnd end)
{
    const bool isFrom = end == ArcEnd::From;
    ArcRows rows;
    rows.offsets.assign(std::size_t(nodeCount) + 1, 0);
    for (const Arc& arc : arcs)
        ++rows.offsets[(isFrom ? arc.from : arc.to) + 1];
    std::partial_sum(rows.offsets.begin(), rows.offsets.end(), rows.offsets.begin());
    rows.targets.resize(arcs.size());
    std::vector<std::uint32_t> next(rows.offsets.begin(), rows.offsets.end() - 1);
    for (const Arc& arc : arcs)
        rows.targets[next[isFrom ? arc.from : arc.to]++] = isFrom ? arc.to : arc.from;
    return rows;
}

} // namespace knotary::layout
