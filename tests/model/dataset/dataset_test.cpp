// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/dataset.h"

#include "model/dataset/edits.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::dataset;
using support::datasetFrom;

namespace
{

constexpr const char* small = R"(
    sun:star; vega:star; ceres:planet "Ceres"; halley:comet
    ceres -orbits-> sun @1801 [log 1]
    halley -orbits-> sun
    sun -near-> vega
    ceres -theme-> "small"
)";

QString claimsOf(const Dataset& data, std::span<const ClaimId> ids)
{
    QStringList keys;
    for (const ClaimId id : ids)
        keys << QString::fromStdString(data.claim(id)->key);
    return keys.join(u' ');
}

template<class IdType>
IdType unknown()
{
    return IdType(4'000'000'000U);
}

} // namespace

class DatasetTest : public QObject
{
    Q_OBJECT

private slots:
    void looksUpByKeyAndById();
    void linksClaimsInTheOrderOfTheFile();
    void linksAClaimThatPointsAtItsSubject();
    void answersForIdsThatAreNotThere();
    void neverGivesAnIdAgain();
    void refusesAnEdit_data();
    void refusesAnEdit();
    void movesAKeyFromOneRecordToAnother();
    void saysWhatChanged_data();
    void saysWhatChanged();
};

void DatasetTest::looksUpByKeyAndById()
{
    const Dataset data = datasetFrom(small);
    QCOMPARE(data.entityCount(), std::size_t(4));
    QCOMPARE(data.claimCount(), std::size_t(4));
    QCOMPARE(data.sourceCount(), std::size_t(1));
    const auto ceres = data.findEntity("ceres");
    QVERIFY(ceres);
    QCOMPARE(data.entity(*ceres)->names.front().second, std::string("Ceres"));
    QCOMPARE(data.claim(*data.findClaim("c2"))->object(), *data.findEntity("sun"));
    QCOMPARE(data.source(*data.findSource("log"))->key, std::string("log"));
    QVERIFY(!data.findEntity("log") && !data.findClaim("sun") && !data.findSource(""));
}

void DatasetTest::linksClaimsInTheOrderOfTheFile()
{
    Dataset data = datasetFrom(small);
    const EntityId sun = *data.findEntity("sun");
    QCOMPARE(claimsOf(data, data.claimsPointingAt(sun)), QStringLiteral("c1 c2"));
    QCOMPARE(claimsOf(data, data.claimsAbout(sun)), QStringLiteral("c3"));

    const Edit edit = edits::removeClaim(data, *data.findClaim("c1"));
    QVERIFY(data.apply(edit));
    QCOMPARE(claimsOf(data, data.claimsPointingAt(sun)), QStringLiteral("c2"));
    QVERIFY(data.apply(inverted(edit)));
    QCOMPARE(claimsOf(data, data.claimsPointingAt(sun)), QStringLiteral("c1 c2"));
}

void DatasetTest::linksAClaimThatPointsAtItsSubject()
{
    Dataset data = datasetFrom("a:x\na -likes-> a");
    const EntityId a = *data.findEntity("a");
    QCOMPARE(claimsOf(data, data.claimsAbout(a)), QStringLiteral("c1"));
    QCOMPARE(claimsOf(data, data.claimsPointingAt(a)), QStringLiteral("c1"));
    const std::string before = support::dump(data);
    const Edit edit = edits::removeEntity(data, a);
    QCOMPARE(edit.claims.size(), std::size_t(1));
    QVERIFY(data.apply(edit));
    QCOMPARE(data.claimCount(), std::size_t(0));
    QVERIFY(data.apply(inverted(edit)));
    QCOMPARE(support::dump(data), before);
}

void DatasetTest::answersForIdsThatAreNotThere()
{
    const Dataset data = datasetFrom(small);
    QVERIFY(data.entity({}) == nullptr);
    QVERIFY(data.claim(unknown<ClaimId>()) == nullptr);
    QVERIFY(data.source({}) == nullptr);
    QVERIFY(data.claimsAbout({}).empty());
    QVERIFY(data.claimsPointingAt(unknown<EntityId>()).empty());
}

