// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Betweenness by hand, against the definition, against Boost, and where counts outgrow a double.

#include "model/analysis/analysis.h"
#include "model/analysis/chaincount.h"
#include "model/graph/adjacency.h"
#include "tests/support/graphfrom.h"
#include "tests/support/testgraphs.h"

#include <QTest>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>

#include <cmath>
#include <numeric>

using namespace knotary;
using namespace knotary::analysis;

namespace
{

Column betweenness(const graph::Topology& graph, const base::ParameterValues& values = {})
{
    return std::get<Column>(findAnalysis("betweenness")->run(graph, values, {})->value);
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// By the definition: for each pair, the share of its shortest chains that pass a node.
Column byDefinition(const graph::Adjacency& adjacency)
{
    constexpr double far = 1e9;
    const std::size_t count = adjacency.nodeCount();
    std::vector<Column> distance(count, Column(count, far));
    std::vector<Column> chains(count, Column(count, 0));
    for (std::uint32_t source = 0; source < count; ++source) {
        distance[source][source] = 0;
        chains[source][source] = 1;
        for (double step = 0; step < double(count); ++step)
            for (std::uint32_t node = 0; node < count; ++node)
                for (const std::uint32_t next : adjacency.neighbours(node))
                    if (distance[source][node] == step && distance[source][next] > step) {
                        distance[source][next] = step + 1;
                        chains[source][next] += chains[source][node];
                    }
    }
    Column sums(count, 0);
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b)
            for (std::size_t node = 0; node < count; ++node)
                if (node != a && node != b && distance[a][b] < far &&
                    distance[a][node] + distance[node][b] == distance[a][b])
                    sums[node] += chains[a][node] * chains[node][b] / chains[a][b];
    return sums;
}

Column byBoost(const graph::Adjacency& adjacency)
{
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> peer(adjacency.nodeCount());
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node)
        for (const std::uint32_t other : adjacency.neighbours(node))
            if (node < other)
                boost::add_edge(node, other, peer);
    Column column(adjacency.nodeCount(), 0);
    boost::brandes_betweenness_centrality(
        peer,
        boost::make_iterator_property_map(column.begin(), boost::get(boost::vertex_index, peer)));
    return column;
}

void compare(const Column& ours, const Column& theirs)
{
    QCOMPARE(ours.size(), theirs.size());
    for (std::size_t node = 0; node < ours.size(); ++node)
        QVERIFY2(isClose(ours[node], theirs[node]), qPrintable(QStringLiteral("node %1: %2, not %3")
                                                                   .arg(node)
                                                                   .arg(ours[node], 0, 'g', 17)
                                                                   .arg(theirs[node], 0, 'g', 17)));
}

} // namespace

class BetweennessTest : public QObject
{
    Q_OBJECT

private slots:
    void countsChains_data();
    void countsChains();
    void agreesWithTheDefinition();
    void agreesWithBoost();
    void countsMoreChainsThanADoubleHolds();
    void countsChainsOfVeryDifferentNumber();
    void reckonsBeyondADouble();
    void estimatesLargeGraphs();
    void saysHowItWasDone();
};

void BetweennessTest::countsChains_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("values");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("pair") << "A-B"
                          << "0 0";
    QTest::newRow("path") << "A-B B-C C-D"
                          << "0 2 2 0";
    QTest::newRow("whichever way") << "B-A B-C D-C"
                                   << "2 0 2 0";
    QTest::newRow("star") << "A-B A-C A-D A-E"
                          << "6 0 0 0 0";
    QTest::newRow("square") << "A-B B-C C-D D-A"
                            << "0.5 0.5 0.5 0.5";
    QTest::newRow("parallels and loops change nothing") << "A-B B-A A-B A-A B-C C-D D-A C-C"
                                                        << "0.5 0.5 0.5 0.5";
    QTest::newRow("two parts") << "A-B B-C D-E E-F G"
                               << "0 1 0 0 1 0 0";
}

