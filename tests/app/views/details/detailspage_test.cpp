// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/detailspage.h"
#include "tests/support/datasetfrom.h"

#include <QTest>
#include <QTextDocument>

using namespace knotary;
using namespace knotary::views;

class DetailsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsClaimsInBothDirections();
    void everyClaimEndsInNumberedMarks();
    void whatIsShortFlowsInOneSentence();
    void saysWordsOfSourcesAsTheyAre();
    void showsNumbersAsATable();
    void saysWhatItIsNotFirst();
    void whatIsTakenBackStandsLast();
    void marksWhatThePageBesideSaysToo();
    void saysWhenNothingIsSaid();
    void ordersClaimsByTime();
    void marksWhatSourcesDisagreeOn();
    void saysWhatIsNotStated();
    void saysWhenThereIsNoSource();
    void saysWhatFallsIntoTheTime();
    void escapesEveryText();
    void rightToLeftNamesTurnNothingRound();
    void linksOnlyWebAddresses();
    void cutsLongGroupsShort();
    void sourcePageSaysWhatRestsOnIt();
    void sourcePageSaysWhatOthersCiteFromIt();
    void startPageCountsAndProposes();

private:
    static PageInput inputFor(const dataset::Dataset& dataset)
    {
        return {.speech = {dataset, text::NameLanguage::English}};
    }
    /// What is read, without pictures and what only keeps lines together.
    static QString words(const QString& html)
    {
        QTextDocument document;
        document.setHtml(html);
        QString text = document.toPlainText();
        text.remove(QStringLiteral("\uFFFC "));
        text.remove(QChar::ObjectReplacementCharacter);
        text.remove(QChar(0x2060));
        return text.replace(QChar::Nbsp, u' ');
    }
    static QString pageOf(const dataset::Dataset& dataset, const char* key)
    {
        return entityPage(inputFor(dataset), *dataset.findEntity(key));
    }
};

void DetailsPageTest::showsClaimsInBothDirections()
{
    const auto dataset =
        support::datasetFrom("gsma:organization \"GSMA\" zh\"协会\"; wic:organization \"WIC\"\n"
                             "gsma -initiated-> wic @2022-07-12 [s0 14]");
    const QString subject = words(pageOf(dataset, "gsma"));
    QVERIFY2(subject.startsWith(QStringLiteral("GSMA\n协会")), qPrintable(subject));
    QVERIFY2(subject.contains(QStringLiteral("Initiated WIC on 12 July 2022.[1]")),
             qPrintable(subject));
    QVERIFY(words(pageOf(dataset, "wic")).contains(QLatin1String("GSMA on 12 July 2022.[1]")));
    QVERIFY(pageOf(dataset, "wic").contains(QLatin1String("href=\"entity:gsma\"")));
}

void DetailsPageTest::everyClaimEndsInNumberedMarks()
{
    const auto dataset = support::datasetFrom(
        "a:comet; b:comet \"B\"; c:comet \"C\"; d:comet \"D\"\n"
        "a -meets-> b [s0 14] [s1 2 denies]; a -meets-> c [s2 1] [s0 14]; d -likes-> a [s2 1]");
    const QString html = pageOf(dataset, "a");
    const QString text = words(html);
    // In reading order; the same place in the same source keeps its number.
    QVERIFY2(text.contains(QStringLiteral("Meets B[1][2 denies] and C.[3][1]")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("D.[3]")), qPrintable(text));
    QVERIFY(html.contains(QLatin1String("href=\"evidence:0\"")));
    QVERIFY(html.contains(QLatin1String("href=\"evidence:2\"")));
    const QString foot = text.section(QLatin1String("Sources of this page"), 1);
    QVERIFY2(foot.contains(QStringLiteral("[1] paragraph 14")), qPrintable(foot));
    QVERIFY(foot.contains(QStringLiteral("[2] paragraph 2 (denies)")));
    QVERIFY(!foot.contains(QStringLiteral("[4]")));
    QVERIFY(html.contains(QLatin1String("href=\"source:s1\"")));
}

