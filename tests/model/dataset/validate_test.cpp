// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/validate.h"

#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::dataset;

namespace
{

constexpr const char* ground = R"(
    property orbits subjects=planet,comet objects=star
    property found date
    sun:star; ceres:planet
)";

} // namespace

class ValidateTest : public QObject
{
    Q_OBJECT

private slots:
    void findsEachFault_data();
    void findsEachFault();
    void findsDanglingIds();
    void checksSameText();
    void allowsOnePlaceWithSeveralReferences();
    void saysWhereBothRecordsStand();
    void followsLongChainsOfPremises();
};

void ValidateTest::findsEachFault_data()
{
    QTest::addColumn<QString>("statements");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char* name, const char* statements, const char* findings) {
        QTest::newRow(name) << QString::fromUtf8(statements) << QString::fromLatin1(findings);
    };
    const char* sound = "ceres -orbits-> sun [s 1]";
    row("sound", sound, "");
    row("no evidence", "ceres -orbits-> sun", "warning claim.no-evidence c1");
    row("subject kind", "sun -orbits-> sun [s]; ceres -orbits-> sun [s]",
        "warning claim.about-itself c1 | "
        "warning claim.unknown-subject-kind c1 orbits star planet, comet");
    row("object kind", "ceres -orbits-> ceres [s]; ceres -orbits-> sun [s]",
        "warning claim.about-itself c1 | "
        "warning claim.unknown-object-kind c1 orbits planet star");
    row("text for entity", "ceres -orbits-> \"sun\" [s]; sun -near-> ceres [s]",
        "warning claim.value-type c1 orbits entity text");
    row("entity for date", "ceres -found-> sun [s]",
        "warning claim.value-type c1 found date entity");
    row("inferred", "ceres -orbits-> sun [s]; ceres -near-> sun standing=inferred from=c1", "");
    row("inferred from nothing", "ceres -near-> sun standing=inferred",
        "warning claim.inferred-without-premises c1");
    row("premise missing", "ceres -near-> sun standing=inferred from=c9",
        "error claim.premise-missing c1 c9");
    row("premise retracted",
        "ceres -orbits-> sun [s] standing=retracted; ceres -near-> sun standing=inferred from=c1",
        "warning claim.premise-retracted c2 c1");
    row("rests on itself", "ceres -near-> sun standing=inferred from=c1",
        "error claim.premise-circle c1");
    row("circle with a tail",
        "ceres -near-> sun standing=inferred from=c2; sun -near-> ceres standing=inferred from=c1;"
        "ceres -like-> sun standing=inferred from=c2",
        "error claim.premise-circle c1 | error claim.premise-circle c2");
    row("same claim twice", "ceres -orbits-> sun [s 1]; ceres -orbits-> sun [s 1]",
        "warning claim.same-twice c2 c1");
    row("same statement, other place", "ceres -orbits-> sun [s 1]; ceres -orbits-> sun [s 2]",
        "warning claim.same-twice c2 c1");
    row("same evidence twice", "ceres -orbits-> sun [s 1] [s 2] [s 1]",
        "warning evidence.same-twice c1 s 1");
    row("same place, other stance", "ceres -orbits-> sun [s 1] [s 1 questions]", "");
    row("unused source", "ceres -orbits-> sun [s 1]; source t", "note source.unused t");
    row("lone entity", "ceres -orbits-> sun [s]; moon:planet", "note entity.no-claim moon");
    row("same name", "ceres -orbits-> sun [s]; x:star \"sun\"; x -near-> ceres [s]",
        "warning entity.same-name x sun star sun");
    row("same name, other kind", "ceres -orbits-> sun [s]; x:comet \"sun\"; x -orbits-> sun [s]",
        "");
    row("same name, told apart", "ceres -orbits-> sun [s]; x:star \"sun\"; x -not-> sun [s]", "");
    row("same name in two languages",
        "ceres -orbits-> sun [s]; x:star \"S\" zh\"T\"; y:star \"S\" zh\"T\";"
        "x -near-> sun [s]; y -near-> sun [s]",
        "warning entity.same-name y S star x");
}

