// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page that `knotary figure --out x.html` writes, in Chromium with the network off: nothing is
// asked of any network, each year shows what `knotary list --years` lists, and it can be explored
// with keys alone.

#include "tests/support/pagefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QPoint>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <cstdlib>

using namespace knotary::support;

class WebPageTest : public QObject, private PageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { begin(); }
    void cleanup() { end(); }

    void asksNothingOfAnyNetwork();
    void showsWhatTheFigureShows();
    void yearsShowWhatListLists_data();
    void yearsShowWhatListLists();
    void whatIsUncertainIsDrawnAsMaybe();
    void keysWalkFromEntityToEntity();
    void keysWalkAlongRelations();
    void tabGoesOnAndLeavesAtTheEnd();
    void searchFindsNamesInAnyWriting_data();
    void searchFindsNamesInAnyWriting();
    void aRelationSaysWhoSaysSo();
    void contradictionsStandBesideEachOther();
    void linksLeaveOnlyForTheWeb();
    void speaksTheLanguageThatIsAskedFor();
};

void WebPageTest::initTestCase()
{
    const QString reason = start();
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
}

void WebPageTest::asksNothingOfAnyNetwork()
{
    open(builtIn);
    for (const char* selector : {"#fit", "#theme", "[data-language=zh]", "#every", "#play"})
        browser.click(QLatin1String(selector));
    browser.click(QStringLiteral("#play"));
    QStringList files = browser.requests().filter(QRegularExpression(QStringLiteral("^(?!data:)")));
    files.removeAll(QStringLiteral("about:blank"));
    files.removeDuplicates();
    QCOMPARE(files, QStringList(QUrl::fromLocalFile(builtIn).toString()));
    // What the policy refuses would be an error of the page.
    browser.run(code("window.broken = []; addEventListener('securitypolicyviolation', (event) => "
                     "window.broken.push(event.violatedDirective));"
                     "const image = new Image(); image.src = 'https://example.org/x.png';"
                     "document.body.append(image);"));
    QTRY_VERIFY(number(code("return window.broken.length")) > 0);
    QVERIFY(!browser.errors().isEmpty()); // they were asked for here
    (void)browser.requests();
}

void WebPageTest::showsWhatTheFigureShows()
{
    open(builtIn);
    const QJsonArray listed =
        QJsonDocument::fromJson(program({QStringLiteral("list"), QStringLiteral("--json")}))
            .array();
    QCOMPARE(shownIds().size(), listed.size());
    QCOMPARE(browser.text(QStringLiteral("h1")), QStringLiteral("The World Internet Conference"));
    QVERIFY(browser.text(QStringLiteral("#counts"))
                .contains(QStringLiteral("127 entities · 215 relations")));
    QVERIFY(browser.text(QStringLiteral("#imprint")).contains(QStringLiteral("CC-BY-4.0")));
    QVERIFY(browser.text(QStringLiteral("#about")).contains(QStringLiteral("China Daily")));
    QVERIFY(browser.text(QStringLiteral("#legend")).contains(QStringLiteral("Organizations31")));
    QVERIFY(number(code("return document.querySelectorAll('.label').length")) > 40);
}

void WebPageTest::yearsShowWhatListLists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("data");
    QTest::newRow("built in") << builtIn << QString();
    QTest::newRow("uncertain") << uncertain << folder.filePath(QStringLiteral("uncertain.yaml"));
}

void WebPageTest::yearsShowWhatListLists()
{
    QFETCH(QString, file);
    QFETCH(QString, data);
    open(file);
    const int first = number(code("return Number(document.getElementById('year').min)"));
    const int last = number(code("return Number(document.getElementById('year').max)"));
    QVERIFY(last - first >= 5);
    const QStringList all = shownIds();
    for (int year = first; year <= last; ++year) {
        QStringList words{QStringLiteral("list"), QStringLiteral("--json"),
                          QStringLiteral("--years"), QString::number(year)};
        if (!data.isEmpty())
            words += data;
        QStringList listed;
        for (const QJsonValue& entity : QJsonDocument::fromJson(program(words)).array())
            listed += entity[QStringLiteral("id")].toString();
        listed.sort();
        setYear(year);
        QCOMPARE(shownIds(), listed);
        QVERIFY(browser.text(QStringLiteral("#shownYear")).contains(QString::number(year)));
    }
    browser.click(QStringLiteral("#every"));
    QCOMPARE(shownIds(), all);
}

