// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/fold.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace knotary;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFormsANameIsFoundUnder_data();
    void givesTheFormsANameIsFoundUnder();
    void foldsTraditionalAndSimplifiedAlike();
    void saysHowEachFormIsRead();
    void foldsWhatIsTypedAlike();
    void readsOtherScriptsInTheirContext();
    void givesNothingForBlanks();
    void worksInSeveralThreads();
};

namespace
{

QStringList formsOf(const QString& text)
{
    QStringList forms;
    for (const base::FoldedForm& form : text::foldForSearch(text.toStdString()))
        forms << QString::fromStdString(form.text);
    return forms;
}

} // namespace

void FoldTest::givesTheFormsANameIsFoundUnder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("forms");

    QTest::newRow("case and blanks")
        << u"  World  Internet Conference "_qs
        << QStringList{u"world internet conference"_qs, u"worldinternetconference"_qs, u"wic"_qs};
    QTest::newRow("one word has no initials") << u"GSMA"_qs << QStringList{u"gsma"_qs};
    QTest::newRow("accents") << u"Fadi Chehadé"_qs
                             << QStringList{u"fadi chehade"_qs, u"fadichehade"_qs, u"fc"_qs};
    QTest::newRow("strokes and ligatures")
        << u"Łódź Straße"_qs << QStringList{u"lodz strasse"_qs, u"lodzstrasse"_qs, u"ls"_qs};
    QTest::newRow("full width") << u"ＧＳＭＡ"_qs << QStringList{u"gsma"_qs};
    QTest::newRow("Chinese") << u"世界互联网大会"_qs
                             << QStringList{u"世界互联网大会"_qs, u"shi jie hu lian wang da hui"_qs,
                                            u"shijiehulianwangdahui"_qs, u"sjhlwdh"_qs};
    QTest::newRow("Chinese beside Latin")
        << u"GSMA协会"_qs
        << QStringList{u"gsma协会"_qs, u"gsma xie hui"_qs, u"gsmaxiehui"_qs, u"gxh"_qs};
    QTest::newRow("Cyrillic") << u"Москва"_qs << QStringList{u"москва"_qs, u"moskva"_qs};
    QTest::newRow("an apostrophe is no word's end")
        << u"People's Daily"_qs << QStringList{u"people's daily"_qs, u"people'sdaily"_qs, u"pd"_qs};
}

void FoldTest::givesTheFormsANameIsFoundUnder()
{
    QFETCH(QString, name);
    QTEST(formsOf(name), "forms");
}

void FoldTest::foldsTraditionalAndSimplifiedAlike()
{
    QCOMPARE(formsOf(u"世界互聯網大會"_qs), formsOf(u"世界互联网大会"_qs));
}

void FoldTest::saysHowEachFormIsRead()
{
    using base::Reading;
    const auto readings = [](const char* text) {
        std::vector<Reading> all;
        for (const base::FoldedForm& form : text::foldForSearch(text))
            all.push_back(form.reading);
        return all;
    };
    QCOMPARE(readings("World Internet"),
             (std::vector{Reading::Written, Reading::Written, Reading::Initials}));
    QCOMPARE(readings("乌镇"), (std::vector{Reading::Written, Reading::Romanised,
                                            Reading::Romanised, Reading::Initials}));
}

void FoldTest::foldsWhatIsTypedAlike()
{
    for (const char* text : {"Chehadé", "世界互聯網大會", "ＧＳＭＡ", "  Two  words "}) {
        const auto typed = text::foldTyped(text);
        QCOMPARE(typed.size(), std::size_t(1));
        QVERIFY(typed.front() == text::foldForSearch(text).front());
    }
}

void FoldTest::readsOtherScriptsInTheirContext()
{
    // A small tsu doubles what follows, and digraphs are one sound.
    QVERIFY(formsOf(u"がっこう"_qs).contains(u"gakkou"_qs));
    QVERIFY(formsOf(u"東京タワー"_qs).contains(u"dong jing tawa"_qs));
}

void FoldTest::givesNothingForBlanks()
{
    QCOMPARE(formsOf(u" \t "_qs), QStringList());
}

void FoldTest::worksInSeveralThreads()
{
    const QStringList expected = formsOf(u"乌镇"_qs);
    QStringList first;
    QStringList second;
    std::thread one([&first] { first = formsOf(u"乌镇"_qs); });
    std::thread other([&second] { second = formsOf(u"乌镇"_qs); });
    one.join();
    other.join();
    QCOMPARE(first, expected);
    QCOMPARE(second, expected);
}

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
