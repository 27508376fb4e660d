// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/circularorder.h"
#include "tests/model/layout/graphs.h"

#include <QTest>

#include <numeric>

using namespace knotary::layout;

class CircularOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void countsCrossings();
    void unravelsAShuffledRing();
};

void CircularOrderTest::countsCrossings()
{
    const Adjacency square = simpleAdjacency(test::clique(4).topology());
    QCOMPARE(circularCrossings(square, std::vector<std::uint32_t>{0, 1, 2, 3}), 1ULL);
    const Adjacency five = simpleAdjacency(test::clique(5).topology());
    QCOMPARE(circularCrossings(five, std::vector<std::uint32_t>{4, 0, 3, 1, 2}), 5ULL);
    test::TestGraph cross{4, {}};
    cross.link(0, 2);
    cross.link(1, 3);
    const Adjacency crossed = simpleAdjacency(cross.topology());
    QCOMPARE(circularCrossings(crossed, std::vector<std::uint32_t>{0, 1, 2, 3}), 1ULL);
    QCOMPARE(circularCrossings(crossed, std::vector<std::uint32_t>{0, 2, 1, 3}), 0ULL);
}

void CircularOrderTest::unravelsAShuffledRing()
{
    std::vector<std::uint32_t> numbers(40);
    std::iota(numbers.begin(), numbers.end(), 0U);
    RandomNumbers random(5);
    random.shuffle(std::span(numbers));
    test::TestGraph ring{40, {}};
    for (std::size_t i = 0; i < 40; ++i)
        ring.link(numbers[i], numbers[(i + 1) % 40]);
    const Adjacency adjacency = simpleAdjacency(ring.topology());
    double reached = 0;
    const knotary::base::Control control;
    const auto order = fewCrossings(adjacency, 40, Progress(control, reached));
    QVERIFY(order.has_value());
    QCOMPARE(circularCrossings(adjacency, *order), 0ULL);
}

QTEST_APPLESS_MAIN(CircularOrderTest)
#include "circularorder_test.moc"
