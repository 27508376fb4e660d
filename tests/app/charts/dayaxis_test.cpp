// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/dayaxis.h"

#include <QTest>

#include <cmath>

using namespace knotary::charts;

class DayAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDaysAsTheCalendarDoes();
    void zoomKeepsTheDayUnderThePointer();
    void staysWithinItsLimits();
    void ticksGoFromCenturiesToDays_data();
    void ticksGoFromCenturiesToDays();
    void ticksNeverTouch();
};

namespace
{

AxisWords words()
{
    AxisWords words;
    words.months = {u"Jan"_qs, u"Feb"_qs, u"Mar"_qs, u"Apr"_qs, u"May"_qs, u"Jun"_qs,
                    u"Jul"_qs, u"Aug"_qs, u"Sep"_qs, u"Oct"_qs, u"Nov"_qs, u"Dec"_qs};
    words.quarters = {u"Q1"_qs, u"Q2"_qs, u"Q3"_qs, u"Q4"_qs};
    return words;
}

double widthOf(const QString& text)
{
    return 7.0 * static_cast<double>(text.size());
}

DayAxis axisOver(std::int64_t firstYear, std::int64_t lastYear)
{
    DayAxis axis;
    axis.setPixels(100, 900);
    axis.setLimits(dayOfDate(firstYear, 1, 1), dayOfDate(lastYear, 12, 31));
    return axis;
}

QString joined(const std::vector<AxisTick>& ticks)
{
    QStringList labels;
    for (const AxisTick& tick : ticks)
        labels += tick.label;
    return labels.join(u' ');
}

} // namespace

void DayAxisTest::countsDaysAsTheCalendarDoes()
{
    QCOMPARE(dayOfDate(1970, 1, 1), 0);
    QCOMPARE(dayOfDate(2014, 11, 19), 16393);
    QCOMPARE(yearOf(-719528), 0); // 1 January of the year 0
    QCOMPARE(yearOf(-719529), -1);
    for (const std::int64_t year : {-400, -1, 0, 1, 1969, 2000})
        QCOMPARE(yearOf(dayOfDate(year, 6, 30)), year);
}

void DayAxisTest::zoomKeepsTheDayUnderThePointer()
{
    DayAxis axis = axisOver(1990, 2025);
    const double day = axis.dayAt(640);
    for (int round = 0; round < 60; ++round) {
        axis.zoom(1.25, 640);
        QVERIFY(std::abs(axis.xOf(day) - 640) < 0.01);
    }
    QVERIFY(axis.endDay() - axis.firstDay() < 8); // down to days
    for (int round = 0; round < 5; ++round) {
        axis.zoom(1 / 1.25, 640);
        QVERIFY(std::abs(axis.xOf(day) - 640) < 0.01);
    }
}

void DayAxisTest::staysWithinItsLimits()
{
    DayAxis axis = axisOver(2014, 2020);
    const double first = axis.firstDay();
    const double end = axis.endDay();
    axis.zoom(0.1, 300);
    QVERIFY(axis.isAll());
    axis.pan(500);
    QCOMPARE(axis.firstDay(), first);
    axis.zoom(4, 300);
    QVERIFY(!axis.isAll());
    axis.pan(-1e6);
    QCOMPARE(axis.endDay(), end);
    axis.showAll();
    QCOMPARE(axis.firstDay(), first);
    axis.show(0, 1e9);
    QVERIFY(axis.isAll());
}

void DayAxisTest::ticksGoFromCenturiesToDays_data()
{
    QTest::addColumn<int>("firstYear");
    QTest::addColumn<int>("lastYear");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QString>("fine");
    QTest::addColumn<QString>("coarse");
    const auto row = [](const char* name, int first, int last, double zoom, const char* fine,
                        const char* coarse) {
        QTest::newRow(name) << first << last << zoom << fine << coarse;
    };
    row("millennia", -3000, 2025, 1,
        "3000 BC 2500 BC 2000 BC 1500 BC 1000 BC 500 BC 1 500 1000 1500 2000", "");
    row("decades", 1900, 2020, 1,
        "1900 1910 1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 2020", "");
    row("years", 2014, 2019, 1, "2014 2015 2016 2017 2018 2019 2020", "");
    row("quarters", 2014, 2019, 3, "Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1", "2016 2017");
    row("months", 2014, 2019, 8, "Sep Oct Nov Dec Jan Feb Mar Apr May", "2016 2017");
    row("tens of days", 2014, 2019, 40, "11 21 1 11 21", "Dec 2016 Jan 2017");
    row("days", 2014, 2019, 200, "26 27 28 29 30 31 1 2 3 4 5 6", "Dec 2016 Jan 2017");
}

void DayAxisTest::ticksGoFromCenturiesToDays()
{
    QFETCH(int, firstYear);
    QFETCH(int, lastYear);
    QFETCH(double, zoom);
    QFETCH(QString, fine);
    QFETCH(QString, coarse);
    DayAxis axis = axisOver(firstYear, lastYear);
    axis.zoom(zoom, 500);
    const AxisTicks ticks = axis.ticks(words(), widthOf);
    QCOMPARE(joined(ticks.fine), fine);
    QCOMPARE(joined(ticks.coarse), coarse);
}

void DayAxisTest::ticksNeverTouch()
{
    for (const int last : {2014, 2020, 2100, 2900}) {
        DayAxis axis = axisOver(2014, last);
        for (int round = 0; round < 80; ++round) {
            const AxisTicks ticks = axis.ticks(words(), widthOf);
            QVERIFY(!ticks.fine.empty() || axis.pixelsADay() < 5);
            for (const auto* row : {&ticks.fine, &ticks.coarse})
                for (std::size_t tick = 1; tick < row->size(); ++tick)
                    QVERIFY((*row)[tick - 1].x + widthOf((*row)[tick - 1].label) + 2 <=
                            (*row)[tick].x);
            axis.zoom(1.2, 437);
        }
    }
}

QTEST_APPLESS_MAIN(DayAxisTest)
#include "dayaxis_test.moc"
