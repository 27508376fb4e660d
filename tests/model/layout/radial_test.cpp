// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far from the focus a node stands says how many steps it is away.

#include "model/layout/guides.h"
#include "model/layout/radialtree.h"
#include "tests/model/layout/graphs.h"

#include <QTest>

using namespace knotary;
using namespace knotary::layout;

class RadialTest : public QObject
{
    Q_OBJECT

private slots:
    void putsNodesOnTheRingOfTheirDistance();
    void choosesTheMiddleItself();
    void makesRingsForEachPart();
    void followsAPinnedMiddle();
};

void RadialTest::putsNodesOnTheRingOfTheirDistance()
{
    constexpr std::uint32_t focus = 17;
    const test::TestGraph graph = test::planted(200, 10, 0.25F, 0.01F);
    const auto topology = graph.topology();
    const auto extents = test::labelRooms(graph.nodeCount);
    Problem problem{topology, extents, {}, 1, false};
    problem.focus = focus;
    Positions positions;
    const Engine& engine = *findEngine("radial");
    QCOMPARE(engine.run(problem, positions, {}, {}), Outcome::Finished);
    QCOMPARE(test::overlappingRooms(positions, extents), std::size_t(0));
    const Guides guides = engine.guides(problem, positions, {});
    const Adjacency adjacency = simpleAdjacency(topology);
    QCOMPARE(connectedParts(adjacency).size(), std::size_t(1));
    const RadialTree tree = radialTree(adjacency, focus);
    QCOMPARE(guides.rings.size(), std::size_t(tree.levelCount() - 1));
    for (std::size_t i = 0; i < guides.rings.size(); ++i) {
        QCOMPARE(guides.rings[i].distance, std::uint32_t(i + 1));
        QVERIFY(guides.rings[i].centre == positions[focus]);
        QVERIFY(i == 0 || guides.rings[i].radius > guides.rings[i - 1].radius);
    }
    for (std::uint32_t node = 0; node < graph.nodeCount; ++node) {
        if (node == focus)
            continue;
        const float distance = std::hypot(positions[node].x - positions[focus].x,
                                          positions[node].y - positions[focus].y);
        QVERIFY(std::abs(distance - guides.rings[tree.depth[node] - 1].radius) < 0.5F);
    }
}

void RadialTest::choosesTheMiddleItself()
{
    QCOMPARE(middleNode(simpleAdjacency(test::star(20).topology())), 0U);
    QCOMPARE(middleNode(simpleAdjacency(test::path(21).topology())), 10U);
}

void RadialTest::makesRingsForEachPart()
{
    const test::TestGraph graph = test::manyParts();
    const auto topology = graph.topology();
    Problem problem{topology, {}, {}, 1, false};
    problem.focus = 41; // in the second part
    Positions positions;
    const Engine& engine = *findEngine("radial");
    QCOMPARE(engine.run(problem, positions, {}, {}), Outcome::Finished);
    const Guides guides = engine.guides(problem, positions, {});
    QVERIFY(guides.rings.front().centre == positions[41]);
    QCOMPARE(std::count_if(guides.rings.begin(), guides.rings.end(),
                           [](const Ring& ring) { return ring.distance == 1; }),
             std::ptrdiff_t(7)); // parts of more than one node
}

void RadialTest::followsAPinnedMiddle()
{
    const test::TestGraph graph = test::star(20);
    const auto topology = graph.topology();
    std::vector<std::uint8_t> isPinned(graph.nodeCount, 0);
    isPinned[0] = 1;
    Problem problem{topology, {}, isPinned, 1, false};
    problem.focus = 0;
    Positions positions(graph.nodeCount);
    const Point pinned{1234.5F, -77.25F};
    positions[0] = pinned;
    const Engine& engine = *findEngine("radial");
    QCOMPARE(engine.run(problem, positions, {}, {}), Outcome::Finished);
    const Guides guides = engine.guides(problem, positions, {});
    QVERIFY(positions[0] == pinned);
    QVERIFY(guides.rings.front().centre == pinned);
    for (std::uint32_t node = 1; node < graph.nodeCount; ++node) {
        const float distance =
            std::hypot(positions[node].x - pinned.x, positions[node].y - pinned.y);
        QVERIFY(std::abs(distance - guides.rings.front().radius) < 0.5F);
    }
}

QTEST_APPLESS_MAIN(RadialTest)
#include "radial_test.moc"
