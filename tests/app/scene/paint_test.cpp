// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/buildscene.h"
#include "app/scene/labeltext.h"
#include "app/scene/paint.h"
#include "tests/support/datasetfrom.h"

#include <QFontMetricsF>
#include <QImage>
#include <QTest>

#include <numeric>

using namespace knotary;
using namespace knotary::scene;

class PaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsNodesInTheirColour();
    void paintsOnlyWhatIsVisible();
    void drawsLabelsWithinTheirBoxes_data();
    void drawsLabelsWithinTheirBoxes();
    void measuresAtLeastWhatIsDrawn_data();
    void measuresAtLeastWhatIsDrawn();
    void countsInTheLegend();
    void leavesOutWhatDoesNotOccur();
    void keepsTheLegendWithinItsWidth_data();
    void keepsTheLegendWithinItsWidth();
};

namespace
{

graph::Projection wholeOf(const dataset::Dataset& data)
{
    return query::project(graph::buildSnapshot(data), data, {});
}

Scene sceneOf(const dataset::Dataset& data, Theme theme = Theme::Light)
{
    const graph::Projection projection = wholeOf(data);
    layout::Positions positions(projection.nodeCount());
    for (std::size_t i = 0; i < positions.size(); ++i)
        positions[i].x = static_cast<float>(i) * 120;
    return buildScene({.dataset = data,
                       .projection = projection,
                       .positions = positions,
                       .theme = theme,
                       .language = text::NameLanguage::English,
                       .attention = {},
                       .scale = 1});
}

QImage painted(const Scene& scene, const QRectF& area)
{
    QImage image(area.size().toSize(), QImage::Format_RGB32);
    image.fill(paletteOf(scene.theme).ground);
    QPainter painter(&image);
    painter.translate(-area.topLeft());
    paint(painter, scene, area);
    return image;
}

QRect inkedArea(const QImage& image)
{
    QRect area;
    const QRgb ground = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != ground)
                area |= QRect(x, y, 1, 1);
    return area;
}

} // namespace

void PaintTest::paintsNodesInTheirColour()
{
    const dataset::Dataset data = support::datasetFrom("a:k\nb:l\na -p-> b");
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print, Theme::Grey}) {
        const Scene scene = sceneOf(data, theme);
        const QRectF area(-50, -50, 300, 100);
        const QImage image = painted(scene, area);
        for (const NodeMark& node : scene.nodes)
            QCOMPARE(image.pixelColor((node.place - area.topLeft()).toPoint()), node.fill);
    }
}

void PaintTest::paintsOnlyWhatIsVisible()
{
    const Scene scene = sceneOf(support::datasetFrom("a:k\nb:k"));
    const QImage image = painted(scene, QRectF(1000, 1000, 50, 50));
    QVERIFY(inkedArea(image).isNull());
}

void PaintTest::drawsLabelsWithinTheirBoxes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin") << u"Wuzhen Initiative"_qs;
    QTest::newRow("deep and high") << u"Ågjpqy ÉÑ|Ű"_qs;
    QTest::newRow("two lines") << u"World Internet Conference Organizing Committee"_qs;
    QTest::newRow("Chinese") << u"构建网络空间命运共同体"_qs;
    QTest::newRow("right to left") << u"جمهورية الصين الشعبية"_qs;
    QTest::newRow("markup") << u"A <b>& \"B\""_qs;
}

void PaintTest::drawsLabelsWithinTheirBoxes()
{
    QFETCH(QString, name);
    dataset::Dataset data = support::datasetFrom("kind k");
    dataset::Entity entity;
    entity.key = "a";
    entity.kind = base::KindId(0u);
    entity.names = {{"en", name.toStdString()}};
    data.add(entity);
    Scene scene = sceneOf(data);
    scene.nodes.clear();
    QCOMPARE(scene.labels.size(), std::size_t{1});
    const QRectF area(-200, -60, 400, 120);
    const QRect ink = inkedArea(painted(scene, area));
    QVERIFY(!ink.isEmpty());
    const QRectF box = scene.labels.front().box.translated(-area.topLeft());
    QVERIFY(box.adjusted(-2, -2, 2, 2).contains(QRectF(ink)));
}

void PaintTest::measuresAtLeastWhatIsDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"AVAWA To Ty fi World Internet"_qs;
    QTest::newRow("Chinese") << u"世界互联网大会·乌镇"_qs;
    QTest::newRow("mixed") << u"GSMA协会 2014年"_qs;
    QTest::newRow("Arabic") << u"جمهورية الصين"_qs;
    QTest::newRow("astral") << u"𠮷野家 😀"_qs;
}

void PaintTest::measuresAtLeastWhatIsDrawn()
{
    QFETCH(QString, text);
    for (const Weight weight : {Weight::Regular, Weight::Bold}) {
        QFont font = fontOf(48, weight == Weight::Bold ? QFont::DemiBold : QFont::Normal);
        const double drawn = QFontMetricsF(font).horizontalAdvance(text) / 4;
        const double measured = widthOf(text, 12, weight);
        QVERIFY2(measured >= drawn - 0.5, qPrintable(QString::number(measured - drawn)));
        QVERIFY(measured <= drawn * 1.1 + 2);
    }
}

void PaintTest::countsInTheLegend()
{
    const dataset::Dataset data = support::datasetFrom(
        "a:one\nb:one\nc:two\na -p-> b [s0 1]\na -p-> c [s0 2]\nb -p-> c standing=inferred\n"
        "a -size-> \"big\" [s0 1]");
    const std::vector<LegendEntry> entries =
        legendOf(data, wholeOf(data), Theme::Light, text::NameLanguage::English);
    QStringList lines;
    for (const LegendEntry& entry : entries)
        lines << (entry.count == 0 ? entry.text : entry.text + u' ' + QString::number(entry.count));
    QCOMPARE(lines, (QStringList{u"Entities"_qs, u"one 2"_qs, u"two 1"_qs, u"Relations"_qs,
                                 u"one source 2"_qs, u"inferred 1"_qs, u"number of sources"_qs}));
    QCOMPARE(entries[5].line.pen, Qt::DotLine);
    QVERIFY(entries[1].kind.shape != entries[2].kind.shape);
}

void PaintTest::leavesOutWhatDoesNotOccur()
{
    const dataset::Dataset data = support::datasetFrom("kind unused\na:used");
    const std::vector<LegendEntry> entries =
        legendOf(data, wholeOf(data), Theme::Light, text::NameLanguage::Both);
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries[0].text, u"Entities / 实体"_qs);
    QVERIFY(legendOf({}, wholeOf({}), Theme::Light, text::NameLanguage::English).empty());
}

void PaintTest::keepsTheLegendWithinItsWidth_data()
{
    QTest::addColumn<bool>("isHorizontal");
    QTest::addColumn<double>("width");
    for (const double width : {180.0, 400.0, 900.0}) {
        QTest::addRow("flowing %g", width) << true << width;
        QTest::addRow("upright %g", width) << false << width;
    }
}

void PaintTest::keepsTheLegendWithinItsWidth()
{
    QFETCH(bool, isHorizontal);
    QFETCH(double, width);
    std::string text;
    for (int i = 0; i < 15; ++i)
        text += "n" + std::to_string(i) + ":akindwithalongnamenumber" + std::to_string(i) + "\n";
    const dataset::Dataset data = support::datasetFrom(text + "n1 -p-> n2");
    const std::vector<LegendEntry> entries =
        legendOf(data, wholeOf(data), Theme::Print, text::NameLanguage::English);
    const QSizeF size = legendSize(entries, isHorizontal, width);
    QVERIFY(size.width() <= width + 0.5);

    QImage image(static_cast<int>(width) + 200, static_cast<int>(size.height()) + 100,
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLegend(painter, entries, QRectF(QPointF(50, 50), QSizeF(width, size.height())),
                Theme::Print, isHorizontal);
    painter.end();
    const QRect ink = inkedArea(image);
    QVERIFY(!ink.isEmpty());
    QVERIFY(QRectF(50, 50, width, size.height()).contains(QRectF(ink)));
}

QTEST_MAIN(PaintTest)
#include "paint_test.moc"
