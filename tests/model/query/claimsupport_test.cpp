// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in, numbers out: how many sources stand for a claim, and how many against it.

#include "model/query/claimsupport.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

#include <string>

using namespace knotary;

namespace
{

/// "s1 s2=s1 s3<agency s4!": a source; one whose text repeats another's; one that passes on a
/// reference; one that denies. "s3=s1<agency" is both.
std::vector<dataset::Evidence> evidenceFrom(const dataset::Dataset& data, const QString& text)
{
    std::vector<dataset::Evidence> all;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        dataset::Evidence& evidence = all.emplace_back();
        if (word.endsWith(u'!'))
            evidence.stance = dataset::Stance::Denies;
        word.remove(u'!');
        evidence.via = word.section(u'<', 1).toStdString();
        word = word.section(u'<', 0, 0);
        evidence.sameTextAs = word.section(u'=', 1).toStdString();
        evidence.source = *data.findSource(word.section(u'=', 0, 0).toStdString());
    }
    return all;
}

dataset::Dataset sources()
{
    return support::datasetFrom("a:k; b:k; source s1; source s2; source s3; source s4; source s5");
}

} // namespace

class ClaimSupportTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatIsIndependent_data();
    void countsWhatIsIndependent();
    void orderDoesNotMatter();
    void followsPremises_data();
    void followsPremises();
    void standsHugeInput();
    void knowsWhatIsDisputed();
};

void ClaimSupportTest::countsWhatIsIndependent_data()
{
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<std::size_t>("sourcesFor");
    QTest::addColumn<std::size_t>("sourcesAgainst");
    const auto row = [](const char* name, const char* evidence, std::size_t sourcesFor,
                        std::size_t sourcesAgainst = 0) {
        QTest::newRow(name) << QString::fromLatin1(evidence) << sourcesFor << sourcesAgainst;
    };
    row("none", "", 0);
    row("one", "s1", 1);
    row("two", "s1 s2", 2);
    row("two places in one", "s1 s1", 1);
    row("a copy", "s1 s2=s1", 1);
    row("only the copy was read", "s2=s1", 1);
    row("two copies of what was not read", "s2=s1 s3=s1", 1);
    row("copies of a copy", "s1 s2=s1 s3=s2", 1);
    row("copies of two texts", "s2=s1 s4=s3", 2);
    row("copies of something unknown", "s1=lost s2=lost", 1);
    row("a copy that says it is its own", "s1=s1 s2", 2);
    row("one agency, twice passed on", "s1<agency s2<agency", 1);
    row("an agency, and somebody else", "s1<agency s2<agency s3", 2);
    row("two agencies in one source", "s1<this s1<that", 1);
    row("a source itself and through an agency", "s1 s1<agency", 1);
    row("a source and who passes it on", "s1 s2<s1", 1);
    row("two who pass on a source", "s2<s1 s3<s1", 1);
    row("who passes on a copy", "s1 s2=s1 s3<s2", 1);
    row("who passes on a copy, and somebody else", "s1 s2=s1 s3<s2 s4", 2);
    row("different pairs", "s1<this s1<that s2<that", 2);
    row("pairs that compete", "s1<this s1<that s2<this s3<this", 2);
    row("pairs that give way", "s1<this s1<that s2<this s3<that s3<other", 3);
    row("a copy with an origin", "s1 s2=s1<agency s3<agency", 2);
    row("against", "s1 s2!", 1, 1);
    row("only against", "s1! s2!", 0, 2);
    row("copies against", "s1! s2=s1! s3", 1, 1);
    row("a source that says both", "s1 s1!", 1, 1);
}

void ClaimSupportTest::countsWhatIsIndependent()
{
    QFETCH(QString, evidence);
    const dataset::Dataset data = sources();
    dataset::Claim claim;
    claim.evidence = evidenceFrom(data, evidence);
    const query::SupportCounts counts = query::supportOf(data, claim);
    QTEST(counts.sourcesFor, "sourcesFor");
    QTEST(counts.sourcesAgainst, "sourcesAgainst");
}

