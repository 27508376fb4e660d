// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Degrees and connected components, by hand and against what Boost finds.

#include "model/analysis/analysis.h"
#include "tests/support/graphfrom.h"
#include "tests/support/testgraphs.h"

#include <QTest>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

using namespace knotary;
using namespace knotary::analysis;

class DegreeTest : public QObject
{
    Q_OBJECT

private slots:
    void countsDegrees_data();
    void countsDegrees();
    void findsComponents_data();
    void findsComponents();
    void agreesWithBoost();
};

void DegreeTest::countsDegrees_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("counted");
    QTest::addColumn<QString>("degrees");
    QTest::addColumn<int>("connections");
    // of A-B A-B B-A A-C C-C D
    QTest::newRow("connections") << 0 << 0 << "2 1 1 0" << 2;
    QTest::newRow("connections out") << 1 << 0 << "2 1 0 0" << 3;
    QTest::newRow("connections in") << 2 << 0 << "1 1 1 0" << 3;
    QTest::newRow("relations") << 0 << 1 << "4 3 3 0" << 5;
    QTest::newRow("relations out") << 1 << 1 << "3 1 1 0" << 5;
    QTest::newRow("relations in") << 2 << 1 << "1 2 2 0" << 5;
}

void DegreeTest::countsDegrees()
{
    QFETCH(int, direction);
    QFETCH(int, counted);
    base::ParameterValues values;
    values.set("direction", direction);
    values.set("counted", counted);
    const auto graph = support::graphFrom("A-B A-B B-A A-C C-C D");
    const auto result = findAnalysis("degree")->run(graph, values, {});
    QStringList degrees;
    for (const double degree : std::get<Column>(result->value))
        degrees << QString::number(degree);
    QTEST(degrees.join(u' '), "degrees");
    QTEST(int(result->note.connections), "connections");
    QCOMPARE(result->note.isDirected, direction != 0);
    QVERIFY(result->note.isExact);
}

void DegreeTest::findsComponents_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("sizes");
    QTest::newRow("empty") << ""
                           << ""
                           << "";
    QTest::newRow("lone nodes") << "A B"
                                << "0 1"
                                << "1 1";
    QTest::newRow("whichever way") << "A-B C-B"
                                   << "0 0 0"
                                   << "3";
    QTest::newRow("biggest first") << "A B-C D-D E-F F-G"
                                   << "2 1 1 3 0 0 0"
                                   << "3 2 1 1";
    QTest::newRow("joined late") << "A-B C-D E-F F-A D-E"
                                 << "0 0 0 0 0 0"
                                 << "6";
}

void DegreeTest::findsComponents()
{
    QFETCH(QString, graph);
    const auto result =
        findAnalysis("components")->run(support::graphFrom(graph.toStdString()), {}, {});
    const auto text = [](const std::vector<std::uint32_t>& numbers) {
        QStringList all;
        for (const std::uint32_t number : numbers)
            all << QString::number(number);
        return all.join(u' ');
    };
    const auto& partition = std::get<Partition>(result->value);
    QTEST(text(partition.groupOfNode), "groups");
    QTEST(text(partition.sizeOfGroup), "sizes");
}

void DegreeTest::agreesWithBoost()
{
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto graph = support::scattered(200, std::uint32_t(20 + 7 * seed), seed);
        boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> peer(graph.nodeCount);
        for (const auto& edge : graph.edges)
            boost::add_edge(edge.from, edge.to, peer);
        std::vector<int> labels(graph.nodeCount);
        const int count = boost::connected_components(peer, labels.data());
        const auto result = findAnalysis("components")->run(graph.topology(), {}, {});
        const auto& partition = std::get<Partition>(result->value);
        QCOMPARE(int(partition.sizeOfGroup.size()), count);
        for (std::uint32_t a = 0; a < graph.nodeCount; ++a)
            for (std::uint32_t b = 0; b < a; ++b)
                QCOMPARE(partition.groupOfNode[a] == partition.groupOfNode[b],
                         labels[a] == labels[b]);
    }
}

QTEST_APPLESS_MAIN(DegreeTest)
#include "degree_test.moc"
