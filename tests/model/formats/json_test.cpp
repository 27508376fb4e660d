// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON form of a data set: exactly the shape that the command line promises, and read back
// without a loss.

#include "model/formats/format.h"

#include <QJsonDocument>
#include <QTest>

using namespace knotary;

namespace
{

const std::string small = R"(knotary: 1
dataset: {title: {en: 'A "title"'}, licence: CC0-1.0}
kinds: [{id: body, label: {en: Body}}]
properties: [{id: founded, label: {en: founded}}, {id: motto, label: {en: motto}, value: text}]
sources: [{id: s1, title: As printed, publisher: P, date: 2019-10, language: en, kind: report}]
entities:
  - {id: a, kind: body, names: {en: A, zh: 甲}, aliases: [AA]}
  - {id: b, kind: body, names: B}
claims:
  - {id: c1, subject: a, property: founded, object: b, when: 2014~, qualifiers: {role: host},
     evidence: [{source: s1, locator: "14"}]}
  - {id: c2, subject: a, property: motto, value: {text: 前进, lang: zh}, note: Odd,
     evidence: [{source: s1, locator: "2", stance: reports}]}
)";

formats::ReadResult read(const char* format, const std::string& bytes)
{
    return formats::findFormat(format)->read(bytes, "f", schema::Schema(), base::Control());
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesThePromisedShape();
    void readsBackWhatItWrote();
    void saysWhatIsNoJson_data();
    void saysWhatIsNoJson();
    void keepsLongNumbersAndPairsOfHalves();
    void reportsEqualKeys();
};

void JsonTest::writesThePromisedShape()
{
    const auto data = read("yaml", small).dataset;
    QVERIFY(data);
    const QByteArray bytes = formats::findFormat("json")->write(*data).bytes;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(bytes.endsWith("}\n"));
    QVERIFY(bytes.startsWith(
        "{\n  \"dataset\": {\n    \"title\": {\n      \"en\": \"A \\\"title\\\"\""));
    QVERIFY(!bytes.contains('\t'));

    const auto claims = document[u"claims"];
    QCOMPARE(claims[0][u"id"].toString(), u"c1"_qs);
    QCOMPARE(claims[0][u"subject"].toString(), u"a"_qs);
    QCOMPARE(claims[0][u"property"].toString(), u"founded"_qs);
    QCOMPARE(claims[0][u"object"].toString(), u"b"_qs);
    QCOMPARE(claims[0][u"when"].toString(), u"2014~"_qs);
    QCOMPARE(claims[0][u"qualifiers"][u"role"].toString(), u"host"_qs);
    QCOMPARE(claims[0][u"standing"].toString(), u"stated"_qs);
    QCOMPARE(claims[0][u"rank"].toString(), u"normal"_qs);
    QVERIFY(claims[0][u"inferredFrom"].isArray());
    QCOMPARE(claims[0][u"evidence"][0][u"source"].toString(), u"s1"_qs);
    QCOMPARE(claims[0][u"evidence"][0][u"locator"].toString(), u"14"_qs);
    QCOMPARE(claims[0][u"evidence"][0][u"stance"].toString(), u"asserts"_qs);
    QCOMPARE(claims[0][u"evidence"][0][u"via"].toString(u"?"_qs), QString());
    QCOMPARE(claims[0][u"note"].toString(u"?"_qs), QString());
    QCOMPARE(claims[1][u"when"].toString(u"?"_qs), QString());
    QCOMPARE(claims[1][u"value"][u"text"].toString(), u"前进"_qs);
    QCOMPARE(claims[1][u"note"].toString(), u"Odd"_qs);
    QCOMPARE(document[u"entities"][0][u"names"][u"zh"].toString(), u"甲"_qs);
    QCOMPARE(document[u"entities"][0][u"aliases"][0].toString(), u"AA"_qs);
    QCOMPARE(document[u"sources"][0][u"title"].toString(), u"As printed"_qs);
    QCOMPARE(document[u"dataset"][u"licence"].toString(), u"CC0-1.0"_qs);
}

