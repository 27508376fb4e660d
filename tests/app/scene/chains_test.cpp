// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chains that somebody asked for: they stand out, say which step they are, and all else fades.

#include "app/scene/buildscene.h"
#include "app/scene/strokes.h"
#include "model/graph/snapshot.h"
#include "model/query/query.h"
#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::scene;

namespace
{

struct World
{
    dataset::Dataset data =
        support::datasetFrom("a:x \"A\"; b:x \"B\"; c:x \"C\"; d:x \"D\";"
                             "a -p-> b [s1]; c -p-> b [s1] [s2]; c -p-> d [s1]; a -p-> d");
    graph::Projection projection = query::project(graph::buildSnapshot(data), data, {});
    layout::Positions positions{{0, 0}, {300, 0}, {600, 0}, {300, 300}};

    [[nodiscard]] base::ClaimId claim(const char* key) const { return *data.findClaim(key); }
    [[nodiscard]] Attention attention() const
    {
        Attention attention;
        attention.chains = std::make_shared<const query::ChainSteps>(
            query::ChainSteps{{claim("c1"), 1}, {claim("c2"), 2}});
        return attention;
    }
    [[nodiscard]] Scene scene(const Attention& attention, Theme theme = Theme::Light) const
    {
        return buildScene({.dataset = data,
                           .projection = projection,
                           .positions = positions,
                           .theme = theme,
                           .attention = attention});
    }
    [[nodiscard]] const EdgeMark& edge(const Scene& scene, const char* key) const
    {
        return *std::ranges::find(scene.edges, claim(key), &EdgeMark::claim);
    }
    [[nodiscard]] QString badge(const Scene& scene, const char* key) const
    {
        const auto found = std::ranges::find(scene.labels, claim(key), &LabelMark::claim);
        return found == scene.labels.end() ? QString() : found->badge;
    }
    [[nodiscard]] Emphasis emphasisOf(const Scene& scene, const char* key) const
    {
        return std::ranges::find(scene.nodes, *data.findEntity(key), &NodeMark::entity)->emphasis;
    }
};

} // namespace

class ChainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOutInEveryTheme_data()
    {
        QTest::addColumn<int>("theme");
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print, Theme::Grey})
            QTest::newRow(qPrintable(codeOf(theme))) << static_cast<int>(theme);
    }
    void standsOutInEveryTheme()
    {
        QFETCH(int, theme);
        const World world;
        const Scene scene = world.scene(world.attention(), static_cast<Theme>(theme));
        for (const char* key : {"c1", "c2"})
            QCOMPARE(world.edge(scene, key).emphasis, Emphasis::Strong);
        for (const char* key : {"c3", "c4"})
            QCOMPARE(world.edge(scene, key).emphasis, Emphasis::Faded);
        for (const char* key : {"a", "b", "c"})
            QCOMPARE(world.emphasisOf(scene, key), Emphasis::Strong);
        QCOMPARE(world.emphasisOf(scene, "d"), Emphasis::Faded);
        // Not by colour alone: wider, and with a number that is no number of sources.
        EdgeMark usual = world.edge(scene, "c1");
        usual.emphasis = Emphasis::Normal;
        const LineDetail detail = lineDetailOf(scene);
        QVERIFY(strokeOf(world.edge(scene, "c1"), detail).width > strokeOf(usual, detail).width);
        QVERIFY2(world.badge(scene, "c1").startsWith(u'①'), qPrintable(world.badge(scene, "c1")));
        QVERIFY2(world.badge(scene, "c2").startsWith(u'②'), qPrintable(world.badge(scene, "c2")));
        QVERIFY(world.badge(scene, "c2").endsWith(u'2')); // and the number of sources as well
        QCOMPARE(world.badge(scene, "c3"), QString());
    }

    void goesBeforeTheSelection()
    {
        const World world;
        Attention attention = world.attention();
        attention.selected = {*world.data.findEntity("d")};
        const Scene scene = world.scene(attention);
        QCOMPARE(world.edge(scene, "c3").emphasis, Emphasis::Faded);
        QCOMPARE(world.edge(scene, "c1").emphasis, Emphasis::Strong);
        QCOMPARE(world.emphasisOf(scene, "d"), Emphasis::Normal); // who is selected never fades
    }

    void givesWayToThePointer()
    {
        const World world;
        Attention attention = world.attention();
        attention.hovered = *world.data.findEntity("d");
        const Scene scene = world.scene(attention);
        QCOMPARE(world.edge(scene, "c3").emphasis, Emphasis::Strong);
        QCOMPARE(world.edge(scene, "c1").emphasis, Emphasis::Faded);
        QCOMPARE(world.badge(scene, "c1"), QString());
    }

    void fadesNothingForChainsOutOfSight()
    {
        World world;
        world.projection = graph::without(world.projection, {*world.data.findEntity("b")});
        world.positions = {{0, 0}, {600, 0}, {300, 300}};
        const Scene scene = world.scene(world.attention());
        QCOMPARE(world.edge(scene, "c3").emphasis, Emphasis::Normal);
    }

    void saysStepsBeyondTheRings()
    {
        const World world;
        Attention attention;
        attention.chains =
            std::make_shared<const query::ChainSteps>(query::ChainSteps{{world.claim("c1"), 21}});
        QVERIFY(world.badge(world.scene(attention), "c1").startsWith(QStringLiteral("(21)")));
    }
};

QTEST_MAIN(ChainsTest)
#include "chains_test.moc"
