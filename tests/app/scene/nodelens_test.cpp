// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scene/nodelens.h"

#include "app/figures/graphfigure.h"
#include "app/scene/buildscene.h"
#include "app/scene/colour.h"
#include "app/scene/noderadius.h"
#include "app/scene/raster.h"
#include "model/query/query.h"
#include "tests/support/datasetfrom.h"

#include <QTest>

#include <cmath>
#include <string>

using namespace knotary;
using namespace knotary::scene;

class NodeLensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersBecomeFiveSteps();
    void wholeNumbersKeepWhole();
    void equalNumbersAreOneStep();
    void groupsBecomeColoursWithNumbers();
    void lightnessAloneTellsTheSteps_data();
    void lightnessAloneTellsTheSteps();
    void groupsDifferAndCanBeRead_data();
    void groupsDifferAndCanBeRead();
    void sizesStayInTheUsualRange();
    void marksFollowTheLens();
    void bothRoadsDrawTheSame();
    void theLegendExplains();
    void longNotesAreWrapped();
    void figuresHaveTheLensAndTheSameBytes();
    void ofNothing();
};

namespace
{

/// A star of so many nodes: the first is in the middle.
struct World
{
    dataset::Dataset data;
    graph::Projection projection;
    layout::Positions positions;

    explicit World(int count)
    {
        std::string text = "n0:thing \"Middle\"";
        for (int i = 1; i < count; ++i)
            text += "\nn" + std::to_string(i) + ":person \"Name " + std::to_string(i) +
                    "\"\nn0 -knows-> n" + std::to_string(i);
        data = support::datasetFrom(text);
        projection = query::project(graph::buildSnapshot(data), data, {});
        for (int i = 0; i < count; ++i)
            positions.push_back(
                i == 0 ? layout::Point{}
                       : layout::Point{static_cast<float>(std::cos(i) * 40.0 * (3 + i % 5)),
                                       static_cast<float>(std::sin(i) * 40.0 * (3 + i % 5))});
    }
    [[nodiscard]] SceneInput input(std::shared_ptr<const NodeLens> lens, double scale = 1) const
    {
        Attention attention;
        attention.lens = std::move(lens);
        return {.dataset = data,
                .projection = projection,
                .positions = positions,
                .attention = attention,
                .scale = scale};
    }
};

const analysis::Analysis& named(const char* id)
{
    return *analysis::findAnalysis(id);
}

NodeLens lensOf(const World& world, const char* id, const analysis::Result& result,
                bool isSize = false)
{
    const LensPart part{named(id), world.projection, result, {}};
    return isSize ? nodeLensOf(std::nullopt, NodeLens::Sizes::Numbers, part)
                  : nodeLensOf(part, NodeLens::Sizes::Relations, std::nullopt);
}

analysis::Result numbers(analysis::Column column)
{
    return {std::move(column), {}};
}

analysis::Result groups(std::vector<std::uint32_t> groupOfNode, std::vector<std::uint32_t> sizes)
{
    return {analysis::Partition{std::move(groupOfNode), std::move(sizes)}, {}};
}

QStringList textsOf(const std::vector<LegendEntry>& entries)
{
    QStringList texts;
    for (const LegendEntry& entry : entries)
        texts << entry.text;
    return texts;
}

const NodeMark& markOf(const Scene& scene, std::size_t node)
{
    const auto found = std::find_if(scene.nodes.begin(), scene.nodes.end(),
                                    [&](const auto& mark) { return mark.node.index() == node; });
    return *found;
}

} // namespace

void NodeLensTest::numbersBecomeFiveSteps()
{
    const World world(7);
    const NodeLens lens =
        lensOf(world, "betweenness", numbers({100, 0, 0.5, 4.1, 16.1, 36.5, 64.5}));
    QCOMPARE(lens.steps.size(), std::size_t{5});
    QCOMPARE(lens.steps.front().from, 0.0);
    QCOMPARE(lens.steps.back().to, 100.0);
    std::size_t counted = 0;
    for (std::size_t i = 0; i < lens.steps.size(); ++i) {
        QCOMPARE(lens.steps[i].tone, std::uint8_t(i));
        counted += lens.steps[i].count;
        if (i > 0)
            QCOMPARE(lens.steps[i].from, lens.steps[i - 1].to);
    }
    QCOMPARE(counted, std::size_t{7});
    const auto toneOf = [&](std::size_t node) {
        return int(lens.toneOf(world.projection.entityOfNode[node]));
    };
    QCOMPARE(toneOf(0), 4);
    QCOMPARE(toneOf(1), 0);
    QCOMPARE(toneOf(2), 0);
    QCOMPARE(toneOf(3), 1);
    QCOMPARE(toneOf(4), 2);
    QCOMPARE(toneOf(5), 3);
    QCOMPARE(toneOf(6), 4);
    QCOMPARE(lens.toneOf(base::EntityId(std::size_t{1000})), NodeLens::noTone);
    QVERIFY(lens.signOf(1).isNull());
}

