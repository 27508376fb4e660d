// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kept picture: moving it shows what drawing it anew would, and labels stay with their nodes.

#include "app/scene/emphasis.h"
#include "app/scene/frame.h"
#include "app/scene/groundwork.h"
#include "app/scene/labellayer.h"
#include "tests/support/generatedgraph.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace knotary;
using namespace knotary::scene;

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAsIfDrawnAnew_data();
    void movesAsIfDrawnAnew();
    void stopsWhenToldTo();
    void drawsOnlyWhatComesIntoSight();
    void takesTheLiftedNodeOut();
    void keepsLabelsAtTheirNodes();
};

namespace
{

struct World
{
    dataset::Dataset data;
    graph::Projection projection;
    layout::Positions positions;
    Groundwork groundwork;
    EmphasisOfAll emphasis;

    World()
    {
        support::GeneratedGraph made = support::generatedGraph(1500, 4000);
        data = std::move(made.data);
        projection = query::project(graph::buildSnapshot(data), data, {});
        positions.resize(projection.nodeCount());
        for (std::size_t i = 0; i < positions.size(); ++i)
            positions[i] = made.places[projection.entityOfNode[i].index()];
        groundwork = groundworkOf(data, projection, positions);
        emphasis = emphasisOf(input(), groundwork.relations);
    }

    [[nodiscard]] SceneInput input() const
    {
        return {.dataset = data,
                .projection = projection,
                .positions = positions,
                .theme = Theme::Light,
                .language = text::NameLanguage::English,
                .attention = {},
                .groundwork = &groundwork,
                .emphasis = emphasis.nodes.empty() ? nullptr : &emphasis};
    }
};

const World& world()
{
    static const World made;
    return made;
}

QImage shown(const Frame& frame, const FrameView& camera)
{
    QImage image((QSizeF(camera.size) * camera.ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(camera.ratio);
    image.fill(Qt::magenta); // what is left uncovered would show
    QPainter painter(&image);
    frame.paint(painter, camera);
    return image;
}

int worstDifference(const QImage& one, const QImage& other)
{
    int worst = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            worst = std::max({worst, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                              std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return worst;
}

FrameView someView(double ratio = 1)
{
    return {0.4, {-300, -150}, {420, 310}, ratio};
}

} // namespace

void FrameTest::movesAsIfDrawnAnew_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QList<QPointF>>("steps");
    const auto many = [](QPointF step, int count) { return QList<QPointF>(count, step); };
    QTest::newRow("a little") << 1.0 << many({3, 2}, 1);
    QTest::newRow("back and forth") << 1.0 << QList<QPointF>{{40, 0}, {-90, 30}, {10, -77}};
    QTest::newRow("far, right and down") << 1.0 << many({-17, -13}, 40);
    QTest::newRow("far, left and up") << 1.0 << many({19, 11}, 40);
    QTest::newRow("out of sight at once") << 1.0 << QList<QPointF>{{-900, 700}, {5, 5}};
    QTest::newRow("fine pixels") << 2.0 << many({-9.5, 7}, 30);
    QTest::newRow("odd pixels") << 1.5 << many({6, -10}, 30);
}

void FrameTest::movesAsIfDrawnAnew()
{
    QFETCH(double, ratio);
    QFETCH(QList<QPointF>, steps);
    FrameView view = someView(ratio);
    Frame moved;
    QVERIFY(moved.draw(world().input(), view, {}));
    for (const QPointF step : steps) {
        view.offset += step;
        moved.moveTo(world().input(), view.offset);
    }
    Frame anew;
    QVERIFY(anew.draw(world().input(), view, {}));
    const int worst = worstDifference(shown(moved, view), shown(anew, view));
    QVERIFY2(worst <= 12, qPrintable(QString::number(worst)));
}

void FrameTest::stopsWhenToldTo()
{
    base::CancelToken token;
    token.cancel();
    Frame frame;
    QVERIFY(!frame.draw(world().input(), someView(), base::Control(token)));
}

void FrameTest::drawsOnlyWhatComesIntoSight()
{
    Frame frame;
    const FrameView view = someView();
    QVERIFY(frame.draw(world().input(), view, {}));
    QCOMPARE(frame.costOfMovingTo(world().input(), view.offset), std::size_t{0});
    const std::size_t little = frame.costOfMovingTo(world().input(), view.offset - QPointF(4, 0));
    const std::size_t much = frame.costOfMovingTo(world().input(), view.offset - QPointF(300, 0));
    QVERIFY(little > 0);
    QVERIFY(little < much);
}

void FrameTest::takesTheLiftedNodeOut()
{
    const FrameView view{1, {200, 150}, {400, 300}, 1};
    SceneInput input = world().input();
    const auto middle = static_cast<std::size_t>(
        std::min_element(world().positions.begin(), world().positions.end(),
                         [](const layout::Point& a, const layout::Point& b) {
                             return std::hypot(a.x, a.y) < std::hypot(b.x, b.y);
                         }) -
        world().positions.begin());
    Frame whole;
    QVERIFY(whole.draw(input, view, {}));
    input.lifted = base::NodeIndex(middle);
    Frame rest;
    QVERIFY(rest.draw(input, view, {}));
    QVERIFY(shown(whole, view) != shown(rest, view));

    input.lifting = Lifted::Alone;
    const Scene alone = buildScene(input);
    QCOMPARE(alone.nodes.size(), std::size_t{1});
    QCOMPARE(alone.nodes.front().node.index(), middle);
    for (const EdgeMark& edge : alone.edges)
        QVERIFY(edge.fromNode.index() == middle || edge.toNode.index() == middle);
}

void FrameTest::keepsLabelsAtTheirNodes()
{
    const layout::Positions positions{{50, 20}};
    LabelMark label;
    label.node = base::NodeIndex(std::size_t{0});
    label.box = QRectF(60, 12, 80, 16);
    label.lines = {QStringLiteral("Name")};
    LabelLayer layer;
    layer.set({label}, 1, Theme::Light, positions);
    const auto inkedBeside = [&](const FrameView& camera, const layout::Positions& places) {
        QImage image(camera.size, QImage::Format_RGB32);
        image.fill(paletteOf(Theme::Light).ground);
        const QImage blank = image;
        QPainter painter(&image);
        layer.paint(painter, camera, places);
        painter.end();
        QRect area;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) != blank.pixel(x, y))
                    area |= QRect(x, y, 1, 1);
        return area;
    };
    const auto inked = [&](const FrameView& camera) { return inkedBeside(camera, positions); };
    const QRect still = inked({1, {0, 0}, {400, 200}, 1});
    QVERIFY(label.box.adjusted(-3, -3, 3, 3).contains(QRectF(still)));
    QCOMPARE(inked({1, {30, 40}, {400, 200}, 1}), still.translated(30, 40));
    QCOMPARE(inked({2, {0, 0}, {400, 200}, 1}), still.translated(50, 20)); // its node moved so far
    QCOMPARE(inkedBeside({1, {0, 0}, {400, 200}, 1}, {{80, 60}}), still.translated(30, 40));
    QVERIFY(inked({1, {900, 0}, {400, 200}, 1}).isNull());
}

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
