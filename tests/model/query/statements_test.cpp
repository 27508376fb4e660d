// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/statements.h"

#include "model/query/claimsupport.h"
#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;
using query::Statement;

namespace
{

std::vector<base::ClaimId> claimsNamed(const dataset::Dataset& data, const QString& keys)
{
    std::vector<base::ClaimId> claims;
    for (const QString& key : keys.split(u' ', Qt::SkipEmptyParts))
        claims.push_back(data.findClaim(key.toStdString()).value_or(base::ClaimId{}));
    return claims;
}

/// "!c1 c2 | !c3 | c4": the claims of each side, with a mark where it is at odds.
QString dump(const dataset::Dataset& data, const Statement& statement)
{
    QStringList sides;
    for (const query::Side& side : statement.sides) {
        QStringList keys;
        for (const base::ClaimId id : side.claims)
            keys += QString::fromStdString(data.claim(id)->key);
        sides += (side.isAtOdds ? QStringLiteral("!") : QString()) + keys.join(u' ');
    }
    return sides.join(QStringLiteral(" | "));
}

QString dumpOf(const dataset::Dataset& data, const QString& keys)
{
    QStringList all;
    for (const Statement& statement : query::statementsOf(data, claimsNamed(data, keys)))
        all += dump(data, statement);
    return all.join(QStringLiteral("; "));
}

} // namespace

class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersWhatBelongsTogether_data();
    void gathersWhatBelongsTogether();
    void saysWhyTheyAreAtOdds();
    void leavesOutWhatIsNotThere();
    void findsTheOtherClaimsBetweenTwoEnds();
    void findsWhatIsClaimedAmongEntities();
    void countsWhatAStatementRestsOn();
    void countsOneClaimAsTheEvidenceRuleDoes();
    void staysQuickWithManyClaimsAboutOne();
};

void StatementsTest::gathersWhatBelongsTogether_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("statements");
    const QString people = QStringLiteral("a:org\nb:org\nc:org\n");
    const QString seat = QStringLiteral("property seat entity single\n") + people;
    const QString born = QStringLiteral("property born entity once\n") + people;
    QTest::newRow("alone") << people + "a -knows-> b"
                           << "c1"
                           << "c1";
    QTest::newRow("another value is another statement") << people + "a -knows-> b\na -knows-> c"
                                                        << "c1"
                                                        << "c1";
    QTest::newRow("the same twice") << people + "a -knows-> b @2014\na -knows-> b @2016"
                                    << "c2"
                                    << "c1 c2";
    QTest::newRow("a number written otherwise")
        << people + "a -size-> (quantity 1,800 people)\na -size-> (quantity 1800 people)"
        << "c1"
        << "c1 c2";
    QTest::newRow("a conflict") << seat + "a -seat-> b\na -seat-> c\na -seat-> b"
                                << "c3"
                                << "!c1 c3 | !c2";
    QTest::newRow("the preferred side first") << seat + "a -seat-> b\na -seat-> c rank=preferred"
                                              << "c1"
                                              << "!c2 | !c1";
    QTest::newRow("what was superseded last") << seat + "a -seat-> b rank=deprecated\na -seat-> c"
                                              << "c2"
                                              << "c2 | c1";
    QTest::newRow("superseded values of a property with many are no news")
        << people + "a -knows-> b rank=deprecated\na -knows-> c"
        << "c2"
        << "c2";
    QTest::newRow("other times are other statements")
        << seat + "a -seat-> b @2014\na -seat-> c @2016"
        << "c1"
        << "c1";
    QTest::newRow("times in question") << born + "a -born-> b @1960\na -born-> b @1961"
                                       << "c1"
                                       << "!c1 | !c2";
    QTest::newRow("asked for both, told once") << seat + "a -seat-> b\na -seat-> c"
                                               << "c2 c1"
                                               << "!c1 | !c2";
    QTest::newRow("in the order asked") << people + "a -knows-> b\nb -knows-> c"
                                        << "c2 c1"
                                        << "c2; c1";
}

void StatementsTest::gathersWhatBelongsTogether()
{
    QFETCH(QString, data);
    QFETCH(QString, asked);
    const dataset::Dataset set = support::datasetFrom(data.toStdString());
    QTEST(dumpOf(set, asked), "statements");
}

void StatementsTest::saysWhyTheyAreAtOdds()
{
    const dataset::Dataset data =
        support::datasetFrom("property seat entity single\nproperty born entity once\na:x\nb:x\n"
                             "c:x\na -seat-> b\na -seat-> c\na -born-> b @1960\na -born-> b @1961\n"
                             "a -knows-> b");
    const auto reasonOf = [&](const char* key) {
        return query::statementsOf(data, claimsNamed(data, QLatin1String(key))).front().conflict;
    };
    QVERIFY(reasonOf("c1") == dataset::ConflictReason::DifferentValues);
    QVERIFY(reasonOf("c3") == dataset::ConflictReason::DifferentTimes);
    QVERIFY(!reasonOf("c5").has_value());
}

