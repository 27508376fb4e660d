// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/timelineview.h"

#include "tests/support/windowfixture.h"

#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

/// 2014: two comets; 2016: one comet and one moon; the rock has no date.
constexpr const char* fewYears = R"(knotary: 1
dataset: {title: {en: Few years}}
kinds:
  - {id: comet, label: {en: Comet, zh: 彗星}, plural: {en: Comets <i>all</i>, zh: 彗星}}
  - {id: moon, label: {en: Moon}, plural: {en: Moons}}
properties: [{id: seen, label: {en: seen}, value: text}]
sources: [{id: s1, title: Sightings}]
entities:
  - {id: halley, kind: comet, names: {en: 'A <b>& "B"', zh: 哈雷彗星}}
  - {id: encke, kind: comet, names: {en: Encke}}
  - {id: titan, kind: moon, names: {en: Titan}}
  - {id: rock, kind: moon, names: {en: Rock}}
claims:
  - {id: c1, subject: halley, property: seen, value: yes, when: "2014", evidence: [{source: s1}]}
  - {id: c2, subject: encke, property: seen, value: yes, when: "2014-05", evidence: [{source: s1}]}
  - {id: c3, subject: encke, property: seen, value: yes, when: "2016", evidence: [{source: s1}]}
  - {id: c4, subject: titan, property: seen, value: yes, when: "2016", evidence: [{source: s1}]}
)";

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clickChoosesAYearAndAgainLetsItGo();
    void shiftExtends();
    void drawingChoosesAStretch();
    void keysWalkThroughTheYears();
    void escapeLetsGo();
    void tipNamesWhatIsCountedAsItIsWritten();
    void followsTheSession();
    void showsTheFocus();
    void followsTheTheme();
    void saysThatNothingIsDated();

private:
    /// Where the year's column stands: years fill the plot evenly, and the tips know their year.
    [[nodiscard]] QPoint placeOf(int year) const;
    [[nodiscard]] QString tipAt(QPoint place) const;
    [[nodiscard]] QString summary() const { return m_view->findChild<QLabel*>()->text(); }
    [[nodiscard]] QWidget* pane() const { return m_view->focusProxy(); }
    [[nodiscard]] QString spoken() const { return pane()->accessibleName(); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::TimelineView> m_view;
};

void TimelineViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_view = std::make_unique<views::TimelineView>(m_fixture->session);
    m_view->setTheme(scene::Theme::Light);
    m_view->resize(900, 220);
    m_view->show();
    QVERIFY(m_fixture->open(fewYears));
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TimelineViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
    QToolTip::hideText();
}

QString TimelineViewTest::tipAt(QPoint place) const
{
    QHelpEvent help(QEvent::ToolTip, place, pane()->mapToGlobal(place));
    QCoreApplication::sendEvent(pane(), &help);
    if (!QToolTip::isVisible())
        return {};
    // What the label makes of the text, as people read it.
    const QString text = QToolTip::text();
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QPoint TimelineViewTest::placeOf(int year) const
{
    const QString start = QString::number(year) + u':';
    const int y = pane()->height() / 2;
    QPoint first;
    int count = 0;
    for (int x = 0; x < pane()->width(); x += 4) {
        if (!tipAt(QPoint(x, y)).startsWith(start))
            continue;
        if (count++ == 0)
            first = QPoint(x, y);
    }
    QToolTip::hideText();
    return first + QPoint(count / 2 * 4, 0);
}

void TimelineViewTest::clickChoosesAYearAndAgainLetsItGo()
{
    QTest::mouseClick(pane(), Qt::LeftButton, {}, placeOf(2014));
    QVERIFY2(summary().startsWith(QLatin1String("2014: 2")), qPrintable(summary()));
    QVERIFY2(summary().contains(QLatin1String("click again")), qPrintable(summary()));
    QVERIFY(spoken().contains(QLatin1String("2014")));
    QVERIFY(pane()->accessibleDescription().contains(QLatin1String("2 Comets")));

    QTest::mouseClick(pane(), Qt::LeftButton, {}, placeOf(2016));
    QVERIFY(summary().startsWith(QLatin1String("2016: 2")));
    QVERIFY(pane()->accessibleDescription().contains(QLatin1String("1 Comet, 1 Moon")));

    QTest::mouseClick(pane(), Qt::LeftButton, {}, placeOf(2016));
    QVERIFY(!summary().startsWith(QLatin1String("2016")));
    QVERIFY(spoken().contains(QLatin1String("none")));
}

void TimelineViewTest::shiftExtends()
{
    QTest::mouseClick(pane(), Qt::LeftButton, {}, placeOf(2016));
    QTest::mouseClick(pane(), Qt::LeftButton, Qt::ShiftModifier, placeOf(2015));
    QVERIFY2(summary().startsWith(QStringLiteral("2015–2016: 2")), qPrintable(summary()));
    QTest::mouseClick(pane(), Qt::LeftButton, Qt::ShiftModifier, placeOf(2014));
    // Encke is dated twice and counts once.
    QVERIFY2(summary().startsWith(QStringLiteral("2014–2016: 3")), qPrintable(summary()));
}

void TimelineViewTest::drawingChoosesAStretch()
{
    QTest::mousePress(pane(), Qt::LeftButton, {}, placeOf(2014));
    QTest::mouseMove(pane(), placeOf(2015));
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, placeOf(2015));
    QVERIFY2(summary().startsWith(QStringLiteral("2014–2015: 2")), qPrintable(summary()));
}

