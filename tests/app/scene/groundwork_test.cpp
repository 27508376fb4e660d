// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/buildscene.h"
#include "app/scene/groundwork.h"
#include "tests/support/datasetfrom.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace knotary;
using namespace knotary::scene;

class GroundworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllThatTouchesARectangle();
    void countsNotLessThanItFinds();
    void buildsInAWindowWhatTheWholeSceneHasThere();
    void livesOnAPointAndOnNothing();
};

namespace
{

struct World
{
    dataset::Dataset data;
    graph::Projection projection;
    layout::Positions positions;
    Groundwork groundwork;

    explicit World(const std::string& text) : data(support::datasetFrom(text))
    {
        projection = query::project(graph::buildSnapshot(data), data, {});
        positions.resize(projection.nodeCount());
    }

    [[nodiscard]] SceneInput input(double scale) const
    {
        return {.dataset = data,
                .projection = projection,
                .positions = positions,
                .theme = Theme::Light,
                .language = text::NameLanguage::English,
                .attention = {},
                .scale = scale,
                .groundwork = &groundwork};
    }
};

/// Places by chance, with parallel, opposite and self-relations among the rest.
World randomWorld()
{
    constexpr int nodes = 300;
    std::mt19937 chance(11);
    const auto below = [&chance](int limit) {
        return static_cast<int>(chance() % static_cast<unsigned>(limit));
    };
    std::string text;
    for (int i = 0; i < nodes; ++i)
        text += "n" + std::to_string(i) + ":kind" + std::to_string(i % 7) + "\n";
    for (int i = 0; i < 900; ++i) {
        const int from = below(nodes);
        const int to = i % 50 == 0 ? from : i % 3 == 0 ? (from + 1) % nodes : below(nodes);
        text += "n" + std::to_string(from) + " -knows-> n" + std::to_string(to) + "\n";
    }
    World world(text);
    for (layout::Point& point : world.positions)
        point = {static_cast<float>(below(2000)), static_cast<float>(below(1200))};
    world.groundwork = groundworkOf(world.data, world.projection, world.positions);
    return world;
}

std::vector<QRectF> someRectangles()
{
    return {{100, 100, 50, 50},  {0, 0, 2000, 1200}, {900, 500, 1, 1},
            {-500, 300, 600, 9}, {1990, 0, 300, 90}, {700, -4000, 20, 9000}};
}

} // namespace

void GroundworkTest::findsAllThatTouchesARectangle()
{
    const World world = randomWorld();
    for (const QRectF& area : someRectangles()) {
        const std::vector<std::uint32_t> nodes = world.groundwork.index.nodesNear(area);
        const std::vector<std::uint32_t> lines = world.groundwork.index.relationsNear(area);
        QVERIFY(std::is_sorted(nodes.begin(), nodes.end()));
        QVERIFY(std::adjacent_find(lines.begin(), lines.end(), std::greater_equal<>()) ==
                lines.end());
        const auto placeOf = [&](base::NodeIndex node) {
            const layout::Point place = world.positions[node.index()];
            return QPointF(static_cast<double>(place.x), static_cast<double>(place.y));
        };
        for (std::uint32_t i = 0; i < world.positions.size(); ++i)
            if (area.contains(placeOf(base::NodeIndex(i))))
                QVERIFY(std::binary_search(nodes.begin(), nodes.end(), i));
        for (std::uint32_t i = 0; i < world.groundwork.relations.list.size(); ++i) {
            const Relation& relation = world.groundwork.relations.list[i];
            for (int step = 0; step <= 100; ++step) {
                const QPointF point = placeOf(relation.from) * (step / 100.0) +
                                      placeOf(relation.to) * (1 - step / 100.0);
                if (area.contains(point))
                    QVERIFY(std::binary_search(lines.begin(), lines.end(), i));
            }
        }
    }
}

void GroundworkTest::countsNotLessThanItFinds()
{
    const World world = randomWorld();
    for (const QRectF& area : someRectangles()) {
        const Groundwork::Near near = world.groundwork.near(area, 1);
        QVERIFY(world.groundwork.countNear(area, 1) >= near.nodes.size() + near.relations.size());
    }
}

void GroundworkTest::buildsInAWindowWhatTheWholeSceneHasThere()
{
    const World world = randomWorld();
    for (const double scale : {0.3, 1.0, 2.5}) {
        const Scene whole = buildScene(world.input(scale));
        for (const QRectF& area : someRectangles()) {
            SceneInput input = world.input(scale);
            input.window = QRectF(area.topLeft() * scale, area.size());
            input.parts = Parts::Marks;
            const Scene part = buildScene(input);
            std::set<std::uint32_t> claims;
            for (const EdgeMark& edge : part.edges)
                claims.insert(edge.claim.number);
            for (const EdgeMark& edge : whole.edges)
                if (curveOf(edge).intersects(input.window) &&
                    edge.from != edge.to) // a path that ends where it began meets nothing
                    QVERIFY(claims.contains(edge.claim.number));
            std::set<std::uint32_t> nodes;
            for (const NodeMark& node : part.nodes)
                nodes.insert(node.node.number);
            for (const NodeMark& node : whole.nodes)
                if (boundsOf(node.shape, node.place, node.radius).intersects(input.window))
                    QVERIFY(nodes.contains(node.node.number));
        }
    }
}

void GroundworkTest::livesOnAPointAndOnNothing()
{
    World one("a:k\na -p-> a");
    one.groundwork = groundworkOf(one.data, one.projection, one.positions);
    SceneInput input = one.input(1);
    input.window = QRectF(-50, -50, 100, 100);
    QCOMPARE(buildScene(input).edges.size(), std::size_t{1});
    QCOMPARE(buildScene(input).nodes.size(), std::size_t{1});

    World none("kind k");
    none.groundwork = groundworkOf(none.data, none.projection, none.positions);
    QVERIFY(none.groundwork.index.nodesNear({0, 0, 10, 10}).empty());
    QCOMPARE(none.groundwork.countNear({0, 0, 10, 10}, 1), std::size_t{0});
}

QTEST_MAIN(GroundworkTest)
#include "groundwork_test.moc"
