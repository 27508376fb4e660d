// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places beside the data: the same bytes come back, and whatever else such a file may hold costs
// no more than a place, or is left alone.

#include "model/formats/arrangementfile.h"

#include "app/text/diagnostictext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <clocale>
#include <cmath>
#include <limits>
#include <random>

using namespace knotary;
using formats::ArrangedEntity;
using formats::ArrangedPlace;
using formats::ArrangementFile;
using formats::DecodedArrangement;

namespace
{

DecodedArrangement decode(const QByteArray& bytes)
{
    return formats::decodeArrangement(bytes.toStdString(), "f.arrangement.yaml", base::Control());
}

const QByteArray head = "format: knotary-arrangement\nversion: 1\n";

DecodedArrangement decodePlaces(const QByteArray& places)
{
    return decode(head + "places:\n" + places);
}

/// "line:column code arguments"
QStringList said(const DecodedArrangement& decoded)
{
    QStringList all;
    for (const base::Diagnostic& diagnostic : decoded.diagnostics) {
        QString line = u"%1:%2 "_qs.arg(diagnostic.where.line).arg(diagnostic.where.column) +
                       QString::fromStdString(diagnostic.code);
        for (const std::string& argument : diagnostic.arguments)
            line += u' ' + QString::fromStdString(argument);
        all.append(line);
    }
    return all;
}

ArrangedEntity placed(const std::string& key, float x, float y)
{
    return {key, ArrangedPlace{x, y}, false, false};
}

bool onlyWarns(const DecodedArrangement& decoded)
{
    return !base::hasErrors(decoded.diagnostics);
}

} // namespace

class ArrangementFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLikeAList();
    void givesTheSameBytesInAnyOrder();
    void keepsEveryDigit();
    void knowsNoLocale();
    void keepsEveryKey_data();
    void keepsEveryKey();
    void keepsAnyKeyThereIs();
    void leavesOutWhatCouldNotBeRead();
    void isNoDataSet();
    void aBadCoordinateCostsOnePlace_data();
    void aBadCoordinateCostsOnePlace();
    void saysWhatItDidNotTake_data();
    void saysWhatItDidNotTake();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void aCutFileNeverBecomesAnotherArrangement();
    void readsFilesOnly();
    void aMissingFileIsNoProblem();
    void isQuickWithManyPlaces();
};

void ArrangementFileTest::readsLikeAList()
{
    const ArrangementFile arrangement{{{"wic", ArrangedPlace{40, 8}, false, true},
                                       {"gsma", ArrangedPlace{12.5F, -3.25F}, true, false},
                                       {"unplaced", {}, false, true}},
                                      formats::ArrangedBy{"force", 7, {{"spacing", 1.5}}}};
    const QByteArray bytes = formats::encodeArrangement(arrangement);
    QVERIFY(bytes.startsWith("# "));
    QCOMPARE(bytes.mid(bytes.indexOf('\n') + 1),
             QByteArray("format: knotary-arrangement\n"
                        "version: 1\n"
                        "layout: {engine: force, seed: 7, parameters: {spacing: 1.5}}\n"
                        "places:\n"
                        "  gsma: {x: 12.5, y: -3.25, pinned: true}\n"
                        "  unplaced: {hidden: true}\n"
                        "  wic: {x: 40, y: 8, hidden: true}\n"));
    const DecodedArrangement again = decode(bytes);
    QCOMPARE(said(again), QStringList());
    QVERIFY(again.arrangement);
    QCOMPARE(formats::encodeArrangement(*again.arrangement), bytes);
    QVERIFY(again.arrangement->layout == arrangement.layout);
}

void ArrangementFileTest::givesTheSameBytesInAnyOrder()
{
    ArrangementFile arrangement;
    for (int i = 0; i < 50; ++i)
        arrangement.entities.push_back(placed("e" + std::to_string(i * 7 % 50), float(i), 0));
    const QByteArray bytes = formats::encodeArrangement(arrangement);
    std::reverse(arrangement.entities.begin(), arrangement.entities.end());
    QCOMPARE(formats::encodeArrangement(arrangement), bytes);

    arrangement.entities.push_back(placed("e3", 99, 99)); // of equal keys the first counts
    QCOMPARE(formats::encodeArrangement(arrangement), bytes);
    QCOMPARE(decode(formats::encodeArrangement({})).arrangement->entities.size(), std::size_t(0));
}

