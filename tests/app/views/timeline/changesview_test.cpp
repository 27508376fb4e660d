// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/changesview.h"

#include "tests/support/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* fewYears = R"(knotary: 1
dataset: {title: {en: Few years}}
kinds: [{id: comet, label: {en: Comet}}]
properties:
  - {id: meets, label: {en: meets}, value: entity}
  - {id: tail, label: {en: tail}, value: quantity, single: true}
sources: [{id: s1, title: Sightings}]
entities:
  - {id: halley, kind: comet, names: {en: 'A <b>& "B"', zh: 哈雷彗星}}
  - {id: encke, kind: comet, names: {en: Encke, zh: 恩克彗星}}
claims:
  - {id: c1, subject: halley, property: meets, object: encke, when: "2014/2015",
     evidence: [{source: s1, locator: "3"}]}
  - {id: c2, subject: encke, property: meets, object: halley, when: "2016-05"}
  - {id: c3, subject: halley, property: tail, value: {quantity: 3, unit: km}, when: "2014"}
  - {id: c4, subject: halley, property: tail, value: {quantity: 4, unit: km}, when: "2016"}
  - {id: c5, subject: encke, property: meets, object: halley, when: "2012?"}
)";

} // namespace

class ChangesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithTheLastYear();
    void listsWhatChanged();
    void oneYearPushesTheOther();
    void filtersByKind();
    void enterGoesToTheEntity();
    void copiesRows();
    void followsTheYearsThatAreChosen();
    void theGraphForgetsWhenNobodyLooks();
    void followsTheDataAndTheLanguage();
    void saysNothingOfUndatedData();

private:
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString summary() const
    {
        return m_view->findChild<QTreeView*>()->accessibleDescription();
    }
    [[nodiscard]] QSpinBox* year(int number) const
    {
        return m_view->findChildren<QSpinBox*>().at(number);
    }
    void compare(int since, int until);

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::ChangesView> m_view;
};

QStringList ChangesViewTest::rows() const
{
    const QAbstractItemModel* model = m_view->findChild<QTreeView*>()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        rows += cells.join(QStringLiteral(" | "));
    }
    return rows;
}

void ChangesViewTest::compare(int since, int until)
{
    year(1)->setValue(until);
    year(0)->setValue(since);
}

void ChangesViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    QVERIFY(m_fixture->open(fewYears));
    m_view = std::make_unique<views::ChangesView>(m_fixture->session);
    m_view->resize(900, 240);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ChangesViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void ChangesViewTest::beginsWithTheLastYear()
{
    QCOMPARE(year(0)->value(), 2015);
    QCOMPARE(year(1)->value(), 2016);
    QVERIFY(m_fixture->session.comparison().years() == query::YearRange({2015, 2016}));
}

void ChangesViewTest::listsWhatChanged()
{
    compare(2014, 2016);
    QCOMPARE(rows(), QStringList({
                         "+ added | Encke — meets → A <b>& \"B\" | May 2016 | no source",
                         "− ended | A <b>& \"B\" — meets → Encke | from 2014 to 2015 | s1 ¶3",
                         "≠ altered | A <b>& \"B\" — tail → 4 km (before: 3 km) | 2016 | no source",
                     }));
    QCOMPARE(summary(), QStringLiteral("1 added · 1 ended · 1 altered"));
    compare(2011, 2013);
    QCOMPARE(summary(), QStringLiteral("1 added · 0 ended · 0 altered · 1 of them maybe"));
    QVERIFY(rows().front().startsWith(QStringLiteral("+ added, maybe | ")));
}

void ChangesViewTest::oneYearPushesTheOther()
{
    compare(2013, 2014);
    year(0)->setFocus();
    QTest::keyClick(year(0), Qt::Key_Up);
    QCOMPARE(year(0)->value(), 2014);
    QCOMPARE(year(1)->value(), 2015);
    QTest::keyClick(year(1), Qt::Key_Down);
    QCOMPARE(year(0)->value(), 2013);
    QVERIFY(m_fixture->session.comparison().years() == query::YearRange({2013, 2014}));
}

void ChangesViewTest::filtersByKind()
{
    compare(2014, 2016);
    auto* filter = m_view->findChild<QComboBox*>();
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(rows().size(), 1);
    QVERIFY(rows().front().startsWith(QStringLiteral("− ended")));
}

void ChangesViewTest::enterGoesToTheEntity()
{
    compare(2014, 2016);
    auto* list = m_view->findChild<QTreeView*>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_fixture->session.current() == *m_fixture->session.dataset().findEntity("encke"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 1)).center());
    QVERIFY(m_fixture->session.current() == *m_fixture->session.dataset().findEntity("halley"));
}

void ChangesViewTest::copiesRows()
{
    compare(2014, 2016);
    auto* list = m_view->findChild<QTreeView*>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(
        QApplication::clipboard()->text(),
        QStringLiteral("≠ altered\tA <b>& \"B\" — tail → 4 km (before: 3 km)\t2016\tno source"));
}

void ChangesViewTest::followsTheYearsThatAreChosen()
{
    document::Session& session = m_fixture->session;
    const std::size_t all = session.projection().nodeCount();
    session.setYears(query::YearRange{2013, 2015});
    QVERIFY(session.comparison().years() == query::YearRange({2013, 2015}));
    QCOMPARE(session.projection().nodeCount(), all); // all is shown while years are compared
    QVERIFY(session.windowContents() == nullptr);
    session.setYears(query::YearRange{2012, 2012});
    QVERIFY(session.comparison().years() == query::YearRange({2011, 2012}));
    m_view->hide();
    QVERIFY(session.windowContents() != nullptr); // and the chosen year again when they are not
    QVERIFY(session.years() == query::YearRange({2012, 2012}));
}

void ChangesViewTest::theGraphForgetsWhenNobodyLooks()
{
    QVERIFY(m_fixture->session.comparison().changes() != nullptr);
    m_view->hide();
    QVERIFY(m_fixture->session.comparison().changes() == nullptr);
    QVERIFY(rows().isEmpty());
    m_view->show();
    QVERIFY(m_fixture->session.comparison().years() == query::YearRange({2015, 2016}));
}

void ChangesViewTest::followsTheDataAndTheLanguage()
{
    compare(2014, 2016);
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QVERIFY(rows().front().contains(QStringLiteral("恩克彗星")));
    QVERIFY(
        m_fixture->open("knotary: 1\ndataset: {title: {en: T}}\n"
                        "kinds: [{id: k, label: {en: K}}]\n"
                        "properties: [{id: p, label: {en: p}, value: text}]\n"
                        "entities: [{id: a, kind: k, names: {en: A}}]\n"
                        "claims: [{id: c, subject: a, property: p, value: x, when: '1999'}]\n"));
    QTRY_COMPARE(year(0)->value(), 1998); // the places of the former data are still there
    QCOMPARE(year(1)->value(), 1999);
    QCOMPARE(rows().size(), 1);
}

void ChangesViewTest::saysNothingOfUndatedData()
{
    QVERIFY(m_fixture->open("knotary: 1\ndataset: {title: {en: T}}\n"
                            "kinds: [{id: k, label: {en: K}}]\n"
                            "entities: [{id: a, kind: k, names: {en: A}}]\n"));
    QTRY_VERIFY(!m_view->isEnabled());
    QVERIFY(rows().isEmpty());
}

QTEST_MAIN(ChangesViewTest)
#include "changesview_test.moc"
