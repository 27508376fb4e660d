// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/foldmarks.h"

#include <QTest>

using namespace knotary;
using base::Reading;

class FoldMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatMatches_data();
    void marksWhatMatches();
};

namespace
{

/// The text with its stretches in brackets.
QString bracketed(const QString& text, const std::vector<text::TextStretch>& stretches)
{
    QString result;
    qsizetype done = 0;
    for (const text::TextStretch& stretch : stretches) {
        result += text.mid(done, stretch.begin - done) + u'[' +
                  text.mid(stretch.begin, stretch.length) + u']';
        done = stretch.begin + stretch.length;
    }
    return result + text.mid(done);
}

} // namespace

void FoldMarksTest::marksWhatMatches_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<QStringList>("letters");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char* title, Reading reading, const QStringList& letters,
                        const QString& marked) {
        QTest::newRow(title) << reading << letters << marked;
    };
    row("beginning", Reading::Written, {u"wor"_qs}, u"[Wor]ld Internet Conference"_qs);
    row("the word rather than the inside", Reading::Written, {u"net"_qs}, u"Internet [Net]work"_qs);
    row("inside where nothing begins so", Reading::Written, {u"net"_qs}, u"Inter[net] Plus"_qs);
    row("several words", Reading::Written, {u"conf"_qs, u"world"_qs},
        u"[World] Internet [Conf]erence"_qs);
    row("over a blank", Reading::Written, {u"wordpress"_qs}, u"The [Word] [Press] Company"_qs);
    row("accents", Reading::Written, {u"chehade"_qs}, u"Fadi [Chehadé]"_qs);
    row("accents apart", Reading::Written, {u"chehade"_qs}, u"Fadi [Chehade\u0301] x"_qs);
    row("one letter that becomes two", Reading::Written, {u"strass"_qs}, u"[Straß]e"_qs);
    row("full width", Reading::Written, {u"gsm"_qs}, u"[ＧＳＭ]Ａ"_qs);
    row("traditional by simplified", Reading::Written, {u"互联网"_qs}, u"世界[互聯網]大會"_qs);
    row("pinyin", Reading::Romanised, {u"shijie"_qs}, u"[世界]互联网大会"_qs);
    row("pinyin with blanks", Reading::Romanised, {u"hu lian"_qs}, u"世界[互联]网大会"_qs);
    row("part of a syllable", Reading::Romanised, {u"wuzh"_qs}, u"[乌镇]峰会"_qs);
    row("initials in Chinese", Reading::Initials, {u"hlw"_qs}, u"世界[互联网]大会"_qs);
    row("initials in Latin", Reading::Initials, {u"wic"_qs}, u"[W]orld [I]nternet [C]onference"_qs);
    row("Chinese beside Latin", Reading::Romanised, {u"xiehui"_qs}, u"GSMA[协会]"_qs);
    row("beyond sixteen bits", Reading::Written, {u"b"_qs}, u"a😀 [b]"_qs);
    row("not there", Reading::Written, {u"zebra"_qs}, u"World"_qs);
    row("nothing asked", Reading::Written, {}, u"World"_qs);
}

void FoldMarksTest::marksWhatMatches()
{
    QFETCH(Reading, reading);
    QFETCH(QStringList, letters);
    QFETCH(QString, marked);
    std::vector<std::string> wanted;
    for (const QString& each : letters)
        wanted.push_back(each.toStdString());
    QString text = marked;
    text.remove(u'[').remove(u']');
    QCOMPARE(bracketed(text, text::stretchesIn(text, reading, wanted)), marked);
}

QTEST_GUILESS_MAIN(FoldMarksTest)
#include "foldmarks_test.moc"
