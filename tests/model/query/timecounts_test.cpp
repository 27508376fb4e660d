// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups in, table out: "2014 x=1 y=1+2?" is a row of the year with its groups, certain and maybe.

#include "model/query/timecounts.h"

#include "model/query/claimsupport.h"
#include "model/query/quantities.h"
#include "model/query/years.h"
#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;
using query::GroupBy;

namespace
{

QString groupName(const dataset::Dataset& data, GroupBy by, std::size_t category)
{
    switch (by) {
    case GroupBy::Kind:
        return QString::fromStdString(data.schema.kinds()[category].id);
    case GroupBy::Property:
        return QString::fromStdString(data.schema.properties()[category].id);
    case GroupBy::Source:
        return category == data.nextSourceId().index()
                   ? u"none"_qs
                   : QString::fromStdString(data.source(base::SourceId(category))->key);
    case GroupBy::Evidence:
        break;
    }
    return QStringList{u"disputed"_qs, u"no"_qs, u"one"_qs,
                       u"several"_qs}[static_cast<qsizetype>(category)];
}

QString dump(const dataset::Dataset& data, const query::TimeCounts& counts)
{
    const time::Histogram& histogram = counts.histogram;
    QStringList rows;
    for (std::size_t position = 0; position < histogram.binCount(); ++position) {
        QString row = QString::number(histogram.binAt(position));
        for (std::size_t category = 0; category < histogram.categoryCount(); ++category) {
            const std::size_t certain = histogram.certain(position, category);
            const std::size_t maybe = histogram.maybe(position, category);
            if (certain + maybe == 0)
                continue;
            row +=
                u' ' + groupName(data, counts.input.by, category) + u'=' + QString::number(certain);
            if (maybe > 0)
                row += QStringLiteral("+%1?").arg(maybe);
        }
        rows << row;
    }
    QString undated = u"undated"_qs;
    for (std::size_t category = 0; category < histogram.categoryCount(); ++category)
        if (counts.undatedCounts[category] > 0)
            undated += QStringLiteral(" %1=%2")
                           .arg(groupName(data, counts.input.by, category))
                           .arg(counts.undatedCounts[category]);
    rows << undated;
    if (counts.hasWidened)
        rows << u"widened"_qs;
    return rows.join(QStringLiteral(" | "));
}

} // namespace

Q_DECLARE_METATYPE(knotary::query::GroupBy)
Q_DECLARE_METATYPE(knotary::time::Counting)

class TimeCountsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsByGroup_data();
    void countsByGroup();
    void countsOnlySome();
    void widensAsFarAsAsked();
    void stopsWhenCancelled();
    void findsQuantities();
    void knowsItsYears();
};

void TimeCountsTest::countsByGroup_data()
{
    QTest::addColumn<GroupBy>("by");
    QTest::addColumn<time::Counting>("counting");
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("table");
    const auto row = [](const char* name, GroupBy by, time::Counting counting, const char* claims,
                        const char* table) {
        QTest::newRow(name) << by << counting << QString::fromLatin1(claims)
                            << QString::fromLatin1(table);
    };
    constexpr auto begins = time::Counting::Begins;
    constexpr auto inForce = time::Counting::InForce;
    constexpr auto cumulative = time::Counting::Cumulative;
    row("nothing", GroupBy::Kind, inForce, "", "undated x=1 y=2");
    row("undated", GroupBy::Kind, inForce, "a -p-> b", "undated x=1 y=2");
    row("once a year", GroupBy::Kind, inForce, "a -p-> b @2014; a -q-> b @2014-05",
        "2014 x=1 | undated y=2");
    row("about whom", GroupBy::Kind, inForce, "a -p-> b @2014; b -p-> a @2014; c -p-> a @2015",
        "2014 x=1 y=1 | 2015 y=1 | undated");
    row("retracted", GroupBy::Kind, inForce, "a -p-> b @2014 standing=retracted",
        "undated x=1 y=2");
    row("date as value", GroupBy::Kind, inForce, "a -p-> (date 2014-11-19)",
        "2014 x=1 | undated y=2");
    row("when before value", GroupBy::Kind, inForce, "a -p-> (date 2014) @2016",
        "2016 x=1 | undated y=2");
    row("maybe", GroupBy::Kind, inForce, "a -p-> b @2014; b -p-> a @2014?; c -p-> b @2014",
        "2014 x=1 y=1+1? | undated");
    row("begins", GroupBy::Kind, begins, "a -p-> b @2014/2016; a -q-> c @2015; b -p-> a @2016",
        "2014 x=1 | 2015 | 2016 y=1 | undated y=1");
    row("cumulative", GroupBy::Kind, cumulative, "a -p-> b @2014; a -q-> c @2015; b -p-> a @2016",
        "2014 x=1 | 2015 x=1 | 2016 x=1 y=1 | "
        "undated y=1");
    row("nobody knows", GroupBy::Kind, inForce, "a -p-> b @20XX; b -p-> a @2014",
        "2014 y=1 | undated x=1 y=1");
    row("by property", GroupBy::Property, inForce,
        "a -p-> b @2014; a -q-> b @2014-05; b -p-> c @2014; c -q-> a",
        "2014 p=2 q=1 | undated q=1");
    row("by source", GroupBy::Source, inForce,
        "a -p-> b @2014 [s1] [s2]; a -q-> b @2014 [s1 3] [s1 4]; b -p-> c @2014; c -p-> a [s2]",
        "2014 s1=2 s2=1 none=1 | undated s2=1");
    row("by evidence", GroupBy::Evidence, inForce,
        "a -p-> b @2014 [s1] [s2]; a -q-> b @2014 [s1 3] [s1 4]; b -p-> c @2014; "
        "c -p-> a @2014 [s1] [s2 1 denies]; c -q-> a @2014 [s1] standing=disputed",
        "2014 disputed=2 no=1 one=1 several=1 | undated");
    row("premises", GroupBy::Evidence, inForce,
        "a -p-> b @2014 [s1] [s2]; b -p-> c @2014 [s2]; a -q-> c @2014 standing=inferred "
        "from=c1,c2",
        "2014 one=2 several=1 | undated");
}

