// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel as a person works it: by mouse alone, by keyboard alone.

#include "app/views/checks/checksview.h"

#include "app/views/checks/checkrunner.h"
#include "app/views/checks/metermodel.h"
#include "tests/support/generateddata.h"
#include "tests/support/windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* comets = R"(knotary: 1
dataset: {title: {en: Comets}}
kinds: [{id: comet, label: {en: Comet}}]
properties:
  - {id: meets, label: {en: meets}, value: entity}
  - {id: tail, label: {en: has a tail of}, value: quantity, single: true}
sources:
  - {id: s1, title: Sightings, publisher: '<b>Sky & "Press"', date: "2014"}
  - {id: s2, title: {en: Second look, zh: 再看一眼}, date: "2020-01"}
entities:
  - {id: halley, kind: comet, names: {en: 'A <b>& "B"', zh: 哈雷彗星}}
  - {id: encke, kind: comet, names: {en: Encke, zh: 恩克彗星}}
  - {id: star, kind: comet, names: {en: نجم, zh: 星}}
claims:
  - {id: c1, subject: halley, property: meets, object: encke, when: "2014",
     evidence: [{source: s1, locator: "3"}, {source: s2, locator: "4"}]}
  - {id: c2, subject: encke, property: meets, object: star, when: "2016"}
  - {id: c3, subject: star, property: meets, object: star, evidence: [{source: s1}]}
  - {id: c4, subject: halley, property: tail, value: {quantity: 3, unit: km}, when: "2014",
     evidence: [{source: s1, locator: "7"}]}
  - {id: c5, subject: halley, property: tail, value: {quantity: 4, unit: km}, when: "2014",
     evidence: [{source: s2, locator: "8"}]}
)";

constexpr const char* nothing = "knotary: 1\ndataset: {title: {en: Nothing}}\n";

enum Row
{
    Unsourced,
    SingleSource,
    Undated,
    Stale,
    Disputed
};

QString textAt(QAbstractItemView& list, int row, int column)
{
    return list.model()->index(row, column).data().toString();
}

QPoint placeOf(QAbstractItemView& list, int row, int column)
{
    return list.visualRect(list.model()->index(row, column)).center();
}

} // namespace

class ChecksViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countsWhatIsFound();
    void showsFindingsByMouse();
    void showsFindingsByKeyboard();
    void goesToOneFinding();
    void showsConflictsSideBySide();
    void goesToAConflict_data();
    void goesToAConflict();
    void showsPublishers();
    void switchesRulesOff_data();
    void switchesRulesOff();
    void speaksTheLanguageOfNames();
    void followsTheData();
    void worksOnlyWhileSomebodyLooks();
    void canBeStopped();
    void saysThatThereIsNothing();
    void everythingHasAName();
    void standsManyFindings();
    void isOpenedByKeyAndRemembersRules();

private:
    void open(const std::string& yaml);
    [[nodiscard]] QTreeView& list(const char* name) const
    {
        const auto lists = m_view->findChildren<QTreeView*>();
        return **std::ranges::find(lists, QString::fromLatin1(name), &QTreeView::accessibleName);
    }
    [[nodiscard]] QTreeView& meter() const { return list("Evidence meter"); }
    [[nodiscard]] QListView& findings(const char* name = "Findings") const
    {
        const auto lists = m_view->findChildren<QListView*>();
        return **std::ranges::find(lists, QString::fromLatin1(name), &QListView::accessibleName);
    }
    void clickTab(int tab) const
    {
        auto* bar = m_view->findChild<QTabBar*>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    }
    static void click(QAbstractItemView& list, int row, int column)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, placeOf(list, row, column));
    }
    [[nodiscard]] QToolButton& button(const QString& text) const
    {
        for (auto* one : m_view->findChildren<QToolButton*>())
            if (one->isVisible() && (one->text() == text || one->toolTip() == text))
                return *one;
        qFatal("no such button: %s", qPrintable(text));
    }
    [[nodiscard]] std::vector<std::string> evidenceKeys() const
    {
        std::vector<std::string> keys;
        for (const base::ClaimId id : m_fixture->session.evidence())
            keys.push_back(m_fixture->session.dataset().claim(id)->key);
        return keys;
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::ChecksView> m_view;
};

void ChecksViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    QVERIFY(m_fixture->open(comets));
    m_view = std::make_unique<views::ChecksView>(m_fixture->session);
    m_view->resize(1200, 320);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTRY_VERIFY(!textAt(meter(), Unsourced, 1).isEmpty());
}

void ChecksViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void ChecksViewTest::open(const std::string& yaml)
{
    QVERIFY(writeFile(m_fixture->folder.filePath(u"data.yaml"_qs), yaml));
    m_fixture->document.open(m_fixture->folder.filePath(u"data.yaml"_qs));
}

void ChecksViewTest::countsWhatIsFound()
{
    QStringList rows;
    for (int row = 0; row < meter().model()->rowCount(); ++row)
        rows.append(textAt(meter(), row, 0) + u' ' + textAt(meter(), row, 1) + u' ' +
                    textAt(meter(), row, 2));
    QCOMPARE(rows,
             (QStringList{u"Unsourced 1 20 %"_qs, u"One source only 3 60 %"_qs,
                          u"Undated 1 20 %"_qs, u"Stale 1 20 %"_qs, u"Disputed 2 40 %"_qs,
                          u"Announced, never confirmed 0 0 %"_qs, u"One publisher alone 0 "_qs}));
    for (int row = 0; row < meter().model()->rowCount(); ++row)
        QVERIFY(textAt(meter(), row, 3).endsWith(u'.'));
}

void ChecksViewTest::showsFindingsByMouse()
{
    click(meter(), Disputed, 1);
    QCOMPARE(findings().model()->rowCount(), 2);
    QCOMPARE(textAt(findings(), 0, 0),
             u"A <b>& \"B\" has a tail of 3 km (2014) · it contradicts another claim"_qs);
    QTest::mouseClick(&button(u"Select all in the graph"_qs), Qt::LeftButton);
    QCOMPARE(m_fixture->session.selected(),
             document::Session::Entities{m_fixture->entity("halley")});
    QCOMPARE(evidenceKeys(), (std::vector<std::string>{"c4", "c5"}));
}

void ChecksViewTest::showsFindingsByKeyboard()
{
    m_view->setFocus();
    QTRY_VERIFY(meter().hasFocus());
    QTest::keyClick(&meter(), Qt::Key_Home);
    QCOMPARE(findings().model()->rowCount(), 1);
    QTest::keyClick(&meter(), Qt::Key_Return);
    QCOMPARE(m_fixture->session.selected().size(), std::size_t{2}); // both ends
    QCOMPARE(evidenceKeys(), (std::vector<std::string>{"c2"}));
    QTest::keyClick(&meter(), Qt::Key_Down);
    QCOMPARE(findings().model()->rowCount(), 3);
    QVERIFY(findings().accessibleDescription().startsWith(u"One source only: "_qs));
}

void ChecksViewTest::goesToOneFinding()
{
    click(meter(), SingleSource, 0);
    click(findings(), 1, 0);
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("halley"));
    QCOMPARE(evidenceKeys(), (std::vector<std::string>{"c4"}));
    findings().setFocus();
    QTest::keyClick(&findings(), Qt::Key_Up);
    QTest::keyClick(&findings(), Qt::Key_Return);
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("star"));
    QCOMPARE(evidenceKeys(), (std::vector<std::string>{"c3"}));
    findings().clearSelection();
    QTest::keyClick(&findings(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 3);
}

