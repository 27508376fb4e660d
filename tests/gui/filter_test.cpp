// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person filters, keeps what is found under a name and comes back to it: by keys alone, and by
// mouse alone.

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/views/filter/filterchip.h"
#include "app/views/filter/filterfield.h"
#include "tests/support/windowfixture.h"

#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace knotary;
using namespace knotary::support;

class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void init();

    void byKeysAlone();
    void byMouseAlone();
    void whereNothingIsLeftTheCanvasOffersTheWayOut();
    void theCameraStays();
    void managesBookmarksByKeys();

private:
    [[nodiscard]] document::Session& session() const { return m_fixture->session; }
    [[nodiscard]] views::FilterField& field() const
    {
        return *m_fixture->window->findChild<views::FilterField*>();
    }
    [[nodiscard]] QString text() const { return QString::fromStdString(session().filter().text()); }
    [[nodiscard]] QMenu* bookmarksMenu() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        activate();
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : m_fixture->window.get(), key, modifiers);
    }
    /// As a desktop does it when a dialog has gone.
    void activate() const
    {
        if (QApplication::activeWindow() == nullptr) {
            m_fixture->window->activateWindow();
            if (!QTest::qWaitForWindowActive(m_fixture->window.get()))
                QFAIL("the window is not active");
        }
    }
    /// Answers the question for a name that comes next, with keys.
    void answer(const QString& name) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void FilterTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
    QVERIFY(m_fixture->isReady());
    QTest::qWait(300);
}

void FilterTest::init()
{
    activate();
    session().setFilter({});
    session().setWindow(std::nullopt);
    session().clearSelection();
    session().bookmarks().clear();
    m_fixture->canvas().setFocus();
}

QMenu* FilterTest::bookmarksMenu() const
{
    for (QAction* action : m_fixture->window->menuBar()->actions())
        if (action->text() == QLatin1String("&Bookmarks"))
            return action->menu();
    return nullptr;
}

void FilterTest::answer(const QString& name) const
{
    QTimer::singleShot(0, m_fixture->window.get(), [name] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        auto* line = dialog->findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    });
}

void FilterTest::byKeysAlone()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &field());
    QTest::keyClicks(&field(), "kind:person");
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(text(), QString("kind:person"));
    const std::size_t persons = session().projection().nodeCount();
    QVERIFY(persons > 0 && persons < session().wholeGraph().nodeCount());
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &m_fixture->canvas());

    answer("People");
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(session().bookmarks().views().size(), std::size_t(1));
    m_fixture->canvas().setFocus();
    press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(text(), QString());
    press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(text(), QString("kind:person"));
    QCOMPARE(session().projection().nodeCount(), persons);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(text(), QString());
}

void FilterTest::byMouseAlone()
{
    auto* by = m_fixture->window->findChild<QToolButton*>(QStringLiteral("filterBy"));
    QMenu* menu = by->menu();
    // A tool button with a menu runs it: the choice is made from outside.
    QTimer::singleShot(200, menu, [menu] {
        QAction* kinds = menu->actions().front();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(kinds).center());
        QMenu* values = kinds->menu();
        if (!QTest::qWaitFor([values] { return values->isVisible(); }))
            return;
        QTest::mouseClick(values, Qt::LeftButton, {},
                          values->actionGeometry(values->actions().front()).center());
        menu->close();
    });
    QTest::mouseClick(by, Qt::LeftButton);
    QTRY_VERIFY(!text().isEmpty());
    QVERIFY(text().startsWith("kind:"));
    auto* chip = m_fixture->window->findChild<views::FilterChip*>();
    QVERIFY(chip != nullptr && chip->isVisible());

    QMenu* bookmarks = bookmarksMenu();
    QVERIFY(bookmarks != nullptr);
    const int verbs = static_cast<int>(bookmarks->actions().size());
    answer("By mouse");
    bookmarks->actions().front()->trigger();
    QTRY_COMPARE(session().bookmarks().views().size(), std::size_t(1));
    QCOMPARE(int(bookmarks->actions().size()), verbs + 2); // a line between, and it
    QCOMPARE(bookmarks->actions().back()->text(), QString("By mouse"));

    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->cross().center());
    QCOMPARE(text(), QString());
    bookmarks->popup(m_fixture->window->mapToGlobal(QPoint(200, 30)));
    QTest::mouseClick(bookmarks, Qt::LeftButton, {},
                      bookmarks->actionGeometry(bookmarks->actions().back()).center());
    QTRY_VERIFY(text().startsWith("kind:"));
    QTest::mouseClick(m_fixture->window->findChild<QToolButton*>(QStringLiteral("filterReset")),
                      Qt::LeftButton);
    QCOMPARE(text(), QString());
}

void FilterTest::whereNothingIsLeftTheCanvasOffersTheWayOut()
{
    auto* clear = m_fixture->window->findChild<QPushButton*>(QStringLiteral("clearFilter"));
    QVERIFY(!clear->isVisible());
    session().setFilter("degree:9999..");
    QCOMPARE(session().projection().nodeCount(), std::size_t(0));
    QVERIFY(clear->isVisible());
    m_fixture->canvas().grab();
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(text(), QString());
    QVERIFY(!clear->isVisible());
    QCOMPARE(QApplication::focusWidget(), &m_fixture->canvas());
    // Not for what the years alone leave out.
    session().setWindow(query::parseTimeWindow("1900"));
    QCOMPARE(session().projection().nodeCount(), std::size_t(0));
    QVERIFY(!clear->isVisible());
}

void FilterTest::theCameraStays()
{
    const auto place = [this] {
        for (const views::CanvasView::ShownNode& node : m_fixture->canvas().shownNodes())
            if (node.entity == m_fixture->entity("gsma"))
                return node.box.center();
        return QPointF();
    };
    const QPointF before = place();
    QVERIFY(!before.isNull());
    session().setFilter("id:gsma");
    QTest::qWait(100);
    QVERIFY(QLineF(place(), before).length() <= 0.5);
}

void FilterTest::managesBookmarksByKeys()
{
    for (const char* name : {"A", "B", "C"})
        session().bookmarks().addView({.name = name, .filter = "kind:person"});
    QTest::qWait(10); // what can be done is asked anew
    press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QWidget* dialog = QApplication::activeModalWidget();
    QCOMPARE(dialog->objectName(), QString("bookmarksDialog"));
    QTRY_VERIFY(qobject_cast<QListWidget*>(QApplication::focusWidget()) != nullptr);
    auto* list = qobject_cast<QListWidget*>(QApplication::focusWidget());
    QVERIFY(!list->accessibleName().isEmpty());
    const auto names = [this] {
        QString all;
        for (const auto& view : session().bookmarks().views())
            all += QString::fromStdString(view.name);
        return all;
    };
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), QString("BAC"));
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), QString("ABC"));
    QTest::keyClick(list, Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), "Z");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(names(), QString("ZBC"));
    QTRY_COMPARE(list->item(0)->text(), QString("Z"));
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(names(), QString("ZB"));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(text(), QString("kind:person"));
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

QTEST_MAIN(FilterTest)
#include "filter_test.moc"