void TimeCountsTest::countsByGroup()
{
    QFETCH(GroupBy, by);
    QFETCH(time::Counting, counting);
    QFETCH(QString, claims);
    const auto data = support::datasetFrom("a:x; b:y; c:y;" + claims.toStdString());
    QString table = dump(data, query::timeCounts(data, {.by = by, .counting = counting}));
    QTEST(table, "table");
}

void TimeCountsTest::countsOnlySome()
{
    const auto data =
        support::datasetFrom("a:x; b:y; c:y; a -p-> b @2014; b -p-> c @2015; c -q-> a");
    query::TimeCountsInput some;
    some.entities = {*data.findEntity("a"), *data.findEntity("c")};
    QCOMPARE(dump(data, query::timeCounts(data, some)), u"2014 x=1 | undated y=1"_qs);
    some.by = GroupBy::Property;
    QCOMPARE(dump(data, query::timeCounts(data, some)), u"2014 p=1 | undated q=1"_qs);
    query::TimeCountsInput one;
    one.claims = {*data.findClaim("c2")};
    QCOMPARE(dump(data, query::timeCounts(data, one)), u"2015 y=1 | undated x=1 y=1"_qs);
}

void TimeCountsTest::widensAsFarAsAsked()
{
    const auto data = support::datasetFrom("a:x; b:x; a -p-> b @2014~; b -p-> a @2015");
    query::TimeCountsInput input;
    QCOMPARE(dump(data, query::timeCounts(data, input)),
             u"2013 x=0+1? | 2014 x=0+1? | 2015 x=1+1? | undated | widened"_qs);
    input.about = {0};
    QCOMPARE(dump(data, query::timeCounts(data, input)), u"2014 x=0+1? | 2015 x=1 | undated"_qs);
}

void TimeCountsTest::stopsWhenCancelled()
{
    const auto data = support::datasetFrom("a:x; b:x; a -p-> b @2014");
    base::CancelToken token;
    token.cancel();
    QCOMPARE(query::timeCounts(data, {}, base::Control(token)).histogram.binCount(),
             std::size_t(0));
}

void TimeCountsTest::findsQuantities()
{
    const auto data = support::datasetFrom(
        "property guests quantity single; property size quantity\n"
        "a:x; b:x; a -guests-> (quantity 1,800 people) @2016; b -guests-> (quantity 90 guests) "
        "@2014-11-19; a -size-> (quantity 2.5 m) @2014; b -size-> (quantity 7 kg) @2014; "
        "b -size-> (quantity many m) @2014; b -size-> (quantity 8 kg); a -size-> (quantity 3 m) "
        "@2015/..");
    QStringList rows;
    for (const query::QuantityRow& row : query::quantityRows(data)) {
        QString text = QString::fromStdString(row.key(data)) + u':';
        for (const query::QuantityPoint& point : row.points)
            text += QStringLiteral(" %1/%2").arg(time::yearOfDay(point.firstDay)).arg(point.value);
        rows << text;
    }
    QCOMPARE(rows.join(u" | "_qs), u"guests: 2014/90 2016/1800 | size:m: 2014/2.5 | "
                                   "size:kg: 2014/7"_qs);
    QVERIFY(!query::numberOf("about 5") && !query::numberOf("") && !query::numberOf("inf"));
}

void TimeCountsTest::knowsItsYears()
{
    const auto data = support::datasetFrom("a:x; b:x; a -p-> b @2014; b -p-> a @2016/..");
    QVERIFY((query::datedYears(data) == query::YearRange{2014, 2016}));
    QVERIFY(query::hasDatedEntities(data));
    const auto undated = support::datasetFrom("a:x; b:x; a -p-> b");
    QVERIFY(!query::datedYears(undated) && !query::hasDatedEntities(undated));
}

QTEST_APPLESS_MAIN(TimeCountsTest)
#include "timecounts_test.moc"
