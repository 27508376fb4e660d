// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table in the whole window on the built-in data, by keyboard alone and by mouse alone.

#include "app/text/wording.h"
#include "app/views/table/rowselection.h"
#include "app/views/table/tablegrid.h"
#include "app/views/table/tableview.h"
#include "tests/support/windowfixture.h"

#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

using namespace knotary;
using namespace knotary::support;

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void opensBehindTheYears();
    void tellsWhatXiJinpingProposedByKeyboard();
    void sortsAndVisitsByMouse();
    void copiesAsCsv();
    void theCanvasShowsInTable();
    void columnsAreRemembered();
    void escapeLeadsBackToTheGraph();
    void floatsAndIsLarge();

private:
    [[nodiscard]] views::TableView& table() const
    {
        return *m_fixture->window->findChild<views::TableView*>();
    }
    [[nodiscard]] views::TableGrid& grid() const
    {
        return *table().pane(table().contents()).findChild<views::TableGrid*>();
    }
    [[nodiscard]] QDockWidget& dock(const char* name) const
    {
        return *m_fixture->window->findChild<QDockWidget*>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_fixture->window.get(), key, modifiers);
    }
    [[nodiscard]] bool openTable() const;
    [[nodiscard]] QString cell(int line, int column) const
    {
        return grid().model()->index(line, column).data().toString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TableTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
}

bool TableTest::openTable() const
{
    press(Qt::Key_T, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return grid().model()->rowCount() > 100; }, 20'000) &&
           QTest::qWaitFor([this] { return grid().hasFocus(); });
}

void TableTest::opensBehindTheYears()
{
    QVERIFY(!dock("tablePanel").isVisible());
    QVERIFY(openTable());
    QVERIFY(m_fixture->window->isPanelShown(operations::View::Table));
    QVERIFY(!m_fixture->window->isPanelShown(operations::View::Timeline)); // behind it
    press(Qt::Key_F8);
    QTRY_VERIFY(m_fixture->window->isPanelShown(operations::View::Timeline));
    QTRY_VERIFY(!m_fixture->window->isPanelShown(operations::View::Table));
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->window->isPanelShown(operations::View::Table));
    press(Qt::Key_T, Qt::ControlModifier); // and away
    QTRY_VERIFY(!dock("tablePanel").isVisible());
}

void TableTest::tellsWhatXiJinpingProposedByKeyboard()
{
    QVERIFY(openTable());
    QStringList passed;
    while (passed.size() < 6) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        passed += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(passed.join(u' '), QStringLiteral("tableAll tableColumns tableGroup tableSort "
                                               "tableFilter tableEntities"));
    press(Qt::Key_Right); // claims
    QCOMPARE(table().contents(), views::TableView::Contents::Claims);
    QTRY_COMPARE(grid().model()->rowCount(),
                 static_cast<int>(m_fixture->session.dataset().claimCount()));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("tableFilter"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xi jinping propos"));
    QTRY_VERIFY(grid().model()->rowCount() > 0 && grid().model()->rowCount() < 40);
    press(Qt::Key_Down);
    QVERIFY(grid().hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->session.evidence().size(), std::size_t(1));
    const dataset::Claim& claim =
        *m_fixture->session.dataset().claim(m_fixture->session.evidence().front());
    QVERIFY(claim.subject == m_fixture->session.current());
    QVERIFY(!claim.evidence.empty());
    const auto* back = m_fixture->window->findChild<QAction*>(QStringLiteral("go.back"));
    QTRY_VERIFY(back->isEnabled());
    press(Qt::Key_Left, Qt::AltModifier); // the visit can be taken back
    QTRY_VERIFY(!m_fixture->session.current().isValid());
}

void TableTest::sortsAndVisitsByMouse()
{
    QVERIFY(openTable());
    QHeaderView* header = grid().horizontalHeader();
    const auto column = *table().pane(table().contents()).model().rows()->columnOf("relations");
    const QPoint title(header->sectionViewportPosition(static_cast<int>(column)) + 20, 8);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QTRY_COMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_COMPARE(cell(0, 0), QStringLiteral("Wuzhen Outlook 2019"));
    const QPoint place = grid().visualRect(grid().model()->index(0, 0)).center();
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_fixture->session.selected().size(), std::size_t(1));
    QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, place);
    const text::Speech speech{m_fixture->session.dataset()};
    QCOMPARE(text::entityName(speech, m_fixture->session.current()),
             QStringLiteral("Wuzhen Outlook 2019"));
    QVERIFY(m_fixture->session.canGoBack());
}

void TableTest::copiesAsCsv()
{
    QVERIFY(openTable());
    QApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("Name,Chinese name,")));
    QCOMPARE(QApplication::clipboard()->text().count(QLatin1String("\r\n")),
             static_cast<int>(m_fixture->session.dataset().entityCount()) + 1);
    QVERIFY(m_fixture->window->statusBar()->currentMessage().contains(QLatin1String("127 row")));
}

void TableTest::theCanvasShowsInTable()
{
    views::CanvasView& canvas = m_fixture->canvas();
    const QPoint node = placeOfNode(canvas, QStringLiteral("GSMA,"));
    QVERIFY(!node.isNull());
    QTest::mouseClick(&canvas, Qt::RightButton, {}, node);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_T);
    QTRY_VERIFY(m_fixture->window->isPanelShown(operations::View::Table));
    QTRY_VERIFY(grid().model()->rowCount() > 100);
    QTRY_COMPARE(grid().currentIndex().data().toString(), QStringLiteral("GSMA"));
    QCOMPARE(grid().rowSelection().count(), std::size_t(1));
    const QRect row = grid().visualRect(grid().currentIndex());
    QVERIFY(grid().viewport()->rect().intersects(row)); // scrolled into sight
}

void TableTest::columnsAreRemembered()
{
    QVERIFY(openTable());
    grid().setColumnWidth(0, 277);
    QVERIFY(m_fixture->settings.tableColumns().startsWith(QLatin1String("name:277 ")));
    window::MainWindow other(m_fixture->session, m_fixture->settings);
    QVERIFY(other.findChild<views::TableView*>()->columns().startsWith(QLatin1String("name:277 ")));
}

void TableTest::escapeLeadsBackToTheGraph()
{
    QVERIFY(openTable());
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->canvas().hasFocus());
}

void TableTest::floatsAndIsLarge()
{
    QVERIFY(openTable());
    dock("tablePanel").setFloating(true);
    dock("tablePanel").resize(1500, 900);
    QVERIFY(QTest::qWaitForWindowExposed(&dock("tablePanel")));
    QVERIFY(m_fixture->window->isPanelShown(operations::View::Table));
    m_fixture->session.visit(m_fixture->entity("wic"));
    QTRY_COMPARE(grid().currentIndex().data().toString(),
                 QStringLiteral("World Internet Conference"));
}

QTEST_MAIN(TableTest)
#include "table_test.moc"
