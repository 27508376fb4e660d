// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What connects two entities, asked of an open data set: in a job, following what is shown and what
// the data say.

#include "app/document/pathfinder.h"

#include "app/document/session.h"
#include "model/dataset/edits.h"
#include "tests/support/builtinsession.h"

#include <QSignalSpy>
#include <QtTest>

using namespace knotary;
using document::Loosening;
using document::PathFinder;
using document::PathQuestion;

namespace
{

struct Fixture : support::BuiltInSession
{
    PathFinder& paths = session.paths();
    const base::EntityId& cook = m_cook;
    const base::EntityId& cncert = m_cncert;

    [[nodiscard]] bool openAndAsk()
    {
        if (!open())
            return false;
        m_cook = named("tim-cook");
        m_cncert = named("cncert");
        paths.ask(m_cook, m_cncert);
        return wait();
    }
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return !session.paths().isSearching(); }, 30000);
    }
    /// "tim-cook,wic-2017,cncert"
    [[nodiscard]] QString keys(std::size_t chain) const
    {
        const query::Chain& found = session.paths().chains()[chain];
        QStringList all{keyOf(found.front().from)};
        for (const query::Hop& hop : found)
            all << keyOf(hop.to);
        return all.join(u',');
    }
    [[nodiscard]] QString keyOf(base::EntityId entity) const
    {
        return QString::fromStdString(session.dataset().entity(entity)->key);
    }
    [[nodiscard]] base::EntityId middle() const { return session.paths().chains()[0][0].to; }

private:
    base::EntityId m_cook;
    base::EntityId m_cncert;
};

} // namespace

class PathFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsChains()
    {
        Fixture fixture;
        QSignalSpy arrived(&fixture.paths, &PathFinder::arrived);
        QVERIFY(fixture.openAndAsk());
        QCOMPARE(arrived.count(), 1);
        QVERIFY(fixture.paths.isAnswered());
        QVERIFY(!fixture.paths.chains().empty());
        const query::Chain& chain = fixture.paths.chains().front();
        QCOMPARE(chain.front().from, fixture.cook);
        QCOMPARE(chain.back().to, fixture.cncert);
        for (std::size_t hop = 0; hop < chain.size(); ++hop) {
            QVERIFY(!chain[hop].claims.empty());
            if (hop > 0)
                QCOMPARE(chain[hop].from, chain[hop - 1].to);
            for (const base::ClaimId id : chain[hop].claims) {
                const dataset::Claim& claim = *fixture.session.dataset().claim(id);
                const bool joins =
                    (claim.subject == chain[hop].from && claim.object() == chain[hop].to) ||
                    (claim.subject == chain[hop].to && claim.object() == chain[hop].from);
                QVERIFY(joins);
                QCOMPARE(fixture.paths.steps()->at(id), static_cast<std::uint32_t>(hop + 1));
            }
        }
    }

    void looksAtOneOrAll()
    {
        Fixture fixture;
        QVERIFY(fixture.openAndAsk());
        PathQuestion question = fixture.paths.question();
        question.choice = document::PathChoice::Longer;
        fixture.paths.ask(question);
        QVERIFY(fixture.wait());
        QCOMPARE(fixture.paths.chains().size(), document::mostLongerPaths);
        QCOMPARE(fixture.paths.lookedAt(), std::optional<std::size_t>(0));
        const std::size_t one = fixture.paths.claims().size();
        QSignalSpy other(&fixture.paths, &PathFinder::lookedAtChanged);
        fixture.paths.lookAt(std::nullopt);
        QCOMPARE(other.count(), 1);
        QVERIFY(fixture.paths.claims().size() > one);
        fixture.paths.lookAt(std::nullopt);
        fixture.paths.lookAt(1000);
        QCOMPARE(other.count(), 1); // nothing changes, nothing is said

        question.choice = document::PathChoice::Shortest;
        fixture.paths.ask(question);
        QVERIFY(fixture.wait());
        QCOMPARE(fixture.paths.chains().size(), std::size_t{1});
    }

    void anEndThatIsMissingOrTheSame()
    {
        Fixture fixture;
        QVERIFY(fixture.openAndAsk());
        fixture.paths.ask(fixture.cook, {});
        QVERIFY(!fixture.paths.isSearching());
        QVERIFY(fixture.paths.chains().empty());
        QVERIFY(fixture.paths.steps() == nullptr);
        fixture.paths.ask(fixture.cook, fixture.cook);
        QVERIFY(!fixture.paths.isSearching());
        QVERIFY(!fixture.paths.isAnswered());
    }

    void saysWhatWouldHelp()
    {
        Fixture fixture;
        QVERIFY(fixture.openAndAsk());
        fixture.session.hide({fixture.cncert});
        QTRY_VERIFY(fixture.paths.chains().empty() && !fixture.paths.isSearching());
        QCOMPARE(fixture.paths.loosenings(), std::vector<Loosening>{Loosening::Hidden});
        fixture.paths.loosen(Loosening::Hidden);
        QVERIFY(fixture.wait());
        QVERIFY(!fixture.paths.chains().empty());
        QCOMPARE(fixture.paths.outOfSight().entities, std::size_t{1});
        fixture.paths.bringToSight();
        QCOMPARE(fixture.paths.outOfSight().entities, std::size_t{0});
        QVERIFY(fixture.session.projection().nodeOf(fixture.cncert).isValid());
        fixture.session.steps().undo(); // it is a step like any other
        QVERIFY(!fixture.session.projection().nodeOf(fixture.cncert).isValid());
    }

    void saysWhatWouldHelpTogether()
    {
        Fixture fixture;
        QVERIFY(fixture.openAndAsk());
        PathQuestion question = fixture.paths.question();
        for (std::size_t i = 0; i < fixture.session.dataset().schema.kinds().size(); ++i)
            question.avoidedKinds.emplace_back(i);
        fixture.paths.ask(question);
        QVERIFY(fixture.wait());
        QCOMPARE(fixture.paths.loosenings(), std::vector<Loosening>{Loosening::Avoided});
        fixture.session.hide({fixture.cncert});
        QTRY_COMPARE(fixture.paths.loosenings(), std::vector<Loosening>{Loosening::Everything});
        fixture.paths.loosen(Loosening::Everything);
        QVERIFY(fixture.wait());
        QVERIFY(!fixture.paths.chains().empty());
        QVERIFY(fixture.paths.question().avoidedKinds.empty());
    }

    void keepsToTheTime()
    {
        Fixture fixture;
        QVERIFY(fixture.openAndAsk());
        fixture.session.setYears(query::YearRange{2003, 2003});
        QTRY_VERIFY(fixture.paths.chains().empty() && !fixture.paths.isSearching());
        QVERIFY(!fixture.paths.loosenings().empty());
        QCOMPARE(fixture.paths.loosenings().front(), Loosening::Time);
        fixture.paths.loosen(Loosening::Time);
        QVERIFY(fixture.wait());
        QVERIFY(fixture.paths.outOfSight().entities > 0);
        fixture.paths.bringToSight();
        QVERIFY(!fixture.session.window());
        QCOMPARE(fixture.paths.outOfSight().entities, std::size_t{0});
    }

    void goesRoundWhoIsAvoided()
    {
        Fixture fixture;
        QVERIFY(fixture.openAndAsk());
        const base::EntityId station = fixture.middle();
        PathQuestion question = fixture.paths.question();
        question.avoided.insert(station);
        fixture.paths.ask(question);
        QVERIFY(fixture.wait());
        fixture.paths.lookAt(std::nullopt);
        QVERIFY(!fixture.paths.entities().contains(station));
    }

    void followsTheData()
    {
        Fixture fixture;
        QVERIFY(fixture.openAndAsk());
        const base::EntityId station = fixture.middle();
        QVERIFY(!fixture.paths.chains().empty());
        fixture.document.push(dataset::edits::removeEntity(fixture.session.dataset(), station));
        // At once nothing is left that the data do not know; soon there is another answer.
        for (const base::ClaimId claim : fixture.paths.claims())
            QVERIFY(fixture.session.dataset().claim(claim) != nullptr);
        QVERIFY(fixture.wait());
        fixture.paths.lookAt(std::nullopt);
        QVERIFY(!fixture.paths.entities().contains(station));

        fixture.document.push(
            dataset::edits::removeEntity(fixture.session.dataset(), fixture.cook));
        QVERIFY(!fixture.paths.question().from.isValid());
        QVERIFY(fixture.paths.steps() == nullptr);
        fixture.document.openBuiltIn();
        QTRY_VERIFY(!fixture.paths.question().to.isValid());
    }

    void isGivenUp()
    {
        Fixture fixture;
        QVERIFY(fixture.openAndAsk());
        PathQuestion question = fixture.paths.question();
        question.choice = document::PathChoice::Longer;
        fixture.paths.ask(question);
        QVERIFY(fixture.paths.isSearching());
        fixture.paths.cancel();
        QVERIFY(!fixture.paths.isSearching());
        QVERIFY(fixture.paths.chains().empty());
        fixture.paths.ask(question); // and asked again
        QVERIFY(fixture.wait());
        QCOMPARE(fixture.paths.chains().size(), document::mostLongerPaths);
        fixture.paths.clear();
        QVERIFY(!fixture.paths.question().from.isValid());
        QVERIFY(fixture.paths.chains().empty());
    }
};

QTEST_MAIN(PathFinderTest)
#include "pathfinder_test.moc"
