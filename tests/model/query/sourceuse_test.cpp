// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/sourceuse.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;

namespace
{

/// "claims entities alone named?" of a source.
QString useOf(const dataset::Dataset& data, const char* key)
{
    const auto uses = query::usesOfSources(data, base::Control{});
    const query::SourceUse& use = uses.at(data.findSource(key)->index());
    return QStringLiteral("%1 %2 %3%4")
        .arg(use.claims)
        .arg(use.entities)
        .arg(use.alone)
        .arg(use.isOnlyNamed() ? QStringLiteral(" named") : QString());
}

} // namespace

class SourceUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatRestsOnEach();
    void tellsWhatIsOnlyNamed();
    void findsTheClaims();
    void survivesEmptinessAndRemovedSources();
    void stopsWhenAsked();
    void countsManyClaimsQuickly();
};

void SourceUseTest::countsWhatRestsOnEach()
{
    const dataset::Dataset data = support::datasetFrom(
        "a:x\nb:x\nc:x\nsource s9\n"
        "a -knows-> b [s1 1] [s1 2]\n"                      // twice in one source: one claim
        "a -knows-> c [s1 1] [s2 1]\n"                      // not on s1 alone
        "a -says-> \"hm\" [s2 1] [s3 1 denies]\n"           // s3 speaks against it
        "a -leads-> b [s4 1] from=c1 standing=inferred\n"); // its premise has a source, too
    QCOMPARE(useOf(data, "s1"), QStringLiteral("2 3 1"));
    QCOMPARE(useOf(data, "s2"), QStringLiteral("2 2 1"));
    QCOMPARE(useOf(data, "s3"), QStringLiteral("1 1 0"));
    QCOMPARE(useOf(data, "s4"), QStringLiteral("1 2 0"));
    QCOMPARE(useOf(data, "s9"), QStringLiteral("0 0 0"));
}

void SourceUseTest::tellsWhatIsOnlyNamed()
{
    dataset::Dataset data = support::datasetFrom("a:x\nb:x\nsource s9\na -knows-> b [s1 1]");
    dataset::Claim claim = *data.claim(*data.findClaim("c1"));
    claim.key = "c2";
    claim.evidence.front().via = "s9";
    data.add(claim);
    claim.key = "c3";
    claim.evidence.front().via = "some words";
    data.add(claim);
    QCOMPARE(useOf(data, "s9"), QStringLiteral("0 0 0 named"));
    QCOMPARE(useOf(data, "s1"), QStringLiteral("3 2 3"));
}

void SourceUseTest::findsTheClaims()
{
    const dataset::Dataset data = support::datasetFrom(
        "a:x\nb:x\na -knows-> b [s1 1] [s1 2]\nb -knows-> a [s2 1]\na -is-> a [s1 3 denies]");
    QCOMPARE(query::claimsOn(data, *data.findSource("s1")),
             (std::vector{*data.findClaim("c1"), *data.findClaim("c3")}));
    QVERIFY(query::claimsOn(data, base::SourceId{}).empty());
}

void SourceUseTest::survivesEmptinessAndRemovedSources()
{
    QVERIFY(query::usesOfSources(dataset::Dataset{}, base::Control{}).empty());
    const dataset::Dataset data = support::datasetFrom("a:x\nsource s1");
    QCOMPARE(useOf(data, "s1"), QStringLiteral("0 0 0"));
}

void SourceUseTest::stopsWhenAsked()
{
    const dataset::Dataset data = support::datasetFrom("a:x\nb:x\na -knows-> b [s1 1]");
    base::CancelToken token;
    token.cancel();
    QVERIFY(query::usesOfSources(data, base::Control(token)).empty());
}

/// The list of sources counts on the thread of the window, so it has 50 ms.
void SourceUseTest::countsManyClaimsQuickly()
{
    std::string text;
    for (int number = 0; number < 1000; ++number)
        text += "e" + std::to_string(number) + ":x\n";
    for (int number = 0; number < 100'000; ++number)
        text += "e" + std::to_string(number % 1000) + " -knows-> e" +
                std::to_string(number * 7 % 1000) + " [s" + std::to_string(number % 300) +
                " 1] [s" + std::to_string(number % 7) + " 2]\n";
    const dataset::Dataset data = support::datasetFrom(text);
    QElapsedTimer timer;
    timer.start();
    const auto uses = query::usesOfSources(data, base::Control{});
    const qint64 taken = timer.elapsed();
    qInfo("%lld ms for 100,000 claims", static_cast<long long>(taken));
    QCOMPARE(uses.size(), std::size_t{300});
    QVERIFY(taken < 500); // ten times as much room, for slow and busy machines
}

QTEST_GUILESS_MAIN(SourceUseTest)
#include "sourceuse_test.moc"
