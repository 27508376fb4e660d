// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/multiplesfigure.h"
#include "tests/support/datasetfrom.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace knotary;
using figures::FileType;

class MultiplesFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsPeriods_data();
    void cutsPeriods();
    void panelsHoldWhatIsDated_data();
    void panelsHoldWhatIsDated();
    void placesStayTheSame();
    void hiddenStaysHidden();
    void choosesTheGrid();
    void saysWhatPanelsHold();
    void drawsANodeAtOnePlace();
    void whatMayBeIsPale();
    void writesTheSameBytesTwice_data();
    void writesTheSameBytesTwice();
    void fitsSmallPages();
};

namespace
{

struct World
{
    dataset::Dataset data = support::datasetFrom(
        "a:person \"A <b>& 'B'\"; b:place \"Wuzhen\"; c:meeting; d:meeting;"
        "a -visits-> b @2014; a -visits-> c @2015/2016; c -in-> b; d -in-> b @201X");
    graph::Projection projection = query::project(graph::buildSnapshot(data), data, {});
    layout::Positions positions{{0, 0}, {260, 30}, {120, 190}, {-150, 120}};

    [[nodiscard]] figures::WholeGraph whole() const
    {
        return {.dataset = data, .projection = projection, .positions = positions, .query = {}};
    }

    [[nodiscard]] figures::Figure figure(std::int64_t every = 1, QSizeF size = {170, 110}) const
    {
        return figures::multiplesFigure({.whole = whole(),
                                         .years = {2013, 2016},
                                         .every = every,
                                         .title = u"Who & <when>"_qs,
                                         .millimetres = size,
                                         .dpi = 96});
    }

    [[nodiscard]] QString keys(const std::unordered_set<base::EntityId>& entities) const
    {
        QStringList keys;
        for (const base::EntityId id : entities)
            keys += QString::fromStdString(data.entity(id)->key);
        keys.sort();
        return keys.join(u' ');
    }
};

QString textOf(const figures::Figure& figure)
{
    QXmlStreamReader reader(figures::render(figure, FileType::Svg));
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts += reader.readElementText().trimmed();
    return reader.hasError() ? QString() : texts.join(u'|');
}

} // namespace

void MultiplesFigureTest::cutsPeriods_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("every");
    QTest::addColumn<QString>("periods");
    QTest::newRow("years") << 2014 << 2016 << 1 << "2014 2015 2016";
    QTest::newRow("pairs") << 2014 << 2018 << 2 << u"2014–2015 2016–2017 2018"_qs;
    QTest::newRow("one") << 2014 << 2014 << 10 << "2014";
    QTest::newRow("none") << 0 << -1 << 1 << "";
}

void MultiplesFigureTest::cutsPeriods()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, every);
    QFETCH(QString, periods);
    QStringList found;
    for (const query::YearRange& years : figures::periodsOf({first, last}, every))
        found += figures::titleOf(years);
    QCOMPARE(found.join(u' '), periods);
}

void MultiplesFigureTest::panelsHoldWhatIsDated_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("counts"); // entities, relations, perhaps
    QTest::newRow("only perhaps") << 2013 << "0 0 b d";
    QTest::newRow("2014") << 2014 << "2 1 d";
    QTest::newRow("2015") << 2015 << "2 1 b d";
    QTest::newRow("2025") << 2025 << "0 0 ";
}

void MultiplesFigureTest::panelsHoldWhatIsDated()
{
    QFETCH(int, year);
    QFETCH(QString, counts);
    const World world;
    const figures::MultiplePanel panel = figures::panelOf(world.whole(), {year, year});
    QCOMPARE(QStringLiteral("%1 %2 ").arg(panel.entities).arg(panel.relations) +
                 world.keys(panel.perhapsEntities),
             counts);
}

void MultiplesFigureTest::placesStayTheSame()
{
    const World world;
    for (const int year : {2013, 2014, 2015, 2016}) {
        const figures::MultiplePanel panel = figures::panelOf(world.whole(), {year, year});
        QCOMPARE(panel.positions.size(), panel.projection.nodeCount());
        for (std::size_t node = 0; node < panel.positions.size(); ++node) {
            const base::EntityId entity = panel.projection.entityOfNode[node];
            const layout::Point there = world.positions[world.projection.nodeOf(entity).index()];
            QCOMPARE(panel.positions[node].x, there.x);
            QCOMPARE(panel.positions[node].y, there.y);
        }
    }
}