void NodeLensTest::wholeNumbersKeepWhole()
{
    const World world(5);
    const NodeLens lens = lensOf(world, "degree", numbers({4, 1, 1, 2, 1}));
    QVERIFY(lens.areWhole);
    for (const NodeLens::Step& step : lens.steps)
        QVERIFY(step.from == std::floor(step.from) && step.to == std::floor(step.to));
    QCOMPARE(lens.steps.back().tone, std::uint8_t(4));
    const QStringList texts =
        textsOf(legendWith(lens, {}, world.data, Theme::Light, text::NameLanguage::English));
    QVERIFY2(texts.contains(u"1"_qs) && texts.contains(u"3 – 4"_qs), qPrintable(texts.join(u'|')));
}

void NodeLensTest::equalNumbersAreOneStep()
{
    const World world(3);
    for (const double value : {0.0, 2.5}) {
        const NodeLens lens = lensOf(world, "betweenness", numbers({value, value, value}));
        QCOMPARE(lens.steps.size(), std::size_t{1});
        QCOMPARE(lens.steps.front().count, std::size_t{3});
        const NodeLens sized = lensOf(world, "betweenness", numbers({value, value, value}), true);
        QCOMPARE(sized.weightOf(world.projection.entityOfNode[1]), value > 0 ? mostCounted : 0);
    }
}

void NodeLensTest::groupsBecomeColoursWithNumbers()
{
    const World world(12);
    const NodeLens lens =
        lensOf(world, "components",
               groups({0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9}, {2, 1, 1, 1, 1, 1, 1, 1, 1, 2}));
    QCOMPARE(lens.groups.size(), std::size_t{8});
    QCOMPARE(lens.otherGroups, std::size_t{2});
    QCOMPARE(lens.inOtherGroups, std::size_t{3});
    const auto toneOf = [&](std::size_t node) {
        return lens.toneOf(world.projection.entityOfNode[node]);
    };
    QCOMPARE(lens.signOf(toneOf(0)), QChar(u'1'));
    QCOMPARE(lens.signOf(toneOf(8)), QChar(u'8'));
    QVERIFY(lens.signOf(toneOf(9)).isNull());
    QCOMPARE(toneOf(9), NodeLens::groupTones);
    QVERIFY(lens.groups[0].member == world.projection.entityOfNode[0]); // the star's middle
    QVERIFY(lens.groups[1].member == world.projection.entityOfNode[2]);
}

void NodeLensTest::lightnessAloneTellsTheSteps_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("print") << Theme::Print;
    QTest::newRow("grey") << Theme::Grey;
}

void NodeLensTest::lightnessAloneTellsTheSteps()
{
    QFETCH(Theme, theme);
    const QColor ground = paletteOf(theme).ground;
    double before = 0;
    for (std::uint8_t tone = 0; tone < NodeLens::stepTones; ++tone) {
        const ToneStyle style = toneStyle(NodeLens::Tones::Steps, tone, theme);
        QVERIFY(contrast(style.outline, ground) >= 3);
        // Each stands out more than the last, and is told from it.
        const double now = contrast(style.fill, ground);
        QVERIFY2(tone == 0 || now >= before * 1.25,
                 qPrintable(u"step %1: %2 after %3"_qs.arg(tone).arg(now).arg(before)));
        before = now;
        if (theme == Theme::Dark)
            QVERIFY2(now >= 3, qPrintable(QString::number(now)));
    }
    QVERIFY(before >= 10);
}

void NodeLensTest::groupsDifferAndCanBeRead_data()
{
    lightnessAloneTellsTheSteps_data();
}

void NodeLensTest::groupsDifferAndCanBeRead()
{
    QFETCH(Theme, theme);
    const std::vector<ToneStyle> styles = toneStyles(NodeLens::Tones::Groups, theme);
    QCOMPARE(styles.size(), std::size_t{NodeLens::groupTones} + 2);
    for (std::size_t i = 0; i < styles.size(); ++i) {
        QVERIFY(contrast(styles[i].outline, paletteOf(theme).ground) >= 3);
        QVERIFY2(contrast(styles[i].ink, styles[i].fill) >= 4.5,
                 qPrintable(styles[i].fill.name())); // the number is text
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(styles[i].fill != styles[j].fill);
    }
}

