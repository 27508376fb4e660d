// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is held against the rules of csl-data.json: which keys and types there are, and
// of what form each value is.

#include "model/formats/csl.h"

#include "model/dataset/bibliography.h"
#include "model/formats/formats.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace knotary;
using namespace Qt::StringLiterals;

namespace
{

const QStringList allowedTypes =
    u"article article-journal article-magazine article-newspaper bill book broadcast chapter "
    u"classic collection dataset document entry entry-dictionary entry-encyclopedia figure graphic "
    u"hearing interview legal_case legislation manuscript map motion_picture musical_score "
    u"pamphlet paper-conference patent performance periodical personal_communication post "
    u"post-weblog regulation report review review-book software song speech standard thesis "
    u"treaty webpage"_s.split(u' ');
const QStringList textKeys =
    u"id title URL publisher container-title language note type"_s.split(u' ');

QString faultOfDate(const QJsonObject& date)
{
    for (const QString& key : date.keys())
        if (!u"date-parts season circa literal"_s.split(u' ').contains(key))
            return u"a date has no "_s + key;
    if (date.contains(u"literal"_s))
        return date.size() == 1 && date[u"literal"_s].isString() ? QString() : u"literal"_s;
    const QJsonArray dates = date[u"date-parts"_s].toArray();
    if (dates.isEmpty() || dates.size() > 2)
        return u"one or two dates"_s;
    for (const QJsonValue& parts : dates) {
        if (parts.toArray().isEmpty() || parts.toArray().size() > 3)
            return u"one to three parts"_s;
        for (const QJsonValue& part : parts.toArray())
            if (!part.isDouble())
                return u"numbers"_s;
    }
    return {};
}

/// Empty where the record keeps the rules.
QString faultOf(const QJsonObject& record)
{
    if (record[u"id"_s].toString().isEmpty())
        return u"no id"_s;
    if (!allowedTypes.contains(record[u"type"_s].toString()))
        return u"no such type: "_s + record[u"type"_s].toString();
    for (const QString& key : record.keys()) {
        if (textKeys.contains(key)) {
            if (!record[key].isString())
                return key + u" is no text"_s;
        } else if (key == u"issued"_s || key == u"accessed"_s) {
            if (const QString fault = faultOfDate(record[key].toObject()); !fault.isEmpty())
                return key + u": "_s + fault;
        } else if (key == u"author"_s) {
            for (const QJsonValue& author : record[key].toArray())
                if (author.toObject().keys() != QStringList{u"literal"_s} &&
                    author.toObject().keys() != QStringList{u"family"_s, u"given"_s})
                    return u"author"_s;
        } else {
            return u"no such key: "_s + key;
        }
    }
    return {};
}

QJsonArray parsed(const std::string& json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    return error.error == QJsonParseError::NoError ? document.array() : QJsonArray{QJsonValue()};
}

dataset::Dataset builtIn()
{
    schema::Schema vocabulary;
    for (const char* name : {"kinds.yaml", "properties.yaml"}) {
        QFile file(QStringLiteral(KNOTARY_SOURCE_DIR "/resources/schema/") + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            (void)formats::readSchema(file.readAll().toStdString(), name, vocabulary);
    }
    return formats::readFile(KNOTARY_SOURCE_DIR "/data/wic.yaml", vocabulary, base::Control{})
        .dataset.value();
}

/// One source, and a claim that rests on it.
struct OneSource
{
    dataset::Dataset data;
    std::vector<base::ClaimId> claims;

    explicit OneSource(dataset::Source source, const QStringList& accessed = {QString()})
    {
        schema::Kind kind;
        kind.id = "x";
        schema::Property says;
        says.id = "says";
        dataset::Entity entity;
        entity.key = "a";
        entity.kind = data.schema.addKind(kind);
        const base::EntityId subject = data.add(entity);
        const base::PropertyId property = data.schema.addProperty(says);
        const base::SourceId id = data.add(std::move(source));
        for (const QString& day : accessed) {
            dataset::Claim claim;
            claim.key = "c" + std::to_string(claims.size());
            claim.subject = subject;
            claim.property = property;
            claim.value = dataset::TextValue{"hm", {}};
            dataset::Evidence evidence;
            evidence.source = id;
            evidence.locator = "14";
            evidence.accessed = day.toStdString();
            claim.evidence = {evidence};
            claims.push_back(data.add(std::move(claim)));
        }
    }
};

} // namespace

class CslTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesForTheBuiltInData();
    void writesEveryField();
    void saysDates_data();
    void saysDates();
    void findsTypes_data();
    void findsTypes();
    void everyTypeOfTheTableIsOneOfCsl();
    void tellsTheLastDayOfReading();
    void writesTheSameBytesWhateverTheOrder();
    void survivesWhatSourcesMaySay();
    void writesAnEmptyList();
};

