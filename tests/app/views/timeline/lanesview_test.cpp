// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/lanesview.h"

#include "app/views/timeline/lanestable.h"
#include "tests/support/generateddata.h"
#include "tests/support/windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* fewLanes = R"(knotary: 1
dataset: {title: {en: Few lanes}}
kinds:
  - {id: comet, label: {en: Comet, zh: 彗星}, plural: {en: Comets, zh: 彗星}}
  - {id: moon, label: {en: Moon}, plural: {en: Moons}}
properties:
  - {id: seen, label: {en: seen}, value: text}
  - {id: found, label: {en: was found on}, value: date, single: true}
  - {id: near, label: {en: is near}, value: entity}
sources: [{id: s1, title: Sightings}]
entities:
  - {id: halley, kind: comet, names: {en: 'A <b>& "B"', zh: 哈雷彗星}}
  - {id: encke, kind: comet, names: {en: Encke}}
  - {id: titan, kind: moon, names: {en: Titan}}
  - {id: rock, kind: moon, names: {en: Rock}}
claims:
  - {id: c1, subject: halley, property: found, value: {date: "2014~"}, evidence: [{source: s1, locator: "3"}]}
  - {id: c2, subject: encke, property: found, value: {date: "2015"}, evidence: [{source: s1}]}
  - {id: c3, subject: encke, property: found, value: {date: "2017"}, evidence: [{source: s1}]}
  - {id: c4, subject: titan, property: seen, value: yes, when: "2016/..", evidence: [{source: s1}]}
  - {id: c5, subject: encke, property: near, object: halley, evidence: [{source: s1}]}
)";

} // namespace

class LanesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clickVisits();
    void selectionIsScrolledIntoSight();
    void wheelZoomsAroundThePointer();
    void draggingMovesThroughTime();
    void shiftDragOnTheAxisChoosesYears();
    void keysWalkAndVisit();
    void keysZoom();
    void tipSaysTheClaimWithItsSource();
    void showsTheNeighboursOfTheSelection();
    void groupsByKind();
    void tableHoldsTheSame();
    void copiesCsv();
    void followsLanguageAndTheme();
    void followsTheData();
    void isLazyAndNeverLong();

private:
    [[nodiscard]] views::LanesPane& pane() const { return *m_view->findChild<views::LanesPane*>(); }
    [[nodiscard]] const charts::LanesChart& chart() const { return pane().chart(); }
    [[nodiscard]] std::size_t rowOf(const QString& name) const
    {
        for (std::size_t row = 0; row < chart().rowCount(); ++row)
            if (chart().data().nameOf(row) == name)
                return row;
        return chart().rowCount();
    }
    [[nodiscard]] QPoint placeOf(const QString& name, std::size_t bar = 0) const
    {
        return chart().rectOfBar({rowOf(name), bar}).center().toPoint();
    }
    [[nodiscard]] QString tipAt(QPoint place) const
    {
        QHelpEvent help(QEvent::ToolTip, place, pane().viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(pane().viewport(), &help);
        const QString text = QToolTip::text();
        return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText()
                                         : text;
    }
    void wheel(QPoint place, int angle, Qt::KeyboardModifiers modifiers) const
    {
        QWheelEvent event(place, pane().viewport()->mapToGlobal(place), {}, {0, angle},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(pane().viewport(), &event);
    }
    [[nodiscard]] QToolButton* button(const QString& text) const
    {
        for (auto* one : m_view->findChildren<QToolButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    void choose(const QString& combo, int index) const
    {
        for (auto* one : m_view->findChildren<QComboBox*>())
            if (one->accessibleName() == combo)
                one->setCurrentIndex(index);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::LanesView> m_view;
};

void LanesViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_view = std::make_unique<views::LanesView>(m_fixture->session);
    m_view->setTheme(scene::Theme::Light);
    m_view->resize(900, 260);
    m_view->show();
    QVERIFY(m_fixture->open(fewLanes));
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    QTRY_COMPARE(chart().rowCount(), std::size_t(3));
}

void LanesViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
    QToolTip::hideText();
}

void LanesViewTest::clickVisits()
{
    QTest::mouseClick(pane().viewport(), Qt::LeftButton, {}, placeOf(u"Titan"_qs));
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("titan"));
    QVERIFY(m_fixture->session.canGoBack() || m_fixture->session.selected().size() == 1);
    QTest::mouseClick(pane().viewport(), Qt::LeftButton, {}, placeOf(u"Encke"_qs, 1));
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("encke"));
    QCOMPARE(pane().cursor()->bar, std::size_t(1));
}

