// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every diagnostic code that a source file uses has its sentence, and what stands in a file cannot
// break the sentence about it.

#include "app/text/diagnostictext.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace knotary;

class DiagnosticTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeInTheSourcesHasASentence();
    void everySentenceIsUsed();
    void everySentenceSaysWhatWasFound();
    void writesTheLineThatScriptsRead();
    void proposesWhatMayHaveBeenMeant();
    void leavesTextOfTheFileAlone();
    void saysSomethingOfAnUnknownCode();

private:
    static QSet<QString> codesInSources();
};

QSet<QString> DiagnosticTextTest::codesInSources()
{
    // A code is a literal "room.what-is-wrong" whose room is one of these.
    static const QRegularExpression code(
        u"\"((?:findings|read|file|text|yaml|json|data|schema|"
        u"arrangement|entity|claim|evidence|source|query|id|check|recipe|"
        u"report|carried)"
        "\\.[a-z0-9-]*[a-z0-9])\""_qs);
    static const QSet<QString> otherWords{u"schema.yaml"_qs};
    QSet<QString> codes;
    for (const char* folder : {KNOTARY_SOURCE_DIR "/model", KNOTARY_SOURCE_DIR "/app/report",
                               KNOTARY_SOURCE_DIR "/app/figures"}) {
        QDirIterator files(QString::fromUtf8(folder), {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = code.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                codes.insert(matches.next().captured(1));
        }
    }
    // Made of two parts in the source: "claim.dangling-" and the field.
    codes.insert(u"claim.dangling-subject"_qs);
    codes.insert(u"claim.dangling-object"_qs);
    return codes - otherWords;
}

void DiagnosticTextTest::everyCodeInTheSourcesHasASentence()
{
    const auto known = text::knownCodes();
    const QSet<QString> codes = codesInSources();
    QVERIFY(codes.size() > 80);
    for (const QString& code : codes) {
        const std::string wanted = code.toStdString();
        QVERIFY2(std::find(known.begin(), known.end(), wanted) != known.end(),
                 qPrintable(u"no sentence for "_qs + code));
    }
}

void DiagnosticTextTest::everySentenceIsUsed()
{
    const QSet<QString> codes = codesInSources();
    for (const std::string_view code : text::knownCodes()) {
        QVERIFY2(codes.contains(QString::fromUtf8(code.data(), qsizetype(code.size()))),
                 std::string(code).c_str());
    }
}

void DiagnosticTextTest::everySentenceSaysWhatWasFound()
{
    for (const std::string_view code : text::knownCodes()) {
        base::Diagnostic diagnostic;
        diagnostic.code = code;
        diagnostic.arguments = {"one", "two", "three", "four"};
        const text::DiagnosticSentence sentence = text::sentenceOf(diagnostic);
        QVERIFY2(!sentence.found.isEmpty(), diagnostic.code.c_str());
        QVERIFY2(!sentence.outcome.isEmpty() || !sentence.expected.isEmpty(),
                 diagnostic.code.c_str());
        static const QRegularExpression unfilled(u"%[1-9]"_qs);
        QVERIFY2(!text::messageOf(diagnostic).contains(unfilled), diagnostic.code.c_str());
    }
}

void DiagnosticTextTest::writesTheLineThatScriptsRead()
{
    const base::Diagnostic diagnostic{"data.empty-field",
                                      base::Severity::Error,
                                      {"a b.yaml", 5, 7, 40, 4},
                                      {"names"},
                                      std::nullopt};
    QCOMPARE(text::lineOf(diagnostic),
             u"a b.yaml:5:7: error[data.empty-field]: \"names\" is empty — write a value behind "
             "the colon — kept as far as it can be shown"_qs);
}

void DiagnosticTextTest::proposesWhatMayHaveBeenMeant()
{
    base::Diagnostic diagnostic{"data.unknown-section", base::Severity::Warning, {}, {}, {}};
    diagnostic.arguments = {"clams", "claims"};
    QCOMPARE(text::sentenceOf(diagnostic).expected, u"did you mean \"claims\"?"_qs);
    diagnostic.arguments = {"zebras", ""};
    QVERIFY(text::sentenceOf(diagnostic).expected.startsWith(u"expected dataset"_qs));
}

void DiagnosticTextTest::leavesTextOfTheFileAlone()
{
    base::Diagnostic diagnostic{"data.duplicate-id", base::Severity::Error, {}, {}, {}};
    diagnostic.where.file = "100%1.yaml";
    diagnostic.arguments = {"%2 %3", "7", "%1#2"};
    const QString line = text::lineOf(diagnostic);
    QVERIFY(line.startsWith(u"100%1.yaml:1:1: error"_qs));
    QVERIFY(line.contains(u"\"%2 %3\" a second time; the first is in line 7"_qs));
    QVERIFY(line.endsWith(u"%1#2"_qs));
    // One message is one line, and nothing in it can turn the reading direction round.
    diagnostic.arguments = {"a\nb\u202Ec", "7", "x"};
    QVERIFY(!text::lineOf(diagnostic).contains(u'\n'));
    QVERIFY(!text::lineOf(diagnostic).contains(QChar(0x202E)));
}

void DiagnosticTextTest::saysSomethingOfAnUnknownCode()
{
    const base::Diagnostic diagnostic{"future.oddity", base::Severity::Note, {}, {"x"}, {}};
    QCOMPARE(text::messageOf(diagnostic), u"future.oddity x"_qs);
}

QTEST_GUILESS_MAIN(DiagnosticTextTest)
#include "diagnostictext_test.moc"
