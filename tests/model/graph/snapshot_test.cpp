// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/snapshot.h"

#include "model/dataset/edits.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"

#include <QtTest>

using namespace knotary;

class SnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsClaimsBetweenEntities_data();
    void drawsClaimsBetweenEntities();
    void staysDenseAfterARemoval();
};

void SnapshotTest::drawsClaimsBetweenEntities_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("edges");
    QTest::newRow("no claim") << ""
                              << "0 1 2";
    QTest::newRow("claim") << "a -p-> b"
                           << "0>1:c0 2";
    QTest::newRow("literal") << "a -p-> \"text\""
                             << "0 1 2";
    QTest::newRow("parallel") << "a -p-> b; a -q-> b; b -p-> a"
                              << "0>1:c0 0>1:c1 1>0:c2 2";
    QTest::newRow("retracted") << "a -p-> b standing=retracted; b -p-> c"
                               << "1>2:c1 0";
    QTest::newRow("deprecated and disputed")
        << "a -p-> b rank=deprecated; b -p-> c standing=disputed"
        << "0>1:c0 1>2:c1";
}

void SnapshotTest::drawsClaimsBetweenEntities()
{
    QFETCH(QString, claims);
    QFETCH(QString, edges);
    const auto data = support::datasetFrom("a:x; b:x; c:x;" + claims.toStdString());
    QCOMPARE(QString::fromStdString(support::dump(graph::buildSnapshot(data)->topology)), edges);
}

void SnapshotTest::staysDenseAfterARemoval()
{
    auto data = support::datasetFrom("a:x; b:x; c:x; a -p-> b; b -p-> c; a -p-> c");
    const auto b = *data.findEntity("b");
    QVERIFY(data.apply(dataset::edits::removeEntity(data, b)));
    const auto snapshot = graph::buildSnapshot(data);
    QCOMPARE(snapshot->revision, std::uint64_t(1));
    QCOMPARE(snapshot->entityOfNode.size(), std::size_t(2));
    QVERIFY(!snapshot->nodeOf(b).isValid());
    QVERIFY(!snapshot->nodeOf({}).isValid());
    QCOMPARE(snapshot->nodeOf(*data.findEntity("c")), base::NodeIndex(1U));
    QCOMPARE(support::dump(snapshot->topology), std::string("0>1:c2"));
}

QTEST_APPLESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
