// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/connections.h"

#include "model/query/query.h"
#include "tests/support/datasetfrom.h"

#include <QTest>

using namespace knotary;

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTellsApartConnectsNothing();
    void withoutAnyThereIsNothingToLeaveOut();
};

void ConnectionsTest::whatTellsApartConnectsNothing()
{
    dataset::Dataset data = support::datasetFrom(
        "a:thing; b:thing; c:thing; a -near-> b; b -distinct-> c; c -near-> a");
    schema::Schema newer;
    schema::Property distinct = data.schema.property(*data.schema.findProperty("distinct"));
    distinct.isDistinction = true;
    newer.addProperty(distinct);
    data.schema.learnFrom(newer);
    const graph::Projection whole = query::project(graph::buildSnapshot(data), data, {});
    const graph::Projection part = query::connectingPart(whole, data);
    QCOMPARE(whole.edgeCount(), std::size_t{3});
    QCOMPARE(part.edgeCount(), std::size_t{2});
    QVERIFY(part.entityOfNode == whole.entityOfNode);
    const auto [first, last] = boost::edges(part.topology);
    for (auto edge = first; edge != last; ++edge)
        QVERIFY(query::isConnecting(data, part.topology[*edge].claim));
}

void ConnectionsTest::withoutAnyThereIsNothingToLeaveOut()
{
    const dataset::Dataset data = support::datasetFrom("a:thing; b:thing; a -near-> b");
    const graph::Projection whole = query::project(graph::buildSnapshot(data), data, {});
    QCOMPARE(query::connectingPart(whole, data).edgeCount(), whole.edgeCount());
    QCOMPARE(query::connectingPart({}, data).nodeCount(), std::size_t{0});
    QVERIFY(query::isConnecting(data, {})); // of what nobody knows, nothing is said
}

QTEST_APPLESS_MAIN(ConnectionsTest)
#include "connections_test.moc"