void LanesViewTest::selectionIsScrolledIntoSight()
{
    GeneratedSize size;
    size.entities = 400;
    size.claims = 1500;
    QVERIFY(m_fixture->open(generatedYaml(size)));
    QTRY_VERIFY(chart().rowCount() > 100);
    const std::size_t last = chart().rowCount() - 1;
    QVERIFY(chart().rectOfRow(last).top() > pane().height());
    const QString name = chart().data().nameOf(last);
    base::EntityId entity;
    for (const base::EntityId id : m_fixture->session.dataset().entities())
        if (text::nameIn(m_fixture->session.dataset().entity(id)->names,
                         m_fixture->session.language()) == name)
            entity = id;
    const QImage before = pane().grab().toImage();
    m_fixture->session.visit(entity);
    QVERIFY(chart().rectOfRow(last).bottom() <= pane().viewport()->height() + 1);
    QVERIFY(pane().grab().toImage() != before);
    QTest::keyClick(&pane(), Qt::Key_Home);
    QCOMPARE(pane().verticalScrollBar()->value(), 0);
}

void LanesViewTest::wheelZoomsAroundThePointer()
{
    const QPoint place = placeOf(u"Encke"_qs);
    const double day = chart().axis().dayAt(place.x());
    const double scale = chart().axis().pixelsADay();
    for (int round = 0; round < 6; ++round) {
        wheel(place, 120, Qt::ControlModifier);
        QVERIFY(std::abs(chart().axis().xOf(day) - place.x()) < 0.01);
    }
    QVERIFY(chart().axis().pixelsADay() > scale * 2);
    wheel(place, -120, {}); // nothing to scroll: zooms as well
    QVERIFY(chart().axis().pixelsADay() < scale * 3);
    wheel({400, 5}, 1200, {}); // on the axis
    QVERIFY(chart().axis().pixelsADay() > scale * 5);
    for (int round = 0; round < 60; ++round)
        wheel(place, 120, Qt::ControlModifier);
    QVERIFY(chart().axis().endDay() - chart().axis().firstDay() < 10); // days
}

void LanesViewTest::draggingMovesThroughTime()
{
    QTest::keyClick(&pane(), Qt::Key_Plus);
    QTest::keyClick(&pane(), Qt::Key_Plus);
    const double day = chart().axis().dayAt(500);
    QTest::mousePress(pane().viewport(), Qt::LeftButton, {}, {500, 150});
    QTest::mouseMove(pane().viewport(), {530, 150});
    QTest::mouseMove(pane().viewport(), {560, 150});
    QTest::mouseRelease(pane().viewport(), Qt::LeftButton, {}, {560, 150});
    QVERIFY(std::abs(chart().axis().xOf(day) - 560) < 1);
    QVERIFY(!m_fixture->session.current().isValid()); // no click
}

void LanesViewTest::shiftDragOnTheAxisChoosesYears()
{
    const auto x = [this](int year) {
        return static_cast<int>(
            chart().axis().xOf(static_cast<double>(time::firstDayOfYear(year)) + 180));
    };
    const QImage before = pane().grab().toImage();
    QTest::mousePress(pane().viewport(), Qt::LeftButton, Qt::ShiftModifier, {x(2014), 10});
    QTest::mouseMove(pane().viewport(), {x(2015), 10});
    QTest::mouseRelease(pane().viewport(), Qt::LeftButton, Qt::ShiftModifier, {x(2016), 10});
    QCOMPARE(m_fixture->session.years(), (query::YearRange{2014, 2016}));
    const QImage chosen = pane().grab().toImage();
    QVERIFY(chosen != before);
    QTest::keyClick(&pane(), Qt::Key_Escape);
    QVERIFY(!m_fixture->session.years());
    m_fixture->session.setYears(query::YearRange{2014, 2016});
    QCOMPARE(pane().grab().toImage(), chosen);
}

void LanesViewTest::keysWalkAndVisit()
{
    QTest::keyClick(&pane(), Qt::Key_Down);
    QVERIFY2(pane().accessibleName().startsWith(u"A <b>& \"B\", Comet: "),
             qPrintable(pane().accessibleName()));
    QVERIFY(pane().accessibleName().contains(u"about 2014"));
    QTest::keyClick(&pane(), Qt::Key_Down);
    QCOMPARE(pane().accessibleName(), u"Encke, Comet: 2015"_qs);
    QTest::keyClick(&pane(), Qt::Key_Right);
    QCOMPARE(pane().accessibleName(), u"Encke, Comet: 2017"_qs);
    QTest::keyClick(&pane(), Qt::Key_Right);
    QCOMPARE(pane().accessibleName(), u"Encke, Comet: 2017"_qs);
    QTest::keyClick(&pane(), Qt::Key_Return);
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("encke"));
    QTest::keyClick(&pane(), Qt::Key_End);
    QVERIFY(pane().accessibleName().startsWith(u"Titan, Moon"));
    QTest::keyClick(&pane(), Qt::Key_Home);
    QTest::keyClick(&pane(), Qt::Key_Up);
    QVERIFY(pane().accessibleName().startsWith(u"A <b>"));
}

void LanesViewTest::keysZoom()
{
    const double all = chart().axis().pixelsADay();
    QTest::keyClick(&pane(), Qt::Key_Plus);
    QVERIFY(chart().axis().pixelsADay() > all);
    QTest::keyClick(&pane(), Qt::Key_Minus);
    QVERIFY(std::abs(chart().axis().pixelsADay() - all) < all / 1000);
    QTest::keyClick(&pane(), Qt::Key_Plus);
    QTest::keyClick(&pane(), Qt::Key_0);
    QCOMPARE(chart().axis().pixelsADay(), all);
    QTest::mouseClick(button(u"+"_qs), Qt::LeftButton);
    QVERIFY(chart().axis().pixelsADay() > all);
}

