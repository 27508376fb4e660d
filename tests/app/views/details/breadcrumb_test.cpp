// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/breadcrumb.h"
#include "tests/support/windowfixture.h"

#include <QLabel>
#include <QMenu>
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
entities:
  - {id: a, kind: person, names: {en: Ada & <b>Co</b>, zh: 甲}}
  - {id: b, kind: person, names: {en: Ben}}
  - {id: c, kind: person, names: {en: Cleopatra the Seventh of the Ptolemies}}
  - {id: d, kind: person, names: {en: Dan}}
)";

} // namespace

class BreadcrumbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheWay();
    void aClickGoesThere();
    void aKeyGoesThere();
    void whatFindsNoRoomIsInTheMenu();
    void anotherTimeIsTheSamePage();
    void namesAreText();
    void followsTheLanguage();
    void whoIsGoneIsNotOfferedAnyMore();

private:
    void visit(const char* key) { m_fixture->session.visit(m_fixture->entity(key)); }
    [[nodiscard]] QList<QToolButton*> buttons() const
    {
        QList<QToolButton*> shown;
        for (QToolButton* button : m_bar->findChildren<QToolButton*>())
            if (button->isVisible())
                shown += button;
        std::sort(shown.begin(), shown.end(),
                  [](const QToolButton* a, const QToolButton* b) { return a->x() < b->x(); });
        return shown;
    }
    /// "Start › Ben › [Dan]", as it stands from left to right.
    [[nodiscard]] QString way() const
    {
        QTest::qWait(10); // a layout takes its time
        QStringList names;
        for (const QToolButton* button : buttons())
            names += button->text().replace(QLatin1String("&&"), QLatin1String("&"));
        for (const QLabel* label : m_bar->findChildren<QLabel*>())
            if (label->isVisible() && label->text() != QStringLiteral("›"))
                names += u'[' + label->text() + u']';
        return names.join(QStringLiteral(" › "));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::Breadcrumb> m_bar;
};

void BreadcrumbTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_bar = std::make_unique<views::Breadcrumb>(m_fixture->session);
    m_bar->resize(900, 30);
    m_bar->show();
    QVERIFY(m_fixture->open(smallWorld));
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void BreadcrumbTest::cleanup()
{
    m_bar.reset();
    m_fixture.reset();
}

void BreadcrumbTest::showsTheWay()
{
    QCOMPARE(way(), QStringLiteral("[Start]"));
    visit("b");
    m_fixture->session.visitSource(*m_fixture->session.dataset().findSource("s1"));
    visit("d");
    QCOMPARE(way(), QStringLiteral("Start › Ben › Source: A paper › [Dan]"));
    m_fixture->session.goBack();
    QCOMPARE(way(), QStringLiteral("Start › Ben › [Source: A paper]"));
}

void BreadcrumbTest::aClickGoesThere()
{
    visit("b");
    visit("d");
    (void)way();
    QTest::mouseClick(buttons().at(1), Qt::LeftButton);
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("b"));
    QVERIFY(m_fixture->session.canGoForward()); // what lay ahead stays
    QCOMPARE(way(), QStringLiteral("Start › [Ben]"));
}

void BreadcrumbTest::aKeyGoesThere()
{
    visit("b");
    visit("d");
    (void)way();
    QToolButton* start = buttons().front();
    QVERIFY(start->focusPolicy() & Qt::TabFocus);
    QCOMPARE(start->accessibleName(), QStringLiteral("Back to Start"));
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Return);
    QVERIFY(m_fixture->session.page() == document::Page{});
}

void BreadcrumbTest::whatFindsNoRoomIsInTheMenu()
{
    for (const char* key : {"b", "c", "a", "b", "c", "d"})
        visit(key);
    m_bar->resize(330, 30);
    const QString narrow = way();
    QVERIFY2(narrow.startsWith(QStringLiteral("Start › … › ")), qPrintable(narrow));
    QVERIFY2(narrow.endsWith(QStringLiteral(" › [Dan]")), qPrintable(narrow));
    for (const QToolButton* button : buttons())
        QVERIFY(button->geometry().right() < m_bar->width());
    QToolButton* more = buttons().at(1);
    const QList<QAction*> earlier = more->menu()->actions();
    QVERIFY(earlier.size() >= 3);
    QCOMPARE(earlier.back()->text(), QStringLiteral("Ben")); // the earliest is last
    earlier.back()->trigger();
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("b"));
    QCOMPARE(m_fixture->session.navigation().at(), std::size_t(1));
    m_bar->resize(90, 30); // even so something is read, and nothing is cut
    QVERIFY2(way().contains(u'['), qPrintable(way()));
}

void BreadcrumbTest::anotherTimeIsTheSamePage()
{
    visit("b");
    m_fixture->session.setYears(query::YearRange{2015, 2015});
    m_fixture->session.setYears(query::YearRange{2016, 2016});
    QCOMPARE(way(), QStringLiteral("Start › [Ben]"));
}

void BreadcrumbTest::namesAreText()
{
    visit("a");
    visit("b");
    QCOMPARE(way(), QStringLiteral("Start › Ada & <b>Co</b> › [Ben]"));
    const QString tip = buttons().at(1)->toolTip();
    QVERIFY2(tip.contains(QLatin1String("&lt;b&gt;")), qPrintable(tip));
    visit("a");
    for (const QLabel* label : m_bar->findChildren<QLabel*>())
        if (label->text().contains(QLatin1String("Ada")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
}

void BreadcrumbTest::followsTheLanguage()
{
    visit("a");
    visit("b");
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QVERIFY2(way().contains(QStringLiteral("甲")), qPrintable(way()));
}

void BreadcrumbTest::whoIsGoneIsNotOfferedAnyMore()
{
    visit("d");
    visit("b");
    dataset::Edit edit;
    edit.entities.push_back(
        {m_fixture->entity("d"), *m_fixture->session.dataset().entity(m_fixture->entity("d")), {}});
    m_fixture->document.push(edit);
    QCOMPARE(way(), QStringLiteral("Start › [Ben]"));
}

QTEST_MAIN(BreadcrumbTest)
#include "breadcrumb_test.moc"
