// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way in which a YAML file can be wrong that we have met: which line and column is named,
// what was found, what was expected and what happened to it, word for word
// (tests/data/broken/expected.tsv; a row is an id of the catalogue of bad inputs).

#include "app/text/diagnostictext.h"
#include "model/formats/format.h"
#include "tests/model/formats/brokeninputs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace knotary;

namespace
{

const QString folder = QStringLiteral(KNOTARY_TEST_DATA "/broken");

struct Expected
{
    QString outcome;
    QStringList messages;
};

QMap<QString, Expected> expectations()
{
    QMap<QString, Expected> all;
    QFile file(folder + u"/expected.tsv"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 3 || line.startsWith(u'#'))
            continue;
        Expected& row = all[cells[0]];
        row.outcome = cells[1];
        if (!cells[2].isEmpty())
            row.messages.append(cells[2]);
    }
    return all;
}

QMap<QString, QByteArray> inputs()
{
    QMap<QString, QByteArray> all;
    for (const auto& [row, bytes] : test::brokenInputs())
        all.insert(row, bytes);
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.yaml"_qs}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all.insert(info.completeBaseName(), file.readAll());
    }
    return all;
}

schema::Schema vocabulary()
{
    schema::Schema schema;
    const base::Diagnostics diagnostics = formats::readSchema(
        "kinds: [{id: thing}]\nproperties: [{id: nick, value: text}, {id: knows}]\n", "schema",
        schema);
    Q_ASSERT(diagnostics.empty());
    return schema;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

} // namespace

class BadYamlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheCatalogueHasAnInputAndAMessage();
    void saysWhatIsWrongWhereAndWhatToDo_data();
    void saysWhatIsWrongWhereAndWhatToDo();
    void listsAtMostTwoHundredMessagesOfAKind();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void stopsWhenCancelled();
};

void BadYamlTest::everyRowOfTheCatalogueHasAnInputAndAMessage()
{
    QSet<QString> ids;
    const QMap<QString, Expected> expected = expectations();
    const QMap<QString, QByteArray> given = inputs();
    for (const QString& row : given.keys()) {
        QVERIFY2(expected.contains(row), qPrintable(u"nothing is expected of "_qs + row));
        ids.insert(row.section(u' ', 0, 0));
    }
    for (const QString& row : expected.keys())
        QVERIFY2(given.contains(row), qPrintable(u"there is no input "_qs + row));
    const auto section = [&](QChar letter, int rows) {
        for (int number = 1; number <= rows; ++number) {
            const QString id = letter + QString::number(number).rightJustified(2, u'0');
            QVERIFY2(ids.remove(id), qPrintable(u"no test of "_qs + id));
        }
    };
    section(u'A', 22);
    section(u'B', 38);
    QVERIFY2(ids.isEmpty(), "a row that is not in the catalogue");
}

void BadYamlTest::saysWhatIsWrongWhereAndWhatToDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("messages");
    const QMap<QString, Expected> expected = expectations();
    const QMap<QString, QByteArray> all = inputs();
    for (auto row = all.begin(); row != all.end(); ++row) {
        QTest::addRow("%s", qPrintable(row.key()))
            << row.value() << expected[row.key()].outcome << expected[row.key()].messages;
    }
}

void BadYamlTest::saysWhatIsWrongWhereAndWhatToDo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    QFETCH(QStringList, messages);

    const QTemporaryDir place;
    const QString path = place.filePath(u"bad.yaml"_qs);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const QDateTime before = QFileInfo(path).lastModified();

    const formats::ReadResult result =
        formats::readFile(path.toStdString(), vocabulary(), base::Control());

    QStringList said;
    for (base::Diagnostic diagnostic : result.diagnostics) {
        // These two only say that the small examples are small.
        if (diagnostic.code == "entity.no-claim" || diagnostic.code == "source.unused")
            continue;
        QCOMPARE(diagnostic.where.file, path.toStdString());
        diagnostic.where.file = "bad.yaml";
        said.append(text::lineOf(diagnostic));
    }
    QCOMPARE(said, messages);
    QCOMPARE(result.dataset ? u"opened"_qs : u"refused"_qs, outcome);
    QVERIFY(result.dataset || base::hasErrors(result.diagnostics));
    QCOMPARE(result.ledger.used + result.ledger.merged + result.ledger.skipped, result.ledger.read);

    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QFileInfo(path).lastModified(), before);
    QCOMPARE(QDir(place.path()).entryList(QDir::Files), QStringList{u"bad.yaml"_qs});
}

void BadYamlTest::listsAtMostTwoHundredMessagesOfAKind()
{
    QByteArray bytes = "knotary: 1\nentities:\n";
    for (int number = 0; number < 250; ++number) {
        bytes += "  - {id: e" + QByteArray::number(number) + ", kind: thing, names: N" +
                 QByteArray::number(number) + ", nme: x}\n";
    }
    const formats::ReadResult result = formats::findFormat("yaml")->read(
        bytes.toStdString(), "many.yaml", vocabulary(), base::Control());
    QVERIFY(result.dataset);
    QCOMPARE(result.dataset->entityCount(), std::size_t{250});
    QStringList more;
    int unknown = 0;
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        unknown += diagnostic.code == "data.unknown-field" ? 1 : 0;
        if (diagnostic.code == "findings.more")
            more.append(text::lineOf(diagnostic));
    }
    QCOMPARE(unknown, 200);
    QVERIFY(more.contains(u"many.yaml:1:1: warning[findings.more]: 50 more messages of the kind "
                          "data.unknown-field — mend the first ones and read the file again — "
                          "these are not listed"_qs));
}

void BadYamlTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing there") << u"/nowhere/at-all.yaml"_qs << u"file.not-found"_qs;
    QTest::newRow("a folder") << u"/tmp"_qs << u"file.not-regular"_qs;
    QTest::newRow("a device without end") << u"/dev/zero"_qs << u"file.not-regular"_qs;
    QTest::newRow("a name too long") << QString(5000, u'a') << u"file.name-too-long"_qs;
}

void BadYamlTest::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    const formats::ReadResult result =
        formats::readFile(path.toStdString(), vocabulary(), base::Control());
    QVERIFY(!result.dataset);
    QCOMPARE(result.diagnostics.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(result.diagnostics.front().code), code);
}

void BadYamlTest::stopsWhenCancelled()
{
    base::CancelToken token;
    token.cancel();
    const formats::ReadResult result = formats::findFormat("yaml")->read(
        "knotary: 1\n", "a.yaml", vocabulary(), base::Control(token));
    QVERIFY(!result.dataset);
    QCOMPARE(result.diagnostics.front().code, std::string("read.cancelled"));
}

QTEST_GUILESS_MAIN(BadYamlTest)
#include "badyaml_test.moc"
