// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims in, findings out: "undated c1; stale c2 2014 2022".

#include "model/query/checks.h"

#include "model/formats/formats.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/generateddata.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

using namespace knotary;

namespace
{

QString dump(const query::CheckReport& report)
{
    QStringList findings;
    for (const query::CheckOutcome& outcome : report.outcomes)
        for (const query::Finding& finding : outcome.findings) {
            QStringList words{QString::fromUtf8(outcome.check->id().data(),
                                                qsizetype(outcome.check->id().size()))};
            for (const std::string& argument : finding.arguments)
                words.append(QString::fromStdString(argument));
            findings.append(words.join(u' '));
        }
    return findings.join(QStringLiteral("; "));
}

dataset::Dataset read(const std::string& yaml)
{
    const base::Control control;
    auto result = formats::catalogue().front()->read(yaml, "test.yaml", schema::Schema(), control);
    if (!result.dataset || base::hasErrors(result.diagnostics))
        qFatal("the data set of the test cannot be read");
    return std::move(*result.dataset);
}

dataset::Dataset planted()
{
    QFile file(QStringLiteral(KNOTARY_TEST_DATA "/planted/faults.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the planted faults are not there");
    return read(file.readAll().toStdString());
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsPlantedAndNothingElse();
    void switchesRulesOff();
    void keepsToItsLimits();
    void findsNothingInNothing();
    void countsClaimsByPublisher();
    void tellsWhy();
    void saysTheSameEachTime();
    void stopsWhenCancelled();
    void looksThroughTenThousandClaims();
};

/// The ids of the data set say what is to be found: see its head.
void ChecksTest::findsWhatIsPlantedAndNothingElse()
{
    const dataset::Dataset data = planted();
    QStringList expected;
    const auto expect = [&expected](const std::string& key) {
        static const QRegularExpression fault(QStringLiteral("^(.*)-\\d+$"));
        const QString id = QString::fromStdString(key);
        const QString check = fault.match(id).captured(1);
        if (query::findCheck(check.toStdString()) != nullptr)
            expected.append(check + u' ' + id);
    };
    for (const base::ClaimId id : data.claims())
        expect(data.claim(id)->key);
    for (const base::EntityId id : data.entities())
        expect(data.entity(id)->key);

    QStringList found;
    const query::CheckReport report = query::runChecks(data);
    for (const query::CheckOutcome& outcome : report.outcomes) {
        QCOMPARE(outcome.findings.size(), std::size_t{5});
        for (const query::Finding& finding : outcome.findings)
            found.append(QString::fromUtf8(outcome.check->id().data(),
                                           qsizetype(outcome.check->id().size())) +
                         u' ' + QString::fromStdString(finding.arguments.front()));
    }
    expected.sort();
    found.sort();
    QCOMPARE(expected.size(), qsizetype(5 * query::checkCatalogue().size()));
    QCOMPARE(found, expected);
    QCOMPARE(report.conflicts.size(), std::size_t{1});
}

void ChecksTest::switchesRulesOff()
{
    const std::vector<std::string> without{"unsourced", "undated", "no-such-check"};
    const query::CheckReport report = query::runChecks(planted(), without);
    QCOMPARE(report.outcomes.size(), query::checkCatalogue().size());
    for (const query::CheckOutcome& outcome : report.outcomes) {
        const bool isOff = std::ranges::find(without, outcome.check->id()) != without.end();
        QCOMPARE(outcome.isSwitchedOff, isOff);
        QCOMPARE(outcome.findings.size(), std::size_t(isOff ? 0 : 5));
    }
}

void ChecksTest::keepsToItsLimits()
{
    const dataset::Dataset data = planted();
    const auto found = [&data](const char* id, const query::CheckLimits& limits) {
        const query::CheckReport report = query::runChecks(data, {}, limits);
        const auto outcome = std::ranges::find_if(
            report.outcomes, [id](const auto& one) { return one.check->id() == id; });
        return outcome->findings.size();
    };
    QCOMPARE(found("stale", {.staleYears = 50}), std::size_t{0});
    QVERIFY(found("stale", {.staleYears = 0}) > 5);
    QCOMPARE(found("one-publisher", {.fewestClaims = 4}), std::size_t{7});
    QCOMPARE(found("one-publisher", {.largestShare = 100}), std::size_t{4});
    QCOMPARE(found("one-publisher", {.largestShare = 60}), std::size_t{6});
}

void ChecksTest::findsNothingInNothing()
{
    const query::CheckReport report = query::runChecks(dataset::Dataset());
    QCOMPARE(report.outcomes.size(), query::checkCatalogue().size());
    QCOMPARE(dump(report), QString());
    QVERIFY(report.publishers.empty());
    QCOMPARE(report.claimCount, std::size_t{0});
}

void ChecksTest::countsClaimsByPublisher()
{
    const query::CheckReport report = query::runChecks(planted());
    const auto find = [&report](const char* name) {
        const auto share = std::ranges::find(report.publishers, name, &query::PublisherShare::name);
        return share == report.publishers.end() ? query::PublisherShare() : *share;
    };
    QCOMPARE(report.publishers.front().name, std::string("Monopress"));
    QVERIFY(!report.publishers.front().source.isValid());
    for (std::size_t place = 1; place < report.publishers.size(); ++place)
        QVERIFY(report.publishers[place - 1].claims.size() >=
                report.publishers[place].claims.size());
    QVERIFY(find("Gamma Press").claims.empty());
    // Two that name no publisher are never the same one.
    QVERIFY(find("nameless-1").claims.empty());
    const query::CheckReport alone =
        query::runChecks(support::datasetFrom("a:k; b:k; a -p-> b [s1] [s1 2]; b -p-> a [s2]"));
    QCOMPARE(alone.publishers.size(), std::size_t{2});
    QCOMPARE(alone.publishers.front().name, std::string("s1"));
    QVERIFY(alone.publishers.front().source.isValid());
}

void ChecksTest::tellsWhy()
{
    const query::CheckReport report = query::runChecks(planted());
    const QStringList findings = dump(report).split(QStringLiteral("; "));
    for (const char* finding :
         {"stale stale-1 2017-05-31 2022-06-01", "stale stale-4 2014 2022-06-01",
          "disputed disputed-1 called-disputed", "disputed disputed-2 source-against",
          "disputed disputed-5 in-conflict", "one-publisher one-publisher-2 Monopress 4 5"})
        QVERIFY2(findings.contains(QString::fromLatin1(finding)), finding);
}

void ChecksTest::saysTheSameEachTime()
{
    const std::string yaml = support::generatedYaml();
    QCOMPARE(dump(query::runChecks(read(yaml))), dump(query::runChecks(read(yaml))));
}

void ChecksTest::stopsWhenCancelled()
{
    base::CancelToken token;
    token.cancel();
    const query::CheckReport report = query::runChecks(planted(), {}, {}, base::Control(token));
    QCOMPARE(dump(report), QString());
}

/// No time is asked for here, only said: a shared machine is too noisy for a verdict.
void ChecksTest::looksThroughTenThousandClaims()
{
    const dataset::Dataset data =
        read(support::generatedYaml({.entities = 5000, .claims = 10'000}));
    QCOMPARE(data.claimCount(), std::size_t{10'000});
    QElapsedTimer timer;
    timer.start();
    const query::CheckReport report = query::runChecks(data);
    qInfo("10,000 claims in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(report.claimCount, std::size_t{10'000});
    QVERIFY(!dump(report).isEmpty());
}

QTEST_APPLESS_MAIN(ChecksTest)
#include "checks_test.moc"
