// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/naming.h"
#include "model/time/edtf.h"

#include <QTest>

using namespace knotary;
using text::NameLanguage;

class NamingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheName_data();
    void choosesTheName();
    void readsBackItsCodes();
    void saysDates_data();
    void saysDates();
    void saysDatesInSentences_data();
    void saysDatesInSentences();
    void saysDatesTheProgramMade();
    void showsWhatWouldHide_data();
    void showsWhatWouldHide();
    void capsWhatWouldFlood();
};

void NamingTest::choosesTheName_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");

    QTest::newRow("en") << u"Wuzhen"_qs << u"乌镇"_qs << u"en"_qs << u"Wuzhen"_qs;
    QTest::newRow("zh") << u"Wuzhen"_qs << u"乌镇"_qs << u"zh"_qs << u"乌镇"_qs;
    QTest::newRow("both") << u"Wuzhen"_qs << u"乌镇"_qs << u"en+zh"_qs << u"Wuzhen / 乌镇"_qs;
    QTest::newRow("both, one missing") << u"Wuzhen"_qs << u""_qs << u"en+zh"_qs << u"Wuzhen"_qs;
    QTest::newRow("both, the other missing") << u""_qs << u"乌镇"_qs << u"en+zh"_qs << u"乌镇"_qs;
    QTest::newRow("both the same") << u"GSMA"_qs << u"GSMA"_qs << u"en+zh"_qs << u"GSMA"_qs;
    QTest::newRow("zh missing") << u"Wuzhen"_qs << u""_qs << u"zh"_qs << u"Wuzhen"_qs;
    QTest::newRow("markup stays text")
        << u"A <b>& \"B\""_qs << u""_qs << u"en"_qs << u"A <b>& \"B\""_qs;
}

void NamingTest::choosesTheName()
{
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QFETCH(QString, language);
    schema::LocalizedText names;
    if (!english.isEmpty())
        names.emplace_back("en", english.toStdString());
    if (!chinese.isEmpty())
        names.emplace_back("zh-Hans", chinese.toStdString());
    NameLanguage chosen{};
    QVERIFY(text::readNameLanguage(language, chosen));
    QTEST(text::nameIn(names, chosen), "shown");
}

void NamingTest::readsBackItsCodes()
{
    for (const NameLanguage language :
         {NameLanguage::English, NameLanguage::Chinese, NameLanguage::Both}) {
        NameLanguage read{};
        QVERIFY(text::readNameLanguage(text::codeOf(language), read));
        QCOMPARE(read, language);
    }
    NameLanguage untouched = NameLanguage::Chinese;
    QVERIFY(!text::readNameLanguage(u"EN"_qs, untouched));
    QCOMPARE(untouched, NameLanguage::Chinese);
}

void NamingTest::saysDates_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char* edtf, const char16_t* english, const char16_t* chinese) {
        QTest::newRow(edtf) << QString::fromUtf16(english) << QString::fromUtf16(chinese);
    };
    row("2014-11-19", u"19 November 2014", u"2014年11月19日");
    row("2014-11", u"November 2014", u"2014年11月");
    row("2014", u"2014", u"2014年");
    row("2014~", u"about 2014", u"约2014年");
    row("2014?", u"possibly 2014", u"可能为2014年");
    row("2014%", u"possibly about 2014", u"可能为约2014年");
    row("2014-21", u"spring 2014", u"2014年春季");
    row("2014-24", u"winter 2014", u"2014年冬季");
    row("2014-29", u"spring (southern) 2014", u"2014年春季（南半球）");
    row("2014-34", u"second quarter of 2014", u"2014年第二季度");
    row("2014-41", u"second half of 2014", u"2014年下半年");
    row("201X", u"the 2010s", u"21世纪10年代");
    row("190X", u"1900–1909", u"1900–1909年");
    row("19XX", u"1900–1999", u"1900–1999年");
    row("2014-11-XX", u"a day in November 2014", u"2014年11月某日");
    row("2014-XX", u"a month in 2014", u"2014年某月");
    row("2014-11-19T09:30:00", u"19 November 2014", u"2014年11月19日");
    row("2014/2016", u"from 2014 to 2016", u"2014年至2016年");
    row("2014-11-19/2014-11-21", u"19–21 November 2014", u"2014年11月19日至21日");
    row("2014-11-28/2014-12-02", u"28 November – 2 December 2014", u"2014年11月28日至12月2日");
    row("2014-11-19/2016-01-02", u"from 19 November 2014 to 2 January 2016",
        u"2014年11月19日至2016年1月2日");
    row("2022/..", u"since 2022", u"自2022年起");
    row("2022~/..", u"since about 2022", u"自约2022年起");
    row("2022/", u"from 2022, end unknown", u"自2022年起，结束时间不详");
    row("../2014", u"until 2014", u"截至2014年");
    row("/2014", u"until 2014, start unknown", u"截至2014年，开始时间不详");
    row("[2014,2015]", u"2014 or 2015", u"2014年或2015年");
    row("[2014,2015,2019]", u"2014, 2015 or 2019", u"2014年、2015年或2019年");
    row("[..2014]", u"2014 or earlier", u"2014年或更早");
    row("[2014..]", u"2014 or later", u"2014年或更晚");
    row("[2014..2016]", u"between 2014 and 2016", u"2014年至2016年之间");
    row("{2014,2015-11}", u"2014 and November 2015", u"2014年和2015年11月");
    row("-0043", u"44 BC", u"公元前44年");
    row("0000", u"1 BC", u"公元前1年");
}

