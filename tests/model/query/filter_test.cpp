// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/filter.h"

#include "model/dataset/edits.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"

#include <QtTest>

#include <ctime>

using namespace knotary;
using namespace knotary::query;

class FilterTest : public QObject
{
    Q_OBJECT

private slots:
    void letsThrough_data();
    void letsThrough();
    void complementsByNegation();
    void reachesAsFarAsAbout();
    void agreesWithProject();
    void stopsWhenTold();
    void letsNewcomersThrough();
    void isQuickOnManyClaims();
};

namespace
{

/// mao and li with four ways of knowing: c1 two sources, c2 one, c3 none, c4 disputed.
dataset::Dataset ground()
{
    dataset::Dataset data = support::datasetFrom(R"(
        mao:person; li:person; wic:event; town:place; lone:place
        mao -opened-> wic @2014 [s0 1] [s1 1]
        li -opened-> wic @2015/2017 [s1 1]
        wic -held-in-> town
        li -proposed-> town @2016~ [s0 2] [s2 2 denies]
        mao -left-> town @2018 standing=retracted [s1 9]
    )");
    dataset::Dataset named;
    named.schema = data.schema;
    for (const base::SourceId id : data.sources()) {
        dataset::Source source = *data.source(id);
        source.publisher = source.key == "s2" ? "Élan" : source.key == "s0" ? "China Daily" : "";
        named.add(source);
    }
    for (const base::EntityId id : data.entities())
        named.add(*data.entity(id));
    for (const base::ClaimId id : data.claims())
        named.add(*data.claim(id));
    return named;
}

QString keysOf(const FilterContents& contents, const dataset::Dataset& data)
{
    QStringList claims;
    QStringList entities;
    for (const base::ClaimId id : data.claims())
        if (contents.shows(id))
            claims += QString::fromStdString(data.claim(id)->key);
    for (const base::EntityId id : data.entities())
        if (contents.shows(id))
            entities += QString::fromStdString(data.entity(id)->key);
    return entities.join(u' ') + " | " + claims.join(u' ');
}

FilterContents contentsOf(const char* text, const dataset::Dataset& data)
{
    const ParsedQuery parsed = parseQuery(text, data);
    return parsed.diagnostics.empty() ? filterContents(data, parsed.query) : FilterContents();
}

} // namespace

void FilterTest::letsThrough_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char* text, const char* seen) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(seen);
    };
    row("", "mao li wic town lone | c1 c2 c3 c4");
    row("publisher:\"china daily\"", "mao li wic town | c1 c4");
    row("-publisher:\"China Daily\"", "li wic town | c2 c3");
    row("evidence:none", "wic town | c3");
    row("evidence:one", "li wic | c2");
    row("evidence:several", "mao wic | c1");
    row("evidence:disputed", "li town | c4");
    row("evidence:none,one", "li wic town | c2 c3");
    row("when:2014", "mao wic | c1");
    row("when:2015-03", "li wic town | c2 c4"); // about 2016 may be 2015
    row("when:..2014", "mao wic | c1");
    row("when:2017..", "li wic town | c2 c4");
    row("when:undated", "wic town | c3");
    row("-when:undated", "mao li wic town | c1 c2 c4");
    row("when:2014,undated", "mao wic town | c1 c3");
    row("degree:0", "lone | c1 c2 c3 c4");
    row("degree:1", "mao | c1 c2 c3 c4"); // what is retracted does not count
    row("degree:2..", "li wic town | c1 c2 c3 c4");
    row("-degree:1..2", "wic lone | c1 c2 c3 c4");
    row("degree:0,3", "wic lone | c1 c2 c3 c4");
    row("evidence:one kind:person", "li | c2");
    row("near:mao~1 property:opened", "mao wic | c1 c2");
    row("standing:retracted", "mao town | c5");
    row("-standing:stated", " | ");
    row("kind:person,event", "mao li wic | c1 c2 c3 c4");
}

void FilterTest::letsThrough()
{
    QFETCH(QString, text);
    QFETCH(QString, seen);
    const dataset::Dataset data = ground();
    const ParsedQuery parsed = parseQuery(text.toStdString(), data);
    QVERIFY(parsed.diagnostics.empty());
    QCOMPARE(keysOf(filterContents(data, parsed.query), data), seen);
}

