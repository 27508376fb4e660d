// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/sources/sourcesmodel.h"
#include "app/views/sources/sourcesview.h"
#include "tests/support/windowfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace knotary;
using namespace knotary::support;
using namespace Qt::StringLiterals;
using views::SourcesModel;

namespace
{

constexpr const char* world = R"yaml(knotary: 1
dataset: {title: {en: Comets}}
sources:
  - {id: s1, title: {en: Zebra paper, zh: 斑马}, publisher: Press, date: "2014-11-19", kind: report}
  - {id: s2, title: {en: "<b>Ant & note</b>"}, publisher: Daily, date: "2009", language: en}
  - {id: s3, title: {en: Reference}, date: "no date"}
  - {id: s4, title: {en: Unused}}
kinds: [{id: comet, label: {en: Comet}}]
properties:
  - {id: likes, label: {en: likes}, value: entity}
entities:
  - {id: halley, kind: comet, names: {en: Halley}}
  - {id: io, kind: comet, names: {en: Io}}
  - {id: sun, kind: comet, names: {en: Sun}}
claims:
  - {id: c1, subject: io, property: likes, object: halley, evidence: [{source: s1, locator: "3", via: s3}]}
  - {id: c2, subject: io, property: likes, object: sun, evidence: [{source: s1}, {source: s2}]}
)yaml";

} // namespace

class SourcesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsEverySource();
    void sortsByWhatColumnsMean();
    void filtersByEveryWord();
    void clickVisitsTheSource();
    void buttonShowsWhatRestsOnIt();
    void isWorkedWithTheKeyboardAlone();
    void marksTheSourceThatIsRead();
    void followsDataAndLanguage();
    void offersAListWhereThereIsRoom();
    void survivesNoData();

private:
    [[nodiscard]] QTreeView& table() const { return *m_view->findChild<QTreeView*>(); }
    [[nodiscard]] QLineEdit& filter() const { return *m_view->findChild<QLineEdit*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString titles() const
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all += cell(row, SourcesModel::TitleColumn);
        return all.join(u'|');
    }
    [[nodiscard]] int rowOf(const char* title) const
    {
        return static_cast<int>(titles().split(u'|').indexOf(QLatin1String(title)));
    }
    void clickHeader(int column) const
    {
        const QHeaderView& header = *table().header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 10, header.height() / 2});
    }
    void clickRow(const char* title) const
    {
        const QModelIndex index = table().model()->index(rowOf(title), 0);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(index).center());
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::SourcesView> m_view;
};

void SourcesViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_view = std::make_unique<views::SourcesView>(m_fixture->session);
    m_view->resize(1200, 300);
    m_view->show();
    QVERIFY(m_fixture->open(world));
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void SourcesViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void SourcesViewTest::listsEverySource()
{
    QCOMPARE(table().model()->rowCount(), 4);
    const int paper = rowOf("Zebra paper");
    QCOMPARE(cell(paper, SourcesModel::PublisherColumn), u"Press"_s);
    QCOMPARE(cell(paper, SourcesModel::DateColumn), u"19 November 2014"_s);
    QCOMPARE(cell(paper, SourcesModel::KindColumn), u"report"_s);
    QCOMPARE(cell(paper, SourcesModel::ClaimsColumn), u"2"_s);
    QCOMPARE(cell(paper, SourcesModel::EntitiesColumn), u"3"_s);
    QCOMPARE(cell(paper, SourcesModel::AloneColumn), u"1"_s);
    QCOMPARE(cell(paper, SourcesModel::StateColumn), u"read"_s);
    QCOMPARE(cell(rowOf("Reference"), SourcesModel::StateColumn),
             u"only named by another source"_s);
    QCOMPARE(cell(rowOf("Unused"), SourcesModel::StateColumn), u"nothing rests on it"_s);
    QVERIFY(rowOf("<b>Ant & note</b>") >= 0); // as it is written
}

void SourcesViewTest::sortsByWhatColumnsMean()
{
    QCOMPARE(rowOf("Zebra paper"), 0); // most claims first
    clickHeader(SourcesModel::TitleColumn);
    const QString once = titles();
    clickHeader(SourcesModel::TitleColumn);
    QVERIFY(titles() != once);
    clickHeader(SourcesModel::DateColumn);
    const bool isAscending = table().header()->sortIndicatorOrder() == Qt::AscendingOrder;
    QCOMPARE(rowOf("<b>Ant & note</b>") < rowOf("Zebra paper"), isAscending); // 2009 before 2014
}

