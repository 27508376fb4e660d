// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fields of a data set file mean, and what becomes of those that are wrong.

#include "model/formats/format.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace knotary;

namespace
{

const std::string vocabularyText = R"(
kinds:
  - {id: body, label: {en: Body, zh: 机构}, plural: {en: Bodies}, colour: "#0072B2", shape: square}
properties:
  - {id: founded, label: {en: founded}, inverse: {en: founded by}, subjects: [body], single: true}
  - {id: motto, value: text}
)";

schema::Schema vocabulary()
{
    schema::Schema schema;
    const base::Diagnostics diagnostics =
        formats::readSchema(vocabularyText, "schema.yaml", schema);
    Q_ASSERT(diagnostics.empty());
    return schema;
}

formats::ReadResult read(const std::string& text)
{
    return formats::findFormat("yaml")->read("knotary: 1\n" + text, "f.yaml", vocabulary(),
                                             base::Control());
}

/// "line:column code arguments", notes of the model left out.
QStringList said(const formats::ReadResult& result)
{
    QStringList all;
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        if (diagnostic.severity == base::Severity::Note || diagnostic.code == "claim.no-evidence")
            continue;
        QString line = u"%1:%2 "_qs.arg(diagnostic.where.line).arg(diagnostic.where.column) +
                       QString::fromStdString(diagnostic.code);
        for (const std::string& argument : diagnostic.arguments)
            line += u' ' + QString::fromStdString(argument);
        all.append(line);
    }
    return all;
}

const std::string twoBodies = "entities:\n"
                              "  - {id: a, kind: body, names: {en: A, zh: 甲}}\n"
                              "  - {id: b, kind: body, names: B}\n";

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void readsTheVocabulary();
    void takesPlainTextAndTextByLanguage();
    void readsEveryFormOfValue();
    void addsKindsAndPropertiesOfTheFile();
    void keepsBothEntitiesOfOneId();
    void keepsAClaimThatPointsNowhere();
    void keepsTheWordsWhereADateIsWrong();
    void showsAnEntityOfAnUnknownKind();
    void saysWhatMayHaveBeenMeant();
    void skipsAClaimThatSaysNothing();
    void keepsOddTextAsItIs();
    void tellsWhereEachRecordStands();
    void readsSectionsInAnyOrder();
};

void DecodeTest::readsEveryField()
{
    const auto result = read(R"(dataset:
  title: {en: Title, zh: 标题}
  description: About
  licence: CC0-1.0
sources:
  - {id: s1, title: As printed, publisher: P, author: [X, Y], date: "2018-11-07", language: en,
     kind: article, url: "https://example.org/a", locatedBy: page}
  - {id: s2, title: Other, author: Z}
)" + twoBodies + R"(claims:
  - id: c1
    subject: a
    property: founded
    object: b
    when: 2014~/2016
    qualifiers: {role: host, place: Wuzhen}
    standing: disputed
    rank: preferred
    inferredFrom: [c2]
    evidence:
      - {source: s1, locator: "14", stance: denies, via: s9, sameTextAs: s2, accessed: "2024"}
      - {source: s2}
    note: {en: Odd}
  - {id: c2, subject: b, property: motto, value: Onwards, evidence: [{source: s2, locator: "2"}]}
)");
    QCOMPARE(said(result), QStringList());
    QVERIFY(result.dataset);
    const dataset::Dataset& data = *result.dataset;
    QCOMPARE(data.heading.title.size(), std::size_t{2});
    QCOMPARE(data.heading.licence, std::string("CC0-1.0"));
    const dataset::Source& source = *data.source(*data.findSource("s1"));
    QCOMPARE(source.authors, (std::vector<std::string>{"X", "Y"}));
    QCOMPARE(source.locatedBy, std::string("page"));
    QCOMPARE(data.source(*data.findSource("s2"))->locatedBy, std::string("paragraph"));
    const dataset::Claim& claim = *data.claim(*data.findClaim("c1"));
    QCOMPARE(claim.object(), *data.findEntity("b"));
    QCOMPARE(claim.when->text, std::string("2014~/2016"));
    QCOMPARE(claim.qualifiers.size(), std::size_t{2});
    QCOMPARE(claim.qualifiers[1].second, std::string("Wuzhen"));
    QVERIFY(claim.standing == dataset::Standing::Disputed);
    QVERIFY(claim.rank == dataset::Rank::Preferred);
    QCOMPARE(claim.inferredFrom, std::vector<std::string>{"c2"});
    QCOMPARE(claim.evidence.size(), std::size_t{2});
    QVERIFY(claim.evidence[0].stance == dataset::Stance::Denies);
    QCOMPARE(claim.evidence[0].via, std::string("s9"));
    QCOMPARE(claim.evidence[0].sameTextAs, std::string("s2"));
    QVERIFY(claim.evidence[1].stance == dataset::Stance::Asserts);
    QCOMPARE(claim.note.front().second, std::string("Odd"));
    QCOMPARE(result.ledger.read, std::size_t{6});
    QCOMPARE(result.ledger.used, std::size_t{6});
}

