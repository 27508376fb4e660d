// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the force engine promises beyond any engine's promises: truthful distances, visible groups,
// labels free of one another, a steady picture.

#include "model/layout/adjacency.h"
#include "model/layout/distances.h"
#include "model/layout/layout.h"
#include "model/layout/nodeedges.h"
#include "model/layout/stress.h"
#include "model/layout/vectors.h"
#include "tests/model/layout/graphs.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace knotary;
using namespace knotary::layout;

namespace
{

Positions laidOut(const test::TestGraph& graph, const std::vector<Extent>& extents,
                  std::uint64_t seed = 1)
{
    const auto topology = graph.topology();
    Positions positions;
    findEngine("force")->run({topology, extents, {}, seed, false}, positions, {}, {});
    return positions;
}

/// Mean over all pairs of (drawn / wanted - 1)^2 at the best scale; 0 is perfect.
double stressOf(const test::TestGraph& graph, const Positions& positions)
{
    const Adjacency adjacency = simpleAdjacency(graph.topology());
    const auto lengths = edgeLengths(adjacency, 0.0);
    double reached = 0;
    const base::Control control;
    const Progress progress(control, reached);
    ShortestPaths paths(adjacency, lengths);
    std::vector<std::uint32_t> distances;
    std::vector<double> ratios;
    for (std::uint32_t i = 0; i < adjacency.nodeCount(); ++i) {
        if (!paths.from(i, distances, progress))
            return -1;
        for (std::uint32_t j = 0; j < i; ++j)
            ratios.push_back(double(norm(positions[i] - positions[j])) / distances[j]);
    }
    double sum = 0;
    double squares = 0;
    for (const double ratio : ratios) {
        sum += ratio;
        squares += ratio * ratio;
    }
    return 1.0 - sum * sum / (squares * double(ratios.size())); // minimised over the scale
}

/// Mean distance within a group by mean distance between groups; a node's group is its number
/// modulo `groups`.
double closenessInGroups(const Positions& positions, std::size_t groups)
{
    double inside = 0;
    double outside = 0;
    int insidePairs = 0;
    int outsidePairs = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double distance = double(norm(positions[i] - positions[j]));
            (i % groups == j % groups ? inside : outside) += distance;
            ++(i % groups == j % groups ? insidePairs : outsidePairs);
        }
    }
    return inside / insidePairs / (outside / outsidePairs);
}

} // namespace

class ForceTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsDistancesTruthfully_data();
    void drawsDistancesTruthfully();
    void showsCommunities();
    void showsCommunitiesAsStronglyAsAsked();
    void leavesNoLabelOverlapAndLittleWaste_data();
    void leavesNoLabelOverlapAndLittleWaste();
    void fansLeavesOutRoundTheirHub();
    void keepsNodesOffForeignEdges();
    void liesFlatAndCentred();
    void putsTheBiggestPartInTheMiddle();
    void keepsThePictureOnAWarmStart();
    void laysNewPartsBesideWarmOnes();
    void movesOnlyWhatIsNotPinned();
    void dependsOnTheSeed();
    void stopsSoonAfterCancel();
};

void ForceTest::drawsDistancesTruthfully_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<double>("most");
    QTest::addRow("every pair") << 12 << 0.03;
    QTest::addRow("springs") << 42 << 0.03;
}

void ForceTest::drawsDistancesTruthfully()
{
    QFETCH(int, side);
    QFETCH(double, most);
    const auto graph = test::grid(std::uint32_t(side));
    const double stress = stressOf(graph, laidOut(graph, {}));
    RandomNumbers random(3);
    Positions anywhere(graph.nodeCount);
    for (Point& place : anywhere)
        place = {random.fraction(), random.fraction()};
    QVERIFY2(stress < most, qPrintable(QString::number(stress)));
    QVERIFY(stress < stressOf(graph, anywhere) / 5);
}

void ForceTest::showsCommunities()
{
    const auto graph = test::planted(120, 4, 0.2F, 0.01F);
    const double ratio = closenessInGroups(laidOut(graph, {}), 4);
    QVERIFY2(ratio < 0.6, qPrintable(QString::number(ratio)));
}

