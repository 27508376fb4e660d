// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/overview.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;

namespace
{

/// "x:2 y:1 | s1:3 | b:4 a:2": entities of kinds, claims of sources, starting points.
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
    for (const query::StartingPoint& point : overview.startingPoints)
        points << QStringLiteral("%1:%2")
                      .arg(QString::fromStdString(data.entity(point.entity)->key))
                      .arg(point.relations);
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
                               << "x:1 |  | a:0";
        QTest::newRow("the most connected of each kind, most first")
            << "a:x; b:x; c:y; b -p-> c; b -p-> a; c -q-> b"
            << "x:2 y:1 |  | b:3 c:2";
        QTest::newRow("one to itself counts once") << "a:x; a -p-> a"
                                                   << "x:1 |  | a:1";
        QTest::newRow("a claim counts once a source")
            << "a:x; b:x; a -p-> b [s1 1] [s1 2] [s2 1]; b -p-> a [s1 1]"
            << "x:2 | s1:2 s2:1 | a:2";
    }
    void counts()
    {
        QFETCH(QString, claims);
        QFETCH(QString, counts);
        const dataset::Dataset data = support::datasetFrom(claims.toStdString());
        QCOMPARE(textOf(data, query::overviewOf(data)), counts);
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
