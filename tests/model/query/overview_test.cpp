// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/overview.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

#include <array>

using namespace knotary;

namespace
{

QString textOf(const query::StartingPoint::Why& why)
{
    constexpr std::array reasons{"relations", "sources", "contested", "kind"};
    return QLatin1String(reasons[static_cast<std::size_t>(why.reason)]) +
           QString::number(why.count);
}

/// "x:2 y:1 | s1:3 | b:relations4+sources1 a:kind2": entities of kinds, claims of sources, starting
/// points.
QString textOf(const dataset::Dataset& data, const query::Overview& overview)
{
    QStringList kinds;
    for (std::size_t kind = 0; kind < overview.entitiesOfKind.size(); ++kind)
        if (overview.entitiesOfKind[kind] > 0)
            kinds << QStringLiteral("%1:%2")
                         .arg(QString::fromStdString(data.schema.kinds()[kind].id))
                         .arg(overview.entitiesOfKind[kind]);
    QStringList sources;
    for (const base::SourceId id : data.sources())
        sources << QStringLiteral("%1:%2")
                       .arg(QString::fromStdString(data.source(id)->key))
                       .arg(overview.claimsOfSource[id.index()]);
    QStringList points;
    for (const query::StartingPoint& point : overview.startingPoints) {
        QStringList reasons;
        for (const query::StartingPoint::Why& why : point.why)
            reasons << textOf(why);
        points << QString::fromStdString(data.entity(point.entity)->key) + u':' +
                      reasons.join(u'+');
    }
    return kinds.join(u' ') + QStringLiteral(" | ") + sources.join(u' ') + QStringLiteral(" | ") +
           points.join(u' ');
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("claims");
        QTest::addColumn<QString>("counts");
        QTest::newRow("nothing") << ""
                                 << " |  | ";
        QTest::newRow("alone") << "a:x"
                               << "x:1 |  | a:kind0";
        QTest::newRow("the most connected of each kind, most first")
            << "a:x; b:x; c:y; b -p-> c; b -p-> a; c -q-> b"
            << "x:2 y:1 |  | b:relations3 c:kind2";
        QTest::newRow("one to itself counts once") << "a:x; a -p-> a"
                                                   << "x:1 |  | a:relations1";
        QTest::newRow("a claim counts once a source")
            << "a:x; b:x; a -p-> b [s1 1] [s1 2] [s2 1]; b -p-> a [s1 1]"
            << "x:2 | s1:2 s2:1 | a:relations2+sources2";
        QTest::newRow("sources and contradictions have their own")
            << "property p date single\na:x; b:x; c:x; a -q-> b; a -q-> c\n"
               "b -r-> \"t\" [s1 1] [s2 1]; c -p-> (date 2014); c -p-> (date 2015)"
            << "x:3 | s1:1 s2:1 | a:relations2 b:sources2 c:contested2";
        QTest::newRow("what is retracted connects nothing")
            << "a:x; b:y; a -p-> b [s1 1] standing=retracted"
            << "x:1 y:1 | s1:1 | a:kind0 b:kind0";
        QTest::newRow("five at most")
            << "a:x; b:y; c:z; d:u; e:v; f:w; a -p-> b"
            << "x:1 y:1 z:1 u:1 v:1 w:1 |  | a:relations1 b:kind1 c:kind0 d:kind0 e:kind0";
    }
    void counts()
    {
        QFETCH(QString, claims);
        QFETCH(QString, counts);
        const dataset::Dataset data = support::datasetFrom(claims.toStdString());
        QCOMPARE(textOf(data, query::overviewOf(data)), counts);
    }

    void knowsContradictions()
    {
        const auto data = support::datasetFrom("property p date single\na:x\n"
                                               "a -p-> (date 2014); a -p-> (date 2016-05)");
        const query::Overview overview = query::overviewOf(data);
        QCOMPARE(overview.conflicts.size(), std::size_t(1));
        QVERIFY(query::overviewOf(support::datasetFrom("a:x")).conflicts.empty());
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
