// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader can count on in any view of two real-sized graphs: labels keep clear of each other,
// of the nodes and of the picture's edge; and enough of them are there.

#include "app/document/builtin.h"
#include "app/scene/buildscene.h"
#include "model/formats/format.h"
#include "tests/support/generateddata.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>
#include <random>
#include <string>
#include <vector>

using namespace knotary;
using namespace knotary::scene;
using text::NameLanguage;

Q_DECLARE_METATYPE(knotary::text::NameLanguage)

namespace
{

constexpr QSizeF wholeScreen(1600, 1000);
constexpr QSizeF canvasBesidePanels(1200, 660); ///< of a window of that size, panels open
constexpr double fitMargin = 28;

struct World
{
    dataset::Dataset data;
    graph::Projection projection;
    layout::Positions positions;
    std::vector<std::size_t> degrees;
    double fit = 1;

    explicit World(dataset::Dataset made) : data(std::move(made))
    {
        projection = query::project(graph::buildSnapshot(data), data, {});
        const std::vector<layout::Extent> extents =
            nodeExtents(data, projection, NameLanguage::English);
        const base::CancelToken never;
        layout::catalogue().front()->run(
            {.topology = projection.topology, .extents = extents, .isPinned = {}, .seed = 1},
            positions, {}, base::Control(never));
        degrees.assign(projection.nodeCount(), 0);
        for (auto [edge, end] = boost::edges(projection.topology); edge != end; ++edge) {
            ++degrees[boost::source(*edge, projection.topology)];
            ++degrees[boost::target(*edge, projection.topology)];
        }
        fit = scaleToFit(input(1), wholeScreen, fitMargin);
    }

    [[nodiscard]] SceneInput input(double scale,
                                   NameLanguage language = NameLanguage::English) const
    {
        return {.dataset = data,
                .projection = projection,
                .positions = positions,
                .theme = Theme::Light,
                .language = language,
                .attention = {},
                .scale = scale};
    }

    [[nodiscard]] QPointF placeOf(std::size_t node, double scale) const
    {
        return QPointF(static_cast<double>(positions[node].x),
                       static_cast<double>(positions[node].y)) *
               scale;
    }

    [[nodiscard]] const std::string& keyOf(std::size_t node) const
    {
        return data.entity(projection.entityOfNode[node])->key;
    }

    [[nodiscard]] std::vector<std::size_t> mostRelated(std::size_t count) const
    {
        std::vector<std::size_t> order(degrees.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t a, std::size_t b) { return degrees[a] > degrees[b]; });
        order.resize(std::min(order.size(), count));
        return order;
    }
};

/// The same numbers on every machine and with every standard library.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    std::size_t below(std::size_t limit) { return m_engine() % limit; }
    double between(double least, double most)
    {
        return least + (most - least) * static_cast<double>(below(10001)) / 10000;
    }

private:
    std::mt19937 m_engine;
};

Attention attentionByChance(const World& world, Chance& chance)
{
    const auto anyone = [&] {
        return world.projection.entityOfNode[chance.below(world.projection.nodeCount())];
    };
    Attention attention;
    if (chance.below(3) == 0)
        attention.hovered = anyone();
    if (chance.below(3) == 0)
        attention.current = anyone();
    for (std::size_t selected = chance.below(4); selected > 0; --selected)
        attention.selected.insert(anyone());
    if (chance.below(4) == 0)
        attention.contents = std::make_shared<query::WindowContents>(
            query::TimeColumns(world.data).contentsOf(query::windowOfYears({2015, 2017})));
    return attention;
}

/// The first label that touches another, covers a node or leaves the frame; empty where none does.
std::string faultOf(const Scene& scene, const QRectF& frame)
{
    std::vector<QRectF> nodes;
    nodes.reserve(scene.nodes.size());
    for (const NodeMark& node : scene.nodes)
        nodes.push_back(boundsOf(node.shape, node.place, node.radius));
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        const LabelMark& label = scene.labels[i];
        const auto isTouched = [&label](const QRectF& other) {
            return label.box.intersects(other) || label.notesBox.intersects(other);
        };
        const std::string name = label.lines.join(QLatin1Char(' ')).toStdString();
        if (!frame.isNull() && !frame.contains(label.box | label.notesBox))
            return name + " leaves the frame";
        for (std::size_t j = 0; j < i; ++j) {
            if (isTouched(scene.labels[j].box) || isTouched(scene.labels[j].notesBox))
                return name + " touches another label";
        }
        if (std::any_of(nodes.begin(), nodes.end(), isTouched))
            return name + " covers a node";
    }
    return {};
}

} // namespace

class LabelsOfViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsLabelsClear_data();
    void keepsLabelsClear();
    void showsMostNamesWhole_data();
    void showsMostNamesWhole();
    void drawsLargeInSmallRooms();
    void labelsTheHubs_data();
    void labelsTheHubs();

private:
    std::unique_ptr<World> m_conferences; ///< the built-in data
    std::unique_ptr<World> m_generated;   ///< 2,000 entities
};

void LabelsOfViewsTest::initTestCase()
{
    formats::ReadResult read = document::readBuiltIn(base::Control());
    QVERIFY(read.dataset.has_value());
    m_conferences = std::make_unique<World>(std::move(*read.dataset));
    const formats::Format* yaml = formats::findFormat("yaml");
    QVERIFY(yaml != nullptr);
    formats::ReadResult made = yaml->read(support::generatedYaml(), "generated.yaml",
                                          document::builtInSchema(), base::Control());
    QVERIFY(made.dataset.has_value());
    m_generated = std::make_unique<World>(std::move(*made.dataset));
}

