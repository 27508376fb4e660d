// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/editdistance.h"

#include <QtTest>

using namespace knotary::base;

class EditDistanceTest : public QObject
{
    Q_OBJECT

private slots:
    void writesLettersAsTheyWereRead();
    void countsErrors_data();
    void countsErrors();
    void countsErrorsToTheBestBeginning();
    void suggestsTheNearest_data();
    void suggestsTheNearest();
    void readsBrokenUtf8ByteByByte();
};

void EditDistanceTest::countsErrors_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("errors"); // of at most 3, 4 means more
    QTest::newRow("equal") << "summit"
                           << "summit" << 0;
    QTest::newRow("both empty") << ""
                                << "" << 0;
    QTest::newRow("left out") << "sumit"
                              << "summit" << 1;
    QTest::newRow("put in") << "summmit"
                            << "summit" << 1;
    QTest::newRow("exchanged") << "sommit"
                               << "summit" << 1;
    QTest::newRow("swapped") << "usmmit"
                             << "summit" << 1;
    QTest::newRow("swapped at the end") << "summti"
                                        << "summit" << 1;
    QTest::newRow("kitten") << "kitten"
                            << "sitting" << 3;
    QTest::newRow("no letter twice in a swap") << "ca"
                                               << "abc" << 3;
    QTest::newRow("one letter of three bytes") << u"世界大会"_qs << u"世界小会"_qs << 1;
    QTest::newRow("more than asked for") << "abcdefgh"
                                         << "stuvwxyz" << 4;
    QTest::newRow("much longer") << "a"
                                 << "abcdefgh" << 4;
}

void EditDistanceTest::countsErrors()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, errors);
    const std::u32string a = lettersOf(first.toStdString());
    const std::u32string b = lettersOf(second.toStdString());
    QCOMPARE(int(editDistance(a, b, 3)), errors);
    QCOMPARE(int(editDistance(b, a, 3)), errors);
}

void EditDistanceTest::countsErrorsToTheBestBeginning()
{
    QCOMPARE(prefixDistance(U"alib", U"alibaba", 1), std::size_t(0));
    QCOMPARE(prefixDistance(U"ailb", U"alibaba", 1), std::size_t(1));
    QCOMPARE(prefixDistance(U"alibabas", U"alibaba", 2), std::size_t(1));
    QCOMPARE(prefixDistance(U"baba", U"alibaba", 1), std::size_t(2));
}

void EditDistanceTest::suggestsTheNearest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("one error") << "sumbit"
                               << "summit";
    QTest::newRow("two in a long word") << "orgnisaton"
                                        << "";
    QTest::newRow("two errors") << "persn0"
                                << "person";
    QTest::newRow("too far") << "galaxy"
                             << "";
    QTest::newRow("too short to guess") << "pe"
                                        << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("first of equals") << "plase"
                                     << "place";
}

void EditDistanceTest::suggestsTheNearest()
{
    QFETCH(QString, word);
    QFETCH(QString, nearest);
    const std::vector<std::string_view> candidates{"person", "place",        "phase",
                                                   "summit", "organization", ""};
    QCOMPARE(QString::fromStdString(knotary::base::nearest(word.toStdString(), candidates)),
             nearest);
}

void EditDistanceTest::readsBrokenUtf8ByteByByte()
{
    QCOMPARE(lettersOf("\xE4\xB8\x96").size(), std::size_t(1));
    QVERIFY(lettersOf("\xE4\xB8\x96") == std::u32string(1, U'\u4E16'));
    QCOMPARE(lettersOf("\xE4\xB8").size(), std::size_t(2));
    QCOMPARE(lettersOf("\x80").size(), std::size_t(1));
    QVERIFY(lettersOf("\xF0\x9F\x8C\x90") == std::u32string(1, U'\U0001F310'));
}

void EditDistanceTest::writesLettersAsTheyWereRead()
{
    for (const char* text : {"", "plain", "Chehadé", "世界互联网", "a😀b"})
        QCOMPARE(textOf(lettersOf(text)), std::string(text));
}

QTEST_APPLESS_MAIN(EditDistanceTest)
#include "editdistance_test.moc"