void WebPageTest::whatIsUncertainIsDrawnAsMaybe()
{
    open(uncertain);
    setYear(2011); // "about 2010" may reach there
    QCOMPARE(browser.text(QStringLiteral(".node.maybe:not([hidden])")), QString());
    const int maybe =
        number(code("return document.querySelectorAll('.node.maybe:not([hidden])').length"));
    QCOMPARE(maybe, 2);
    QVERIFY(browser.text(QStringLiteral("#legend")).contains(QStringLiteral("maybe in this time")));
    setYear(2013);
    const QString sure =
        code("return [...document.querySelectorAll('.node:not(.maybe):not([hidden])')]"
             ".map((node) => node.dataset.id).sort().join()");
    QVERIFY(browser.run(sure).toString().contains(QLatin1Char('a')));
}

void WebPageTest::keysWalkFromEntityToEntity()
{
    open(builtIn);
    browser.run(code("document.getElementById('print').focus()"));
    browser.press({Browser::tab});
    const QString first = focusedId();
    QVERIFY(!first.isEmpty());
    QStringList been{first};
    for (const QString& key :
         {Browser::down, Browser::right, Browser::down, Browser::left, Browser::down}) {
        browser.press({key});
        been += focusedId();
    }
    QVERIFY2(QSet<QString>(been.begin(), been.end()).size() >= 4, qPrintable(been.join(u' ')));
    QVERIFY(browser
                .run(code(
                    "return getComputedStyle(document.querySelector('.ring')).display !== 'none'"))
                .toBool());
    const QString here = focusedId();
    browser.press({Browser::enter});
    QCOMPARE(browser.run(code("return document.activeElement.tagName")).toString(),
             QStringLiteral("H2"));
    QVERIFY(!browser.text(QStringLiteral("#chosen .claims")).isEmpty());
    QVERIFY(browser.run(code("return location.hash")).toString().contains(here));
    browser.press({Browser::escape});
    QCOMPARE(focusedId(), here);
    QCOMPARE(browser.text(QStringLiteral("#chosen")), QString());
}

void WebPageTest::keysWalkAlongRelations()
{
    open(builtIn, QStringLiteral("entity=gsma"));
    browser.run(code("document.getElementById('print').focus()"));
    browser.press({Browser::tab});
    QCOMPARE(focusedId(), QStringLiteral("gsma"));
    browser.press({QStringLiteral("l")});
    const QString sentence =
        browser.run(code("return document.activeElement.getAttribute('aria-label')")).toString();
    QVERIFY2(sentence.contains(QLatin1String("GSMA")) && sentence.contains(QLatin1String("source")),
             qPrintable(sentence));
    browser.press({QStringLiteral("l"), Browser::enter});
    QCOMPARE(browser.text(QStringLiteral("#chosen h2")), QStringLiteral("Who says so?"));
    browser.press({Browser::escape});
    browser.press({Browser::right});
    QVERIFY(!focusedId().isEmpty());
}

void WebPageTest::tabGoesOnAndLeavesAtTheEnd()
{
    open(uncertain);
    browser.run(code("document.getElementById('print').focus()"));
    QSet<QString> been;
    for (int i = 0; i < 5; ++i) {
        browser.press({Browser::tab});
        been.insert(focusedId());
    }
    QCOMPARE(been.size(), 5);
    browser.press({Browser::tab});
    QCOMPARE(browser.run(code("return document.activeElement.id")).toString(),
             QStringLiteral("closer"));
    browser.pressWith(Browser::shift, Browser::tab);
    QVERIFY(been.contains(focusedId()));
}

void WebPageTest::searchFindsNamesInAnyWriting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("capitals") << QStringLiteral("GSMA") << QStringLiteral("gsma");
    QTest::newRow("small letters") << QStringLiteral("xi jinp") << QStringLiteral("xi-jinping");
    QTest::newRow("accents") << QStringLiteral("CHEHADE") << QStringLiteral("fadi-chehade");
    QTest::newRow("Chinese") << QStringLiteral("习近平") << QStringLiteral("xi-jinping");
    QTest::newRow("initials of pinyin") << QStringLiteral("sjhlwdh") << QStringLiteral("wic");
    QTest::newRow("an alias") << QStringLiteral("wuzhen summit") << QStringLiteral("wic");
}

void WebPageTest::searchFindsNamesInAnyWriting()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    open(builtIn);
    browser.press({QStringLiteral("/")});
    QCOMPARE(browser.run(code("return document.activeElement.id")).toString(),
             QStringLiteral("search"));
    browser.type(QStringLiteral("#search"), typed);
    QVERIFY(number(code("return document.querySelectorAll('#found [role=option]').length")) > 0);
    browser.press({Browser::down, Browser::enter});
    QCOMPARE(focusedId(), id);
    QVERIFY(browser.run(code("return location.hash"))
                .toString()
                .contains(QStringLiteral("entity=") + id));
    browser.type(QStringLiteral("#search"), QStringLiteral("qqqqq"));
    QCOMPARE(browser.text(QStringLiteral("#found")), QStringLiteral("No entity found"));
}