void LabelsOfViewsTest::keepsLabelsClear_data()
{
    QTest::addColumn<bool>("isGenerated");
    QTest::addColumn<double>("zoom"); ///< against the scale at which everything fits
    for (const bool isGenerated : {false, true}) {
        for (const double zoom : {0.5, 1.0, 2.0, 4.0, 8.0})
            QTest::addRow("%s, %g times", isGenerated ? "2,000 entities" : "conferences", zoom)
                << isGenerated << zoom;
    }
}

void LabelsOfViewsTest::keepsLabelsClear()
{
    QFETCH(bool, isGenerated);
    QFETCH(double, zoom);
    const World& world = isGenerated ? *m_generated : *m_conferences;
    Chance chance(static_cast<unsigned>(zoom * 2) + (isGenerated ? 100 : 0));
    std::size_t labels = 0;
    for (int view = 0; view < 20; ++view) {
        SceneInput input = world.input(world.fit * zoom * chance.between(0.8, 1.25));
        input.language = static_cast<NameLanguage>(chance.below(3));
        input.attention = attentionByChance(world, chance);
        const QPointF corner = world.placeOf(chance.below(world.degrees.size()), input.scale) -
                               QPointF(chance.between(0, 1600), chance.between(0, 1000));
        if (chance.below(2) == 0) // the part of a large picture that is exported
            input.frame = input.window = QRectF(corner, wholeScreen);
        const Scene scene = buildScene(input);
        labels += static_cast<std::size_t>(
            std::count_if(scene.labels.begin(), scene.labels.end(),
                          [](const LabelMark& label) { return label.entity.isValid(); }));
        const std::string fault = faultOf(scene, input.frame);
        QVERIFY2(fault.empty(), (fault + ", view " + std::to_string(view)).c_str());
    }
    QVERIFY(zoom < 1 || labels > 200);
}

void LabelsOfViewsTest::showsMostNamesWhole_data()
{
    QTest::addColumn<NameLanguage>("language");
    QTest::addColumn<QSizeF>("room");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("share"); ///< of the nodes that carry a whole name
    QTest::newRow("English at fit") << NameLanguage::English << wholeScreen << 1.0 << 0.6;
    QTest::newRow("Chinese at fit") << NameLanguage::Chinese << wholeScreen << 1.0 << 0.6;
    QTest::newRow("both at fit") << NameLanguage::Both << wholeScreen << 1.0 << 0.6;
    QTest::newRow("English beside panels")
        << NameLanguage::English << canvasBesidePanels << 1.0 << 0.6;
    QTest::newRow("Chinese beside panels")
        << NameLanguage::Chinese << canvasBesidePanels << 1.0 << 0.6;
    QTest::newRow("English at 2x") << NameLanguage::English << wholeScreen << 2.0 << 1.0;
    QTest::newRow("Chinese at 2x") << NameLanguage::Chinese << wholeScreen << 2.0 << 1.0;
    QTest::newRow("both at 2x") << NameLanguage::Both << wholeScreen << 2.0 << 1.0;
}

void LabelsOfViewsTest::showsMostNamesWhole()
{
    QFETCH(NameLanguage, language);
    QFETCH(QSizeF, room);
    QFETCH(double, zoom);
    QFETCH(double, share);
    const World& world = *m_conferences;
    const double scale = scaleToFit(world.input(1, language), room, fitMargin) * zoom;
    const Scene scene = buildScene(world.input(scale, language));
    const auto whole =
        std::count_if(scene.labels.begin(), scene.labels.end(), [](const LabelMark& label) {
            return label.entity.isValid() && !label.isElided;
        });
    const double there = static_cast<double>(whole) / static_cast<double>(scene.nodes.size());
    qInfo("%d of %d names are whole", static_cast<int>(whole),
          static_cast<int>(scene.nodes.size()));
    QVERIFY2(there >= share, qPrintable(QString::number(there)));
}

void LabelsOfViewsTest::drawsLargeInSmallRooms()
{
    // Labels that stand apart must not push the drawing itself into a corner.
    const World& world = *m_conferences;
    for (const QSizeF room : {QSizeF(420, 310), QSizeF(600, 420), QSizeF(900, 600)}) {
        SceneInput input = world.input(1);
        input.scale = scaleToFit(input, room, fitMargin);
        QRectF places;
        for (const NodeMark& node : buildScene(input).nodes)
            places |= QRectF(node.place, QSizeF(1, 1));
        QVERIFY(places.width() > room.width() / 2 || places.height() > room.height() / 2);
    }
}

void LabelsOfViewsTest::labelsTheHubs_data()
{
    QTest::addColumn<NameLanguage>("language");
    QTest::addColumn<QSizeF>("room");
    for (const NameLanguage language :
         {NameLanguage::English, NameLanguage::Chinese, NameLanguage::Both}) {
        const QByteArray code = text::codeOf(language).toUtf8();
        QTest::addRow("%s, whole screen", code.data()) << language << wholeScreen;
        QTest::addRow("%s, beside panels", code.data()) << language << canvasBesidePanels;
    }
}

void LabelsOfViewsTest::labelsTheHubs()
{
    QFETCH(NameLanguage, language);
    QFETCH(QSizeF, room);
    const World& world = *m_conferences;
    const double scale = scaleToFit(world.input(1, language), room, fitMargin);
    const Scene scene = buildScene(world.input(scale, language));
    for (const std::size_t hub : world.mostRelated(14)) {
        const bool isLabelled =
            std::any_of(scene.labels.begin(), scene.labels.end(), [hub](const LabelMark& label) {
                return label.entity.isValid() && label.node.index() == hub;
            });
        QVERIFY2(isLabelled, world.keyOf(hub).c_str());
    }
}

QTEST_MAIN(LabelsOfViewsTest)
#include "labelsofviews_test.moc"