void DecodeTest::readsTheVocabulary()
{
    const schema::Schema schema = vocabulary();
    const schema::Kind& kind = schema.kind(*schema.findKind("body"));
    QCOMPARE(kind.label[1].second, std::string("机构"));
    QCOMPARE(kind.shape, std::string("square"));
    const schema::Property& founded = schema.property(*schema.findProperty("founded"));
    QVERIFY(founded.isSingle);
    QVERIFY(founded.value == schema::ValueType::Entity);
    QCOMPARE(founded.subjects, std::vector<std::string>{"body"});
    QVERIFY(schema.property(*schema.findProperty("motto")).value == schema::ValueType::Text);
}

void DecodeTest::takesPlainTextAndTextByLanguage()
{
    const auto result = read(twoBodies);
    const dataset::Dataset& data = *result.dataset;
    QCOMPARE(data.entity(*data.findEntity("a"))->names[1].first, std::string("zh"));
    QCOMPARE(data.entity(*data.findEntity("b"))->names[0].first, std::string("und"));
}

void DecodeTest::readsEveryFormOfValue()
{
    const auto result = read(twoBodies + R"(claims:
  - {id: c1, subject: a, property: motto, value: {text: 前进, lang: zh}}
  - {id: c2, subject: a, property: motto, value: {quantity: "1,800", unit: people}}
  - {id: c3, subject: a, property: motto, value: {date: "2022-07-12"}}
  - {id: c4, subject: a, property: motto, value: {url: "https://x.org"}}
)");
    const dataset::Dataset& data = *result.dataset;
    const auto valueOf = [&](const char* key) { return data.claim(*data.findClaim(key))->value; };
    QVERIFY(valueOf("c1") == dataset::Value(dataset::TextValue{"前进", "zh"}));
    QVERIFY(valueOf("c2") == dataset::Value(dataset::QuantityValue{"1,800", "people"}));
    QCOMPARE(std::get<dataset::DateValue>(valueOf("c3")).date.text, std::string("2022-07-12"));
    QVERIFY(valueOf("c4") == dataset::Value(dataset::UrlValue{"https://x.org"}));
}

void DecodeTest::addsKindsAndPropertiesOfTheFile()
{
    const auto result = read(R"(kinds: [{id: comet, label: {en: Comet}}]
properties: [{id: orbits, label: {en: orbits}, subjects: [comet], objects: [comet]}]
entities: [{id: halley, kind: comet, names: Halley}, {id: encke, kind: comet, names: Encke}]
claims: [{id: c1, subject: halley, property: orbits, object: encke}]
)");
    QCOMPARE(said(result), QStringList());
    QVERIFY(result.dataset->schema.findKind("comet"));
    QVERIFY(result.dataset->schema.findKind("body"));
}

void DecodeTest::keepsBothEntitiesOfOneId()
{
    const auto result = read("entities:\n  - {id: a, kind: body, names: One}\n"
                             "  - {id: a, kind: body, names: Two}\n");
    QCOMPARE(said(result), QStringList{u"4:10 data.duplicate-id a 3 a#2"_qs});
    const auto duplicate = std::ranges::find(result.diagnostics, std::string("data.duplicate-id"),
                                             &base::Diagnostic::code);
    QVERIFY(duplicate != result.diagnostics.end());
    QCOMPARE(duplicate->related->line, std::size_t{3});
    const dataset::Dataset& data = *result.dataset;
    QCOMPARE(data.entity(*data.findEntity("a"))->names[0].second, std::string("One"));
    QCOMPARE(data.entity(*data.findEntity("a#2"))->names[0].second, std::string("Two"));
}