void ValidateTest::findsEachFault()
{
    QFETCH(QString, statements);
    QFETCH(QString, findings);
    const Dataset data = support::datasetFrom(ground + statements.toStdString());
    QCOMPARE(QString::fromStdString(support::dump(validate(data, {}))), findings);
}

void ValidateTest::findsDanglingIds()
{
    Dataset data = support::datasetFrom(ground);
    data.add(Entity{"bare", KindId(0U), {}, {}, {}});
    Claim claim;
    claim.key = "c1";
    claim.property = PropertyId(0U);
    claim.value = EntityId(77U);
    claim.evidence = {Evidence{}};
    data.add(claim);
    const QString findings = QString::fromStdString(support::dump(validate(data, {})));
    for (const char* finding :
         {"error entity.no-name bare", "error claim.unknown-subject c1",
          "error claim.unknown-object c1", "error evidence.unknown-source c1 1"})
        QVERIFY2(findings.contains(QLatin1String(finding)), qPrintable(findings));
}

void ValidateTest::checksSameText()
{
    Dataset data = support::datasetFrom(ground + std::string("source s; source t; source u"));
    Claim claim;
    claim.key = "c1";
    claim.subject = *data.findEntity("ceres");
    claim.value = *data.findEntity("sun");
    claim.property = PropertyId(0U);
    Evidence evidence;
    evidence.source = *data.findSource("s");
    evidence.via = "u";
    for (const char* sameTextAs : {"t", "s", "nowhere"}) {
        evidence.locator = sameTextAs;
        evidence.sameTextAs = sameTextAs;
        claim.evidence.push_back(evidence);
    }
    data.add(claim);
    QCOMPARE(QString::fromStdString(support::dump(validate(data, {}))),
             QStringLiteral("warning evidence.same-text-as-itself c1 s"
                            " | warning evidence.unknown-same-text c1 s nowhere"));
}

void ValidateTest::allowsOnePlaceWithSeveralReferences()
{
    Dataset data = support::datasetFrom(ground + std::string("source s; source t; source u"));
    Claim claim;
    claim.key = "c1";
    claim.subject = *data.findEntity("ceres");
    claim.value = *data.findEntity("sun");
    claim.property = PropertyId(0U);
    Evidence evidence;
    evidence.source = *data.findSource("s");
    evidence.locator = "17";
    for (const char* via : {"t", "u", "t"}) {
        evidence.via = via;
        claim.evidence.push_back(evidence);
    }
    data.add(claim);
    QCOMPARE(QString::fromStdString(support::dump(validate(data, {}))),
             QStringLiteral("warning evidence.same-twice c1 s 17"));
}

void ValidateTest::saysWhereBothRecordsStand()
{
    const Dataset data = support::datasetFrom(
        ground + std::string("ceres -orbits-> sun [s 1]; ceres -orbits-> sun [s 1]"));
    const auto spanOf = [](const RecordId& record) {
        base::SourceSpan span;
        const auto* claim = std::get_if<ClaimId>(&record);
        span.line = claim != nullptr ? 10 + claim->index() : 1;
        return span;
    };
    const base::Diagnostics findings = validate(data, spanOf);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().where.line, std::size_t(11));
    QVERIFY(findings.front().related);
    QCOMPARE(findings.front().related->line, std::size_t(10));
}

void ValidateTest::followsLongChainsOfPremises()
{
    std::string text = ground + std::string("ceres -orbits-> sun [s] key=c0;");
    for (int number = 1; number < 20'000; ++number)
        text += "ceres -near-> sun standing=inferred n=" + std::to_string(number) + " key=c" +
                std::to_string(number) + " from=c" + std::to_string(number - 1) + ";";
    QVERIFY(validate(support::datasetFrom(text), {}).empty());
}

QTEST_APPLESS_MAIN(ValidateTest)
#include "validate_test.moc"
