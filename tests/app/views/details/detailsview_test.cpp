// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/detailsview.h"

#include "app/document/filter.h"
#include "tests/support/windowfixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* smallWorld = R"(knotary: 1
dataset: {title: {en: Small world}}
sources:
  - {id: s1, title: A paper, publisher: Press, date: "2014"}
kinds: [{id: comet, label: {en: Comet}}]
properties:
  - {id: circles, label: {en: circles}, inverse: {en: is circled by}, value: entity}
  - {id: says, label: {en: says}, value: text}
entities:
  - {id: halley, kind: comet, names: {en: Halley, zh: 哈雷}}
  - {id: io, kind: comet, names: {en: Io}}
claims:
  - {id: c1, subject: io, property: circles, object: halley, evidence: [{source: s1, locator: "3"}]}
)";

} // namespace

class DetailsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsWithTheDataSet();
    void showsTheCurrentEntity();
    void clickOnANameVisitsIt();
    void clickOnAMarkOpensTheEvidence();
    void clickOnASourceOpensItsPage();
    void clickOnAKindFiltersByIt();
    void comesBackToWhereItWasRead();
    void showsAndMarksAClaim();
    void showsTheStartOfOtherData();
    void tabAndEnterFollowLinks();
    void followsTheLanguage();
    void hoverOfALinkIsSeenInTheGraph();

private:
    void clickLink(const QString& text) const;
    [[nodiscard]] bool openInstead(const std::string& yaml)
    {
        QSignalSpy changed(&m_fixture->session, &document::Session::dataChanged);
        return m_fixture->open(yaml) && (!changed.isEmpty() || changed.wait());
    }
    [[nodiscard]] QString text() const { return m_view->toPlainText().replace(QChar::Nbsp, u' '); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::DetailsView> m_view;
};

void DetailsViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_view = std::make_unique<views::DetailsView>(m_fixture->session);
    m_view->resize(400, 700);
    m_view->show();
    QVERIFY(m_fixture->open(smallWorld));
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void DetailsViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void DetailsViewTest::clickLink(const QString& text) const
{
    const QPoint place = placeOfLink(*m_view, text);
    QVERIFY2(!place.isNull(), qPrintable(m_view->toPlainText()));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
}

void DetailsViewTest::startsWithTheDataSet()
{
    QVERIFY(text().startsWith(QLatin1String("Small world")));
    QVERIFY(text().contains(QLatin1String("Halley")));
}

void DetailsViewTest::showsTheCurrentEntity()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    QVERIFY2(text().startsWith(QStringLiteral("\uFFFC Io")), qPrintable(text()));
    QVERIFY(text().contains(QStringLiteral("[1] paragraph 3")));
}

void DetailsViewTest::clickOnANameVisitsIt()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    clickLink(QStringLiteral("Halley"));
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("halley"));
    QVERIFY(text().contains(QLatin1String("Is circled by")));
}

void DetailsViewTest::clickOnAMarkOpensTheEvidence()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    clickLink(QStringLiteral("[1]"));
    QCOMPARE(m_fixture->session.evidence().size(), std::size_t(1));
    QVERIFY(text().startsWith(QStringLiteral("\uFFFC Io"))); // who reads stays where he is
}

void DetailsViewTest::clickOnASourceOpensItsPage()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    clickLink(QStringLiteral("Press, “A paper”, 2014"));
    QVERIFY2(text().contains(QLatin1String("What rests on it")), qPrintable(text()));
    QVERIFY(text().contains(QLatin1String("paragraph 3")));
    m_fixture->session.goBack();
    QVERIFY(text().contains(QLatin1String("Circles")));
}

void DetailsViewTest::clickOnAKindFiltersByIt()
{
    clickLink(QStringLiteral("Comet"));
    QCOMPARE(m_fixture->session.filter().text(), std::string("kind:comet"));
}

void DetailsViewTest::comesBackToWhereItWasRead()
{
    std::string world = smallWorld;
    world += "  - {id: c9, subject: halley, property: says, value: {text: \"" +
             std::string(6000, 'x') + "\"}, evidence: [{source: s1, locator: \"1\"}]}\n";
    QVERIFY(openInstead(world));
    m_fixture->session.visit(m_fixture->entity("halley"));
    m_view->verticalScrollBar()->setValue(150);
    QCOMPARE(m_view->verticalScrollBar()->value(), 150);
    m_fixture->session.visit(m_fixture->entity("io"));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_fixture->session.goBack();
    QCOMPARE(m_view->verticalScrollBar()->value(), 150);
    m_fixture->session.setLanguage(text::NameLanguage::Chinese); // the same page stays in place
    QCOMPARE(m_view->verticalScrollBar()->value(), 150);
    m_fixture->session.visit(m_fixture->entity("io"));
    m_fixture->session.visit(m_fixture->entity("halley")); // who goes there anew begins at the top
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void DetailsViewTest::showsAndMarksAClaim()
{
    const base::ClaimId claim = *m_fixture->session.dataset().findClaim("c1");
    m_view->showClaim(claim);
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("io"));
    const auto marked = m_view->extraSelections();
    QCOMPARE(marked.size(), 1);
    QVERIFY2(marked.front().cursor.selectedText().contains(QLatin1String("Halley")),
             qPrintable(marked.front().cursor.selectedText()));
    m_fixture->session.visit(m_fixture->entity("halley"));
    m_view->showClaim(claim); // its other end says it too
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("halley"));
    QVERIFY(m_view->extraSelections().front().cursor.selectedText().contains(QLatin1String("Io")));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->extraSelections().isEmpty(), 5000);
    m_view->showClaim(base::ClaimId(99U));
    QVERIFY(m_view->extraSelections().isEmpty());
}

void DetailsViewTest::showsTheStartOfOtherData()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    std::string other = smallWorld;
    other.replace(other.find("Small world"), 11, "Other world");
    QVERIFY(openInstead(other));
    QVERIFY2(text().startsWith(QLatin1String("Other world")), qPrintable(text()));
}

void DetailsViewTest::tabAndEnterFollowLinks()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_view->textCursor().selectedText(), QStringLiteral("Halley"));
    QVERIFY(m_view->accessibleDescription().contains(QLatin1String("Halley")));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("halley"));
}

void DetailsViewTest::followsTheLanguage()
{
    m_fixture->session.visit(m_fixture->entity("halley"));
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QVERIFY2(text().startsWith(QStringLiteral("\uFFFC 哈雷")), qPrintable(text()));
}

void DetailsViewTest::hoverOfALinkIsSeenInTheGraph()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    QTest::mouseMove(m_view->viewport(), QPoint(3, 3));
    QTest::mouseMove(m_view->viewport(), placeOfLink(*m_view, QStringLiteral("Halley")));
    QTRY_COMPARE(m_fixture->session.hovered(), m_fixture->entity("halley"));
}

QTEST_MAIN(DetailsViewTest)
#include "detailsview_test.moc"