void SourcesViewTest::filtersByEveryWord()
{
    filter().setFocus();
    QTest::keyClicks(&filter(), u"zebra PRESS"_s);
    QCOMPARE(titles(), u"Zebra paper"_s);
    QVERIFY(m_view->findChild<QLabel*>()->text().startsWith(u"1 of 4"_s));
    filter().clear();
    QTest::keyClicks(&filter(), u"named"_s);
    QCOMPARE(titles(), u"Reference"_s);
    filter().setText(u"斑马"_s); // in any language
    QCOMPARE(titles(), u"Zebra paper"_s);
    QTest::keyClick(&filter(), Qt::Key_Escape);
    QCOMPARE(table().model()->rowCount(), 4);
}

void SourcesViewTest::clickVisitsTheSource()
{
    clickRow("Reference");
    QCOMPARE(m_fixture->session.source(), *m_fixture->session.dataset().findSource("s3"));
}

void SourcesViewTest::buttonShowsWhatRestsOnIt()
{
    auto* button = m_view->findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!button->isEnabled());
    clickRow("<b>Ant & note</b>");
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_fixture->session.evidence(),
             std::vector{*m_fixture->session.dataset().findClaim("c2")});
    QCOMPARE(m_fixture->session.selected(),
             (document::Session::Entities{m_fixture->entity("io"), m_fixture->entity("sun")}));
}

void SourcesViewTest::isWorkedWithTheKeyboardAlone()
{
    filter().setFocus();
    QTest::keyClicks(&filter(), u"zebra"_s);
    QTest::keyClick(&filter(), Qt::Key_Down);
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(m_fixture->session.source(), *m_fixture->session.dataset().findSource("s1"));
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(m_fixture->session.evidence().size(), std::size_t{2});
}

void SourcesViewTest::marksTheSourceThatIsRead()
{
    m_fixture->session.visitSource(*m_fixture->session.dataset().findSource("s3"));
    QCOMPARE(table().currentIndex().row(), rowOf("Reference"));
}

void SourcesViewTest::followsDataAndLanguage()
{
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QVERIFY2(rowOf("Zebra paper") < 0, qPrintable(titles()));
    QVERIFY2(titles().contains(u"斑马"_s), qPrintable(titles()));
    m_view->hide();
    QVERIFY(m_fixture->open("knotary: 1\ndataset: {title: {en: Other}}\nsources: [{id: x, title: "
                            "{en: Only}}]\nkinds: [{id: comet, label: {en: Comet}}]\nentities: "
                            "[{id: a, kind: comet, names: {en: A}}]\n"));
    QTRY_COMPARE(m_fixture->session.dataset().sourceCount(), std::size_t{1});
    m_view->show(); // counted when it is seen
    QCOMPARE(titles(), u"Only"_s);
}

void SourcesViewTest::offersAListWhereThereIsRoom()
{
    QAction verb(u"List of s&ources…"_s);
    int runs = 0;
    connect(&verb, &QAction::triggered, this, [&runs] { ++runs; });
    m_view->setListAction(&verb);
    const QList<QToolButton*> buttons =
        m_view->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find(buttons, &verb, &QToolButton::defaultAction);
    QVERIFY(found != buttons.end());
    QToolButton* button = *found;
    QVERIFY(button->isVisible());
    QCOMPARE(button->accessibleName(), u"List of sources…"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(runs, 2);
    m_view->resize(340, 300);
    QTRY_VERIFY(!button->isVisible());
    QTRY_VERIFY2(filter().width() >= 80, qPrintable(QString::number(filter().width())));
}

void SourcesViewTest::survivesNoData()
{
    SessionFixture empty;
    views::SourcesView view(empty.session);
    view.show();
    auto* rows = view.findChild<QTreeView*>();
    QCOMPARE(rows->model()->rowCount(), 0);
    QTest::keyClick(rows, Qt::Key_Return);
    QTest::keyClick(rows, Qt::Key_Space);
    QVERIFY(empty.session.evidence().empty());
}

QTEST_MAIN(SourcesViewTest)
#include "sourcesview_test.moc"