void DetailsPageTest::whatIsShortFlowsInOneSentence()
{
    const auto dataset = support::datasetFrom(
        "a:comet \"A\"; b:comet \"B\" zh\"乙\"; c:comet \"C\" zh\"丙\"; d:comet \"D\" zh\"丁\"\n"
        "a -meets-> b @2014 [s0 1]; a -meets-> c @2015~ [s0 2]; a -meets-> d [s0 3]\n"
        "a -saw-> b [s0 4] role=guest; a -saw-> c [s0 5]");
    const QString text = words(pageOf(dataset, "a"));
    QVERIFY2(text.contains(QStringLiteral("Meets B in 2014,[1] C about 2015[2] and D.[3]")),
             qPrintable(text));
    // What needs more words stands one by one below a heading.
    QVERIFY2(text.contains(QStringLiteral("\nSaw\n")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("B (role: guest).[4]\n")));
    PageInput input = inputFor(dataset);
    input.speech.language = text::NameLanguage::Chinese;
    const QString chinese = words(entityPage(input, *dataset.findEntity("a")));
    QVERIFY2(chinese.contains(QStringLiteral("乙（2014年）[1]、丙（约2015年）[2]和丁[3]。")),
             qPrintable(chinese));
}

void DetailsPageTest::saysWordsOfSourcesAsTheyAre()
{
    const auto dataset = support::datasetFrom(
        "a:comet\na -said-> \"Is it so?\" @2014 [s0 1]; a -said-> \"It is\" [s0 2]");
    const QString text = words(pageOf(dataset, "a"));
    QVERIFY2(text.contains(QStringLiteral("Is it so? (2014).[1]")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("It is.[2]")), qPrintable(text));
}

void DetailsPageTest::showsNumbersAsATable()
{
    const auto dataset = support::datasetFrom("property guests quantity single\na:comet\n"
                                              "a -guests-> (quantity 1,800 people) @2014 [s0 1]; a "
                                              "-users-> (quantity 4500000000) [s0 2]\n"
                                              "a -guests-> (quantity 1500 people) @2014 [s1 1]; a "
                                              "-share-> (quantity 58.4 percent) [s0 3]");
    const QString text = words(pageOf(dataset, "a"));
    QVERIFY2(text.contains(QLatin1String("In figures")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("1,800 people[1]\n2014")));
    QVERIFY(text.contains(QLatin1String("1500 people[2]")));
    QVERIFY2(text.contains(QStringLiteral("4 500 000 000[3]")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("58.4 percent")));
    QCOMPARE(text.count(QStringLiteral("≠")), 2); // both sides of a contradiction
}

void DetailsPageTest::saysWhatItIsNotFirst()
{
    auto dataset = support::datasetFrom("a:comet; b:comet \"B\"; c:comet \"C\"\n"
                                        "a -meets-> c [s0 1]; a -differs-> b [s0 2]");
    schema::Schema newer;
    schema::Property property = dataset.schema.property(dataset.claim(base::ClaimId(1U))->property);
    property.isDistinction = true;
    newer.addProperty(property);
    dataset.schema.learnFrom(newer);
    const QString text = words(pageOf(dataset, "a"));
    QVERIFY2(text.indexOf(QLatin1String("B.[1]")) < text.indexOf(QLatin1String("C.[2]")),
             qPrintable(text));
    QVERIFY(text.contains(QLatin1String("B.[1]")));
}

void DetailsPageTest::whatIsTakenBackStandsLast()
{
    const auto dataset = support::datasetFrom(
        "a:comet; b:comet \"B\"; c:comet \"C\"; d:comet \"D\"\n"
        "a -meets-> b @2010 [s0 1] standing=retracted; a -meets-> c @2011 [s0 2] rank=deprecated\n"
        "a -meets-> d @2020 [s0 3]");
    const QString html = pageOf(dataset, "a");
    const QString text = words(html);
    QVERIFY2(text.indexOf(QLatin1String("D in 2020")) < text.indexOf(QLatin1String("B in 2010")),
             qPrintable(text));
    QVERIFY(text.contains(QLatin1String("retracted")));
    QVERIFY(text.contains(QLatin1String("superseded")));
    QCOMPARE(html.count(QLatin1String("<s>")), 2);
}