void ForceTest::showsCommunitiesAsStronglyAsAsked()
{
    const auto graph = test::planted(120, 4, 0.2F, 0.02F);
    const auto topology = graph.topology();
    std::vector<double> ratios;
    for (const double strength : {0.0, 1.0, 4.0}) {
        base::ParameterValues values;
        values.set("communities", strength);
        Positions positions;
        findEngine("force")->run({topology, {}, {}, 1, false}, positions, values, {});
        ratios.push_back(closenessInGroups(positions, 4));
    }
    QVERIFY2(ratios[1] < 0.98 * ratios[0], qPrintable(QString::number(ratios[1] / ratios[0])));
    QVERIFY2(ratios[2] < 0.9 * ratios[1], qPrintable(QString::number(ratios[2] / ratios[1])));
}

void ForceTest::leavesNoLabelOverlapAndLittleWaste_data()
{
    QTest::addColumn<int>("graph");
    QTest::addColumn<double>("fill"); // rooms by the drawing's rectangle, at least
    QTest::addRow("groups of 120") << 0 << 0.1;
    QTest::addRow("star of 1000") << 1 << 0.2;
    QTest::addRow("clique of 60") << 2 << 0.25;
    QTest::addRow("5000 nodes") << 3 << 0.05;
}

void ForceTest::leavesNoLabelOverlapAndLittleWaste()
{
    QFETCH(int, graph);
    QFETCH(double, fill);
    const std::vector<test::TestGraph> graphs = {test::planted(120, 4, 0.1F, 0.01F),
                                                 test::star(1000), test::clique(60),
                                                 test::planted(5000, 500, 0.4F, 0.0002F)};
    const test::TestGraph& chosen = graphs[std::size_t(graph)];
    const auto extents = test::labelRooms(chosen.nodeCount);
    const Positions positions = laidOut(chosen, extents);
    QCOMPARE(test::overlappingRooms(positions, extents), std::size_t(0));
    std::vector<Box> boxes;
    double area = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        boxes.push_back({positions[i], extents[i].width / 2, extents[i].height / 2, false});
        area += double(extents[i].width * extents[i].height);
    }
    const Bounds bounds = boundsOf(boxes);
    const double share = area / double(bounds.width() * bounds.height());
    QVERIFY2(share > fill, qPrintable(QString::number(share)));
}

void ForceTest::fansLeavesOutRoundTheirHub()
{
    auto graph = test::star(12);
    graph.nodeCount += 1;
    graph.link(0, 13);
    const Positions positions = laidOut(graph, {});
    std::vector<double> directions;
    for (std::size_t i = 1; i < positions.size(); ++i) {
        const Point offset = positions[i] - positions[0];
        directions.push_back(std::atan2(double(offset.y), double(offset.x)));
    }
    std::sort(directions.begin(), directions.end());
    directions.push_back(directions.front() + 2 * M_PI);
    for (std::size_t i = 1; i < directions.size(); ++i)
        QVERIFY(directions[i] - directions[i - 1] < M_PI / 2); // no side is left empty
}

void ForceTest::keepsNodesOffForeignEdges()
{
    // Node 2 stands on the edge from 0 to 1.
    test::TestGraph graph{3, {}};
    graph.link(0, 1);
    const Adjacency adjacency = simpleAdjacency(graph.topology());
    Positions places = {{0, 0}, {200, 0}, {90, 1}};
    const std::vector<Extent> extents(3);
    const std::vector<std::uint8_t> isPinned = {1, 1, 0};
    double reached = 0;
    const base::Control control;
    for (int pass = 0; pass < 20; ++pass)
        QVERIFY(pushOffEdges(adjacency, extents, isPinned, places, Progress(control, reached)));
    QVERIFY(places[2].y > 16);
    QVERIFY(places[0] == Point{});
    QCOMPARE(places[2].x, 90.0F);
}

