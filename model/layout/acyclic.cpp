// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/acyclic.h"

#include "model/layout/arcrows.h"

#include <algorithm>

namespace knotary::layout
{

namespace
{

/// Takes node after node out of the graph: sinks to the right end of the row, sources to the left,
/// and where there is neither, the node with the most arcs leaving over those coming in.
class GreedyRow
{
public:
    GreedyRow(std::uint32_t nodeCount, std::span<const Arc> arcs)
        : m_out(rowsOf(nodeCount, arcs, ArcEnd::From)),
          m_in(rowsOf(nodeCount, arcs, ArcEnd::To)),
          m_ranks(nodeCount, 0),
          m_isTaken(nodeCount, 0),
          m_right(nodeCount)
    {
        std::uint32_t mostOut = 0;
        std::uint32_t mostIn = 0;
        for (std::uint32_t node = 0; node < nodeCount; ++node) {
            m_outDegree.push_back(m_out.degree(node));
            m_inDegree.push_back(m_in.degree(node));
            mostOut = std::max(mostOut, m_outDegree[node]);
            mostIn = std::max(mostIn, m_inDegree[node]);
        }
        m_zero = mostIn;
        m_buckets.resize(std::size_t(mostOut) + mostIn + 1);
        m_best = m_buckets.size() - 1;
        for (std::uint32_t node = nodeCount; node-- > 0;)
            classify(node);
    }

    [[nodiscard]] std::optional<std::vector<std::uint32_t>> run(const Progress& progress);

private:
    [[nodiscard]] std::size_t bucketOf(std::uint32_t node) const
    {
        return m_zero + m_outDegree[node] - m_inDegree[node];
    }
    void classify(std::uint32_t node);
    void take(std::uint32_t node);
    [[nodiscard]] bool takeFrom(std::vector<std::uint32_t>& waiting);
    [[nodiscard]] bool takeBest();

    ArcRows m_out;
    ArcRows m_in;
    std::vector<std::uint32_t> m_ranks;
    std::vector<std::uint8_t> m_isTaken;
    std::vector<std::uint32_t> m_outDegree;
    std::vector<std::uint32_t> m_inDegree;
    std::vector<std::uint32_t> m_sinks;
    std::vector<std::uint32_t> m_sources;
    std::vector<std::vector<std::uint32_t>> m_buckets; ///< also of nodes that have left since
    std::size_t m_zero = 0;
    std::size_t m_best = 0; ///< no bucket above it holds a node
    std::uint32_t m_left = 0;
    std::uint32_t m_right = 0;
};

void GreedyRow::classify(std::uint32_t node)
{
    if (m_outDegree[node] == 0) {
        m_sinks.push_back(node);
    } else if (m_inDegree[node] == 0) {
        m_sources.push_back(node);
    } else {
        m_buckets[bucketOf(node)].push_back(node);
        m_best = std::max(m_best, bucketOf(node));
    }
}

void GreedyRow::take(std::uint32_t node)
{
    m_ranks[node] = m_outDegree[node] == 0 ? --m_right : m_left++;
    m_isTaken[node] = 1;
    for (const std::uint32_t other : m_out.of(node)) {
        if (m_isTaken[other] == 0) {
            --m_inDegree[other];
            classify(other);
        }
    }
    for (const std::uint32_t other : m_in.of(node)) {
        if (m_isTaken[other] == 0) {
            --m_outDegree[other];
            classify(other);
        }
    }
}

bool GreedyRow::takeFrom(std::vector<std::uint32_t>& waiting)
{
    while (!waiting.empty()) {
        const std::uint32_t node = waiting.back();
        waiting.pop_back();
        if (m_isTaken[node] == 0) {
            take(node);
            return true;
        }
    }
    return false;
}

bool GreedyRow::takeBest()
{
    for (;;) {
        std::vector<std::uint32_t>& bucket = m_buckets[m_best];
        while (!bucket.empty()) {
            const std::uint32_t node = bucket.back();
            bucket.pop_back();
            if (m_isTaken[node] == 0 && bucketOf(node) == m_best) {
                take(node);
                return true;
            }
        }
        if (m_best == 0)
            return false;
        --m_best;
    }
}

std::optional<std::vector<std::uint32_t>> GreedyRow::run(const Progress& progress)
{
    while (takeFrom(m_sinks) || takeFrom(m_sources) || takeBest())
        if (!progress.goesOn())
            return std::nullopt;
    return std::move(m_ranks);
}

} // namespace

std::optional<std::vector<std::uint32_t>>
ranksWithFewBackArcs(std::uint32_t nodeCount, std::span<const Arc> arcs, const Progress& progress)
{
    return GreedyRow(nodeCount, arcs).run(progress);
}

} // namespace knotary::layout
