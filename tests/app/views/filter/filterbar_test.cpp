// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar above the graph, worked with mouse and keys: chips, field, suggestions, errors, reset.

#include "app/views/filter/filterbar.h"

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/views/filter/filterchip.h"
#include "app/views/filter/filterfield.h"
#include "app/views/filter/filtermenu.h"
#include "tests/support/builtinsession.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

using namespace knotary;
using views::FilterBar;
using views::FilterChip;
using views::FilterField;

class FilterBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_unique<support::BuiltInSession>();
        QVERIFY(m_data->open());
        m_window = std::make_unique<QWidget>();
        m_bar = new FilterBar(m_data->session, m_window.get());
        auto* column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_bar);
        column->addStretch(1);
        m_window->resize(1000, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void init()
    {
        m_data->session.setFilter({});
        m_data->session.showAll();
        field().clear();
        m_window->resize(1000, 300);
        field().setFocus();
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_data.reset();
    }

    void isOneSlimRowWithoutAFilter()
    {
        QCOMPARE(chips().size(), 0);
        QVERIFY(!label("filterCounts").isVisible());
        QVERIFY(!button("filterReset").isVisible());
        QVERIFY(!label("filterProblems").isVisible());
        QVERIFY2(m_bar->height() < 45, qPrintable(QString::number(m_bar->height())));
        QVERIFY(!field().accessibleName().isEmpty());
    }

    void whatIsTypedBecomesChips()
    {
        type("kind:person,organization -evidence:none");
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(words(), QStringList({"Kind: Person or Organization", "not Evidence: no source"}));
        QCOMPARE(field().text(), QString());
        QVERIFY(label("filterCounts").isVisible());
        const auto shown = m_data->session.shown();
        QVERIFY(shown.entities < m_data->session.wholeGraph().nodeCount());
        QVERIFY2(label("filterCounts").text().startsWith(QString::number(shown.entities) + " of "),
                 qPrintable(label("filterCounts").text()));
        type("gsma");
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(chips().size(), 3);
        QCOMPARE(text(), QString("kind:person,organization -evidence:none gsma"));
    }

    void errorsAreMarkedAndNothingChanges()
    {
        type("kind:person knd:x");
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(text(), QString());
        QVERIFY(label("filterProblems").isVisible());
        QVERIFY(label("filterProblems").text().contains("<u><b>knd</b></u>"));
        QVERIFY(label("filterProblems").accessibleName().startsWith("Column 13: "));
        QCOMPARE(field().selectedText(), QString("knd"));
        QTest::keyClicks(&field(), "kind"); // over what is marked
        QVERIFY(!label("filterProblems").isVisible());
        for (int back = 0; back < 2; ++back)
            QTest::keyClick(&field(), Qt::Key_Delete);
        type(":place");
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(text(), QString("kind:person kind:place"));
    }

    void markupInAnErrorStaysText()
    {
        type("kind:<i>x</i>");
        QTest::keyClick(&field(), Qt::Key_Return);
        QVERIFY(label("filterProblems").text().contains("&lt;i&gt;x&lt;/i&gt;"));
        QVERIFY(!label("filterProblems").text().contains("<i>"));
    }

    void suggestsFieldsAndValues()
    {
        QTest::keyClicks(&field(), "ki");
        QVERIFY(popup().isVisible());
        QTest::keyClick(&popup(), Qt::Key_Tab);
        QCOMPARE(field().text(), QString("kind:"));
        QVERIFY(popup().isVisible());
        QTest::keyClicks(&popup(), "org");
        QTest::keyClick(&popup(), Qt::Key_Down);
        QTest::keyClick(&popup(), Qt::Key_Return);
        QCOMPARE(field().text(), QString("kind:organization"));
        QCOMPARE(text(), QString()); // Enter chose, no more
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(text(), QString("kind:organization"));
    }

    void escapeClosesThenClearsThenLeaves()
    {
        QSignalSpy dismissed(m_bar, &FilterBar::dismissed);
        QTest::keyClicks(&field(), "ki");
        QVERIFY(popup().isVisible());
        QTest::keyClick(&popup(), Qt::Key_Escape);
        QVERIFY(!popup().isVisible());
        QCOMPARE(field().text(), QString("ki"));
        QTest::keyClick(&field(), Qt::Key_Escape);
        QCOMPARE(field().text(), QString());
        QCOMPARE(dismissed.size(), 0);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QCOMPARE(dismissed.size(), 1);
    }

    void chipsByKey()
    {
        m_data->session.setFilter("kind:person degree:1.. gsma");
        QTest::keyClick(&field(), Qt::Key_Backspace); // from the empty field to the last chip
        QCOMPARE(QApplication::focusWidget(), chips().at(2));
        QTest::keyClick(chips().at(2), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), chips().at(1));
        QTest::keyClick(chips().at(1), Qt::Key_Minus);
        QCOMPARE(text(), QString("kind:person -degree:1.. gsma"));
        QCOMPARE(QApplication::focusWidget(), chips().at(1)); // it goes on there
        QTest::keyClick(chips().at(1), Qt::Key_Delete);
        QCOMPARE(text(), QString("kind:person gsma"));
        QCOMPARE(QApplication::focusWidget(), chips().at(1));
        QTest::keyClick(chips().at(1), Qt::Key_Backspace);
        QTest::keyClick(chips().at(0), Qt::Key_Delete);
        QCOMPARE(text(), QString());
        QCOMPARE(QApplication::focusWidget(), &field());
    }

    void aChipIsEditedAsText()
    {
        m_data->session.setFilter("kind:person degree:1.. gsma");
        chips().at(1)->setFocus();
        QTest::keyClick(chips().at(1), Qt::Key_F2);
        QCOMPARE(field().text(), QString("degree:1.."));
        QTest::keyClick(&field(), Qt::Key_End);
        QTest::keyClicks(&field(), "4");
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(text(), QString("kind:person degree:1..4 gsma"));
        chips().at(0)->setFocus();
        QTest::keyClick(chips().at(0), Qt::Key_F2);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QCOMPARE(text(), QString("kind:person degree:1..4 gsma"));
        QCOMPARE(field().text(), QString());
    }

    void chipsByMouse()
    {
        m_data->session.setFilter("kind:person degree:1..");
        QTest::mouseClick(chips().at(1), Qt::LeftButton, {}, chips().at(1)->cross().center());
        QCOMPARE(text(), QString("kind:person"));
        QTest::mouseClick(chips().at(0), Qt::LeftButton, {}, {10, 10});
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(menu->actions().front()).center());
        QTRY_COMPARE(text(), QString("-kind:person"));
        QCOMPARE(words(), QStringList("not Kind: Person"));
        QTest::mouseClick(&button("filterReset"), Qt::LeftButton);
        QCOMPARE(text(), QString());
        QCOMPARE(chips().size(), 0);
    }

    void theMenuOffersAllThereIs()
    {
        auto* menu = m_bar->findChild<views::FilterMenu*>();
        QStringList parts;
        QList<QMenu*> menus;
        for (QAction* action : menu->actions()) {
            if (action->menu() == nullptr)
                continue;
            Q_EMIT action->menu()->aboutToShow();
            QVERIFY2(!action->menu()->isEmpty(), qPrintable(action->text()));
            parts += action->text().remove(u'&');
            menus += action->menu();
        }
        QCOMPARE(parts, QStringList({"Kind", "Property", "Source", "Publisher", "Standing",
                                     "Evidence", "Time", "Number of relations",
                                     "Distance from the selection", "Saved filters"}));
        const auto choose = [&](int part, const QString& begin) {
            QMenu* values = menus.at(part);
            Q_EMIT values->aboutToShow();
            for (QAction* action : values->actions()) {
                if (action->text().startsWith(begin)) {
                    action->trigger();
                    return;
                }
            }
            QFAIL(qPrintable(begin));
        };
        choose(0, "Person");
        choose(0, "Organization");
        QCOMPARE(text(), QString("kind:person,organization"));
        choose(0, "Person");
        choose(4, "announced");
        choose(5, "two or more");
        choose(6, "Undated");
        choose(7, "3 or more");
        choose(7, "10 or more"); // instead
        QCOMPARE(text(), QString("kind:organization standing:announced evidence:several "
                                 "when:undated degree:10.."));
        m_data->session.setFilter({});
        m_data->session.visit(m_data->named("gsma"));
        choose(8, "At most 2");
        QCOMPARE(text(), QString("near:gsma~2"));
        m_data->session.bookmarks().saveFilter({"weak & <b>", "evidence:none"});
        choose(9, "weak && <b>");
        QCOMPARE(text(), QString("evidence:none"));
        field().setText("@weak & <b>");
        m_data->session.setFilter({});
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(text(), QString("evidence:none"));
        m_data->session.bookmarks().clear();
    }

    void countsOfTheMenuAreThoseOfTheData()
    {
        auto* menu = m_bar->findChild<views::FilterMenu*>();
        QMenu* evidence = menu->actions().at(5)->menu();
        Q_EMIT evidence->aboutToShow();
        std::size_t sum = 0;
        for (const QAction* action : evidence->actions())
            sum += action->text().section(u'\t', 1).toULong();
        std::size_t claims = 0;
        for (const base::ClaimId id : m_data->session.dataset().claims())
            claims += m_data->session.dataset().claim(id)->standing != dataset::Standing::Retracted
                          ? 1U
                          : 0U;
        QCOMPARE(sum, claims);
    }

    void saysWhatIsHiddenByHand()
    {
        m_data->session.setFilter("-kind:place");
        QVERIFY(!label("filterCounts").text().contains("hidden"));
        m_data->session.hide({m_data->named("gsma")});
        QVERIFY2(label("filterCounts").text().endsWith("and hidden by hand: 1"),
                 qPrintable(label("filterCounts").text()));
    }

    void aFilterFromElsewhereIsShownWithWhatIsWrong()
    {
        m_data->session.setFilter("kind:person kind:ghost");
        QCOMPARE(words(), QStringList("Kind: Person"));
        QVERIFY(label("filterProblems").isVisible());
        QVERIFY(label("filterProblems").text().contains("<u><b>ghost</b></u>"));
        m_data->session.setFilter("kind:person");
        QVERIFY(!label("filterProblems").isVisible());
    }

    void wrapsWhereItIsNarrow()
    {
        m_data->session.setFilter("kind:person,organization,place evidence:several,one degree:3.. "
                                  "-kind:country near:gsma~2 when:2014..2016 standing:stated gsma");
        m_window->resize(420, 500);
        QCoreApplication::processEvents();
        QCOMPARE(chips().size(), 8);
        QList<QWidget*> all;
        for (FilterChip* chip : chips())
            all << chip;
        all << &field() << &label("filterCounts") << &button("filterReset") << &button("filterBy");
        for (QWidget* one : all) {
            QVERIFY(one->isVisible());
            QVERIFY2(m_bar->rect().contains(one->geometry()), qPrintable(one->objectName()));
            for (QWidget* other : all)
                QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
        }
    }

    void aLongNameIsCutNotTheRow()
    {
        m_data->session.setFilter('"' + std::string(900, 'x') + '"');
        QCoreApplication::processEvents();
        QVERIFY(chips().front()->width() < 600);
        QVERIFY(m_bar->rect().contains(chips().front()->geometry()));
    }