void ArrangementFileTest::keepsEveryDigit()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> coordinate(-1e7F, 1e7F);
    ArrangementFile arrangement;
    for (int i = 0; i < 2000; ++i) {
        const float scale = std::pow(10.0F, float(i % 12) - 11.0F);
        arrangement.entities.push_back(placed("e" + std::to_string(10000 + i),
                                              coordinate(random) * scale, coordinate(random)));
    }
    arrangement.entities.push_back(placed("z0", std::numeric_limits<float>::denorm_min(), 1e7F));
    const DecodedArrangement again = decode(formats::encodeArrangement(arrangement));
    QCOMPARE(said(again), QStringList());
    QVERIFY(again.arrangement->entities == arrangement.entities);
    QVERIFY(formats::encodeArrangement({{placed("a", -0.0F, 0)}, {}}).contains("{x: 0, y: 0}"));
}

void ArrangementFileTest::knowsNoLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    std::setlocale(LC_ALL, "de_DE.UTF-8"); // where it is installed
    const QByteArray bytes = formats::encodeArrangement({{placed("a", 1234.5F, -0.5F)}, {}});
    const DecodedArrangement again = decode(bytes);
    std::setlocale(LC_ALL, "C.UTF-8");
    QLocale::setDefault(before);
    QVERIFY(bytes.contains("{x: 1234.5, y: -0.5}"));
    QVERIFY((again.arrangement->entities == std::vector{placed("a", 1234.5F, -0.5F)}));
}

void ArrangementFileTest::keepsEveryKey_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char* key : {"gsma",
                            "Under_score-1.2",
                            "习近平",
                            "a b",
                            "a: b",
                            "a #b",
                            "#a",
                            "- a",
                            "-",
                            "?",
                            "? a",
                            ":",
                            "[a]",
                            "{a}",
                            "*a",
                            "&a",
                            "!a",
                            "|",
                            ">",
                            "%a",
                            "@a",
                            "`a`",
                            "'a'",
                            "\"a\"",
                            "a\\n",
                            "<<",
                            "=",
                            "~",
                            "null",
                            "Null",
                            "true",
                            "No",
                            "y",
                            "12",
                            "1e3",
                            "0x1F",
                            "12:30:45",
                            "2014-11-19",
                            ".5",
                            ".inf",
                            ".nan",
                            "nan",
                            " a",
                            "a ",
                            "\t",
                            "a\nb",
                            "\r",
                            "\x01",
                            "\x7F",
                            "\xC2\x85",
                            "\xC2\x80",
                            "\xE2\x80\xA8",
                            "\xEF\xBB\xBF",
                            "\xE2\x80\xAE",
                            "😀",
                            "e\xCC\x81",
                            "---",
                            "...",
                            "a,b",
                            "x",
                            "places",
                            "format",
                            "\xEF\xBF\xBE"})
        QTest::addRow("%s", QByteArray(key).toPercentEncoding().constData()) << QByteArray(key);
    QTest::addRow("long") << QByteArray(900, 'k');
}

void ArrangementFileTest::keepsEveryKey()
{
    QFETCH(QByteArray, key);
    const ArrangementFile arrangement{{placed(key.toStdString(), 1, 2)}, {}};
    const QByteArray bytes = formats::encodeArrangement(arrangement);
    const DecodedArrangement again = decode(bytes);
    QVERIFY2(again.arrangement, qPrintable(said(again).join(u'\n')));
    QVERIFY2(again.arrangement->entities == arrangement.entities, bytes.constData());
}

void ArrangementFileTest::keepsAnyKeyThereIs()
{
    // Whatever characters meet in a key: what is written is read again.
    static constexpr std::array<const char*, 24> pieces{
        "a",  "Z",  "0", " ",   ":", "#", "-", "?", "\"",       "'",
        "\\", "\n", ",", "[",   "}", "{", "&", "*", "\xC3\xA9", "\xE4\xBD\xA0",
        "\t", "|",  "%", "\x1B"};
    std::mt19937 random(5);
    ArrangementFile arrangement;
    for (int i = 0; i < 3000; ++i) {
        std::string key = std::to_string(10000 + i);
        for (std::size_t length = random() % 9; length > 0; --length)
            key += pieces[random() % pieces.size()];
        if (i % 2 == 0)
            std::reverse(key.begin(), key.begin() + 5);
        arrangement.entities.push_back(placed(key, float(i), 0));
    }
    const DecodedArrangement again = decode(formats::encodeArrangement(arrangement));
    QVERIFY2(again.arrangement, qPrintable(said(again).join(u'\n')));
    std::sort(arrangement.entities.begin(), arrangement.entities.end(),
              [](const auto& one, const auto& other) { return one.key < other.key; });
    QVERIFY(again.arrangement->entities == arrangement.entities);
}

