// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Communities: what anybody would see, what every division has to be, and how good it is at least.

#include "model/analysis/analysis.h"
#include "model/analysis/leiden.h"
#include "tests/support/graphfrom.h"
#include "tests/support/testgraphs.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <set>

using namespace knotary;
using namespace knotary::analysis;

namespace
{

Result communities(const graph::Topology& graph, const base::ParameterValues& values = {})
{
    return *findAnalysis("communities")->run(graph, values, {});
}

const Partition& groups(const Result& result)
{
    return std::get<Partition>(result.value);
}

/// The sum over pairs, as the definition says.
double byDefinition(const graph::Adjacency& adjacency, const std::vector<std::uint32_t>& group)
{
    const auto all = double(adjacency.targets.size());
    double sum = 0;
    for (std::uint32_t a = 0; a < adjacency.nodeCount(); ++a) {
        const auto row = adjacency.neighbours(a);
        for (std::uint32_t b = 0; b < adjacency.nodeCount(); ++b)
            if (group[a] == group[b])
                sum += double(std::count(row.begin(), row.end(), b)) -
                       adjacency.degree(a) * double(adjacency.degree(b)) / all;
    }
    return sum / all;
}

/// Of all divisions there are.
double bestModularity(const graph::Adjacency& adjacency)
{
    std::vector<std::uint32_t> group(adjacency.nodeCount(), 0);
    double best = -1;
    const std::function<void(std::uint32_t, std::uint32_t)> divide = [&](std::uint32_t node,
                                                                         std::uint32_t used) {
        if (node == adjacency.nodeCount()) {
            best = std::max(best, modularity(adjacency, group).value_or(0));
            return;
        }
        for (group[node] = 0; group[node] <= used; ++group[node])
            divide(node + 1, std::max(used, group[node] + 1));
    };
    divide(0, 0);
    return best;
}

/// So many cliques in a ring, each linked with the next by one line.
support::TestGraph ringOfCliques(std::uint32_t cliques, std::uint32_t size)
{
    support::TestGraph graph{cliques * size, {}};
    for (std::uint32_t c = 0; c < cliques; ++c) {
        for (std::uint32_t i = 0; i < size; ++i)
            for (std::uint32_t j = 0; j < i; ++j)
                graph.link(c * size + i, c * size + j);
        graph.link(c * size, (c + 1) % cliques * size + 1);
    }
    return graph;
}

} // namespace

Q_DECLARE_METATYPE(knotary::support::TestGraph)

class CommunitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAnybodyWouldSee_data();
    void findsWhatAnybodyWouldSee();
    void findsPlantedGroups();
    void measuresModularity();
    void comesCloseToTheBest();
    void isNoWorseThanAPeer_data();
    void isNoWorseThanAPeer();
    void keepsCommunitiesConnected();
    void knowsResolutions();
    void leavesNothingToMove();
    void saysHowItWasDone();
};

void CommunitiesTest::findsWhatAnybodyWouldSee_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("found");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("no connection") << "A B C-C"
                                   << "0 1 2";
    QTest::newRow("pair") << "A-B"
                          << "0 0";
    QTest::newRow("two triangles") << "A-B B-C C-A D-E E-F F-D A-D"
                                   << "0 0 0 1 1 1";
    QTest::newRow("whichever way, however often")
        << "A-B B-C C-A E-D E-F D-F A-D A-D A-D D-A D-A D-A A-A"
        << "0 0 0 1 1 1";
    QTest::newRow("a part is no less than a community") << "A-B C-D D-E E-C F"
                                                        << "1 1 0 0 0 2";
}

void CommunitiesTest::findsWhatAnybodyWouldSee()
{
    QFETCH(QString, graph);
    const Result result = communities(support::graphFrom(graph.toStdString()));
    QStringList text;
    for (const std::uint32_t group : groups(result).groupOfNode)
        text << QString::number(group);
    QTEST(text.join(u' '), "found");
}

void CommunitiesTest::findsPlantedGroups()
{
    const auto ring = communities(ringOfCliques(10, 6).topology());
    QVERIFY(groups(ring).sizeOfGroup == std::vector<std::uint32_t>(10, 6));
    for (std::uint32_t node = 0; node < 60; ++node)
        QCOMPARE(groups(ring).groupOfNode[node], node / 6);
    const auto planted = communities(support::planted(1000, 10, 0.3F, 0.01F).topology());
    QCOMPARE(groups(planted).sizeOfGroup.size(), std::size_t(10));
    for (std::uint32_t node = 0; node < 1000; ++node)
        QCOMPARE(groups(planted).groupOfNode[node], groups(planted).groupOfNode[node % 10]);
}

void CommunitiesTest::measuresModularity()
{
    const auto adjacency = graph::simpleAdjacency(support::scattered(60, 150, 3).topology());
    for (std::uint32_t parts = 1; parts < 60; parts += 7) {
        std::vector<std::uint32_t> group;
        for (std::uint32_t node = 0; node < 60; ++node)
            group.push_back(node * 31 % parts);
        QVERIFY(std::abs(modularity(adjacency, group).value_or(9) -
                         byDefinition(adjacency, group)) < 1e-12);
    }
    QVERIFY(!modularity(graph::simpleAdjacency(support::graphFrom("A-A B")),
                        std::vector<std::uint32_t>{0, 1})
                 .has_value());
}

