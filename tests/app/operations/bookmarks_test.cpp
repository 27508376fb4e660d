// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/bookmarks.h"

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/operations/operation.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QtTest>

using namespace knotary;

namespace
{

struct Fixture : support::BuiltInSession
{
    support::ScriptedUi ui;

    void run(const char* id)
    {
        const operations::Operation* operation = operations::findOperation(id);
        QVERIFY2(operation != nullptr && operation->isEnabled(session), id);
        operation->run(session, ui);
    }
};

} // namespace

class BookmarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        QVERIFY(m_fixture->open());
    }

    void comesBackToAllOfAView()
    {
        document::Session& session = m_fixture->session;
        const auto gsma = m_fixture->named("gsma");
        const auto wic = m_fixture->named("cnnic");
        session.setFilter("-kind:place");
        session.setWindow(query::parseTimeWindow("2014..2016"));
        session.select({gsma, wic});
        const auto current = session.current();
        m_fixture->ui.cameraPlace = {10, 20, 2};
        m_fixture->run("bookmark.add");
        QCOMPARE(session.bookmarks().views().size(), std::size_t(1));

        session.setFilter({});
        session.setWindow(std::nullopt);
        session.visit(m_fixture->nth(0));
        m_fixture->ui.cameraPlace = {0, 0, 1};
        const std::size_t steps = session.navigation().visited().size();
        operations::goToBookmark(session, m_fixture->ui, 0);
        QCOMPARE(session.filter().text(), std::string("-kind:place"));
        QCOMPARE(query::textOf(*session.window()), std::string("2014..2016"));
        QCOMPARE(session.selected(), (document::Session::Entities{gsma, wic}));
        QCOMPARE(session.current(), current);
        QCOMPARE(m_fixture->ui.cameraPlace, (operations::CameraPlace{10, 20, 2}));
        QCOMPARE(session.navigation().visited().size(), steps + 1);
        session.goBack();
        QCOMPARE(session.filter().text(), std::string());
        QVERIFY(!session.window());
        QCOMPARE(session.current(), m_fixture->nth(0));
    }

    void suggestsWhatIsShown()
    {
        document::Session& session = m_fixture->session;
        QCOMPARE(operations::suggestedName(session), QString("Everything"));
        session.visit(m_fixture->named("gsma"));
        session.setWindow(query::parseTimeWindow("2016"));
        QCOMPARE(operations::suggestedName(session), QString("GSMA · 2016"));
        session.setFilter("evidence:several");
        QCOMPARE(operations::suggestedName(session),
                 QString("GSMA · 2016 · Evidence: two or more sources"));
    }

    void whoThinksBetterOfItHasNone()
    {
        m_fixture->ui.isTextRefused = true;
        m_fixture->run("bookmark.add");
        QVERIFY(m_fixture->session.bookmarks().views().empty());
        m_fixture->ui.isTextRefused = false;
        m_fixture->ui.textAnswer = QStringLiteral("  ");
        m_fixture->run("bookmark.add");
        QVERIFY(m_fixture->session.bookmarks().views().empty());
        QVERIFY(m_fixture->ui.remarks.isEmpty());
    }

    void saysWhereItIsNotKept()
    {
        m_fixture->ui.textAnswer = QStringLiteral("A");
        m_fixture->run("bookmark.add");
        QVERIFY(m_fixture->ui.remarks.back().contains("no place to keep"));
        m_fixture->session.bookmarks().takeKept({}, {}, true);
        m_fixture->run("bookmark.add");
        QCOMPARE(m_fixture->ui.remarks.back(), QString("Bookmarked as “A”."));
    }

    void saysWhatIsNotThereAnyMore()
    {
        m_fixture->session.bookmarks().takeKept({{.name = "Old",
                                                  .filter = "kind:ghost",
                                                  .window = "once upon a time",
                                                  .selected = {"nobody", "gsma"},
                                                  .current = "nobody",
                                                  .source = "s999999"}},
                                                {}, true);
        operations::goToBookmark(m_fixture->session, m_fixture->ui, 0);
        QCOMPARE(m_fixture->ui.remarks.size(), 1);
        QVERIFY(m_fixture->session.selected().contains(m_fixture->named("gsma")));
        QVERIFY(!m_fixture->session.window());
        operations::goToBookmark(m_fixture->session, m_fixture->ui, 7);
        QCOMPARE(m_fixture->ui.remarks.size(), 1);
    }

    void savesAFilterAndAsksBeforeItTakesAnothersPlace()
    {
        document::Session& session = m_fixture->session;
        QVERIFY(!operations::findOperation("bookmark.saveFilter")->isEnabled(session));
        session.setFilter("evidence:none");
        m_fixture->ui.textAnswer = QStringLiteral("weak");
        m_fixture->run("bookmark.saveFilter");
        QCOMPARE(session.bookmarks().findFilter("weak")->query, std::string("evidence:none"));
        session.setFilter("evidence:one");
        m_fixture->ui.isWilling = false;
        m_fixture->run("bookmark.saveFilter");
        QCOMPARE(session.bookmarks().findFilter("weak")->query, std::string("evidence:none"));
        m_fixture->ui.isWilling = true;
        m_fixture->run("bookmark.saveFilter");
        QCOMPARE(session.bookmarks().findFilter("weak")->query, std::string("evidence:one"));
    }

    void clearsAndFindsTheFilter()
    {
        document::Session& session = m_fixture->session;
        QVERIFY(!operations::findOperation("go.clearFilter")->isEnabled(session));
        session.setFilter("kind:person");
        m_fixture->run("go.clearFilter");
        QCOMPARE(session.filter().text(), std::string());
        m_fixture->run("go.filter");
        QCOMPARE(m_fixture->ui.focused.back(), operations::View::Filter);
        QVERIFY(!operations::findOperation("bookmark.manage")->isEnabled(session));
        session.bookmarks().addView({.name = "A"});
        m_fixture->run("bookmark.manage");
        QCOMPARE(m_fixture->ui.dialogs.back(), operations::Dialog::Bookmarks);
    }

private:
    std::unique_ptr<Fixture> m_fixture;
};

QTEST_MAIN(BookmarksTest)
#include "bookmarks_test.moc"
