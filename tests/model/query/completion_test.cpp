// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/completion.h"

#include "model/query/queryvalues.h"
#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::query;

class CompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void looksAtTheCursor();
    void writesWhatIsReadBack();
    void standsAnyBytes();
    void offersFew();
};

namespace
{

dataset::Dataset ground()
{
    dataset::Dataset data = support::datasetFrom(R"(
        mao:person "Mao Rong"; marsh:place "Big marsh"; wic:event zh"世界互联网大会"
        mao -opened-> wic [s0 1]
    )");
    for (const char* publisher : {"China Daily", "Xinhua", "a,b"}) {
        dataset::Source source;
        source.key = publisher;
        source.publisher = publisher;
        data.add(source);
    }
    return data;
}

QString lineOf(const Completions& found)
{
    QStringList texts;
    for (const std::string& text : found.texts)
        texts += QString::fromStdString(text);
    return QString::number(found.begin) + u'+' + QString::number(found.length) + u' ' +
           texts.join(u'|');
}

} // namespace

void CompletionTest::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offers");
    const auto row = [](const char* text, const char* offers) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(offers);
    };
    row("ki", "0+2 kind:");
    row("-ki", "1+2 kind:");
    row("x p", "2+1 property:|publisher:");
    row("kind:", "5+0 person|place|event");
    row("kind:person,pl", "12+2 place");
    row("-kind:p", "6+1 person|place");
    row("kind:LACE", "5+4 place"); // inside, and whatever the case
    row("evidence:", "9+0 none|one|several|disputed");
    row("near:ma", "5+2 mao|marsh");
    row("near:rong", "5+4 mao");
    row("id:世界", "3+6 wic");
    row("publisher:", "10+0 \"China Daily\"|Xinhua|\"a,b\"");
    row("publisher:\"china d", "10+8 \"China Daily\"");
    row("kind:\"a b\" wh", "11+2 when:");
    row("when:u", "5+1 undated");
    row("nonsense:x", "9+1 ");
    row("xyz", "0+3 ");
}

void CompletionTest::offers()
{
    QFETCH(QString, text);
    QFETCH(QString, offers);
    const std::string bytes = text.toStdString();
    QCOMPARE(lineOf(completionsAt(bytes, bytes.size(), ground())), offers);
}

void CompletionTest::looksAtTheCursor()
{
    QCOMPARE(lineOf(completionsAt("kind:p x", 6, ground())), QString("5+1 person|place"));
    QCOMPARE(lineOf(completionsAt("ki", 99, ground())), QString("0+2 kind:"));
}

void CompletionTest::writesWhatIsReadBack()
{
    const dataset::Dataset data = ground();
    for (const FieldName& field : fieldNames()) {
        const std::string begun = std::string(field.name) + ':';
        const Completions found = completionsAt(begun, begun.size(), data);
        QVERIFY2(!found.texts.empty(), begun.c_str());
        for (std::size_t at = 0; at < found.texts.size(); ++at) {
            const ParsedQuery parsed = parseQuery(begun + found.texts[at], data);
            QVERIFY2(parsed.diagnostics.empty(), found.texts[at].c_str());
            QCOMPARE(parsed.query.terms.front().values.front(), found.values[at]);
        }
    }
}

void CompletionTest::standsAnyBytes()
{
    const dataset::Dataset data = ground();
    const std::string alphabet = "kind:near,~-\" \xE4\xB8\xAD\x80sun";
    std::uint32_t state = 7;
    for (int round = 0; round < 5'000; ++round) {
        std::string text;
        for (int length = 0; length < round % 20; ++length) {
            state = state * 1664525U + 1013904223U;
            text.push_back(alphabet[(state >> 16) % alphabet.size()]);
        }
        const std::size_t cursor = state % (text.size() + 1);
        const Completions found = completionsAt(text, cursor, data);
        QCOMPARE(found.begin + found.length, cursor);
        QCOMPARE(found.values.size(), found.texts.size());
    }
}

void CompletionTest::offersFew()
{
    std::string notation;
    for (int number = 0; number < 200; ++number)
        notation += "e" + std::to_string(number) + ":x\n";
    QCOMPARE(completionsAt("id:", 3, support::datasetFrom(notation)).texts.size(), std::size_t(30));
}

QTEST_APPLESS_MAIN(CompletionTest)
#include "completion_test.moc"
