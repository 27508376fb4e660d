// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What connects two entities: the shortest chains of relations between them, whichever way each
// relation points.
//
// One path is found by a breadth-first search from both ends at once (I. Pohl, "Bi-directional
// Search", Machine Intelligence 6, 1971); further ones after J. Y. Yen, "Finding the K Shortest
// Loopless Paths in a Network", Management Science 17(11), 1971. What is to be avoided is left out
// of the projection that is searched.

#include "model/base/control.h"
#include "model/graph/adjacency.h"
#include "model/graph/projection.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <unordered_map>
#include <vector>

namespace knotary::query
{

/// Nodes of the projection from the first to the last, each once.
using NodePath = std::vector<std::uint32_t>;

struct PathWish
{
    std::size_t most = 1; ///< paths
    /// Steps that a path may have more than the shortest; 0: all shortest ones, and no others.
    std::size_t detour = std::numeric_limits<std::size_t>::max();
};

/// Looks for paths in one graph, as often as asked. Not for several threads at once.
class PathSearch
{
public:
    explicit PathSearch(const graph::Projection& graph);

    /// Shortest first, equally long ones by the numbers of their nodes. Empty: there is none, or
    /// an end is not in the graph, or both ends are the same node. When cancelled, those that were
    /// found until then. Reports the share of `most` that is found.
    [[nodiscard]] std::vector<NodePath> find(base::NodeIndex from, base::NodeIndex to,
                                             const PathWish& wish = {},
                                             const base::Control& control = {});

private:
    /// One of the two ends that a search grows from.
    struct Side
    {
        std::vector<std::uint32_t> parent;
        std::vector<std::uint32_t> distance;
        std::vector<std::uint32_t> seenIn; ///< the number of the search
        std::vector<std::uint32_t> frontier;
        std::uint32_t depth = 0;
    };
    struct Meeting
    {
        std::uint32_t node = 0;
        std::uint32_t length = std::numeric_limits<std::uint32_t>::max();
    };

    [[nodiscard]] NodePath shortest(std::uint32_t from, std::uint32_t to,
                                    std::span<const std::uint32_t> bannedNext);
    void begin(Side& side, std::uint32_t node);
    [[nodiscard]] Meeting grow(Side& side, const Side& other, std::uint32_t from,
                               std::span<const std::uint32_t> bannedNext);
    void forbidAll(std::span<const std::uint32_t> nodes);

    graph::Adjacency m_adjacency;
    Side m_fromSide;
    Side m_toSide;
    std::vector<std::uint32_t> m_forbiddenIn; ///< by node: the number of the search
    std::uint32_t m_search = 0;
    std::vector<std::uint32_t> m_next; ///< the frontier that is being made
};

/// One step of a chain, in the direction in which the chain is read.
struct Hop
{
    base::EntityId from;
    base::EntityId to;
    std::vector<base::ClaimId> claims; ///< at least one, whichever way it points
    bool operator==(const Hop&) const = default;
};
using Chain = std::vector<Hop>;
/// Which step of a chain a claim is, from 1.
using ChainSteps = std::unordered_map<base::ClaimId, std::uint32_t>;

[[nodiscard]] Chain chainOf(const graph::Projection& graph, const NodePath& path);
/// Of claims that are steps of several chains the earliest.
[[nodiscard]] ChainSteps stepsOf(std::span<const Chain> chains);

/// The claims that link two nodes, whichever way they point, in the order of the file.
[[nodiscard]] std::vector<base::ClaimId> claimsBetween(const graph::Projection& graph,
                                                       std::uint32_t one, std::uint32_t other);

} // namespace knotary::query