void WebPageTest::aRelationSaysWhoSaysSo()
{
    open(uncertain);
    const QJsonArray middle =
        browser
            .run(code("const line = document.querySelector('.rel .hit');"
                      "const at = line.getPointAtLength(line.getTotalLength() / 2);"
                      "const box = line.getScreenCTM();"
                      "return [at.x * box.a + box.e, at.y * box.d + box.f].map(Math.round)"))
            .toArray();
    const QPoint at(middle[0].toInt(), middle[1].toInt());
    browser.drag(at, at); // a click
    QCOMPARE(browser.text(QStringLiteral("#chosen .statement")),
             QStringLiteral("Alpha cooperates with Beta (about 2010)"));
    const QString said = browser.text(QStringLiteral("#chosen"));
    QVERIFY2(said.contains(QStringLiteral("“A source”, 2011, para.\u00A04")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("When: about 2010")));
    QVERIFY(said.contains(QStringLiteral("1 independent source")));
}

void WebPageTest::contradictionsStandBesideEachOther()
{
    open(builtIn, QStringLiteral("entity=wic-2019"));
    browser.run(
        code("document.querySelector('.odds').parentElement.querySelector('.marks').click()"));
    QCOMPARE(number(code("return document.querySelectorAll('#chosen .side').length")), 2);
    const QJsonArray lefts = browser
                                 .run(code("return [...document.querySelectorAll('#chosen "
                                           ".side')].map((side) => side.offsetLeft)"))
                                 .toArray();
    QVERIFY(lefts[0].toInt() < lefts[1].toInt());
    const QString said = browser.text(QStringLiteral("#chosen .sides"));
    QVERIFY2(said.contains(QStringLiteral("20–21 October 2019")) &&
                 said.contains(QStringLiteral("20–22 October 2019")),
             qPrintable(said));
}

void WebPageTest::linksLeaveOnlyForTheWeb()
{
    open(uncertain);
    const QJsonArray links = browser
                                 .run(code("return [...document.querySelectorAll('#about "
                                           "a')].map((a) => [a.href, a.rel, a.target])"))
                                 .toArray();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0][0].toString(), QStringLiteral("https://source.example/a?b=1&c=2"));
    QCOMPARE(links[0][1].toString(), QStringLiteral("noopener noreferrer"));
    QCOMPARE(links[0][2].toString(), QStringLiteral("_blank"));
}

void WebPageTest::speaksTheLanguageThatIsAskedFor()
{
    open(builtIn);
    browser.click(QStringLiteral("[data-language=zh]"));
    QCOMPARE(browser.text(QStringLiteral("h1")), QStringLiteral("世界互联网大会"));
    QCOMPARE(browser.run(code("return document.documentElement.lang")).toString(),
             QStringLiteral("zh"));
    QVERIFY(browser.text(QStringLiteral("#counts")).contains(QStringLiteral("127 个实体")));
    QVERIFY(browser.text(QStringLiteral("#legend")).contains(QStringLiteral("组织")));
    const QString name =
        browser
            .run(code("return document.querySelector('[data-id=wic]').getAttribute('aria-label')"))
            .toString();
    QVERIFY2(name.startsWith(QStringLiteral("世界互联网大会, 会议")), qPrintable(name));
    // No word of the page's own is left in English.
    const QString own =
        browser
            .run(code("return [...document.querySelectorAll('button, summary, [data-say-label]')]"
                      ".map((one) => `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`)"
                      ".filter((text) => /(Zoom|Print|Dark|Search|Year|Legend|Sources|Entities|All "
                      "years|Play)/.test(text)).join('|')"))
            .toString();
    QCOMPARE(own, QString());
    browser.click(QStringLiteral("[data-language='en+zh']"));
    const QString both = browser.text(QStringLiteral("h1"));
    QVERIFY(both.contains(QStringLiteral("The World Internet Conference")) &&
            both.contains(QStringLiteral("世界互联网大会")));
    const QString file =
        page(QStringLiteral("chinese"), {}, {QStringLiteral("--lang"), QStringLiteral("zh")});
    open(file);
    QCOMPARE(browser.text(QStringLiteral("h1")), QStringLiteral("世界互联网大会"));
}

QTEST_GUILESS_MAIN(WebPageTest)
#include "webpage_test.moc"
