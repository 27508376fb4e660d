// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/pagerank.h"

#include "model/analysis/noted.h"
#include "model/base/progress.h"
#include "model/graph/adjacency.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace knotary::analysis
{

namespace
{

constexpr std::array<base::ParameterChoice, 2> directionChoices = {{
    {"both", "Both ways"},
    {"out", "Along the arrows"},
}};
constexpr std::array<base::ParameterDescription, 4> descriptions = {{
    {"direction", "Direction", 0, 1, 0, true, directionChoices},
    {"damping", "Damping", 0, 0.99, 0.85, false},
    {"digits", "Exact decimals", 3, 14, 9, true},
    {"rounds", "Rounds at most", 1, 10'000, 200, true},
}};
constexpr std::size_t blockSize = 4096; ///< nodes

/// Somebody's way through the graph, as chances: a step gathers what comes in from the neighbours.
/// Sums are made block by block, and the blocks' in their order, whoever worked them out.
class Walk
{
public:
    Walk(graph::Adjacency incoming, std::span<const std::uint32_t> outDegrees, double damping)
        : m_incoming(std::move(incoming)),
          m_damping(damping),
          m_ranks(outDegrees.size(), 0),
          m_handedOn(outDegrees.size()),
          m_sums((outDegrees.size() + blockSize - 1) / blockSize)
    {
        m_shares.reserve(outDegrees.size());
        for (const std::uint32_t degree : outDegrees)
            m_shares.push_back(degree == 0 ? 0 : 1.0 / degree);
        for (double& rank : m_ranks)
            rank = 1.0 / static_cast<double>(m_ranks.size());
    }

    /// How much has changed, summed over the nodes. Of no use when cancelled.
    double step(const base::Progress& progress)
    {
        if (m_ranks.empty())
            return 0;
        forEachBlock(progress, [this](std::uint32_t node, Sums& sums) {
            m_handedOn[node] = m_ranks[node] * m_shares[node];
            sums.stranded += m_shares[node] == 0 ? m_ranks[node] : 0;
        });
        const auto count = static_cast<double>(m_ranks.size());
        const double stranded = total(&Sums::stranded);
        const double anew = (1 - m_damping + m_damping * stranded) / count;
        forEachBlock(progress, [this, anew](std::uint32_t node, Sums& sums) {
            double sum = 0;
            for (const std::uint32_t other : m_incoming.neighbours(node))
                sum += m_handedOn[other];
            const double rank = anew + m_damping * sum;
            sums.change += std::abs(rank - m_ranks[node]);
            m_ranks[node] = rank;
        });
        return total(&Sums::change);
    }

    [[nodiscard]] Column takeRanks() { return std::move(m_ranks); }

private:
    struct Sums
    {
        double stranded = 0; ///< chance to be where no way leads on
        double change = 0;
    };

    template<class Body>
    void forEachBlock(const base::Progress& progress, const Body& body)
    {
        progress.parallelFor(m_ranks.size(), blockSize, [&](std::size_t first, std::size_t last) {
            if (!progress.goesOn())
                return;
            Sums sums;
            for (std::size_t node = first; node < last; ++node)
                body(static_cast<std::uint32_t>(node), sums);
            m_sums[first / blockSize] = sums;
        });
    }
    [[nodiscard]] double total(double Sums::*part) const
    {
        double sum = 0;
        for (const Sums& sums : m_sums)
            sum += sums.*part;
        return sum;
    }

    graph::Adjacency m_incoming;
    double m_damping;
    Column m_ranks;
    Column m_shares;   ///< by node: of its rank, for each neighbour
    Column m_handedOn; ///< by node: to each neighbour in this step
    std::vector<Sums> m_sums;
};

std::vector<std::uint32_t> outDegreesOf(const graph::Topology& topology,
                                        const graph::Adjacency& incoming, bool isDirected)
{
    std::vector<std::uint32_t> degrees(boost::num_vertices(topology), 0);
    if (isDirected) {
        for (const std::uint32_t source : incoming.targets)
            ++degrees[source];
        return degrees;
    }
    for (std::uint32_t node = 0; node < incoming.nodeCount(); ++node)
        degrees[node] = incoming.degree(node);
    return degrees;
}

/// How far a walk has settled. Its change shrinks by about the same factor in each round.
double wayTo(double tolerance, double change)
{
    return change > tolerance ? std::clamp(std::log(change) / std::log(tolerance), 0.0, 1.0) : 1.0;
}

} // namespace

std::span<const base::ParameterDescription> PageRank::parameters() const
{
    return descriptions;
}

std::optional<Result> PageRank::run(const graph::Topology& topology,
                                    const base::ParameterValues& values,
                                    const base::Control& control) const
{
    Note note = noteOf(topology);
    note.isDirected = values.choice(descriptions[0]) == 1;
    graph::Adjacency incoming = graph::simpleAdjacency(
        topology, note.isDirected ? graph::Direction::In : graph::Direction::Both, control);
    if (control.isCancelled())
        return std::nullopt;
    note.connections = incoming.targets.size() / (note.isDirected ? 1 : 2);
    note.tolerance = std::pow(10, -values.value(descriptions[2]));
    const auto mostRounds = static_cast<std::size_t>(values.value(descriptions[3]));
    const auto degrees = outDegreesOf(topology, incoming, note.isDirected);
    Walk walk(std::move(incoming), degrees, values.value(descriptions[1]));
    double reached = 0;
    const base::Progress progress(control, reached);
    double change = 0;
    std::size_t rounds = 0;
    do {
        change = walk.step(progress);
        ++rounds;
        if (!progress.advance(wayTo(*note.tolerance, change)))
            return std::nullopt;
    } while (change > *note.tolerance && rounds < mostRounds);
    note.rounds = rounds;
    note.change = change;
    note.isExact = change <= *note.tolerance;
    control.report(1);
    return Result{walk.takeRanks(), note};
}

} // namespace knotary::analysis
