// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/buildscene.h"

#include "app/scene/paint.h"
#include "tests/support/datasetfrom.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace knotary;
using namespace knotary::scene;

class BuildSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dumpsASmallGraph();
    void bendsParallelAndOppositeRelationsApart();
    void drawsSelfRelationsAsLoops();
    void endsRelationsAtOutlines();
    void fadesWhatIsFarFromTheHovered();
    void neverFadesTheSelected();
    void drawsMaybeAsMaybe();
    void keepsLabelsApart_data();
    void keepsLabelsApart();
    void alwaysLabelsTheCurrent();
    void labelsAllAtHalfTheDensity();
    void breaksAndCutsLongNames();
    void keepsMarkupInNames();
    void fitsEverythingIntoThePicture_data();
    void fitsEverythingIntoThePicture();
    void makesRoomForWholeLabels();
    void buildsTheSameTwice();
    void livesWithNothingToDraw();
};

namespace
{

struct World
{
    dataset::Dataset data;
    graph::Projection projection;
    layout::Positions positions;

    explicit World(dataset::Dataset made) : data(std::move(made))
    {
        projection = query::project(graph::buildSnapshot(data), data, {});
        positions.resize(projection.nodeCount());
    }

    [[nodiscard]] SceneInput input(double scale = 1) const
    {
        return {.dataset = data,
                .projection = projection,
                .positions = positions,
                .theme = Theme::Light,
                .language = text::NameLanguage::English,
                .attention = {},
                .scale = scale};
    }

    void place(const char* key, float x, float y)
    {
        positions[projection.nodeOf(*data.findEntity(key)).index()] = {x, y};
    }
};

/// Places by chance in a square: crowded, with names of one to six words.
World randomWorld(int nodes, int relations, float side)
{
    std::mt19937 chance(7);
    const auto below = [&chance](int limit) {
        return static_cast<int>(chance() % static_cast<unsigned>(limit));
    };
    std::string text;
    for (int i = 0; i < nodes; ++i) {
        std::string name = "Name" + std::to_string(i);
        for (int words = below(6); words > 0; --words)
            name += " of something";
        text += "n" + std::to_string(i) + ":kind" + std::to_string(i % 12) + " \"" + name +
                "\" zh\"世界互联网大会组织\"\n";
    }
    for (int i = 0; i < relations; ++i) {
        text += "n" + std::to_string(below(nodes)) + " -knows-> n" + std::to_string(below(nodes)) +
                " [s0 1]\n";
    }
    World world(support::datasetFrom(text));
    for (layout::Point& point : world.positions) {
        point.x = static_cast<float>(chance() % 10000) / 10000.0F * side;
        point.y = static_cast<float>(chance() % 10000) / 10000.0F * side;
    }
    return world;
}

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

const NodeMark& nodeOf(const Scene& scene, const World& world, const char* key)
{
    const base::EntityId entity = *world.data.findEntity(key);
    return *std::find_if(scene.nodes.begin(), scene.nodes.end(),
                         [&](const NodeMark& node) { return node.entity == entity; });
}

const LabelMark* labelOf(const Scene& scene, const World& world, const char* key)
{
    const base::EntityId entity = *world.data.findEntity(key);
    const auto label = std::find_if(scene.labels.begin(), scene.labels.end(),
                                    [&](const LabelMark& each) { return each.entity == entity; });
    return label == scene.labels.end() ? nullptr : &*label;
}

} // namespace

void BuildSceneTest::dumpsASmallGraph()
{
    World world(support::datasetFrom("a:one \"Anna\"\nb:two \"Bert\"\n"
                                     "a -knows-> b [s0 1] standing=announced"));
    world.place("b", 100, 0);
    SceneInput input = world.input();
    input.attention.selected = {*world.data.findEntity("a")};
    const Scene scene = buildScene(input);
    QCOMPARE(QString::fromStdString(dump(scene)),
             u"edge claim=0 0->1 dashed 1.3 8,0 via 50,0 to 93,0 strong\n"
             "node 1 entity=1 100,0 r7 shape1 #d55e00\n"
             "node 0 entity=0 0,0 r7 shape0 #0072b2 strong selected\n"
             "label 0 \"Anna\" bold strong\n"
             "label 1 \"Bert\"\n"
             "words claim=0 (1) \"→ knows\" strong\n"_qs);
}

