// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/detailspanel.h"
#include "app/views/details/pinnedpage.h"
#include "tests/support/windowfixture.h"

#include <QTest>
#include <QToolButton>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* smallWorld = R"(knotary: 1
dataset: {title: {en: Small world}}
sources:
  - {id: s1, title: A paper}
properties:
  - {id: likes, label: {en: likes}, inverse: {en: is liked by}, value: entity}
entities:
  - {id: a, kind: person, names: {en: Ada, zh: 甲}}
  - {id: b, kind: person, names: {en: Ben}}
  - {id: c, kind: person, names: {en: Cleo}}
claims:
  - {id: c1, subject: a, property: likes, object: c, evidence: [{source: s1, locator: "1"}]}
  - {id: c2, subject: b, property: likes, object: c, evidence: [{source: s1, locator: "2"}]}
)";

} // namespace

class DetailsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPinnedPageStays();
    void standsBesideWhereThereIsRoom();
    void bothSayWhatTheyHaveInCommon();
    void followsLanguageAndRemoval();
    void aLinkOfThePinnedPageMovesTheOther();
    void isClosedAgain();

private:
    void visit(const char* key) { m_fixture->session.visit(m_fixture->entity(key)); }
    [[nodiscard]] views::PinnedPage* pinned() const
    {
        return m_panel->findChild<views::PinnedPage*>();
    }
    [[nodiscard]] static QString textOf(const QTextBrowser& page)
    {
        QString text = page.toPlainText().replace(QChar::Nbsp, u' ');
        return text.remove(QChar::ObjectReplacementCharacter).remove(QChar(0x2060)).trimmed();
    }
    [[nodiscard]] QString pinnedText() const { return textOf(*pinned()->page()); }
    [[nodiscard]] QString text() const { return textOf(*m_panel->page()); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::DetailsPanel> m_panel;
};

void DetailsPanelTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_panel = std::make_unique<views::DetailsPanel>(m_fixture->session);
    m_panel->resize(400, 700);
    m_panel->show();
    QVERIFY(m_fixture->open(smallWorld));
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    visit("a");
    QTest::mouseClick(m_panel->findChild<QToolButton*>(QStringLiteral("pinPage")), Qt::LeftButton);
}

void DetailsPanelTest::cleanup()
{
    m_panel.reset();
    m_fixture.reset();
}

void DetailsPanelTest::aPinnedPageStays()
{
    QVERIFY(pinned() != nullptr);
    visit("b");
    QVERIFY2(text().startsWith(QLatin1String("Ben")), qPrintable(text()));
    QVERIFY2(pinnedText().startsWith(QLatin1String("Ada")), qPrintable(pinnedText()));
}

void DetailsPanelTest::standsBesideWhereThereIsRoom()
{
    const auto placed = [this] {
        const QRect live(m_panel->page()->mapTo(m_panel.get(), QPoint()), m_panel->page()->size());
        const QRect other(pinned()->mapTo(m_panel.get(), QPoint()), pinned()->size());
        return other.left() >= live.right()   ? QStringLiteral("beside")
               : other.top() >= live.bottom() ? QStringLiteral("below")
                                              : QStringLiteral("over");
    };
    QTRY_COMPARE(placed(), QStringLiteral("below"));
    QVERIFY(pinned()->height() > 200);
    m_panel->resize(640, 700);
    QTRY_COMPARE(placed(), QStringLiteral("beside"));
    QVERIFY(pinned()->width() > 250 && m_panel->page()->width() > 250);
    m_panel->resize(639, 700);
    QTRY_COMPARE(placed(), QStringLiteral("below"));
}

void DetailsPanelTest::bothSayWhatTheyHaveInCommon()
{
    QVERIFY(!text().contains(QLatin1String("also there"))); // the same page twice
    visit("b");
    QVERIFY2(text().contains(QStringLiteral("Cleo.[1] – also there")), qPrintable(text()));
    QVERIFY(pinnedText().contains(QStringLiteral("also there")));
    visit("c");
    QVERIFY(!pinnedText().contains(QStringLiteral("also there")));
}

void DetailsPanelTest::followsLanguageAndRemoval()
{
    visit("b");
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QVERIFY2(pinnedText().startsWith(QStringLiteral("甲")), qPrintable(pinnedText()));
    const dataset::Dataset& data = m_fixture->session.dataset();
    const base::EntityId ada = m_fixture->entity("a");
    const base::ClaimId claim = *data.findClaim("c1");
    dataset::Edit edit;
    edit.claims.push_back({claim, *data.claim(claim), {}});
    edit.entities.push_back({ada, *data.entity(ada), {}});
    m_fixture->document.push(edit);
    QVERIFY2(pinnedText().contains(QLatin1String("no longer in the data")),
             qPrintable(pinnedText()));
    QVERIFY(!text().contains(QLatin1String("also there")));
    m_fixture->document.undoStack().undo();
    QVERIFY2(pinnedText().startsWith(QStringLiteral("甲")), qPrintable(pinnedText()));
}

void DetailsPanelTest::aLinkOfThePinnedPageMovesTheOther()
{
    const QPoint place = placeOfLink(*pinned()->page(), QStringLiteral("Cleo"));
    QVERIFY(!place.isNull());
    QTest::mouseClick(pinned()->page()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY2(text().startsWith(QLatin1String("Cleo")), qPrintable(text()));
    QVERIFY(pinnedText().startsWith(QLatin1String("Ada")));
}

void DetailsPanelTest::isClosedAgain()
{
    QTest::mouseClick(m_panel->findChild<QToolButton*>(QStringLiteral("unpinPage")),
                      Qt::LeftButton);
    QTRY_VERIFY(pinned() == nullptr);
    auto* pin = m_panel->findChild<QToolButton*>(QStringLiteral("pinPage"));
    QVERIFY(!pin->isChecked());
    pin->setFocus();
    QTest::keyClick(pin, Qt::Key_Space);
    QVERIFY(pinned() != nullptr);
    QVERIFY(m_fixture->open(smallWorld)); // other data
    QTRY_VERIFY(pinned() == nullptr);
}

QTEST_MAIN(DetailsPanelTest)
#include "detailspanel_test.moc"
