// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/laneschart.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTest>

#include <cmath>

using namespace knotary;
using namespace knotary::charts;

class LanesChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesSayWhatTheDatesSay_data();
    void shapesSayWhatTheDatesSay();
    void pointsBecomeBarsWhenZoomed();
    void contradictingBarsLieApart();
    void knowsWhatStandsWhere_data();
    void knowsWhatStandsWhere();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void cutsTexts();
    void scrollsToARow();
    void headingsStandOverTheirGroups();
    void countsWhatFits();
    void selectionAndYearsStandOut();
    void paintsWhereItSays();
    void isQuickWithAHundredThousandRows();
    void saysThatThereIsNothing();
};

namespace
{

LaneEndData known(std::int64_t first, std::int64_t last, std::int64_t about = 0)
{
    return {LaneEndKind::Known, first - about, last + about, first, last, false};
}

LaneBarData dateBar(std::int64_t first, std::int64_t last, std::int64_t about = 0)
{
    LaneBarData bar;
    bar.begin = bar.end = known(first, last, about);
    bar.isDate = true;
    return bar;
}

LanesLook look()
{
    LanesLook look;
    look.font.setPixelSize(12);
    look.accent = QColor(200, 80, 0);
    look.widthOf = [](const QString& text) { return 7.0 * static_cast<double>(text.size()); };
    look.words.months.fill(u"Mon"_qs);
    look.words.quarters.fill(u"Q"_qs);
    return look;
}

LaneGroupData group(const QString& name, const QColor& fill)
{
    LaneGroupData group{name, fill, fill.darker(), {}};
    group.glyph.addEllipse(QPointF(0, 0), 1, 1);
    return group;
}

/// Two groups; rows of 20 days each, begun every 15 days, some of one day only.
LanesData manyRows(std::size_t count, LanesForm form)
{
    LanesData data;
    data.form = form;
    data.groups = {group(u"First"_qs, Qt::blue), group(u"Second"_qs, Qt::darkGreen)};
    for (std::size_t row = 0; row < count; ++row) {
        const auto begin = static_cast<std::int64_t>((row * 7919) % (count * 15));
        LaneRowData one;
        one.group = row < count / 2 ? 0 : 1;
        one.bars = {
            dateBar(begin, begin + static_cast<std::int64_t>(row % 3 == 0 ? 400 : row % 20))};
        data.rows.push_back(one);
        data.lastDay = std::max(data.lastDay, begin + 400);
    }
    data.nameOf = [](std::size_t row) {
        return u"Row number "_qs + QString::number(row * (row % 5 == 0 ? 1000003 : 1));
    };
    data.emptyText = u"nothing"_qs;
    return data;
}

LanesChart chartOf(LanesData data, QSizeF size = {800, 400})
{
    LanesChart chart;
    chart.setLook(look());
    chart.resize(size);
    chart.setData(std::move(data));
    return chart;
}

QImage pictureOf(const LanesChart& chart, QSize size = {800, 400})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    QPainter painter(&picture);
    chart.paint(painter);
    return picture;
}

/// "fade-left hatch solid hatch fade-right" in days, on an axis of one pixel a day.
QString textOf(const LaneBarData& bar)
{
    DayAxis axis;
    axis.setLimits(0, 997);
    axis.setPixels(axis.firstDay(), axis.endDay());
    const LaneBarShape shape = shapeOf(bar, axis, 0, 10);
    QString text = QStringLiteral("%1 %2 %3 %4 %5 %6")
                       .arg(shape.fadeLeft)
                       .arg(shape.left)
                       .arg(shape.solidLeft)
                       .arg(shape.solidRight)
                       .arg(shape.right)
                       .arg(shape.fadeRight);
    if (shape.hasLeftArrow)
        text.prepend(QStringLiteral("< "));
    if (shape.hasRightArrow)
        text += QStringLiteral(" >");
    return shape.isPoint ? text + QStringLiteral(" point") : text;
}

} // namespace

void LanesChartTest::shapesSayWhatTheDatesSay_data()
{
    QTest::addColumn<LaneBarData>("bar");
    QTest::addColumn<QString>("shape"); // fade, hatched, solid from – to, hatched, fade
    const LaneEndData open{LaneEndKind::Open, 0, 0, 0, 0, false};
    const LaneEndData unknown{LaneEndKind::Unknown, 0, 0, 0, 0, false};
    const auto interval = [](LaneEndData begin, LaneEndData end) {
        LaneBarData bar;
        bar.begin = begin;
        bar.end = end;
        return bar;
    };
    LaneBarData somewhere = dateBar(100, 199);
    somewhere.isSomewhere = true;
    LaneEndData vague = known(100, 199);
    vague.isVague = true;
    QTest::newRow("a date") << dateBar(100, 199) << "100 100 100 200 200 200";
    QTest::newRow("about") << dateBar(100, 199, 50) << "50 100 100 200 200 250";
    QTest::newRow("somewhere") << somewhere << "100 100 200 200 200 200";
    QTest::newRow("a day") << dateBar(100, 100) << "100 100 100 101 101 101 point";
    QTest::newRow("an interval") << interval(known(100, 110), known(300, 310))
                                 << "100 100 100 311 311 311";
    QTest::newRow("about its beginning")
        << interval(known(100, 110, 20), known(300, 310)) << "80 100 100 311 311 311";
    QTest::newRow("vague beginning")
        << interval(vague, known(300, 310)) << "100 100 200 311 311 311";
    QTest::newRow("vague end") << interval(known(50, 50), vague) << "50 50 50 100 200 200";
    QTest::newRow("both vague and the same") << interval(vague, vague) << "100 100 200 200 200 200";
    QTest::newRow("end open") << interval(known(100, 110), open)
                              << "100 100 100 1010.96 1010.96 1017.96 >";
    QTest::newRow("begin open") << interval(open, known(300, 310))
                                << "< -19.96 -12.96 -12.96 311 311 311";
    QTest::newRow("end unknown") << interval(known(100, 110), unknown) << "100 100 100 111 111 141";
    QTest::newRow("begin unknown")
        << interval(unknown, known(300, 310)) << "270 300 300 311 311 311";
}

