// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edges lead down, all but the few that close a cycle, and few cross.

#include "model/layout/layering.h"
#include "model/layout/layerorder.h"
#include "tests/model/layout/graphs.h"

#include <QTest>

using namespace knotary;
using namespace knotary::layout;

namespace
{

Positions laidOut(const test::TestGraph& graph, const base::ParameterValues& values = {})
{
    const auto topology = graph.topology();
    Positions positions;
    findEngine("layered")->run({topology, {}, {}, 1, false}, positions, values, {});
    return positions;
}

std::size_t upwardEdges(const test::TestGraph& graph, const Positions& positions)
{
    return std::size_t(std::count_if(graph.edges.begin(), graph.edges.end(), [&](const auto& edge) {
        return edge.from != edge.to && positions[edge.from].y >= positions[edge.to].y;
    }));
}

/// From lower to higher numbers, as it comes.
test::TestGraph randomDag(std::uint32_t count, std::uint32_t edges)
{
    test::TestGraph graph{count, {}};
    RandomNumbers random(5);
    while (graph.edges.size() < edges) {
        const std::uint32_t a = random.below(count);
        const std::uint32_t b = random.below(count);
        if (a != b)
            graph.link(std::min(a, b), std::max(a, b));
    }
    return graph;
}

} // namespace

class LayeredTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsEdgesDown();
    void turnsFewEdgesRound();
    void fitsThePage();
    void needsNoCrossingsInATree();
    void takesTheFewestLayersWhereFree();
    void laysOutTenThousandNodesSoon();
};

void LayeredTest::leadsEdgesDown()
{
    const test::TestGraph graph = randomDag(300, 600);
    const Positions positions = laidOut(graph);
    QCOMPARE(upwardEdges(graph, positions), std::size_t(0));
    QCOMPARE(test::overlappingRooms(positions, {}), std::size_t(0));
}

void LayeredTest::turnsFewEdgesRound()
{
    test::TestGraph graph = randomDag(100, 200);
    graph.link(90, 3); // closes a cycle where 3 leads to 90
    graph.link(91, 4);
    QVERIFY(upwardEdges(graph, laidOut(graph)) <= 2);

    test::TestGraph cycle = test::path(10);
    cycle.link(9, 0);
    QCOMPARE(upwardEdges(cycle, laidOut(cycle)), std::size_t(1));
}

void LayeredTest::fitsThePage()
{
    const test::TestGraph graph = test::star(400);
    const auto aspectOf = [](const Positions& positions) {
        const auto [left, right] = std::minmax_element(positions.begin(), positions.end(),
                                                       [](Point a, Point b) { return a.x < b.x; });
        const auto [top, bottom] = std::minmax_element(positions.begin(), positions.end(),
                                                       [](Point a, Point b) { return a.y < b.y; });
        return (right->x - left->x) / (bottom->y - top->y);
    };
    const float fitted = aspectOf(laidOut(graph));
    QVERIFY2(fitted > 1.1F && fitted < 2.2F, qPrintable(QString::number(double(fitted))));
    base::ParameterValues free;
    free.set("width", 1);
    QVERIFY(aspectOf(laidOut(graph, free)) > 20);
}

void LayeredTest::needsNoCrossingsInATree()
{
    std::vector<Arc> arcs;
    std::vector<std::uint32_t> layers{0};
    RandomNumbers random(3);
    for (std::uint32_t node = 1; node < 200; ++node) {
        const std::uint32_t parent = random.below(node);
        arcs.push_back({parent, node});
        layers.push_back(layers[parent] + 1);
    }
    LayerGraph graph = layerGraph(layers, arcs);
    for (auto& layer : graph.layers)
        random.shuffle(std::span(layer));
    QVERIFY(layerCrossings(graph) > 100);
    const base::Control control;
    double reached = 0;
    QVERIFY(reduceCrossings(graph, 24, Progress(control, reached)));
    QCOMPARE(layerCrossings(graph), std::uint64_t(0));
}

void LayeredTest::takesTheFewestLayersWhereFree()
{
    const std::vector<Arc> arcs = {{0, 1}, {1, 2}, {0, 2}, {3, 2}, {3, 4}};
    const std::vector<float> widths(5, 10);
    const base::Control control;
    double reached = 0;
    const auto layers =
        layersOf(widths, arcs, std::numeric_limits<double>::infinity(), Progress(control, reached));
    QCOMPARE(layers.value_or(std::vector<std::uint32_t>()),
             (std::vector<std::uint32_t>{0, 1, 2, 0, 1}));
}

void LayeredTest::laysOutTenThousandNodesSoon()
{
    const test::TestGraph graph = randomDag(10'000, 15'000);
    const Positions positions = laidOut(graph);
    QCOMPARE(upwardEdges(graph, positions), std::size_t(0));
    QCOMPARE(test::overlappingRooms(positions, {}), std::size_t(0));
}

QTEST_APPLESS_MAIN(LayeredTest)
#include "layered_test.moc"
