// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/session.h"

#include "model/dataset/edits.h"
#include "tests/support/builtinsession.h"

#include <QSignalSpy>
#include <QtTest>

using namespace knotary;
using document::Document;
using document::Jobs;
using document::Session;

namespace
{

struct Fixture : support::BuiltInSession
{
    [[nodiscard]] std::optional<layout::Point> placeOf(base::EntityId entity) const
    {
        const base::NodeIndex node = session.projection().nodeOf(entity);
        if (!node.isValid())
            return {};
        return session.positions()[node.index()];
    }
    [[nodiscard]] std::size_t shown() const { return session.projection().nodeCount(); }
};

} // namespace

class SessionSightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidingMovesNothing()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId gsma = fixture.named("gsma");
        const base::EntityId xi = fixture.named("xi-jinping");
        const auto place = fixture.placeOf(gsma);
        const auto other = fixture.placeOf(xi);
        const std::size_t all = fixture.shown();
        session.visit(gsma);

        session.hide({gsma});
        QCOMPARE(fixture.shown(), all - 1);
        QVERIFY(!session.selected().contains(gsma));
        QVERIFY(fixture.placeOf(xi) == other);
        QVERIFY(!session.isLayingOut());

        session.showAll();
        QCOMPARE(fixture.shown(), all);
        QVERIFY(fixture.placeOf(gsma) == place);
    }

    void whatIsHiddenIsLaidOutAsWell()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId gsma = fixture.named("gsma");
        const auto place = fixture.placeOf(gsma);
        session.hide({gsma});
        QSignalSpy moved(&session, &Session::positionsChanged);
        session.layOutAgain();
        QVERIFY(moved.wait(60000));
        session.showAll();
        QVERIFY(fixture.placeOf(gsma) == place); // the same seed, the same whole graph
    }

    void whoIsVisitedIsSeen()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId gsma = fixture.named("gsma");
        session.showOnly({fixture.named("xi-jinping")});
        QCOMPARE(fixture.shown(), std::size_t{1});
        session.visit(gsma);
        QVERIFY(session.selected().contains(gsma));
        QCOMPARE(fixture.shown(), std::size_t{2});
    }

    void expandsAndCollapses()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId organization = fixture.named("wic-organization");
        session.showOnly({organization});
        Session::Entities around;
        for (const Session::HiddenNeighbour& line : session.hiddenNeighbours(organization))
            around.insert(line.entity);
        QVERIFY(around.contains(fixture.named("gsma")));
        QVERIFY(around.contains(fixture.named("tencent")));
        QVERIFY(!session.canCollapse(organization));

        session.expand({{organization, {fixture.named("gsma")}}});
        QCOMPARE(fixture.shown(), std::size_t{2});
        session.expand({{organization, around}});
        QCOMPARE(fixture.shown(), around.size() + 1);
        QVERIFY(session.hiddenNeighbours(organization).empty());
        QVERIFY(session.canCollapse(organization));
        session.collapse({organization});
        QCOMPARE(fixture.shown(), std::size_t{1});
        QVERIFY(!session.canCollapse(organization));
    }

    void expandingIsTakenBackWithItsMemory()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId organization = fixture.named("wic-organization");
        const base::EntityId gsma = fixture.named("gsma");
        const base::EntityId tencent = fixture.named("tencent");
        session.hide({gsma, tencent});
        session.expand({{organization, {gsma, tencent}}});
        QVERIFY(session.canCollapse(organization));
        session.steps().undo();
        session.steps().undo();
        QVERIFY2(!session.canCollapse(organization), "everything is shown, nothing was expanded");
        session.steps().redo();
        session.steps().redo();
        session.collapse({organization});
        QVERIFY(!session.canCollapse(organization));
        session.steps().undo();
        QVERIFY(session.canCollapse(organization));
        session.hide({gsma}); // by hand: another may bring it now
        session.expand({{tencent, {gsma}}});
        session.collapse({organization});
        QVERIFY(!session.hidden().contains(gsma));
        QVERIFY(session.hidden().contains(tencent));
        session.showAll();
        session.steps().undo();
        QVERIFY(session.hidden().contains(tencent));
    }

    void manyAreOneStep()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId gsma = fixture.named("gsma");
        const base::EntityId tencent = fixture.named("tencent");
        session.moveAndPin(gsma, {1, 2});
        session.moveAndPin(tencent, {3, 4});
        const int before = session.steps().count();
        session.unpin({gsma, tencent});
        QCOMPARE(session.steps().count(), before + 1);
        QVERIFY(session.arrangement().pinned.empty());
        session.unpin({gsma, tencent});
        QCOMPARE(session.steps().count(), before + 1);
    }

    void whatIsHiddenCannotBeSelected()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId gsma = fixture.named("gsma");
        const base::EntityId tencent = fixture.named("tencent");
        session.select({gsma, tencent});
        session.hide({gsma});
        QVERIFY(session.selected() == Session::Entities{tencent});
        session.toggleSelected(gsma);
        QVERIFY(session.selected() == Session::Entities{tencent});
        QVERIFY(session.current() != gsma);
    }

    void reachesOverWhatIsHidden()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId gsma = fixture.named("gsma");
        const Session::Entities whole = session.within({gsma}, 2);
        QVERIFY(whole.size() > session.within({gsma}, 1).size());
        session.showOnly({gsma});
        QCOMPARE(session.within({gsma}, 2), whole);
        QCOMPARE(session.within({gsma}, 0), Session::Entities{gsma});
        QVERIFY(session.within({}, 3).empty());
    }

    void eachStepIsTakenBack()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId gsma = fixture.named("gsma");
        const auto start = fixture.placeOf(gsma);
        const std::size_t all = fixture.shown();

        session.moveAndPin(gsma, {900, 900});
        session.move(gsma, {950, 900});
        QVERIFY(session.arrangement().pinned.contains(gsma));
        session.unpin({gsma});
        session.hide({fixture.named("xi-jinping")});
        QSignalSpy moved(&session, &Session::positionsChanged);
        session.layOutAgain();
        QVERIFY(moved.wait(60000));
        QVERIFY(fixture.placeOf(gsma) == start);

        QUndoStack& steps = session.steps();
        QCOMPARE(steps.count(), 5);
        steps.undo(); // laying out
        QVERIFY((*fixture.placeOf(gsma) == layout::Point{950, 900}));
        QCOMPARE(fixture.shown(), all - 1);
        steps.undo(); // hiding
        QCOMPARE(fixture.shown(), all);
        QVERIFY(!session.arrangement().pinned.contains(gsma));
        steps.undo(); // letting go
        QVERIFY(session.arrangement().pinned.contains(gsma));
        steps.undo();
        QVERIFY((*fixture.placeOf(gsma) == layout::Point{900, 900}));
        steps.undo();
        QVERIFY(fixture.placeOf(gsma) == start);
        QVERIFY(!session.arrangement().pinned.contains(gsma));
        while (steps.canRedo())
            steps.redo();
        QVERIFY(fixture.placeOf(gsma) == start);
        QCOMPARE(fixture.shown(), all - 1);
    }

    void aMoveDuringALayoutStands()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId gsma = fixture.named("gsma");
        session.layOutAgain();
        session.moveAndPin(gsma, {-700, 40});
        QTRY_VERIFY_WITH_TIMEOUT(!session.isLayingOut(), 60000);
        QVERIFY((*fixture.placeOf(gsma) == layout::Point{-700, 40}));
    }

    void whatIsRemovedIsNotHiddenAnyMore()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        const base::EntityId gsma = fixture.named("gsma");
        session.hide({gsma});
        fixture.document.push(dataset::edits::removeEntity(fixture.document.dataset(), gsma));
        QVERIFY(session.hidden().empty());
        session.steps().undo();
        session.steps().redo();
        QVERIFY(session.hidden().empty());
    }

    void anotherDataSetForgetsTheSteps()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        Session& session = fixture.session;
        session.hide({fixture.named("gsma")});
        QSignalSpy changed(&session, &Session::dataChanged);
        fixture.document.openBuiltIn();
        QVERIFY(changed.wait(60000));
        QVERIFY(session.hidden().empty());
        QCOMPARE(session.steps().count(), 0);
    }
};

QTEST_MAIN(SessionSightTest)
#include "sessionsight_test.moc"
