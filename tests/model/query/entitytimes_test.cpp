// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/entitytimes.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

#include <cmath>

using namespace knotary;

class EntityTimesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheStretch_data();
    void findsTheStretch();
    void isEmptyForNoEntities();
};

namespace
{

QString textOf(double year)
{
    if (std::isnan(year))
        return QStringLiteral("?");
    if (std::isinf(year))
        return QStringLiteral("..");
    return QString::number(year, 'f', 2);
}

} // namespace

void EntityTimesTest::findsTheStretch_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("stretch"); // of a
    QTest::newRow("none") << ""
                          << "? ?";
    QTest::newRow("undated") << "a -p-> b"
                             << "? ?";
    QTest::newRow("a year") << "a -p-> b @2014"
                            << "2014.00 2015.00";
    QTest::newRow("a day") << "a -p-> b @2014-07-02"
                           << "2014.50 2014.50";
    QTest::newRow("several") << "a -p-> b @2014-11; a -q-> b @2016"
                             << "2014.83 2017.00";
    QTest::newRow("an interval") << "a -p-> b @2014/2016"
                                 << "2014.00 2017.00";
    QTest::newRow("goes on") << "a -p-> b @2014/..; a -p-> c @2012"
                             << "2012.00 ..";
    QTest::newRow("end unknown") << "a -p-> b @2014/; a -p-> c @2012"
                                 << "2012.00 ?";
    QTest::newRow("open before unknown") << "a -p-> b @2014/; a -p-> c @2012/.."
                                         << "2012.00 ..";
    QTest::newRow("begin open") << "a -p-> b @../2014"
                                << ".. 2015.00";
    QTest::newRow("both open") << "a -p-> b @../.."
                               << "? ?";
    QTest::newRow("a decade") << "a -p-> b @201X"
                              << "2010.00 2020.00";
    QTest::newRow("a date of its own first") << "a -p-> (date 2014); a -q-> b @2016"
                                             << "2014.00 2015.00";
    QTest::newRow("there before it ended") << "a -p-> (date 2019-09); a -q-> b @1890/2019"
                                           << "1890.00 2020.00";
    QTest::newRow("an interval elsewhere") << "a -p-> (date 2019-09); a -q-> b @1890/1902"
                                           << "2019.67 2019.75";
    QTest::newRow("an inferred interval")
        << "a -p-> (date 2019-09); a -q-> b @1890/2019 standing=inferred"
        << "2019.67 2019.75";
    QTest::newRow("as object last") << "b -p-> a @2014; c -p-> a @2016"
                                    << "2014.00 2017.00";
    QTest::newRow("as subject before object") << "b -p-> a @2014; a -p-> c @2016"
                                              << "2016.00 2017.00";
    QTest::newRow("stated before inferred")
        << "a -p-> (date 2015); a -p-> (date 2014) standing=inferred"
        << "2015.00 2016.00";
    QTest::newRow("inferred where alone") << "a -p-> (date 2014) standing=inferred; a -p-> b @2018"
                                          << "2014.00 2015.00";
    QTest::newRow("preferred") << "a -p-> (date 2015); a -p-> (date 2014) rank=preferred"
                               << "2014.00 2015.00";
    QTest::newRow("deprecated") << "a -p-> (date 2015) rank=deprecated; a -p-> b @2018"
                                << "2018.00 2019.00";
    QTest::newRow("retracted") << "a -p-> (date 2015) standing=retracted"
                               << "? ?";
}

void EntityTimesTest::findsTheStretch()
{
    QFETCH(QString, claims);
    QFETCH(QString, stretch);
    const auto data = support::datasetFrom("a:x; b:y; c:y;" + claims.toStdString());
    const std::vector<query::EntityTime> times = query::entityTimes(data);
    QCOMPARE(times.size(), std::size_t(3));
    const query::EntityTime& time = times[data.findEntity("a")->index()];
    QCOMPARE(textOf(time.earliestYear()) + u' ' + textOf(time.latestYear()), stretch);
    QCOMPARE(time.isDated(),
             std::isfinite(time.earliestYear()) || std::isfinite(time.latestYear()));
}

void EntityTimesTest::isEmptyForNoEntities()
{
    QVERIFY(query::entityTimes(support::datasetFrom("")).empty());
}

QTEST_APPLESS_MAIN(EntityTimesTest)
#include "entitytimes_test.moc"
