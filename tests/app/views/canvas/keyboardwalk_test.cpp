// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/keyboardwalk.h"

#include <QTest>

using namespace knotary::views;
using knotary::layout::Positions;

class KeyboardWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinesFromLeftToRight();
    void findsTheNearestInADirection_data();
    void findsTheNearestInADirection();
    void findsNothingWhereNothingIs();
};

void KeyboardWalkTest::readsLinesFromLeftToRight()
{
    const Positions positions{{90, 12}, {10, 5}, {50, 60}, {0, 70}};
    QCOMPARE(readingOrder(positions, 48), (std::vector<std::size_t>{1, 0, 3, 2}));
}

void KeyboardWalkTest::findsTheNearestInADirection_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("expected");
    QTest::newRow("left") << int(Direction::Left) << 1;
    QTest::newRow("right, straight before aside") << int(Direction::Right) << 3;
    QTest::newRow("up") << int(Direction::Up) << 4;
    QTest::newRow("down") << int(Direction::Down) << 5;
}

void KeyboardWalkTest::findsTheNearestInADirection()
{
    QFETCH(int, direction);
    QFETCH(int, expected);
    const Positions positions{{0, 0}, {-50, 10}, {40, 38}, {60, 0}, {5, -80}, {0, 200}, {-900, 0}};
    const auto found = nearestTowards(positions, 0, static_cast<Direction>(direction));
    QVERIFY(found.has_value());
    QCOMPARE(static_cast<int>(*found), expected);
}

void KeyboardWalkTest::findsNothingWhereNothingIs()
{
    QVERIFY(!nearestTowards({{0, 0}, {10, 0}}, 0, Direction::Left));
    QVERIFY(!nearestTowards({}, 0, Direction::Left));
}

QTEST_APPLESS_MAIN(KeyboardWalkTest)
#include "keyboardwalk_test.moc"
