// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/lanes.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;

class LanesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsADate_data();
    void readsADate();
    void findsTheMainBars_data();
    void findsTheMainBars();
    void orders();
    void groupsByKind();
    void countsTheUndated();
    void keepsToTheChosen();
    void saysWhetherAboutReachesFurther();
    void goesOnWhereItStopped();
    void isEmptyForNoEntities();
    void readsAHundredThousand();
};

namespace
{

QString textOf(std::int64_t day)
{
    const time::CivilDate date = time::dateFromDays(day);
    return QStringLiteral("%1-%2-%3")
        .arg(date.year)
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

QString textOf(const query::LaneEnd& end)
{
    if (end.kind != time::End::Known)
        return end.kind == time::End::Open ? QStringLiteral("open") : QStringLiteral("unknown");
    QString text = textOf(end.statedEarliest) + QLatin1Char('+') +
                   QString::number(end.statedLatest - end.statedEarliest);
    if (end.earliest != end.statedEarliest || end.latest != end.statedLatest)
        text += QStringLiteral("(-%1+%2)")
                    .arg(end.statedEarliest - end.earliest)
                    .arg(end.latest - end.statedLatest);
    text += QLatin1String(end.isApproximate ? "~" : "") + QLatin1String(end.isUncertain ? "?" : "");
    return text + QLatin1String(end.isVague ? "X" : "");
}

QString textOf(const query::LaneBar& bar)
{
    QString text = textOf(bar.begin);
    if (!bar.isDate || !(bar.begin == bar.end))
        text += QStringLiteral(" to ") + textOf(bar.end);
    if (bar.isSomewhere)
        text += QStringLiteral(" somewhere");
    if (!bar.isStated)
        text += QStringLiteral(" weak");
    if (bar.isContradicted)
        text += QStringLiteral(" against:%1").arg(bar.track);
    return text;
}

/// "main | main # mark | mark"
QString textOf(const query::Lane& lane)
{
    QString text;
    bool isMarks = false;
    for (const query::LaneBar& bar : lane.bars) {
        const bool isMark = bar.rank == query::BarRank::Mark;
        if (isMark && !isMarks)
            text += text.isEmpty() ? QStringLiteral("# ") : QStringLiteral(" # ");
        else if (!text.isEmpty())
            text += QStringLiteral(" | ");
        isMarks = isMark;
        text += textOf(bar);
    }
    return text;
}

QString keysOf(const dataset::Dataset& data, const std::vector<query::Lane>& lanes)
{
    QStringList keys;
    for (const query::Lane& lane : lanes)
        keys += QString::fromStdString(data.entity(lane.entity)->key);
    return keys.join(QLatin1Char(' '));
}

} // namespace

void LanesTest::readsADate_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("bar");
    const auto row = [](const char* date, const char* bar) { QTest::newRow(date) << date << bar; };
    row("2014", "2014-01-01+364");
    row("2014-06", "2014-06-01+29");
    row("2014-06-05", "2014-06-05+0");
    row("2014~", "2014-01-01+364(-365+365)~");
    row("2014?", "2014-01-01+364?");
    row("2014%", "2014-01-01+364(-365+365)~?");
    row("201X", "2010-01-01+3651X somewhere");
    row("2014-XX", "2014-01-01+364X somewhere");
    row("2014-06-XX", "2014-06-01+29X somewhere");
    row("2014/2016", "2014-01-01+364 to 2016-01-01+365");
    row("2014/..", "2014-01-01+364 to open");
    row("2014/", "2014-01-01+364 to unknown");
    row("../2014", "open to 2014-01-01+364");
    row("/2014", "unknown to 2014-01-01+364");
    row("1890~/2019", "1890-01-01+364(-365+365)~ to 2019-01-01+364");
    row("19XX/..", "1900-01-01+36523X to open");
    row("[2014,2016]", "2014-01-01+1095X somewhere");
    row("{2014,2016}", "2014-01-01+1095X somewhere");
    row("[2014..]", "2014-01-01+0 to unknown somewhere");
    row("[..2014]", "unknown to 2014-12-31+0 somewhere");
    row("-0001", "-1-01-01+364");
    row("../..", "");
}

