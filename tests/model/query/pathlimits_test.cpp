// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What chains may go through: evidence, avoided entities, time, and claims that tell things apart.

#include "model/query/pathlimits.h"

#include "model/graph/snapshot.h"
#include "model/query/paths.h"
#include "model/query/query.h"
#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;

namespace
{

struct World
{
    explicit World(std::string_view text)
        : data(support::datasetFrom(text)),
          graph(std::make_shared<graph::Projection>(
              query::project(graph::buildSnapshot(data), data, {})))
    {}

    dataset::Dataset data;
    std::shared_ptr<const graph::Projection> graph;

    [[nodiscard]] base::EntityId entity(const char* key) const
    {
        return data.findEntity(key).value_or(base::EntityId{});
    }
    /// "a b z", the shortest chain from a to z; empty where there is none.
    [[nodiscard]] QString chain(const query::PathLimits& limits) const
    {
        const auto part = query::walkable(graph, data, limits, entity("a"), entity("z"));
        QStringList keys;
        for (const query::NodePath& path :
             query::PathSearch(*part).find(part->nodeOf(entity("a")), part->nodeOf(entity("z"))))
            for (const std::uint32_t node : path)
                keys << QString::fromStdString(data.entity(part->entityOfNode[node])->key);
        return keys.join(u' ');
    }
};

/// Ever longer ways from a to z, each better founded than the one before.
constexpr const char* ways = "a:x; b:x; c:x; d:x; e:x; f:x; g:x; h:x; i:x; j:x; z:x;"
                             "a -p-> z;"
                             "a -p-> b [s1]; b -p-> z [s1] standing=announced;"
                             "a -p-> c [s1]; c -p-> d [s1]; d -p-> z [s2];"
                             "a -p-> e [s1] [s2]; e -p-> f [s1] [s2]; f -p-> g [s1] [s3];"
                             "g -p-> z [s2] [s3]";

} // namespace

class PathLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToWhatIsFounded_data()
    {
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("chain");
        QTest::newRow("any") << "any"
                             << "a z";
        QTest::newRow("sourced") << "sourced"
                                 << "a b z";
        QTest::newRow("confirmed") << "confirmed"
                                   << "a c d z";
        QTest::newRow("several") << "several"
                                 << "a e f g z";
    }
    void keepsToWhatIsFounded()
    {
        QFETCH(QString, evidence);
        QFETCH(QString, chain);
        const auto wanted = query::findPathEvidence(evidence.toStdString());
        QVERIFY(wanted);
        QCOMPARE(QLatin1String(query::nameOf(*wanted)), QLatin1String(evidence.toLatin1()));
        query::PathLimits limits;
        limits.evidence = *wanted;
        QCOMPARE(World(ways).chain(limits), chain);
    }

    void knowsNoOtherWords()
    {
        QVERIFY(!query::findPathEvidence("much"));
        QVERIFY(!query::findPathEvidence(""));
    }

    void nothingDisputedIsConfirmed()
    {
        query::PathLimits limits;
        limits.evidence = query::PathEvidence::Confirmed;
        QCOMPARE(World("a:x; z:x; a -p-> z [s1]").chain(limits), QStringLiteral("a z"));
        QCOMPARE(World("a:x; z:x; a -p-> z [s1] [s2 3 denies]").chain(limits), QString());
        QCOMPARE(World("a:x; z:x; a -p-> z [s1] standing=inferred").chain(limits), QString());
        QCOMPARE(World("a:x; z:x; a -p-> z [s1] standing=disputed").chain(limits), QString());
    }

    void whatTellsThingsApartConnectsNothing()
    {
        const QString way = QStringLiteral("a b z");
        World world("a:x; b:x; z:x; a -unlike-> z; a -p-> b; b -p-> z");
        QCOMPARE(world.chain({}), QStringLiteral("a z")); // the property is an ordinary one yet
        schema::Schema newer;
        schema::Property property;
        property.id = "unlike";
        property.isDistinction = true;
        newer.addProperty(property);
        world.data.schema.learnFrom(newer);
        QCOMPARE(world.chain({}), way);
    }

    void goesRoundWhoIsAvoided()
    {
        const World world("a:x; b:y; c:z; z:y; a -p-> b; b -p-> z; a -p-> c; c -p-> z");
        query::PathLimits limits;
        QCOMPARE(world.chain(limits), QStringLiteral("a b z"));
        limits.avoided = {world.entity("b")};
        QCOMPARE(world.chain(limits), QStringLiteral("a c z"));
        limits.avoided = {};
        // An end is no limit to itself, of whatever kind it is.
        limits.avoidedKinds = {world.data.entity(world.entity("b"))->kind};
        QCOMPARE(world.chain(limits), QStringLiteral("a c z"));
        limits.avoided = {world.entity("a"), world.entity("c")};
        QCOMPARE(world.chain(limits), QString());
    }

    void goesThroughNothingHidden()
    {
        const World world("a:x; b:x; c:x; z:x; a -p-> b @2015; b -p-> z @2015; a -p-> c @2020;"
                          "c -p-> z @2020");
        query::PathLimits limits;
        limits.hidden = {world.entity("b")};
        QCOMPARE(world.chain(limits), QStringLiteral("a c z"));
        limits.hidden = {world.entity("z")};
        QCOMPARE(world.chain(limits), QString());
        limits.hidden = {};

        const auto years = query::windowOfYears({2020, 2020}, query::WindowMode::Range);
        limits.window = std::make_shared<query::WindowContents>(
            query::TimeColumns(world.data).contentsOf(years));
        QCOMPARE(world.chain(limits), QStringLiteral("a c z"));
        limits.window.reset();

        auto filter = std::make_shared<query::FilterContents>();
        filter->claims.assign(world.data.claimCount(), true);
        filter->claims[0] = false;
        limits.filter = filter;
        QCOMPARE(world.chain(limits), QStringLiteral("a c z"));
    }

    void theSameGraphWhereNothingLimits()
    {
        const World world("a:x; z:x; a -p-> z");
        QCOMPARE(query::walkable(world.graph, world.data, {}, {}, {}).get(), world.graph.get());
        const World empty("a:x");
        QVERIFY(query::walkable(empty.graph, empty.data, {}, {}, {}) != nullptr);
    }

    void stepsAreTheEarliest()
    {
        const World world("a:x; b:x; c:x; z:x; a -p-> z; a -p-> b; b -p-> z; b -q-> z;"
                          "a -p-> c; c -p-> b");
        query::PathSearch search(*world.graph);
        std::vector<query::Chain> chains;
        for (const query::NodePath& path : search.find(world.graph->nodeOf(world.entity("a")),
                                                       world.graph->nodeOf(world.entity("z")), {9}))
            chains.push_back(query::chainOf(*world.graph, path));
        QCOMPARE(chains.size(), std::size_t{3}); // a z, a b z, a c b z
        QCOMPARE(chains[1].back().claims.size(), std::size_t{2});
        const query::ChainSteps steps = query::stepsOf(chains);
        const auto stepOf = [&](const char* key) {
            return static_cast<int>(steps.at(*world.data.findClaim(key)));
        };
        QCOMPARE(stepOf("c1"), 1);
        QCOMPARE(stepOf("c3"), 2); // the third of the last chain, the second of another
        QCOMPARE(stepOf("c4"), 2);
        QCOMPARE(stepOf("c6"), 2);
        QVERIFY(query::stepsOf({}).empty());
    }
};

QTEST_GUILESS_MAIN(PathLimitsTest)
#include "pathlimits_test.moc"