void ChecksViewTest::showsConflictsSideBySide()
{
    clickTab(1);
    QTreeView& conflicts = list("Conflicts");
    QCOMPARE(conflicts.model()->rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < conflicts.model()->columnCount(); ++column)
        cells.append(textAt(conflicts, 0, column));
    QCOMPARE(cells, (QStringList{u"A <b>& \"B\""_qs, u"has a tail of"_qs,
                                 u"3 km (2014)\n<b>Sky & \"Press\", 2014 ¶7"_qs,
                                 u"4 km (2014)\nSecond look, 2020-01 ¶8"_qs}));
    QVERIFY(!conflicts.model()->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"<b>"));
}

void ChecksViewTest::goesToAConflict_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keys") << false;
}

void ChecksViewTest::goesToAConflict()
{
    QFETCH(bool, byMouse);
    QTreeView& conflicts = list("Conflicts");
    if (byMouse) {
        clickTab(1);
        click(conflicts, 0, 2);
    } else {
        m_view->setFocus();
        QTest::keyClick(&meter(), Qt::Key_Tab, Qt::ControlModifier); // the next tab
        QTRY_VERIFY(conflicts.isVisible());
        m_view->setFocus();
        QTRY_VERIFY(conflicts.hasFocus());
        QTest::keyClick(&conflicts, Qt::Key_Home);
        QTest::keyClick(&conflicts, Qt::Key_Return);
    }
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("halley"));
    QCOMPARE(evidenceKeys(), (std::vector<std::string>{"c4", "c5"}));
}

void ChecksViewTest::showsPublishers()
{
    clickTab(2);
    QTreeView& publishers = list("Publishers");
    QCOMPARE(publishers.model()->rowCount(), 2);
    QCOMPARE(textAt(publishers, 0, 0), u"<b>Sky & \"Press\""_qs);
    QCOMPARE(textAt(publishers, 0, 1), u"2"_qs);
    QCOMPARE(textAt(publishers, 0, 2), u"50 %"_qs);
    click(publishers, 1, 1);
    QCOMPARE(findings("Claims of the publisher").model()->rowCount(), 1);
    QCOMPARE(textAt(findings("Claims of the publisher"), 0, 0),
             u"A <b>& \"B\" has a tail of 4 km (2014)"_qs);
    QTest::keyClick(&publishers, Qt::Key_Return);
    QCOMPARE(evidenceKeys(), (std::vector<std::string>{"c5"}));
}

void ChecksViewTest::switchesRulesOff_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keys") << false;
}

void ChecksViewTest::switchesRulesOff()
{
    QFETCH(bool, byMouse);
    QSignalSpy changes(m_view.get(), &views::ChecksView::switchedOffChanged);
    if (byMouse) {
        const QRect cell = meter().visualRect(meter().model()->index(Unsourced, 0));
        QTest::mouseClick(meter().viewport(), Qt::LeftButton, {},
                          cell.topLeft() + QPoint(12, cell.height() / 2));
    } else {
        m_view->setFocus();
        QTest::keyClick(&meter(), Qt::Key_Home);
        QTest::keyClick(&meter(), Qt::Key_Space);
    }
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_view->switchedOff(), QStringList{u"unsourced"_qs});
    QCOMPARE(textAt(meter(), Unsourced, 1), u"off"_qs);
    QTRY_COMPARE(findings().model()->rowCount(), 0);
    m_view->setSwitchedOff({u"of-a-later-version"_qs});
    QTRY_COMPARE(textAt(meter(), Unsourced, 1), u"1"_qs);
    QTRY_COMPARE(findings().model()->rowCount(), 1);
    QCOMPARE(m_view->switchedOff(), QStringList{u"of-a-later-version"_qs});
}

void ChecksViewTest::speaksTheLanguageOfNames()
{
    click(meter(), Unsourced, 0);
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QVERIFY(textAt(findings(), 0, 0).startsWith(u"恩克彗星"_qs));
    QCOMPARE(textAt(list("Conflicts"), 0, 0), u"哈雷彗星"_qs);
    QVERIFY(textAt(list("Publishers"), 1, 0).startsWith(u"再看一眼"_qs));
}

