// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/session.h"

#include "model/dataset/edits.h"
#include "tests/support/builtinsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace knotary;
using document::Document;
using document::Jobs;
using document::Session;

using Fixture = support::BuiltInSession;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutEveryEntityOnOpening()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QCOMPARE(fixture.session.positions().size(), fixture.session.dataset().entityCount());
        QCOMPARE(fixture.session.projection().nodeCount(), fixture.session.dataset().entityCount());
    }

    void visitsCanBeRetraced()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        session.visit(fixture.nth(1));
        session.visit(fixture.nth(2));
        session.visit(fixture.nth(3));
        QVERIFY(session.canGoBack());
        session.goBack();
        QVERIFY(session.current() == fixture.nth(2));
        session.goBack();
        QVERIFY(session.current() == fixture.nth(1));
        session.goForward();
        QVERIFY(session.current() == fixture.nth(2));
        QVERIFY(session.selected() == std::unordered_set{fixture.nth(2)});
    }

    void goesToAnyPlaceOfTheWay()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        session.visit(fixture.nth(1));
        session.visitSource(base::SourceId(0U));
        session.visit(fixture.nth(2));
        QSignalSpy moved(&session, &Session::navigationChanged);
        session.goToVisited(2);
        QVERIFY((session.page() == document::Page{{}, base::SourceId(0U)}));
        session.goToVisited(1);
        QVERIFY((session.page() == document::Page{fixture.nth(1), {}}));
        session.goToVisited(3);
        QVERIFY((session.page() == document::Page{fixture.nth(2), {}}));
        QCOMPARE(moved.size(), 3);
        session.goToVisited(3);
        session.goToVisited(4);
        QCOMPARE(moved.size(), 3);
    }

    void whoIsSelectedTakesThePlaceOfASource()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        session.visit(fixture.nth(1));
        session.visitSource(base::SourceId(0U));
        session.select({fixture.nth(2)});
        QVERIFY((session.page() == document::Page{fixture.nth(2), {}}));
    }

    void aPinnedPageStaysUntilOtherDataCome()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        QSignalSpy said(&session, &Session::pinnedPageChanged);
        session.visit(fixture.nth(1));
        session.setPinnedPage(session.page());
        session.setPinnedPage(session.page());
        session.visit(fixture.nth(2));
        QVERIFY(session.pinnedPage() && session.pinnedPage()->entity == fixture.nth(1));
        QCOMPARE(said.size(), 1);
        fixture.document.openBuiltIn();
        QTRY_VERIFY(!session.pinnedPage());
        QCOMPARE(said.size(), 2);
    }

    void goingBackLeadsToTheStart()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.session.visit(fixture.nth(5));
        fixture.session.goBack();
        QVERIFY(!fixture.session.current().isValid());
        QVERIFY(fixture.session.selected().empty());
    }

    void aYearIsPartOfTheWay()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        session.visit(fixture.nth(1));
        session.setYears(query::YearRange{2015, 2015});
        session.visit(fixture.nth(2));
        QVERIFY(session.years().has_value());
        session.goBack();
        session.goBack();
        QVERIFY(!session.years().has_value());
        QVERIFY(session.current() == fixture.nth(1));
    }

    void settersSayNothingWhenNothingChanges()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        session.visit(fixture.nth(1));
        QSignalSpy current(&session, &Session::currentChanged);
        QSignalSpy selection(&session, &Session::selectionChanged);
        QSignalSpy hovered(&session, &Session::hoveredChanged);
        session.visit(fixture.nth(1));
        session.select({fixture.nth(1)});
        session.setHovered({});
        QCOMPARE(current.size() + selection.size() + hovered.size(), 0);
    }

    void aPinnedNodeStaysWhereItWasPut()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId entity = fixture.nth(0);
        session.moveAndPin(entity, {1234.5F, -77.25F});
        QSignalSpy moved(&session, &Session::positionsChanged);
        session.layOutAgain();
        QVERIFY(moved.wait(60000));
        const base::NodeIndex node = session.projection().nodeOf(entity);
        QVERIFY((session.positions()[node.index()] == layout::Point{1234.5F, -77.25F}));
        QVERIFY(session.arrangement().pinned.contains(entity));
    }

    void aNewNameMovesNothing()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        const layout::Positions before = fixture.session.positions();
        fixture.document.push(dataset::edits::rename(fixture.document.dataset(), fixture.nth(0),
                                                     "en", "Another name"));
        QTest::qWait(50);
        QVERIFY(fixture.session.positions() == before);
        QVERIFY(!fixture.session.isLayingOut());
    }

    void aRemovedEntityIsNoLongerSelected()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        const base::EntityId gone = fixture.nth(3);
        fixture.session.visit(gone);
        fixture.document.push(dataset::edits::removeEntity(fixture.document.dataset(), gone));
        QVERIFY(!fixture.session.current().isValid());
        QVERIFY(fixture.session.selected().empty());
        QCOMPARE(fixture.session.projection().nodeCount(), fixture.session.dataset().entityCount());
        fixture.document.undoStack().undo();
        QVERIFY(fixture.session.projection().nodeOf(gone).isValid());
    }

    void anEditElsewhereMovesNothingAndForgetsNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("wic.yaml"));
        QVERIFY(QFile::copy(QStringLiteral(KNOTARY_SOURCE_DIR "/data/wic.yaml"), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        Fixture fixture;
        fixture.document.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session.positions().empty(), 60000);
        Session& session = fixture.session;
        const base::EntityId first = fixture.nth(1);
        const base::EntityId second = fixture.nth(2);
        session.visit(first);
        session.visit(second);
        session.setYears(query::YearRange{2015, 2015});
        const layout::Positions places = session.positions();

        QSignalSpy reloaded(&fixture.document, &Document::reloaded);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        bytes.replace("{en: GSMA", "{en: Renamed elsewhere");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(reloaded.wait(20000));

        const base::EntityId gsma = *session.dataset().findEntity("gsma");
        QVERIFY(schema::textFor(session.dataset().entity(gsma)->names, "en")
                    .starts_with("Renamed elsewhere"));
        QVERIFY(session.positions() == places);
        QVERIFY(session.current() == second);
        QVERIFY((session.years() == query::YearRange{2015, 2015}));
        session.goBack();
        session.goBack();
        QVERIFY(session.current() == first);
    }

    void aBrokenStateKeepsTheLastGoodOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("wic.yaml"));
        QVERIFY(QFile::copy(QStringLiteral(KNOTARY_SOURCE_DIR "/data/wic.yaml"), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        Fixture fixture;
        fixture.document.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session.positions().empty(), 60000);
        const std::size_t count = fixture.session.dataset().entityCount();

        QSignalSpy refused(&fixture.document, &Document::reloadRefused);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("  - id: \"never closed\n");
        file.close();
        QVERIFY(refused.wait(20000));
        QCOMPARE(fixture.session.dataset().entityCount(), count);
        QVERIFY(base::hasErrors(fixture.document.diagnostics()));

        QSignalSpy reloaded(&fixture.document, &Document::reloaded);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(QStringLiteral(KNOTARY_SOURCE_DIR "/data/wic.yaml"), path));
        QVERIFY(reloaded.wait(20000));
        QVERIFY(!base::hasErrors(fixture.document.diagnostics()));
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