void BetweennessTest::countsChains()
{
    QFETCH(QString, graph);
    QStringList values;
    for (const double value : betweenness(support::graphFrom(graph.toStdString())))
        values << QString::number(value);
    QTEST(values.join(u' '), "values");
}

void BetweennessTest::agreesWithTheDefinition()
{
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const auto graph = support::scattered(30, std::uint32_t(20 + 3 * seed), seed).topology();
        compare(betweenness(graph), byDefinition(graph::simpleAdjacency(graph)));
    }
}

void BetweennessTest::agreesWithBoost()
{
    for (const auto& graph : {support::scattered(400, 1200, 1), support::hubs(500, 3, 2),
                              support::planted(400, 8, 0.2F, 0.01F), support::grid(18),
                              support::star(300), support::clique(60), support::manyParts()}) {
        const auto topology = graph.topology();
        compare(betweenness(topology), byBoost(graph::simpleAdjacency(topology)));
    }
}

/// A row of pairs, each linked with both of the next: 2^2000 chains from end to end. All nodes of
/// a pair share what passes them alike.
void BetweennessTest::countsMoreChainsThanADoubleHolds()
{
    constexpr std::uint32_t pairs = 2000;
    support::TestGraph graph{2 * pairs, {}};
    for (std::uint32_t node = 0; node + 2 < graph.nodeCount; ++node)
        for (const std::uint32_t next : {2 * (node / 2) + 2, 2 * (node / 2) + 3})
            graph.link(node, next);
    Column expected;
    for (std::uint32_t pair = 0; pair < pairs; ++pair) {
        const double before = 2.0 * pair;
        const double after = 2.0 * (pairs - 1 - pair);
        // and the two of a neighbouring pair, who meet in this one and on their other side
        const double beside = (pair > 0 ? (pair > 1 ? 0.25 : 0.5) : 0) +
                              (pair + 1 < pairs ? (pair + 2 < pairs ? 0.25 : 0.5) : 0);
        expected.insert(expected.end(), 2, before * after / 2 + beside);
    }
    compare(betweenness(graph.topology()), expected);
}

/// The same row, and beside it one chain as long: at the same distance, one node is reached in 1
/// way and another in 2^1999. The end that both lead to is reached through the one by next to
/// nothing.
void BetweennessTest::countsChainsOfVeryDifferentNumber()
{
    constexpr std::uint32_t pairs = 1500;
    support::TestGraph graph{2 * pairs, {}};
    for (std::uint32_t node = 0; node + 2 < graph.nodeCount; ++node)
        for (const std::uint32_t next : {2 * (node / 2) + 2, 2 * (node / 2) + 3})
            graph.link(node, next);
    const std::uint32_t lone = graph.nodeCount;
    graph.nodeCount += pairs;
    for (std::uint32_t i = 1; i < pairs; ++i)
        graph.link(lone + i - 1, lone + i);
    const std::uint32_t begin = graph.nodeCount++;
    const std::uint32_t end = graph.nodeCount++;
    for (const std::uint32_t first : {0U, 1U, lone})
        graph.link(begin, first);
    for (const std::uint32_t last : {2 * pairs - 2, 2 * pairs - 1, lone + pairs - 1})
        graph.link(last, end);
    base::ParameterValues values;
    const Column column = betweenness(graph.topology(), values);
    for (const double value : column)
        QVERIFY(std::isfinite(value) && value >= 0);
    // Pairs of a node in the lone chain and anything on either side: by symmetry, the same from
    // either end.
    for (std::uint32_t i = 0; i < pairs; ++i)
        QVERIFY(isClose(column[lone + i], column[lone + pairs - 1 - i]));
    QVERIFY(isClose(column[begin], column[end]));
    // Every shortest chain is as long as its distance: summed over inner nodes it is the distance
    // less one, whatever the shares are.
    double steps = 0;
    const auto adjacency = graph::simpleAdjacency(graph.topology());
    for (std::uint32_t source = 0; source < graph.nodeCount; ++source) {
        std::vector<std::uint32_t> distance(graph.nodeCount, ~0U);
        std::vector<std::uint32_t> order{source};
        distance[source] = 0;
        for (std::size_t i = 0; i < order.size(); ++i)
            for (const std::uint32_t next : adjacency.neighbours(order[i]))
                if (distance[next] == ~0U) {
                    distance[next] = distance[order[i]] + 1;
                    steps += distance[next] - 1.0;
                    order.push_back(next);
                }
    }
    QVERIFY(isClose(std::accumulate(column.begin(), column.end(), 0.0), steps / 2));
}