void ArrangementFileTest::leavesOutWhatCouldNotBeRead()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinite = std::numeric_limits<float>::infinity();
    const QByteArray bytes = formats::encodeArrangement({{placed("a", nan, 0),
                                                          placed("b", 0, infinite),
                                                          placed("c", -infinite, 0),
                                                          placed("d", 1e30F, 0),
                                                          placed("", 1, 1),
                                                          placed(std::string(5000, 'k'), 1, 1),
                                                          placed("\xFF", 1, 1),
                                                          {"e", ArrangedPlace{nan, 0}, true, true},
                                                          placed("f", 1, 1)},
                                                         formats::ArrangedBy{"", 1, {}}});
    const DecodedArrangement again = decode(bytes);
    QCOMPARE(said(again), QStringList());
    QVERIFY((again.arrangement->entities ==
             std::vector{ArrangedEntity{"e", {}, true, true}, placed("f", 1, 1)}));
    QVERIFY(!again.arrangement->layout);
}

void ArrangementFileTest::isNoDataSet()
{
    const QByteArray bytes = formats::encodeArrangement({{placed("a", 1, 1)}, {}});
    QVERIFY(!bytes.contains("\nknotary:"));
    for (const char* section : {"\nentities:", "\nclaims:", "\nsources:", "\ndataset:"})
        QVERIFY(!bytes.contains(section));
}

void ArrangementFileTest::aBadCoordinateCostsOnePlace_data()
{
    QTest::addColumn<QByteArray>("written");
    for (const char* written : {".nan",
                                ".NaN",
                                "nan",
                                ".inf",
                                "-.inf",
                                "inf",
                                "1e308",
                                "-1e308",
                                "1e999",
                                "10000001",
                                "-1.1e7",
                                "\"1,5\"",
                                "\xEF\xBC\x91\xEF\xBC\x92",
                                "12px",
                                "0x10",
                                "1e",
                                "--1",
                                "+-1",
                                "\"\"",
                                "~",
                                "[1]",
                                "{a: 1}",
                                "1_000",
                                "12:30",
                                "true",
                                "1 2"})
        QTest::addRow("%s", QByteArray(written).toPercentEncoding().constData())
            << QByteArray(written);
}

void ArrangementFileTest::aBadCoordinateCostsOnePlace()
{
    QFETCH(QByteArray, written);
    const DecodedArrangement decoded =
        decodePlaces("  a: {x: 1, y: " + written + ", pinned: true}\n  b: {x: 1e3, y: +2}\n");
    QVERIFY(decoded.arrangement);
    QVERIFY((decoded.arrangement->entities ==
             std::vector{ArrangedEntity{"a", {}, true, false}, placed("b", 1000, 2)}));
    QCOMPARE(decoded.diagnostics.size(), std::size_t(1));
    QVERIFY(said(decoded).front().startsWith(u"4:16 arrangement.no-place"_qs) || written == "~");
    QCOMPARE(decoded.diagnostics.front().severity, base::Severity::Warning);
    const QString line = text::lineOf(decoded.diagnostics.front());
    QVERIFY2(line.contains(u"expected a number from -10000000 to 10000000"_qs), qPrintable(line));
}

