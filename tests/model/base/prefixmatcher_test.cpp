// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefixmatcher.h"

#include "model/base/editdistance.h"

#include <QtTest>

#include <random>

using namespace knotary::base;

class PrefixMatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void countsErrors_data();
    void countsErrors();
    void agreesWithTheTableOfDistances();
    void givesUpOnlyWhereThereIsNoHope();
    void takesNoEndlessWords();
};

void PrefixMatcherTest::countsErrors_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<std::size_t>("errors");
    QTest::newRow("whole") << "word"
                           << "word" << std::size_t(0);
    QTest::newRow("beginning") << "wor"
                               << "wording" << std::size_t(0);
    QTest::newRow("swapped") << "chehdae"
                             << "chehade" << std::size_t(1);
    QTest::newRow("left out") << "intrnet"
                              << "internet" << std::size_t(1);
    QTest::newRow("put in") << "interrnet"
                            << "internet" << std::size_t(1);
    QTest::newRow("Chinese") << QStringLiteral("世界互连网") << QStringLiteral("世界互联网大会")
                             << std::size_t(1);
    QTest::newRow("too many") << "abcdef"
                              << "uvwxyz" << std::size_t(3);
    QTest::newRow("nothing typed") << ""
                                   << "word" << std::size_t(0);
}

void PrefixMatcherTest::countsErrors()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const PrefixMatcher matcher(typed.toStdU32String());
    QTEST(matcher.distance(word.toStdU32String(), 2), "errors");
}

void PrefixMatcherTest::agreesWithTheTableOfDistances()
{
    std::mt19937 random(1);
    const auto word = [&random](std::size_t most) {
        std::u32string letters;
        for (std::size_t length = random() % (most + 1); length > 0; --length)
            letters += U"abc世"[random() % 4];
        return letters;
    };
    for (int round = 0; round < 50'000; ++round) {
        const std::u32string typed = word(10);
        const std::u32string other = word(14);
        const PrefixMatcher matcher(typed);
        for (const std::size_t most : {0U, 1U, 2U, 3U})
            QCOMPARE(matcher.distance(other, most), prefixDistance(typed, other, most));
    }
}

void PrefixMatcherTest::givesUpOnlyWhereThereIsNoHope()
{
    const PrefixMatcher matcher(U"abcdef");
    PrefixMatcher::Column column = matcher.start();
    for (const char32_t letter : std::u32string(U"xyzuv")) {
        QVERIFY(!matcher.isHopeless(column, 2));
        column = matcher.next(column, letter);
    }
    QVERIFY(matcher.isHopeless(column, 2));
}

void PrefixMatcherTest::takesNoEndlessWords()
{
    const std::u32string longest(PrefixMatcher::mostLetters, U'a');
    QCOMPARE(PrefixMatcher(longest).distance(longest, 1), std::size_t(0));
    const std::u32string tooLong = longest + U'a';
    QCOMPARE(PrefixMatcher(tooLong).distance(tooLong, 1), std::size_t(2));
}

QTEST_APPLESS_MAIN(PrefixMatcherTest)
#include "prefixmatcher_test.moc"
