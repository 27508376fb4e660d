// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is different between two years, as it stands in the scene and in its legend.

#include "app/scene/changemarks.h"

#include "app/scene/buildscene.h"
#include "app/scene/colour.h"
#include "app/scene/paint.h"
#include "model/graph/snapshot.h"
#include "model/query/query.h"
#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::scene;

namespace
{

/// Four comets in a row: one relation added, one ended, one altered in its role, one as it was; and
/// a text about the first that is new.
constexpr const char* comets = "a:x \"A\"; b:x \"B\"; c:x \"C\"; d:x \"D\"; e:x \"E\";"
                               "a -p-> b @2015; b -p-> c @2010/2015; d -p-> e @2010/..;"
                               "c -p-> d @2010/2015 role=guest; c -p-> d @2015/.. role=host;"
                               "a -q-> \"new\" @2016";

struct World
{
    dataset::Dataset data = support::datasetFrom(comets);
    graph::Projection projection = query::project(graph::buildSnapshot(data), data, {});
    layout::Positions positions{{0, 0}, {300, 0}, {600, 0}, {900, 0}, {1200, 0}};

    [[nodiscard]] Scene scene(bool isCompared, Theme theme = Theme::Light) const
    {
        Attention attention;
        if (isCompared)
            attention.changes =
                std::make_shared<const query::Changes>(query::changesBetween(data, {2014, 2016}));
        return buildScene({.dataset = data,
                           .projection = projection,
                           .positions = positions,
                           .theme = theme,
                           .attention = attention});
    }
    /// "c1 + strong", in the order of the file.
    [[nodiscard]] QStringList edges(const Scene& scene) const
    {
        QStringList rows;
        for (const EdgeMark& edge : scene.edges)
            rows << QStringLiteral("%1 %2%3").arg(
                QString::fromStdString(data.claim(edge.claim)->key), changeSigns(edge.changes),
                edge.emphasis == Emphasis::Strong  ? QStringLiteral(" strong")
                : edge.emphasis == Emphasis::Faded ? QStringLiteral(" faded")
                                                   : QString());
        rows.sort();
        return rows;
    }
};

} // namespace

class ChangeMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void marksRelations()
    {
        const World world;
        QCOMPARE(
            world.edges(world.scene(true)),
            QStringList({"c1 + strong", "c2 − strong", "c3  faded", "c4 ≠ strong", "c5 ≠ strong"}));
        for (const QString& row : world.edges(world.scene(false)))
            QVERIFY2(row.size() == 3, qPrintable(row)); // neither sign nor emphasis
    }

    void signsStandInWordsAndOnLines()
    {
        const World world;
        QStringList names;
        QStringList badges;
        for (const LabelMark& label : world.scene(true).labels) {
            if (label.claim.isValid())
                badges << QString::fromStdString(world.data.claim(label.claim)->key) + label.badge;
            else
                names << label.lines.join(u'/');
        }
        QVERIFY2(names.contains(QStringLiteral("+\u00a0A")), qPrintable(names.join(u' ')));
        QVERIFY(names.contains(QStringLiteral("B")));
        QVERIFY2(badges.contains(QStringLiteral("c1+0")) || badges.contains(QStringLiteral("c1+")),
                 qPrintable(badges.join(u' ')));
    }

    void coloursAreSeenAndDiffer_data()
    {
        QTest::addColumn<Theme>("theme");
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print, Theme::Grey})
            QTest::newRow(qPrintable(codeOf(theme))) << theme;
    }
    void coloursAreSeenAndDiffer()
    {
        QFETCH(Theme, theme);
        std::vector<QColor> colours;
        for (const auto kind :
             {query::ChangeKind::Added, query::ChangeKind::Ended, query::ChangeKind::Altered}) {
            const QColor colour = changeColour(flagOf(kind), theme);
            QVERIFY(contrast(colour, paletteOf(theme).ground) >= 3);
            QVERIFY(std::find(colours.begin(), colours.end(), colour) == colours.end());
            colours.push_back(colour);
        }
    }

    void legendCountsThem()
    {
        const World world;
        QStringList rows;
        for (const LegendEntry& entry : legendOf(query::changesBetween(world.data, {2014, 2016}),
                                                 Theme::Light, text::NameLanguage::English))
            rows << entry.text + (entry.isHeading ? QString() : QString::number(entry.count));
        QCOMPARE(rows, QStringList({"Changed from 2014 to 2016", "+\u00a0added2", "−\u00a0ended1",
                                    "≠\u00a0altered1"}));
    }
};

QTEST_MAIN(ChangeMarksTest)
#include "changemarks_test.moc"