void CommunitiesTest::comesCloseToTheBest()
{
    double ours = 0;
    double best = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto graph = support::scattered(8, std::uint32_t(8 + seed % 8), seed).topology();
        const double found = communities(graph).note.modularity.value_or(0);
        const double possible = bestModularity(graph::simpleAdjacency(graph));
        QVERIFY(found <= possible + 1e-12);
        ours += found;
        best += possible;
    }
    qInfo("%.4f of what is possible", ours / best);
    QVERIFY(ours > 0.98 * best);
}

/// What igraph 0.10's Leiden finds on the same graphs: seed 42, theta 0.01, two rounds.
void CommunitiesTest::isNoWorseThanAPeer_data()
{
    using namespace support;
    QTest::addColumn<TestGraph>("graph");
    QTest::addColumn<double>("theirs");
    QTest::newRow("groups") << planted(1200, 24, 0.2F, 0.002F) << 0.767025304;
    QTest::newRow("blurred groups") << planted(1000, 10, 0.06F, 0.012F) << 0.234097723;
    QTest::newRow("hubs") << hubs(5000, 3, 5) << 0.412388387;
    QTest::newRow("grid") << grid(60) << 0.884057612;
    QTest::newRow("scattered") << scattered(3000, 6000, 1) << 0.545136297;
}

void CommunitiesTest::isNoWorseThanAPeer()
{
    QFETCH(support::TestGraph, graph);
    QFETCH(double, theirs);
    const double ours = communities(graph.topology()).note.modularity.value_or(0);
    QVERIFY2(ours > theirs - 1e-8, qPrintable(QString::number(ours, 'f', 6)));
}

/// Of Louvain's, up to a sixth are not (Traag et al. 2019).
void CommunitiesTest::keepsCommunitiesConnected()
{
    for (const auto& graph :
         {support::scattered(2000, 3000, 1), support::hubs(3000, 2, 2), support::grid(50),
          support::planted(1500, 50, 0.2F, 0.004F), support::path(5000), support::star(3000)}) {
        const auto topology = graph.topology();
        const auto adjacency = graph::simpleAdjacency(topology);
        const Result result = communities(topology);
        const Partition& partition = groups(result);
        std::vector<std::uint8_t> isSeen(graph.nodeCount, 0);
        std::vector<std::uint32_t> parts(partition.sizeOfGroup.size(), 0);
        for (std::uint32_t start = 0; start < graph.nodeCount; ++start) {
            if (isSeen[start] != 0)
                continue;
            ++parts[partition.groupOfNode[start]];
            std::vector<std::uint32_t> reached{start};
            isSeen[start] = 1;
            while (!reached.empty()) {
                const std::uint32_t node = reached.back();
                reached.pop_back();
                for (const std::uint32_t next : adjacency.neighbours(node))
                    if (isSeen[next] == 0 &&
                        partition.groupOfNode[next] == partition.groupOfNode[node]) {
                        isSeen[next] = 1;
                        reached.push_back(next);
                    }
            }
        }
        QVERIFY(parts == std::vector<std::uint32_t>(parts.size(), 1));
    }
}

void CommunitiesTest::knowsResolutions()
{
    const auto graph = ringOfCliques(30, 5).topology();
    const auto count = [&](double resolution) {
        base::ParameterValues values;
        values.set("resolution", resolution);
        return groups(communities(graph, values)).sizeOfGroup.size();
    };
    QCOMPARE(count(0.01), std::size_t(1));
    QVERIFY(count(1) < 30); // modularity's own limit: pairs of cliques gain
    QCOMPARE(count(3), std::size_t(30));
    QCOMPARE(count(100), std::size_t(150));
}

/// After enough rounds, no single node gains by moving to a neighbour.
void CommunitiesTest::leavesNothingToMove()
{
    const auto adjacency =
        graph::simpleAdjacency(support::planted(300, 10, 0.2F, 0.02F).topology());
    LeidenWish wish;
    wish.mostRounds = 100;
    const auto division = divide(adjacency, wish, {});
    QVERIFY(division->rounds < 100);
    std::vector<std::uint32_t> group = division->groupOfNode;
    const double best = *modularity(adjacency, group);
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node) {
        const std::uint32_t home = group[node];
        for (const std::uint32_t other : adjacency.neighbours(node)) {
            group[node] = division->groupOfNode[other];
            QVERIFY(*modularity(adjacency, group) <= best + 1e-12);
        }
        group[node] = home;
    }
}

void CommunitiesTest::saysHowItWasDone()
{
    const auto graph = support::hubs(2000, 3, 8).topology();
    base::ParameterValues values;
    values.set("seed", 5);
    values.set("rounds", 2);
    const Result result = communities(graph, values);
    QVERIFY(!result.note.isExact);
    QCOMPARE(result.note.seed.value_or(0), std::uint64_t(5));
    QCOMPARE(result.note.rounds.value_or(0), std::size_t(2));
    QVERIFY(std::abs(result.note.modularity.value_or(0) -
                     byDefinition(graph::simpleAdjacency(graph), groups(result).groupOfNode)) <
            1e-12);
    QVERIFY(communities(graph, values) == result);
    values.set("seed", 6);
    QVERIFY(groups(communities(graph, values)) != groups(result));
    QVERIFY(!communities(support::path(1).topology()).note.modularity.has_value());
}

QTEST_APPLESS_MAIN(CommunitiesTest)
#include "communities_test.moc"
