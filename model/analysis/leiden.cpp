// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/leiden.h"

#include "model/analysis/leidenmoves.h"
#include "model/base/progress.h"

#include <numeric>

namespace knotary::analysis
{

namespace
{

/// What the nodes of the next level are made of.
struct PiecesOfLevel
{
    std::vector<std::uint32_t> ofNode;
    std::uint32_t count = 0;
};

PiecesOfLevel piecesOf(const WeightedGraph& level, const std::vector<std::uint32_t>& communities,
                       std::uint32_t communityCount, const LeidenContext& context)
{
    PiecesOfLevel pieces;
    pieces.ofNode = refined(level, communities, context);
    pieces.count = renumber(pieces.ofNode);
    if (pieces.count == level.nodeCount()) // would go on for ever
        return {communities, communityCount};
    return pieces;
}

/// One round: from the graph itself up to one that cannot be merged any further. `groupOfNode` is
/// where it starts and what it comes to. False when cancelled.
bool oneRound(const WeightedGraph& whole, std::vector<std::uint32_t>& groupOfNode,
              const LeidenContext& context, const base::Progress& progress)
{
    WeightedGraph smaller;
    const WeightedGraph* level = &whole;
    std::vector<std::uint32_t> communities = groupOfNode; // of nodes of the level
    std::vector<std::uint32_t> place(whole.nodeCount());  // of nodes of the whole on the level
    std::iota(place.begin(), place.end(), 0U);
    for (;;) {
        if (!moveNodes(*level, communities, context))
            return false;
        const std::uint32_t communityCount = renumber(communities);
        for (std::uint32_t node = 0; node < whole.nodeCount(); ++node)
            groupOfNode[node] = communities[place[node]];
        if (communityCount == level->nodeCount())
            return true;
        const auto pieces = piecesOf(*level, communities, communityCount, context);
        WeightedGraph next = merged(*level, pieces.ofNode, pieces.count, context.tally);
        if (!progress.advance(1 - double(communityCount) / level->nodeCount()))
            return false;
        std::vector<std::uint32_t> communityOfPiece(pieces.count);
        for (std::uint32_t node = 0; node < level->nodeCount(); ++node)
            communityOfPiece[pieces.ofNode[node]] = communities[node];
        for (std::uint32_t& node : place)
            node = pieces.ofNode[node];
        communities = std::move(communityOfPiece);
        smaller = std::move(next);
        level = &smaller;
    }
}

} // namespace

std::optional<Division> divide(const graph::Adjacency& adjacency, const LeidenWish& wish,
                               const base::Control& control)
{
    Division division;
    division.groupOfNode.resize(adjacency.nodeCount());
    std::iota(division.groupOfNode.begin(), division.groupOfNode.end(), 0U);
    if (adjacency.targets.empty())
        return division;
    WorkTally tally(control);
    const WeightedGraph whole = weighted(adjacency, tally);
    if (control.isCancelled())
        return std::nullopt;
    base::RandomNumbers random(wish.seed);
    const LeidenContext context{wish.resolution / double(adjacency.targets.size()), random, tally};
    double reached = 0;
    const base::Progress progress(control, reached);
    while (division.rounds < wish.mostRounds) {
        const std::vector<std::uint32_t> before = division.groupOfNode;
        const base::Progress round = progress.part(double(division.rounds) / wish.mostRounds,
                                                   double(division.rounds + 1) / wish.mostRounds);
        if (!oneRound(whole, division.groupOfNode, context, round) || !round.advance(1))
            return std::nullopt;
        ++division.rounds;
        if (division.groupOfNode == before)
            break;
    }
    return division;
}

std::optional<double> modularity(const graph::Adjacency& adjacency,
                                 std::span<const std::uint32_t> groupOfNode,
                                 const base::Control& control)
{
    const auto all = double(adjacency.targets.size());
    if (all == 0)
        return std::nullopt;
    std::vector<double> ends(adjacency.nodeCount(), 0);
    double inside = 0;
    WorkTally tally(control);
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node) {
        const std::uint32_t group = groupOfNode[node];
        ends[group] += adjacency.degree(node);
        if (tally.isCancelledAfter(adjacency.degree(node)))
            return std::nullopt;
        for (const std::uint32_t other : adjacency.neighbours(node))
            inside += groupOfNode[other] == group ? 1 : 0;
    }
    double byChance = 0;
    for (const double own : ends)
        byChance += own / all * (own / all);
    return inside / all - byChance;
}

} // namespace knotary::analysis