void LanesTest::readsADate()
{
    QFETCH(QString, date);
    QFETCH(QString, bar);
    const auto data = support::datasetFrom("a:x; a -p-> (date " + date.toStdString() + ")");
    const query::Lanes lanes = query::lanesOf(data);
    QCOMPARE(lanes.lanes.empty() ? QString() : textOf(lanes.lanes.front()), bar);
    QCOMPARE(lanes.undated.size(), std::size_t(bar.isEmpty() ? 1 : 0));
}

void LanesTest::findsTheMainBars_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("lane");
    const auto row = [](const char* name, const char* claims, const char* lane) {
        QTest::newRow(name) << claims << lane;
    };
    row("no date of its own", "a -p-> b @2014; a -q-> b @2015", "2014-01-01+364 | 2015-01-01+364");
    row("one of its own", "a -p-> b @2013; a -q-> (date 2014); a -p-> c @2015",
        "2014-01-01+364 # 2013-01-01+364 | 2015-01-01+364");
    row("touched by an interval", "a -q-> (date 2019-09-12); a -p-> b @1890/2019",
        "1890-01-01+364 to 2019-01-01+364 | 2019-09-12+0");
    row("an interval elsewhere", "a -q-> (date 2019-09-12); a -p-> b @1890/1902",
        "2019-09-12+0 # 1890-01-01+364 to 1902-01-01+364");
    row("same time twice", "a -p-> b @2014 standing=inferred; a -q-> b @2014", "2014-01-01+364");
    row("only inferred", "a -p-> b @2014 standing=inferred", "2014-01-01+364 weak");
    row("deprecated", "a -q-> (date 2014); a -q-> (date 2013) rank=deprecated",
        "2014-01-01+364 # 2013-01-01+364");
    row("retracted", "a -q-> (date 2014); a -q-> (date 2013) standing=retracted", "2014-01-01+364");
    row("pointing at it", "b -p-> a @2014", "");
    row("two dates of what has one", "a -on-> (date 2014); a -on-> (date 2015-06)",
        "2014-01-01+364 against:0 | 2015-06-01+29 against:1");
    row("two times of what is once", "a -met-> b @2014; a -met-> b @2016",
        "2014-01-01+364 against:0 | 2016-01-01+365 against:1");
    row("only more precise", "a -on-> (date 2014); a -on-> (date 2014-11-19)",
        "2014-01-01+364 | 2014-11-19+0");
    row("other values at one time", "a -seat-> b @2014; a -seat-> c @2014", "2014-01-01+364");
}

void LanesTest::findsTheMainBars()
{
    QFETCH(QString, claims);
    QFETCH(QString, lane);
    const auto data = support::datasetFrom(
        "property on date single; property met once; property seat single; a:x; b:y; c:y;" +
        claims.toStdString());
    QString found;
    for (const query::Lane& one : query::lanesOf(data).lanes)
        if (one.entity == *data.findEntity("a"))
            found = textOf(one);
    QCOMPARE(found, lane);
}

void LanesTest::orders()
{
    const auto data = support::datasetFrom(
        "d:x; c:x; b:x; a:x; e:x; f:x; d -p-> (date 2014); c -p-> (date 2013);"
        "b -p-> (date 2014); a -p-> (date 2014-01-02); e -p-> (date ../2019); f -p-> (date /2013)");
    const query::Lanes lanes = query::lanesOf(data);
    QCOMPARE(keysOf(data, lanes.lanes), QStringLiteral("e c f b d a"));
    QCOMPARE(textOf(lanes.first), QStringLiteral("2013-01-01"));
    QCOMPARE(textOf(lanes.last), QStringLiteral("2019-12-31"));
}