void DatasetTest::neverGivesAnIdAgain()
{
    Dataset data = datasetFrom(small);
    const EntityId halley = *data.findEntity("halley");
    QVERIFY(data.apply(edits::removeEntity(data, halley)));
    QVERIFY(data.entity(halley) == nullptr);
    Entity moon{"moon", KindId(0U), {{"en", "Moon"}}, {}, {}};
    QVERIFY(data.apply(edits::addEntity(data, moon)));
    QCOMPARE(data.findEntity("moon")->number, halley.number + 1);
}

void DatasetTest::refusesAnEdit_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what :
         {"a before that is not there", "an add where a record stands",
          "an entity with claims left", "a source that is still cited", "a key that is taken",
          "one key for two new records", "an empty key", "a claim about nobody",
          "a claim that points at nobody", "evidence from no source",
          "a property beyond the schema", "a kind beyond the schema", "one record twice",
          "an invalid id", "a wild id", "the second of two changes"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void DatasetTest::refusesAnEdit()
{
    QFETCH(QString, what);
    Dataset data = datasetFrom(small);
    const EntityId sun = *data.findEntity("sun");
    const Entity sunRecord = *data.entity(sun);
    const ClaimId c1 = *data.findClaim("c1");
    Entity fresh{"fresh", KindId(0U), {{"en", "Fresh"}}, {}, {}};
    Claim claim = *data.claim(c1);
    claim.key = "new";

    Edit edit;
    if (what == u"a before that is not there") {
        Entity other = sunRecord;
        other.aliases = {"Sol"};
        edit.entities = {{sun, other, fresh}};
    } else if (what == u"an add where a record stands") {
        edit.entities = {{sun, std::nullopt, fresh}};
    } else if (what == u"an entity with claims left") {
        edit.entities = {{sun, sunRecord, std::nullopt}};
    } else if (what == u"a source that is still cited") {
        const SourceId log = *data.findSource("log");
        edit.sources = {{log, *data.source(log), std::nullopt}};
    } else if (what == u"a key that is taken") {
        fresh.key = "vega";
        edit = edits::addEntity(data, fresh);
    } else if (what == u"one key for two new records") {
        edit = edits::addEntity(data, fresh);
        edit.entities.push_back({EntityId(data.nextEntityId().index() + 1), std::nullopt, fresh});
    } else if (what == u"an empty key") {
        fresh.key.clear();
        edit = edits::addEntity(data, fresh);
    } else if (what == u"a claim about nobody") {
        claim.subject = data.nextEntityId();
        edit = edits::addClaim(data, claim);
    } else if (what == u"a claim that points at nobody") {
        claim.value = EntityId{};
        edit = edits::addClaim(data, claim);
    } else if (what == u"evidence from no source") {
        claim.evidence.front().source = data.nextSourceId();
        edit = edits::addClaim(data, claim);
    } else if (what == u"a property beyond the schema") {
        claim.property = PropertyId(data.schema.properties().size());
        edit = edits::addClaim(data, claim);
    } else if (what == u"a kind beyond the schema") {
        fresh.kind = {};
        edit = edits::addEntity(data, fresh);
    } else if (what == u"one record twice") {
        edit = edits::rename(data, sun, "en", "Sol");
        edit.entities.push_back(edit.entities.front());
    } else if (what == u"an invalid id") {
        edit.entities = {{{}, std::nullopt, fresh}};
    } else if (what == u"a wild id") {
        edit.entities = {{unknown<EntityId>(), std::nullopt, fresh}};
    } else {
        edit = edits::rename(data, sun, "en", "Sol");
        edit.claims = {{c1, std::nullopt, claim}};
    }
    const std::string before = support::dump(data);
    QVERIFY(!edit.isEmpty());
    QVERIFY(!data.apply(edit));
    QCOMPARE(support::dump(data), before);
    QCOMPARE(data.revision(), std::uint64_t(0));
}

void DatasetTest::movesAKeyFromOneRecordToAnother()
{
    Dataset data = datasetFrom(small);
    const EntityId sun = *data.findEntity("sun");
    const EntityId vega = *data.findEntity("vega");
    Entity newSun = *data.entity(sun);
    Entity newVega = *data.entity(vega);
    std::swap(newSun.key, newVega.key);
    Edit edit;
    edit.entities = {{sun, *data.entity(sun), newSun}, {vega, *data.entity(vega), newVega}};
    const std::string before = support::dump(data);
    QVERIFY(data.apply(edit));
    QCOMPARE(data.findEntity("vega"), std::optional(sun));
    QCOMPARE(data.findEntity("sun"), std::optional(vega));
    QVERIFY(data.apply(inverted(edit)));
    QCOMPARE(support::dump(data), before);
    QCOMPARE(data.revision(), std::uint64_t(2));
}

void DatasetTest::saysWhatChanged_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("aspects");
    QTest::newRow("rename") << "rename"
                            << "labels e0";
    QTest::newRow("note") << "note"
                          << "e0";
    QTest::newRow("add entity") << "add entity"
                                << "structure labels e4";
    QTest::newRow("remove claim") << "remove claim"
                                  << "structure time evidence c0";
    QTest::newRow("remove text") << "remove text"
                                 << "c3";
    QTest::newRow("retract") << "retract"
                             << "structure time c0";
    QTest::newRow("date") << "date"
                          << "time c0";
    QTest::newRow("cite") << "cite"
                          << "evidence c0";
    QTest::newRow("point elsewhere") << "point elsewhere"
                                     << "structure c0";
    QTest::newRow("source") << "source"
                            << "evidence s0";
}

