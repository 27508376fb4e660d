// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/scrubber.h"

#include "app/document/playback.h"
#include "app/views/timeline/lanesview.h"
#include "app/views/timeline/scrubberhandle.h"
#include "app/views/timeline/scrubbertrack.h"
#include "app/views/timeline/timelinepanel.h"
#include "app/views/timeline/timelineview.h"
#include "tests/support/builtinsession.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace knotary;
using document::Session;
using query::WindowMode;

class ScrubberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void draggingChoosesAndIsRememberedOnce();
    void clickJumps();
    void rangeHasTwoHandlesAndMovesAsAWhole();
    void wheelSteps();
    void keysMoveTheHandle();
    void keysMoveOneEndOfARange();
    void playsAndPauses();
    void modesAndSpeedsAreChosen();
    void saysWhatTheWindowHolds();
    void speaksToAScreenReader();
    void allYearsIsOneClick();
    void panelMakesAPageWhenItIsLookedAt();
    void panelTakesPageKeys();

private:
    [[nodiscard]] Session& session() { return m_fixture.session; }
    [[nodiscard]] views::ScrubberTrack& track() { return *m_scrubber->track(); }
    [[nodiscard]] QPoint middleOf(int year) { return track().rectOfYear(year).center().toPoint(); }
    [[nodiscard]] QString chosen()
    {
        return session().window() ? QString::fromStdString(query::textOf(*session().window()))
                                  : QStringLiteral("all");
    }
    [[nodiscard]] QString summary()
    {
        return m_scrubber->findChild<QLabel*>(QStringLiteral("scrubberSummary"))->text();
    }
    void choose(const char* text) { session().setWindow(query::parseTimeWindow(text)); }
    void drag(QPoint from, QPoint to);

    support::BuiltInSession m_fixture;
    std::unique_ptr<views::Scrubber> m_scrubber;
};

void ScrubberTest::initTestCase()
{
    QVERIFY(m_fixture.open());
}

void ScrubberTest::init()
{
    session().playback().stop();
    session().setWindow(std::nullopt);
    session().setWindowMode(WindowMode::Instant);
    m_scrubber = std::make_unique<views::Scrubber>(session());
    m_scrubber->resize(1200, 44);
    m_scrubber->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_scrubber.get()));
}

