// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operation.h"
#include "app/operations/sources.h"
#include "model/query/statements.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace knotary;
using namespace Qt::StringLiterals;
using operations::Following;

namespace
{

struct Fixture : support::BuiltInSession
{
    support::ScriptedUi ui;

    [[nodiscard]] bool can(const char* id)
    {
        return operations::findOperation(id)->isEnabled(session);
    }
    void run(const char* id)
    {
        QVERIFY2(can(id), id);
        operations::findOperation(id)->run(session, ui);
    }
    [[nodiscard]] std::vector<base::ClaimId> firstConflict() const
    {
        return dataset::findConflicts(session.dataset()).front().claims;
    }
};

// A slash is escaped because moc takes two of them for a comment, even in here.
constexpr const char* filed = R"yaml(knotary: 1
dataset: {title: {en: Filed}}
kinds: [{id: comet, label: {en: Comet}}]
properties: [{id: seen, label: {en: seen}, value: text}]
sources:
  - {id: beside, title: {en: Beside}, url: "reports/a.pdf"}
  - {id: script, title: {en: Script}, url: "javascript:alert(1)"}
  - {id: web, title: {en: Web}, url: "http:/\/example.org/x"}
  - {id: none, title: {en: None}}
entities: [{id: halley, kind: comet, names: {en: Halley}}]
claims: [{id: c1, subject: halley, property: seen, value: yes it was}]
)yaml";

} // namespace

class CiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichAddressesAreFollowed_data();
    void saysWhichAddressesAreFollowed();
    void opensPagesAtOnceAndFilesAfterAsking();
    void nothingToCiteWithoutASelection();
    void showsTheEvidenceOfTheSelection();
    void saysWhereNothingConnectsTheSelection();
    void copiesTheEvidenceThatIsShown();
    void copiesTheSelectionWhereNoneIsShown();
    void copiesCslThatCanBeParsed();
    void offersNoFootnotesWhereThereIsNoSource();
    void opensTheSourcesWithTheKeyboardInThem();
};

void CiteTest::saysWhichAddressesAreFollowed_data()
{
    QTest::addColumn<int>("following");
    const auto row = [](const char* address, Following following) {
        QTest::newRow(address) << static_cast<int>(following);
    };
    row("http://example.org", Following::AtOnce);
    row(" HTTPS://example.org/a b ", Following::AtOnce);
    row("https://", Following::Never);
    row("https:javascript", Following::Never);
    row("file:///etc/hosts", Following::AfterAsking);
    row("file://localhost/etc/hosts", Following::AfterAsking);
    row("file://server/share/x.exe", Following::Never);
    row("//server/share/x.exe", Following::Never);
    row("reports/a.pdf", Following::AfterAsking);
    row("/home/a.pdf", Following::AfterAsking);
    row("C:/a.pdf", Following::AfterAsking);
    row("javascript:alert(1)", Following::Never);
    row("JavaScript:alert(1)", Following::Never);
    row("data:text/html,x", Following::Never);
    row("mailto:a@example.org", Following::Never);
    row("ftp://example.org/x", Following::Never);
    row("x-terminal:run", Following::Never);
    row("", Following::Never);
}

void CiteTest::saysWhichAddressesAreFollowed()
{
    const int following =
        static_cast<int>(operations::followingOf(QString::fromLatin1(QTest::currentDataTag())));
    QTEST(following, "following");
}

void CiteTest::opensPagesAtOnceAndFilesAfterAsking()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(filed) > 0);
    file.close();
    Fixture fixture;
    fixture.document.open(path);
    QTRY_COMPARE(fixture.session.dataset().claimCount(), std::size_t{1});
    const auto open = [&](const char* key) {
        operations::openSource(
            fixture.session, fixture.ui,
            fixture.session.dataset().findSource(key).value_or(base::SourceId{}));
    };
    open("web");
    QCOMPARE(fixture.ui.openedOutside.size(), 1);
    QVERIFY(fixture.ui.asked.isEmpty());
    open("script");
    open("none");
    open("gone");
    QCOMPARE(fixture.ui.openedOutside.size(), 1);
    QCOMPARE(fixture.ui.remarks.size(), 2);
    fixture.ui.isWilling = false;
    open("beside");
    QCOMPARE(fixture.ui.asked.size(), 1);
    QCOMPARE(fixture.ui.openedOutside.size(), 1);
    fixture.ui.isWilling = true;
    open("beside");
    QCOMPARE(fixture.ui.openedOutside.last(), folder.filePath(u"reports/a.pdf"_s));
}