void BuildSceneTest::bendsParallelAndOppositeRelationsApart()
{
    World world(support::datasetFrom("a:k\nb:k\na -p-> b\na -p-> b\nb -p-> a"));
    world.place("b", 200, 0);
    const Scene scene = buildScene(world.input());
    QCOMPARE(scene.edges.size(), std::size_t{3});
    std::vector<double> middles;
    middles.reserve(scene.edges.size());
    for (const EdgeMark& edge : scene.edges)
        middles.push_back(curveOf(edge).pointAtPercent(0.5).y());
    std::sort(middles.begin(), middles.end());
    QVERIFY(middles[1] - middles[0] > 5);
    QVERIFY(middles[2] - middles[1] > 5);
    QVERIFY(std::abs(middles[1]) < 1);
}

void BuildSceneTest::drawsSelfRelationsAsLoops()
{
    World world(support::datasetFrom("a:k\na -p-> a\na -p-> a"));
    const Scene scene = buildScene(world.input());
    QCOMPARE(scene.edges.size(), std::size_t{2});
    QVERIFY(scene.edges[0].isLoop && scene.edges[1].isLoop);
    const QRectF first = curveOf(scene.edges[0]).boundingRect();
    const QRectF second = curveOf(scene.edges[1]).boundingRect();
    QVERIFY(first.height() > 10 && first.width() > 10);
    QVERIFY(second.top() < first.top() - 3);
    QVERIFY(scene.bounds.contains(second));
}

void BuildSceneTest::endsRelationsAtOutlines()
{
    World world(support::datasetFrom("a:k\nb:l\nc:m\na -p-> b\na -p-> c\nc -p-> b"));
    world.place("b", 150, 20);
    world.place("c", 60, 180);
    const Scene scene = buildScene(world.input());
    for (const EdgeMark& edge : scene.edges) {
        for (const NodeMark& node : scene.nodes) {
            const QPainterPath outline = outlineOf(node.shape, node.place, node.radius);
            QVERIFY(!outline.contains(edge.from));
            QVERIFY(!outline.contains(edge.to));
            if (node.node == edge.toNode)
                QVERIFY(lengthOf(edge.to - node.place) < node.radius * 1.6 + 3);
        }
    }
}

void BuildSceneTest::fadesWhatIsFarFromTheHovered()
{
    World world(support::datasetFrom("a:k\nb:k\nc:k\na -p-> b\nb -p-> c"));
    world.place("b", 100, 0);
    world.place("c", 200, 0);
    const Scene plain = buildScene(world.input());
    SceneInput input = world.input();
    input.attention.hovered = *world.data.findEntity("a");
    const Scene scene = buildScene(input);
    QCOMPARE(nodeOf(scene, world, "a").emphasis, Emphasis::Strong);
    QCOMPARE(nodeOf(scene, world, "b").emphasis, Emphasis::Normal);
    QCOMPARE(nodeOf(scene, world, "c").emphasis, Emphasis::Faded);
    QVERIFY(nodeOf(scene, world, "c").fill != nodeOf(plain, world, "c").fill);
    QCOMPARE(nodeOf(scene, world, "c").fill.alpha(), 255);
    QCOMPARE(nodeOf(scene, world, "b").fill, nodeOf(plain, world, "b").fill);
    QCOMPARE(scene.edges.front().emphasis, Emphasis::Faded);
    QCOMPARE(scene.edges.back().emphasis, Emphasis::Strong);
    QVERIFY(labelOf(scene, world, "a")->isBold);
}

void BuildSceneTest::neverFadesTheSelected()
{
    World world(support::datasetFrom("a:k\nb:k\nc:k\na -p-> b"));
    world.place("b", 100, 0);
    world.place("c", 200, 0);
    SceneInput input = world.input();
    input.attention.hovered = *world.data.findEntity("a");
    input.attention.selected = {*world.data.findEntity("c")};
    const Scene scene = buildScene(input);
    QCOMPARE(nodeOf(scene, world, "c").emphasis, Emphasis::Normal);
    QVERIFY(nodeOf(scene, world, "c").isSelected);
}

