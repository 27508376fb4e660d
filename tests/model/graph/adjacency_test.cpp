// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/adjacency.h"

#include "tests/support/graphfrom.h"
#include "tests/support/testgraphs.h"

#include <QTest>

#include <set>

using namespace knotary;

class AdjacencyTest : public QObject
{
    Q_OBJECT

private slots:
    void listsNeighbours_data();
    void listsNeighbours();
    void agreesWithSets();
    void stopsWhenCancelled();
};

void AdjacencyTest::listsNeighbours_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("rows");
    const int both = int(graph::Direction::Both);
    QTest::newRow("empty") << "" << both << "";
    QTest::newRow("lone") << "A B" << both << "; ";
    QTest::newRow("both ends") << "A-B" << both << "1; 0";
    QTest::newRow("sorted") << "A-B A-C A-D D-B C-B" << both << "1 2 3; 0 2 3; 0 1; 0 1";
    QTest::newRow("once") << "A-B B-A A-B A-A" << both << "1; 0";
    QTest::newRow("out") << "A-B B-A A-B A-A C-B C-A" << int(graph::Direction::Out) << "1; 0; 0 1";
    QTest::newRow("in") << "A-B B-A A-B A-A C-B C-A" << int(graph::Direction::In) << "1 2; 0 2; ";
}

void AdjacencyTest::listsNeighbours()
{
    QFETCH(QString, graph);
    QFETCH(int, direction);
    const auto adjacency = graph::simpleAdjacency(support::graphFrom(graph.toStdString()),
                                                  graph::Direction(direction));
    QStringList rows;
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node) {
        QStringList row;
        for (const std::uint32_t other : adjacency.neighbours(node))
            row << QString::number(other);
        rows << row.join(u' ');
    }
    QTEST(rows.join(QStringLiteral("; ")), "rows");
}

void AdjacencyTest::agreesWithSets()
{
    const auto graph = support::scattered(50, 400, 3);
    std::vector<std::set<std::uint32_t>> both(50);
    std::vector<std::set<std::uint32_t>> out(50);
    for (const auto& [from, to, claim] : graph.edges) {
        if (from == to)
            continue;
        out[from].insert(to);
        both[from].insert(to);
        both[to].insert(from);
    }
    const auto topology = graph.topology();
    const auto adjacency = graph::simpleAdjacency(topology);
    const auto outgoing = graph::simpleAdjacency(topology, graph::Direction::Out);
    for (std::uint32_t node = 0; node < 50; ++node) {
        const auto row = adjacency.neighbours(node);
        QVERIFY(std::equal(row.begin(), row.end(), both[node].begin(), both[node].end()));
        const auto outRow = outgoing.neighbours(node);
        QVERIFY(std::equal(outRow.begin(), outRow.end(), out[node].begin(), out[node].end()));
    }
}

void AdjacencyTest::stopsWhenCancelled()
{
    base::CancelToken token;
    token.cancel();
    const auto adjacency = graph::simpleAdjacency(support::graphFrom("A-B"), graph::Direction::Both,
                                                  base::Control(token));
    QCOMPARE(adjacency.nodeCount(), 0U);
}

QTEST_APPLESS_MAIN(AdjacencyTest)
#include "adjacency_test.moc"
