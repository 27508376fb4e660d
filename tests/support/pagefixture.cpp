// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagefixture.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace knotary::support
{

const char* const uncertainData = R"yaml(knotary: 1
dataset: {title: {en: Uncertain times, zh: 不确定的时间}}
sources:
  - {id: s, title: {en: A source}, date: "2011", url: "https://source.example/a?b=1&c=2"}
entities:
  - {id: a, kind: organization, names: {en: Alpha, zh: 甲}}
  - {id: b, kind: organization, names: {en: Beta}}
  - {id: c, kind: person, names: {en: Gamma}}
  - {id: d, kind: place, names: {en: Delta}}
  - {id: e, kind: place, names: {en: Epsilon}}
claims:
  - {id: c1, subject: a, property: cooperates-with, object: b, when: "2010~", evidence: [{source: s, locator: "4"}]}
  - {id: c2, subject: c, property: works-at, object: a, when: "2012/2014", evidence: [{source: s, locator: "5"}]}
  - {id: c3, subject: c, property: works-at, object: b, when: "../2009", evidence: [{source: s}]}
  - {id: c4, subject: b, property: located-in, object: d, evidence: [{source: s}]}
  - {id: c5, subject: a, property: located-in, object: d, when: "2013/..", evidence: [{source: s}]}
  - {id: c6, subject: d, property: located-in, object: e}
  - {id: c7, subject: a, property: described-as, value: {text: x}, when: "2016?", evidence: [{source: s}]}
)yaml";

QByteArray PageFixture::program(const QStringList& words) const
{
    QProcess process;
    process.start(QStringLiteral(KNOTARY_PROGRAM), words);
    if (!process.waitForFinished(120000) || process.exitCode() > 1)
        qWarning().noquote() << words << process.readAllStandardError();
    return process.readAllStandardOutput();
}

QString PageFixture::page(const QString& name, const QByteArray& data,
                          const QStringList& more) const
{
    const QString out = folder.filePath(name + QStringLiteral(".html"));
    QStringList words{QStringLiteral("figure"), QStringLiteral("--out"), out};
    if (!more.contains(QStringLiteral("--view")))
        words += {QStringLiteral("--view"), QStringLiteral("graph")};
    words += more;
    if (!data.isEmpty()) {
        QFile file(folder.filePath(name + QStringLiteral(".yaml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            return {};
        words += file.fileName();
    }
    (void)program(words);
    return out;
}

void PageFixture::open(const QString& file, const QString& fragment)
{
    QVERIFY(QFile::exists(file));
    browser.open(file, fragment);
}

QStringList PageFixture::shownIds()
{
    QStringList ids;
    const QJsonArray found =
        browser
            .run(code("return [...document.querySelectorAll('.node:not([hidden])')]"
                      ".map((node) => node.dataset.id)"))
            .toArray();
    for (const QJsonValue& id : found)
        ids += id.toString();
    ids.sort();
    return ids;
}

QString PageFixture::focusedId()
{
    return browser.run(code("return document.activeElement.dataset.id ?? ''")).toString();
}

/// By a hand on the slider; the keyboard's way is tested by itself.
void PageFixture::setYear(int year)
{
    browser.run(code("const field = document.getElementById('year');"
                     "field.value = arguments[0];"
                     "field.dispatchEvent(new Event('input', {bubbles: true}));"),
                {year});
}

int PageFixture::number(const QString& script)
{
    return browser.run(script).toInt(-1);
}

QString PageFixture::start()
{
    const QString reason = browser.start();
    if (reason.isEmpty()) {
        builtIn = page(QStringLiteral("builtin"));
        uncertain = page(QStringLiteral("uncertain"), uncertainData);
    }
    return reason;
}

void PageFixture::begin()
{
    browser.resize(1280, 800);
}

void PageFixture::end()
{
    QCOMPARE(browser.errors(), QStringList());
    for (const QString& address : browser.requests())
        QVERIFY2(address.startsWith(QLatin1String("file:///")) ||
                     address.startsWith(QLatin1String("data:")) ||
                     address == QLatin1String("about:blank"),
                 qPrintable(address));
}

} // namespace knotary::support