void StatementsTest::leavesOutWhatIsNotThere()
{
    const dataset::Dataset data = support::datasetFrom("a:x\nb:x\na -knows-> b");
    QVERIFY(query::statementsOf(data, {}).empty());
    const std::vector<base::ClaimId> unknown{base::ClaimId{}, base::ClaimId(std::size_t{77})};
    QVERIFY(query::statementsOf(data, unknown).empty());
    QVERIFY(query::betweenSameEnds(data, base::ClaimId{}).empty());
    QVERIFY(query::sourcesOf(data, unknown).empty());
}

void StatementsTest::findsTheOtherClaimsBetweenTwoEnds()
{
    const dataset::Dataset data =
        support::datasetFrom("a:x\nb:x\nc:x\na -knows-> b\nb -likes-> a\na -likes-> c\n"
                             "a -says-> \"hm\"\na -is-> a\na -was-> a");
    const auto between = [&](const char* key) {
        return query::betweenSameEnds(data, *data.findClaim(key));
    };
    QCOMPARE(between("c1"), claimsNamed(data, QStringLiteral("c2")));
    QCOMPARE(between("c2"), claimsNamed(data, QStringLiteral("c1")));
    QVERIFY(between("c4").empty());
    QCOMPARE(between("c5"), claimsNamed(data, QStringLiteral("c6")));
}

void StatementsTest::findsWhatIsClaimedAmongEntities()
{
    const dataset::Dataset data = support::datasetFrom(
        "a:x\nb:x\nc:x\nd:x\na -knows-> b\nb -knows-> c\na -says-> \"hm\"\na -is-> a");
    const auto among = [&](const char* keys) {
        std::unordered_set<base::EntityId> entities;
        for (const QString& key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
            entities.insert(*data.findEntity(key.toStdString()));
        const auto found = query::claimsAmong(data, entities);
        if (query::hasClaimsAmong(data, entities) == found.empty())
            return QStringLiteral("disagrees");
        QStringList names;
        for (const base::ClaimId id : found)
            names += QString::fromStdString(data.claim(id)->key);
        return names.join(u' ');
    };
    QCOMPARE(among("a"), QStringLiteral("c1 c3 c4"));
    QCOMPARE(among("b"), QStringLiteral("c1 c2"));
    QCOMPARE(among("a b"), QStringLiteral("c1 c4"));
    QCOMPARE(among("a b c"), QStringLiteral("c1 c2 c4"));
    QCOMPARE(among("b d"), QString());
    QCOMPARE(among("d"), QString());
    QCOMPARE(among(""), QString());
}

void StatementsTest::countsWhatAStatementRestsOn()
{
    const dataset::Dataset data = support::datasetFrom(
        "property seat entity single\na:x\nb:x\nc:x\n"
        "a -seat-> b [s1 1] [s2 4]\na -seat-> b [s2 9] [s3 1 denies] [s4 2 questions]\n"
        "a -seat-> c [s5 1]\na -seat-> c [s6 1] rank=deprecated"); // s6 is no longer held
    const Statement statement =
        query::statementsOf(data, claimsNamed(data, QStringLiteral("c1"))).front();
    const query::Foundation first = query::foundationOf(data, statement, statement.sides[0]);
    QCOMPARE(first.independent, std::size_t{2});
    QCOMPARE(first.against, std::size_t{2});
    QCOMPARE(first.other, std::size_t{1});
    const query::Foundation second = query::foundationOf(data, statement, statement.sides[1]);
    QCOMPARE(second.independent, std::size_t{1});
    QCOMPARE(second.against, std::size_t{0});
    QCOMPARE(second.other, std::size_t{2});
}

/// One claim at a time, this counts as statistics, chart and lines do.
void StatementsTest::countsOneClaimAsTheEvidenceRuleDoes()
{
    dataset::Dataset data = support::datasetFrom(
        "a:x\nb:x\nsource s9\n"
        "a -knows-> b [s1 1] [s2 4]\na -likes-> b [s1 1] [s3 1 denies]\na -has-> b\n"
        "a -leads-> b from=c1,c2,c4 standing=inferred\nb -leads-> a from=c3 standing=inferred\n"
        "b -likes-> a [s5 1] [s6 1] [s7 1]");
    dataset::Claim copied = *data.claim(*data.findClaim("c6"));
    copied.key = "copied";
    copied.evidence[1].sameTextAs = "s5"; // two of the three are one text
    copied.evidence[2].sameTextAs = "nowhere";
    data.add(std::move(copied));
    query::ClaimSupport rule(data);
    for (const base::ClaimId id : data.claims())
        QCOMPARE(query::sourcesFor(data, std::span(&id, 1)), rule.sourceCount(id));
    QCOMPARE(query::sourcesFor(data, claimsNamed(data, QStringLiteral("copied"))), std::size_t{2});
    QCOMPARE(query::sourcesFor(data, claimsNamed(data, QStringLiteral("c1 c2"))), std::size_t{2});
    QCOMPARE(query::sourcesFor(data, {}), std::size_t{0});
}

void StatementsTest::staysQuickWithManyClaimsAboutOne()
{
    std::string text = "property seat entity single\nhub:x\nb:x\nc:x\n";
    for (int number = 0; number < 20'000; ++number)
        text += "hub -says-> \"word " + std::to_string(number) + "\"\n";
    text += "hub -seat-> b\nhub -seat-> c";
    const dataset::Dataset data = support::datasetFrom(text);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(query::statementsOf(data, data.claims()).size(), std::size_t{20'001});
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "statements_test.moc"
