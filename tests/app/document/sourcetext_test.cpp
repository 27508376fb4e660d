// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/sourcetext.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace knotary::document;

class SourceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLinesAsMessagesDo();
    void readsUtf16();
    void keepsWhatIsNoUtf8Readable();
    void readsTheBuiltInData();
    void readsNoPipeAndNoFolder();
};

void SourceTextTest::countsLinesAsMessagesDo()
{
    const SourceText text("one\r\ntwo\n\n四\n");
    QCOMPARE(text.lineCount(), 4);
    QCOMPARE(text.line(1), QStringLiteral("one"));
    QCOMPARE(text.line(2), QStringLiteral("two"));
    QCOMPARE(text.line(3), QString());
    QCOMPARE(text.line(4), QStringLiteral("四"));
    QCOMPARE(text.line(5), QString());
    QCOMPARE(text.line(0), QString());
    QCOMPARE(text.columns(), 4);
    QCOMPARE(SourceText("").lineCount(), 1);
    QCOMPARE(SourceText("no end").line(1), QStringLiteral("no end"));
    QCOMPARE(SourceText().lineCount(), 0);
}

void SourceTextTest::readsUtf16()
{
    const SourceText text(QByteArray("\xFF\xFE"
                                     "a\0\n\0"
                                     "b\0",
                                     8));
    QCOMPARE(text.lineCount(), 2);
    QCOMPARE(text.line(2), QStringLiteral("b"));
    QCOMPARE(SourceText("\xEF\xBB\xBFx").line(1), QStringLiteral("x"));
}

void SourceTextTest::keepsWhatIsNoUtf8Readable()
{
    QCOMPARE(SourceText("a\xFFz").line(1), QStringLiteral("a\uFFFDz"));
}

void SourceTextTest::readsTheBuiltInData()
{
    const SourceText text = readSourceText(QString());
    QVERIFY(text.lineCount() > 1000);
    QVERIFY(text.line(1).startsWith(u'#'));
}

void SourceTextTest::readsNoPipeAndNoFolder()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readSourceText(pipe).lineCount(), 0);
    QCOMPARE(readSourceText(folder.path()).lineCount(), 0);
    QCOMPARE(readSourceText(folder.filePath(QStringLiteral("none"))).lineCount(), 0);
}

QTEST_GUILESS_MAIN(SourceTextTest)
#include "sourcetext_test.moc"
