// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/builtin.h"
#include "app/report/makefigure.h"
#include "app/webpage/evidencedata.h"
#include "app/webpage/pagefile.h"
#include "app/webpage/webpage.h"
#include "model/formats/format.h"
#include "tests/support/datasetfrom.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <clocale>
#include <cstdlib>

using namespace knotary;
using figures::FileType;

class WebPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policyNamesItsOnlyScriptAndStyle();
    void asksForNothingAndHandlesNothingInline();
    void dataCannotLeaveTheirContainer_data();
    void dataCannotLeaveTheirContainer();
    void whatIsPutInIsNotLookedAtAgain();
    void writesTheSameBytesEverywhere();
    void isSmall();
    void standsWhereTheProgramPutsIt();
    void tellsNothingOfWhatIsLeftOut();
    void bringsContradictionsAndPremisesAlong();
    void datesHaveTheirPrepositions();
    void yearsKeepWithinTheWindow();
    void colourAndSizeTellWhatTheLensTells();
    void followsOnlyAddressesOfTheWeb_data();
    void followsOnlyAddressesOfTheWeb();
    void otherViewsHoldTheirPicture();
};

namespace
{

const char* const small =
    "wic:conference \"World Internet Conference\" zh\"世界互联网大会\" ~\"WIC\"\n"
    "gsma:organization \"GSMA\"\nxi:person \"Xi\"\n"
    "gsma -initiated-> wic @2014 [s0 14] [s1 2]\n"
    "xi -spoke-at-> wic @2014/2016 [s0 1]\n"
    "xi -born-> (date 1953) [s0]\n";

using Shared = std::shared_ptr<const dataset::Dataset>;

Shared shared(std::string_view notation)
{
    return std::make_shared<const dataset::Dataset>(support::datasetFrom(notation));
}

QByteArray pageOf(const Shared& data, const report::FigureRequest& request = {})
{
    const base::CancelToken never;
    const auto made = report::makeFigure(request, data, {.token = never});
    return made ? report::bytesOf(*made, FileType::Html) : QByteArray();
}

QByteArray between(const QByteArray& page, const QByteArray& open, const QByteArray& close)
{
    const qsizetype begin = page.indexOf(open);
    const qsizetype end = page.indexOf(close, begin + open.size());
    return begin < 0 || end < 0 ? QByteArray()
                                : page.mid(begin + open.size(), end - begin - open.size());
}

QJsonObject dataIn(const QByteArray& page)
{
    return QJsonDocument::fromJson(
               between(page, "<script type=\"application/json\" id=\"data\">", "</script>"))
        .object();
}

QStringList idsIn(const QByteArray& page)
{
    QStringList ids;
    for (const QJsonValue& entity : dataIn(page)["entities"].toArray())
        ids += entity["id"].toString();
    return ids;
}

} // namespace

void WebPageTest::policyNamesItsOnlyScriptAndStyle()
{
    const QByteArray page = pageOf(shared(small));
    QCOMPARE(page.count("<script"), 2);
    QCOMPARE(page.count("<style"), 1);
    const QByteArray policy = between(page, "Content-Security-Policy\" content=\"", "\"");
    const auto hashOf = [](const QByteArray& content) {
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64();
    };
    QCOMPARE(policy, "default-src 'none'; script-src 'sha256-" +
                         hashOf(between(page, "<script>", "</script>")) + "'; style-src 'sha256-" +
                         hashOf(between(page, "<style>", "</style>")) +
                         "'; img-src data:; base-uri 'none'; form-action 'none'");
    QVERIFY(page.indexOf("Content-Security-Policy") < page.indexOf("<style"));
}

void WebPageTest::asksForNothingAndHandlesNothingInline()
{
    QByteArray page = pageOf(shared(small));
    const QByteArray markup = page.replace(between(page, "<style>", "</style>"), "")
                                  .replace(between(page, "<script>", "</script>"), "");
    static const QRegularExpression inlined(
        QStringLiteral("\\son[a-z]+=|\\sstyle=|\\ssrc=|@import|<base|<form[^>]*action"));
    QVERIFY(!inlined.match(QString::fromUtf8(markup)).hasMatch());
    QVERIFY(!webpage::shipped({QStringLiteral("page.css")}).contains("url("));
    for (const char* name : {"words.js", "data.js", "drawing.js", "panel.js", "main.js"}) {
        const QByteArray script = webpage::shipped({QLatin1String(name)});
        QVERIFY2(!script.isEmpty(), name);
        for (const char* word : {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write",
                                 "eval(", "fetch(", "XMLHttpRequest", "localStorage"})
            QVERIFY2(!script.contains(word), word);
    }
}

void WebPageTest::dataCannotLeaveTheirContainer_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("end of the script") << QStringLiteral("</script><script>alert(1)</script>");
    QTest::newRow("comment") << QStringLiteral("<!--<script>");
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c");
    QTest::newRow("quotes") << QStringLiteral("\"},{\"'\\");
    QTest::newRow("a half of a pair") << QString(QChar(0xD800));
}

