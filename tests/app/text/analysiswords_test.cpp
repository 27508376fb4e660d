// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/analysiswords.h"

#include <QTest>

using namespace knotary;
using text::NameLanguage;

class AnalysisWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShort_data();
    void numbersAreShort();
    void everyAnalysisIsExplainedInBothLanguages();
    void anEstimateSaysSo();
    void theGroundIsNamed();
};

void AnalysisWordsTest::numbersAreShort_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << 0.0 << u"0"_qs;
    QTest::newRow("whole") << 127.0 << u"127"_qs;
    QTest::newRow("share") << 0.13168 << u"0.132"_qs;
    QTest::newRow("thousands") << 1204.4 << u"1,204"_qs;
    QTest::newRow("millions") << 1234567.0 << u"1,234,567"_qs;
    QTest::newRow("tiny") << 0.0000213 << u"2.13e-5"_qs;
    QTest::newRow("negative") << -1500.0 << u"-1,500"_qs;
}

void AnalysisWordsTest::numbersAreShort()
{
    QFETCH(double, number);
    QFETCH(QString, word);
    QCOMPARE(text::numberWord(number), word);
}

void AnalysisWordsTest::everyAnalysisIsExplainedInBothLanguages()
{
    for (const analysis::Analysis* analysis : analysis::catalogue()) {
        const QStringList notes = text::analysisNoteIn(*analysis, {}, {}, NameLanguage::Both);
        QCOMPARE(notes.size(), 2);
        QVERIFY2(notes[0].contains(QLatin1String(": ")), qPrintable(notes[0]));
        QVERIFY2(notes[1].contains(u'：'), qPrintable(notes[1]));
        QVERIFY(!notes[1].contains(QLatin1String("entit")));
        QVERIFY(text::analysisNoteIn(*analysis, {}, {}, NameLanguage::English) ==
                QStringList{notes[0]});
    }
}

void AnalysisWordsTest::anEstimateSaysSo()
{
    analysis::Note note;
    note.nodes = 10'000;
    note.relations = 30'000;
    note.connections = 28'000;
    note.isExact = false;
    note.sampledSources = 200;
    note.seed = 7;
    const analysis::Analysis& betweenness = *analysis::findAnalysis("betweenness");
    const QString said = text::analysisNoteIn(betweenness, note, {}, NameLanguage::English).first();
    QVERIFY2(said.contains(u"estimated from 200 of 10,000 entities (seed 7)"_qs), qPrintable(said));
    QVERIFY2(said.contains(u"parallel relations counted once"_qs), qPrintable(said));
    QVERIFY(!said.contains(u"exact"_qs));
    QVERIFY(text::analysisNoteIn(betweenness, note, {}, NameLanguage::Chinese)
                .first()
                .contains(u"由10,000个实体中的200个估算（种子7）"_qs));
    note.isExact = true;
    note.sampledSources.reset();
    QVERIFY(text::analysisNoteIn(betweenness, note, {}, NameLanguage::English)
                .first()
                .contains(u"; exact;"_qs));
}

void AnalysisWordsTest::theGroundIsNamed()
{
    analysis::Note note;
    note.nodes = 1;
    note.relations = note.connections = 2;
    const analysis::Analysis& degree = *analysis::findAnalysis("degree");
    const QString shown = text::analysisNoteIn(degree, note, {}, NameLanguage::English).first();
    QVERIFY2(shown.endsWith(u"of what is shown: 1 entity, 2 connections"_qs), qPrintable(shown));
    const QString whole =
        text::analysisNoteIn(degree, note, {.isWhole = true, .leftOut = 3}, NameLanguage::English)
            .first();
    QVERIFY2(whole.contains(u"of all 1 entity, 2 connections"_qs), qPrintable(whole));
    QVERIFY2(whole.endsWith(u"3 relations that only tell things apart left out"_qs),
             qPrintable(whole));
}

QTEST_APPLESS_MAIN(AnalysisWordsTest)
#include "analysiswords_test.moc"