void LanesChartTest::shapesSayWhatTheDatesSay()
{
    QFETCH(LaneBarData, bar);
    QFETCH(QString, shape);
    QCOMPARE(textOf(bar), shape);
}

void LanesChartTest::pointsBecomeBarsWhenZoomed()
{
    LanesData data = manyRows(1, LanesForm::Rows);
    data.rows = {{0, 1, {dateBar(1000, 1004)}}};
    data.lastDay = 4000;
    LanesChart chart = chartOf(data);
    const QRectF point = chart.rectOfBar({0, 0});
    QCOMPARE(point.width(), point.height());
    const double x = point.center().x();
    const double day = chart.axis().dayAt(x);
    chart.zoom(100, x);
    QVERIFY(chart.rectOfBar({0, 0}).width() > 40);
    QVERIFY(std::abs(chart.axis().xOf(day) - x) < 0.01);
    chart.showAll();
    QCOMPARE(chart.rectOfBar({0, 0}), point);
}

void LanesChartTest::contradictingBarsLieApart()
{
    LanesData data = manyRows(1, LanesForm::Rows);
    data.rows = {{0, 2, {dateBar(0, 100), dateBar(50, 200)}}};
    for (std::size_t bar = 0; bar < 2; ++bar) {
        data.rows[0].bars[bar].isContradicted = true;
        data.rows[0].bars[bar].track = bar;
    }
    for (const LanesForm form : {LanesForm::Rows, LanesForm::Packed}) {
        data.form = form;
        const LanesChart chart = chartOf(data);
        const QRectF first = chart.rectOfBar({0, 0});
        const QRectF second = chart.rectOfBar({0, 1});
        QVERIFY(first.bottom() <= second.top());
        QVERIFY(first.height() >= 6);
    }
}

void LanesChartTest::knowsWhatStandsWhere_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("rows") << int(LanesForm::Rows);
    QTest::newRow("grouped") << int(LanesForm::Grouped);
    QTest::newRow("packed") << int(LanesForm::Packed);
}

void LanesChartTest::knowsWhatStandsWhere()
{
    QFETCH(int, form);
    LanesChart chart = chartOf(manyRows(40, LanesForm(form)));
    QVERIFY(!chart.rowAt({200, 5}));
    for (std::size_t row = 0; row < 40; ++row) {
        chart.setScroll(chart.scrollFor(row));
        const QPointF middle = chart.rectOfBar({row, 0}).center();
        QVERIFY(chart.plot().contains(middle));
        QCOMPARE(chart.rowAt(middle), std::optional(row));
        const std::optional<LaneHit> hit = chart.barAt(middle);
        QVERIFY(hit);
        QCOMPARE(hit->row, row);
    }
}

void LanesChartTest::labelsNeverOverlap_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rows");
    for (const int width : {240, 640, 1600})
        for (const int rows : {2, 30, 300})
            QTest::addRow("%d rows in %d", rows, width) << width << rows;
}

void LanesChartTest::labelsNeverOverlap()
{
    QFETCH(int, width);
    QFETCH(int, rows);
    LanesChart chart =
        chartOf(manyRows(static_cast<std::size_t>(rows), LanesForm::Packed), QSizeF(width, 3000));
    for (int round = 0; round < 12; ++round) {
        const std::vector<LaneLabel> labels = chart.labels();
        if (round == 0 && rows == 30 && width == 1600)
            QCOMPARE(labels.size(), std::size_t(30)); // packing keeps room for names
        for (std::size_t a = 0; a < labels.size(); ++a) {
            const QRectF box = labels[a].box;
            QVERIFY(box.left() >= chart.plot().left() && box.right() <= chart.plot().right());
            for (std::size_t b = a + 1; b < labels.size(); ++b)
                QVERIFY(!box.intersects(labels[b].box));
            if (labels[a].isInside)
                continue;
            for (std::size_t row = 0; row < chart.rowCount(); ++row)
                QVERIFY(!box.intersects(chart.rectOfBar({row, 0}) & chart.plot()));
        }
        chart.zoom(1.5, chart.plot().center().x());
    }
}