void LanesTest::groupsByKind()
{
    const auto data = support::datasetFrom(
        "kind second; a:first; b:second; c:first; a -p-> (date 2016); b -p-> (date 2015);"
        "c -p-> (date 2014)");
    query::Lanes lanes = query::lanesOf(data);
    query::groupByKind(lanes.lanes);
    QCOMPARE(keysOf(data, lanes.lanes), QStringLiteral("b c a"));
}

void LanesTest::countsTheUndated()
{
    const auto data =
        support::datasetFrom("a:x; b:x; c:x; a -p-> b @2014; b -p-> c; c -p-> a @../..");
    const query::Lanes lanes = query::lanesOf(data);
    QCOMPARE(keysOf(data, lanes.lanes), QStringLiteral("a"));
    QCOMPARE(lanes.undated, (std::vector{*data.findEntity("b"), *data.findEntity("c")}));
}

void LanesTest::keepsToTheChosen()
{
    const auto data =
        support::datasetFrom("a:x; b:x; c:x; a -p-> (date 2014); b -p-> (date 2015); b -p-> c");
    const std::unordered_set only{*data.findEntity("b"), *data.findEntity("c")};
    const query::Lanes lanes = query::lanesOf(data, {.about = {}, .only = &only});
    QCOMPARE(keysOf(data, lanes.lanes), QStringLiteral("b"));
    QCOMPARE(lanes.undated, std::vector{*data.findEntity("c")});
}

void LanesTest::saysWhetherAboutReachesFurther()
{
    const auto data = support::datasetFrom("a:x; a -p-> (date 2014~)");
    QVERIFY(query::lanesOf(data).isWidened);
    QVERIFY(!query::lanesOf(data, {.about = {0}, .only = nullptr}).isWidened);
    const query::Lanes far = query::lanesOf(data, {.about = {3}, .only = nullptr});
    QCOMPARE(textOf(far.lanes.front().bars.front().begin.earliest), QStringLiteral("2011-01-01"));
    QVERIFY(!query::lanesOf(support::datasetFrom("a:x; a -p-> (date 2014)")).isWidened);
}

void LanesTest::goesOnWhereItStopped()
{
    const auto data = support::datasetFrom(
        "a:x; b:x; c:x; a -p-> (date 2016); b -p-> (date 2015); c -p-> (date 2014)");
    query::LaneWork work(data, {});
    QVERIFY(work.step(1));
    QVERIFY(work.step(1));
    QVERIFY(!work.step(1));
    QVERIFY(!work.step(1));
    QCOMPARE(keysOf(data, work.take().lanes), QStringLiteral("c b a"));
}

void LanesTest::isEmptyForNoEntities()
{
    const query::Lanes lanes = query::lanesOf(support::datasetFrom(""));
    QVERIFY(lanes.lanes.empty());
    QVERIFY(lanes.first > lanes.last);
}

void LanesTest::readsAHundredThousand()
{
    dataset::Dataset data = support::datasetFrom("a:x; a -p-> (date 2014)");
    const dataset::Claim claim = *data.claim(data.claims().front());
    const dataset::Entity entity = *data.entity(data.entities().front());
    for (int number = 0; number < 100'000; ++number) {
        dataset::Entity more = entity;
        more.key = "e" + std::to_string(number);
        dataset::Claim about = claim;
        about.key = more.key;
        about.subject = data.add(more);
        std::get<dataset::DateValue>(about.value).date = time::spanOfYear(1500 + number % 500);
        data.add(about);
    }
    QElapsedTimer timer;
    timer.start();
    const query::Lanes lanes = query::lanesOf(data);
    QCOMPARE(lanes.lanes.size(), std::size_t(100'001));
    // Some 150 ms; with a margin for sanitizers and busy machines.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(LanesTest)
#include "lanes_test.moc"