void WebPageTest::dataCannotLeaveTheirContainer()
{
    QFETCH(QString, text);
    const QByteArray json = webpage::scriptSafe({{QStringLiteral("a"), text}});
    QVERIFY(!json.contains('<'));
    QVERIFY(!QString::fromUtf8(json).contains(QChar(0x2028)));
    QVERIFY(!QString::fromUtf8(json).contains(QChar(0x2029)));
    if (!text.at(0).isSurrogate())
        QCOMPARE(QJsonDocument::fromJson(json)["a"].toString(), text);
    QCOMPARE(webpage::escaped(QStringLiteral("<a b='c' d=\"e\">&")),
             "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;");
}

void WebPageTest::whatIsPutInIsNotLookedAtAgain()
{
    QCOMPARE(webpage::filled("a{{one}}b{{two}}c{{three}}", {{"one", "{{two}}"}, {"two", "2"}}),
             "a{{two}}b2c");
    QCOMPARE(webpage::filled("a{{one", {{"one", "1"}}), "a{{one");
}

void WebPageTest::writesTheSameBytesEverywhere()
{
    const QByteArray before = pageOf(shared(small));
    QVERIFY(!before.isEmpty());
    const std::string locale = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "C");
    setenv("TZ", "Asia/Shanghai", 1);
    setenv("LANG", "zh_CN.UTF-8", 1);
    QCOMPARE(pageOf(shared(small)), before);
    unsetenv("TZ");
    std::setlocale(LC_ALL, locale.c_str());
}

void WebPageTest::isSmall()
{
    constexpr qsizetype most = 1'000'000; // of 500 relations, and of the built-in data with 215
    const base::CancelToken never;
    const formats::ReadResult opened = document::readBuiltIn(base::Control(never));
    QVERIFY(opened.dataset);
    const qsizetype wic = pageOf(std::make_shared<const dataset::Dataset>(*opened.dataset)).size();
    std::string text;
    for (int i = 0; i < 250; ++i)
        text += "e" + std::to_string(i) + ":person \"A person with a long name, number " +
                std::to_string(i) + "\" zh\"名字相当长的人，编号" + std::to_string(i) + "\"\n";
    for (int i = 0; i < 500; ++i)
        text += "e" + std::to_string(i % 250) + " -worked-together-with-> e" +
                std::to_string((i * 7 + 13) % 250) + " @" + std::to_string(1990 + i % 30) + " [s" +
                std::to_string(i % 40) + " " + std::to_string(i % 50) + "] [s" +
                std::to_string(i % 37) + " 3]\n";
    const qsizetype generated = pageOf(shared(text)).size();
    qInfo() << "built-in:" << wic / 1024 << "KiB; 500 relations:" << generated / 1024 << "KiB";
    QVERIFY(wic < most / 2);
    QVERIFY(generated < most / 2);
}

void WebPageTest::standsWhereTheProgramPutsIt()
{
    const Shared data = shared(small);
    report::FigureRequest request;
    request.places = {{*data->findEntity("wic"), {0, 0}},
                      {*data->findEntity("gsma"), {-120.25F, 40}},
                      {*data->findEntity("xi"), {300, -7}}};
    const QByteArray page = pageOf(data, request);
    QCOMPARE(idsIn(page),
             QStringList({QStringLiteral("wic"), QStringLiteral("gsma"), QStringLiteral("xi")}));
    const QJsonArray entities = dataIn(page)["entities"].toArray();
    QVERIFY(std::abs(entities[1]["x"].toDouble() + 120.25) < 0.06);
    QCOMPARE(entities[2]["y"].toDouble(), -7.0);
    QCOMPARE(entities[0]["t"].toArray()[1].toString(), QStringLiteral("世界互联网大会"));
    // "several sources" and "one source", by the numbers of text::Support.
    const QJsonArray claims = dataIn(page)["claims"].toArray();
    QCOMPARE(claims[0]["u"].toInt(), static_cast<int>(text::Support::SeveralSources));
    QCOMPARE(claims[1]["u"].toInt(), static_cast<int>(text::Support::OneSource));
    QVERIFY(page.contains(".s0 .line{stroke-width:2.1}"));
}

void WebPageTest::tellsNothingOfWhatIsLeftOut()
{
    const Shared data =
        shared(std::string(small) + "secret:person \"Hidden\"\nsecret -met-> gsma @2015 [s9]\n"
                                    "secret -described-as-> \"unseen\" [s8]\n");
    report::FigureRequest request;
    request.hidden = {*data->findEntity("secret")};
    const QByteArray page = pageOf(data, request);
    for (const char* word : {"secret", "Hidden", "unseen", "s8", "s9"})
        QVERIFY2(!QJsonDocument(dataIn(page)).toJson().contains(word), word);
}

