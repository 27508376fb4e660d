// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/exportchoice.h"

#include <QtTest>

using namespace knotary;
using operations::ExportChoice;
using operations::FigureFormat;

class ExportChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackAsItWasWritten()
    {
        ExportChoice choice;
        QCOMPARE(operations::readExportChoice(operations::textOf(choice)), choice);
        choice.format = FigureFormat::Text;
        choice.millimetres = {82.5, 2000};
        choice.dpi = 1200;
        choice.theme = scene::Theme::Dark;
        choice.language = text::NameLanguage::Both;
        choice.citations = text::CitationStyle::GbT7714;
        choice.isTransparent = true;
        choice.carriesData = false;
        QCOMPARE(operations::readExportChoice(operations::textOf(choice)), choice);
        choice.citations.reset();
        QCOMPARE(operations::readExportChoice(operations::textOf(choice)), choice);
        const report::Preset& slide = *report::findPreset(QStringLiteral("slide"));
        choice.preset = slide.id;
        choice.millimetres = slide.millimetres;
        QCOMPARE(operations::readExportChoice(operations::textOf(choice)), choice);
    }

    void whatCannotBeReadIsLeftAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("rubbish") << QStringLiteral("= == format width= \t dpi=nan x=y=z");
        QTest::newRow("unknown words")
            << QStringLiteral("format=emf preset=a0 theme=pink language=tlh cite=mla");
        QTest::newRow("numbers out of reach")
            << QStringLiteral("width=1e9 height=-3 dpi=0 transparent=perhaps");
        QTest::newRow("not numbers") << QStringLiteral("width=nan height=inf dpi=inf");
    }

    void whatCannotBeReadIsLeftAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(operations::readExportChoice(text), ExportChoice());
    }

    void goesBeforeWhatIsOnTheScreen()
    {
        report::FigureRequest request;
        request.title = QStringLiteral("From a bookmark");
        request.language = text::NameLanguage::Chinese;
        ExportChoice choice;
        choice.millimetres = {100, 50};
        choice.dpi = 150;
        choice.caption = QStringLiteral("As of 2016");
        choice.citations = text::CitationStyle::Chicago;
        choice.theme = scene::Theme::Grey;
        choice.isTransparent = true;
        choice.carriesData = false;
        const report::FigureRequest wanted = operations::chosen(request, choice);
        QCOMPARE(*wanted.title, QStringLiteral("From a bookmark"));
        QCOMPARE(wanted.language, text::NameLanguage::Chinese);
        QCOMPARE(wanted.millimetres, QSizeF(100, 50));
        QCOMPARE(wanted.dpi, 150);
        QCOMPARE(wanted.caption, QStringLiteral("As of 2016"));
        QVERIFY(wanted.citations == text::CitationStyle::Chicago);
        QCOMPARE(wanted.theme, scene::Theme::Grey);
        QVERIFY(wanted.isTransparent);
        QVERIFY(!wanted.carriesData);
        choice.title = QString();
        choice.language = text::NameLanguage::English;
        QVERIFY(operations::chosen(request, choice).title->isEmpty());
        QCOMPARE(operations::chosen(request, choice).language, text::NameLanguage::English);
    }

    void knowsFormatsByTheEndingsOfFiles()
    {
        QVERIFY(operations::formatOf(QStringLiteral("/a.b/c.SVG")) == FigureFormat::Svg);
        QVERIFY(operations::formatOf(QStringLiteral("notes.txt")) == FigureFormat::Text);
        QVERIFY(!operations::formatOf(QStringLiteral("picture.jpeg")));
        QVERIFY(!operations::formatOf(QStringLiteral("svg")));
    }

    void countsThePixels() { QCOMPARE(operations::pixelsOf({25.4, 50.8}, 300), QSize(300, 600)); }
};

QTEST_APPLESS_MAIN(ExportChoiceTest)
#include "exportchoice_test.moc"