void BuildSceneTest::drawsMaybeAsMaybe()
{
    World world(support::datasetFrom("a:k\nb:k\nc:k\na -p-> b @2015\nb -p-> c @201X\nc -p-> b"));
    world.place("b", 300, 0);
    world.place("c", 600, 0);
    SceneInput input = world.input();
    input.attention.contents = std::make_shared<query::WindowContents>(
        query::TimeColumns(world.data).contentsOf(query::windowOfYears({2015, 2015})));
    const Scene scene = buildScene(input);
    QVERIFY(!nodeOf(scene, world, "a").isMaybe);
    QVERIFY(!nodeOf(scene, world, "b").isMaybe);
    QVERIFY(nodeOf(scene, world, "c").isMaybe);
    QVERIFY(nodeOf(scene, world, "c").fill != nodeOf(scene, world, "a").fill);
    QStringList maybe;
    for (const EdgeMark& edge : scene.edges)
        if (edge.isMaybe)
            maybe += QString::fromStdString(world.data.claim(edge.claim)->key);
    QCOMPARE(maybe.join(u' '), QStringLiteral("c2"));
    // Lines that may be there are inked first, together, and say so beside themselves.
    QVERIFY(scene.edges.front().isMaybe);
    QVERIFY(scene.edges.front().colour != scene.edges.back().colour);
    QStringList badges;
    for (const LabelMark& label : scene.labels)
        if (label.claim.isValid())
            badges += label.badge;
    QVERIFY2(badges.contains(QStringLiteral("0?")) || badges.contains(QStringLiteral("?")),
             qPrintable(badges.join(u' ')));
    const std::vector<LegendEntry> legend =
        legendOf(world.data, world.projection, Theme::Light, text::NameLanguage::English,
                 input.attention.contents.get());
    QCOMPARE(std::count_if(legend.begin(), legend.end(),
                           [](const LegendEntry& entry) {
                               return entry.isMaybe && entry.count == 1 &&
                                      entry.text == QStringLiteral("maybe in this time");
                           }),
             2);
}

void BuildSceneTest::keepsLabelsApart_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("hasAttention");
    for (const double scale : {0.15, 0.4, 1.0, 2.0, 4.0}) {
        QTest::addRow("scale %g", scale) << scale << false;
        QTest::addRow("scale %g with attention", scale) << scale << true;
    }
}

void BuildSceneTest::keepsLabelsApart()
{
    QFETCH(double, scale);
    QFETCH(bool, hasAttention);
    const World world = randomWorld(300, 500, 2200);
    SceneInput input = world.input(scale);
    input.language = text::NameLanguage::Both;
    if (hasAttention) {
        input.attention.current = *world.data.findEntity("n3");
        input.attention.selected = {*world.data.findEntity("n3"), *world.data.findEntity("n4")};
        input.attention.hovered = *world.data.findEntity("n9");
    }
    const Scene scene = buildScene(input);
    QVERIFY(scale < 0.3 || scene.labels.size() > 20);
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        const QRectF& box = scene.labels[i].box;
        QVERIFY(scene.bounds.contains(box));
        for (std::size_t j = i + 1; j < scene.labels.size(); ++j)
            QVERIFY(!box.intersects(scene.labels[j].box));
        // Only what has the attention may cover a node when there is no free place at all.
        if (hasAttention && scene.labels[i].isBold)
            continue;
        for (const NodeMark& node : scene.nodes)
            QVERIFY(!box.intersects(boundsOf(node.shape, node.place, node.radius)));
    }
}

void BuildSceneTest::alwaysLabelsTheCurrent()
{
    const World world = randomWorld(300, 500, 300);
    for (int i = 0; i < 300; i += 23) {
        SceneInput input = world.input(0.2);
        const std::string key = "n" + std::to_string(i);
        input.attention.current = *world.data.findEntity(key);
        const Scene scene = buildScene(input);
        const LabelMark* label = labelOf(scene, world, key.c_str());
        QVERIFY(label != nullptr);
        QVERIFY(label->isBold);
    }
}

