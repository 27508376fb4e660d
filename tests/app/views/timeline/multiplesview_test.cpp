// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/multiplesview.h"

#include "tests/support/windowfixture.h"

#include <QComboBox>
#include <QTest>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* fewYears = R"(knotary: 1
dataset: {title: {en: Few years}}
kinds: [{id: comet, label: {en: Comet}}]
properties: [{id: meets, label: {en: meets}, value: entity}]
sources: [{id: s1, title: Sightings}]
entities:
  - {id: halley, kind: comet, names: {en: 'A <b>& "B"'}}
  - {id: encke, kind: comet, names: {en: Encke}}
  - {id: biela, kind: comet, names: {en: Biela}}
claims:
  - {id: c1, subject: halley, property: meets, object: encke, when: "2014", evidence: [{source: s1}]}
  - {id: c2, subject: encke, property: meets, object: biela, when: "2016", evidence: [{source: s1}]}
  - {id: c3, subject: halley, property: meets, object: biela, when: "2017", evidence: [{source: s1}]}
)";

} // namespace

class MultiplesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsAPanelForEachYear();
    void clickChoosesThePeriod();
    void shiftExtends();
    void keysWalkAndChoose();
    void periodsCanBeLonger();
    void followsTheSession();
    void leavesOutWhatIsHidden();
    void saysThatNothingIsDated();
    void isLazy();

private:
    [[nodiscard]] views::MultiplesPane& pane() const
    {
        return *m_view->findChild<views::MultiplesPane*>();
    }
    [[nodiscard]] bool isDrawn() const
    {
        return !pane().panels().empty() && !pane().panels().back().picture.isNull();
    }
    void click(std::size_t panel, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(&pane(), Qt::LeftButton, modifiers,
                          pane().pictureBox(panel).center().toPoint());
    }
    [[nodiscard]] std::optional<query::YearRange> years() const
    {
        return m_fixture->session.years();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::MultiplesView> m_view;
};

void MultiplesViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_view = std::make_unique<views::MultiplesView>(m_fixture->session);
    m_view->setTheme(scene::Theme::Light);
    m_view->resize(900, 400);
    m_view->show();
    QVERIFY(m_fixture->open(fewYears));
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    QTRY_VERIFY(isDrawn());
}

void MultiplesViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void MultiplesViewTest::showsAPanelForEachYear()
{
    QCOMPARE(pane().panels().size(), std::size_t(4));
    QCOMPARE(pane().panels()[0].title, u"2014"_qs);
    QCOMPARE(pane().panels()[0].counts, u"2 entities, 1 relation"_qs);
    QCOMPARE(pane().panels()[1].counts, u"0 entities, 0 relations"_qs);
    QVERIFY(pane().panels()[0].picture.toImage() != pane().panels()[1].picture.toImage());
    for (std::size_t a = 0; a < 4; ++a) {
        QVERIFY(QRectF(pane().rect()).contains(pane().pictureBox(a)));
        for (std::size_t b = a + 1; b < 4; ++b)
            QVERIFY(!pane().pictureBox(a).intersects(pane().pictureBox(b)));
    }
}

void MultiplesViewTest::clickChoosesThePeriod()
{
    const QImage before = pane().grab().toImage();
    click(2);
    QCOMPARE(years(), (query::YearRange{2016, 2016}));
    QVERIFY(pane().grab().toImage() != before);
    click(0);
    QCOMPARE(years(), (query::YearRange{2014, 2014}));
    click(0);
    QVERIFY(!years());
}

void MultiplesViewTest::shiftExtends()
{
    click(1);
    click(3, Qt::ShiftModifier);
    QCOMPARE(years(), (query::YearRange{2015, 2017}));
    click(0, Qt::ShiftModifier);
    QCOMPARE(years(), (query::YearRange{2014, 2015}));
}

void MultiplesViewTest::keysWalkAndChoose()
{
    QTest::keyClick(&pane(), Qt::Key_Right);
    QCOMPARE(pane().accessibleName(), u"2014: 2 entities, 1 relation"_qs);
    QTest::keyClick(&pane(), Qt::Key_End);
    QCOMPARE(pane().accessibleName(), u"2017: 2 entities, 1 relation"_qs);
    QTest::keyClick(&pane(), Qt::Key_Left);
    QTest::keyClick(&pane(), Qt::Key_Return);
    QCOMPARE(years(), (query::YearRange{2016, 2016}));
    QTest::keyClick(&pane(), Qt::Key_Home);
    QTest::keyClick(&pane(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(years(), (query::YearRange{2014, 2016}));
    QTest::keyClick(&pane(), Qt::Key_Escape);
    QVERIFY(!years());
}

void MultiplesViewTest::periodsCanBeLonger()
{
    auto* every = m_view->findChild<QComboBox*>();
    every->setCurrentIndex(every->findData(2));
    QTRY_COMPARE(pane().panels().size(), std::size_t(2));
    QTRY_VERIFY(isDrawn());
    QCOMPARE(pane().panels()[1].title, u"2016–2017"_qs);
    QCOMPARE(pane().panels()[1].counts, u"3 entities, 2 relations"_qs);
    click(1);
    QCOMPARE(years(), (query::YearRange{2016, 2017}));
}

void MultiplesViewTest::followsTheSession()
{
    const QImage before = pane().grab().toImage();
    m_fixture->session.setYears(query::YearRange{2015, 2016});
    QVERIFY(pane().grab().toImage() != before);
    m_fixture->session.setYears(std::nullopt);
    QCOMPARE(pane().grab().toImage(), before);
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QTRY_COMPARE(pane().panels()[0].counts, u"2个实体，1条关系"_qs);
    m_view->setTheme(scene::Theme::Dark);
    QCOMPARE(pane().grab().toImage().pixelColor(4, 4), scene::paletteOf(scene::Theme::Dark).ground);
}

void MultiplesViewTest::leavesOutWhatIsHidden()
{
    m_fixture->session.hide({m_fixture->entity("halley")});
    QTRY_COMPARE(pane().panels()[0].counts, u"1 entity, 0 relations"_qs);
}

void MultiplesViewTest::saysThatNothingIsDated()
{
    QVERIFY(m_fixture->open("knotary: 1\n"
                            "kinds: [{id: comet, label: {en: Comet}}]\n"
                            "entities: [{id: halley, kind: comet, names: {en: Halley}}]\n"));
    QTRY_VERIFY(pane().panels().empty());
    QTest::keyClick(&pane(), Qt::Key_Right);
    QTest::keyClick(&pane(), Qt::Key_Return);
    QVERIFY(!years());
}

void MultiplesViewTest::isLazy()
{
    m_view->hide();
    m_fixture->session.hide({m_fixture->entity("halley")});
    QTest::qWait(200);
    QCOMPARE(pane().panels()[0].counts, u"2 entities, 1 relation"_qs);
    m_view->show();
    QTRY_COMPARE(pane().panels()[0].counts, u"1 entity, 0 relations"_qs);
}

QTEST_MAIN(MultiplesViewTest)
#include "multiplesview_test.moc"