void TimelineViewTest::keysWalkThroughTheYears()
{
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(pane(), key, modifiers);
        return summary().section(u':', 0, 0);
    };
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("2014"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("2015"));
    QCOMPARE(press(Qt::Key_End), QStringLiteral("2016"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("2016"));
    QCOMPARE(press(Qt::Key_Left, Qt::ShiftModifier), QStringLiteral("2015–2016"));
    QCOMPARE(press(Qt::Key_Left, Qt::ShiftModifier), QStringLiteral("2014–2016"));
    QCOMPARE(press(Qt::Key_Home), QStringLiteral("2014"));
}

void TimelineViewTest::escapeLetsGo()
{
    QTest::keyClick(pane(), Qt::Key_Left);
    QVERIFY(summary().startsWith(QLatin1String("2016")));
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(spoken().contains(QLatin1String("none")));
}

void TimelineViewTest::tipNamesWhatIsCountedAsItIsWritten()
{
    const QString tip = tipAt(placeOf(2014));
    QVERIFY2(tip.contains(QStringLiteral("A <b>& \"B\"")), qPrintable(tip));
    QVERIFY2(tip.contains(QLatin1String("Comets <i>all</i>")), qPrintable(tip));
    QVERIFY(tip.contains(QLatin1String("2014: 2 Comets")));
    QVERIFY(tip.contains(QLatin1String("Encke")));
    QVERIFY(tipAt(placeOf(2015)).contains(QLatin1String("nothing")));
    QTRY_VERIFY(tipAt(QPoint(2, 2)).isEmpty()); // a tip fades away
}

void TimelineViewTest::followsTheSession()
{
    const QImage before = pane()->grab().toImage();
    m_fixture->session.setYears(query::YearRange{2014, 2014});
    QVERIFY(summary().startsWith(QLatin1String("2014")));
    const QImage chosen = pane()->grab().toImage();
    QVERIFY(chosen != before);

    m_fixture->session.select({m_fixture->entity("titan")});
    QVERIFY(pane()->grab().toImage() != chosen); // marked
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QVERIFY(pane()->accessibleDescription().contains(QStringLiteral("彗星")));
    m_fixture->session.goBack();
    m_fixture->session.goBack();
    QVERIFY(!summary().startsWith(QLatin1String("2014")));
}

void TimelineViewTest::showsTheFocus()
{
    const QImage focused = pane()->grab().toImage();
    QCOMPARE(focused.pixelColor(1, focused.height() / 2),
             scene::paletteOf(scene::Theme::Light).accent);
    pane()->clearFocus();
    QVERIFY(pane()->grab().toImage() != focused);
}

void TimelineViewTest::followsTheTheme()
{
    m_view->setTheme(scene::Theme::Dark);
    QCOMPARE(pane()->grab().toImage().pixelColor(5, 5),
             scene::paletteOf(scene::Theme::Dark).ground);
}

void TimelineViewTest::saysThatNothingIsDated()
{
    QVERIFY(m_fixture->open("knotary: 1\n"
                            "kinds: [{id: comet, label: {en: Comet}}]\n"
                            "entities: [{id: halley, kind: comet, names: {en: Halley}}]\n"));
    QVERIFY(QTest::qWaitFor([this] {
        return pane()->accessibleDescription().contains(QLatin1String("Nothing here has a date"));
    }));
    QTest::keyClick(pane(), Qt::Key_Right);
    QVERIFY(spoken().contains(QLatin1String("none")));
}

QTEST_MAIN(TimelineViewTest)
#include "timelineview_test.moc"
