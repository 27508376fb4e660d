// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of Leiden, one by one, where the whole would hide them.

#include "model/analysis/leidenmoves.h"
#include "tests/support/testgraphs.h"

#include <QTest>

using namespace knotary;
using namespace knotary::analysis;

namespace
{

/// What a step is handed, at some resolution.
class Steps
{
public:
    Steps(const support::TestGraph& graph, double resolution, std::uint64_t seed = 1)
        : m_tally(m_control),
          m_random(seed),
          m_graph(weighted(graph::simpleAdjacency(graph.topology()), m_tally)),
          m_context{resolution / double(m_graph.links.size()), m_random, m_tally}
    {}

    [[nodiscard]] std::vector<std::uint32_t> moved(std::vector<std::uint32_t> communities)
    {
        return moveNodes(m_graph, communities, m_context) ? communities
                                                          : std::vector<std::uint32_t>();
    }
    [[nodiscard]] std::vector<std::uint32_t> refined(const std::vector<std::uint32_t>& communities)
    {
        return analysis::refined(m_graph, communities, m_context);
    }
    [[nodiscard]] WeightedGraph merged(const std::vector<std::uint32_t>& groups,
                                       std::uint32_t count)
    {
        return analysis::merged(m_graph, groups, count, m_tally);
    }

private:
    base::Control m_control;
    WorkTally m_tally;
    base::RandomNumbers m_random;
    WeightedGraph m_graph;
    LeidenContext m_context;
};

/// Two cliques of ten, and a node between them: one link to the first, four to the second.
support::TestGraph cliquesAndOneBetween()
{
    support::TestGraph graph{21, {}};
    for (std::uint32_t i = 0; i < 20; ++i)
        for (std::uint32_t j = i / 10 * 10; j < i; ++j)
            graph.link(i, j);
    for (const std::uint32_t other : {0U, 10U, 11U, 12U, 13U})
        graph.link(20, other);
    return graph;
}

std::vector<std::uint32_t> twoCommunities(std::uint32_t ofTheOneBetween)
{
    std::vector<std::uint32_t> communities(20, 0);
    std::fill(communities.begin() + 10, communities.end(), 1);
    communities.push_back(ofTheOneBetween);
    return communities;
}

} // namespace

class LeidenMovesTest : public QObject
{
    Q_OBJECT

private slots:
    void movesWhereItGains();
    void leavesForAnEmptyCommunity();
    void leavesOutWhatHangsTogetherBadly();
    void keepsPiecesInsideCommunities();
    void mergesLinks();
};

void LeidenMovesTest::movesWhereItGains()
{
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        QVERIFY(Steps(cliquesAndOneBetween(), 1, seed).moved(twoCommunities(0)) ==
                twoCommunities(1));
}

void LeidenMovesTest::leavesForAnEmptyCommunity()
{
    std::vector<std::uint32_t> communities =
        Steps(support::clique(6), 100).moved(std::vector<std::uint32_t>(6, 0));
    QCOMPARE(renumber(communities), 6U);
}

/// The one between has too few links to its community for its many ends. It could still be merged
/// with a single one of its neighbours, by chance of the order: therefore all the seeds.
void LeidenMovesTest::leavesOutWhatHangsTogetherBadly()
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        std::vector<std::uint32_t> pieces =
            Steps(cliquesAndOneBetween(), 1, seed).refined(twoCommunities(0));
        QCOMPARE(std::count(pieces.begin(), pieces.end(), pieces[20]), std::ptrdiff_t(1));
    }
}

void LeidenMovesTest::keepsPiecesInsideCommunities()
{
    const auto graph = support::scattered(300, 900, 4);
    std::vector<std::uint32_t> communities;
    for (std::uint32_t node = 0; node < 300; ++node)
        communities.push_back(node % 7);
    const auto pieces = Steps(graph, 1).refined(communities);
    int merged = 0;
    for (std::uint32_t node = 0; node < 300; ++node) {
        QCOMPARE(communities[pieces[node]], communities[node]);
        merged += pieces[node] != node ? 1 : 0;
    }
    QVERIFY(merged > 20);
}

void LeidenMovesTest::mergesLinks()
{
    const WeightedGraph graph = Steps(cliquesAndOneBetween(), 1).merged(twoCommunities(2), 3);
    QStringList rows;
    for (std::uint32_t node = 0; node < graph.nodeCount(); ++node) {
        QStringList row{QString::number(graph.ends[node])};
        for (const auto [target, weight] : graph.linksOf(node))
            row << QStringLiteral("%1:%2").arg(target).arg(weight);
        rows << row.join(u' ');
    }
    QCOMPARE(rows.join(QStringLiteral("; ")), QStringLiteral("91 2:1; 94 2:4; 5 0:1 1:4"));
}

QTEST_APPLESS_MAIN(LeidenMovesTest)
#include "leidenmoves_test.moc"