void LanesViewTest::tipSaysTheClaimWithItsSource()
{
    const QString tip = tipAt(placeOf(u"A <b>& \"B\""_qs));
    QVERIFY2(tip.contains(u"A <b>& \"B\" — was found → about 2014"), qPrintable(tip));
    QVERIFY2(tip.contains(u"s1 ¶3"), qPrintable(tip));
    const QRectF row = chart().rectOfRow(rowOf(u"Titan"_qs));
    QVERIFY(tipAt({20, static_cast<int>(row.center().y())}).startsWith(u"Titan"));
}

void LanesViewTest::showsTheNeighboursOfTheSelection()
{
    m_fixture->session.visit(m_fixture->entity("titan"));
    choose(u"Entities shown"_qs, 1);
    QTRY_COMPARE(chart().rowCount(), std::size_t(1));
    m_fixture->session.visit(m_fixture->entity("halley"));
    QTRY_COMPARE(chart().rowCount(), std::size_t(2));
    choose(u"Entities shown"_qs, 0);
    QTRY_COMPARE(chart().rowCount(), std::size_t(3));
}

void LanesViewTest::groupsByKind()
{
    for (const int form : {1, 2, 0}) {
        const QImage before = pane().grab().toImage();
        choose(u"Rows"_qs, form);
        QTRY_VERIFY(pane().grab().toImage() != before);
        QTRY_COMPARE(static_cast<int>(chart().data().form), form);
        QTest::mouseClick(pane().viewport(), Qt::LeftButton, {}, placeOf(u"Titan"_qs));
        QCOMPARE(m_fixture->session.current(), m_fixture->entity("titan"));
        m_fixture->session.clearSelection();
    }
}

void LanesViewTest::tableHoldsTheSame()
{
    auto* table = m_view->findChild<QTableView*>();
    QVERIFY(!table->isVisible());
    QTest::mouseClick(button(u"Table"_qs), Qt::LeftButton);
    QVERIFY(table->isVisible());
    const auto row = [&](int number) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells += table->model()->index(number, column).data().toString();
        return cells.join(u'|');
    };
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(row(0), u"A <b>& \"B\"|Comet|2013-01-01|2015-12-31|about 2014|s1 ¶3"_qs);
    QCOMPARE(row(1), u"Encke|Comet|2015-01-01|2015-12-31|2015|s1"_qs);
    QCOMPARE(row(3), u"Titan|Moon|2016-01-01|open|since 2016|s1"_qs);
    QCOMPARE(row(4), u"Rock|Moon|||without a date|"_qs);
    table->setFocus();
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("titan"));
}

void LanesViewTest::copiesCsv()
{
    QTest::mouseClick(button(u"Table"_qs), Qt::LeftButton);
    QTest::mouseClick(button(u"Copy"_qs), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_qs);
    QCOMPARE(lines.at(0), u"Entity,Kind,From,To,In words,Sources"_qs);
    QCOMPARE(lines.at(1), u"\"A <b>& \"\"B\"\"\",Comet,2013-01-01,2015-12-31,about 2014,s1 ¶3"_qs);
    QCOMPARE(lines.size(), 7); // the last one is empty
}

void LanesViewTest::followsLanguageAndTheme()
{
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QVERIFY(rowOf(u"哈雷彗星"_qs) < 3);
    m_view->setTheme(scene::Theme::Dark);
    QCOMPARE(pane().grab().toImage().pixelColor(5, 200),
             scene::paletteOf(scene::Theme::Dark).ground);
}

void LanesViewTest::followsTheData()
{
    QVERIFY(m_fixture->open("knotary: 1\n"
                            "kinds: [{id: comet, label: {en: Comet}}]\n"
                            "entities: [{id: halley, kind: comet, names: {en: Halley}}]\n"));
    QTRY_COMPARE(chart().rowCount(), std::size_t(0));
    QTRY_VERIFY(m_view->findChild<QLabel*>()->text().contains(u"Nothing here has a date"));
    QTest::keyClick(&pane(), Qt::Key_Down);
    QTest::keyClick(&pane(), Qt::Key_Return);
    QVERIFY(!m_fixture->session.current().isValid());
}

void LanesViewTest::isLazyAndNeverLong()
{
    m_view->hide();
    GeneratedSize size;
    size.entities = 3000;
    size.claims = 6000;
    QVERIFY(m_fixture->open(generatedYaml(size)));
    QTest::qWait(50);
    QCOMPARE(chart().rowCount(), std::size_t(3)); // nobody looks
    m_view->show();
    QTRY_VERIFY(chart().rowCount() > 500);
    QElapsedTimer timer;
    timer.start();
    Q_EMIT m_fixture->session.dataChanged();
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(LanesViewTest)
#include "lanesview_test.moc"
