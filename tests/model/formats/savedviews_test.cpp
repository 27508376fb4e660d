// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person has given a name comes back as it was, and what is wrong costs one entry.

#include "model/formats/arrangementfile.h"

#include <QTest>

using namespace knotary;
using formats::ArrangementFile;
using formats::SavedCamera;
using formats::SavedFilter;
using formats::SavedView;

namespace
{

const QByteArray head = "format: knotary-arrangement\nversion: 1\n";

formats::DecodedArrangement decode(const QByteArray& bytes)
{
    return formats::decodeArrangement(bytes.toStdString(), "f", base::Control());
}

QStringList said(const formats::DecodedArrangement& decoded)
{
    QStringList all;
    for (const base::Diagnostic& one : decoded.diagnostics)
        all += QString::number(one.where.line) + u' ' + QString::fromStdString(one.code) +
               (one.severity == base::Severity::Warning ? QString() : QStringLiteral(" error"));
    return all;
}

} // namespace

class SavedViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLikeAList()
    {
        ArrangementFile file;
        file.bookmarks = {{.name = "GSMA · 2016",
                           .filter = "kind:person",
                           .window = "2016",
                           .selected = {"gsma", "wic 2"},
                           .current = "gsma",
                           .camera = SavedCamera{12.5, -3, 1.5}},
                          {.name = "Source", .source = "s0"}};
        file.filters = {{"weak", "evidence:none publisher:\"China Daily\""}};
        QCOMPARE(
            formats::encodeArrangement(file).split('\n').mid(3).join('\n'),
            QByteArray("filters:\n"
                       "  - {name: weak, query: \"evidence:none publisher:\\\"China "
                       "Daily\\\"\"}\n"
                       "bookmarks:\n"
                       "  - {name: \"GSMA · 2016\", filter: \"kind:person\", window: \"2016\", "
                       "selected: [gsma, \"wic 2\"], current: gsma, camera: {x: 12.5, y: -3, "
                       "scale: 1.5}}\n"
                       "  - {name: Source, source: s0}\n"
                       "places: {}\n"));
    }

    void comesBackWhateverItIsCalled()
    {
        ArrangementFile file;
        for (const char* name :
             {"a", "true", "-", "#x", "{", "a: b", "\"", "\\", "世界 大会", "עברית", "\xE2\x80\xA8",
              "tab\there", "2016", "~", "'", "@x", "%x"}) {
            file.bookmarks.push_back({.name = name,
                                      .filter = std::string("\"") + name + "\"",
                                      .selected = {name},
                                      .current = name,
                                      .camera = SavedCamera{0.1, -1e-7, 1.0 / 3}});
            file.filters.push_back({name, name});
        }
        file.filters.push_back({"long", std::string(5000, 'x')});
        const auto again = decode(formats::encodeArrangement(file));
        QCOMPARE(said(again), QStringList());
        QVERIFY(*again.arrangement == file);
    }

    void leavesOutWhatCouldNotBeRead()
    {
        ArrangementFile file;
        file.bookmarks = {{.name = ""},
                          {.name = "\x80"},
                          {.name = "far", .camera = SavedCamera{1e9, 0, 1}},
                          {.name = "flat", .camera = SavedCamera{0, 0, 0}}};
        file.filters = {{"", "x"}};
        const auto again = decode(formats::encodeArrangement(file));
        QCOMPARE(said(again), QStringList());
        QCOMPARE(again.arrangement->bookmarks.size(), std::size_t(2));
        QVERIFY(!again.arrangement->bookmarks.front().camera);
        QVERIFY(again.arrangement->filters.empty());
    }

    void aFaultCostsOneEntry_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<int>("left");
        const auto row = [](const char* text, const char* finding, int left) {
            QTest::newRow(QByteArray(text).simplified().constData())
                << QByteArray(text) << QString::fromUtf8(finding) << left;
        };
        row("bookmarks: x\n", "3 data.wrong-form", 0);
        row("bookmarks:\n", "", 0);
        row("bookmarks: []\n", "", 0);
        row("bookmarks:\n  - {filter: x}\n  - {name: b}\n", "4 arrangement.nameless", 1);
        row("bookmarks:\n  - a\n  - {name: b}\n", "4 data.wrong-form", 1);
        row("bookmarks:\n  - {name: b, colour: red}\n", "4 data.unknown-field", 1);
        row("bookmarks:\n  - {name: b, camera: {x: a, y: 1, scale: 1}}\n",
            "4 arrangement.not-a-number", 1);
        row("bookmarks:\n  - {name: b, camera: 7}\n", "4 data.wrong-form", 1);
        row("bookmarks:\n  - {name: b, selected: {a: b}}\n", "4 data.wrong-form", 1);
        row("bookmarkz:\n  - {name: b}\n", "3 arrangement.unknown-field", 0);
    }

    void aFaultCostsOneEntry()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, finding);
        QFETCH(int, left);
        const auto decoded = decode(head + text + "places:\n  gsma: {x: 1, y: 2}\n");
        QCOMPARE(said(decoded).join(u' '), finding);
        QCOMPARE(int(decoded.arrangement->bookmarks.size()), left);
        QCOMPARE(decoded.arrangement->entities.size(), std::size_t(1));
    }

    void takesNoMoreThanAThousand()
    {
        QByteArray text = head + "filters:\n";
        for (int number = 0; number < 1005; ++number)
            text += "  - {name: f" + QByteArray::number(number) + "}\n";
        const auto decoded = decode(text);
        QCOMPARE(said(decoded).join(u' '), QString("1004 arrangement.too-many-saved"));
        QCOMPARE(decoded.arrangement->filters.size(), std::size_t(1000));
    }
};

QTEST_APPLESS_MAIN(SavedViewsTest)
#include "savedviews_test.moc"
