// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/timewindow.h"

#include "model/time/timespan.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::query;

namespace
{

constexpr YearRange axis{2014, 2020};

QString said(const std::optional<TimeWindow>& window)
{
    return window ? QString::fromStdString(query::textOf(*window)) : QStringLiteral("nothing");
}

TimeWindow window(const QString& text)
{
    return *parseTimeWindow(text.toStdString());
}

} // namespace

class TimeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");
        const auto row = [](const char* text, const char* again = nullptr) {
            QTest::newRow(text) << QString::fromLatin1(text)
                                << QString::fromLatin1(again != nullptr ? again : text);
        };
        row("2016");
        row("2014..2019");
        row("2016..2016");
        row("..2019");
        row("-44..14");
        row("2016-03");
        row("2016-03..2016-07");
        row("..2016-02");
        row("2016-02-29");
        row("2016-02-28..2016-03-01");
        row("2016-01..2016-12", "2016..2016");
        row("2014..2016-03", "2014-01..2016-03");
        for (const char* bad :
             {"", "..", "2016..", "2019..2014", "2016-13", "2016-00", "2015-02-29", "2016-3",
              "20x6", "2016-", "2016--03", "--2016", "2016-03-05-01", "2016 ",
              "99999999999999999999", "2016..2018..2020"})
            row(bad, "nothing");
    }

    void readsAndWritesItsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        QCOMPARE(said(parseTimeWindow(text.toStdString())), again);
    }

    void holdsItsLastDay()
    {
        const TimeWindow march = window(QStringLiteral("2016-03"));
        QCOMPARE(march.firstDay, time::daysFromDate(2016, 3, 1));
        QCOMPARE(march.lastDay, time::daysFromDate(2016, 3, 31));
        const TimeWindow upTo = window(QStringLiteral("..2019"));
        QCOMPARE(upTo.firstDay, time::unboundedPast);
        QCOMPARE(upTo.lastDay, time::lastDayOfYear(2019));
    }

    void isMadeOfYears()
    {
        QCOMPARE(said(windowOfYears({2016, 2016})), QStringLiteral("2016"));
        QCOMPARE(said(windowOfYears({2016, 2018})), QStringLiteral("2016..2018"));
        QCOMPARE(said(windowOfYears({2016, 2018}, WindowMode::Cumulative)),
                 QStringLiteral("..2018"));
        QVERIFY(
            (yearsOf(window(QStringLiteral("2016-03..2018-02")), axis) == YearRange{2016, 2018}));
        QVERIFY((yearsOf(window(QStringLiteral("..2018")), axis) == YearRange{2014, 2018}));
    }

    void moves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("units");
        QTest::addColumn<QString>("there");
        const auto row = [](const char* text, int units, const char* there) {
            QTest::addRow("%s by %d", text, units)
                << QString::fromLatin1(text) << units << QString::fromLatin1(there);
        };
        row("2016", 1, "2017");
        row("2016", -5, "2014");
        row("2016", 5, "2020");
        row("2014..2016", 1, "2015..2017");
        row("2014..2016", 9, "2018..2020");
        row("2014..2016", -1, "2014..2016");
        row("..2016", 1, "..2017");
        row("..2016", -9, "..2014");
        row("2016-12", 1, "2017-01");
        row("2014-02", -5, "2014-01");
        row("2016-03..2016-07", 5, "2016-08..2016-12");
        row("2012", -1, "2012"); // beyond the axis: no further …
        row("2012", 3, "2015");  // … but back
        row("2013..2022", 1, "2013..2022");
    }

    void moves()
    {
        QFETCH(QString, text);
        QFETCH(int, units);
        QFETCH(QString, there);
        QCOMPARE(said(moved(window(text), units, axis)), there);
    }

    void changesItsMode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("cumulative");
        const auto row = [](const char* text, const char* instant, const char* range,
                            const char* cumulative) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(instant)
                                << QString::fromLatin1(range) << QString::fromLatin1(cumulative);
        };
        row("2016", "2016", "2016..2016", "..2016");
        row("2015..2016", "2016", "2015..2016", "..2016");
        row("..2016", "2016", "2014..2016", "..2016");
        row("2016-03", "2016-03", "2016-03..2016-03", "..2016-03");
        row("..2012", "2012", "2012..2012", "..2012");
    }

    void changesItsMode()
    {
        QFETCH(QString, text);
        QFETCH(QString, instant);
        QFETCH(QString, range);
        QFETCH(QString, cumulative);
        QCOMPARE(said(inMode(window(text), WindowMode::Instant, axis)), instant);
        QCOMPARE(said(inMode(window(text), WindowMode::Range, axis)), range);
        QCOMPARE(said(inMode(window(text), WindowMode::Cumulative, axis)), cumulative);
    }
};

QTEST_APPLESS_MAIN(TimeWindowTest)
#include "timewindow_test.moc"
