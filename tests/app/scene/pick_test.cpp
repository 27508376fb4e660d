// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/pick.h"

#include <QTest>

using namespace knotary;
using namespace knotary::scene;

class PickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNodesLabelsAndRelations_data();
    void findsNodesLabelsAndRelations();
    void takesTheNodeOnTop();
    void findsALoop();
    void findsTheNearerOfTwoRelations();
    void findsWhatARectangleHolds();
    void findsNothingWithoutAScene();
};

namespace
{

NodeMark nodeAt(unsigned entity, QPointF place)
{
    NodeMark node;
    node.node = base::NodeIndex(entity - 10);
    node.entity = base::EntityId(entity);
    node.place = place;
    node.radius = 10;
    return node;
}

/// Two nodes, a label below the first, and an arched relation between them.
Scene smallScene()
{
    Scene scene;
    scene.nodes = {nodeAt(10, QPointF(0, 0)), nodeAt(11, QPointF(300, 0))};
    LabelMark label;
    label.node = base::NodeIndex(0u);
    label.entity = base::EntityId(10u);
    label.box = QRectF(-40, 14, 80, 16);
    scene.labels = {label};
    EdgeMark edge;
    edge.claim = base::ClaimId(7u);
    edge.fromNode = base::NodeIndex(0u);
    edge.toNode = base::NodeIndex(1u);
    edge.from = QPointF(11, 0);
    edge.control = QPointF(150, -80);
    edge.to = QPointF(289, 0);
    scene.edges = {edge};
    return scene;
}

} // namespace

void PickTest::findsNodesLabelsAndRelations_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<int>("entity");
    QTest::addColumn<int>("claim");
    QTest::newRow("on a node") << QPointF(3, 4) << 10 << -1;
    QTest::newRow("just beside it") << QPointF(-12, 0) << 10 << -1;
    QTest::newRow("farther beside it") << QPointF(-20, 0) << -1 << -1;
    QTest::newRow("on its label") << QPointF(30, 20) << 10 << -1;
    QTest::newRow("on the curve") << QPointF(150, -40) << -1 << 7;
    QTest::newRow("four pixels off") << QPointF(150, -36) << -1 << 7;
    QTest::newRow("seven pixels off") << QPointF(150, -33) << -1 << -1;
    QTest::newRow("on the straight line between") << QPointF(150, 0) << -1 << -1;
    QTest::newRow("where both end") << QPointF(298, 2) << 11 << -1;
}

void PickTest::findsNodesLabelsAndRelations()
{
    QFETCH(QPointF, place);
    QFETCH(int, entity);
    QFETCH(int, claim);
    const Scene scene = smallScene();
    const Picked picked = Picker(scene).at(place);
    QCOMPARE(picked.entity.isValid() ? int(picked.entity.number) : -1, entity);
    QCOMPARE(picked.claim.isValid() ? int(picked.claim.number) : -1, claim);
}

void PickTest::takesTheNodeOnTop()
{
    Scene scene = smallScene();
    scene.nodes[1].place = QPointF(5, 0);
    QCOMPARE(Picker(scene).at(QPointF(2, 0)).entity.number, 11u);
    QCOMPARE(Picker(scene).at(QPointF(-8, 0)).entity.number, 10u);
}

void PickTest::findsALoop()
{
    Scene scene = smallScene();
    scene.edges[0].isLoop = true;
    scene.edges[0].from = QPointF(-6, -9);
    scene.edges[0].to = QPointF(6, -9);
    scene.edges[0].control = QPointF(0, -45);
    const QPointF top = curveOf(scene.edges[0]).pointAtPercent(0.5);
    QCOMPARE(Picker(scene).at(top).claim.number, 7u);
}

void PickTest::findsTheNearerOfTwoRelations()
{
    Scene scene = smallScene();
    EdgeMark other = scene.edges[0];
    other.claim = base::ClaimId(8u);
    other.control = QPointF(150, -64); // its middle lies 8 pixels below the first one's
    scene.edges.push_back(other);
    QCOMPARE(Picker(scene).at(QPointF(150, -39)).claim.number, 7u);
    QCOMPARE(Picker(scene).at(QPointF(150, -33)).claim.number, 8u);
}

void PickTest::findsWhatARectangleHolds()
{
    const Scene scene = smallScene();
    const Picker picker(scene);
    QCOMPARE(picker.within(QRectF(-5, -5, 10, 10)).size(), std::size_t{1});
    QCOMPARE(picker.within(QRectF(QPointF(400, 50), QPointF(-50, -50))).size(), std::size_t{2});
    QVERIFY(picker.within(QRectF(50, 50, 10, 10)).empty());
}

void PickTest::findsNothingWithoutAScene()
{
    QVERIFY(!Picker().at(QPointF(0, 0)).entity.isValid());
    QVERIFY(Picker().within(QRectF(-9, -9, 99, 99)).empty());
}

QTEST_MAIN(PickTest)
#include "pick_test.moc"