void DatasetTest::saysWhatChanged()
{
    QFETCH(QString, verb);
    QFETCH(QString, aspects);
    Dataset data = datasetFrom(small);
    const EntityId sun = *data.findEntity("sun");
    const ClaimId c1 = *data.findClaim("c1");
    Claim claim = *data.claim(c1);
    Edit edit;
    edit.claims = {{c1, claim, claim}};
    if (verb == u"rename") {
        edit = edits::rename(data, sun, "fr", "Soleil");
    } else if (verb == u"note") {
        Entity after = *data.entity(sun);
        after.note = {{"en", "hot"}};
        edit = Edit{{}, {{sun, *data.entity(sun), after}}, {}, {}};
    } else if (verb == u"add entity") {
        edit = edits::addEntity(data, {"moon", KindId(0U), {{"en", "Moon"}}, {}, {}});
    } else if (verb == u"remove claim") {
        edit = edits::removeClaim(data, c1);
    } else if (verb == u"remove text") {
        edit = edits::removeClaim(data, *data.findClaim("c4"));
    } else if (verb == u"retract") {
        edit = edits::retract(data, c1);
    } else if (verb == u"date") {
        edit.claims.front().after->when.reset();
    } else if (verb == u"cite") {
        edit.claims.front().after->evidence.clear();
    } else if (verb == u"point elsewhere") {
        edit.claims.front().after->value = *data.findEntity("vega");
    } else {
        edit = Edit{{}, {}, {{SourceId(0U), *data.source(SourceId(0U)), Source{}}}, {}};
        edit.sources.front().after->key = "diary";
    }
    const std::optional<Change> change = data.apply(edit);
    QVERIFY(change);
    QVERIFY(!change->everything);
    QStringList words;
    if (change->structure)
        words << QStringLiteral("structure");
    if (change->labels)
        words << QStringLiteral("labels");
    if (change->time)
        words << QStringLiteral("time");
    if (change->evidence)
        words << QStringLiteral("evidence");
    for (const EntityId id : change->entities)
        words << u'e' + QString::number(id.number);
    for (const ClaimId id : change->claims)
        words << u'c' + QString::number(id.number);
    for (const SourceId id : change->sources)
        words << u's' + QString::number(id.number);
    QCOMPARE(words.join(u' '), aspects);
}

QTEST_APPLESS_MAIN(DatasetTest)
#include "dataset_test.moc"
