// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operation.h"
#include "model/dataset/conflicts.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QImage>
#include <QSet>
#include <QtTest>

using namespace knotary;
using operations::Operation;

namespace
{

struct Fixture : support::BuiltInSession
{
    support::ScriptedUi ui;

    void run(const char* id)
    {
        const Operation* operation = operations::findOperation(id);
        QVERIFY2(operation != nullptr, id);
        QVERIFY2(operation->isEnabled(session), id);
        operation->run(session, ui);
    }
};

} // namespace

Q_DECLARE_METATYPE(knotary::report::View)

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsTitlesAndKeysAreUnique()
    {
        QSet<QString> ids;
        QSet<QString> keys;
        for (const Operation& operation : operations::catalogue()) {
            const QString id = QLatin1String(operation.id);
            QVERIFY2(!ids.contains(id), operation.id);
            ids.insert(id);
            QVERIFY2(operations::titleOf(operation).contains(u'&'), operation.id);
            QVERIFY2(!operations::menuPathOf(operation).isEmpty(), operation.id);
            for (const QKeySequence& key : operations::shortcutsOf(operation)) {
                QVERIFY2(!key.isEmpty(), operation.id);
                const QString text = key.toString();
                QVERIFY2(!keys.contains(text), qPrintable(text));
                keys.insert(text);
            }
        }
        QVERIFY(ids.size() > 20);
    }

    void everyVerbRunsWithoutAWindow_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const Operation& operation : operations::catalogue())
            QTest::newRow(operation.id) << QByteArray(operation.id);
    }

    void everyVerbRunsWithoutAWindow()
    {
        QFETCH(QByteArray, id);
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.session.visit(fixture.session.dataset().entities().front());
        fixture.session.setYears(query::YearRange{2015, 2015});
        const Operation* operation = operations::findOperation(id.constData());
        if (operation->isEnabled(fixture.session))
            operation->run(fixture.session, fixture.ui);
        if (operation->isChecked != nullptr)
            (void)operation->isChecked(fixture.session, fixture.ui);
        QVERIFY(fixture.ui.told.isEmpty());
    }

    void pinsAPageAndTakesItAway()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        const base::EntityId first = fixture.session.dataset().entities().front();
        fixture.session.visit(first);
        fixture.run("view.pinPage");
        QVERIFY((fixture.session.pinnedPage() == document::Page{first, {}}));
        const Operation& pin = *operations::findOperation("view.pinPage");
        QVERIFY(pin.isChecked(fixture.session, fixture.ui));
        fixture.run("view.pinPage");
        QVERIFY(!fixture.session.pinnedPage());
        QVERIFY(!pin.isChecked(fixture.session, fixture.ui));
    }

    void leavesASourceForTheStart()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.session.visitSource(base::SourceId(0U));
        fixture.run("go.start");
        QVERIFY(fixture.session.page() == document::Page{});
        QVERIFY(!operations::findOperation("go.start")->isEnabled(fixture.session));
    }

    void nothingIsEnabledThatNeedsDataWhereThereIsNone()
    {
        Fixture fixture;
        for (const char* id :
             {"file.export", "file.exportGraph", "file.exportTimeline", "file.exportTable",
              "file.print", "copy.picture", "copy.text", "go.back", "go.nextYear", "view.fitAll",
              "arrange.again", "arrange.unpin", "edit.undo", "edit.selectAll", "view.hide",
              "view.expand", "go.nextConflict"})
            QVERIFY2(!operations::findOperation(id)->isEnabled(fixture.session), id);
    }

    void goesFromConflictToConflict()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        document::Session& session = fixture.session;
        const auto conflicts = dataset::findConflicts(session.dataset());
        QVERIFY(conflicts.size() > 3);
        for (int round = 0; round < 2; ++round) {
            for (const dataset::Conflict& conflict : conflicts) {
                fixture.run("go.nextConflict");
                QCOMPARE(session.current(), conflict.about);
                QVERIFY(session.evidence() == conflict.claims);
            }
        }
        QVERIFY(fixture.ui.remarks.isEmpty());
    }

    void opensThePanelOfChecks()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.run("view.checks"); // the script says that it is shown
        QVERIFY(!fixture.ui.isPanelShown(operations::View::Checks));
        fixture.run("view.checks");
        QCOMPARE(fixture.ui.focused, QList<operations::View>{operations::View::Checks});
    }

    void exportsEachViewInTheDialog_data()
    {
        QTest::addColumn<report::View>("view");
        QTest::newRow("file.exportGraph") << report::View::Graph;
        QTest::newRow("file.exportTimeline") << report::View::Timeline;
        QTest::newRow("file.exportLanes") << report::View::Lanes;
        QTest::newRow("file.exportMultiples") << report::View::Multiples;
        QTest::newRow("file.exportPage") << report::View::Page;
        QTest::newRow("file.exportTable") << report::View::Table;
    }

    void exportsEachViewInTheDialog()
    {
        QFETCH(report::View, view);
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.session.visit(fixture.named("gsma"));
        fixture.run(QTest::currentDataTag());
        QCOMPARE(fixture.ui.exported, QList<report::View>{view});
        fixture.ui.inFocus = view;
        fixture.run("file.export");
        QCOMPARE(fixture.ui.exported, (QList<report::View>{view, view}));
    }

    void exportsTheGraphWhereTheFocusShowsNothing()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.ui.inFocus = report::View::Page;
        fixture.run("file.export");
        QCOMPARE(fixture.ui.exported, QList<report::View>{report::View::Graph});
        QVERIFY(!operations::findOperation("file.exportPage")->isEnabled(fixture.session));
        QVERIFY(!operations::findOperation("file.exportPath")->isEnabled(fixture.session));
        QVERIFY(!operations::findOperation("file.exportBookmarks")->isEnabled(fixture.session));
    }

    void copiesAPictureInThreeForms()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.run("copy.picture");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.ui.remarks.size(), 1, 60000);
        const operations::CopiedPicture& picture = fixture.ui.picture;
        QVERIFY(picture.svg.contains("</svg>"));
        const QImage png = QImage::fromData(picture.png, "PNG");
        // Two pixels for each of 1/96 inch.
        QCOMPARE(png.width(), qRound(270 / 25.4 * 192));
        QVERIFY(picture.html.contains(QString::fromLatin1(picture.png.toBase64())));
        QVERIFY(picture.html.contains(QLatin1String("alt=\"")));
    }

    void copiesWhatTheFigureTells()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.run("copy.text");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.ui.remarks.size(), 1, 60000);
        QVERIFY(fixture.ui.copied.contains(
            text::nameIn(fixture.session.dataset().heading.title, text::NameLanguage::English)));
    }

    void printsWhatIsInFocus()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.ui.inFocus = report::View::Lanes;
        fixture.run("file.print");
        QCOMPARE(fixture.ui.printed.size(), 1);
        QCOMPARE(fixture.ui.printed.front().view, report::View::Lanes);
    }

    void stepsThroughTheYearsAndStopsAtTheEnds()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.run("go.previousYear");
        const query::YearRange last = *fixture.session.years();
        fixture.run("go.nextYear");
        QVERIFY(*fixture.session.years() == last);
        fixture.run("go.previousYear");
        QCOMPARE(fixture.session.years()->first, last.first - 1);
        fixture.run("go.allYears");
        QVERIFY(!fixture.session.years());
    }

    void selectsAllNoneOthersAndNeighbours()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        document::Session& session = fixture.session;
        const std::size_t all = session.dataset().entityCount();
        const base::EntityId gsma = *session.dataset().findEntity("gsma");
        fixture.run("edit.selectAll");
        QCOMPARE(session.selected().size(), all);
        fixture.run("edit.selectNone");
        QVERIFY(session.selected().empty());
        session.visit(gsma);
        fixture.run("edit.invert");
        QCOMPARE(session.selected().size(), all - 1);
        fixture.run("edit.invert");
        QVERIFY(session.selected() == document::Session::Entities{gsma});
        fixture.run("edit.selectNeighbours");
        QVERIFY(session.selected().contains(*session.dataset().findEntity("wic-organization")));
        QVERIFY(session.selected().contains(gsma));
        QVERIFY(session.selected().size() < all / 2);
    }

    void hidesFocusesExpandsAndTakesBack()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        document::Session& session = fixture.session;
        const auto shown = [&] { return session.projection().nodeCount(); };
        const std::size_t all = shown();
        const base::EntityId gsma = *session.dataset().findEntity("gsma");
        session.visit(gsma);
        QVERIFY(!operations::findOperation("view.expand")->isEnabled(session));
        fixture.run("view.focus1");
        const std::size_t near = shown();
        QVERIFY(near > 1 && near < all);
        fixture.run("view.hideOthers");
        QCOMPARE(shown(), std::size_t{1});
        fixture.run("view.expand");
        QCOMPARE(fixture.ui.expanded, QList<base::EntityId>{gsma});
        fixture.run("edit.undo");
        QCOMPARE(shown(), near);
        QVERIFY(fixture.ui.remarks.last().contains(QLatin1String("Hide others")));
        fixture.run("edit.redo");
        QCOMPARE(shown(), std::size_t{1});
        fixture.run("view.showEverything");
        QCOMPARE(shown(), all);
        QVERIFY(!operations::findOperation("view.showEverything")->isEnabled(session));
        fixture.run("view.hide");
        QCOMPARE(shown(), all - 1);
    }

    void saysTitlesWithoutTheLetterForAlt_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("plain");
        QTest::newRow("a letter of the word")
            << QStringLiteral("Fit the se&lection") << QStringLiteral("Fit the selection");
        QTest::newRow("a letter added, as in Chinese")
            << QStringLiteral("打开(&O)…") << QStringLiteral("打开…");
        QTest::newRow("an ampersand that is meant")
            << QStringLiteral("&Drag && drop") << QStringLiteral("Drag & drop");
        QTest::newRow("brackets that stay")
            << QStringLiteral("&Search (all)") << QStringLiteral("Search (all)");
    }

    void saysTitlesWithoutTheLetterForAlt()
    {
        QFETCH(QString, title);
        QFETCH(QString, plain);
        QCOMPARE(operations::withoutMnemonic(title), plain);
    }

    void opensTheFileThatThePersonNames()
    {
        Fixture fixture;
        fixture.ui.fileToOpen = QStringLiteral(KNOTARY_SOURCE_DIR "/data/wic.yaml");
        fixture.run("file.open");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session.dataset().entityCount() > 0, 20000);
        QCOMPARE(fixture.document.path(), *fixture.ui.fileToOpen);
    }
};

QTEST_MAIN(CatalogueTest)
#include "catalogue_test.moc"
