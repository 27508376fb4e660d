// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/edits.h"

#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"

#include <QtTest>

#include <random>

using namespace knotary;
using namespace knotary::dataset;
using support::datasetFrom;
using support::dump;

namespace
{

/// Makes edits as a person might, from a seed; most touch what is there, some fill the set again.
class RandomEditor
{
public:
    explicit RandomEditor(unsigned seed) : m_random(seed) {}

    Edit next(const Dataset& data)
    {
        const std::vector<EntityId> entities = data.entities();
        const std::vector<ClaimId> claims = data.claims();
        const std::string name = "n" + std::to_string(++m_count);
        const unsigned verb = below(10);
        if (entities.size() < 5 || verb < 2)
            return edits::addEntity(data, {name, KindId(below(2)), {{"en", name}}, {}, {}});
        if (claims.size() < 5 || verb < 5) {
            Claim claim;
            claim.key = name;
            claim.subject = any(entities);
            claim.property = PropertyId(below(2));
            if (below(3) == 0)
                claim.value = TextValue{name, "en"};
            else
                claim.value = any(entities);
            return edits::addClaim(data, claim);
        }
        if (verb == 5)
            return edits::removeEntity(data, any(entities));
        if (verb == 6)
            return edits::removeClaim(data, any(claims));
        if (verb == 7)
            return edits::retract(data, any(claims));
        if (verb == 8)
            return edits::rename(data, any(entities), below(2) == 0 ? "en" : "zh",
                                 below(3) == 0 ? "" : name);
        const EntityId id = any(entities);
        Entity after = *data.entity(id);
        after.key = name;
        return {"key", {{id, *data.entity(id), after}}, {}, {}};
    }

private:
    unsigned below(unsigned end) { return static_cast<unsigned>(m_random() % end); }

    template<class IdType>
    IdType any(const std::vector<IdType>& ids)
    {
        return ids[m_random() % ids.size()];
    }

    std::mt19937 m_random;
    unsigned m_count = 0;
};

constexpr const char* start = R"(
    kind x; kind y; property p; property q
    a:x "A" zh"甲"; b:y; c:x; d:x
    a -p-> b [s 1]; b -p-> a; c -q-> c; d -q-> a
)";

} // namespace

class EditsTest : public QObject
{
    Q_OBJECT

private slots:
    void takesBackEveryPrefixOfManyEdits();
    void mergesManyEditsIntoOne();
    void invertsTwiceToItself();
    void forgetsWhatWasAddedAndRemoved();
    void renames_data();
    void renames();
    void removesAnEntityWithItsClaims();
    void keepsARetractedClaim();
    void makesNothingOfNothing();
};

void EditsTest::takesBackEveryPrefixOfManyEdits()
{
    Dataset data = datasetFrom(start);
    RandomEditor editor(7);
    std::vector<std::string> dumps{dump(data)};
    std::vector<Edit> done;
    while (done.size() < 2000) {
        const Edit edit = editor.next(data);
        if (edit.isEmpty())
            continue;
        QVERIFY(data.apply(edit));
        done.push_back(edit);
        dumps.push_back(dump(data));
    }
    QCOMPARE(data.revision(), std::uint64_t(2000));
    for (std::size_t place = done.size(); place > 0; --place) {
        QVERIFY(data.apply(inverted(done[place - 1])));
        QVERIFY2(dump(data) == dumps[place - 1], qPrintable(QString::number(place)));
    }
    QCOMPARE(data.revision(), std::uint64_t(4000));
    for (std::size_t place = 0; place < done.size(); ++place) {
        QVERIFY(data.apply(done[place]));
        QVERIFY2(dump(data) == dumps[place + 1], qPrintable(QString::number(place)));
    }
}

void EditsTest::mergesManyEditsIntoOne()
{
    const Dataset untouched = datasetFrom(start);
    Dataset stepwise = datasetFrom(start);
    RandomEditor editor(11);
    Edit all;
    for (int step = 0; step < 300; ++step) {
        const Edit edit = editor.next(stepwise);
        QVERIFY(stepwise.apply(edit));
        all = merged(all, edit);
    }
    Dataset atOnce = untouched;
    QVERIFY(atOnce.apply(all));
    QCOMPARE(dump(atOnce), dump(stepwise));
    QVERIFY(atOnce.apply(inverted(all)));
    QCOMPARE(dump(atOnce), dump(untouched));
}

