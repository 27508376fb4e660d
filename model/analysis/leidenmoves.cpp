// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/leidenmoves.h"

#include <numeric>

namespace knotary::analysis
{

namespace
{

/// Fisher-Yates. Of no use when cancelled.
std::vector<std::uint32_t> shuffledNodes(std::uint32_t count, const LeidenContext& context)
{
    std::vector<std::uint32_t> nodes(count);
    std::iota(nodes.begin(), nodes.end(), 0U);
    for (std::uint32_t i = count; i > 1; --i) {
        std::swap(nodes[i - 1], nodes[context.random.below(i)]);
        if (context.tally.isCancelledAfter(0))
            break;
    }
    return nodes;
}

/// Nodes that are to be looked at, each at most once at a time; at first all, in random order.
class Waiting
{
public:
    explicit Waiting(std::vector<std::uint32_t> nodes)
        : m_ring(std::move(nodes)), m_isWaiting(m_ring.size(), 1), m_size(m_ring.size())
    {}

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::uint32_t take()
    {
        const std::uint32_t node = m_ring[m_first];
        m_first = m_first + 1 == m_ring.size() ? 0 : m_first + 1;
        --m_size;
        m_isWaiting[node] = 0;
        return node;
    }
    void add(std::uint32_t node)
    {
        if (m_isWaiting[node] != 0)
            return;
        m_isWaiting[node] = 1;
        std::size_t end = m_first + m_size++;
        end -= end >= m_ring.size() ? m_ring.size() : 0;
        m_ring[end] = node;
    }

private:
    std::vector<std::uint32_t> m_ring;
    std::vector<std::uint8_t> m_isWaiting;
    std::size_t m_first = 0;
    std::size_t m_size;
};

/// How big communities are while nodes move between them, and which numbers are free.
class MovingCommunities
{
public:
    MovingCommunities(const WeightedGraph& graph, std::span<const std::uint32_t> communityOfNode)
        : m_ends(graph.nodeCount(), 0), m_sizes(graph.nodeCount(), 0)
    {
        for (std::uint32_t node = 0; node < graph.nodeCount(); ++node)
            add(communityOfNode[node], graph.ends[node]);
        for (std::uint32_t community = graph.nodeCount(); community-- > 0;)
            if (m_sizes[community] == 0)
                m_free.push_back(community);
    }

    [[nodiscard]] double endsOf(std::uint32_t community) const { return m_ends[community]; }
    void add(std::uint32_t community, double ends)
    {
        m_ends[community] += ends;
        ++m_sizes[community];
    }
    void remove(std::uint32_t community, double ends)
    {
        m_ends[community] -= ends;
        if (--m_sizes[community] == 0)
            m_free.push_back(community);
    }
    /// An empty one. There is one whenever a node has been taken out.
    [[nodiscard]] std::uint32_t free()
    {
        while (m_sizes[m_free.back()] != 0)
            m_free.pop_back(); // somebody has moved in again
        return m_free.back();
    }

private:
    std::vector<double> m_ends;
    std::vector<std::uint32_t> m_sizes;
    std::vector<std::uint32_t> m_free;
};

/// Where a node gains most that has just left its community; `weights` holds its links.
std::uint32_t bestCommunity(std::uint32_t home, double chance, const LinkWeights& weights,
                            MovingCommunities& communities)
{
    std::uint32_t best = home;
    double most = weights.of(home) - chance * communities.endsOf(home);
    for (const std::uint32_t community : weights.groups()) {
        const double gain = weights.of(community) - chance * communities.endsOf(community);
        if (gain > most) {
            most = gain;
            best = community;
        }
    }
    return most < 0 ? communities.free() : best; // better alone
}

} // namespace

bool moveNodes(const WeightedGraph& graph, std::span<std::uint32_t> communityOfNode,
               const LeidenContext& context)
{
    if (context.tally.isCancelledAfter(graph.nodeCount()))
        return false;
    MovingCommunities communities(graph, communityOfNode);
    LinkWeights weights(graph.nodeCount());
    if (context.tally.isCancelledAfter(graph.nodeCount()))
        return false;
    Waiting waiting(shuffledNodes(graph.nodeCount(), context));
    while (!waiting.isEmpty()) {
        const std::uint32_t node = waiting.take();
        const auto links = graph.linksOf(node);
        if (context.tally.isCancelledAfter(links.size()))
            return false;
        for (const auto [target, weight] : links)
            weights.add(communityOfNode[target], weight);
        const double ends = graph.ends[node];
        const std::uint32_t home = communityOfNode[node];
        communities.remove(home, ends);
        const std::uint32_t best =
            bestCommunity(home, ends * context.expectation, weights, communities);
        communities.add(best, ends);
        weights.clear();
        if (best == home)
            continue;
        communityOfNode[node] = best;
        for (const auto [target, weight] : links)
            if (communityOfNode[target] != best)
                waiting.add(target);
    }
    return true;
}

namespace
{

/// Pieces of communities while they are built up from single nodes.
class Pieces
{
public:
    Pieces(const WeightedGraph& graph, std::span<const std::uint32_t> communityOfNode,
           const LeidenContext& context)
        : m_graph(graph),
          m_communityOfNode(communityOfNode),
          m_expectation(context.expectation),
          m_pieceOfNode(graph.nodeCount()),
          m_ends(graph.ends),
          m_linksOut(graph.nodeCount(), 0),
          m_isSingle(graph.nodeCount(), 1),
          m_endsOfCommunity(graph.nodeCount(), 0),
          m_weights(graph.nodeCount())
    {
        std::iota(m_pieceOfNode.begin(), m_pieceOfNode.end(), 0U);
        for (std::uint32_t node = 0; node < graph.nodeCount(); ++node) {
            m_endsOfCommunity[communityOfNode[node]] += graph.ends[node];
            if (context.tally.isCancelledAfter(graph.linksOf(node).size()))
                return; // of no use any more
            for (const auto [target, weight] : graph.linksOf(node))
                if (communityOfNode[target] == communityOfNode[node])
                    m_linksOut[node] += weight;
        }
    }

