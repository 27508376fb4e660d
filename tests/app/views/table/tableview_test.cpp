// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/tableview.h"

#include "app/views/table/rowselection.h"
#include "app/views/table/tablegrid.h"
#include "tests/support/generateddata.h"
#include "tests/support/windowfixture.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* fewThings = R"(knotary: 1
dataset: {title: {en: Few things}}
sources: [{id: s1, title: A paper, date: "2014", publisher: Press}]
kinds:
  - {id: comet, label: {en: Comet}}
  - {id: moon, label: {en: Moon, zh: 卫星}}
properties:
  - {id: circles, label: {en: circles}, value: entity}
  - {id: tail, label: {en: tail}, value: text}
entities:
  - {id: halley, kind: comet, names: {en: Halley, zh: 哈雷}}
  - {id: io, kind: moon, names: {en: Io}}
  - {id: encke, kind: comet, names: {en: 'A <b>& "B"'}}
  - {id: europa, kind: moon, names: {en: Europa}}
claims:
  - {id: c1, subject: io, property: circles, object: halley, when: "2014", evidence: [{source: s1}]}
  - {id: c2, subject: europa, property: circles, object: halley, when: "2016"}
  - {id: c3, subject: halley, property: tail, value: "=long"}
)";

} // namespace

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsEntitiesAndClaims();
    void headersSort();
    void theFilterLineLeavesRows();
    void groupsOpenAndClose();
    void showsWhatTheGraphShows();
    void rowsAreTheSelection();
    void theSelectionIsRows();
    void claimsSelectWhomTheySpeakOf();
    void enterGoesThere();
    void doubleClickShowsTheEvidence();
    void everythingByKeyboard();
    void typingFindsARow();
    void lettersAreNoShortcuts();
    void columnsAreHiddenMovedAndKept();
    void copiesWhatIsShown();
    void hidesFromTheMenu();
    void showsASelectionThatWasFilteredOut();
    void followsTheDataAndTheLanguage();
    void saysWhyItIsEmpty();
    void narrowWindowsHaveTwoRows();
    void screenReadersAreTold();
    void tenThousandsStayQuick();

private:
    [[nodiscard]] views::TableGrid& grid() const
    {
        return *m_view->findChild<views::TableGrid*>(m_view->contents() ==
                                                             views::TableView::Contents::Entities
                                                         ? QStringLiteral("entityTable")
                                                         : QStringLiteral("claimTable"));
    }
    [[nodiscard]] document::Session& session() const { return m_fixture->session; }
    /// Column 0 of each line, a group as "[Comet (2)]".
    [[nodiscard]] QString lines() const;
    [[nodiscard]] QString selectedRows() const;
    [[nodiscard]] QString summary() const
    {
        return m_view->findChild<QLabel*>(QStringLiteral("tableSummary"))->text();
    }
    [[nodiscard]] QPoint placeOf(const QString& name) const;
    void click(const QString& name, Qt::KeyboardModifiers modifiers = {}) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&grid(), key, modifiers);
    }
    void clickHeader(const QString& title) const;
    void clickButton(const char* name) const
    {
        QTest::mouseClick(m_view->findChild<QWidget*>(QLatin1String(name)), Qt::LeftButton);
    }
    /// Opens the menu of a button and chooses an entry.
    void choose(const char* button, const QString& title) const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::TableView> m_view;
};

void TableViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    QVERIFY(m_fixture->open(fewThings));
    m_view = std::make_unique<views::TableView>(session());
    m_view->resize(1100, 320);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTRY_COMPARE(lines(), QStringLiteral("Halley Io A <b>& \"B\" Europa"));
}

void TableViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

QString TableViewTest::lines() const
{
    const views::TableModel& model = m_view->pane(m_view->contents()).model();
    QStringList lines;
    for (int line = 0; line < model.rowCount(); ++line) {
        const QString text = model.index(line, 0).data().toString();
        lines += model.groupAt(line) != nullptr ? QStringLiteral("[%1]").arg(text) : text;
    }
    return lines.join(u' ');
}