void CslTest::keepsTheRulesForTheBuiltInData()
{
    const dataset::Dataset data = builtIn();
    const QJsonArray records = parsed(formats::cslOfClaims(data, data.claims()));
    QVERIFY(records.size() >= 5);
    for (const QJsonValue& record : records) {
        const QString fault = faultOf(record.toObject());
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void CslTest::writesEveryField()
{
    dataset::Source source;
    source.key = "daily";
    source.title = {{"zh", "中国展望"}, {"en", "China looks on"}};
    source.publisher = "China Daily";
    source.authors = {"Julie Makinen", "新华社"};
    source.date = "2018-11-07";
    source.language = "en";
    source.kind = "Newspaper article";
    source.url = "https://example.org/\"a\"";
    source.note = {{"en", "as printed"}};
    const OneSource one(source, {u"2016-01-02"_s});
    const std::string json = formats::cslOfClaims(one.data, one.claims);
    const QJsonObject record = parsed(json).first().toObject();
    QCOMPARE(faultOf(record), QString());
    QCOMPARE(record[u"title"_s].toString(), u"China looks on"_s);
    QCOMPARE(record[u"type"_s].toString(), u"article-newspaper"_s);
    QCOMPARE(record[u"author"_s].toArray().size(), 2);
    QCOMPARE(record[u"author"_s].toArray().first().toObject()[u"family"_s].toString(),
             u"Makinen"_s);
    QCOMPARE(record[u"container-title"_s].toString(), u"China Daily"_s);
    QCOMPARE(record[u"URL"_s].toString(), u"https://example.org/%22a%22"_s);
    QCOMPARE(record[u"issued"_s].toObject()[u"date-parts"_s].toArray(),
             (QJsonArray{QJsonArray{2018, 11, 7}}));
    QVERIFY(record.contains(u"accessed"_s));
    QVERIFY(!record.contains(u"locator"_s)); // of citations, not of records
    QVERIFY(json.find("\"id\"") < json.find("\"type\""));
}

void CslTest::saysDates_data()
{
    QTest::addColumn<QString>("json");
    const auto row = [](const char* edtf, const char* json) {
        QTest::newRow(edtf) << QString::fromLatin1(json);
    };
    row("2014-11-19", R"({"date-parts":[[2014,11,19]]})");
    row("2014-11", R"({"date-parts":[[2014,11]]})");
    row("2014", R"({"date-parts":[[2014]]})");
    row("2014~", R"({"circa":true,"date-parts":[[2014]]})");
    row("2014?", R"({"circa":true,"date-parts":[[2014]]})");
    row("2014-11-19/2014-11-21", R"({"date-parts":[[2014,11,19],[2014,11,21]]})");
    row("2014/2016-03", R"({"date-parts":[[2014],[2016,3]]})");
    row("2014-22", R"({"date-parts":[[2014]],"season":2})");
    row("2014-29", R"({"literal":"2014-29"})");
    row("201X", R"({"literal":"201X"})");
    row("2014-XX", R"({"literal":"2014-XX"})");
    row("2014/..", R"({"literal":"2014/.."})");
    row("[2014,2015]", R"({"literal":"[2014,2015]"})");
    row("-0043", R"({"literal":"-0043"})");
    row("Y170000002", R"({"date-parts":[[170000002]]})");
    row("some day", R"({"literal":"some day"})");
}

void CslTest::saysDates()
{
    const QByteArray json = QByteArray::fromStdString(formats::cslDate(QTest::currentDataTag()));
    const QJsonObject date = QJsonDocument::fromJson(json).object();
    QTEST(QString::fromUtf8(QJsonDocument(date).toJson(QJsonDocument::Compact)), "json");
    QCOMPARE(faultOfDate(date), QString());
}

void CslTest::findsTypes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("type");
    QTest::newRow("as it is") << u"report"_s << QString() << u"report"_s;
    QTest::newRow("whatever the case") << u"Web Page"_s << QString() << u"webpage"_s;
    QTest::newRow("Chinese") << u"报告"_s << QString() << u"report"_s;
    QTest::newRow("unknown with an address") << u"comet"_s << u"https://a.org"_s << u"webpage"_s;
    QTest::newRow("unknown without one") << u"comet"_s << QString() << u"document"_s;
    QTest::newRow("none") << QString() << QString() << u"document"_s;
}

void CslTest::findsTypes()
{
    QFETCH(QString, kind);
    QFETCH(QString, url);
    dataset::Source source;
    source.kind = kind.toStdString();
    source.url = url.toStdString();
    const std::string_view type = dataset::sourceType(source);
    QTEST(QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size())), "type");
}

