// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/years.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;

class YearsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsSubjectsByKind_data();
    void countsSubjectsByKind();
};

void YearsTest::countsSubjectsByKind_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("years"); // year:kind=entities, without empty cells
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("undated") << "a -p-> b"
                             << "";
    QTest::newRow("one") << "a -p-> b @2014"
                         << "2014:x=a";
    QTest::newRow("once a year") << "a -p-> b @2014; a -q-> b @2014-05"
                                 << "2014:x=a";
    QTest::newRow("two kinds") << "a -p-> b @2014; b -p-> a @2014; c -p-> a @2015"
                               << "2014:x=a 2014:y=b 2015:y=c";
    QTest::newRow("retracted") << "a -p-> b @2014 standing=retracted"
                               << "";
    QTest::newRow("date as value") << "a -p-> (date 2014-11-19)"
                                   << "2014:x=a";
    QTest::newRow("when before value") << "a -p-> (date 2014) @2016"
                                       << "2016:x=a";
}

void YearsTest::countsSubjectsByKind()
{
    QFETCH(QString, claims);
    QFETCH(QString, years);
    const auto data = support::datasetFrom("a:x; b:y; c:y;" + claims.toStdString());
    const time::YearHistogram histogram = query::yearsByKind(data);
    QStringList cells;
    for (std::size_t year = 0; year < histogram.years.size(); ++year) {
        for (std::size_t kind = 0; kind < histogram.categoryCount; ++kind) {
            QStringList keys;
            for (const std::uint32_t item : histogram.items(year, kind))
                keys << QString::fromStdString(data.entity(base::EntityId(item))->key);
            if (!keys.isEmpty())
                cells << QString::number(histogram.years[year]) + u':' +
                             QString::fromStdString(data.schema.kinds()[kind].id) + u'=' +
                             keys.join(u',');
        }
    }
    QCOMPARE(cells.join(u' '), years);
}

QTEST_APPLESS_MAIN(YearsTest)
#include "years_test.moc"
