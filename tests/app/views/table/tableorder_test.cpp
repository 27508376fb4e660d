// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/pipeline.h"
#include "app/views/table/makerows.h"
#include "app/views/table/tableorder.h"
#include "tests/support/datasetfrom.h"

#include <QElapsedTimer>
#include <QTest>

using namespace knotary;
using support::datasetFrom;

namespace
{

constexpr const char* fewThings = R"(
    gsma:organization "GSMA" zh"协会"
    wic:conference "World Internet Conference" zh"世界互联网大会"
    tim:person "Tim Cook"
    cac:organization "CAC"
    gsma -initiated-> wic @2022 [s0 14]
    cac -organized-> wic @2014 [s1 1]
    tim -spoke-> wic @2017 [s1 2]
    wic -guests-> (quantity 9 people) @2014
    wic -guests-> (quantity 1,800 people)
    tim -left-> cac standing=retracted)";

struct Fixture
{
    dataset::Dataset data = datasetFrom(fewThings);
    views::TableRows entities = views::entityRows({data}, {}, {});
    views::TableRows claims = views::claimRows({data}, {});
};

/// Ids of the rows; a group begins with "word:".
QString order(const views::TableRows& rows, const views::TableWish& wish)
{
    const views::TableOrder order = views::orderOf(rows, wish);
    QStringList ids;
    for (const std::uint32_t row : order.rows)
        ids += rows.columns[*rows.columnOf("id")].text(row);
    for (auto group = order.groups.rbegin(); group != order.groups.rend(); ++group)
        ids.insert(static_cast<qsizetype>(group->first),
                   rows.columns[*order.groupColumn].words[group->word] + u':');
    return ids.join(u' ');
}

void fill(dataset::Dataset& data, int entityCount, int claimCount)
{
    schema::Kind kind;
    kind.id = "k";
    schema::Property property;
    property.id = "p";
    dataset::Source source;
    source.key = "s";
    dataset::Entity entity;
    entity.kind = data.schema.addKind(kind);
    for (int number = 0; number < entityCount; ++number) {
        const std::string key = std::to_string(number * 7919 % entityCount);
        entity.key = "e" + key;
        entity.names = {{"en", "Thing " + key}, {"zh", "东西" + key}};
        data.add(entity);
    }
    dataset::Claim claim;
    claim.property = data.schema.addProperty(property);
    claim.evidence.emplace_back();
    claim.evidence.back().source = data.add(source);
    const auto entityOf = [entityCount](int number) {
        return base::EntityId(static_cast<std::size_t>(number % entityCount));
    };
    for (int number = 0; number < claimCount; ++number) {
        claim.key = "c" + std::to_string(number);
        claim.subject = entityOf(number * 31);
        claim.value = entityOf(number * 17 + 1);
        data.add(claim);
    }
}

views::GraphSight sightOf(const dataset::Dataset& data)
{
    return {document::wholeGraphOf(data), nullptr, nullptr};
}

} // namespace

class TableOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWishesItIsTheFile()
    {
        const Fixture fixture;
        QCOMPARE(order(fixture.entities, {}), QStringLiteral("gsma wic tim cac"));
        QCOMPARE(order(fixture.claims, {}), QStringLiteral("c1 c2 c3 c4 c5 c6"));
        QCOMPARE(order({}, {.sortedBy = "name", .groupedBy = "kind"}), QString());
    }

    void sortsWithTheEmptyOnesLast()
    {
        const Fixture fixture;
        QCOMPARE(order(fixture.entities, {.sortedBy = "name"}), QStringLiteral("cac gsma tim wic"));
        QCOMPARE(order(fixture.entities, {.sortedBy = "name", .isDescending = true}),
                 QStringLiteral("wic tim gsma cac"));
        QCOMPARE(order(fixture.entities, {.sortedBy = "other"}),
                 QStringLiteral("wic gsma tim cac")); // shijie before xiehui
        QCOMPARE(order(fixture.entities, {.sortedBy = "other", .isDescending = true}),
                 QStringLiteral("gsma wic tim cac"));
        QCOMPARE(order(fixture.claims, {.sortedBy = "when"}), QStringLiteral("c2 c4 c3 c1 c5 c6"));
        QCOMPARE(order(fixture.claims, {.sortedBy = "when", .isDescending = true}),
                 QStringLiteral("c1 c3 c2 c4 c5 c6"));
        QCOMPARE(order(fixture.entities, {.sortedBy = "no-such-column"}),
                 QStringLiteral("gsma wic tim cac"));
    }

    void numbersSortAsNumbers()
    {
        const Fixture fixture;
        QCOMPARE(order(fixture.entities, {.sortedBy = "claims", .isDescending = true}),
                 QStringLiteral("wic tim cac gsma"));
        QCOMPARE(order(fixture.claims, {.sortedBy = "value"}).section(u' ', 0, 1),
                 QStringLiteral("c4 c5")); // "9 people" before "1,800 people"
    }

    void filtersInTheColumnsThatAreAskedFor()
    {
        const Fixture fixture;
        const auto found = [&](const char* typed, std::vector<std::string> searched) {
            return order(fixture.entities, {.words = views::filterWords(QString::fromUtf8(typed)),
                                            .searched = std::move(searched)});
        };
        QCOMPARE(found("org", {"kind"}), QStringLiteral("gsma cac"));
        QCOMPARE(found("org", {"name"}), QString());
        QCOMPARE(found("conf WORLD", {"name", "kind"}), QStringLiteral("wic"));
        QCOMPARE(found("sjhlw", {"name", "other"}), QStringLiteral("wic"));
        QCOMPARE(found("org 2014", {"kind", "first"}), QStringLiteral("cac"));
        QCOMPARE(found("=(", {"name"}), QString());
    }

    void groupsAreInOrderWithTheEmptyOneLast()
    {
        const Fixture fixture;
        QCOMPARE(order(fixture.entities, {.sortedBy = "name", .groupedBy = "kind"}),
                 QStringLiteral("conference: wic organization: cac gsma person: tim"));
        QCOMPARE(order(fixture.claims, {.groupedBy = "source"}),
                 QStringLiteral("s0: c1 s1: c2 c3 : c4 c5 c6"));
        QCOMPARE(order(fixture.claims, {.groupedBy = "year"}),
                 QStringLiteral("2014: c2 c4 2017: c3 2022: c1 : c5 c6"));
        const views::TableOrder none =
            views::orderOf(fixture.claims, {.groupedBy = "kind", .words = {"nothing"}});
        QVERIFY(none.groupColumn && none.groups.empty());
    }

    void showsWhatTheGraphShows()
    {
        const Fixture fixture;
        views::GraphSight sight = sightOf(fixture.data);
        QCOMPARE(order(fixture.entities, {.sight = sight}), QStringLiteral("gsma wic tim cac"));
        // What is retracted draws no line.
        QCOMPARE(order(fixture.claims, {.sight = sight}), QStringLiteral("c1 c2 c3 c4 c5"));

        sight.graph = std::make_shared<const graph::Projection>(
            graph::without(*sight.graph, {*fixture.data.findEntity("cac")}));
        QCOMPARE(order(fixture.entities, {.sight = sight}), QStringLiteral("gsma wic tim"));
        QCOMPARE(order(fixture.claims, {.sight = sight}), QStringLiteral("c1 c3 c4 c5"));

        query::FilterContents filter;
        filter.claims = {true, true, true, false, true, true};
        sight.filter = std::make_shared<const query::FilterContents>(filter);
        QCOMPARE(order(fixture.claims, {.sight = sight}), QStringLiteral("c1 c3 c5"));

        const query::TimeColumns times(fixture.data);
        sight.window = std::make_shared<const query::WindowContents>(
            times.contentsOf(*query::parseTimeWindow("2017")));
        sight.filter = nullptr;
        QVERIFY(!order(fixture.claims, {.sight = sight}).contains(QLatin1String("c4")));
        QVERIFY(order(fixture.claims, {.sight = sight}).contains(QLatin1String("c5"))); // undated
    }

    void hugeTablesAreSortedAndFilteredQuickly()
    {
        constexpr int entityCount = 100'000;
        constexpr int claimCount = 300'000;
        dataset::Dataset data;
        fill(data, entityCount, claimCount);
        const auto timed = [](const char* what, const auto& work) {
            QElapsedTimer timer;
            timer.start();
            work();
            const qint64 milliseconds = timer.elapsed();
            qInfo("%s: %lld ms", what, static_cast<long long>(milliseconds));
            return milliseconds;
        };
        views::TableRows entities;
        views::TableRows claims;
        timed("rows of 100,000 entities", [&] { entities = views::entityRows({data}, {}, {}); });
        timed("rows of 300,000 claims", [&] { claims = views::claimRows({data}, {}); });
        QCOMPARE(claims.count(), std::size_t(claimCount));
        // All of this is work of a job; on a busy machine it takes a multiple.
        QVERIFY(timed("sorted", [&] { (void)views::orderOf(claims, {.sortedBy = "subject"}); }) <
                1500);
        QVERIFY(timed("grouped", [&] { (void)views::orderOf(claims, {.groupedBy = "property"}); }) <
                1500);
        const std::vector<std::string> searched{"subject", "property", "value", "id"};
        QVERIFY(timed("filtered", [&] {
                    (void)views::orderOf(claims, {.words = {"thing", "77"}, .searched = searched});
                }) < 1500);
    }
};

QTEST_GUILESS_MAIN(TableOrderTest)
#include "tableorder_test.moc"