void DetailsPageTest::marksWhatThePageBesideSaysToo()
{
    const auto dataset = support::datasetFrom(
        "a:comet; b:comet; c:comet \"C\"; d:comet \"D\"; e:comet \"E\"\n"
        "a -meets-> c [s0 1]; b -meets-> c [s0 2]; a -meets-> d [s0 1]; b -leaves-> d [s0 1]\n"
        "e -likes-> a [s0 3]; e -likes-> b [s0 3]");
    PageInput input = inputFor(dataset);
    input.beside = *dataset.findEntity("b");
    const QString text = words(entityPage(input, *dataset.findEntity("a")));
    QCOMPARE(text.count(QLatin1String("also there")), 2);
    QVERIFY2(text.contains(QStringLiteral("C[1] – also there and D.[1]")), qPrintable(text));
    QVERIFY(!words(pageOf(dataset, "a")).contains(QLatin1String("also there")));
}

void DetailsPageTest::saysWhenNothingIsSaid()
{
    const auto dataset = support::datasetFrom("a:comet \"A\"");
    const QString text = words(pageOf(dataset, "a"));
    QVERIFY2(text.contains(QLatin1String("No claim speaks of it yet.")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("Sources of this page")));
    QVERIFY(entityPage(inputFor(dataset), base::EntityId(7U)).isEmpty());
}

void DetailsPageTest::ordersClaimsByTime()
{
    const auto dataset = support::datasetFrom(
        "a:comet; late:comet \"Late\"; early:comet \"Early\"; never:comet \"Undated\"\n"
        "a -meets-> never [s0 1]; a -meets-> late @2020 [s0 1]; a -meets-> early @2014-05 [s0 1]");
    const QString text = words(pageOf(dataset, "a"));
    QVERIFY(text.indexOf(QLatin1String("Early")) < text.indexOf(QLatin1String("Late")));
    QVERIFY(text.indexOf(QLatin1String("Late")) < text.indexOf(QLatin1String("Undated")));
}

void DetailsPageTest::marksWhatSourcesDisagreeOn()
{
    const auto contested = support::datasetFrom(
        "property opened date single\na:comet\n"
        "a -opened-> (date 2014-11-19) [s0 1]; a -opened-> (date 2014-11-21) [s1 1]");
    const QString text = words(pageOf(contested, "a"));
    QVERIFY2(text.contains(QStringLiteral("≠ sources differ")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("≠ 19 November 2014.[1]\n≠ 21 November 2014.[2]")));
    const auto agreed = support::datasetFrom("property opened date single\na:comet\n"
                                             "a -opened-> (date 2014-11-19) [s0 1] [s1 1]");
    QVERIFY(!words(pageOf(agreed, "a")).contains(QLatin1String("sources differ")));
}

void DetailsPageTest::saysWhatIsNotStated()
{
    const auto dataset =
        support::datasetFrom("a:comet \"A\"; b:comet \"B\"\na -meets-> b [s0 1] key=c1\n"
                             "b -meets-> a standing=inferred from=c1\n"
                             "a -leaves-> b [s0 2] standing=announced role=guest");
    const QString text = words(pageOf(dataset, "a"));
    QVERIFY2(text.contains(QStringLiteral("Inferred from: A meets B")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("announced")));
    QVERIFY(text.contains(QLatin1String("role: guest")));
}

void DetailsPageTest::saysWhenThereIsNoSource()
{
    const auto dataset = support::datasetFrom("a:comet; b:comet\na -meets-> b");
    QVERIFY(words(pageOf(dataset, "a")).contains(QLatin1String("no source")));
}

void DetailsPageTest::saysWhatFallsIntoTheTime()
{
    const auto dataset = support::datasetFrom(
        "a:comet; b:comet \"Sure\"; c:comet \"Perhaps\"; d:comet \"Later\"; e:comet \"Ever\"\n"
        "a -meets-> b @2016 [s0 1]; a -meets-> c @201X [s0 1]; a -meets-> d @2019 [s0 1]\n"
        "a -meets-> e [s0 1]; a -meets-> e @2016 standing=retracted [s0 1]");
    PageInput input = inputFor(dataset);
    input.window = query::parseTimeWindow("2016");
    input.contents = std::make_shared<query::WindowContents>(
        query::TimeColumns(dataset).contentsOf(*input.window));
    const QString html = entityPage(input, *dataset.findEntity("a"));
    const QString text = words(html);
    QVERIFY2(text.contains(QLatin1String("2016: 1 of 4 ")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("· 1 maybe · 1 without a date")));
    QCOMPARE(text.count(QLatin1String("maybe in this time")), 1);
    QCOMPARE(text.count(QLatin1String("not in this time")), 2);   // what is retracted counts never
    for (const char* name : {"Sure", "Perhaps", "Later", "Ever"}) // nothing is lost
        QVERIFY(text.contains(QLatin1String(name)));
    QVERIFY(html.contains(QLatin1String("class=\"outside\"")));
    QVERIFY(!pageOf(dataset, "a").contains(QLatin1String("this time")));
}

