// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the page, and whether it stands whatever the data, the screen and the reader's system
// are.

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

class WebPageLookTest : public QObject, private PageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { begin(); }
    void cleanup() { end(); }

    void isLightAndDark();
    void movesAndZooms();
    void hasRoomOnAnyScreen_data();
    void hasRoomOnAnyScreen();
    void everythingHasANameAndContrast();
    void printsTheDrawingAndItsSources();
    void hostileTextStaysText();
    void opensWhateverThereIs_data();
    void opensWhateverThereIs();
    void opensTenThousandEntities();
    void otherViewsArePictures_data();
    void otherViewsArePictures();
};

namespace
{

const QByteArray hostileData = R"yaml(knotary: 1
dataset:
  title: {en: "</script><script>alert(1)</script><!-- {{data}}"}
  licence: "<img src=x onerror=alert(2)>"
sources:
  - {id: s, title: {en: "<b>bold</b>"}, url: "javascript:alert(3)"}
  - {id: t, title: {en: "\u2028line\u2029"}, url: "data:text/html,<script>alert(4)</script>"}
  - {id: u, title: {en: "Fine"}, url: "https://fine.example/\"onmouseover=\"alert(5)"}
entities:
  - {id: a, kind: organization, names: {en: "<img src=http://evil.example/x.png onerror=alert(6)>", zh: "</title><svg onload=alert(7)>"}}
  - {id: b, kind: person, names: {en: "{{script}} </style><iframe src=//evil.example>"}, aliases: ["<!--<script>"]}
claims:
  - {id: c1, subject: a, property: cooperates-with, object: b, when: "2010", evidence: [{source: s, locator: "<i>4</i>"}, {source: t}, {source: u}]}
)yaml";

} // namespace

void WebPageLookTest::initTestCase()
{
    const QString reason = start();
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
}

void WebPageLookTest::isLightAndDark()
{
    open(builtIn);
    const QString ground = code("return getComputedStyle(document.body).backgroundColor");
    const QString light = browser.run(ground).toString();
    QCOMPARE(light, QStringLiteral("rgb(250, 250, 247)"));
    browser.click(QStringLiteral("#theme"));
    QCOMPARE(browser.run(ground).toString(), QStringLiteral("rgb(27, 30, 35)"));
    browser.click(QStringLiteral("#theme"));
    QCOMPARE(browser.run(ground).toString(), light);
    const auto prefer = [this](const char* value) {
        browser.tell(QStringLiteral("Emulation.setEmulatedMedia"),
                     {{QStringLiteral("features"),
                       QJsonArray{QJsonObject{
                           {QStringLiteral("name"), QStringLiteral("prefers-color-scheme")},
                           {QStringLiteral("value"), QLatin1String(value)}}}}});
    };
    prefer("dark");
    open(builtIn);
    QCOMPARE(browser.run(ground).toString(), QStringLiteral("rgb(27, 30, 35)"));
    open(page(QStringLiteral("light"), {}, {QStringLiteral("--theme"), QStringLiteral("light")}));
    QCOMPARE(browser.run(ground).toString(), light);
    prefer("light");
    open(page(QStringLiteral("dark"), {}, {QStringLiteral("--theme"), QStringLiteral("dark")}));
    QCOMPARE(browser.run(ground).toString(), QStringLiteral("rgb(27, 30, 35)"));
}

void WebPageLookTest::movesAndZooms()
{
    open(builtIn);
    const QString place =
        code("const box = document.querySelector('[data-id=china] .shape').getBoundingClientRect();"
             "return [Math.round(box.x), Math.round(box.y)]");
    const QJsonArray before = browser.run(place).toArray();
    browser.drag({60, 120}, {160, 170});
    QTRY_COMPARE(browser.run(place).toArray()[0].toInt(), before[0].toInt() + 100);
    QCOMPARE(browser.run(place).toArray()[1].toInt(), before[1].toInt() + 50);
    browser.press({QStringLiteral("0")});
    QTRY_COMPARE(browser.run(place).toArray(), before);
    const QString width =
        code("const [a, b] = ['china', 'wuzhen'].map((id) => "
             "document.querySelector(`[data-id=${id}]`).getBoundingClientRect().x);"
             "return Math.round(Math.abs(a - b) * 100)");
    const int apart = number(width);
    browser.wheel({400, 300}, -400);
    QTRY_VERIFY(number(width) > apart * 3 / 2);
    browser.press({QStringLiteral("0")});
    QTRY_COMPARE(browser.run(place).toArray(), before);
    browser.press({QStringLiteral("+")});
    QTRY_VERIFY(number(width) > apart);
    browser.press({QStringLiteral("-")});
    QTRY_VERIFY(std::abs(number(width) - apart) < 100);
}

