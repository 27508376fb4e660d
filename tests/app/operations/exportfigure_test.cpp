// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/exportfigure.h"

#include "app/operations/figurerequest.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace knotary;
using operations::FigureFormat;
using report::View;

Q_DECLARE_METATYPE(knotary::report::View)

class ExportFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<support::BuiltInSession>();
        QVERIFY(m_fixture->open());
        m_fixture->session.visit(m_fixture->named("gsma")); // has a page
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_fixture.reset();
        m_folder.reset();
    }

    void writesEachViewInEachFormat_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("start");
        for (const View view :
             {View::Graph, View::Timeline, View::Lanes, View::Multiples, View::Page, View::Table}) {
            const QByteArray code = report::codeOf(view).toLatin1();
            QTest::addRow("%s png", code.data()) << view << "f.png"
                                                 << "f.png" << QByteArray("\x89PNG");
            QTest::addRow("%s svg", code.data()) << view << "f.svg"
                                                 << "f.svg" << QByteArray("<?xml");
            QTest::addRow("%s pdf", code.data()) << view << "f.PDF"
                                                 << "f.PDF" << QByteArray("%PDF");
            QTest::addRow("%s none", code.data()) << view << "f"
                                                  << "f.png" << QByteArray("\x89PNG");
            QTest::addRow("%s unknown", code.data()) << view << "f.2016"
                                                     << "f.2016.png" << QByteArray("\x89PNG");
            QTest::addRow("%s page", code.data()) << view << "f.html"
                                                  << "f.html" << QByteArray("<!");
            QTest::addRow("%s text", code.data()) << view << "f.txt"
                                                  << "f.txt" << QByteArray();
        }
    }

    void writesEachViewInEachFormat()
    {
        QFETCH(View, view);
        QFETCH(QString, name);
        QFETCH(QString, written);
        QFETCH(QByteArray, start);
        m_ui.fileToSave = m_folder->filePath(name);
        const auto target =
            operations::askExportTarget(m_ui, m_fixture->session, view, FigureFormat::Png);
        QVERIFY(target);
        QVERIFY(m_ui.suggestedName.endsWith(QLatin1String(".png")));
        QCOMPARE(target->path, m_folder->filePath(written));
        const std::optional<QString> failure = exported(view, *target);
        QVERIFY(failure);
        QCOMPARE(*failure, QString());
        QFile file(target->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(start));
        QVERIFY(bytes.size() > (start.isEmpty() ? 20 : 4000));
    }

    void theEndingThatIsTypedCounts()
    {
        m_ui.fileToSave = m_folder->filePath(QStringLiteral("lanes.html"));
        const auto target =
            operations::askExportTarget(m_ui, m_fixture->session, View::Lanes, FigureFormat::Svg);
        QVERIFY(target->format == FigureFormat::Html);
        QVERIFY(m_ui.suggestedName.endsWith(QLatin1String(".svg")));
        m_ui.fileToSave.reset();
        QVERIFY(
            !operations::askExportTarget(m_ui, m_fixture->session, View::Lanes, FigureFormat::Svg));
    }

    void saysWhyThereIsNoFile()
    {
        const auto nowhere = exported(
            View::Timeline, {QStringLiteral("/nowhere/at/all/figure.svg"), FigureFormat::Svg});
        QVERIFY(nowhere && nowhere->contains(QLatin1String("could not be written")));
        const QString path = m_folder->filePath(QStringLiteral("large.png"));
        const auto large = exported(View::Graph, {path, FigureFormat::Png}, 1200, {2000, 2000});
        QVERIFY(large && large->contains(QLatin1String("too large")));
        QVERIFY(!QFile::exists(path));
        const auto nothing = exported(View::Changes, {path, FigureFormat::Png});
        QVERIFY(nothing && nothing->contains(QLatin1String("nothing to draw")));
    }

    void whatThePictureCannotHoldStandsBesideIt()
    {
        const QString path = m_folder->filePath(QStringLiteral("small.png"));
        const QString sources = m_folder->filePath(QStringLiteral("small.sources.md"));
        operations::FigureTask task = taskOf(View::Graph);
        task.request.citations = text::CitationStyle::Apa;
        task.request.millimetres = {82, 82};
        for (const FigureFormat format : {FigureFormat::Pdf, FigureFormat::Png}) {
            std::optional<operations::Exported> answer;
            operations::exportFigure(
                m_fixture->session, task, {path, format},
                [&answer](const operations::Exported& exported) { answer = exported; });
            QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60000);
            QCOMPARE(answer->failure, QString());
            const bool isPicture = format == FigureFormat::Png;
            QCOMPARE(answer->sourcesFile, isPicture ? sources : QString());
            QCOMPARE(QFile::exists(sources), isPicture);
        }
        QFile list(sources);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(list.readAll().contains("China Daily"));
    }

    void aListThatCannotBeWrittenIsSaidApart()
    {
        const QString path = m_folder->filePath(QStringLiteral("small.svg"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("small.sources.md")));
        operations::FigureTask task = taskOf(View::Graph);
        task.request.citations = text::CitationStyle::Apa;
        task.request.millimetres = {82, 82};
        std::optional<operations::Exported> answer;
        operations::exportFigure(
            m_fixture->session, task, {path, FigureFormat::Svg},
            [&answer](const operations::Exported& exported) { answer = exported; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60000);
        QCOMPARE(answer->failure, QString());
        QVERIFY(answer->sourcesFailure.contains(QStringLiteral("small.sources.md")));
        QVERIFY(QFile::exists(path));
    }

    void aLongTableWithoutSourcesHasNoListOfThem()
    {
        const QString path = m_folder->filePath(QStringLiteral("table.png"));
        const auto failure = exported(View::Table, {path, FigureFormat::Png}, 100, {120, 80});
        QCOMPARE(failure.value_or(QStringLiteral("none")), QString());
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("table.sources.md"))));
    }

    void theDataMayChangeMeanwhile()
    {
        const QString path = m_folder->filePath(QStringLiteral("graph.svg"));
        std::optional<QString> failure;
        operations::exportFigure(
            m_fixture->session, taskOf(View::Graph), {path, FigureFormat::Svg},
            [&failure](const operations::Exported& exported) { failure = exported.failure; });
        m_fixture->document.open(QStringLiteral(KNOTARY_SOURCE_DIR "/data/example-rivers.yaml"));
        QTRY_VERIFY_WITH_TIMEOUT(failure.has_value(), 60000);
        QCOMPARE(*failure, QString());
        QVERIFY(QFile::exists(path));
    }

    void namesAreFitForFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fit");
        QTest::newRow("plain") << QStringLiteral("GSMA · 2016") << QStringLiteral("GSMA · 2016");
        QTest::newRow("ways out") << QStringLiteral("../../etc/passwd")
                                  << QStringLiteral("etc passwd");
        QTest::newRow("hidden") << QStringLiteral(".profile") << QStringLiteral("profile");
        QTest::newRow("an option") << QStringLiteral("-rf *") << QStringLiteral("rf");
        QTest::newRow("turned round")
            << QStringLiteral("a\u202egnp.exe\u200b") << QStringLiteral("a gnp.exe");
        QTest::newRow("nothing") << QStringLiteral(" /:*?\n") << QStringLiteral("figure");
        QTest::newRow("dots at the end") << QStringLiteral("so … .. ") << QStringLiteral("so …");
    }

    void namesAreFitForFiles()
    {
        QFETCH(QString, name);
        QFETCH(QString, fit);
        QCOMPARE(operations::fitForFileName(name), fit);
    }

    void longNamesAreCut()
    {
        const QString chinese = operations::fitForFileName(QString(300, QChar(0x4e16)));
        QVERIFY(chinese.toUtf8().size() <= 200);
        QVERIFY(chinese.size() > 60);
        const QString emoji = operations::fitForFileName(QStringLiteral("\U0001F5FA").repeated(90));
        QVERIFY(emoji.toUtf8().size() <= 200);
        QVERIFY(!emoji.contains(QChar::ReplacementCharacter));
        QVERIFY(emoji.back().isLowSurrogate()); // no half character
    }

private:
    [[nodiscard]] operations::FigureTask taskOf(View view)
    {
        return {operations::requestOf(m_fixture->session, m_ui, view),
                operations::dataOf(m_fixture->session)};
    }
    [[nodiscard]] std::optional<QString> exported(View view, const operations::ExportTarget& target,
                                                  int dpi = 100, QSizeF size = {170, 110})
    {
        operations::FigureTask task = taskOf(view);
        task.request.view = view;
        task.request.dpi = dpi;
        task.request.millimetres = size;
        std::optional<QString> failure;
        operations::exportFigure(
            m_fixture->session, task, target,
            [&failure](const operations::Exported& exported) { failure = exported.failure; });
        (void)QTest::qWaitFor([&failure] { return failure.has_value(); }, 60000);
        return failure;
    }

    std::unique_ptr<support::BuiltInSession> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    support::ScriptedUi m_ui;
};

QTEST_MAIN(ExportFigureTest)
#include "exportfigure_test.moc"
