// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both roads draw the same picture: pixels of the raster road against QPainter's.

#include "app/scene/buildscene.h"
#include "app/scene/groundwork.h"
#include "app/scene/paint.h"
#include "app/scene/raster.h"
#include "model/formats/format.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/generatedgraph.h"
#include "tests/support/likeness.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace knotary;
using namespace knotary::scene;

class RasterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsWhatQPainterDraws_data();
    void drawsWhatQPainterDraws();
    void seesAMissingLine();
    void addsUpInkLikeLayersOfPaint();
    void drawsPartsThatJoin();
    void keepsNoInkFromTheLastPicture();

private:
    dataset::Dataset m_wic;
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

    void layOut()
    {
        const std::vector<layout::Extent> extents =
            nodeExtents(data, projection, text::NameLanguage::English);
        (void)layout::catalogue().front()->run({.topology = projection.topology,
                                                .extents = extents,
                                                .isPinned = {},
                                                .seed = 1,
                                                .isWarmStart = false},
                                               positions, {}, {});
    }

    [[nodiscard]] SceneInput input(double scale, Theme theme) const
    {
        return {.dataset = data,
                .projection = projection,
                .positions = positions,
                .theme = theme,
                .language = text::NameLanguage::English,
                .attention = {},
                .scale = scale};
    }
};

World generatedWorld(int nodes, int relations)
{
    support::GeneratedGraph made = support::generatedGraph(nodes, relations);
    World world(std::move(made.data));
    for (std::size_t i = 0; i < world.positions.size(); ++i)
        world.positions[i] = made.places[world.projection.entityOfNode[i].index()];
    return world;
}

/// Every sort of line side by side: parallel, opposite, loops, all standings.
World everySortOfLine()
{
    std::string text = "a:k\nb:l\nc:m\nd:n\n";
    for (const char* standing : {"stated", "announced", "inferred", "disputed"})
        text += "a -p-> b [s0 1] standing=" + std::string(standing) +
                "\nb -p-> c [s0 1] [s1 2] standing=" + standing + "\n";
    text += "c -p-> b\nc -p-> c\nc -p-> c [s0 1] standing=inferred\nd -p-> a [s0 1]\nd -p-> c\n";
    World world(support::datasetFrom(text));
    const layout::Point places[] = {{0, 0}, {180, 60}, {330, -40}, {90, -140}};
    for (std::size_t i = 0; i < world.positions.size(); ++i)
        world.positions[i] = places[world.projection.entityOfNode[i].index()];
    return world;
}

constexpr QSize pictureSize(900, 640);

QImage byPainter(const Scene& scene, QPointF origin, double ratio)
{
    QImage image((QSizeF(pictureSize) * ratio).toSize(), QImage::Format_RGB32);
    image.fill(paletteOf(scene.theme).ground);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    painter.translate(-origin);
    paint(painter, scene, QRectF(origin, QSizeF(pictureSize)));
    return image;
}

QImage byRaster(const Scene& scene, QPointF origin, double ratio)
{
    QImage image((QSizeF(pictureSize) * ratio).toSize(), QImage::Format_RGB32);
    Raster().draw(image, scene, origin, ratio);
    return image;
}

double unlikeness(const QImage& one, const QImage& other, Theme theme)
{
    constexpr int alike = 32;
    return support::unlikeness(one, other, paletteOf(theme).ground.rgb(), alike);
}

} // namespace

void RasterTest::initTestCase()
{
    schema::Schema schema;
    for (const char* name : {"kinds", "properties"}) {
        QFile file(QStringLiteral(KNOTARY_SOURCE_DIR "/resources/schema/") + QLatin1String(name) +
                   u".yaml"_qs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(formats::readSchema(file.readAll().toStdString(), name, schema).empty());
    }
    formats::ReadResult result =
        formats::readFile(KNOTARY_SOURCE_DIR "/data/wic.yaml", schema, base::Control());
    QVERIFY(result.dataset.has_value());
    m_wic = std::move(result.dataset).value_or(dataset::Dataset());
}

void RasterTest::drawsWhatQPainterDraws_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("isSelecting");
    const auto row = [](const char* graph, double scale, double ratio, Theme theme,
                        bool isSelecting = false) {
        QTest::addRow("%s at %g, ratio %g, %s%s", graph, scale, ratio, qPrintable(codeOf(theme)),
                      isSelecting ? ", selection" : "")
            << QString::fromLatin1(graph) << scale << ratio << static_cast<int>(theme)
            << isSelecting;
    };
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const double scale : {0.35, 0.6, 1.0, 2.5})
            row("wic", scale, 1, theme);
        row("wic", 0.6, 2, theme);
        row("wic", 0.6, 1, theme, true); // and a time window, in which much is only maybe
        row("lines", 1, 1, theme);
        row("lines", 2, 3, theme);
        for (const double scale : {0.08, 0.2, 0.7})
            row("generated 2000", scale, 1, theme);
        row("generated 10000", 0.1, 1, theme);
    }
    row("wic", 0.6, 1, Theme::Grey);
}

