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
    void everyClaimNamesItsSourceAndPlace();
    void ordersClaimsByTime();
    void marksWhatSourcesDisagreeOn();
    void saysWhatIsNotStated();
    void saysWhenThereIsNoSource();
    void saysWhatFallsIntoTheTime();
    void escapesEveryText();
    void linksOnlyWebAddresses();
    void cutsLongGroupsShort();
    void sourcePageSaysWhatRestsOnIt();
    void startPageCountsAndProposes();

private:
    static PageInput inputFor(const dataset::Dataset& dataset)
    {
        return {.speech = {dataset, text::NameLanguage::English}};
    }
    static QString plain(const QString& html)
    {
        QTextDocument document;
        document.setHtml(html);
        return document.toPlainText().replace(QChar::Nbsp, u' ');
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
    const QString subject = plain(pageOf(dataset, "gsma"));
    QVERIFY2(subject.startsWith(QStringLiteral("GSMA\n协会")), qPrintable(subject));
    QVERIFY(subject.contains(QLatin1String("initiated")));
    QVERIFY(subject.contains(QLatin1String("WIC")));
    QVERIFY(subject.contains(QLatin1String("12 July 2022")));
    QVERIFY(plain(pageOf(dataset, "wic")).contains(QLatin1String("GSMA")));
    QVERIFY(pageOf(dataset, "wic").contains(QLatin1String("href=\"entity:gsma\"")));
}

void DetailsPageTest::everyClaimNamesItsSourceAndPlace()
{
    const auto dataset =
        support::datasetFrom("a:comet; b:comet\na -meets-> b [s0 14] [s1 2 denies]");
    const QString html = pageOf(dataset, "a");
    QVERIFY(html.contains(QLatin1String("href=\"source:s0\"")));
    const QString text = plain(html);
    QVERIFY2(text.contains(QStringLiteral("[s0 ¶14]")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("denies [s1 ¶2]")));
    QVERIFY(html.contains(QLatin1String("paragraph 14")));
}

void DetailsPageTest::ordersClaimsByTime()
{
    const auto dataset = support::datasetFrom(
        "a:comet; late:comet \"Late\"; early:comet \"Early\"; never:comet \"Undated\"\n"
        "a -meets-> never [s0 1]; a -meets-> late @2020 [s0 1]; a -meets-> early @2014-05 [s0 1]");
    const QString text = plain(pageOf(dataset, "a"));
    QVERIFY(text.indexOf(QLatin1String("Early")) < text.indexOf(QLatin1String("Late")));
    QVERIFY(text.indexOf(QLatin1String("Late")) < text.indexOf(QLatin1String("Undated")));
}

void DetailsPageTest::marksWhatSourcesDisagreeOn()
{
    const auto contested = support::datasetFrom(
        "property opened date single\na:comet\n"
        "a -opened-> (date 2014-11-19) [s0 1]; a -opened-> (date 2014-11-21) [s1 1]");
    const QString text = plain(pageOf(contested, "a"));
    QVERIFY2(text.contains(QLatin1String("Sources differ")), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("≠")), 3);
    const auto agreed = support::datasetFrom("property opened date single\na:comet\n"
                                             "a -opened-> (date 2014-11-19) [s0 1] [s1 1]");
    QVERIFY(!plain(pageOf(agreed, "a")).contains(QLatin1String("Sources differ")));
}

void DetailsPageTest::saysWhatIsNotStated()
{
    const auto dataset =
        support::datasetFrom("a:comet \"A\"; b:comet \"B\"\na -meets-> b [s0 1] key=c1\n"
                             "b -meets-> a standing=inferred from=c1\n"
                             "a -leaves-> b [s0 2] standing=announced role=guest");
    const QString text = plain(pageOf(dataset, "a"));
    QVERIFY2(text.contains(QStringLiteral("inferred from: A — meets → B")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("announced")));
    QVERIFY(text.contains(QLatin1String("role: guest")));
}

void DetailsPageTest::saysWhenThereIsNoSource()
{
    const auto dataset = support::datasetFrom("a:comet; b:comet\na -meets-> b");
    QVERIFY(plain(pageOf(dataset, "a")).contains(QLatin1String("no source")));
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
    const QString text = plain(html);
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
        QVERIFY(plain(html).contains(QString::fromStdString(evil)));
    }
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
    QVERIFY(plain(entityPage(input, hub)).contains(QLatin1String("Show all 90")));
    input.mostClaims = 1000;
    QVERIFY(!plain(entityPage(input, hub)).contains(QLatin1String("Show all")));
}

void DetailsPageTest::sourcePageSaysWhatRestsOnIt()
{
    const auto dataset = support::datasetFrom("a:comet \"A\"; b:comet \"B\"\n"
                                              "a -meets-> b [s0 14]; b -leaves-> a [s0 2] [s1 1]");
    const QString text = plain(sourcePage(inputFor(dataset), *dataset.findSource("s0")));
    const qsizetype second = text.indexOf(QLatin1String("paragraph 2"));
    const qsizetype fourteenth = text.indexOf(QLatin1String("paragraph 14"));
    QVERIFY2(second > 0 && second < fourteenth, qPrintable(text));
}

void DetailsPageTest::startPageCountsAndProposes()
{
    const auto dataset = support::datasetFrom("a:comet \"A\"; b:comet \"B\"; m:moon \"M\"\n"
                                              "a -meets-> b [s0 1]; m -circles-> a [s0 2]");
    const QString text = plain(startPage(inputFor(dataset), query::overviewOf(dataset)));
    QVERIFY2(text.contains(QLatin1String("3 entit")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("2 claim")));
    // One of each kind: the comet with most relations, and the moon.
    const QString begin = text.section(QLatin1String("Where to begin"), 1)
                              .section(QLatin1String("What is in it"), 0, 0);
    QVERIFY(begin.contains(QLatin1String("A\n")) && begin.contains(QLatin1String("M\n")));
    QVERIFY(!begin.contains(QLatin1String("B\n")));
}

QTEST_MAIN(DetailsPageTest)
#include "detailspage_test.moc"