void NodeLensTest::sizesStayInTheUsualRange()
{
    const World world(4);
    const auto lens =
        std::make_shared<NodeLens>(lensOf(world, "pagerank", numbers({0.5, 0.25, 0.02, 0}), true));
    const Scene scene = buildScene(world.input(lens));
    QCOMPARE(markOf(scene, 0).radius, nodeRadius(mostCounted, 1));
    QCOMPARE(markOf(scene, 1).radius, nodeRadius(mostCounted / 2, 1));
    QCOMPARE(markOf(scene, 3).radius, nodeRadius(0, 1));
    QVERIFY(markOf(scene, 2).radius > markOf(scene, 3).radius);
    const auto same =
        std::make_shared<NodeLens>(nodeLensOf(std::nullopt, NodeLens::Sizes::Same, std::nullopt));
    const Scene even = buildScene(world.input(same));
    QCOMPARE(markOf(even, 0).radius, markOf(even, 3).radius);
    QCOMPARE(markOf(even, 0).fill, markOf(buildScene(world.input(nullptr)), 0).fill);
}

void NodeLensTest::marksFollowTheLens()
{
    const World world(4);
    const auto lens =
        std::make_shared<NodeLens>(lensOf(world, "communities", groups({0, 0, 1, 1}, {2, 2})));
    const Scene usual = buildScene(world.input(nullptr));
    const Scene scene = buildScene(world.input(lens));
    QCOMPARE(markOf(scene, 1).fill, toneStyle(NodeLens::Tones::Groups, 0, Theme::Light).fill);
    QCOMPARE(markOf(scene, 2).fill, toneStyle(NodeLens::Tones::Groups, 1, Theme::Light).fill);
    QCOMPARE(markOf(scene, 2).sign, QChar(u'2'));
    // The shape goes on telling the kind, the size the relations.
    QVERIFY(markOf(scene, 0).shape != markOf(scene, 1).shape);
    for (std::size_t node = 0; node < 4; ++node) {
        QCOMPARE(markOf(scene, node).shape, markOf(usual, node).shape);
        QCOMPARE(markOf(scene, node).radius, markOf(usual, node).radius);
        QVERIFY(markOf(usual, node).sign.isNull());
    }
    // What steps back does so under a lens as well.
    SceneInput input = world.input(lens);
    input.attention.selected = {world.projection.entityOfNode[1]};
    const Scene faded = buildScene(input);
    QVERIFY(markOf(faded, 2).emphasis == Emphasis::Faded);
    QVERIFY(markOf(faded, 2).fill != markOf(scene, 2).fill);
}

void NodeLensTest::bothRoadsDrawTheSame()
{
    const World world(9);
    const auto lens = std::make_shared<NodeLens>(
        lensOf(world, "communities", groups({0, 0, 1, 1, 2, 2, 3, 3, 4}, {2, 2, 2, 2, 1})));
    SceneInput input = world.input(lens, 1.5);
    input.parts = Parts::Marks;
    Scene scene = buildScene(input);
    scene.edges.clear(); // nodes alone
    const QSize size = scene.bounds.size().toSize();
    QImage painted(size, QImage::Format_RGB32);
    painted.fill(paletteOf(Theme::Light).ground);
    QPainter painter(&painted);
    painter.translate(-scene.bounds.topLeft());
    paint(painter, scene, scene.bounds);
    painter.end();
    QImage rastered(size, QImage::Format_RGB32);
    Raster raster;
    raster.draw(rastered, scene, scene.bounds.topLeft(), 1);
    qint64 differing = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor one = painted.pixelColor(x, y);
            const QColor other = rastered.pixelColor(x, y);
            const int apart = std::abs(one.red() - other.red()) +
                              std::abs(one.green() - other.green()) +
                              std::abs(one.blue() - other.blue());
            differing += apart > 150 ? 1 : 0;
        }
    }
    QVERIFY2(differing < 60, qPrintable(QString::number(differing)));
    // The numbers are there: without them, the picture is another.
    Scene bare = scene;
    for (NodeMark& mark : bare.nodes)
        mark.sign = QChar();
    QImage unsigned_(size, QImage::Format_RGB32);
    Raster().draw(unsigned_, bare, scene.bounds.topLeft(), 1);
    QVERIFY(unsigned_ != rastered);
}