void CslTest::everyTypeOfTheTableIsOneOfCsl()
{
    for (const char* kind : {"paper", "news", "law", "act", "statistics", "encyclopedia", "blog",
                             "video", "letter", "press release", "dissertation", "photo", "podcast",
                             "court decision", "brochure", "talk", "white paper", "commentary"}) {
        dataset::Source source;
        source.kind = kind;
        const std::string_view type = dataset::sourceType(source);
        QVERIFY2(allowedTypes.contains(QString::fromStdString(std::string(type))), kind);
        QVERIFY2(type != "document", kind);
    }
}

void CslTest::tellsTheLastDayOfReading()
{
    dataset::Source source;
    source.key = "s";
    const OneSource one(source, {u"2016-02"_s, u"2019-01-02"_s, QString(), u"one day"_s});
    const QJsonObject record =
        parsed(formats::cslOfClaims(one.data, one.claims)).first().toObject();
    QCOMPARE(record[u"accessed"_s].toObject()[u"date-parts"_s].toArray(),
             (QJsonArray{QJsonArray{2019, 1, 2}}));
}

void CslTest::writesTheSameBytesWhateverTheOrder()
{
    const dataset::Dataset data = builtIn();
    std::vector<base::ClaimId> claims = data.claims();
    const std::string once = formats::cslOfClaims(data, claims);
    std::ranges::reverse(claims);
    QCOMPARE(formats::cslOfClaims(data, claims), once);
}

void CslTest::survivesWhatSourcesMaySay()
{
    dataset::Source source;
    source.key = "\"\\\n";
    source.title = {{"en", "</script>\u202E\x01"}};
    source.date = "\"}";
    const OneSource one(source);
    const QJsonArray records = parsed(formats::cslOfClaims(one.data, one.claims));
    QCOMPARE(records.size(), 1);
    QCOMPARE(faultOf(records.first().toObject()), QString());
    QCOMPARE(records.first().toObject()[u"id"_s].toString(), u"\"\\\n"_s);
}

void CslTest::writesAnEmptyList()
{
    const dataset::Dataset data;
    QCOMPARE(formats::cslOfClaims(data, {}), std::string("[]\n"));
    const std::vector<base::ClaimId> unknown{base::ClaimId{}};
    QCOMPARE(formats::cslOfClaims(data, unknown), std::string("[]\n"));
}

QTEST_GUILESS_MAIN(CslTest)
#include "csl_test.moc"