void BetweennessTest::reckonsBeyondADouble()
{
    ChainCount huge = 1.0;
    for (int i = 0; i < 5000; ++i)
        huge += huge;
    ChainCount half = 1.0;
    for (int i = 0; i < 4999; ++i)
        half += half;
    QCOMPARE(double(huge / half), 2.0);
    QCOMPARE(double(half / huge), 0.5);
    QCOMPARE(double(ChainCount(3.0) * ChainCount(0.25)), 0.75);
    ChainCount sum = huge;
    sum += 1.0;
    QCOMPARE(double(sum / huge), 1.0);
    ChainCount other = 1.0;
    other += huge;
    QCOMPARE(double(other / huge), 1.0);
    QCOMPARE(double(ChainCount(1.0) / huge), 0.0);
    ChainCount none;
    none += ChainCount(1.0) / huge;
    QCOMPARE(double(none * huge), 1.0);
    none += ChainCount();
    QCOMPARE(double(none * huge), 1.0);
}

void BetweennessTest::estimatesLargeGraphs()
{
    const auto graph = support::hubs(3000, 3, 4).topology();
    const Column exact = betweenness(graph);
    base::ParameterValues values;
    values.set("exact", 100);
    values.set("sources", 600);
    const Column estimate = betweenness(graph, values);
    // Unbiased, so the sum over all nodes is close; so are those in the very centre.
    const double all = std::accumulate(exact.begin(), exact.end(), 0.0);
    const double estimated = std::accumulate(estimate.begin(), estimate.end(), 0.0);
    QVERIFY(std::abs(estimated / all - 1) < 0.05);
    const double most = *std::max_element(exact.begin(), exact.end());
    int central = 0;
    for (std::size_t node = 0; node < exact.size(); ++node) {
        if (exact[node] < most / 10)
            continue;
        ++central;
        QVERIFY(std::abs(estimate[node] / exact[node] - 1) < 0.15);
    }
    QVERIFY(central > 5);
    values.set("seed", 2);
    QVERIFY(betweenness(graph, values) != estimate);
}

void BetweennessTest::saysHowItWasDone()
{
    const auto graph = support::path(300).topology();
    base::ParameterValues values;
    const Note exact = findAnalysis("betweenness")->run(graph, values, {})->note;
    QVERIFY(exact.isExact);
    QVERIFY(!exact.sampledSources && !exact.seed);
    QCOMPARE(exact.connections, std::size_t(299));
    values.set("exact", 299);
    values.set("sources", 20);
    values.set("seed", 77);
    const Note sampled = findAnalysis("betweenness")->run(graph, values, {})->note;
    QVERIFY(!sampled.isExact);
    QCOMPARE(sampled.sampledSources.value_or(0), std::size_t(20));
    QCOMPARE(sampled.seed.value_or(0), std::uint64_t(77));
    values.set("sources", 300); // all of them
    QVERIFY(findAnalysis("betweenness")->run(graph, values, {})->note == exact);
    const auto large = support::path(20'001).topology();
    values = {};
    values.set("sources", 3);
    QVERIFY(!findAnalysis("betweenness")->run(large, values, {})->note.isExact);
}

QTEST_APPLESS_MAIN(BetweennessTest)
#include "betweenness_test.moc"
