// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Day numbers against days known from elsewhere, and what may be said about two uncertain times.

#include "model/time/edtf.h"
#include "model/time/timespan.h"

#include <QDate>
#include <QtTest>

using namespace knotary::time;

namespace
{

TimeSpan spanOf(const QByteArray& text)
{
    const EdtfResult result = parseEdtf(text.toStdString());
    if (!result.span)
        qFatal("the test has a wrong date: %s", text.constData());
    return *result.span;
}

} // namespace

class TimespanTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersKnownDays_data();
    void numbersKnownDays();
    void agreesWithQDateForFourCenturies();
    void goesThereAndBack();
    void knowsLeapYears();
    void comparesBefore_data();
    void comparesBefore();
    void comparesOverlap_data();
    void comparesOverlap();
    void comparesWithin_data();
    void comparesWithin();
    void answersWhetherActiveInYear_data();
    void answersWhetherActiveInYear();
    void ignoresWordsInSameValue();
};

void TimespanTest::numbersKnownDays_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<qint64>("number");
    // Julian day numbers less that of 1970-01-01, 2440588.
    QTest::newRow("epoch") << qint64(1970) << 1 << 1 << qint64(0);
    QTest::newRow("day before") << qint64(1969) << 12 << 31 << qint64(-1);
    QTest::newRow("2000-03-01") << qint64(2000) << 3 << 1 << qint64(11017);
    QTest::newRow("modified Julian day 0") << qint64(1858) << 11 << 17 << qint64(-40587);
    QTest::newRow("first Gregorian day") << qint64(1582) << 10 << 15 << qint64(2299161 - 2440588);
    QTest::newRow("Hinnant's era") << qint64(0) << 3 << 1 << qint64(-719468);
    QTest::newRow("year 1") << qint64(1) << 1 << 1 << qint64(-719162);
    QTest::newRow("Julian day 0") << qint64(-4713) << 11 << 24 << qint64(-2440588);
    QTest::newRow("400 years") << qint64(2370) << 1 << 1 << qint64(146097);
    QTest::newRow("a million eras") << qint64(400'001'970) << 1 << 1 << qint64(146'097'000'000);
    QTest::newRow("a million eras ago")
        << qint64(-399'998'030) << 1 << 1 << qint64(-146'097'000'000);
    QTest::newRow("largest year") << qint64(largestYear) << 1 << 1
                                  << qint64(365'242'500'000'000'000 - 719'528);
    QTest::newRow("smallest year")
        << qint64(-largestYear) << 1 << 1 << qint64(-365'242'500'000'000'000 - 719'528);
}

void TimespanTest::numbersKnownDays()
{
    QFETCH(qint64, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(qint64, number);
    QCOMPARE(qint64(daysFromDate(year, month, day)), number);
    QVERIFY(dateFromDays(number) == (CivilDate{year, month, day}));
    QCOMPARE(qint64(yearOfDay(number)), year);
}

void TimespanTest::agreesWithQDateForFourCenturies()
{
    const QDate epoch(1970, 1, 1);
    for (QDate date(1700, 1, 1); date.year() < 2101; date = date.addDays(1)) {
        const std::int64_t number = daysFromDate(date.year(), date.month(), date.day());
        QCOMPARE(qint64(number), epoch.daysTo(date));
        QVERIFY(dateFromDays(number) == (CivilDate{date.year(), date.month(), date.day()}));
    }
}

void TimespanTest::goesThereAndBack()
{
    // A stride that is prime to 7, 365 and 146097 meets every kind of day.
    for (std::int64_t day = -4'000'000; day < 4'000'000; day += 89) {
        const CivilDate date = dateFromDays(day);
        QCOMPARE(qint64(daysFromDate(date.year, date.month, date.day)), qint64(day));
        QVERIFY(date.day <= daysInMonth(date.year, date.month));
    }
    for (const std::int64_t year : {std::int64_t(170'000'002), -std::int64_t(170'000'002)}) {
        QCOMPARE(qint64(yearOfDay(firstDayOfYear(year))), qint64(year));
        QCOMPARE(qint64(yearOfDay(lastDayOfYear(year))), qint64(year));
        QCOMPARE(qint64(lastDayOfYear(year) + 1), qint64(firstDayOfYear(year + 1)));
    }
}

void TimespanTest::knowsLeapYears()
{
    for (const std::int64_t leap : {-400, -4, 0, 4, 1600, 2000, 2016})
        QVERIFY(isLeapYear(leap));
    for (const std::int64_t common : {-100, -1, 1, 1900, 2014, 2100})
        QVERIFY(!isLeapYear(common));
    QCOMPARE(daysInMonth(2016, 2), 29);
    QCOMPARE(daysInMonth(2014, 2), 28);
    QCOMPARE(daysInMonth(2014, 12), 31);
}

void TimespanTest::comparesBefore_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("certainly");
    QTest::addColumn<bool>("possibly");
    const auto row = [](const char* first, const char* second, bool certainly, bool possibly) {
        QTest::addRow("%s before %s", first, second)
            << QByteArray(first) << QByteArray(second) << certainly << possibly;
    };
    row("2014", "2015", true, true);
    row("2015", "2014", false, false);
    row("2014", "2014", false, true); // two days of one year
    row("2014-11-19", "2014-11-19", false, false);
    row("2014", "2014-12-31", false, true);
    row("2014?", "2016", false, true); // the source itself is in doubt
    row("2014", "2016~", false, true);
    row("201X", "2015", false, true);
    row("2014/2016", "2017", true, true);
    row("2014/2016", "2016", false, true);
    row("2014/..", "2030", false, false); // still goes on
    row("2014/", "2030", false, true);    // ended, nobody says when
    row("2014", "/2030", false, true);
    row("2014", "../2030", false, false);
    row("[2014,2016]", "2015", false, true);
}

void TimespanTest::comparesBefore()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QTEST(certainlyBefore(spanOf(first), spanOf(second)), "certainly");
    QTEST(possiblyBefore(spanOf(first), spanOf(second)), "possibly");
}

