// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/format.h"
#include "model/formats/yaml/encode.h"
#include "tests/model/formats/hardwords.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"
#include "tests/support/generateddata.h"

#include <QFile>
#include <QTest>

using namespace knotary;
using namespace knotary::formats;

namespace
{

std::string fileText(const QString& path)
{
    QFile file(QStringLiteral(KNOTARY_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

schema::Schema vocabulary()
{
    schema::Schema schema;
    for (const char* name : {"/resources/schema/kinds.yaml", "/resources/schema/properties.yaml"})
        Q_UNUSED(readSchema(fileText(QString::fromLatin1(name)), name, schema));
    return schema;
}

ReadResult read(const std::string& text)
{
    return catalogue().front()->read(text, "data.yaml", vocabulary(), base::Control());
}

std::string whole(const dataset::Dataset& dataset)
{
    return encodeDataset(dataset, wholeOf(dataset));
}

} // namespace

class EncodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackAsTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("built in") << QString::fromStdString(
            fileText(QStringLiteral("/data/wic.yaml")));
        QTest::newRow("generated") << QString::fromStdString(support::generatedYaml());
        QTest::newRow("hard words") << QString::fromStdString(hardWords);
    }
    void readsBackAsTheSame()
    {
        QFETCH(QString, text);
        const ReadResult first = read(text.toStdString());
        QVERIFY(first.dataset);
        const std::string written = whole(*first.dataset);
        const ReadResult again = read(written);
        QVERIFY(again.dataset);
        QCOMPARE(support::dump(*again.dataset), support::dump(*first.dataset));
        QCOMPARE(again.dataset->heading, first.dataset->heading);
        QCOMPARE(whole(*again.dataset), written);
        QCOMPARE(again.diagnostics.size(), first.diagnostics.size());
    }

    void aVeryLongTextKeepsItsLine()
    {
        dataset::Dataset data = support::datasetFrom("a:x \"A\"");
        data.heading.description = {{"en", std::string(5000, 'e')}, {"zh", std::string(5000, 'z')}};
        const ReadResult again = read(whole(data));
        QVERIFY(again.dataset);
        QCOMPARE(again.dataset->heading, data.heading);
    }

    void aPartStandsOnItsOwn()
    {
        const dataset::Dataset data =
            support::datasetFrom("a:x \"A\"; b:y \"B\"; c:z \"C\"\n"
                                 "a -knows-> b [s1 1] key=one\n"
                                 "b -knows-> c [s2 1] key=two\n"
                                 "a -likes-> b [s3 1] key=three from=one,two");
        const std::string text =
            encodeDataset(data, partOf(data, {*data.findEntity("a")}, {*data.findClaim("three")}));
        const ReadResult part = read(text);
        QVERIFY(part.dataset);
        QVERIFY(!base::hasErrors(part.diagnostics));
        QCOMPARE(part.dataset->entityCount(), std::size_t(2));
        QCOMPARE(part.dataset->sourceCount(), std::size_t(1));
        QVERIFY(part.dataset->claim(*part.dataset->findClaim("three"))->inferredFrom.empty());
        QVERIFY(!part.dataset->schema.findKind("z"));
        QVERIFY(!part.dataset->schema.findProperty("knows"));
    }

    void theHashIsThatOfTheMeaning()
    {
        const auto hashOf = [](const char* text) { return meaningHash(*read(text).dataset); };
        const std::string plain =
            hashOf("knotary: 1\nentities:\n  - {id: a, kind: person, names: {en: A}}\n");
        QCOMPARE(plain.size(), std::size_t(64));
        QCOMPARE(hashOf("# words\r\nknotary: 1\r\nentities:\r\n- id: a\r\n  names: {en: \"A\"}\r\n"
                        "  kind: person # more\r\n"),
                 plain);
        QVERIFY(hashOf("knotary: 1\nentities:\n  - {id: a, kind: person, names: {en: B}}\n") !=
                plain);
    }
};

QTEST_GUILESS_MAIN(EncodeTest)
#include "encode_test.moc"