private:
    [[nodiscard]] FilterField& field() const { return *m_bar->findChild<FilterField*>(); }
    [[nodiscard]] QLabel& label(const char* name) const
    {
        return *m_bar->findChild<QLabel*>(QLatin1String(name));
    }
    [[nodiscard]] QToolButton& button(const char* name) const
    {
        return *m_bar->findChild<QToolButton*>(QLatin1String(name));
    }
    [[nodiscard]] QAbstractItemView& popup() const
    {
        return *field().findChild<QCompleter*>()->popup();
    }
    /// From left to right.
    [[nodiscard]] QList<FilterChip*> chips() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<FilterChip*> found = m_bar->findChildren<FilterChip*>();
        return found;
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const FilterChip* chip : chips())
            all += chip->accessibleName().mid(QStringLiteral("Filter: ").size());
        return all;
    }
    [[nodiscard]] QString text() const
    {
        return QString::fromStdString(m_data->session.filter().text());
    }
    /// Without choosing from what is suggested.
    void type(const QString& words) const
    {
        QTest::keyClicks(&field(), words);
        popup().hide();
    }

    std::unique_ptr<support::BuiltInSession> m_data;
    std::unique_ptr<QWidget> m_window;
    FilterBar* m_bar = nullptr;
};

QTEST_MAIN(FilterBarTest)
#include "filterbar_test.moc"