void MultiplesFigureTest::hiddenStaysHidden()
{
    World world;
    world.projection = graph::without(world.projection, {*world.data.findEntity("b")});
    world.positions.erase(world.positions.begin() + 1);
    const figures::MultiplePanel panel = figures::panelOf(world.whole(), {2014, 2014});
    QVERIFY(!panel.projection.nodeOf(*world.data.findEntity("b")).isValid());
    QVERIFY(panel.projection.nodeOf(*world.data.findEntity("a")).isValid());
}

void MultiplesFigureTest::choosesTheGrid()
{
    const figures::PanelSpacing spacing{16, 8, 0};
    QCOMPARE(figures::columnsFor(4, {800, 800}, {100, 100}, spacing), 2);
    QCOMPARE(figures::columnsFor(4, {1600, 300}, {100, 100}, spacing), 4);
    QCOMPARE(figures::columnsFor(4, {200, 1200}, {100, 100}, spacing), 1);
    QCOMPARE(figures::columnsFor(4, {1600, 300}, {100, 100}, {16, 8, 500}), 2);
    QCOMPARE(figures::columnsFor(1, {10, 10}, {0, 0}, spacing), 1);
}

void MultiplesFigureTest::saysWhatPanelsHold()
{
    const World world;
    const QString text = textOf(world.figure());
    for (const QString& part :
         {u"Who & <when>"_qs, u"2013"_qs, u"2016"_qs, u"2 entities, 1 relation"_qs,
          u"pale: perhaps then"_qs, u"A <b>& 'B'"_qs})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_qs + text));
    QVERIFY(textOf(world.figure(2)).contains(u"2013–2014"));
    QVERIFY(!text.contains(u"About")); // nothing is widened
}

void MultiplesFigureTest::drawsANodeAtOnePlace()
{
    // What is drawn of a panel where the node of a stands in it: the same in 2014 and 2015.
    const World world;
    const QSizeF size(300, 200);
    const figures::PanelFit fit = figures::fitPanels(world.positions, size);
    const QPointF a =
        QRectF(QPointF(0, 0), size).center() + (QPointF(0, 0) - fit.bounds.center()) * fit.scale;
    for (const int year : {2014, 2015, 2025}) {
        QImage picture(size.toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        figures::paintPanelGraph(painter, QRectF(QPointF(0, 0), size), world.data,
                                 figures::panelOf(world.whole(), {year, year}), fit, {});
        painter.end();
        QCOMPARE(picture.pixelColor(a.toPoint()) != QColor(Qt::white), year != 2025);
    }
}

void MultiplesFigureTest::whatMayBeIsPale()
{
    const World world; // d is dated 201X: perhaps in 2014, for certain in the decade
    const QSizeF size(300, 200);
    const figures::PanelFit fit = figures::fitPanels(world.positions, size);
    const QPointF d = QRectF(QPointF(0, 0), size).center() +
                      (QPointF(-150, 120) - fit.bounds.center()) * fit.scale;
    const auto colourOfD = [&](const query::YearRange& years) {
        QImage picture(size.toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        figures::paintPanelGraph(painter, QRectF(QPointF(0, 0), size), world.data,
                                 figures::panelOf(world.whole(), years), fit, {});
        painter.end();
        return picture.pixelColor(d.toPoint());
    };
    const QColor pale = colourOfD({2014, 2014});
    const QColor full = colourOfD({2010, 2019});
    QVERIFY(pale != QColor(Qt::white));
    QVERIFY(pale.lightness() > full.lightness() + 20);
}

void MultiplesFigureTest::writesTheSameBytesTwice_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("png") << int(FileType::Png);
    QTest::newRow("svg") << int(FileType::Svg);
    QTest::newRow("pdf") << int(FileType::Pdf);
}

void MultiplesFigureTest::writesTheSameBytesTwice()
{
    QFETCH(int, type);
    const World world;
    const World again;
    const QByteArray bytes = figures::render(world.figure(), FileType(type));
    QVERIFY(bytes.size() > 1000);
    QCOMPARE(figures::render(again.figure(), FileType(type)), bytes);
    QVERIFY(figures::render(world.figure(2), FileType(type)) != bytes);
}

void MultiplesFigureTest::fitsSmallPages()
{
    const World world;
    for (const QSizeF size : {QSizeF(20, 20), QSizeF(30, 200), QSizeF(200, 25)})
        QVERIFY(!figures::render(world.figure(1, size), FileType::Png).isEmpty());
}

QTEST_MAIN(MultiplesFigureTest)
#include "multiplesfigure_test.moc"
