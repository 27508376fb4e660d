// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/timecolumns.h"

#include "model/formats/format.h"
#include "model/formats/formats.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace knotary;
using namespace knotary::query;

namespace
{

constexpr const char* ground = R"(
    mao:person; li:person; wic:event; town:place; idea:concept; nobody:person
    mao -opened-> wic @2014
    li -opened-> wic @2015/2017
    wic -held-in-> town
    mao -proposed-> idea @2016~
    li -proposed-> idea @2015 standing=retracted
    town -twinned-> town
    idea -ended-> (date 2018/)
)";

QString wordOf(WindowAnswer answer)
{
    switch (answer) {
    case WindowAnswer::Undated:
        return QStringLiteral("-");
    case WindowAnswer::No:
        return QStringLiteral("no");
    case WindowAnswer::Maybe:
        return QStringLiteral("maybe");
    case WindowAnswer::Yes:
        break;
    }
    return QStringLiteral("yes");
}

/// "c1 … | entities in order".
QString dump(const WindowContents& contents)
{
    QStringList claims;
    for (const WindowAnswer answer : contents.claims)
        claims += wordOf(answer);
    QStringList entities;
    for (const WindowAnswer answer : contents.entities)
        entities += wordOf(answer);
    return claims.join(u' ') + QStringLiteral(" | ") + entities.join(u' ');
}

dataset::Dataset wic()
{
    const QString root = QStringLiteral(KNOTARY_SOURCE_DIR);
    schema::Schema schema;
    for (const char* name : {"kinds.yaml", "properties.yaml"}) {
        QFile file(root + QLatin1String("/resources/schema/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the vocabulary in %s cannot be read", name);
        (void)formats::readSchema(file.readAll().toStdString(), name, schema);
    }
    return formats::readFile(root.toStdString() + "/data/wic.yaml", schema, {}).dataset.value();
}

} // namespace

class TimeColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersForClaimsAndEntities_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<int>("about");
        QTest::addColumn<QString>("answers");
        const auto row = [](const char* window, int about, const char* answers) {
            QTest::addRow("%s about %d", window, about)
                << QString::fromLatin1(window) << about << QString::fromLatin1(answers);
        };
        // opened opened held proposed retracted twinned ended | mao li wic town idea nobody
        row("2014", 0, "yes no - no no - no | yes no yes - no -");
        row("2014", 1, "yes no - no no - no | yes no yes - no -");
        row("2015", 1, "no yes - maybe no - no | maybe yes yes - maybe -");
        row("2015", 0, "no yes - no no - no | no yes yes - no -");
        row("2016", 0, "no yes - maybe no - no | maybe yes yes - maybe -");
        row("2018", 1, "no no - no no - yes | no no no - yes -");
        row("2019", 1, "no no - no no - maybe | no no no - maybe -");
        row("..2014", 1, "yes no - no no - no | yes no yes - no -");
        row("..2015", 1, "yes yes - maybe no - no | yes yes yes - maybe -");
        row("2017..2018", 1, "no yes - maybe no - yes | maybe yes yes - yes -");
        row("1999", 1, "no no - no no - no | no no no - no -");
    }

    void answersForClaimsAndEntities()
    {
        QFETCH(QString, window);
        QFETCH(int, about);
        QFETCH(QString, answers);
        const TimeColumns columns(support::datasetFrom(ground), time::AboutWidth{about});
        QCOMPARE(dump(columns.contentsOf(*parseTimeWindow(window.toStdString()))), answers);
    }

    void knowsTheYearsOfTheChart()
    {
        QVERIFY((TimeColumns(support::datasetFrom(ground)).years() == YearRange{2014, 2018}));
        QVERIFY(!TimeColumns(support::datasetFrom("a:x; b:x; a -knows-> b")).years());
        QVERIFY((TimeColumns(wic()).years() == YearRange{2014, 2025}));
    }

    /// The window of the program and the years of the command line never differ.
    void showsWhatProjectShows()
    {
        const dataset::Dataset data = wic();
        const auto snapshot = graph::buildSnapshot(data);
        const TimeColumns columns(data);
        for (std::int64_t first = 2013; first <= 2026; ++first) {
            for (const std::int64_t last : {first, first + 3}) {
                Query query;
                query.years = YearRange{first, last};
                const graph::Projection projection = project(snapshot, data, query);
                const WindowContents contents = columns.contentsOf(windowOfYears(*query.years));
                std::size_t nodes = 0;
                for (const base::EntityId entity : data.entities()) {
                    nodes += contents.shows(entity) ? 1U : 0U;
                    QCOMPARE(contents.shows(entity), projection.nodeOf(entity).isValid());
                }
                QCOMPARE(nodes, projection.nodeCount());
                std::size_t edges = 0;
                const auto [firstEdge, lastEdge] = boost::edges(snapshot->topology);
                for (auto edge = firstEdge; edge != lastEdge; ++edge) {
                    const dataset::Claim& claim = *data.claim(snapshot->topology[*edge].claim);
                    edges += contents.shows(snapshot->topology[*edge].claim) &&
                                     contents.shows(claim.subject) && contents.shows(claim.object())
                                 ? 1U
                                 : 0U;
                }
                QCOMPARE(edges, projection.edgeCount());
            }
        }
    }

    /// What stands on the canvas in each year; a change of rule or data shows here.
    void countsTheNodesOfEachYear()
    {
        const TimeColumns columns(wic());
        QStringList counts;
        for (std::int64_t year = 2014; year <= 2025; ++year) {
            const WindowContents contents = columns.contentsOf(windowOfYears({year, year}));
            counts += QString::number(
                std::count_if(contents.entities.begin(), contents.entities.end(),
                              [](WindowAnswer answer) { return answer >= WindowAnswer::Maybe; }));
        }
        QCOMPARE(counts.join(u' '), QStringLiteral("9 21 2 19 6 11 0 0 1 6 0 8"));
    }
};

QTEST_APPLESS_MAIN(TimeColumnsTest)
#include "timecolumns_test.moc"