void DetailsPageTest::escapesEveryText()
{
    const std::string evil = "A <b>& \"B\"<script>";
    const schema::LocalizedText evilText{{"en", evil}};
    dataset::Dataset dataset;
    schema::Kind kind;
    kind.id = "k";
    kind.label = evilText;
    schema::Property property;
    property.id = "p";
    property.label = evilText;
    property.value = schema::ValueType::Text;
    dataset.heading = {evilText, evilText, evil};

    dataset::Source source;
    source.title = source.note = evilText;
    source.url = "javascript:" + evil;
    source.authors = {evil};
    for (std::string* field : {&source.key, &source.publisher, &source.date, &source.language,
                               &source.kind, &source.locatedBy})
        *field = evil;
    const base::SourceId sourceId = dataset.add(source);

    dataset::Entity entity;
    entity.key = evil;
    entity.kind = dataset.schema.addKind(kind);
    entity.names = {{"en", evil}, {"zh", evil + "2"}};
    entity.aliases = {evil};
    entity.note = evilText;
    const base::EntityId entityId = dataset.add(entity);

    dataset::Evidence evidence;
    evidence.source = sourceId;
    evidence.locator = evidence.via = evidence.sameTextAs = evil;
    evidence.stance = dataset::Stance::Reports;
    dataset::Claim claim;
    claim.key = "c";
    claim.subject = entityId;
    claim.property = dataset.schema.addProperty(property);
    claim.value = dataset::TextValue{evil, evil};
    claim.qualifiers = {{evil, evil}};
    claim.standing = dataset::Standing::Inferred;
    claim.inferredFrom = {evil};
    claim.evidence = {evidence};
    claim.note = evilText;
    dataset.add(claim);

    const PageInput input = inputFor(dataset);
    for (const QString& html : {entityPage(input, entityId), sourcePage(input, sourceId),
                                startPage(input, query::overviewOf(dataset))}) {
        QVERIFY2(!html.contains(QLatin1String("<script")), qPrintable(html));
        QVERIFY(!html.contains(QLatin1String("A <b>")));
        QVERIFY(!html.contains(QLatin1String("href=\"javascript")));
        QVERIFY(words(html).contains(QString::fromStdString(evil)));
    }
}

void DetailsPageTest::rightToLeftNamesTurnNothingRound()
{
    const auto dataset = support::datasetFrom("a:comet \"שלום\" ~\"سلام\"; b:comet \"B\"\n"
                                              "b -meets-> a @2014 [s0 1]");
    const QString isolatedName = QStringLiteral("\u2068שלום\u2069");
    QVERIFY(words(pageOf(dataset, "a")).startsWith(isolatedName));
    QVERIFY2(words(pageOf(dataset, "b")).contains(isolatedName + QStringLiteral(" in 2014.[1]")),
             qPrintable(words(pageOf(dataset, "b"))));
    QVERIFY(words(pageOf(dataset, "a")).contains(QStringLiteral("Also: \u2068سلام\u2069")));
}

void DetailsPageTest::linksOnlyWebAddresses()
{
    const auto dataset =
        support::datasetFrom("a:comet\na -site-> (url https://example.org/x?a=1&b=2) [s0 1]\n"
                             "a -file-> (url file:///etc/passwd) [s0 1]");
    const QString html = pageOf(dataset, "a");
    QVERIFY(html.contains(QLatin1String("href=\"https://example.org/x?a=1&amp;b=2\"")));
    QVERIFY(!html.contains(QLatin1String("href=\"file")));
}