void DecodeTest::keepsAClaimThatPointsNowhere()
{
    const auto result = read("sources: [{id: source1, title: T}]\n"
                             "entities: [{id: gsma, kind: body, names: G}]\n"
                             "claims:\n  - {id: c1, subject: gsma, property: founded, "
                             "object: gmsa, evidence: [{source: surce1, locator: '1'}]}\n");
    const QStringList messages = said(result);
    QVERIFY(messages.contains(u"5:56 claim.dangling-object gmsa gsma"_qs));
    QVERIFY(messages.contains(u"5:82 claim.dangling-source surce1 source1"_qs));
    const dataset::Dataset& data = *result.dataset;
    QCOMPARE(data.claimCount(), std::size_t{1});
    const dataset::Claim& claim = *data.claim(*data.findClaim("c1"));
    QCOMPARE(data.entity(claim.object())->key, std::string("gmsa"));
    QCOMPARE(data.source(claim.evidence[0].source)->key, std::string("surce1"));
}

void DecodeTest::keepsTheWordsWhereADateIsWrong()
{
    const auto result = read(twoBodies + "claims: [{id: c1, subject: a, property: founded, "
                                         "object: b, when: 02/03/2015}]\n");
    QCOMPARE(said(result),
             QStringList{u"5:67 data.ambiguous-date when 02/03/2015 2015-03-02 2015-02-03"_qs});
    const dataset::Dataset& data = *result.dataset;
    const auto& when = data.claim(*data.findClaim("c1"))->when;
    QVERIFY(when);
    QCOMPARE(when->text, std::string("02/03/2015"));
    QVERIFY(!when->isBounded());
}

void DecodeTest::showsAnEntityOfAnUnknownKind()
{
    const auto result = read("entities: [{id: a, kind: boddy, names: A}]\n");
    QCOMPARE(said(result), QStringList{u"2:26 entity.unknown-kind boddy body"_qs});
    const dataset::Dataset& data = *result.dataset;
    const base::KindId kind = data.entity(*data.findEntity("a"))->kind;
    QCOMPARE(data.schema.kind(kind).id, std::string("boddy"));
}

void DecodeTest::saysWhatMayHaveBeenMeant()
{
    const auto result = read(twoBodies + "claims: [{id: c1, subject: a, property: foundd, "
                                         "object: b, standing: statd, rnak: normal}]\n");
    QCOMPARE(
        said(result),
        (QStringList{
            u"5:41 claim.unknown-property foundd founded"_qs,
            u"5:70 claim.unknown-word standing statd stated, inferred, announced, disputed, retracted stated"_qs,
            u"5:77 data.unknown-field rnak rank id, subject, property, object, value, when, qualifiers, standing, rank, inferredFrom, evidence, note"_qs}));
}

void DecodeTest::skipsAClaimThatSaysNothing()
{
    const auto result =
        read(twoBodies + "claims:\n  - {id: c1, subject: a, property: founded}\n  - word\n");
    QCOMPARE(said(result), (QStringList{u"6:5 claim.no-value"_qs, u"6:5 claim.skipped c1"_qs,
                                        u"7:5 data.wrong-form claims text record"_qs}));
    QCOMPARE(result.ledger.skipped, std::size_t{2});
    QCOMPARE(result.ledger.used, std::size_t{2});
}

void DecodeTest::keepsOddTextAsItIs()
{
    const auto result = read("entities:\n  - {id: 007, kind: body, names: no}\n"
                             "  - {id: 1e3, kind: body, names: \"x\u2028y\u0085z\"}\n"
                             "  - {id: 12:30, kind: body, names: '%1 <b>&'}\n");
    QCOMPARE(said(result), QStringList());
    const dataset::Dataset& data = *result.dataset;
    QCOMPARE(data.entity(*data.findEntity("007"))->names[0].second, std::string("no"));
    QCOMPARE(data.entity(*data.findEntity("1e3"))->names[0].second, std::string("x\u2028y\u0085z"));
    QCOMPARE(data.entity(*data.findEntity("12:30"))->names[0].second, std::string("%1 <b>&"));
}

void DecodeTest::tellsWhereEachRecordStands()
{
    const auto result = read(twoBodies);
    const dataset::Dataset& data = *result.dataset;
    const base::SourceSpan place = result.places.entities.at(*data.findEntity("b"));
    QCOMPARE(place.line, std::size_t{4});
    QCOMPARE(place.column, std::size_t{5});
    QCOMPARE(place.byteLength, std::string("{id: b, kind: body, names: B}").size());
}

void DecodeTest::readsSectionsInAnyOrder()
{
    const auto result =
        read("claims: [{id: c1, subject: a, property: founded, object: b}]\n" + twoBodies);
    QCOMPARE(said(result), QStringList());
    QCOMPARE(result.dataset->claimCount(), std::size_t{1});
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
