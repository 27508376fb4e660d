// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/conflicts.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::dataset;

class ConflictsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatCannotAllHold_data();
    void findsWhatCannotAllHold();
    void findsConflictsOfOneEntity();
    void staysQuickWithManyClaims();
};

void ConflictsTest::findsWhatCannotAllHold_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("conflicts");
    const auto row = [](const char* name, const char* claims, const char* conflicts) {
        QTest::newRow(name) << QString::fromUtf8(claims) << QString::fromLatin1(conflicts);
    };
    row("nothing", "", "");
    row("two values", "wic -chair-> a; wic -chair-> b", "wic chair values c1 c2");
    row("a property with many values", "wic -guest-> a; wic -guest-> b", "");
    row("equal values", "wic -chair-> a [s0 1]; wic -chair-> a [s1 2]", "");
    row("equal and another", "wic -chair-> a; wic -chair-> a; wic -chair-> b",
        "wic chair values c1 c2 c3");
    row("in different years", "wic -chair-> a @2014; wic -chair-> b @2015", "");
    row("in the same year", "wic -chair-> a @2014; wic -chair-> b @2014", "wic chair values c1 c2");
    row("one after the other", "wic -chair-> a @2014/2016; wic -chair-> b @2016/2020", "");
    row("the later one first", "wic -chair-> b @2016/2020; wic -chair-> a @2014/2016", "");
    row("two years together", "wic -chair-> a @2014/2017; wic -chair-> b @2016/2020",
        "wic chair values c1 c2");
    row("within a term", "wic -chair-> a @2014/2018; wic -chair-> b @2015",
        "wic chair values c1 c2");
    row("term that goes on", "wic -chair-> a @2014/..; wic -chair-> b @2019/..",
        "wic chair values c1 c2");
    row("undated and dated", "wic -chair-> a; wic -chair-> b @2014", "wic chair values c1 c2");
    row("two groups",
        "wic -chair-> a @2014; wic -chair-> b @2014; wic -chair-> a @2018; wic -chair-> b @2018",
        "wic chair values c1 c2 | wic chair values c3 c4");
    row("deprecated", "wic -chair-> a rank=deprecated; wic -chair-> b", "");
    row("retracted", "wic -chair-> a standing=retracted; wic -chair-> b", "");
    row("disputed counts", "wic -chair-> a standing=disputed; wic -chair-> b",
        "wic chair values c1 c2");
    row("other subjects", "wic -chair-> a; a -chair-> b", "");
    row("day within the year", "wic -opened-> (date 2014); wic -opened-> (date 2014-11-19)", "");
    row("other year", "wic -opened-> (date 2014-11-19); wic -opened-> (date 2015)",
        "wic opened values c1 c2");
    row("other last day",
        "wic -opened-> (date 2019-10-20/2019-10-22); wic -opened-> (date 2019-10-20/2019-10-21)",
        "wic opened values c1 c2");
    row("month around the days",
        "wic -opened-> (date 2019-10-20/2019-10-22); wic -opened-> (date 2019-10)", "");
    row("intervals, one coarser",
        "wic -opened-> (date 2019-10-20/2019-10-22); wic -opened-> (date 2019-10/2019-10)", "");
    row("one day of several",
        "wic -opened-> (date 2019-10-20/2019-10-22); wic -opened-> (date 2019-10-20)",
        "wic opened values c1 c2");
    row("texts", "wic -theme-> \"One\"; wic -theme-> \"Two\"", "wic theme values c1 c2");
    row("texts in two languages", "wic -theme-> en\"One\"; wic -theme-> zh\"一\"", "");
    row("text without a language", "wic -theme-> en\"One\"; wic -theme-> \"Two\"",
        "wic theme values c1 c2");
    row("numbers", "wic -size-> (quantity 1,800 people); wic -size-> (quantity 1500 people)",
        "wic size values c1 c2");
    row("one number, written twice",
        "wic -size-> (quantity 1,800 people); wic -size-> (quantity 1800 people)", "");
    row("numbers of different things",
        "wic -size-> (quantity 1,800 people); wic -size-> (quantity 76 countries)", "");
    row("once, at two times", "wic -founder-> a @2014; wic -founder-> a @2015",
        "wic founder times c1 c2");
    row("once, told more precisely", "wic -founder-> a @2014; wic -founder-> a @2014-11-19", "");
    row("once, by two at two times", "wic -founder-> a @2014; wic -founder-> b @2015", "");
    row("once, undated", "wic -founder-> a; wic -founder-> a @2015", "");
    row("by property, then by claim",
        "wic -theme-> \"One\"; wic -chair-> a; wic -chair-> b; wic -theme-> \"Two\"",
        "wic chair values c2 c3 | wic theme values c1 c4");
}

namespace
{

constexpr const char* ground = R"(
    property chair single; property guest; property opened date single; property theme text single
    property size quantity single; property founder once
    wic:event; a:person; b:person
)";

QString lineOf(const Dataset& data, const std::vector<Conflict>& conflicts)
{
    QStringList lines;
    for (const Conflict& conflict : conflicts) {
        QString line =
            QString::fromStdString(data.entity(conflict.about)->key) + u' ' +
            QString::fromStdString(data.schema.property(conflict.property).id) +
            (conflict.reason == ConflictReason::DifferentTimes ? u" times"_qs : u" values"_qs);
        for (const ClaimId id : conflict.claims)
            line += u' ' + QString::fromStdString(data.claim(id)->key);
        lines << line;
    }
    return lines.join(u" | "_qs);
}

} // namespace

void ConflictsTest::findsWhatCannotAllHold()
{
    QFETCH(QString, claims);
    QFETCH(QString, conflicts);
    const Dataset data = support::datasetFrom(ground + claims.toStdString());
    QCOMPARE(lineOf(data, findConflicts(data)), conflicts);
}

void ConflictsTest::findsConflictsOfOneEntity()
{
    const Dataset data = support::datasetFrom(
        ground + std::string("wic -chair-> a; wic -chair-> b; a -chair-> b; a -chair-> a"));
    QCOMPARE(lineOf(data, findConflicts(data, *data.findEntity("a"))),
             QStringLiteral("a chair values c3 c4"));
    QVERIFY(findConflicts(data, *data.findEntity("b")).empty());
}

void ConflictsTest::staysQuickWithManyClaims()
{
    Dataset data = support::datasetFrom(ground);
    const auto property = *data.schema.findProperty("theme");
    for (int number = 0; number < 50'000; ++number) {
        Claim claim;
        claim.key = "k" + std::to_string(number);
        claim.subject = *data.findEntity("wic");
        claim.property = property;
        claim.value = TextValue{number % 2 == 0 ? "same" : "text " + std::to_string(number), "en"};
        data.add(claim);
    }
    QElapsedTimer timer;
    timer.start();
    const std::vector<Conflict> conflicts = findConflicts(data);
    QCOMPARE(conflicts.size(), std::size_t(1));
    QCOMPARE(conflicts.front().claims.size(), std::size_t(50'000));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(ConflictsTest)
#include "conflicts_test.moc"