void CiteTest::nothingToCiteWithoutASelection()
{
    Fixture fixture;
    for (const char* id : {"copy.sentences", "copy.footnote", "copy.csl", "evidence.ofSelection"})
        QVERIFY2(!fixture.can(id), id);
    QVERIFY(fixture.open());
    for (const char* id : {"copy.sentences", "copy.footnote", "copy.csl", "evidence.ofSelection"})
        QVERIFY2(!fixture.can(id), id);
}

void CiteTest::showsTheEvidenceOfTheSelection()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const base::EntityId entity = fixture.named("wic-2019");
    fixture.session.visit(entity);
    fixture.run("evidence.ofSelection");
    const dataset::Dataset& data = fixture.session.dataset();
    QCOMPARE(fixture.session.evidence().size(),
             data.claimsAbout(entity).size() + data.claimsPointingAt(entity).size());
    QCOMPARE(fixture.ui.focused, QList{operations::View::Evidence});
    fixture.session.clearSelection();
    fixture.run("evidence.ofSelection"); // what is shown gets the keyboard
    QCOMPARE(fixture.ui.focused.size(), 2);
    QVERIFY(!fixture.session.evidence().empty());
}

void CiteTest::saysWhereNothingConnectsTheSelection()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const dataset::Dataset& data = fixture.session.dataset();
    const base::EntityId first = fixture.nth(0);
    for (const base::EntityId other : data.entities()) {
        if (other == first || query::hasClaimsAmong(data, {first, other}))
            continue;
        fixture.session.select({first, other});
        break;
    }
    QVERIFY(!fixture.can("copy.sentences"));
    fixture.run("evidence.ofSelection");
    QVERIFY(fixture.session.evidence().empty());
    QCOMPARE(fixture.ui.remarks.size(), 1);
}

void CiteTest::copiesTheEvidenceThatIsShown()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    fixture.session.showEvidence({fixture.firstConflict().front()});
    fixture.run("copy.sentences");
    QVERIFY2(fixture.ui.copied.startsWith(u"Two sources say that "_s) ||
                 fixture.ui.copied.startsWith(u"One source says that "_s),
             qPrintable(fixture.ui.copied));
    QVERIFY2(fixture.ui.copied.contains(u"\n[1] "_s), qPrintable(fixture.ui.copied));
    QCOMPARE(fixture.ui.remarks.size(), 1);
    fixture.session.setLanguage(text::NameLanguage::Chinese);
    fixture.run("copy.sentences");
    QVERIFY2(fixture.ui.copied.contains(u"来源称："_s), qPrintable(fixture.ui.copied));
    fixture.run("copy.footnote");
    QVERIFY2(fixture.ui.copied.contains(u"《"_s), qPrintable(fixture.ui.copied));
}

void CiteTest::copiesTheSelectionWhereNoneIsShown()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    fixture.session.visit(fixture.named("wic-2019"));
    fixture.run("copy.footnote");
    QVERIFY(fixture.ui.copied.count(u'\n') > 2);
    QVERIFY2(!fixture.ui.copied.contains(u'['), qPrintable(fixture.ui.copied));
}

void CiteTest::copiesCslThatCanBeParsed()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    fixture.session.showEvidence(fixture.firstConflict());
    fixture.run("copy.csl");
    const QJsonDocument document = QJsonDocument::fromJson(fixture.ui.copied.toUtf8());
    QCOMPARE(document.array().size(),
             static_cast<qsizetype>(
                 query::sourcesOf(fixture.session.dataset(), fixture.firstConflict()).size()));
}

void CiteTest::offersNoFootnotesWhereThereIsNoSource()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"data.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(filed) > 0);
    file.close();
    Fixture fixture;
    fixture.document.open(file.fileName());
    QTRY_COMPARE(fixture.session.dataset().claimCount(), std::size_t{1});
    fixture.session.showEvidence({*fixture.session.dataset().findClaim("c1")});
    QVERIFY(!fixture.can("copy.footnote"));
    QVERIFY(!fixture.can("copy.csl"));
    fixture.run("copy.sentences");
    QVERIFY2(fixture.ui.copied.contains(u"(no source)"_s), qPrintable(fixture.ui.copied));
}

void CiteTest::opensTheSourcesWithTheKeyboardInThem()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    fixture.ui.togglePanel(operations::View::Sources); // away with it
    fixture.run("view.sources");
    QCOMPARE(fixture.ui.focused, QList{operations::View::Sources});
}

QTEST_MAIN(CiteTest)
#include "cite_test.moc"