void WebPageTest::bringsContradictionsAndPremisesAlong()
{
    const Shared data = shared("property born date single once\nproperty lives-in entity single\n"
                               "a:person\nb:place\nc:place\n"
                               "a -born-> (date 1950) [s1]\na -born-> (date 1951) [s2 3 denies]\n"
                               "a -lives-in-> b @2000 key=k1 [s3]\n"
                               "a -lives-in-> c @2000 standing=inferred from=k1\n");
    report::FigureRequest request;
    request.hidden = {*data->findEntity("b")};
    const QJsonObject json = dataIn(pageOf(data, request));
    QCOMPARE(json["conflicts"].toArray().size(), 2);
    QCOMPARE(json["conflicts"][0].toArray().size(), 2);
    const QString whole = QString::fromUtf8(QJsonDocument(json).toJson());
    QVERIFY(whole.contains(QStringLiteral("(denies it)")));
    bool hasPremise = false;
    for (const QJsonValue& claim : json["claims"].toArray())
        hasPremise = hasPremise || !claim["i"].toArray().isEmpty();
    QVERIFY(hasPremise);
}

void WebPageTest::datesHaveTheirPrepositions()
{
    const Shared data = std::make_shared<const dataset::Dataset>(
        *formats::findFormat("yaml")
             ->read("knotary: 1\nproperties: [{id: held, label: {en: was held on}, value: date}]\n"
                    "entities: [{id: wic, kind: conference, names: {en: WIC}}]\nclaims:\n"
                    "  - {id: a, subject: wic, property: held, value: {date: \"2014\"}}\n"
                    "  - {id: b, subject: wic, property: held, value: {date: \"2015-12-16\"}}\n",
                    "dates.yaml", {}, base::Control())
             .dataset);
    const QJsonArray claims = dataIn(pageOf(data, {}))["claims"].toArray();
    QCOMPARE(claims.size(), 2);
    const QString first = QString::fromUtf8(QJsonDocument(claims[0].toObject()).toJson());
    QVERIFY2(claims[0].toObject().contains(u"y") && first.contains(u"was held in"),
             qPrintable(first));
    QVERIFY(!claims[1].toObject().contains(u"y"));
}

void WebPageTest::yearsKeepWithinTheWindow()
{
    const Shared data = shared(small);
    report::FigureRequest request;
    QCOMPARE(dataIn(pageOf(data, request))["axis"].toArray(), QJsonArray({1953, 2016}));
    request.window = query::windowOfYears({2014, 2015});
    const QJsonObject json = dataIn(pageOf(data, request));
    QCOMPARE(json["axis"].toArray(), QJsonArray({2014, 2015}));
    QVERIFY(!json["window"].isUndefined());
    // The relation of 2014 is not there in 2015, the other one is.
    QCOMPARE(json["lines"][0].toArray()[4].toArray(), QJsonArray({2014, 2014, 2}));
    QCOMPARE(json["lines"][1].toArray()[4].toArray()[1].toInt(), 2015);
}

void WebPageTest::colourAndSizeTellWhatTheLensTells()
{
    const Shared data = shared(small);
    report::FigureRequest request;
    request.lens.colouring = analysis::catalogue().front();
    const QByteArray page = pageOf(data, request);
    QVERIFY(dataIn(page)["entities"][0].toObject().contains(QStringLiteral("tone")));
    QVERIFY(dataIn(page)["lens"].toArray().size() > 2);
    QVERIFY(page.contains(".t0{fill:var(--t0f)"));
}

void WebPageTest::followsOnlyAddressesOfTheWeb_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("followed");
    const QString none;
    QTest::newRow("https") << QStringLiteral("https://a.example/b?c=1&d=2#e")
                           << QStringLiteral("https://a.example/b?c=1&d=2#e");
    QTest::newRow("blanks") << QStringLiteral(" http://a.example/b c ")
                            << QStringLiteral("http://a.example/b%20c");
    QTest::newRow("look-alike") << QStringLiteral("https://аpple.example/")
                                << QStringLiteral("https://xn--pple-43d.example/");
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << none;
    QTest::newRow("script in capitals") << QStringLiteral(" JavaScript:alert(1)") << none;
    QTest::newRow("data") << QStringLiteral("data:text/html,x") << none;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << none;
    QTest::newRow("no host") << QStringLiteral("https:///x") << none;
    QTest::newRow("password") << QStringLiteral("https://bank.example@evil.example/") << none;
    QTest::newRow("nothing") << QString() << none;
}

void WebPageTest::followsOnlyAddressesOfTheWeb()
{
    QFETCH(QString, address);
    QFETCH(QString, followed);
    QCOMPARE(webpage::followable(address.toStdString()), followed);
}

void WebPageTest::otherViewsHoldTheirPicture()
{
    report::FigureRequest request;
    request.view = report::View::Lanes;
    request.caption = QStringLiteral("<Lanes>");
    const QByteArray page = pageOf(shared(small), request);
    const QByteArray picture =
        QByteArray::fromBase64(between(page, "data:image/svg+xml;base64,", "\""));
    QVERIFY(picture.contains("<svg"));
    QVERIFY(!page.contains("<script"));
    QVERIFY(page.contains("&lt;Lanes&gt;"));
    QVERIFY(page.contains("<ol>"));
}

QTEST_MAIN(WebPageTest)
#include "webpage_test.moc"