void ForceTest::liesFlatAndCentred()
{
    const Positions positions = laidOut(test::path(60), {});
    const auto [left, right] = std::minmax_element(positions.begin(), positions.end(),
                                                   [](Point a, Point b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(positions.begin(), positions.end(),
                                                   [](Point a, Point b) { return a.y < b.y; });
    QVERIFY(right->x - left->x > 2 * (bottom->y - top->y));
    QVERIFY(std::abs(right->x + left->x) < 1);
    QVERIFY(std::abs(bottom->y + top->y) < 1);
}

void ForceTest::putsTheBiggestPartInTheMiddle()
{
    auto graph = test::clique(30);
    for (int i = 0; i < 12; ++i) {
        graph.link(graph.nodeCount, graph.nodeCount + 1);
        graph.nodeCount += 2;
    }
    const Positions positions = laidOut(graph, {});
    Point middle;
    for (std::size_t i = 0; i < 30; ++i)
        middle = middle + positions[i] * (1.0F / 30);
    float farthest = 0;
    for (const Point place : positions)
        farthest = std::max(farthest, norm(place));
    QVERIFY(norm(middle) < farthest / 3);
}

void ForceTest::keepsThePictureOnAWarmStart()
{
    auto graph = test::planted(150, 5, 0.15F, 0.01F);
    const auto extents = test::labelRooms(graph.nodeCount);
    const Positions before = laidOut(graph, extents);
    graph.link(0, 7);
    graph.link(3, 90);
    const auto topology = graph.topology();
    Positions after = before;
    findEngine("force")->run({topology, extents, {}, 9, true}, after, {}, {});
    std::vector<float> moves;
    Bounds bounds{before[0], before[0]};
    for (std::size_t i = 0; i < before.size(); ++i) {
        moves.push_back(norm(after[i] - before[i]));
        bounds.low = {std::min(bounds.low.x, before[i].x), std::min(bounds.low.y, before[i].y)};
        bounds.high = {std::max(bounds.high.x, before[i].x), std::max(bounds.high.y, before[i].y)};
    }
    std::sort(moves.begin(), moves.end());
    const float median = moves[moves.size() / 2] / norm(bounds.high - bounds.low);
    QVERIFY2(median < 0.05F, qPrintable(QString::number(double(median))));
    QCOMPARE(test::overlappingRooms(after, extents), std::size_t(0));
}

void ForceTest::laysNewPartsBesideWarmOnes()
{
    auto graph = test::grid(6);
    Positions positions = laidOut(graph, {});
    for (Point& place : positions)
        place = place + Point{5000, 700};
    const Positions before = positions;
    graph.link(36, 37);
    graph.nodeCount = 39; // a new pair and a new lone node, none of them placed yet
    positions.resize(graph.nodeCount);
    const auto topology = graph.topology();
    findEngine("force")->run({topology, {}, {}, 1, true}, positions, {}, {});
    QCOMPARE(test::overlappingRooms(positions, {}), std::size_t(0));
    for (std::size_t i = 0; i < 36; ++i)
        QVERIFY(norm(positions[i] - before[i]) < 60);
    for (std::size_t i = 36; i < 39; ++i)
        QVERIFY(norm(positions[i] - Point{5000, 700}) < 600);
}

void ForceTest::movesOnlyWhatIsNotPinned()
{
    // Pinned nodes on one spot stay there even though their rooms overlap.
    const auto graph = test::clique(8);
    const auto topology = graph.topology();
    Positions positions(8, Point{10.125F, -3.3F});
    const std::vector<std::uint8_t> isPinned = {1, 1, 0, 0, 0, 0, 0, 0};
    findEngine("force")->run({topology, {}, isPinned, 1, true}, positions, {}, {});
    QVERIFY((positions[0] == Point{10.125F, -3.3F}));
    QVERIFY((positions[1] == Point{10.125F, -3.3F}));
    QCOMPARE(test::overlappingRooms(positions, {}), std::size_t(1));
}

void ForceTest::dependsOnTheSeed()
{
    const auto graph = test::planted(60, 3, 0.2F, 0.02F);
    QVERIFY(laidOut(graph, {}, 1) == laidOut(graph, {}, 1));
    QVERIFY(laidOut(graph, {}, 1) != laidOut(graph, {}, 2));
}

void ForceTest::stopsSoonAfterCancel()
{
    const auto graph = test::planted(12000, 400, 0.2F, 0.0002F);
    const auto topology = graph.topology();
    using Clock = std::chrono::steady_clock;
    for (const int wait : {5, 100, 400}) {
        base::CancelToken token;
        Clock::time_point cancelled;
        std::thread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(wait));
            cancelled = Clock::now();
            token.cancel();
        });
        Positions positions;
        const Outcome outcome = findEngine("force")->run({topology, {}, {}, 1, false}, positions,
                                                         {}, base::Control(token));
        const auto stopped = Clock::now();
        canceller.join();
        QCOMPARE(outcome, Outcome::Cancelled);
        // 20 ms of work is the promise; a busy machine may take the processor away for longer.
        QVERIFY(stopped - cancelled < std::chrono::milliseconds(200));
    }
}

QTEST_APPLESS_MAIN(ForceTest)
#include "force_test.moc"