void ArrangementFileTest::saysWhatItDidNotTake_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<int>("entities");
    QTest::newRow("half a place") << QByteArray(head + "places:\n  a: {x: 1}\n  b: {y: 1}\n")
                                  << QStringList{u"4:7 arrangement.half-a-place"_qs,
                                                 u"5:7 arrangement.half-a-place"_qs}
                                  << 2;
    QTest::newRow("no flag") << QByteArray(head + "places:\n  a: {x: 1, y: 1, pinned: maybe}\n")
                             << QStringList{u"4:27 arrangement.not-a-flag maybe"_qs} << 1;
    QTest::newRow("unknown field")
        << QByteArray(head + "places:\n  a: {x: 1, y: 1, pined: true}\n")
        << QStringList{u"4:19 arrangement.unknown-field pined pinned x, y, pinned, hidden"_qs} << 1;
    QTest::newRow("decimal comma")
        << QByteArray(head + "places:\n  a: {x: 1, y: 1,5}\n")
        << QStringList{u"4:18 arrangement.unknown-field 5  x, y, pinned, hidden"_qs} << 1;
    QTest::newRow("unknown section")
        << QByteArray(head + "colours: {}\n")
        << QStringList{u"3:1 arrangement.unknown-field colours  bookmarks, filters, layout, places"_qs} << 0;
    QTest::newRow("twice") << QByteArray(head + "places:\n  a: {x: 1, y: 1}\n  a: {x: 2, y: 2}\n")
                           << QStringList{u"5:3 yaml.duplicate-key a 4"_qs} << 1;
    QTest::newRow("no map") << QByteArray(head + "places:\n  a: 5\n  b:\n  c: {x: 1, y: 1}\n")
                            << QStringList{u"4:6 data.wrong-form a text map"_qs} << 1;
    QTest::newRow("layout without sense")
        << QByteArray(head + "layout: {engine: force, seed: -1, parameters: {a: b}, by: me}\n")
        << QStringList{u"3:31 arrangement.not-a-number -1"_qs,
                       u"3:51 arrangement.not-a-number b"_qs,
                       u"3:55 arrangement.unknown-field by  engine, focus, seed, parameters"_qs}
        << 0;
    QTest::newRow("layout of another form")
        << QByteArray(head + "layout: [1]\nplaces:\n")
        << QStringList{u"3:9 data.wrong-form layout list map"_qs} << 0;
    QTest::newRow("nothing but the head") << head << QStringList() << 0;
    QTest::newRow("block style") << QByteArray(head + "places:\n  a:\n    x: 1\n    y: 2\n")
                                 << QStringList() << 1;
    QTest::newRow("quoted, as JSON writes it")
        << QByteArray("{\"format\": \"knotary-arrangement\", \"version\": 1, \"places\": {\"a\": "
                      "{\"x\": 1, \"y\": 2}}}")
        << QStringList() << 1;
}

void ArrangementFileTest::saysWhatItDidNotTake()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, messages);
    QFETCH(int, entities);
    const DecodedArrangement decoded = decode(bytes);
    QCOMPARE(said(decoded), messages);
    QVERIFY(decoded.arrangement);
    QCOMPARE(int(decoded.arrangement->entities.size()), entities);
    QVERIFY(onlyWarns(decoded));
}

void ArrangementFileTest::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
        QTest::newRow(name) << bytes << QString::fromLatin1(message);
    };
    row("empty", "", "0:0 arrangement.empty");
    row("only comments", "# hello\n", "0:0 arrangement.empty");
    row("blanks", " \n\n", "0:0 arrangement.empty");
    row("a list", "- a\n", "1:1 arrangement.not-ours");
    row("a word", "hello\n", "1:1 arrangement.not-ours");
    row("no format", "version: 1\nplaces: {}\n", "1:1 arrangement.not-ours");
    row("another format", "format: other\nversion: 1\n", "1:9 arrangement.not-ours");
    row("a data set", "knotary: 1\nentities: []\n", "1:1 arrangement.not-ours");
    row("newer", "format: knotary-arrangement\nversion: 2\n",
        "2:10 arrangement.version-unsupported 2");
    row("no version", "format: knotary-arrangement\n", "1:1 arrangement.version-unsupported ");
    row("places in a list", head + "places: [a]\n", "3:9 arrangement.wrong-form places list map");
    row("unclosed", head + "places: {a: {x: 1\n", "3:");
    row("unclosed quote", head + "places:\n  \"a: {x: 1, y: 1}\n", "4:3 yaml.unclosed-quote");
    row("tabs", head + "places:\n\ta: {x: 1, y: 1}\n", "4:1 yaml.");
    row("not UTF-8", head + "places:\n  \xD6\xD0: {x: 1, y: 1}\n", "4:3 text.not-utf8");
    row("a NUL", head + QByteArray("places:\0\n", 9), "3:8 text.control-character");
    row("merge conflict", head + "<<<<<<< HEAD\nplaces: {}\n=======\n", "3:1 text.merge-conflict");
    row("a ZIP archive", "PK\x03\x04rest", "1:1 text.is-zip");
    row("two documents", head + "---\nplaces: {}\n", "3:1 yaml.");
    row("too deep", head + "places: " + QByteArray(200, '[') + QByteArray(200, ']') + "\n", "3:");
    QByteArray bomb = head + "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                QByteArrayList(9, before).join(", ") + "]\n";
    }
    row("alias bomb", bomb, "");
    row("alias to itself", head + "places: &p {a: *p}\n", "3:");
}