void RasterTest::drawsWhatQPainterDraws()
{
    QFETCH(QString, graph);
    QFETCH(double, scale);
    QFETCH(double, ratio);
    QFETCH(int, theme);
    QFETCH(bool, isSelecting);
    World world = graph == u"lines" ? everySortOfLine()
                  : graph == u"wic" ? World(m_wic)
                                    : generatedWorld(graph.endsWith(u"10000"_qs) ? 10000 : 2000,
                                                     graph.endsWith(u"10000"_qs) ? 30000 : 6000);
    if (graph == u"wic")
        world.layOut();
    SceneInput input = world.input(scale, static_cast<Theme>(theme));
    if (isSelecting) {
        input.attention.selected = {world.projection.entityOfNode[0],
                                    world.projection.entityOfNode[1]};
        input.attention.current = world.projection.entityOfNode[1];
        input.attention.hovered = world.projection.entityOfNode[2];
        input.attention.pinned = {world.projection.entityOfNode[3]};
        input.attention.contents = std::make_shared<query::WindowContents>(
            query::TimeColumns(world.data).contentsOf(query::windowOfYears({2016, 2016})));
    }
    const Scene scene = buildScene(input);
    const QPointF origin =
        scene.bounds.center() - QPointF(pictureSize.width(), pictureSize.height()) / 2;
    const QImage expected = byPainter(scene, origin, ratio);
    const QImage drawn = byRaster(scene, origin, ratio);
    const double difference = unlikeness(expected, drawn, scene.theme);
    if (const QString folder = qEnvironmentVariable("KNOTARY_KEEP_PICTURES"); !folder.isEmpty()) {
        QString name = QString::fromLatin1(QTest::currentDataTag());
        name.replace(u' ', u'-').remove(u',');
        expected.save(folder + u'/' + name + u"-painter.png"_qs);
        drawn.save(folder + u'/' + name + u"-raster.png"_qs);
        qInfo("%.4f", difference);
    }
    QVERIFY2(difference <= support::mostUnlike, qPrintable(QString::number(difference)));
}

void RasterTest::seesAMissingLine()
{
    World world = everySortOfLine();
    Scene scene = buildScene(world.input(1, Theme::Light));
    const QPointF origin =
        scene.bounds.center() - QPointF(pictureSize.width(), pictureSize.height()) / 2;
    const QImage whole = byPainter(scene, origin, 1);
    scene.edges.pop_back();
    scene.edges.pop_back();
    QVERIFY(unlikeness(whole, byRaster(scene, origin, 1), Theme::Light) > support::mostUnlike);
}

void RasterTest::addsUpInkLikeLayersOfPaint()
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    InkLayer ink;
    ink.resize(20, 20);
    const InkLayer::Depths half = InkLayer::depthsOf(0.5);
    ink.line({2, 5.5}, {18, 5.5}, 1, half);   // once
    ink.line({2, 10.5}, {18, 10.5}, 1, half); // twice
    ink.line({2, 10.5}, {18, 10.5}, 1, half);
    for (int i = 0; i < 200; ++i)
        ink.line({2, 15.5}, {18, 15.5}, 1, half);          // until nothing shines through
    ink.line({2, 18}, {18, 18}, 1, InkLayer::depthsOf(1)); // half on each of two rows
    ink.flush(image, Qt::black);
    const auto grey = [&image](int y) { return qGray(image.pixel(10, y)); };
    QVERIFY(std::abs(grey(5) - 128) <= 2);
    QVERIFY(std::abs(grey(10) - 64) <= 2);
    QVERIFY(grey(15) <= 1);
    QVERIFY(std::abs(grey(17) - 128) <= 2 && std::abs(grey(18) - 128) <= 2);
    QCOMPARE(grey(3), 255);
    QCOMPARE(qGray(image.pixel(1, 5)), 255);
    QCOMPARE(qGray(image.pixel(18, 5)), 255);
}

void RasterTest::drawsPartsThatJoin()
{
    World world = everySortOfLine();
    const Scene scene = buildScene(world.input(1, Theme::Light));
    const QPointF origin =
        scene.bounds.center() - QPointF(pictureSize.width(), pictureSize.height()) / 2;
    const QImage whole = byRaster(scene, origin, 1);
    QImage joined(pictureSize, QImage::Format_RGB32);
    Raster raster;
    for (int top = 0; top < joined.height(); top += 37) {
        const int height = std::min(37, joined.height() - top);
        QImage band(joined.scanLine(top), joined.width(), height, joined.bytesPerLine(),
                    joined.format());
        raster.draw(band, scene, origin + QPointF(0, top), 1);
    }
    int worst = 0;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x)
            worst = std::max(worst, support::differenceOf(whole.pixel(x, y), joined.pixel(x, y)));
    QVERIFY2(worst <= 8, qPrintable(QString::number(worst)));
}

void RasterTest::keepsNoInkFromTheLastPicture()
{
    World world = everySortOfLine();
    const Scene scene = buildScene(world.input(1, Theme::Light));
    Raster raster;
    for (const QPointF corner : {scene.bounds.topLeft(), scene.bounds.center(),
                                 scene.bounds.bottomRight() - QPointF(3, 3)}) {
        QImage image(200, 100, QImage::Format_RGB32);
        raster.draw(image, scene, corner, 1);
    }
    QImage image(200, 100, QImage::Format_RGB32);
    raster.draw(image, Scene{}, {}, 1);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixel(x, y), paletteOf(Theme::Light).ground.rgb());
}

QTEST_MAIN(RasterTest)
#include "raster_test.moc"
