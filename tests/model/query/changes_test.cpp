// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/changes.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;

namespace
{

/// "+c2 -c1 ~c3>c4 ?+c5": added, ended, altered (after which), maybe.
QString textOf(const dataset::Dataset& data, const query::Changes& changes)
{
    const auto key = [&](base::ClaimId id) { return QString::fromStdString(data.claim(id)->key); };
    QStringList words;
    for (const query::ClaimChange& change : changes.list) {
        QString word = change.isMaybe ? QStringLiteral("?") : QString();
        word += QStringLiteral("+-~")[static_cast<int>(change.kind)];
        if (change.kind == query::ChangeKind::Altered)
            word += key(change.before) + u'>';
        words << word + key(change.claim);
    }
    return words.join(u' ');
}

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void between2014And2016_data();
    void between2014And2016();
    void nothingBackwards();
    void aboutReaches();
    void yearsAddUp();
};

void ChangesTest::between2014And2016_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char* name, const char* claims, const char* changes) {
        QTest::newRow(name) << claims << changes;
    };
    row("nothing is dated", "a -p-> b", "");
    row("before and after", "a -p-> b @2014; a -q-> b @2017", "");
    row("an event", "a -p-> b @2015-11", "+c1");
    row("in the second year", "a -p-> b @2016-12-31", "+c1");
    row("begins and goes on", "a -p-> b @2015/..", "+c1");
    row("begins and ends within", "a -p-> b @2015/2016", "+c1");
    row("has ended", "a -p-> b @2010/2015", "-c1");
    row("goes on", "a -p-> b @2010/..; a -q-> b @2010/2020", "");
    row("nobody knows when it ended", "a -p-> b @2010/", "");
    row("the end may lie later", "a -p-> b @2010/201X", "?-c1");
    row("the beginning may lie earlier", "a -p-> b @201X/2020", "?+c1");
    row("uncertain", "a -p-> b @2015?", "?+c1");
    row("retracted", "a -p-> b @2015 standing=retracted", "");
    row("a date as value", "a -opened-> (date 2015-11-19)", "+c1");
    row("by day, added before ended", "a -p-> b @2010/2015; a -q-> b @2016; b -p-> a @2015-03",
        "+c3 +c2 -c1");
    row("another value of what has one",
        "property seat text single; a -seat-> \"X\" @2010/2015; a -seat-> \"Y\" @2015/..",
        "~c1>c2");
    row("two of what may have many", "a -p-> b @2010/2015; a -p-> c @2015/..", "+c2 -c1");
    row("a number by year",
        "property guests quantity single; a -guests-> (quantity 100 people) @2014;"
        "a -guests-> (quantity 200 people) @2015; a -guests-> (quantity 300 people) @2016",
        "~c1>c2 ~c2>c3");
    row("numbers of different things",
        "property guests quantity single; a -guests-> (quantity 100 people) @2014;"
        "a -guests-> (quantity 20 countries) @2015",
        "+c2");
    row("the same in another role", "a -p-> b @2010/2015 role=guest; a -p-> b @2015/.. role=host",
        "~c1>c2");
    row("announced, then stated", "a -p-> b @2014 standing=announced; a -p-> b @2015", "~c1>c2");
}

void ChangesTest::between2014And2016()
{
    QFETCH(QString, claims);
    QFETCH(QString, changes);
    const auto data = support::datasetFrom("a:x; b:y; c:y;" + claims.toStdString());
    QCOMPARE(textOf(data, query::changesBetween(data, {2014, 2016})), changes);
}

void ChangesTest::nothingBackwards()
{
    const auto data = support::datasetFrom("a:x; b:y; a -p-> b @2015");
    QVERIFY(query::changesBetween(data, {2016, 2014}).list.empty());
    QVERIFY(query::changesBetween(data, {2015, 2015}).list.empty());
    QVERIFY(query::changesBetween(data, {time::unboundedPast, time::unboundedFuture}).list.empty());
}

void ChangesTest::aboutReaches()
{
    const auto data = support::datasetFrom("a:x; b:y; a -p-> b @2018~");
    QCOMPARE(textOf(data, query::changesBetween(data, {2014, 2016}, {1})), QString());
    QCOMPARE(textOf(data, query::changesBetween(data, {2014, 2016}, {2})), QStringLiteral("?+c1"));
}

void ChangesTest::yearsAddUp()
{
    const auto data = support::datasetFrom("a:x; b:y; c:y; a -p-> b @2015; b -p-> a @2016;"
                                           "a -q-> b @2017; a -q-> c @2014/2016");
    const auto count = [&](std::int64_t first, std::int64_t last) {
        return query::changesBetween(data, {first, last}).list.size();
    };
    QCOMPARE(count(2014, 2017), count(2014, 2015) + count(2015, 2016) + count(2016, 2017));
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