void NodeLensTest::theLegendExplains()
{
    const World world(5);
    analysis::Result result = groups({0, 0, 0, 1, 1}, {3, 2});
    result.note.nodes = 5;
    const NodeLens lens = lensOf(world, "communities", result);
    const std::vector<LegendEntry> usual =
        legendOf(world.data, world.projection, Theme::Light, text::NameLanguage::English);
    const std::vector<LegendEntry> entries =
        legendWith(lens, usual, world.data, Theme::Light, text::NameLanguage::English);
    const QStringList texts = textsOf(entries);
    QCOMPARE(texts[0], u"Colour: Communities"_qs);
    QCOMPARE(texts[1], u"with Middle"_qs);
    QCOMPARE(entries[1].sign, u"1"_qs);
    QCOMPARE(entries[1].count, std::size_t{3});
    QCOMPARE(entries[1].tone, 0);
    QVERIFY(entries[3].isNote);
    QVERIFY2(texts[3].startsWith(u"Communities: groups"_qs), qPrintable(texts[3]));
    // The kinds keep their shapes; their colours mean nothing now.
    QCOMPARE(entries[5].kind.shape, usual[1].kind.shape);
    QCOMPARE(entries[5].kind.fill, paletteOf(Theme::Light).raised);
    const QStringList chinese =
        textsOf(legendWith(lens, {}, world.data, Theme::Light, text::NameLanguage::Chinese));
    QCOMPARE(chinese[0], u"颜色：社区"_qs);
    const QStringList both =
        textsOf(legendWith(lens, {}, world.data, Theme::Light, text::NameLanguage::Both));
    QCOMPARE(both.size(), chinese.size() + 1); // a note a language

    const NodeLens sized = lensOf(world, "pagerank", numbers({0.4, 0.2, 0.2, 0.1, 0.1}), true);
    const std::vector<LegendEntry> sizes =
        legendWith(sized, usual, world.data, Theme::Light, text::NameLanguage::English);
    QCOMPARE(textsOf(sizes).mid(0, 4),
             (QStringList{u"Size: PageRank"_qs, u"0"_qs, u"0.1"_qs, u"0.4"_qs}));
    QVERIFY(sizes[1].radius < sizes[2].radius && sizes[2].radius < sizes[3].radius);
    QCOMPARE(sizes[6].kind.fill, usual[1].kind.fill); // colours still are the kinds'
}

void NodeLensTest::longNotesAreWrapped()
{
    const World world(3);
    const NodeLens lens = lensOf(world, "betweenness", numbers({1, 0, 0}));
    for (const auto language : {text::NameLanguage::English, text::NameLanguage::Chinese}) {
        const std::vector<LegendEntry> entries =
            legendWith(lens, {}, world.data, Theme::Light, language);
        for (const bool isHorizontal : {false, true}) {
            const QSizeF wide = legendSize(entries, isHorizontal, 900);
            const QSizeF narrow = legendSize(entries, isHorizontal, 220);
            QVERIFY(narrow.width() <= 220.5);
            QVERIFY(narrow.height() > wide.height());
        }
        // A press on an entry finds it, one beside it nothing.
        const LegendEntry* first = legendEntryAt(entries, false, 250, {20, 40});
        QVERIFY(first != nullptr && first->text == entries[1].text);
        QVERIFY(legendEntryAt(entries, false, 250, {-5, 40}) == nullptr);
    }
}

void NodeLensTest::figuresHaveTheLensAndTheSameBytes()
{
    const World world(9);
    const auto lens = std::make_shared<NodeLens>(
        lensOf(world, "communities", groups({0, 0, 1, 1, 2, 2, 3, 3, 4}, {2, 2, 2, 2, 1})));
    for (const auto type :
         {figures::FileType::Svg, figures::FileType::Png, figures::FileType::Pdf}) {
        const auto draw = [&](const std::shared_ptr<const NodeLens>& used) {
            return figures::render(figures::graphFigure({.dataset = world.data,
                                                         .projection = world.projection,
                                                         .positions = world.positions,
                                                         .theme = Theme::Grey,
                                                         .attention = world.input(used).attention,
                                                         .title = u"T"_qs,
                                                         .dpi = 90}),
                                   type);
        };
        const QByteArray once = draw(lens);
        QVERIFY(!once.isEmpty() && once == draw(lens));
        QVERIFY(once != draw(nullptr));
        if (type == figures::FileType::Svg)
            QVERIFY(once.contains("Colour: Communities") && once.contains("with Middle"));
    }
}

void NodeLensTest::ofNothing()
{
    const World world(1);
    const graph::Projection none;
    const analysis::Result empty = numbers({});
    const NodeLens lens =
        nodeLensOf(LensPart{named("degree"), none, empty, {}}, NodeLens::Sizes::Numbers,
                   LensPart{named("degree"), none, empty, {}});
    QVERIFY(lens.steps.empty());
    const Scene scene = buildScene(world.input(std::make_shared<NodeLens>(lens)));
    QCOMPARE(scene.nodes.size(), std::size_t{1}); // without a tone, but there
    QVERIFY(!legendWith(lens, {}, world.data, Theme::Dark, text::NameLanguage::Both).empty());
    const analysis::Result noGroups = groups({}, {});
    QVERIFY(nodeLensOf(LensPart{named("components"), none, noGroups, {}},
                       NodeLens::Sizes::Relations, std::nullopt)
                .groups.empty());
}

QTEST_MAIN(NodeLensTest)
#include "nodelens_test.moc"