void NamingTest::saysDates()
{
    const time::EdtfResult parsed = time::parseEdtf(QTest::currentDataTag());
    QVERIFY(parsed.span.has_value());
    QTEST(text::dateIn(*parsed.span, NameLanguage::English), "english");
    QTEST(text::dateIn(*parsed.span, NameLanguage::Chinese), "chinese");
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(text::dateIn(*parsed.span, NameLanguage::Both), english + u" / "_qs + chinese);
    QCOMPARE(text::dateInSentence(*parsed.span, NameLanguage::Chinese), u"（%1）"_qs.arg(chinese));
    QVERIFY(text::dateInSentence(*parsed.span, NameLanguage::English).endsWith(english));
}

void NamingTest::saysDatesInSentences_data()
{
    QTest::addColumn<QString>("said");
    const auto row = [](const char* edtf, const char16_t* said) {
        QTest::newRow(edtf) << QString::fromUtf16(said);
    };
    row("2014-11-19", u" on 19 November 2014");
    row("2014-11", u" in November 2014");
    row("2014", u" in 2014");
    row("2014~", u" about 2014");
    row("2014?", u" possibly 2014");
    row("2014-21", u" in spring 2014");
    row("2014-34", u" in the second quarter of 2014");
    row("201X", u" in the 2010s");
    row("2014-11-XX", u" on a day in November 2014");
    row("2014-XX", u" in a month in 2014");
    row("2014/2016", u" from 2014 to 2016");
    row("2014-11-19/2014-11-21", u" on 19–21 November 2014");
    row("2014-11-19/2016-01-02", u" from 19 November 2014 to 2 January 2016");
    row("2022/..", u" since 2022");
    row("../2014", u" until 2014");
    row("[2014,2015]", u" in 2014 or 2015");
    row("[2014..2016]", u" between 2014 and 2016");
    row("-0043", u" in 44 BC");
}

void NamingTest::saysDatesInSentences()
{
    const time::EdtfResult parsed = time::parseEdtf(QTest::currentDataTag());
    QVERIFY(parsed.span.has_value());
    QTEST(text::dateInSentence(*parsed.span, NameLanguage::English), "said");
}

void NamingTest::saysDatesTheProgramMade()
{
    QCOMPARE(text::dateIn(time::spanOfYear(2015), NameLanguage::English), u"2015"_qs);
    QCOMPARE(text::dateIn(time::spanOfDay(0), NameLanguage::English), u"1 January 1970"_qs);
}

void NamingTest::showsWhatWouldHide_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Xi Jinping 习近平"_qs << u"Xi Jinping 习近平"_qs;
    QTest::newRow("bidi override") << u"a\u202Eb"_qs << u"a[U+202E]b"_qs;
    QTest::newRow("isolate") << u"a\u2066b\u2069"_qs << u"a[U+2066]b[U+2069]"_qs;
    QTest::newRow("zero width") << u"pay\u200Bpal"_qs << u"pay[U+200B]pal"_qs;
    QTest::newRow("byte order mark") << u"\uFEFFa"_qs << u"[U+FEFF]a"_qs;
    QTest::newRow("control") << u"a\u0007b"_qs << u"a[U+0007]b"_qs;
    QTest::newRow("line breaks and tabs") << u"a\nb\tc"_qs << u"a b c"_qs;
    QTest::newRow("tag character") << QString::fromUcs4(U"a\U000E0041") << u"a[U+E0041]"_qs;
    QTest::newRow("joiner in Persian") << u"می\u200Cخواهم"_qs << u"می\u200Cخواهم"_qs;
    QTest::newRow("joiner in Latin") << u"a\u200Cb"_qs << u"a[U+200C]b"_qs;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u'a' << u"\uFFFDa"_qs;
    QTest::newRow("heaped marks") << u"a\u0301\u0301\u0301\u0301\u0301\u0301\u0301b"_qs
                                  << u"a\u0301\u0301\u0301\u0301b"_qs;
}

void NamingTest::showsWhatWouldHide()
{
    QFETCH(QString, written);
    QTEST(text::shown(written), "shown");
}

void NamingTest::capsWhatWouldFlood()
{
    const QString shown = text::shown(QString(100000, u'x'), 10);
    QCOMPARE(shown, u"xxxxxxxxxx…"_qs);
    QCOMPARE(text::shown(QString(10, u'x'), 10), QString(10, u'x'));
}

QTEST_GUILESS_MAIN(NamingTest)
#include "naming_test.moc"