void ArrangementFileTest::refusesWhatIsNotItsOwn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const DecodedArrangement decoded = decode(bytes);
    QVERIFY(!decoded.arrangement);
    QCOMPARE(decoded.diagnostics.size(), std::size_t(1));
    QCOMPARE(decoded.diagnostics.front().severity, base::Severity::Warning);
    QVERIFY2(said(decoded).front().startsWith(message), qPrintable(said(decoded).front()));
    QCOMPARE(decoded.diagnostics.front().where.file, std::string("f.arrangement.yaml"));
}

void ArrangementFileTest::aCutFileNeverBecomesAnotherArrangement()
{
    const ArrangementFile whole{{{"alpha", ArrangedPlace{12.5F, 3}, true, false},
                                 {"习近平", ArrangedPlace{-4, 5.75F}, false, true}},
                                formats::ArrangedBy{"force", 1, {{"spacing", 1.5}}}};
    const QByteArray bytes = formats::encodeArrangement(whole);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const DecodedArrangement decoded = decode(bytes.left(length));
        QVERIFY(onlyWarns(decoded));
        if (!decoded.arrangement)
            continue;
        for (const ArrangedEntity& entity : decoded.arrangement->entities) {
            QVERIFY(std::find(whole.entities.begin(), whole.entities.end(), entity) !=
                    whole.entities.end());
        }
    }
    // One byte flipped: it may say something else, and never harms.
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        const DecodedArrangement decoded = decode(flipped);
        QVERIFY(onlyWarns(decoded));
        QVERIFY(decoded.arrangement || decoded.diagnostics.size() == 1);
    }
}

void ArrangementFileTest::readsFilesOnly()
{
    const QTemporaryDir place;
    const auto read = [](const QString& path) {
        return formats::readArrangementFile(QFile::encodeName(path).toStdString(), base::Control());
    };
    const QString folder = place.filePath(u"folder"_qs);
    QVERIFY(QDir().mkdir(folder));
    const QString pipe = place.filePath(u"pipe"_qs);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString dangling = place.filePath(u"dangling"_qs);
    QVERIFY(QFile::link(place.filePath(u"nothing"_qs), dangling));
    for (const QString& path : {folder, pipe, dangling, u"/dev/zero"_qs}) {
        const formats::ReadArrangement result = read(path);
        QVERIFY(!result.decoded.arrangement);
        QVERIFY(!result.bytes);
        QCOMPARE(result.decoded.diagnostics.size(), std::size_t(1));
        QCOMPARE(result.decoded.diagnostics.front().severity, base::Severity::Warning);
    }
    const QString large = place.filePath(u"large"_qs);
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(65LL * 1024 * 1024));
    QCOMPARE(QString::fromStdString(read(large).decoded.diagnostics.front().code),
             u"file.too-large"_qs);
}

void ArrangementFileTest::aMissingFileIsNoProblem()
{
    for (const std::string path : {"/nowhere/at/all", "/proc/version/under-a-file"}) {
        const formats::ReadArrangement read = formats::readArrangementFile(path, base::Control());
        QVERIFY(read.decoded.arrangement);
        QVERIFY(!read.bytes);
        QVERIFY(read.decoded.diagnostics.empty());
    }
}

void ArrangementFileTest::isQuickWithManyPlaces()
{
    ArrangementFile arrangement;
    for (int i = 0; i < 100'000; ++i)
        arrangement.entities.push_back(
            placed("entity-" + std::to_string(100'000 + i), float(i) * 1.37F, float(i) * -0.61F));
    QElapsedTimer clock;
    clock.start();
    const QByteArray bytes = formats::encodeArrangement(arrangement);
    const qint64 encoded = clock.restart();
    const DecodedArrangement again = decode(bytes);
    qInfo("100,000 places: written in %lld ms, read in %lld ms, %lld bytes",
          static_cast<long long>(encoded), static_cast<long long>(clock.elapsed()),
          static_cast<long long>(bytes.size()));
    QVERIFY(again.arrangement->entities == arrangement.entities);
}

QTEST_GUILESS_MAIN(ArrangementFileTest)
#include "arrangementfile_test.moc"