    /// Merges a node that is still single with the piece of its community where it gains most.
    void place(std::uint32_t node)
    {
        const std::uint32_t community = m_communityOfNode[node];
        if (m_isSingle[node] == 0 || !isWellConnected(node, community))
            return;
        for (const auto [target, weight] : m_graph.linksOf(node))
            if (m_communityOfNode[target] == community)
                m_weights.add(m_pieceOfNode[target], weight);
        const double chance = m_graph.ends[node] * m_expectation;
        std::uint32_t best = node;
        double most = 0;
        for (const std::uint32_t piece : m_weights.groups()) {
            const double gain = m_weights.of(piece) - chance * m_ends[piece];
            if (gain > most && isWellConnected(piece, community)) {
                most = gain;
                best = piece;
            }
        }
        if (best != node)
            merge(node, best);
        m_weights.clear();
    }

    [[nodiscard]] std::vector<std::uint32_t> take() { return std::move(m_pieceOfNode); }

private:
    /// With the rest of its community, at least as well as by chance.
    [[nodiscard]] bool isWellConnected(std::uint32_t piece, std::uint32_t community) const
    {
        const double rest = m_endsOfCommunity[community] - m_ends[piece];
        return m_linksOut[piece] >= m_ends[piece] * rest * m_expectation;
    }
    void merge(std::uint32_t node, std::uint32_t piece)
    {
        m_linksOut[piece] += m_linksOut[node] - 2.0 * m_weights.of(piece);
        m_ends[piece] += m_graph.ends[node];
        m_ends[node] = 0;
        m_pieceOfNode[node] = piece;
        m_isSingle[node] = 0;
        m_isSingle[piece] = 0;
    }

    const WeightedGraph& m_graph;
    std::span<const std::uint32_t> m_communityOfNode;
    double m_expectation;
    std::vector<std::uint32_t> m_pieceOfNode; ///< numbered as the node that it began with
    std::vector<double> m_ends;               ///< by piece
    std::vector<double> m_linksOut;           ///< by piece: to the rest of its community
    std::vector<std::uint8_t> m_isSingle;     ///< by node: alone in its piece
    std::vector<double> m_endsOfCommunity;
    LinkWeights m_weights;
};

} // namespace

std::vector<std::uint32_t> refined(const WeightedGraph& graph,
                                   std::span<const std::uint32_t> communityOfNode,
                                   const LeidenContext& context)
{
    Pieces pieces(graph, communityOfNode, context);
    for (const std::uint32_t node : shuffledNodes(graph.nodeCount(), context)) {
        if (context.tally.isCancelledAfter(graph.linksOf(node).size()))
            break;
        pieces.place(node);
    }
    return pieces.take();
}

} // namespace knotary::analysis