void LanesChartTest::cutsTexts()
{
    const WidthFunction ten = [](const QString& text) {
        return 10.0 * static_cast<double>(text.size());
    };
    QCOMPARE(cutTo(u"abcdef"_qs, 60, ten), u"abcdef"_qs);
    QCOMPARE(cutTo(u"abcdef"_qs, 59, ten), u"abcd…"_qs);
    QCOMPARE(cutTo(u"ab cdef"_qs, 45, ten), u"ab…"_qs);
    QCOMPARE(cutTo(u"abcdef"_qs, 15, ten), QString());
}

void LanesChartTest::scrollsToARow()
{
    LanesChart chart = chartOf(manyRows(100, LanesForm::Rows));
    QCOMPARE(chart.scrollFor(0), 0.0);
    chart.setScroll(chart.scrollFor(99));
    QCOMPARE(chart.rectOfRow(99).bottom(), 400.0);
    QCOMPARE(chart.scrollFor(99), chart.scroll());
    chart.setScroll(1e9);
    QCOMPARE(chart.scroll(), chart.linesHeight() - chart.viewHeight());
    chart.setScroll(chart.scrollFor(50));
    QCOMPARE(chart.rectOfRow(50).top(), chart.header().bottom());
}

void LanesChartTest::headingsStandOverTheirGroups()
{
    const LanesChart chart = chartOf(manyRows(4, LanesForm::Grouped));
    const double heading = chart.rectOfRow(0).top() - chart.header().bottom();
    QVERIFY(heading > 12);
    QCOMPARE(chart.rectOfRow(1).top(), chart.rectOfRow(0).bottom());
    QCOMPARE(chart.rectOfRow(2).top(), chart.rectOfRow(1).bottom() + heading);
    QVERIFY(!chart.rowAt({300, chart.rectOfRow(2).top() - 5}));
}

void LanesChartTest::countsWhatFits()
{
    const LanesChart chart = chartOf(manyRows(100, LanesForm::Rows));
    const double row = chart.rectOfRow(0).height();
    const LanesChart::Fitting some = chart.fitting(chart.header().height() + 3.5 * row);
    QCOMPARE(some.rows, std::size_t(3));
    QCOMPARE(some.height, chart.header().height() + 3 * row);
    QCOMPARE(chart.fitting(1e6).rows, std::size_t(100));
}

void LanesChartTest::selectionAndYearsStandOut()
{
    LanesChart chart = chartOf(manyRows(10, LanesForm::Rows));
    const QImage plain = pictureOf(chart);
    chart.setSelected({3});
    const QImage selected = pictureOf(chart);
    const QPoint inRow(4, static_cast<int>(chart.rectOfRow(3).center().y()));
    QVERIFY(selected.pixel(inRow) != plain.pixel(inRow));
    chart.setSelected({});
    QCOMPARE(pictureOf(chart), plain);
    chart.setChosen(std::pair<std::int64_t, std::int64_t>(100, 150));
    QVERIFY(pictureOf(chart) != plain);
}

void LanesChartTest::paintsWhereItSays()
{
    LanesData data = manyRows(1, LanesForm::Rows);
    data.rows = {{0, 1, {dateBar(0, 500, 300)}}};
    data.rows[0].bars[0].isDate = true;
    data.firstDay = -300;
    data.lastDay = 2000;
    const LanesChart chart = chartOf(data);
    const QImage picture = pictureOf(chart);
    const auto colourAt = [&](double day) {
        return picture.pixelColor(static_cast<int>(chart.axis().xOf(day)),
                                  static_cast<int>(chart.rectOfBar({0, 0}).center().y()));
    };
    QCOMPARE(colourAt(250), QColor(Qt::blue));
    QVERIFY(colourAt(-250).red() > colourAt(-20).red()); // fades outwards
    QVERIFY(colourAt(780).red() > colourAt(520).red());
    QCOMPARE(colourAt(1500), QColor(Qt::white));
    QCOMPARE(pictureOf(chart), picture);
}

void LanesChartTest::isQuickWithAHundredThousandRows()
{
    for (const LanesForm form : {LanesForm::Rows, LanesForm::Grouped, LanesForm::Packed}) {
        LanesData data = manyRows(100'000, form);
        std::size_t asked = 0;
        data.nameOf = [&asked](std::size_t row) {
            ++asked;
            return QString::number(row);
        };
        LanesChart chart = chartOf(std::move(data));
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 10; ++round) {
            chart.setScroll(chart.linesHeight() * round / 10);
            static_cast<void>(pictureOf(chart));
        }
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        if (form != LanesForm::Packed)
            QVERIFY(asked < 1000); // only of rows in sight
    }
}

void LanesChartTest::saysThatThereIsNothing()
{
    LanesData data;
    data.emptyText = u"nothing"_qs;
    const LanesChart chart = chartOf(data);
    QVERIFY(!chart.rowAt({300, 200}));
    QVERIFY(!chart.barAt({300, 200}));
    QVERIFY(pictureOf(chart) != pictureOf(chartOf({})));
}

QTEST_MAIN(LanesChartTest)
#include "laneschart_test.moc"
