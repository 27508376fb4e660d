// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PageRank by hand, against a dense naive walk, and against Boost.

#include "model/analysis/analysis.h"
#include "model/graph/adjacency.h"
#include "tests/support/graphfrom.h"
#include "tests/support/testgraphs.h"

#include <QTest>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/page_rank.hpp>

#include <cmath>
#include <numeric>

using namespace knotary;
using namespace knotary::analysis;

namespace
{

base::ParameterValues values(int direction, double damping = 0.85)
{
    base::ParameterValues values;
    values.set("direction", direction);
    values.set("damping", damping);
    values.set("digits", 13);
    return values;
}

Column ranks(const graph::Topology& graph, const base::ParameterValues& values)
{
    return std::get<Column>(findAnalysis("pagerank")->run(graph, values, {})->value);
}

/// A matrix of chances, a thousand times.
Column byNaiveWalk(const graph::Topology& graph, bool isDirected, double damping)
{
    const std::uint32_t count = boost::num_vertices(graph);
    std::vector<Column> chance(count, Column(count, 0));
    const auto [first, last] = boost::edges(graph);
    for (auto edge = first; edge != last; ++edge) {
        const auto from = boost::source(*edge, graph);
        const auto to = boost::target(*edge, graph);
        if (from == to)
            continue;
        chance[from][to] = 1;
        if (!isDirected)
            chance[to][from] = 1;
    }
    for (Column& row : chance) {
        const double ways = std::accumulate(row.begin(), row.end(), 0.0);
        for (double& one : row)
            one = (ways > 0 ? damping * one / ways : damping / count) + (1 - damping) / count;
    }
    Column rank(count, 1.0 / count);
    for (int round = 0; round < 1000; ++round) {
        Column next(count, 0);
        for (std::uint32_t from = 0; from < count; ++from)
            for (std::uint32_t to = 0; to < count; ++to)
                next[to] += rank[from] * chance[from][to];
        rank = next;
    }
    return rank;
}

void compare(const Column& ours, const Column& theirs, double tolerance)
{
    QCOMPARE(ours.size(), theirs.size());
    for (std::size_t node = 0; node < ours.size(); ++node)
        QVERIFY2(std::abs(ours[node] - theirs[node]) < tolerance,
                 qPrintable(QStringLiteral("node %1: %2, not %3")
                                .arg(node)
                                .arg(ours[node], 0, 'g', 17)
                                .arg(theirs[node], 0, 'g', 17)));
}

} // namespace

class PageRankTest : public QObject
{
    Q_OBJECT

private slots:
    void ranks_data();
    void ranks();
    void agreesWithANaiveWalk();
    void agreesWithBoost();
    void saysHowItWasDone();
};

void PageRankTest::ranks_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("values"); // where half of the steps go on
    QTest::newRow("empty") << "" << 0 << "";
    QTest::newRow("one node") << "A" << 0 << "1";
    QTest::newRow("pair") << "A-B" << 0 << "0.5 0.5";
    // x = 1/6 + y, y = 1/6 + x / 4
    QTest::newRow("star") << "A-B A-C" << 0 << "0.4444 0.2778 0.2778";
    QTest::newRow("parallels and loops change nothing")
        << "A-B B-A A-B A-C C-C" << 0 << "0.4444 0.2778 0.2778";
    // B strands: a = 1/4 + b/4, b = 1/4 + a/2 + b/4
    QTest::newRow("dead end") << "A-B" << 1 << "0.4 0.6";
    QTest::newRow("dead end, twice as clear") << "A-B A-B" << 1 << "0.4 0.6";
    QTest::newRow("circle") << "A-B B-C C-A" << 1 << "0.3333 0.3333 0.3333";
}

void PageRankTest::ranks()
{
    QFETCH(QString, graph);
    QFETCH(int, direction);
    QStringList text;
    for (const double value :
         ::ranks(support::graphFrom(graph.toStdString()), values(direction, 0.5)))
        text << QString::number(value, 'g', 4);
    QTEST(text.join(u' '), "values");
}

void PageRankTest::agreesWithANaiveWalk()
{
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const auto graph = support::scattered(40, std::uint32_t(20 + 9 * seed), seed).topology();
        for (const bool isDirected : {false, true})
            for (const double damping : {0.0, 0.5, 0.85})
                compare(::ranks(graph, values(isDirected ? 1 : 0, damping)),
                        byNaiveWalk(graph, isDirected, damping), 1e-12);
    }
}

/// Boost has no notion of dead ends, and its ranks sum to the number of nodes.
void PageRankTest::agreesWithBoost()
{
    const auto graph = support::hubs(2000, 3, 6).topology();
    const auto adjacency = graph::simpleAdjacency(graph);
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS> peer(
        adjacency.nodeCount());
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node)
        for (const std::uint32_t other : adjacency.neighbours(node))
            boost::add_edge(node, other, peer);
    Column theirs(adjacency.nodeCount(), 0);
    boost::graph::page_rank(
        peer,
        boost::make_iterator_property_map(theirs.begin(), boost::get(boost::vertex_index, peer)),
        boost::graph::n_iterations(300));
    for (double& rank : theirs)
        rank /= adjacency.nodeCount();
    const Column ours = ::ranks(graph, values(0));
    compare(ours, theirs, 1e-12);
    QVERIFY(std::abs(std::accumulate(ours.begin(), ours.end(), 0.0) - 1) < 1e-9);
}

void PageRankTest::saysHowItWasDone()
{
    const auto graph = support::hubs(500, 3, 6).topology();
    base::ParameterValues wish = values(1);
    wish.set("digits", 6);
    const Note note = findAnalysis("pagerank")->run(graph, wish, {})->note;
    QVERIFY(note.isDirected);
    QVERIFY(note.isExact);
    QCOMPARE(note.tolerance.value_or(0), 1e-6);
    QVERIFY(note.change.value_or(1) <= 1e-6);
    QVERIFY(note.rounds.value_or(0) > 3);
    wish.set("rounds", 3);
    const Note hasty = findAnalysis("pagerank")->run(graph, wish, {})->note;
    QCOMPARE(hasty.rounds.value_or(0), std::size_t(3));
    QVERIFY(hasty.change.value_or(0) > 1e-6);
    QVERIFY(!hasty.isExact);
}

QTEST_APPLESS_MAIN(PageRankTest)
#include "pagerank_test.moc"