void FilterTest::complementsByNegation()
{
    const dataset::Dataset data = ground();
    for (const char* text : {"property:opened", "source:s1", "publisher:\"China Daily\"",
                             "standing:stated", "evidence:one,none", "when:2016"}) {
        const FilterContents yes = contentsOf(text, data);
        const FilterContents no = contentsOf((std::string("-") + text).c_str(), data);
        for (const base::ClaimId id : data.claims()) {
            if (data.claim(id)->standing != dataset::Standing::Retracted)
                QVERIFY2(yes.shows(id) != no.shows(id), text);
        }
    }
    for (const char* text : {"kind:person", "id:mao", "near:mao", "degree:2", "li"}) {
        const FilterContents yes = contentsOf(text, data);
        const FilterContents no = contentsOf((std::string("-") + text).c_str(), data);
        for (const base::EntityId id : data.entities())
            QVERIFY2(yes.shows(id) != no.shows(id), text);
    }
}

void FilterTest::reachesAsFarAsAbout()
{
    const dataset::Dataset data = ground();
    Query query = parseQuery("when:2013..2014 property:proposed", data).query;
    query.about = {1};
    QCOMPARE(keysOf(filterContents(data, query), data), QString(" | "));
    query.about = {2};
    QCOMPARE(keysOf(filterContents(data, query), data), QString("li town | c4"));
}

void FilterTest::agreesWithProject()
{
    const dataset::Dataset data = ground();
    const auto snapshot = graph::buildSnapshot(data);
    for (const char* text : {"", "kind:person", "evidence:one", "near:town~2 -kind:place",
                             "when:2014 degree:2..", "property:opened"}) {
        Query query = parseQuery(text, data).query;
        for (const bool hasYears : {false, true}) {
            query.years = hasYears ? std::optional(YearRange{2014, 2015}) : std::nullopt;
            const FilterContents contents = filterContents(data, query);
            const graph::Projection shown = project(snapshot, data, query);
            for (const base::EntityId id : data.entities())
                QCOMPARE(shown.nodeOf(id).isValid(), contents.shows(id));
        }
    }
}

void FilterTest::stopsWhenTold()
{
    const dataset::Dataset data = ground();
    base::CancelToken token;
    token.cancel();
    const FilterContents contents = filterContents(data, parseQuery("kind:person", data).query,
                                                   foldAscii, base::Control(token));
    QVERIFY(!contents.shows(data.claims().front()));
}

void FilterTest::letsNewcomersThrough()
{
    dataset::Dataset data = ground();
    const FilterContents contents = contentsOf("kind:person", data);
    QVERIFY(data.apply(
        dataset::edits::addEntity(data, {"late", base::KindId(0U), {{"en", "Late"}}, {}, {}})));
    QVERIFY(contents.shows(*data.findEntity("late")));
    QVERIFY(!contentsOf("id:mao", data).shows(*data.findEntity("late")));
}

void FilterTest::isQuickOnManyClaims()
{
    constexpr std::size_t entityCount = 100'000;
    constexpr std::size_t claimCount = 300'000;
    dataset::Dataset data;
    const auto kind = data.schema.addKind({"x", {}, {}, {}, {}, {}});
    const auto other = data.schema.addKind({"y", {}, {}, {}, {}, {}});
    schema::Property link;
    link.id = "link";
    const auto property = data.schema.addProperty(link);
    for (int number = 0; number < 100; ++number) {
        dataset::Source source;
        source.key = "s" + std::to_string(number);
        source.publisher = "Press " + std::to_string(number % 7);
        data.add(source);
    }
    for (std::size_t node = 0; node < entityCount; ++node)
        data.add(dataset::Entity{"e" + std::to_string(node),
                                 node % 3 == 0 ? kind : other,
                                 {{"en", "Name of " + std::to_string(node)}},
                                 {},
                                 {}});
    for (std::size_t number = 0; number < claimCount; ++number) {
        dataset::Claim claim;
        claim.key = "c" + std::to_string(number);
        claim.subject = base::EntityId(number % entityCount);
        claim.property = property;
        claim.value = base::EntityId(number * 7919 % entityCount);
        dataset::Evidence evidence;
        evidence.source = base::SourceId(number % 100);
        claim.evidence = {evidence};
        data.add(claim);
    }
    for (const char* text :
         {"kind:x property:link source:s1,s2", "publisher:\"Press 3\"", "evidence:one",
          "when:2014..2016", "degree:3..", "near:e5~2", "name of 77"}) {
        const Query query = parseQuery(text, data).query;
        const std::clock_t begin = std::clock(); // processor time: others may be at work
        const FilterContents contents = filterContents(data, query);
        const double spent = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        qInfo("%s: %.0f ms", text, spent);
        QCOMPARE(contents.claims.size(), claimCount);
        QVERIFY2(spent < 1000, text); // some 10 to 60 ms; what is not linear takes minutes
    }
}

QTEST_APPLESS_MAIN(FilterTest)
#include "filter_test.moc"