void ScrubberTest::drag(QPoint from, QPoint to)
{
    QTest::mousePress(&track(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 20; ++step) {
        const QPoint at = from + (to - from) * step / 20;
        QMouseEvent move(QEvent::MouseMove, at, track().mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&track(), &move);
    }
    QTest::mouseRelease(&track(), Qt::LeftButton, {}, to);
}

void ScrubberTest::draggingChoosesAndIsRememberedOnce()
{
    QSignalSpy years(&session(), &Session::yearsChanged);
    QSignalSpy navigation(&session(), &Session::navigationChanged);
    drag(middleOf(2014), middleOf(2018));
    QCOMPARE(chosen(), QStringLiteral("2018"));
    QVERIFY(years.size() >= 4);
    QCOMPARE(navigation.size(), 1);
    drag(track().lastHandle()->geometry().center(), middleOf(2030));
    QCOMPARE(chosen(), QStringLiteral("2025"));
    session().goBack();
    QCOMPARE(chosen(), QStringLiteral("2018"));
    session().goBack();
    QCOMPARE(chosen(), QStringLiteral("all"));
}

void ScrubberTest::clickJumps()
{
    QTest::mouseClick(&track(), Qt::LeftButton, {}, middleOf(2021));
    QCOMPARE(chosen(), QStringLiteral("2021"));
    session().setWindowMode(WindowMode::Cumulative);
    QCOMPARE(chosen(), QStringLiteral("..2021"));
    QTest::mouseClick(&track(), Qt::LeftButton, {}, middleOf(2017));
    QCOMPARE(chosen(), QStringLiteral("..2017"));
    drag(track().lastHandle()->geometry().center(), track().rectOfYear(2019).topRight().toPoint());
    QCOMPARE(chosen(), QStringLiteral("..2019")); // the edge goes where the pointer goes
}

void ScrubberTest::rangeHasTwoHandlesAndMovesAsAWhole()
{
    QVERIFY(!track().firstHandle()->isVisible());
    session().setWindowMode(WindowMode::Range);
    QVERIFY(track().firstHandle()->isVisible());
    drag(track().firstHandle()->geometry().center(), track().rectOfYear(2016).topLeft().toPoint());
    QCOMPARE(chosen(), QStringLiteral("2016..2025"));
    drag(track().lastHandle()->geometry().center(), track().rectOfYear(2018).topRight().toPoint());
    QCOMPARE(chosen(), QStringLiteral("2016..2018"));
    drag(middleOf(2017), middleOf(2020));
    QCOMPARE(chosen(), QStringLiteral("2019..2021"));
    drag(middleOf(2020), middleOf(2000));
    QCOMPARE(chosen(), QStringLiteral("2014..2016"));
    drag(track().lastHandle()->geometry().center(), middleOf(2000));
    QCOMPARE(chosen(), QStringLiteral("2014..2014"));
    QTest::mouseClick(&track(), Qt::LeftButton, {}, middleOf(2023));
    QCOMPARE(chosen(), QStringLiteral("2014..2023"));
}

void ScrubberTest::wheelSteps()
{
    choose("2016");
    const auto turn = [this](int by) {
        QWheelEvent event(middleOf(2020), track().mapToGlobal(middleOf(2020)), {}, QPoint(0, by),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&track(), &event);
    };
    turn(120);
    QCOMPARE(chosen(), QStringLiteral("2017"));
    turn(-60);
    QCOMPARE(chosen(), QStringLiteral("2017"));
    turn(-60);
    QCOMPARE(chosen(), QStringLiteral("2016"));
}

void ScrubberTest::keysMoveTheHandle()
{
    QWidget* handle = track().lastHandle();
    QCOMPARE(track().focusProxy(), handle);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(handle, key, with);
        return chosen();
    };
    QCOMPARE(press(Qt::Key_End), QStringLiteral("2025"));
    QCOMPARE(press(Qt::Key_Left), QStringLiteral("2024"));
    QCOMPARE(press(Qt::Key_Left, Qt::ShiftModifier), QStringLiteral("2019"));
    QCOMPARE(press(Qt::Key_PageDown), QStringLiteral("2020"));
    QCOMPARE(press(Qt::Key_PageUp, Qt::ShiftModifier), QStringLiteral("2015"));
    QCOMPARE(press(Qt::Key_Home), QStringLiteral("2014"));
    QCOMPARE(press(Qt::Key_Left), QStringLiteral("2014"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("2015"));
    QCOMPARE(press(Qt::Key_Escape), QStringLiteral("all"));
}

void ScrubberTest::keysMoveOneEndOfARange()
{
    choose("2016..2018");
    QTest::keyClick(track().firstHandle(), Qt::Key_Left);
    QCOMPARE(chosen(), QStringLiteral("2015..2018"));
    QTest::keyClick(track().lastHandle(), Qt::Key_Right);
    QCOMPARE(chosen(), QStringLiteral("2015..2019"));
    QTest::keyClick(track().firstHandle(), Qt::Key_End); // not beyond the other
    QCOMPARE(chosen(), QStringLiteral("2019..2019"));
    QCOMPARE(track().firstHandle()->value(), 2019);
    QTest::keyClick(track().firstHandle(), Qt::Key_PageDown);
    QCOMPARE(chosen(), QStringLiteral("2020..2020"));
}

void ScrubberTest::playsAndPauses()
{
    auto* play = m_scrubber->findChild<QToolButton*>(QStringLiteral("play"));
    session().playback().setSpeed(20);
    const QString name = play->accessibleName();
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(session().playback().isPlaying());
    QVERIFY(play->accessibleName() != name);
    QTRY_VERIFY(chosen() != QStringLiteral("2014"));
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(!session().playback().isPlaying());
    const QString rest = chosen();
    QTest::qWait(50);
    QCOMPARE(chosen(), rest);
    QTest::mouseClick(play, Qt::LeftButton);
    QTRY_VERIFY(session().playback().hasEnded());
    QTRY_VERIFY2(summary().endsWith(QLatin1String("the last year")), qPrintable(summary()));
    session().playback().setSpeed(1);
}

void ScrubberTest::modesAndSpeedsAreChosen()
{
    auto* mode = m_scrubber->findChild<QComboBox*>(QStringLiteral("mode"));
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QVERIFY(session().windowMode() == WindowMode::Range);
    QTest::keyClick(mode, Qt::Key_Down);
    QVERIFY(session().windowMode() == WindowMode::Cumulative);
    choose("2015");
    QCOMPARE(mode->currentIndex(), 0);
    auto* speed = m_scrubber->findChild<QComboBox*>(QStringLiteral("speed"));
    QCOMPARE(speed->currentText(), QStringLiteral("1×"));
    QTest::keyClick(speed, Qt::Key_Down);
    QCOMPARE(session().playback().speed(), 2.0);
    session().playback().setSpeed(1);
    QCOMPARE(speed->currentText(), QStringLiteral("1×"));
}

void ScrubberTest::saysWhatTheWindowHolds()
{
    QTRY_COMPARE(summary(), QStringLiteral("All years are shown"));
    choose("2015");
    const Session::Shown shown = session().shown();
    const auto number = [](std::size_t count) { return QString::number(count); };
    QTRY_VERIFY2(summary().startsWith(
                     QStringLiteral("2015 · %1 of %2 ")
                         .arg(number(shown.entities), number(session().wholeGraph().nodeCount()))),
                 qPrintable(summary()));
    QVERIFY(summary().contains(
        QStringLiteral("%1 of %2 rel")
            .arg(number(shown.relations), number(session().wholeGraph().edgeCount()))));
    session().hide({session().projection().entityOfNode.front()});
    QTRY_VERIFY(
        summary().startsWith(QStringLiteral("2015 · %1 of ").arg(number(shown.entities - 1))));
    session().showAll();
}

void ScrubberTest::speaksToAScreenReader()
{
    session().setWindowMode(WindowMode::Range);
    choose("2016..2018");
    QAccessibleInterface* first = QAccessible::queryAccessibleInterface(track().firstHandle());
    QVERIFY(first != nullptr && first->valueInterface() != nullptr);
    QCOMPARE(first->role(), QAccessible::Slider);
    QCOMPARE(first->text(QAccessible::Name), QStringLiteral("First year"));
    QCOMPARE(first->valueInterface()->currentValue().toInt(), 2016);
    QCOMPARE(first->valueInterface()->minimumValue().toInt(), 2014);
    first->valueInterface()->setCurrentValue(2017);
    QCOMPARE(chosen(), QStringLiteral("2017..2018"));
    for (const QWidget* widget : m_scrubber->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->parent() != nullptr &&
            qobject_cast<QComboBox*>(widget->parentWidget()) == nullptr && widget->isVisible() &&
            !widget->inherits("QComboBoxPrivateContainer") &&
            !widget->inherits("QAbstractItemView"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
}

void ScrubberTest::allYearsIsOneClick()
{
    auto* all = m_scrubber->findChild<QToolButton*>(QStringLiteral("allYears"));
    QVERIFY(!all->isEnabled());
    choose("2015");
    QVERIFY(all->isEnabled());
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(chosen(), QStringLiteral("all"));
}

void ScrubberTest::panelMakesAPageWhenItIsLookedAt()
{
    views::TimelinePanel panel(session());
    panel.resize(700, 260);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* tabs = panel.findChild<QTabBar*>();
    QVERIFY(tabs->isVisible());
    QVERIFY(tabs->focusPolicy() & Qt::TabFocus);
    QVERIFY(panel.findChild<views::LanesView*>() == nullptr);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto* lanes = panel.findChild<views::LanesView*>();
    QVERIFY(lanes != nullptr);
    QVERIFY(lanes->isVisible());
    QVERIFY(panel.scrubber()->isVisible());
    QTest::keyClick(tabs, Qt::Key_Left);
    QVERIFY(!lanes->isVisible());
    QVERIFY(panel.chart()->isVisible());
}

void ScrubberTest::panelTakesPageKeys()
{
    views::TimelinePanel panel(session());
    panel.show();
    choose("2016");
    QTest::keyClick(panel.focusProxy()->focusProxy(), Qt::Key_PageDown);
    QCOMPARE(chosen(), QStringLiteral("2017"));
    QTest::keyClick(panel.focusProxy()->focusProxy(), Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(chosen(), QStringLiteral("2022"));
}

QTEST_MAIN(ScrubberTest)
#include "scrubber_test.moc"