void JsonTest::readsBackWhatItWrote()
{
    const auto data = read("yaml", small).dataset;
    QVERIFY(data);
    const QByteArray once = formats::findFormat("json")->write(*data).bytes;
    const formats::ReadResult back = read("json", once.toStdString());
    QVERIFY(back.dataset);
    QVERIFY(!base::hasErrors(back.diagnostics));
    QCOMPARE(formats::findFormat("json")->write(*back.dataset).bytes, once);
    // A plain title is in the language of its source, before and after.
    const schema::LocalizedText title{{"en", "As printed"}};
    QVERIFY(data->source(*data->findSource("s1"))->title == title);
    QVERIFY(back.dataset->source(*back.dataset->findSource("s1"))->title == title);
}

void JsonTest::saysWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char* name, const QByteArray& json, const char* code, int line,
                        int column) {
        QTest::newRow(name) << json << QByteArray(code) << line << column;
    };
    row("comma at the end", "{\"a\": 1,\n}", "json.trailing-comma", 2, 1);
    row("comment", "{// why\n}", "json.unexpected", 1, 2);
    row("not a number", "{\"a\": NaN}", "json.unexpected", 1, 7);
    row("leading zero", "[01]", "json.unexpected", 1, 2);
    row("single quotes", "{'a': 1}", "json.unexpected", 1, 2);
    row("no colon", "{\"甲\" 1}", "json.unexpected", 1, 6);
    row("cut off", "{\"a\": [1", "json.cut-off", 1, 9);
    row("text over the line", "{\"a\": \"x\n\"}", "json.unclosed-text", 1, 7);
    row("tab in a text", "{\"a\": \"x\ty\"}", "json.raw-control", 1, 9);
    row("bad escape", "{\"a\": \"\\x41\"}", "json.bad-escape", 1, 8);
    row("two documents", "{}\n{}", "json.content-after-end", 2, 1);
    row("too deep", QByteArray(500'000, '['), "json.too-deep", 1, 257);
    row("only a word", "true", "data.root-not-a-map", 1, 1);
    row("byte order mark", "\xEF\xBB\xBF[]", "data.root-not-a-map", 1, 1);
}

void JsonTest::saysWhatIsNoJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, code);
    QFETCH(int, line);
    QFETCH(int, column);
    const formats::ReadResult result = read("json", json.toStdString());
    QVERIFY(!result.dataset);
    QCOMPARE(result.diagnostics.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(result.diagnostics[0].code), code);
    QCOMPARE(result.diagnostics[0].where.line, static_cast<std::size_t>(line));
    QCOMPARE(result.diagnostics[0].where.column, static_cast<std::size_t>(column));
}

void JsonTest::keepsLongNumbersAndPairsOfHalves()
{
    const formats::ReadResult result = read("json", R"({"entities": [
  {"id": 12345678901234567890, "kind": "body", "names": "Smile \ud83d\ude00"},
  {"id": "b", "kind": "body", "names": "x\ud83dy"}]})");
    QVERIFY(result.dataset);
    const dataset::Dataset& data = *result.dataset;
    const auto long1 = data.findEntity("12345678901234567890");
    QVERIFY(long1);
    QCOMPARE(data.entity(*long1)->names[0].second, std::string("Smile 😀"));
    QCOMPARE(data.entity(*data.findEntity("b"))->names[0].second, std::string("x\uFFFDy"));
    QVERIFY(std::any_of(result.diagnostics.begin(), result.diagnostics.end(),
                        [](const base::Diagnostic& diagnostic) {
                            return diagnostic.code == "json.half-character";
                        }));
}

void JsonTest::reportsEqualKeys()
{
    const formats::ReadResult result =
        read("json", "{\"dataset\": {\"licence\": \"A\",\n \"licence\": \"B\"}}");
    QVERIFY(result.dataset);
    QCOMPARE(result.dataset->heading.licence, std::string("A"));
    QCOMPARE(result.diagnostics[0].code, std::string("json.duplicate-key"));
    QCOMPARE(result.diagnostics[0].where.line, std::size_t{2});
    QCOMPARE(result.diagnostics[0].related->line, std::size_t{1});
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