void ClaimSupportTest::orderDoesNotMatter()
{
    const dataset::Dataset data = sources();
    QStringList words{u"s1<this"_qs, u"s1<that"_qs, u"s2<this"_qs, u"s3=s1"_qs, u"s4"_qs};
    words.sort();
    do {
        dataset::Claim claim;
        claim.evidence = evidenceFrom(data, words.join(u' '));
        QCOMPARE(query::supportOf(data, claim).sourcesFor, std::size_t{3});
    } while (std::next_permutation(words.begin(), words.end()));
}

void ClaimSupportTest::followsPremises_data()
{
    QTest::addColumn<QString>("claims"); // the last one is asked for
    QTest::addColumn<std::size_t>("sourcesFor");
    const auto row = [](const char* name, const char* claims, std::size_t sourcesFor) {
        QTest::newRow(name) << QString::fromLatin1(claims) << sourcesFor;
    };
    row("from nothing", "a -p-> b standing=inferred", 0);
    row("one premise", "a -p-> b [s1] [s2]; b -p-> a from=c1", 2);
    row("the weakest premise", "a -p-> b [s1] [s2]; b -q-> a [s3]; a -q-> a from=c1,c2", 1);
    row("one premise has no source", "a -p-> b [s1] [s2]; b -q-> a; a -q-> a from=c1,c2", 0);
    row("own evidence", "a -p-> b [s1] [s2]; b -p-> a [s3] from=c1", 1);
    row("own denial", "a -p-> b [s1] [s2]; b -p-> a [s3 1 denies] from=c1", 2);
    row("premise of a premise", "a -p-> b [s1] [s2]; b -p-> a from=c1; a -q-> a from=c2", 2);
    row("a circle", "a -p-> b from=c2; b -p-> a from=c1", 0);
    row("of itself", "a -p-> b from=c1", 0);
    row("premise that is not there", "a -p-> b from=c99", 0);
}

void ClaimSupportTest::followsPremises()
{
    QFETCH(QString, claims);
    const dataset::Dataset data = support::datasetFrom("a:k; b:k; " + claims.toStdString());
    const std::size_t sourcesFor =
        query::supportOf(data, *data.claim(data.claims().back())).sourcesFor;
    QTEST(sourcesFor, "sourcesFor");
}

/// Claims that nobody wrote by hand: they end, and are not called surer than they are.
void ClaimSupportTest::standsHugeInput()
{
    const dataset::Dataset data = sources();
    dataset::Claim claim;
    for (int number = 0; number < 200'000; ++number) {
        dataset::Evidence& evidence = claim.evidence.emplace_back();
        evidence.source = base::SourceId(static_cast<std::uint32_t>(number % 5));
        evidence.via = "reference " + std::to_string(number % 1000);
    }
    QCOMPARE(query::supportOf(data, claim).sourcesFor, std::size_t{5});

    std::string chain = "a:k; a -p-> a [s1] [s2];";
    for (int number = 2; number <= 20'000; ++number)
        chain += "a -p-> a from=c" + std::to_string(number - 1) + ";";
    const dataset::Dataset premises = support::datasetFrom(chain);
    QCOMPARE(query::supportOf(premises, *premises.claim(premises.claims().back())).sourcesFor,
             std::size_t{2});
}

void ClaimSupportTest::knowsWhatIsDisputed()
{
    const dataset::Dataset data = support::datasetFrom(
        "property born date single; a:k; b:k; a -p-> b [s1]; b -p-> a [s1] standing=disputed;"
        "a -q-> b [s1] [s2 1 questions]; a -born-> (date 1900) [s1]; a -born-> (date 1901) [s2]");
    const query::ClaimSupport support(data);
    QList<bool> disputed;
    for (const base::ClaimId id : data.claims())
        disputed.append(support.isDisputed(id));
    QCOMPARE(disputed, (QList<bool>{false, true, true, true, true}));
    QVERIFY(!support.isInConflict(data.claims()[1]));
    QVERIFY(support.isInConflict(data.claims()[3]));
    QCOMPARE(query::evidenceGroup(support, data.claims()[0]), query::EvidenceGroup::OneSource);
    QCOMPARE(query::evidenceGroup(support, data.claims()[4]), query::EvidenceGroup::Disputed);
}

QTEST_APPLESS_MAIN(ClaimSupportTest)
#include "claimsupport_test.moc"
