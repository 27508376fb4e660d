// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/motion.h"

#include <QSignalSpy>
#include <QTest>

using namespace knotary;
using views::Motion;

namespace
{

constexpr int milliseconds = 120;

/// So many nodes of the entities `first`, `first` + 1 …
std::shared_ptr<const graph::Projection> projectionFrom(std::size_t first, std::size_t count)
{
    auto projection = std::make_shared<graph::Projection>();
    projection->nodeOfEntity.resize(first + count);
    for (std::size_t i = 0; i < count; ++i) {
        projection->entityOfNode.emplace_back(first + i);
        projection->nodeOfEntity[first + i] = base::NodeIndex(i);
    }
    return projection;
}

} // namespace

class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesGoTheWholeWay();
    void nothingMovesWithoutAWay_data();
    void nothingMovesWithoutAWay();
    void nodesAreKnownByEntity();
    void turnsBackOnTheWay();
    void carriedNodesAreThere();
};

void MotionTest::nodesGoTheWholeWay()
{
    Motion motion;
    QSignalSpy moved(&motion, &Motion::moved);
    QSignalSpy arrived(&motion, &Motion::arrived);
    const auto projection = projectionFrom(0, 2);
    motion.settle(projection, {{0, 0}, {10, 10}});
    bool wasBetween = false;
    connect(&motion, &Motion::moved, this, [&] {
        const layout::Point place = motion.places().front();
        QVERIFY(place.x >= 0 && place.x <= 100 && place.y == -place.x);
        QCOMPARE(motion.places().back(), (layout::Point{10, 10}));
        wasBetween = wasBetween || (place.x > 5 && place.x < 95);
    });
    QVERIFY(motion.start(projection, {{100, -100}, {10, 10}}, milliseconds));
    QCOMPARE(motion.places().front(), (layout::Point{0, 0}));
    QTRY_VERIFY(!motion.isRunning());
    QCOMPARE(arrived.count(), 1);
    QCOMPARE(motion.places().front(), (layout::Point{100, -100}));
    QCOMPARE(motion.done(), 1.0);
    QVERIFY(wasBetween);
}

void MotionTest::nothingMovesWithoutAWay_data()
{
    QTest::addColumn<float>("target");
    QTest::addColumn<int>("duration");
    QTest::newRow("there already") << 0.0F << milliseconds;
    QTest::newRow("the person wants no motion") << 50.0F << 0;
}

void MotionTest::nothingMovesWithoutAWay()
{
    QFETCH(float, target);
    QFETCH(int, duration);
    Motion motion;
    const auto projection = projectionFrom(0, 1);
    motion.settle(projection, {{0, 0}});
    QVERIFY(!motion.start(projection, {{target, 0}}, duration));
    QVERIFY(!motion.isRunning());
    QCOMPARE(motion.places().front(), (layout::Point{target, 0}));
}

void MotionTest::nodesAreKnownByEntity()
{
    Motion motion;
    motion.settle(projectionFrom(0, 3), {{0, 0}, {1, 1}, {2, 2}});
    // The first has gone; another is new and has no way behind it.
    QVERIFY(motion.start(projectionFrom(1, 3), {{11, 11}, {12, 12}, {13, 13}}, milliseconds));
    QCOMPARE(motion.places(), (layout::Positions{{1, 1}, {2, 2}, {13, 13}}));
    motion.finish();
    QCOMPARE(motion.places(), (layout::Positions{{11, 11}, {12, 12}, {13, 13}}));
}

void MotionTest::turnsBackOnTheWay()
{
    Motion motion;
    const auto projection = projectionFrom(0, 1);
    motion.settle(projection, {{0, 0}});
    QVERIFY(motion.start(projection, {{100, 0}}, milliseconds));
    QTRY_VERIFY(motion.places().front().x > 10);
    const layout::Point half = motion.places().front();
    QVERIFY(motion.start(projection, {{0, 0}}, milliseconds));
    QCOMPARE(motion.places().front(), half);
    QTRY_COMPARE(motion.places().front(), (layout::Point{0, 0}));
}

void MotionTest::carriedNodesAreThere()
{
    Motion motion;
    const auto projection = projectionFrom(0, 1);
    motion.settle(projection, {{0, 0}});
    motion.carry(base::EntityId(std::size_t{0}), {40, 0});
    QVERIFY(!motion.start(projection, {{40, 0}}, milliseconds));
    motion.carry(base::EntityId(std::size_t{7}), {1, 1}); // of no node: nothing happens
}

QTEST_MAIN(MotionTest)
#include "motion_test.moc"