void EditsTest::invertsTwiceToItself()
{
    const Dataset data = datasetFrom(start);
    const Edit edit = edits::removeEntity(data, *data.findEntity("a"));
    QVERIFY(inverted(edit) != edit);
    QVERIFY(inverted(inverted(edit)) == edit);
}

void EditsTest::forgetsWhatWasAddedAndRemoved()
{
    Dataset data = datasetFrom(start);
    const Edit add = edits::addEntity(data, {"e", KindId(0U), {{"en", "E"}}, {}, {}});
    QVERIFY(data.apply(add));
    const Edit remove = edits::removeEntity(data, *data.findEntity("e"));
    QVERIFY(merged(add, remove).isEmpty());
    QCOMPARE(merged(add, remove).titleId, std::string("add-entity"));
}

void EditsTest::renames_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names"); // null: no edit
    QTest::newRow("other text") << "a"
                                << "en"
                                << "Alpha" << u"en:Alpha zh:甲"_qs;
    QTest::newRow("keeps the order") << "a"
                                     << "zh" << u"乙"_qs << u"en:A zh:乙"_qs;
    QTest::newRow("new language") << "a"
                                  << "fr"
                                  << "Un" << u"en:A zh:甲 fr:Un"_qs;
    QTest::newRow("takes a name away") << "a"
                                       << "en"
                                       << "" << u"zh:甲"_qs;
    QTest::newRow("never the last name") << "b"
                                         << "en"
                                         << "" << QString();
    QTest::newRow("the same again") << "a"
                                    << "en"
                                    << "A" << QString();
    QTest::newRow("takes away what is not there") << "a"
                                                  << "fr"
                                                  << "" << QString();
}

void EditsTest::renames()
{
    QFETCH(QString, entity);
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, names);
    const Dataset data = datasetFrom(start);
    const Edit edit = edits::rename(data, *data.findEntity(entity.toStdString()),
                                    language.toStdString(), text.toStdString());
    QCOMPARE(edit.titleId, std::string("rename"));
    QCOMPARE(edit.isEmpty(), names.isNull());
    if (edit.isEmpty())
        return;
    QStringList found;
    for (const auto& [tag, name] : edit.entities.front().after->names)
        found << QString::fromStdString(tag + ':' + name);
    QCOMPARE(found.join(u' '), names);
}

void EditsTest::removesAnEntityWithItsClaims()
{
    Dataset data = datasetFrom(start);
    QVERIFY(data.apply(edits::removeEntity(data, *data.findEntity("a"))));
    QStringList keys;
    for (const ClaimId id : data.claims())
        keys << QString::fromStdString(data.claim(id)->key);
    QCOMPARE(keys.join(u' '), QStringLiteral("c3"));
    QVERIFY(data.claimsAbout(*data.findEntity("b")).empty());
    QVERIFY(data.claimsPointingAt(*data.findEntity("b")).empty());
}

void EditsTest::keepsARetractedClaim()
{
    Dataset data = datasetFrom(start);
    const ClaimId id = *data.findClaim("c1");
    QVERIFY(data.apply(edits::retract(data, id)));
    QCOMPARE(data.claim(id)->standing, Standing::Retracted);
    QVERIFY(edits::retract(data, id).isEmpty());
}

void EditsTest::makesNothingOfNothing()
{
    const Dataset data = datasetFrom(start);
    QVERIFY(edits::rename(data, {}, "en", "x").isEmpty());
    QVERIFY(edits::removeEntity(data, EntityId(99U)).isEmpty());
    QVERIFY(edits::removeClaim(data, {}).isEmpty());
    QVERIFY(edits::retract(data, ClaimId(99U)).isEmpty());
}

QTEST_APPLESS_MAIN(EditsTest)
#include "edits_test.moc"