void BuildSceneTest::labelsAllAtHalfTheDensity()
{
    World world(
        support::datasetFrom("a:k \"Alpha\"\nb:k \"Beta\"\nc:k \"Gamma\"\na -p-> b\nb -p-> c"));
    world.place("b", 90, 0);
    world.place("c", 180, 40);
    const auto names = [&world](double scale) {
        const Scene scene = buildScene(world.input(scale));
        return std::count_if(scene.labels.begin(), scene.labels.end(),
                             [](const LabelMark& label) { return label.entity.isValid(); });
    };
    QCOMPARE(names(1), 3);
    QCOMPARE(names(0.02), 0);
}

void BuildSceneTest::breaksAndCutsLongNames()
{
    World world(support::datasetFrom(
        "a:k \"World Internet Conference Organizing Committee\" "
        "zh\"世界互联网大会组织委员会秘书处\"\n"
        "b:k \"A name that goes on and on, far beyond what any label of two lines could hold\""));
    world.place("b", 500, 0);
    const Scene english = buildScene(world.input());
    const LabelMark* whole = labelOf(english, world, "a");
    QCOMPARE(whole->lines.size(), 2);
    QCOMPARE(whole->lines.join(u' '), u"World Internet Conference Organizing Committee"_qs);
    QVERIFY(!whole->isElided);
    const LabelMark* cut = labelOf(english, world, "b");
    QCOMPARE(cut->lines.size(), 2);
    QVERIFY(cut->isElided);
    QVERIFY(cut->lines.last().endsWith(u'…'));
    SceneInput input = world.input();
    input.language = text::NameLanguage::Chinese;
    const Scene chinese = buildScene(input);
    QCOMPARE(labelOf(chinese, world, "a")->lines.join(QString()),
             u"世界互联网大会组织委员会秘书处"_qs);
}

void BuildSceneTest::keepsMarkupInNames()
{
    dataset::Dataset data = support::datasetFrom("a:k");
    dataset::Entity entity;
    entity.key = "b";
    entity.kind = data.entity(data.entities().front())->kind;
    entity.names = {{"en", "A <b>& \"B\""}};
    data.add(entity);
    World world(std::move(data));
    world.place("b", 200, 0);
    QCOMPARE(labelOf(buildScene(world.input()), world, "b")->lines,
             QStringList{u"A <b>& \"B\""_qs});
}

void BuildSceneTest::fitsEverythingIntoThePicture_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("wide") << QSizeF(1600, 600);
    QTest::newRow("tall") << QSizeF(500, 1400);
    QTest::newRow("small") << QSizeF(420, 300);
}

void BuildSceneTest::fitsEverythingIntoThePicture()
{
    QFETCH(QSizeF, size);
    const World world = randomWorld(120, 200, 1500);
    SceneInput input = world.input();
    input.scale = scaleToFit(input, size, 10);
    const Scene scene = buildScene(input);
    QVERIFY(scene.bounds.width() <= size.width() - 20 + 0.5);
    QVERIFY(scene.bounds.height() <= size.height() - 20 + 0.5);
    // And it uses the room it has.
    QVERIFY(scene.bounds.width() > size.width() * 0.7 ||
            scene.bounds.height() > size.height() * 0.7);
}

void BuildSceneTest::makesRoomForWholeLabels()
{
    const World world(support::datasetFrom("a:k \"Ann\"\nb:k \"World Internet Conference\""));
    const std::vector<layout::Extent> extents =
        nodeExtents(world.data, world.projection, text::NameLanguage::English);
    QCOMPARE(extents.size(), std::size_t{2});
    QVERIFY(extents[1].width > extents[0].width + 30);
    QVERIFY(extents[0].height > 25);
}

void BuildSceneTest::buildsTheSameTwice()
{
    const World world = randomWorld(80, 150, 900);
    QCOMPARE(dump(buildScene(world.input(0.7))), dump(buildScene(world.input(0.7))));
}

void BuildSceneTest::livesWithNothingToDraw()
{
    const World world{dataset::Dataset()};
    QVERIFY(buildScene(world.input()).nodes.empty());
    QVERIFY(scaleToFit(world.input(), QSizeF(100, 100), 10) > 0);
}

QTEST_MAIN(BuildSceneTest)
#include "buildscene_test.moc"