void WebPageLookTest::hasRoomOnAnyScreen_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {360, 390, 768, 1024, 1600})
        QTest::addRow("%d", width) << width;
}

void WebPageLookTest::hasRoomOnAnyScreen()
{
    QFETCH(int, width);
    browser.resize(width, 800);
    open(builtIn, QStringLiteral("entity=wic&language=en%2Bzh"));
    QVERIFY(number(code("return document.documentElement.scrollWidth")) <= width);
    // No control is cut off or lies over another.
    const QString overlaps =
        code("const all = [...document.querySelectorAll('header button, header input, #years "
             "button, #zoom button')].filter((one) => one.offsetParent);"
             "const boxes = all.map((one) => one.getBoundingClientRect());"
             "return boxes.some((a, i) => a.left < 0 || a.right > innerWidth || boxes.some((b, "
             "j) => i < j && "
             "a.left < b.right - 1.5 && b.left < a.right - 1.5 && a.top < b.bottom - 1 && b.top "
             "< a.bottom - 1));");
    QCOMPARE(browser.run(overlaps).toBool(), false);
    // Names keep within the drawing and off each other.
    const QString names =
        code("const frame = document.getElementById('canvas').getBoundingClientRect();"
             "const boxes = [...document.querySelectorAll('.label text')].map((one) => "
             "one.getBoundingClientRect());"
             "const cut = boxes.filter((a) => a.left < frame.left - 1 || a.right > frame.right + "
             "1).length;"
             "return cut;");
    QCOMPARE(number(names), 0);
}

