// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/exportbookmarks.h"

#include "app/document/bookmarks.h"
#include "app/report/recipe.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace knotary;
using operations::BookmarkExport;
using operations::FigureFormat;
using report::View;

class ExportBookmarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<support::BuiltInSession>();
        QVERIFY(m_fixture->open());
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char* name : {"Everything", "Year 2015", "year 2015/"}) {
            formats::SavedView view{.name = name};
            if (view.name != "Everything")
                view.window = "2015";
            m_fixture->session.bookmarks().addView(view);
        }
    }
    void cleanup()
    {
        m_fixture.reset();
        m_folder.reset();
    }

    void writesAFigureOfEach_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("graph") << static_cast<int>(View::Graph);
        QTest::newRow("painted by the window") << static_cast<int>(View::Timeline);
    }

    void writesAFigureOfEach()
    {
        QFETCH(int, view);
        const BookmarkExport::Plan plan = planOf(static_cast<View>(view));
        BookmarkExport batch(m_fixture->session);
        const QSignalSpy progressed(&batch, &BookmarkExport::progressed);
        const QSignalSpy finished(&batch, &BookmarkExport::finished);
        batch.start(plan);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120000);
        QCOMPARE(finished.front().at(0).toInt(), 3);
        QVERIFY(!finished.front().at(1).toBool());
        QVERIFY(finished.front().at(2).toStringList().isEmpty());
        QCOMPARE(progressed.size(), 4);
        QCOMPARE(progressed.at(2).at(0).toInt(), 2);
        QCOMPARE(progressed.at(2).at(1).toInt(), 3);
        QCOMPARE(pictures(),
                 (QStringList{QStringLiteral("Everything.svg"), QStringLiteral("Year 2015.svg"),
                              QStringLiteral("year 2015 (2).svg")}));
        QVERIFY(contentOf(QStringLiteral("Everything.sources.md")).contains("China Daily"));
        const QByteArray all = contentOf(QStringLiteral("Everything.svg"));
        QVERIFY(all.contains("Everything"));
        QVERIFY(contentOf(QStringLiteral("Year 2015.svg")) != all);
        const QStringList inTheWay = BookmarkExport::filesInTheWay(plan);
        QVERIFY(inTheWay.contains(QStringLiteral("year 2015 (2).svg")));
        QVERIFY(inTheWay.contains(QStringLiteral("Everything.sources.md")));
    }

    void canBeStopped()
    {
        BookmarkExport batch(m_fixture->session);
        const QSignalSpy finished(&batch, &BookmarkExport::finished);
        connect(&batch, &BookmarkExport::progressed, this, [&batch](int written) {
            if (written == 1)
                batch.cancel();
        });
        batch.start(planOf(View::Graph));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120000);
        QVERIFY(finished.front().at(1).toBool());
        QVERIFY(!batch.isRunning());
        QTest::qWait(300);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(pictures(), QStringList{QStringLiteral("Everything.svg")});
    }

    void goesOnAfterAFailure()
    {
        BookmarkExport::Plan plan = planOf(View::Graph);
        plan.figures[1].file = QStringLiteral("no/such/folder.svg");
        BookmarkExport batch(m_fixture->session);
        const QSignalSpy finished(&batch, &BookmarkExport::finished);
        batch.start(plan);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120000);
        QCOMPARE(finished.front().at(0).toInt(), 2);
        const QStringList failures = finished.front().at(2).toStringList();
        QCOMPARE(failures.size(), 1);
        QVERIFY(failures.front().startsWith(QLatin1String("Year 2015: ")));
    }

    void theReportMakesTheSameFigures()
    {
        BookmarkExport::Plan plan = planOf(View::Graph);
        plan.withReport = true;
        plan.data = m_folder->filePath(QStringLiteral("data/a \"b\".yaml"));
        BookmarkExport batch(m_fixture->session);
        const QSignalSpy finished(&batch, &BookmarkExport::finished);
        batch.start(plan);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120000);
        const QByteArray text = contentOf(QStringLiteral("report.yaml"));
        QVERIFY(text.contains("format: knotary-report\n"));
        QVERIFY(text.contains("data: \"data/a \\\"b\\\".yaml\"\n"));
        for (const operations::BookmarkFigure& figure : plan.figures) {
            QVERIFY(text.contains(figure.file.toUtf8()));
            const report::ResolvedRequest again =
                report::requestOf(report::recipeOf(figure.request, m_fixture->session.dataset()),
                                  m_fixture->session.dataset());
            QVERIFY(again.diagnostics.empty());
            QCOMPARE(drawn(again.request), drawn(figure.request));
        }
    }

    void givesNamesThatDiffer()
    {
        QCOMPARE(
            operations::uniqueFileNames({QStringLiteral("A"), QStringLiteral("a"),
                                         QStringLiteral("a (2)"), QStringLiteral("/"),
                                         QStringLiteral("?")}),
            (QStringList{QStringLiteral("A"), QStringLiteral("a (2)"), QStringLiteral("a (2) (2)"),
                         QStringLiteral("figure"), QStringLiteral("figure (2)")}));
    }

private:
    [[nodiscard]] BookmarkExport::Plan planOf(View view)
    {
        operations::ExportChoice choice;
        choice.format = FigureFormat::Svg;
        choice.millimetres = {170, 110};
        return {m_folder->path(),
                operations::figuresOfBookmarks(m_fixture->session, m_ui, view, choice),
                choice.format};
    }
    [[nodiscard]] QByteArray drawn(const report::FigureRequest& request) const
    {
        const base::CancelToken never;
        const auto made =
            report::makeFigure(request, operations::dataOf(m_fixture->session), {.token = never});
        return made ? operations::bytesOf(*made, FigureFormat::Svg) : QByteArray();
    }
    [[nodiscard]] QStringList pictures() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<support::BuiltInSession> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    support::ScriptedUi m_ui;
};

QTEST_MAIN(ExportBookmarksTest)
#include "exportbookmarks_test.moc"
