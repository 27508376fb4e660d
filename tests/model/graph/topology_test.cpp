// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/topology.h"

#include "tests/support/dump.h"
#include "tests/support/graphfrom.h"

#include <QtTest>

using namespace knotary;

class TopologyTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEdgesWithTheirClaims_data();
    void keepsEdgesWithTheirClaims();
    void walksBothWays();
    void takesALongChain();
};

void TopologyTest::keepsEdgesWithTheirClaims_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("edges");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("lone nodes") << "A B"
                                << "0 1";
    QTest::newRow("chain") << "A-B B-C"
                           << "0>1:c0 1>2:c1";
    QTest::newRow("given out of order") << "A B C-A B-A A-C"
                                        << "0>2:c2 1>0:c1 2>0:c0";
    QTest::newRow("parallel edges stay, in order") << "A-B B-A A-B"
                                                   << "0>1:c0 0>1:c2 1>0:c1";
    QTest::newRow("loop") << "A-A"
                          << "0>0:c0";
}

void TopologyTest::keepsEdgesWithTheirClaims()
{
    QFETCH(QString, graph);
    QFETCH(QString, edges);
    QCOMPARE(QString::fromStdString(support::dump(support::graphFrom(graph.toStdString()))), edges);
}

void TopologyTest::walksBothWays()
{
    const graph::Topology topology = support::graphFrom("A-B C-B B-D");
    QCOMPARE(boost::in_degree(1U, topology), 2U);
    QCOMPARE(boost::out_degree(1U, topology), 1U);
    QStringList sources;
    const auto [first, last] = boost::in_edges(1U, topology);
    for (auto edge = first; edge != last; ++edge)
        sources << QString::number(boost::source(*edge, topology)) + u":c"_qs +
                       QString::number(topology[*edge].claim.number);
    sources.sort();
    QCOMPARE(sources.join(u' '), QStringLiteral("0:c0 2:c1"));
}

void TopologyTest::takesALongChain()
{
    constexpr std::uint32_t length = 1'000'000;
    std::vector<graph::EdgeInput> edges;
    for (std::uint32_t node = 0; node + 1 < length; ++node)
        edges.push_back({node, node + 1, base::ClaimId(node)});
    const graph::Topology topology = graph::buildTopology(length, edges);
    QCOMPARE(boost::num_edges(topology), length - 1);
    QCOMPARE(boost::out_degree(length - 1, topology), 0U);
}

QTEST_APPLESS_MAIN(TopologyTest)
#include "topology_test.moc"