void WebPageLookTest::everythingHasANameAndContrast()
{
    for (const char* theme : {"light", "dark"}) {
        open(builtIn, QStringLiteral("entity=wic-2019&year=2019&theme=") + QLatin1String(theme));
        const QString nameless =
            code("return [...document.querySelectorAll('button, a, input, [role=button], "
                 "[role=application], [role=group]')]"
                 ".filter((one) => !one.hasAttribute('hidden') && "
                 "!(one.getAttribute('aria-label') ?? one.textContent).trim())"
                 ".map((one) => one.outerHTML.slice(0, 80)).join('|')");
        QCOMPARE(browser.run(nameless).toString(), QString());
        const QString twice =
            code("const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);"
                 "return ids.filter((id, place) => ids.indexOf(id) !== place).join()");
        QCOMPARE(browser.run(twice).toString(), QString());
        // WCAG 2: text has a contrast of 4.5 with what is behind it.
        const QString faint = code(R"(
            const numbers = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
            const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
                .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const ground = (one) => {
                for (; one; one = one.parentElement) {
                    const colour = numbers(getComputedStyle(one).backgroundColor);
                    if (colour.length === 3) return colour;
                }
                return [255, 255, 255];
            };
            return [...document.querySelectorAll('header *, #panel *, #years *, #legend li:not(.absent), #imprint')]
                .filter((one) => one.offsetParent && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
                .filter((one) => {
                    const [a, b] = [light(numbers(getComputedStyle(one).color)), light(ground(one))];
                    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
                })
                .map((one) => one.outerHTML.slice(0, 80)).join('|');)");
        QCOMPARE(browser.run(faint).toString(), QString());
    }
}

void WebPageLookTest::printsTheDrawingAndItsSources()
{
    open(builtIn, QStringLiteral("theme=dark"));
    const QByteArray pdf = browser.printed();
    QVERIFY(pdf.startsWith("%PDF"));
    QFile file(folder.filePath(QStringLiteral("printed.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const char* words : {"The World Internet Conference", "Organizations", "China Daily",
                              "CC-BY-4.0", "Xi Jinping"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
    QVERIFY(!text.contains(QLatin1String("Search entities")));
    QTRY_VERIFY(
        browser.run(code("return document.getElementById('drawing').getAttribute('viewBox')"))
            .toString() != QStringLiteral("0 0 1000 660"));
}

void WebPageLookTest::hostileTextStaysText()
{
    open(page(QStringLiteral("hostile"), hostileData), QStringLiteral("entity=a&language=en%2Bzh"));
    QVERIFY(browser.text(QStringLiteral("h1"))
                .contains(QStringLiteral("</script><script>alert(1)</script><!-- {{data}}")));
    QCOMPARE(number(code("return document.scripts.length")), 2);
    QCOMPARE(
        number(code("return document.querySelectorAll('img, iframe, b, i, title ~ title').length")),
        0);
    QCOMPARE(number(code(
                 "return document.querySelectorAll('[onload], [onerror], [onmouseover]').length")),
             0);
    browser.run(code("document.querySelector('#chosen .marks').click()"));
    const QString links = browser
                              .run(code("return [...document.links].filter((a) => a.protocol "
                                        "!== 'file:').map((a) => a.href).join(' ')"))
                              .toString();
    QVERIFY2(!links.contains(QLatin1String("javascript")) &&
                 !links.contains(QLatin1String("data:")),
             qPrintable(links));
    QVERIFY(browser.text(QStringLiteral("#chosen")).contains(QStringLiteral("<i>4</i>")));
}

void WebPageLookTest::opensWhateverThereIs_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("hasYears");
    const QByteArray head = "knotary: 1\ndataset: {title: {en: T}}\n";
    const QByteArray two = "entities:\n  - {id: a, kind: person, names: {en: A}}\n  - {id: b, "
                           "kind: person, names: {en: B}}\n";
    QTest::newRow("nothing") << head << 0 << false;
    QTest::newRow("one entity") << head + "entities:\n  - {id: a, kind: person, names: {en: A}}\n"
                                << 1 << false;
    QTest::newRow("no dates")
        << head + two + "claims:\n  - {id: c, subject: a, property: knows, object: b}\n"
        << 2 << false;
    QTest::newRow("one year")
        << head + two +
               "claims:\n  - {id: c, subject: a, property: knows, object: b, when: \"2010\"}\n"
        << 2 << false;
    QTest::newRow("a loop") << head + two +
                                   "claims:\n  - {id: c, subject: a, property: knows, object: a, "
                                   "when: \"2010/2012\"}\n"
                            << 2 << true;
}

void WebPageLookTest::opensWhateverThereIs()
{
    QFETCH(QByteArray, data);
    QFETCH(int, nodes);
    QFETCH(bool, hasYears);
    open(page(QStringLiteral("few"), data));
    QCOMPARE(shownIds().size(), nodes);
    QCOMPARE(browser.run(code("return document.getElementById('years').hidden")).toBool(),
             !hasYears);
    browser.press(
        {Browser::tab, QStringLiteral("0"), QStringLiteral("+"), Browser::right, Browser::enter});
    browser.click(QStringLiteral("[data-language=zh]"));
}

void WebPageLookTest::opensTenThousandEntities()
{
    QByteArray data = "knotary: 1\ndataset: {title: {en: Many}}\nentities:\n";
    for (int i = 0; i < 10000; ++i)
        data += "  - {id: e" + QByteArray::number(i) + ", kind: person, names: {en: Person " +
                QByteArray::number(i) + "}}\n";
    data += "claims:\n";
    for (int i = 1; i < 10000; ++i)
        data += "  - {id: c" + QByteArray::number(i) + ", subject: e" + QByteArray::number(i) +
                ", property: knows, object: e" + QByteArray::number(i / 7) + ", when: \"" +
                QByteArray::number(1990 + i % 30) + "\"}\n";
    const QString file = page(QStringLiteral("many"), data);
    QElapsedTimer timer;
    timer.start();
    open(file);
    QTRY_VERIFY_WITH_TIMEOUT(number(code("return document.querySelectorAll('.label').length")) > 8,
                             30000);
    qInfo() << "opened in" << timer.elapsed() << "ms," << QFile(file).size() / 1024 << "KiB";
    QVERIFY(timer.elapsed() < 20000);
    QVERIFY(number(code("return document.querySelectorAll('.label').length")) < 1000); // thinned
    timer.restart();
    setYear(2000);
    QVERIFY(number(code("return document.querySelectorAll('.node:not([hidden])').length")) > 300);
    browser.wheel({400, 300}, -300);
    qInfo() << "a year and a zoom in" << timer.elapsed() << "ms";
    QVERIFY(timer.elapsed() < 10000);
}

void WebPageLookTest::otherViewsArePictures_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("timeline") << QStringList{QStringLiteral("--view"), QStringLiteral("timeline")};
    QTest::newRow("lanes") << QStringList{QStringLiteral("--view"), QStringLiteral("lanes"),
                                          QStringLiteral("--theme"), QStringLiteral("dark")};
    QTest::newRow("changes") << QStringList{QStringLiteral("--view"), QStringLiteral("changes"),
                                            QStringLiteral("--years"),
                                            QStringLiteral("2014..2016")};
}

void WebPageLookTest::otherViewsArePictures()
{
    QFETCH(QStringList, words);
    open(page(QStringLiteral("picture"), {}, words));
    QTRY_VERIFY(number(code("return document.images[0].naturalWidth")) > 100);
    QVERIFY(!browser.run(code("return document.images[0].alt")).toString().isEmpty());
    QCOMPARE(number(code("return document.scripts.length")), 0);
    QVERIFY(number(code("return document.querySelectorAll('ol li').length")) > 0);
}

QTEST_GUILESS_MAIN(WebPageLookTest)
#include "webpagelook_test.moc"
