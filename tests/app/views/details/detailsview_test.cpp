// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/detailsview.h"
#include "tests/support/windowfixture.h"

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
    void clickOnAMarkOpensTheSource();
    void tabAndEnterFollowLinks();
    void followsTheLanguage();
    void hoverOfALinkIsSeenInTheGraph();

private:
    void clickLink(const QString& text) const;
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
    QVERIFY2(text().startsWith(QLatin1String("Io")), qPrintable(text()));
    QVERIFY(text().contains(QStringLiteral("[s1 ¶3]")));
}

void DetailsViewTest::clickOnANameVisitsIt()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    clickLink(QStringLiteral("Halley"));
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("halley"));
    QVERIFY(text().contains(QLatin1String("is circled by")));
}

void DetailsViewTest::clickOnAMarkOpensTheSource()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    QString mark = QStringLiteral("[s1 ¶3]");
    mark.replace(u' ', QChar::Nbsp);
    clickLink(mark);
    QVERIFY(m_view->isShowingSource());
    QVERIFY2(text().contains(QLatin1String("A paper")), qPrintable(text()));
    QVERIFY(text().contains(QLatin1String("paragraph 3")));
    m_view->leaveSource();
    QVERIFY(text().startsWith(QLatin1String("Io")));
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
    QVERIFY2(text().startsWith(QStringLiteral("哈雷")), qPrintable(text()));
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
