// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/edits.h"
#include "model/query/query.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::query;

class ProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void letsThrough_data();
    void letsThrough();
    void mapsBackAndForth();
    void foldsWords();
    void survivesALaterRevision();
    void walksALongChain();
};

namespace
{

constexpr const char* ground = R"(
    mao:person "Mao Rong" !"an engineer"; li:person ~"Lee"; wic:event zh"世界互联网大会"
    town:place; idea:concept
    mao -opened-> wic @2014 [s0 1]
    li -opened-> wic @2015/2017 [s1 1] standing=announced
    wic -held-in-> town
    mao -proposed-> idea @2018 [s0 2] [s1 2]
    li -proposed-> idea @2016 standing=retracted [s2 1]
    town -twinned-> town
    idea -theme-> "net" @2020
)";

} // namespace

void ProjectTest::letsThrough_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("years");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char* name, const char* text, const char* years, const char* seen) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(years)
                            << QString::fromLatin1(seen);
    };
    const char* all = "mao li wic town idea | mao>wic:c1 mao>idea:c4 li>wic:c2 wic>town:c3 "
                      "town>town:c6";
    row("everything", "", "", all);
    row("kind", "kind:person", "", "mao li |");
    row("either kind", "kind:person,event", "", "mao li wic | mao>wic:c1 li>wic:c2");
    row("not a kind", "-kind:person", "", "wic town idea | wic>town:c3 town>town:c6");
    row("id", "id:mao,wic", "", "mao wic | mao>wic:c1");
    row("word in a name", "rong", "", "mao |");
    row("word in an alias", "LEE", "", "li |");
    row("word in a note", "engineer", "", "mao |");
    row("Chinese word", "互联网", "", "wic |");
    row("all words", "rong engineer", "", "mao |");
    row("not a word", "-rong kind:person", "", "li |");
    row("near, one step", "near:mao", "", "mao wic idea | mao>wic:c1 mao>idea:c4");
    row("near goes against the arrow", "near:town", "", "wic town | wic>town:c3 town>town:c6");
    row("near, two steps", "near:mao~2", "", all);
    row("near, no step", "near:mao~0", "", "mao |");
    row("near two", "near:li,idea", "", "mao li wic idea | mao>wic:c1 mao>idea:c4 li>wic:c2");
    row("not near", "-near:mao", "", "li town | town>town:c6");
    row("near and kind", "near:wic kind:person", "", "mao li |");
    row("property", "property:opened", "", "mao li wic | mao>wic:c1 li>wic:c2");
    row("property and kind", "property:opened kind:person", "", "mao li |");
    row("not a property", "-property:opened", "",
        "mao wic town idea | mao>idea:c4 wic>town:c3 town>town:c6");
    row("source", "source:s1", "", "mao li wic idea | mao>idea:c4 li>wic:c2");
    row("standing", "standing:announced", "", "li wic | li>wic:c2");
    row("retracted only when asked for", "standing:retracted", "", "li idea |");
    row("property with a literal", "property:theme", "", "idea |");
    row("no such claim", "property:opened source:s2", "", "|");
    row("year", "", "2014", "mao wic | mao>wic:c1");
    row("year within an interval", "", "2016", "li wic | li>wic:c2");
    row("years", "", "2014..2018", "mao li wic idea | mao>wic:c1 mao>idea:c4 li>wic:c2");
    row("year of a literal", "", "2020", "idea |");
    row("year and property", "property:proposed", "2014..2016", "|");
    row("year and kind", "kind:person", "2014", "mao |");
    row("year without anything", "", "1999", "|");
}

void ProjectTest::letsThrough()
{
    QFETCH(QString, text);
    QFETCH(QString, years);
    QFETCH(QString, seen);
    const dataset::Dataset data = support::datasetFrom(ground);
    ParsedQuery parsed = parseQuery(text.toStdString(), data);
    QVERIFY(parsed.diagnostics.empty());
    parsed.query.years = parseYearRange(years.toStdString());
    const auto projection = project(graph::buildSnapshot(data), data, parsed.query);
    QCOMPARE(QString::fromStdString(support::dump(projection, data)), seen);
}

void ProjectTest::mapsBackAndForth()
{
    const dataset::Dataset data = support::datasetFrom(ground);
    const auto snapshot = graph::buildSnapshot(data);
    const auto projection = project(snapshot, data, parseQuery("kind:person", data).query);
    QCOMPARE(projection.snapshot, snapshot);
    for (std::size_t node = 0; node < projection.nodeCount(); ++node)
        QCOMPARE(projection.nodeOf(projection.entityOfNode[node]), base::NodeIndex(node));
    QVERIFY(!projection.nodeOf(*data.findEntity("wic")).isValid());
    QVERIFY(!projection.nodeOf({}).isValid());
}

void ProjectTest::foldsWords()
{
    const dataset::Dataset data = support::datasetFrom("a:x \"Élan\"; b:x \"plan\"");
    const auto fold = [](std::string_view text) {
        std::string folded(text);
        if (const std::size_t place = folded.find("É"); place != std::string::npos)
            folded.replace(place, 2, "e");
        return std::vector<base::FoldedForm>{{folded}};
    };
    const Query query = parseQuery("elan", data).query;
    const auto snapshot = graph::buildSnapshot(data);
    QCOMPARE(support::dump(project(snapshot, data, query, fold), data), std::string("a |"));
    QCOMPARE(support::dump(project(snapshot, data, query), data), std::string("|"));
}

void ProjectTest::survivesALaterRevision()
{
    dataset::Dataset data = support::datasetFrom(ground);
    const auto snapshot = graph::buildSnapshot(data);
    QVERIFY(data.apply(dataset::edits::removeEntity(data, *data.findEntity("wic"))));
    QVERIFY(data.apply(
        dataset::edits::addEntity(data, {"late", base::KindId(0U), {{"en", "Late"}}, {}, {}})));
    QCOMPARE(support::dump(project(snapshot, data, {}), data),
             std::string("mao li town idea | mao>idea:c4 town>town:c6"));
    QCOMPARE(support::dump(project(snapshot, data, parseQuery("near:late", data).query), data),
             std::string("|"));
}

void ProjectTest::walksALongChain()
{
    dataset::Dataset data;
    const auto kind = data.schema.addKind({"x", {}, {}, {}, {}, {}});
    const auto property = data.schema.addProperty({});
    constexpr std::size_t length = 100'000;
    for (std::size_t node = 0; node < length; ++node)
        data.add(dataset::Entity{"e" + std::to_string(node), kind, {{"en", "e"}}, {}, {}});
    for (std::size_t node = 0; node + 1 < length; ++node) {
        dataset::Claim claim;
        claim.key = "c" + std::to_string(node);
        claim.subject = base::EntityId(node);
        claim.property = property;
        claim.value = base::EntityId(node + 1);
        data.add(claim);
    }
    const auto snapshot = graph::buildSnapshot(data);
    const auto seen = [&](const char* text) {
        return project(snapshot, data, parseQuery(text, data).query).nodeCount();
    };
    QCOMPARE(seen("near:e0~99998"), length - 1);
    QCOMPARE(seen("near:e50000~10"), std::size_t(21));
}

QTEST_APPLESS_MAIN(ProjectTest)
#include "project_test.moc"
