// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/paths.h"

#include <algorithm>
#include <set>
#include <utility>

namespace knotary::query
{

namespace
{

bool holds(std::span<const std::uint32_t> nodes, std::uint32_t node)
{
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

/// Shortest first, then by the numbers of nodes.
struct ByLength
{
    bool operator()(const NodePath& a, const NodePath& b) const
    {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    }
};

} // namespace

PathSearch::PathSearch(const graph::Projection& graph)
    : m_adjacency(graph::simpleAdjacency(graph.topology))
{
    const std::uint32_t count = m_adjacency.nodeCount();
    for (Side* side : {&m_fromSide, &m_toSide}) {
        side->parent.resize(count);
        side->distance.resize(count);
        side->seenIn.assign(count, 0);
    }
    m_forbiddenIn.assign(count, 0);
}

void PathSearch::begin(Side& side, std::uint32_t node)
{
    side.frontier.assign(1, node);
    side.depth = 0;
    side.seenIn[node] = m_search;
    side.distance[node] = 0;
    side.parent[node] = node;
}

/// One step further on this side. The steps out of `from` that are banned are banned from both
/// sides.
PathSearch::Meeting PathSearch::grow(Side& side, const Side& other, std::uint32_t from,
                                     std::span<const std::uint32_t> bannedNext)
{
    Meeting meeting;
    m_next.clear();
    ++side.depth;
    for (const std::uint32_t node : side.frontier) {
        const bool isFirst = node == from;
        for (const std::uint32_t neighbour : m_adjacency.neighbours(node)) {
            if (side.seenIn[neighbour] == m_search || m_forbiddenIn[neighbour] == m_search)
                continue;
            if ((isFirst && holds(bannedNext, neighbour)) ||
                (neighbour == from && holds(bannedNext, node)))
                continue;
            side.seenIn[neighbour] = m_search;
            side.parent[neighbour] = node;
            side.distance[neighbour] = side.depth;
            m_next.push_back(neighbour);
            if (other.seenIn[neighbour] != m_search)
                continue;
            const std::uint32_t length = side.depth + other.distance[neighbour];
            if (length < meeting.length)
                meeting = {neighbour, length};
        }
    }
    side.frontier.swap(m_next);
    return meeting;
}

void PathSearch::forbidAll(std::span<const std::uint32_t> nodes)
{
    ++m_search;
    for (const std::uint32_t node : nodes)
        m_forbiddenIn[node] = m_search;
}

NodePath PathSearch::shortest(std::uint32_t from, std::uint32_t to,
                              std::span<const std::uint32_t> bannedNext)
{
    begin(m_fromSide, from);
    begin(m_toSide, to);
    Meeting meeting;
    while (!m_fromSide.frontier.empty() && !m_toSide.frontier.empty()) {
        const bool isFromSmaller = m_fromSide.frontier.size() <= m_toSide.frontier.size();
        meeting = isFromSmaller ? grow(m_fromSide, m_toSide, from, bannedNext)
                                : grow(m_toSide, m_fromSide, from, bannedNext);
        if (meeting.length != Meeting().length)
            break;
    }
    if (meeting.length == Meeting().length)
        return {};
    NodePath path;
    for (std::uint32_t node = meeting.node; node != from; node = m_fromSide.parent[node])
        path.push_back(node);
    path.push_back(from);
    std::reverse(path.begin(), path.end());
    for (std::uint32_t node = meeting.node; node != to;) {
        node = m_toSide.parent[node];
        path.push_back(node);
    }
    return path;
}

std::vector<NodePath> PathSearch::find(base::NodeIndex from, base::NodeIndex to,
                                       const PathWish& wish, const base::Control& control)
{
    const std::size_t count = m_forbiddenIn.size();
    if (!from.isValid() || !to.isValid() || from == to || from.index() >= count ||
        to.index() >= count || wish.most == 0)
        return {};
    forbidAll({});
    NodePath first = shortest(from.number, to.number, {});
    if (first.empty())
        return {};
    const std::size_t longest =
        wish.detour > count ? count + 1 : std::min(count, first.size() + wish.detour);
    std::set<NodePath, ByLength> candidates{std::move(first)};
    std::vector<NodePath> found;
    while (!candidates.empty() && found.size() < wish.most && !control.isCancelled()) {
        found.push_back(std::move(candidates.extract(candidates.begin()).value()));
        const NodePath& latest = found.back();
        control.report(static_cast<double>(found.size()) / static_cast<double>(wish.most));
        if (found.size() == wish.most)
            break;
        // Another path leaves one that is known at some node and takes another step there.
        for (std::size_t spur = 0; spur + 1 < latest.size() && !control.isCancelled(); ++spur) {
            const std::span<const std::uint32_t> root(latest.data(), spur);
            std::vector<std::uint32_t> bannedNext;
            for (const NodePath& known : found)
                if (known.size() > spur + 1 &&
                    std::equal(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(spur) + 1,
                               latest.begin()))
                    bannedNext.push_back(known[spur + 1]);
            forbidAll(root);
            const NodePath rest = shortest(latest[spur], to.number, bannedNext);
            if (rest.empty() || root.size() + rest.size() > longest)
                continue;
            NodePath whole(root.begin(), root.end());
            whole.insert(whole.end(), rest.begin(), rest.end());
            candidates.insert(std::move(whole));
        }
    }
    std::sort(found.begin(), found.end(), ByLength());
    return found;
}

Chain chainOf(const graph::Projection& graph, const NodePath& path)
{
    Chain chain;
    for (std::size_t step = 0; step + 1 < path.size(); ++step)
        chain.push_back({graph.entityOfNode[path[step]], graph.entityOfNode[path[step + 1]],
                         claimsBetween(graph, path[step], path[step + 1])});
    return chain;
}

ChainSteps stepsOf(std::span<const Chain> chains)
{
    ChainSteps steps;
    for (const Chain& chain : chains) {
        for (std::uint32_t hop = 0; hop < chain.size(); ++hop) {
            for (const base::ClaimId claim : chain[hop].claims) {
                const auto [place, isNew] = steps.try_emplace(claim, hop + 1);
                if (!isNew)
                    place->second = std::min(place->second, hop + 1);
            }
        }
    }
    return steps;
}

std::vector<base::ClaimId> claimsBetween(const graph::Projection& graph, std::uint32_t one,
                                         std::uint32_t other)
{
    std::vector<base::ClaimId> claims;
    const auto take = [&](std::uint32_t from, std::uint32_t to) {
        const auto [first, last] = boost::out_edges(from, graph.topology);
        for (auto edge = first; edge != last; ++edge)
            if (boost::target(*edge, graph.topology) == to)
                claims.push_back(graph.topology[*edge].claim);
    };
    take(one, other);
    if (one != other)
        take(other, one);
    std::sort(claims.begin(), claims.end());
    return claims;
}

} // namespace knotary::query
