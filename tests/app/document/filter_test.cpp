// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the filter leaves out is out of sight and nothing else: places, selection and the way back
// stay, and it goes together with hiding and with the years.

#include "app/document/filter.h"

#include "app/document/jobs.h"
#include "model/dataset/edits.h"
#include "tests/support/builtinsession.h"

#include <QSignalSpy>
#include <QtTest>

using namespace knotary;
using document::Session;

namespace
{

struct Fixture : support::BuiltInSession
{
    [[nodiscard]] std::size_t nodes() const { return session.projection().nodeCount(); }
    [[nodiscard]] bool shows(const char* key) const
    {
        return session.projection().nodeOf(named(key)).isValid();
    }
    [[nodiscard]] std::string text() { return session.filter().text(); }
};

} // namespace

class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<Fixture>();
        QVERIFY(m_fixture->open());
    }
    void init()
    {
        session().setWindow(std::nullopt);
        session().showAll();
        session().clearSelection();
        session().filter().setMostAtOnce(20'000);
        session().setFilter({});
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void showsOnlyWhatItLetsThrough()
    {
        const std::size_t all = m_fixture->nodes();
        QSignalSpy shown(&session(), &Session::projectionChanged);
        session().setFilter("kind:organization");
        QCOMPARE(shown.size(), 1);
        QVERIFY(m_fixture->nodes() > 0 && m_fixture->nodes() < all);
        for (const base::EntityId entity : session().projection().entityOfNode)
            QCOMPARE(session().dataset().entity(entity)->kind,
                     *session().dataset().schema.findKind("organization"));
        QCOMPARE(session().positions().size(), m_fixture->nodes());
        session().setFilter({});
        QCOMPARE(m_fixture->nodes(), all);
        QVERIFY(session().filter().contents() == nullptr);
    }

    void nothingMovesAndNobodyIsForgotten()
    {
        const auto before = session().arrangement().places;
        session().visit(m_fixture->named("gsma"));
        session().setFilter("kind:person");
        QVERIFY(!m_fixture->shows("gsma"));
        QVERIFY(session().selected().contains(m_fixture->named("gsma")));
        QCOMPARE(session().current(), m_fixture->named("gsma"));
        const graph::Projection& graph = session().projection();
        for (std::size_t node = 0; node < graph.nodeCount(); ++node)
            QVERIFY(session().positions()[node] == before.at(graph.entityOfNode[node]));
        session().setFilter({});
        QVERIFY(session().arrangement().places == before);
    }

    void theWayBackLeadsToTheFormerFilter()
    {
        session().setFilter("kind:organization");
        const std::size_t some = m_fixture->nodes();
        session().setFilter("kind:person");
        session().visit(m_fixture->named("gsma"));
        session().goBack();
        QCOMPARE(m_fixture->text(), std::string("kind:person"));
        session().goBack();
        QCOMPARE(m_fixture->text(), std::string("kind:organization"));
        QCOMPARE(m_fixture->nodes(), some);
        session().goBack();
        QCOMPARE(m_fixture->text(), std::string());
        session().goForward();
        QCOMPARE(m_fixture->text(), std::string("kind:organization"));
        QCOMPARE(m_fixture->nodes(), some);
    }

    void goesTogetherWithHidingAndYears()
    {
        session().setFilter("-kind:person");
        session().setWindow(query::parseTimeWindow("2015"));
        const std::size_t some = m_fixture->nodes();
        QVERIFY(some > 1);
        for (const base::EntityId entity : session().projection().entityOfNode) {
            QVERIFY(session().windowContents()->shows(entity));
            QVERIFY(session().filter().contents()->shows(entity));
        }
        const base::EntityId one = session().projection().entityOfNode.front();
        session().hide({one});
        QCOMPARE(m_fixture->nodes(), some - 1);
        session().setWindow(std::nullopt);
        QVERIFY(!session().projection().nodeOf(one).isValid());
        session().setFilter({});
        QCOMPARE(m_fixture->nodes(), session().wholeGraph().nodeCount() - 1);
        session().showAll();
        QCOMPARE(m_fixture->nodes(), session().wholeGraph().nodeCount());
    }

    void whatCannotBeReadIsSaidAndTheRestHolds()
    {
        session().setFilter("kind:organization kind:peson");
        QCOMPARE(session().filter().problems().size(), std::size_t(1));
        QCOMPARE(session().filter().problems().front().code, std::string("query.unknown-kind"));
        QCOMPARE(session().filter().query().terms.size(), std::size_t(1));
        const std::size_t some = m_fixture->nodes();
        session().setFilter("kind:organization");
        QCOMPARE(m_fixture->nodes(), some);
        session().setFilter("kind:peson");
        QCOMPARE(m_fixture->nodes(), session().wholeGraph().nodeCount());
    }

    void aJobWorksItOutWhereTheDataAreMany()
    {
        session().setFilter("kind:person");
        const std::size_t persons = m_fixture->nodes();
        session().setFilter({});
        session().filter().setMostAtOnce(0);
        QSignalSpy said(&session().filter(), &document::Filter::contentsChanged);
        session().setFilter("kind:organization");
        session().setFilter("kind:person"); // the latest wins
        QVERIFY(session().filter().isWorking());
        QCOMPARE(m_fixture->nodes(), session().wholeGraph().nodeCount()); // as before, so far
        QTRY_VERIFY(!session().filter().isWorking());
        QCOMPARE(said.size(), 1);
        QCOMPARE(m_fixture->nodes(), persons);
        session().setFilter("kind:organization");
        session().setFilter({}); // needs no job, and stops the one that runs
        QVERIFY(!session().filter().isWorking());
        QCOMPARE(m_fixture->nodes(), session().wholeGraph().nodeCount());
        QTest::qWait(50);
        QCOMPARE(m_fixture->nodes(), session().wholeGraph().nodeCount());
    }

    void followsTheData_data()
    {
        QTest::addColumn<bool>("isJob");
        QTest::newRow("at once") << false;
        QTest::newRow("in a job") << true;
    }

    void followsTheData()
    {
        QFETCH(bool, isJob);
        Fixture own;
        QVERIFY(own.open());
        if (isJob)
            own.session.filter().setMostAtOnce(0);
        own.session.setFilter("degree:0");
        QTRY_VERIFY(!own.session.filter().isWorking());
        const std::size_t before = own.nodes();
        const dataset::Dataset& data = own.session.dataset();
        const auto kind = data.entity(own.named("gsma"))->kind;
        QSignalSpy dataFirst(&own.session, &Session::dataChanged);
        std::size_t heardBefore = 0;
        connect(&own.session, &Session::projectionChanged, this,
                [&] { heardBefore += dataFirst.isEmpty() ? 1U : 0U; });
        own.session.setFilter("degree:0 kind:organization"); // a job may be reading
        heardBefore = 0;
        own.document.push(
            dataset::edits::addEntity(data, {"lone", kind, {{"en", "Lone"}}, {}, {}}));
        QTRY_VERIFY(!own.session.filter().isWorking());
        QVERIFY(own.shows("lone"));
        QCOMPARE(heardBefore, std::size_t(0));
        QVERIFY(own.nodes() <= before + 1);
        own.session.setFilter("id:lone");
        QTRY_VERIFY(!own.session.filter().isWorking());
        QCOMPARE(own.nodes(), std::size_t(1));
        own.document.undoStack().undo(); // nobody is called so now
        QTRY_VERIFY(!own.session.filter().isWorking());
        QCOMPARE(own.session.filter().problems().size(), std::size_t(1));
        own.document.openBuiltIn();
        QTRY_COMPARE(own.session.filter().text(), std::string());
        QCOMPARE(own.nodes(), own.session.wholeGraph().nodeCount());
    }

    void endsWithAJobUnderWay()
    {
        for (int round = 0; round < 5; ++round) {
            Fixture own;
            QVERIFY(own.open());
            own.session.filter().setMostAtOnce(0);
            own.session.setFilter("evidence:one near:gsma~3");
        }
    }

private:
    [[nodiscard]] Session& session() const { return m_fixture->session; }

    std::unique_ptr<Fixture> m_fixture;
};

QTEST_MAIN(FilterTest)
#include "filter_test.moc"