QString TableViewTest::selectedRows() const
{
    const views::TableRows& rows = *m_view->pane(m_view->contents()).model().rows();
    QStringList ids;
    for (std::size_t row = 0; row < rows.count(); ++row)
        if (grid().rowSelection().has(row))
            ids += rows.columns[*rows.columnOf("id")].text(row);
    return ids.join(u' ');
}

QPoint TableViewTest::placeOf(const QString& name) const
{
    const QAbstractItemModel* model = grid().model();
    for (int line = 0; line < model->rowCount(); ++line)
        if (model->index(line, 0).data().toString() == name)
            return grid().visualRect(model->index(line, 0)).center();
    return {};
}

void TableViewTest::click(const QString& name, Qt::KeyboardModifiers modifiers) const
{
    QVERIFY2(!placeOf(name).isNull(), qPrintable(name));
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, modifiers, placeOf(name));
}

void TableViewTest::clickHeader(const QString& title) const
{
    QHeaderView* header = grid().horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        if (header->model()->headerData(column, Qt::Horizontal).toString() == title)
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + 20, 8));
}

void TableViewTest::choose(const char* button, const QString& title) const
{
    QMenu* menu = m_view->findChild<QToolButton*>(QLatin1String(button))->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (QString(action->text()).remove(u'&') == title) {
            action->trigger();
            return;
        }
    QFAIL(qPrintable(title));
}

void TableViewTest::listsEntitiesAndClaims()
{
    QCOMPARE(summary(), QStringLiteral("4 of 4 row(s)"));
    clickButton("tableClaims");
    QTRY_COMPARE(lines(), QStringLiteral("Io Europa Halley"));
    QCOMPARE(summary(), QStringLiteral("3 of 3 row(s)"));
    clickButton("tableEntities");
    QCOMPARE(summary(), QStringLiteral("4 of 4 row(s)"));
}