void DetailsPageTest::cutsLongGroupsShort()
{
    std::string text = "hub:comet";
    for (int number = 0; number < 90; ++number)
        text += "\nn" + std::to_string(number) + ":comet; hub -meets-> n" + std::to_string(number) +
                " [s0 1]";
    const auto dataset = support::datasetFrom(text);
    PageInput input = inputFor(dataset);
    const auto hub = *dataset.findEntity("hub");
    QVERIFY(words(entityPage(input, hub)).contains(QLatin1String("Show all 90")));
    input.mostClaims = 1000;
    QVERIFY(!words(entityPage(input, hub)).contains(QLatin1String("Show all")));
}

void DetailsPageTest::sourcePageSaysWhatRestsOnIt()
{
    const auto dataset =
        support::datasetFrom("a:comet \"A\"; b:comet \"B\"\n"
                             "a -meets-> b @2014 [s0 14]; b -leaves-> a [s0 2] [s1 1]\n"
                             "a -sees-> b [s0 3 denies]");
    const QString html = sourcePage(inputFor(dataset), *dataset.findSource("s0"));
    const QString text = words(html);
    // By entity, in the order in which the source speaks of them.
    QVERIFY2(text.contains(QStringLiteral("B\nLeaves A [paragraph 2]\nA\n"
                                          "Sees B (denies) [paragraph 3]\n"
                                          "Meets B (2014) [paragraph 14]")),
             qPrintable(text));
    QVERIFY(html.contains(QLatin1String("href=\"evidence:1\"")));
    QVERIFY(words(sourcePage(inputFor(support::datasetFrom("source s9")), base::SourceId(0U)))
                .contains(QLatin1String("No claim rests on this source.")));
}

void DetailsPageTest::sourcePageSaysWhatOthersCiteFromIt()
{
    auto dataset = support::datasetFrom("source s9; a:comet \"A\"; b:comet \"B\"; c:comet \"C\"");
    dataset::Claim claim;
    claim.key = "c1";
    claim.subject = *dataset.findEntity("a");
    claim.value = *dataset.findEntity("b");
    schema::Property property;
    property.id = "meets";
    claim.property = dataset.schema.addProperty(property);
    dataset::Source reader;
    reader.key = "s1";
    dataset::Evidence evidence;
    evidence.source = dataset.add(reader);
    evidence.locator = "5";
    evidence.via = "s9";
    claim.evidence = {evidence};
    dataset.add(claim);
    const QString text = words(sourcePage(inputFor(dataset), *dataset.findSource("s9")));
    QVERIFY2(text.contains(QLatin1String("What others cite from it")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("Meets B (via s9) [paragraph 5]")));
}

void DetailsPageTest::startPageCountsAndProposes()
{
    const auto dataset = support::datasetFrom(
        "property opened date single\na:comet \"A\"; b:comet \"B\"; m:moon \"M\"\n"
        "a -meets-> b [s0 1]; m -circles-> a @2019 [s0 2]\n"
        "b -opened-> (date 2014) [s0 3]; b -opened-> (date 2016) [s0 4]");
    PageInput input = inputFor(dataset);
    input.years = query::YearRange{2014, 2019};
    const QString html = startPage(input, query::overviewOf(dataset));
    const QString text = words(html);
    QVERIFY2(text.contains(QStringLiteral("2014 – 2019 · 3 entit")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("4 claim")));
    const QString begin = text.section(QLatin1String("Where to begin"), 1)
                              .section(QLatin1String("What is in it"), 0, 0);
    QVERIFY2(begin.contains(QLatin1String("A\nThe best connected of all: 2")), qPrintable(begin));
    QVERIFY(begin.contains(QLatin1String("B\nSources contradict each other in 2")));
    QVERIFY(begin.contains(QLatin1String("M\nThe best connected of its kind (moon): 1")));
    QVERIFY(html.contains(QLatin1String("href=\"kind:moon\"")));
    QVERIFY2(text.contains(QStringLiteral("B\nOpened 2014 ≠ 2016")), qPrintable(text));
    QVERIFY(html.contains(QLatin1String("href=\"evidence:2,3\"")));
    QVERIFY(text.contains(QLatin1String("1 contradiction")));
}

QTEST_MAIN(DetailsPageTest)
#include "detailspage_test.moc"
