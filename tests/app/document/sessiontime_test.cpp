// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of all time is in sight: the window filters, moves nothing and forgets nobody.

#include "app/document/jobs.h"
#include "app/document/session.h"
#include "tests/support/builtinsession.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <unordered_map>

using namespace knotary;
using document::Session;
using query::TimeWindow;
using query::WindowMode;

namespace
{

TimeWindow window(const char* text)
{
    return *query::parseTimeWindow(text);
}

QString textOf(const Session& session)
{
    return session.window() ? QString::fromStdString(query::textOf(*session.window()))
                            : QStringLiteral("all");
}

} // namespace

class SessionTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.open()); }
    void init()
    {
        m_fixture.session.clearSelection();
        m_fixture.session.setWindow(std::nullopt);
        m_fixture.session.setWindowMode(WindowMode::Instant);
        m_fixture.session.showAll();
    }

    void showsOnlyWhatFallsIntoIt()
    {
        Session& session = m_fixture.session;
        const std::size_t all = session.projection().nodeCount();
        session.setWindow(window("2015"));
        QCOMPARE(session.projection().nodeCount(), std::size_t{21});
        QVERIFY(session.projection().nodeOf(m_fixture.named("gsma")).isValid() ==
                session.windowContents()->shows(m_fixture.named("gsma")));
        QCOMPARE(session.positions().size(), std::size_t{21});
        QCOMPARE(session.shown().entities, std::size_t{21});
        session.selectAll();
        QCOMPARE(session.selected().size(), std::size_t{21});
        session.setWindow(window("2020"));
        QCOMPARE(session.projection().nodeCount(), std::size_t{0});
        session.setWindow(std::nullopt);
        QCOMPARE(session.projection().nodeCount(), all);
        QVERIFY(session.windowContents() == nullptr);
    }

    void movesNothingAndStartsNoLayout()
    {
        Session& session = m_fixture.session;
        std::unordered_map<base::EntityId, layout::Point> places;
        for (std::size_t node = 0; node < session.projection().nodeCount(); ++node)
            places[session.projection().entityOfNode[node]] = session.positions()[node];
        QSignalSpy running(&m_fixture.jobs, &document::Jobs::runningChanged);
        QSignalSpy arranged(&session, &Session::arranged);
        for (int year = 2014; year <= 2025; ++year) {
            session.setWindow(query::windowOfYears({year, year}, WindowMode::Cumulative));
            for (std::size_t node = 0; node < session.projection().nodeCount(); ++node)
                QVERIFY(session.positions()[node] ==
                        places.at(session.projection().entityOfNode[node]));
        }
        QCOMPARE(running.size(), 0);
        QCOMPARE(arranged.size(), 0);
    }

    void keepsTheSelection()
    {
        Session& session = m_fixture.session;
        const base::EntityId gsma = m_fixture.named("gsma");
        session.visit(gsma);
        session.setWindow(window("2020"));
        QVERIFY(session.current() == gsma);
        QVERIFY(session.selected().contains(gsma));
        session.setWindow(std::nullopt);
        QVERIFY(session.current() == gsma);
        QVERIFY(session.selected() == Session::Entities{gsma});
    }

    void hidingByHandStaysOnTop()
    {
        Session& session = m_fixture.session;
        session.setWindow(window("2015"));
        const base::EntityId one = session.projection().entityOfNode.front();
        session.hide({one});
        QCOMPARE(session.projection().nodeCount(), std::size_t{20});
        session.setWindow(window("..2025"));
        QVERIFY(!session.projection().nodeOf(one).isValid());
        session.steps().undo();
        QVERIFY(session.projection().nodeOf(one).isValid());
    }

    void theWayBackKnowsWhereAHandLetGo()
    {
        Session& session = m_fixture.session;
        session.visit(m_fixture.nth(1));
        for (const char* passing : {"2014", "2015", "2016"})
            session.setWindow(window(passing), Session::Remember::No);
        QSignalSpy moved(&session, &Session::navigationChanged);
        session.setWindow(window("2016"));
        QCOMPARE(moved.size(), 1);
        session.setWindow(window("2016")); // it is there already
        QCOMPARE(moved.size(), 1);
        session.goBack();
        QCOMPARE(textOf(session), QStringLiteral("all"));
        QVERIFY(session.current() == m_fixture.nth(1));
        session.goForward();
        QCOMPARE(textOf(session), QStringLiteral("2016"));
        QCOMPARE(session.projection().nodeCount(), std::size_t{2});
    }

    void stepsInItsMode()
    {
        Session& session = m_fixture.session;
        session.stepWindow(1);
        QCOMPARE(textOf(session), QStringLiteral("2014"));
        session.stepWindow(5);
        QCOMPARE(textOf(session), QStringLiteral("2019"));
        session.setWindowMode(WindowMode::Cumulative);
        QCOMPARE(textOf(session), QStringLiteral("..2019"));
        QVERIFY((session.years() == query::YearRange{2014, 2019}));
        session.stepWindow(99);
        QCOMPARE(textOf(session), QStringLiteral("..2025"));
        session.setWindowMode(WindowMode::Range);
        QCOMPARE(textOf(session), QStringLiteral("2014..2025"));
        session.setWindow(std::nullopt);
        session.stepWindow(-1);
        QCOMPARE(textOf(session), QStringLiteral("2025..2025"));
        session.setYears(query::YearRange{2015, 2017});
        session.stepWindow(1);
        QCOMPARE(textOf(session), QStringLiteral("2016..2018"));
    }

    void saysNothingWhereNothingChanges()
    {
        Session& session = m_fixture.session;
        session.setWindow(window("2015"));
        QSignalSpy years(&session, &Session::yearsChanged);
        QSignalSpy projection(&session, &Session::projectionChanged);
        session.setWindow(window("2015"));
        session.setYears(query::YearRange{2015, 2015});
        session.setWindowMode(WindowMode::Instant);
        session.setAboutWidth({1});
        QCOMPARE(years.size() + projection.size(), 0);
        session.setAboutWidth({2});
        QCOMPARE(years.size(), 1);
        session.setAboutWidth({1});
    }

    void neighboursAreThoseInSight()
    {
        Session& session = m_fixture.session;
        session.setWindow(window("2015"));
        const base::EntityId hub = session.projection().entityOfNode.front();
        session.selectWithNeighbours({hub});
        for (const base::EntityId entity : session.selected())
            QVERIFY(session.projection().nodeOf(entity).isValid());
    }

private:
    support::BuiltInSession m_fixture;
};

QTEST_GUILESS_MAIN(SessionTimeTest)
#include "sessiontime_test.moc"