void TableViewTest::headersSort()
{
    clickHeader(QStringLiteral("Name"));
    QTRY_COMPARE(lines(), QStringLiteral("A <b>& \"B\" Europa Halley Io"));
    clickHeader(QStringLiteral("Name"));
    QTRY_COMPARE(lines(), QStringLiteral("Io Halley Europa A <b>& \"B\""));
    clickHeader(QStringLiteral("Name")); // as in the file
    QTRY_COMPARE(lines(), QStringLiteral("Halley Io A <b>& \"B\" Europa"));
    choose("tableSort", QStringLiteral("Relations"));
    QTRY_COMPARE(lines(), QStringLiteral("A <b>& \"B\" Io Europa Halley"));
    choose("tableSort", QStringLiteral("Descending"));
    QTRY_COMPARE(lines(), QStringLiteral("Halley Io Europa A <b>& \"B\""));
    QCOMPARE(grid().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TableViewTest::theFilterLineLeavesRows()
{
    auto* filter = m_view->findChild<QLineEdit*>(QStringLiteral("tableFilter"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("MOON"));
    QTRY_COMPARE(lines(), QStringLiteral("Io Europa"));
    QCOMPARE(summary(), QStringLiteral("2 of 4 row(s)"));
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(grid().hasFocus());
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(summary(), QStringLiteral("4 of 4 row(s)"));
    QSignalSpy left(m_view.get(), &views::TableView::left);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TableViewTest::groupsOpenAndClose()
{
    choose("tableGroup", QStringLiteral("Kind"));
    QTRY_COMPARE(lines(), QStringLiteral("[Comet (2)] Halley A <b>& \"B\" [Moon (2)] Io Europa"));
    click(QStringLiteral("Comet (2)"));
    QCOMPARE(lines(), QStringLiteral("[Comet (2)] [Moon (2)] Io Europa"));
    grid().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Left);
    QCOMPARE(lines(), QStringLiteral("[Comet (2)] [Moon (2)]"));
    press(Qt::Key_Right);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(lines(), QStringLiteral("[Comet (2)] Halley A <b>& \"B\" [Moon (2)] Io Europa"));
    choose("tableGroup", QStringLiteral("Close all groups"));
    QCOMPARE(lines(), QStringLiteral("[Comet (2)] [Moon (2)]"));
    session().visit(m_fixture->entity("io")); // is shown, wherever it is
    QTRY_COMPARE(lines(), QStringLiteral("[Comet (2)] [Moon (2)] Io Europa"));
    choose("tableGroup", QStringLiteral("No groups"));
    QTRY_COMPARE(lines(), QStringLiteral("Halley Io A <b>& \"B\" Europa"));
}

void TableViewTest::showsWhatTheGraphShows()
{
    session().hide({m_fixture->entity("io")});
    QTRY_COMPARE(lines(), QStringLiteral("Halley A <b>& \"B\" Europa"));
    QCOMPARE(summary(), QStringLiteral("3 of 4 row(s)"));
    auto* all = m_view->findChild<QToolButton*>(QStringLiteral("tableAll"));
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_COMPARE(summary(), QStringLiteral("4 of 4 row(s)"));
    QTest::keyClick(all, Qt::Key_Space);
    session().showAll();
    session().setYears(query::YearRange{2016, 2016});
    QTRY_COMPARE(lines(), QStringLiteral("Halley Europa"));
    clickButton("tableClaims");
    QTRY_COMPARE(lines(), QStringLiteral("Europa Halley"));
}

void TableViewTest::rowsAreTheSelection()
{
    click(QStringLiteral("Io"));
    QCOMPARE(session().selected(), document::Session::Entities{m_fixture->entity("io")});
    QCOMPARE(session().current(), m_fixture->entity("io"));
    click(QStringLiteral("Europa"), Qt::ControlModifier);
    QCOMPARE(session().selected().size(), std::size_t(2));
    QCOMPARE(summary(), QStringLiteral("4 of 4 row(s), 2 selected"));
    click(QStringLiteral("Halley"));
    click(QStringLiteral("A <b>& \"B\""), Qt::ShiftModifier);
    QCOMPARE(session().selected().size(), std::size_t(3));
    // Sorting leaves it alone.
    clickHeader(QStringLiteral("Name"));
    QTRY_COMPARE(lines(), QStringLiteral("A <b>& \"B\" Europa Halley Io"));
    QCOMPARE(selectedRows(), QStringLiteral("halley io encke"));
    QCOMPARE(session().selected().size(), std::size_t(3));
}

void TableViewTest::theSelectionIsRows()
{
    QSignalSpy changed(&session(), &document::Session::selectionChanged);
    session().select({m_fixture->entity("europa"), m_fixture->entity("halley")});
    QCOMPARE(selectedRows(), QStringLiteral("halley europa"));
    QCOMPARE(changed.count(), 1); // no echo
    session().visit(m_fixture->entity("europa"));
    QCOMPARE(selectedRows(), QStringLiteral("europa"));
    QCOMPARE(grid().currentIndex().row(), 3);
    session().clearSelection();
    QCOMPARE(selectedRows(), QString());
}

void TableViewTest::claimsSelectWhomTheySpeakOf()
{
    clickButton("tableClaims");
    QTRY_COMPARE(lines(), QStringLiteral("Io Europa Halley"));
    click(QStringLiteral("Europa"));
    const document::Session::Entities both{m_fixture->entity("europa"),
                                           m_fixture->entity("halley")};
    QCOMPARE(session().selected(), both);
    QCOMPARE(selectedRows(), QStringLiteral("c2")); // not all that is said of Halley
    session().visit(m_fixture->entity("halley"));
    QCOMPARE(selectedRows(), QStringLiteral("c1 c2 c3"));
    session().visit(m_fixture->entity("io"));
    QCOMPARE(selectedRows(), QStringLiteral("c1"));
}

void TableViewTest::enterGoesThere()
{
    grid().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(session().current(), m_fixture->entity("io"));
    QVERIFY(session().canGoBack()); // a visit, not a mere selection
    const QFont font = grid().model()->index(1, 0).data(Qt::FontRole).value<QFont>();
    QVERIFY(font.bold()); // whose page is read is seen
}

void TableViewTest::doubleClickShowsTheEvidence()
{
    clickButton("tableClaims");
    QTRY_COMPARE(lines(), QStringLiteral("Io Europa Halley"));
    QSignalSpy evidence(&session(), &document::Session::evidenceChanged);
    click(QStringLiteral("Io"));
    QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, placeOf(QStringLiteral("Io")));
    QCOMPARE(evidence.count(), 1);
    QCOMPARE(session().evidence(),
             std::vector<base::ClaimId>{*session().dataset().findClaim("c1")});
    QCOMPARE(session().current(), m_fixture->entity("io"));
    QCOMPARE(selectedRows(), QStringLiteral("c1"));
}

void TableViewTest::everythingByKeyboard()
{
    grid().setFocus();
    press(Qt::Key_End);
    QCOMPARE(selectedRows(), QStringLiteral("europa"));
    press(Qt::Key_Home);
    QCOMPARE(selectedRows(), QStringLiteral("halley"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selectedRows(), QStringLiteral("halley io"));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(session().selected().size(), std::size_t(4));
    // Tab leads out of the grid and round to the switch, through everything else.
    QStringList passed;
    const auto* entities = m_view->findChild<QToolButton*>(QStringLiteral("tableEntities"));
    for (int step = 0; step < 12 && !entities->hasFocus(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        passed += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(passed.join(u' '), QStringLiteral("tableAll tableColumns tableGroup tableSort "
                                               "tableFilter tableEntities"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTRY_COMPARE(lines(), QStringLiteral("Io Europa Halley"));
    // The menu of the sorting.
    auto* sort = m_view->findChild<QToolButton*>(QStringLiteral("tableSort"));
    sort->setFocus();
    QTimer::singleShot(0, sort, [sort] {
        QTest::keyClick(sort->menu(), Qt::Key_Down);
        QTest::keyClick(sort->menu(), Qt::Key_Down);
        QTest::keyClick(sort->menu(), Qt::Key_Return);
    });
    QTest::keyClick(sort, Qt::Key_Space);
    QTRY_COMPARE(lines(), QStringLiteral("Europa Halley Io"));
    QSignalSpy left(m_view.get(), &views::TableView::left);
    press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TableViewTest::typingFindsARow()
{
    grid().setFocus();
    QTest::keyClicks(&grid(), QStringLiteral("eu"));
    QCOMPARE(selectedRows(), QStringLiteral("europa"));
    session().setLanguage(text::NameLanguage::Chinese);
    QTRY_VERIFY(lines().contains(QStringLiteral("哈雷")));
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClicks(&grid(), QStringLiteral("hal")); // pinyin of 哈雷
    QCOMPARE(selectedRows(), QStringLiteral("halley"));
}

void TableViewTest::lettersAreNoShortcuts()
{
    auto* play = new QAction(m_view.get());
    play->setShortcut(Qt::Key_I);
    auto* all = new QAction(m_view.get());
    all->setShortcut(QKeySequence::SelectAll);
    m_view->addActions({play, all});
    QSignalSpy played(play, &QAction::triggered);
    QSignalSpy selected(all, &QAction::triggered);
    grid().setFocus();
    press(Qt::Key_I);
    QCOMPARE(selectedRows(), QStringLiteral("io"));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(played.count() + selected.count(), 0);
}

void TableViewTest::columnsAreHiddenMovedAndKept()
{
    QSignalSpy changed(m_view.get(), &views::TableView::columnsChanged);
    choose("tableColumns", QStringLiteral("Claims"));
    QVERIFY(changed.count() > 0);
    choose("tableColumns", QStringLiteral("Move “Name” right"));
    grid().setColumnWidth(0, 333);
    const QString kept = m_view->columns();
    QVERIFY2(kept.startsWith(QLatin1String("other:160 name:333 kind:120")), qPrintable(kept));
    QVERIFY2(kept.contains(QLatin1String(" -claims:80 ")), qPrintable(kept));

    m_view = std::make_unique<views::TableView>(session());
    m_view->setColumns(kept);
    m_view->show();
    QTRY_COMPARE(grid().model()->rowCount(), 4);
    QCOMPARE(m_view->columns().section(u'|', 0, 0), kept.section(u'|', 0, 0));
    QCOMPARE(grid().horizontalHeader()->visualIndex(0), 1);
    QVERIFY(grid().isColumnHidden(6));
    choose("tableColumns", QStringLiteral("As at first"));
    QCOMPARE(grid().horizontalHeader()->visualIndex(0), 0);
    QVERIFY(!grid().isColumnHidden(6));
    // What is not shown is not searched, and one column always stays.
    for (const char* title : {"Chinese name", "Kind", "First year", "Last year", "Relations",
                              "Claims", "Sources", "Id", "Name"})
        choose("tableColumns", QLatin1String(title));
    QVERIFY(!grid().isColumnHidden(0));
    QTest::keyClicks(m_view->findChild<QLineEdit*>(), QStringLiteral("moon"));
    QTRY_COMPARE(lines(), QString());
}

void TableViewTest::copiesWhatIsShown()
{
    QSignalSpy wanted(m_view.get(), &views::TableView::copyWanted);
    grid().setFocus();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    const QString all = text::csvOf(m_view->cells());
    QVERIFY2(all.startsWith(QLatin1String("Name,Chinese name,Kind,First year,")), qPrintable(all));
    QCOMPARE(all.count(QLatin1String("\r\n")), 5);
    QVERIFY(all.contains(QLatin1String("\r\n\"A <b>& \"\"B\"\"\",,Comet,")));
    clickHeader(QStringLiteral("Name"));
    QTRY_COMPARE(lines(), QStringLiteral("A <b>& \"B\" Europa Halley Io"));
    click(QStringLiteral("Io"));
    click(QStringLiteral("Europa"), Qt::ControlModifier);
    choose("tableColumns", QStringLiteral("Chinese name"));
    const QString some = text::csvOf(m_view->cells()); // in the order of the screen
    QCOMPARE(some.section(QLatin1String("\r\n"), 1),
             QStringLiteral("Europa,Moon,2016,2016,1,1,0,europa\r\n"
                            "Io,Moon,2014,2014,1,1,1,io\r\n"));
    clickButton("tableClaims");
    session().clearSelection();
    QTRY_COMPARE(lines(), QStringLiteral("Io Europa Halley"));
    QVERIFY(text::csvOf(m_view->cells()).contains(QLatin1String(",'=long,")));
}

void TableViewTest::hidesFromTheMenu()
{
    click(QStringLiteral("Io"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(&grid(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_H);
    QTRY_COMPARE(session().hidden(), document::Session::Entities{m_fixture->entity("io")});
    QTRY_COMPARE(lines(), QStringLiteral("Halley A <b>& \"B\" Europa"));
}

void TableViewTest::showsASelectionThatWasFilteredOut()
{
    auto* filter = m_view->findChild<QLineEdit*>(QStringLiteral("tableFilter"));
    filter->setText(QStringLiteral("comet"));
    QTRY_COMPARE(summary(), QStringLiteral("2 of 4 row(s)"));
    session().visit(m_fixture->entity("europa"));
    m_view->showSelection();
    QCOMPARE(filter->text(), QString());
    QTRY_COMPARE(grid().currentIndex().row(), 3);
    QCOMPARE(selectedRows(), QStringLiteral("europa"));
    filter->setText(QStringLiteral("moon"));
    QTRY_COMPARE(summary(), QStringLiteral("2 of 4 row(s), 1 selected"));
    m_view->showSelection(); // in sight: the filter stays
    QCOMPARE(filter->text(), QStringLiteral("moon"));
}

void TableViewTest::followsTheDataAndTheLanguage()
{
    session().setLanguage(text::NameLanguage::Chinese);
    QTRY_COMPARE(lines(), QStringLiteral("哈雷 Io A <b>& \"B\" Europa"));
    session().visit(m_fixture->entity("europa"));
    const QString path = m_fixture->document.path();
    QVERIFY(writeFile(path, QString::fromUtf8(fewThings)
                                .replace(QLatin1String("en: Europa"), QLatin1String("en: Ganymede"))
                                .toStdString()));
    m_fixture->document.lookAtFile();
    QTRY_COMPARE(lines(), QStringLiteral("哈雷 Io A <b>& \"B\" Ganymede"));
    QCOMPARE(selectedRows(), QStringLiteral("europa"));
    QVERIFY(m_fixture->open("knotary: 1\nkinds: [{id: k, label: {en: K}}]\n"
                            "entities: [{id: one, kind: k, names: {en: One}}]\n"));
    QTRY_COMPARE(lines(), QStringLiteral("One"));
    QCOMPARE(summary(), QStringLiteral("1 of 1 row(s)"));
}

void TableViewTest::saysWhyItIsEmpty()
{
    QTest::keyClicks(m_view->findChild<QLineEdit*>(), QStringLiteral("nothing of it"));
    QTRY_VERIFY(grid().notice().contains(QLatin1String("nothing of it")));
    m_view->findChild<QLineEdit*>()->clear();
    session().hide({m_fixture->entity("io"), m_fixture->entity("encke"),
                    m_fixture->entity("europa"), m_fixture->entity("halley")});
    QTRY_COMPARE(lines(), QString());
    QVERIFY(grid().notice().contains(QLatin1String("graph shows none")));
    const SessionFixture empty;
    views::TableView other(const_cast<document::Session&>(empty.session));
    const auto* none = other.findChild<views::TableGrid*>(QStringLiteral("entityTable"));
    QVERIFY2(none->notice().contains(QLatin1String("no entities")), qPrintable(none->notice()));
}

void TableViewTest::narrowWindowsHaveTwoRows()
{
    const auto* filter = m_view->findChild<QWidget*>(QStringLiteral("tableFilter"));
    const auto* all = m_view->findChild<QWidget*>(QStringLiteral("tableAll"));
    QVERIFY(std::abs(filter->geometry().center().y() - all->geometry().center().y()) < 6);
    m_view->resize(380, 320);
    QTRY_VERIFY(all->y() > filter->geometry().bottom());
    QVERIFY(all->geometry().right() < 380 && filter->width() >= 110);
}

void TableViewTest::screenReadersAreTold()
{
    QAccessible::setActive(true);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&grid());
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Entities"));
    const QAbstractItemModel* model = grid().model();
    QCOMPARE(model->index(0, 2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Kind: Comet"));
    choose("tableGroup", QStringLiteral("Kind"));
    QTRY_COMPARE(model->rowCount(), 6);
    QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Comet (2), open group"));
    session().visit(m_fixture->entity("halley"));
    QTRY_VERIFY(table->tableInterface()->isRowSelected(1));
    for (const QWidget* widget : m_view->findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()) {
            auto* object = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(object != nullptr && !object->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
}

void TableViewTest::tenThousandsStayQuick()
{
    QVERIFY(m_fixture->open(generatedYaml({.entities = 10'000, .claims = 20'000})));
    QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 10'000, 30'000);
    const auto longest = [](const auto& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        return timer.elapsed();
    };
    session().clearSelection();
    QSignalSpy shown(&m_view->pane(views::TableView::Contents::Entities),
                     &views::TablePane::shownChanged);
    const qint64 sorting = longest([&] { clickHeader(QStringLiteral("Name")); });
    QVERIFY(shown.wait(20'000));
    const qint64 selecting = longest([&] { press(Qt::Key_A, Qt::ControlModifier); });
    QCOMPARE(session().selected().size(), std::size_t(10'000));
    const qint64 painting = longest([&] { grid().viewport()->repaint(); });
    qInfo("sorting %lld, selecting all %lld, painting %lld ms", static_cast<long long>(sorting),
          static_cast<long long>(selecting), static_cast<long long>(painting));
    QVERIFY(sorting < 50);
    QVERIFY(selecting < 100);
    QVERIFY(painting < 50);
}

QTEST_MAIN(TableViewTest)
#include "tableview_test.moc"