void ChecksViewTest::followsTheData()
{
    std::string better = comets;
    better.replace(better.find("when: \"2016\"}"), 13, "when: \"2016\", evidence: [{source: s1}]}");
    open(better);
    QTRY_COMPARE(textAt(meter(), Unsourced, 1), u"0"_qs);
    QTRY_COMPARE(findings().model()->rowCount(), 0);
}

void ChecksViewTest::worksOnlyWhileSomebodyLooks()
{
    m_view->hide();
    QSignalSpy runs(m_view->findChild<views::CheckRunner*>(), &views::CheckRunner::finished);
    open(nothing);
    QTRY_COMPARE(m_fixture->document.dataset().entityCount(), std::size_t{0});
    QTest::qWait(50);
    QCOMPARE(runs.size(), 0);
    m_view->show();
    QTRY_COMPARE(runs.size(), 1);
    m_view->hide();
    m_view->show();
    QTest::qWait(50);
    QCOMPARE(runs.size(), 1); // it is still true
}

void ChecksViewTest::canBeStopped()
{
    auto* runner = m_view->findChild<views::CheckRunner*>();
    m_view->setSwitchedOff({u"stale"_qs}); // checks anew
    QVERIFY(runner->isRunning());
    runner->stop(); // sooner than a hand could
    QVERIFY(!runner->isRunning());
    QTest::mouseClick(&button(u"Check again"_qs), Qt::LeftButton);
    QTRY_VERIFY(!runner->isRunning());
    QTRY_COMPARE(textAt(meter(), Unsourced, 1), u"1"_qs);
}

void ChecksViewTest::saysThatThereIsNothing()
{
    open(nothing);
    QTRY_COMPARE(textAt(meter(), Unsourced, 1), u"0"_qs);
    QCOMPARE(textAt(meter(), Unsourced, 2), QString()); // a share of nothing
    clickTab(1);
    QTRY_COMPARE(list("Conflicts").accessibleDescription(), u"No claims contradict each other."_qs);
    clickTab(2);
    QCOMPARE(findings("Claims of the publisher").accessibleDescription(),
             u"No claim rests on one publisher alone."_qs);
}

void ChecksViewTest::everythingHasAName()
{
    QAccessible::setActive(true);
    for (QWidget* widget : m_view->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty() ||
                     qobject_cast<QTabBar*>(widget) != nullptr,
                 widget->metaObject()->className());
    }
}

void ChecksViewTest::standsManyFindings()
{
    open(generatedYaml({.entities = 2000, .claims = 4000}));
    QTRY_VERIFY_WITH_TIMEOUT(textAt(meter(), SingleSource, 1).toInt() > 1000, 20'000);
    click(meter(), SingleSource, 0);
    QVERIFY(findings().model()->rowCount() > 1000);
    QTest::mouseClick(&button(u"Select all in the graph"_qs), Qt::LeftButton);
    QVERIFY(m_fixture->session.selected().size() > 500);
}

void ChecksViewTest::isOpenedByKeyAndRemembersRules()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(comets));
    auto* panel = fixture.window->findChild<views::ChecksView*>();
    QVERIFY(!panel->isVisible());
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(panel->isVisible() && panel->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(fixture.settings.checksSwitchedOff(), QStringList{u"unsourced"_qs});
    QTRY_VERIFY(fixture.window->findChild<QAction*>(u"go.nextConflict"_qs)->isEnabled());
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.session.current(), fixture.entity("halley"));
    QCOMPARE(fixture.session.evidence().size(), std::size_t{2});
    const auto lists = panel->findChildren<QTreeView*>();
    const auto conflicts = std::ranges::find(lists, u"Conflicts"_qs, &QTreeView::accessibleName);
    QTRY_COMPARE((*conflicts)->currentIndex().row(), 0);
    const window::MainWindow second(fixture.session, fixture.settings);
    QCOMPARE(second.findChild<views::ChecksView*>()->switchedOff(), QStringList{u"unsourced"_qs});
}

QTEST_MAIN(ChecksViewTest)
#include "checksview_test.moc"