void TimespanTest::comparesOverlap_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("certainly");
    QTest::addColumn<bool>("possibly");
    const auto row = [](const char* first, const char* second, bool certainly, bool possibly) {
        QTest::addRow("%s and %s", first, second)
            << QByteArray(first) << QByteArray(second) << certainly << possibly;
    };
    row("2014-11-19", "2014-11-19", true, true);
    row("2014", "2014-11-19", false, true);
    row("2014", "2015", false, false);
    row("2014/2016", "2015", true, true);
    row("2014/2016", "2015~", false, true);
    row("2014/2016", "2016", false, true); // may end on the first day of 2016
    row("2014/2016", "2015/2018", true, true);
    row("2014/2016", "2016/2018", false, true);
    row("2014/..", "2030", true, true);
    row("2014/", "2030", false, true);
    row("../..", "2030", true, true);
    row("{2014,2016}", "2015", false, true);
}

void TimespanTest::comparesOverlap()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QTEST(certainlyOverlaps(spanOf(first), spanOf(second)), "certainly");
    QTEST(certainlyOverlaps(spanOf(second), spanOf(first)), "certainly");
    QTEST(possiblyOverlaps(spanOf(first), spanOf(second)), "possibly");
    QTEST(possiblyOverlaps(spanOf(second), spanOf(first)), "possibly");
}

void TimespanTest::comparesWithin_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("certainly");
    QTest::addColumn<bool>("possibly");
    // within 2014 to 2016
    QTest::newRow("2014") << QByteArray("2014") << true << true;
    QTest::newRow("2014~") << QByteArray("2014~") << false << true;
    QTest::newRow("2014/2016") << QByteArray("2014/2016") << true << true;
    QTest::newRow("2013/2016") << QByteArray("2013/2016") << false << false;
    QTest::newRow("201X") << QByteArray("201X") << false << true;
    QTest::newRow("201X/2016") << QByteArray("201X/2016") << false << true;
    QTest::newRow("2015/..") << QByteArray("2015/..") << false << false;
    QTest::newRow("2015/") << QByteArray("2015/") << false << true;
    QTest::newRow("2017") << QByteArray("2017") << false << false;
}

void TimespanTest::comparesWithin()
{
    QFETCH(QByteArray, text);
    const std::int64_t first = firstDayOfYear(2014);
    const std::int64_t last = lastDayOfYear(2016);
    QTEST(certainlyWithin(spanOf(text), first, last), "certainly");
    QTEST(possiblyWithin(spanOf(text), first, last), "possibly");
}

void TimespanTest::answersWhetherActiveInYear_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("answer"); // in 2016: 0 no, 1 maybe, 2 yes
    const auto row = [](const char* text, Answer answer) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(answer);
    };
    row("2016", Answer::Yes);
    row("2016-07", Answer::Yes);
    row("2016~", Answer::Maybe);
    row("2015", Answer::No);
    row("201X", Answer::Maybe);
    row("2014/2018", Answer::Yes);
    row("2014/2016", Answer::Yes);
    row("2016/2018", Answer::Yes);
    row("201X/2018", Answer::Maybe);
    row("2014/..", Answer::Yes);
    row("2014/", Answer::Maybe);
    row("2017/..", Answer::No);
    row("../2018", Answer::Yes);
    row("/2018", Answer::Maybe);
    row("/..", Answer::Maybe);
    row("../..", Answer::Yes);
    row("[2015,2016]", Answer::Maybe);
    row("{2015,2017}", Answer::Maybe); // by the hull; the gap is not computed
}

void TimespanTest::answersWhetherActiveInYear()
{
    QFETCH(QByteArray, text);
    QTEST(static_cast<int>(touchesYear(spanOf(text), 2016)), "answer");
}

void TimespanTest::ignoresWordsInSameValue()
{
    const TimeSpan century = spanOf("19XX");
    const TimeSpan estimate = spanOf("1950S2");
    QVERIFY(century.sameValue(estimate));
    QVERIFY(!(century == estimate));
    QVERIFY(!century.sameValue(spanOf("19XX~")));
    QVERIFY(!spanOf("2004-XX").sameValue(spanOf("2004")));
    QVERIFY(spanOfYear(2014).sameValue(spanOf("2014")));
    QVERIFY(spanOfDay(0).sameValue(spanOf("1970-01-01")));
    QVERIFY(spanOf("2014").isBounded());
    QVERIFY(!spanOf("2014/..").isBounded());
    QVERIFY(!spanOf("/2014").isBounded());
}

QTEST_APPLESS_MAIN(TimespanTest)
#include "timespan_test.moc"
