// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do in the window, row by row: keys, wheel, pinch, the mouse's side buttons. What the
// mouse does on the canvas alone stands in tests/app/views/canvas.

#include "tests/support/windowfixture.h"

#include <QAction>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QWheelEvent>

#include <functional>
#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* smallWorld = R"(knotary: 1
dataset: {title: {en: Small world}}
sources:
  - {id: s1, title: A paper, publisher: Press, date: "2014"}
kinds:
  - {id: moon, label: {en: Moon}}
properties:
  - {id: circles, label: {en: circles}, inverse: {en: is circled by}, value: entity}
entities:
  - {id: halley, kind: moon, names: {en: Halley}}
  - {id: io, kind: moon, names: {en: Io}}
  - {id: europa, kind: moon, names: {en: Europa}}
  - {id: far, kind: moon, names: {en: Far}}
claims:
  - {id: c1, subject: io, property: circles, object: halley, when: "2014", evidence: [{source: s1, locator: "3"}]}
  - {id: c2, subject: europa, property: circles, object: halley, when: "2016", evidence: [{source: s1, locator: "4"}]}
  - {id: c3, subject: far, property: circles, object: europa, when: "2017", evidence: [{source: s1, locator: "5"}]}
)";

/// What stands where, and what is chosen: all that a gesture may change.
struct Seen
{
    QPoint halley;
    QPoint far;
    std::size_t shown = 0;
    QStringList selected;
    std::optional<query::YearRange> years;

    [[nodiscard]] double spread() const { return QLineF(halley, far).length(); }
};

struct Row
{
    const char* name;
    QKeySequence keys;
    std::function<bool(const Seen& before, const Seen& after)> isRight;
};

} // namespace

class GesturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keysDoWhatTheTableSays_data();
    void keysDoWhatTheTableSays();
    void keysHideShowAndTakeBack();
    void keysGoBackAndForward_data();
    void keysGoBackAndForward();
    void wheelAndFingers_data();
    void wheelAndFingers();
    void theWheelScrollsWhereThatIsLiked();
    void keysMoveThePanels();
    void escapeLeavesOneThingAtATime();

private:
    [[nodiscard]] Seen seen() const;
    void press(const QKeySequence& keys) const;
    void choose(const char* key) const { m_fixture->session.visit(m_fixture->entity(key)); }
    [[nodiscard]] QPoint at(const char* name) const
    {
        return placeOfNode(m_fixture->canvas(), QLatin1String(name));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

Q_DECLARE_METATYPE(Row)

void GesturesTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    QVERIFY(m_fixture->open(smallWorld));
    QTRY_VERIFY(!at("Halley").isNull());
    m_fixture->canvas().setFocus();
}

void GesturesTest::cleanup()
{
    m_fixture.reset();
}

Seen GesturesTest::seen() const
{
    Seen now{at("Halley"), at("Far"), m_fixture->session.projection().nodeCount(), {}, {}};
    for (const base::EntityId entity : m_fixture->session.selected())
        now.selected += QString::fromStdString(m_fixture->document.dataset().entity(entity)->key);
    now.selected.sort();
    now.years = m_fixture->session.years();
    return now;
}

void GesturesTest::press(const QKeySequence& keys) const
{
    const QKeyCombination combination = keys[0];
    QTest::qWait(10); // what can be done is found out when the events at hand are worked off
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_fixture->window.get(), combination.key(),
                    combination.keyboardModifiers());
    QTest::qWait(10);
}

void GesturesTest::keysDoWhatTheTableSays_data()
{
    QTest::addColumn<Row>("row");
    const auto selects = [](const QStringList& keys) {
        return [keys](const Seen&, const Seen& after) { return after.selected == keys; };
    };
    const auto isLarger = [](const Seen& before, const Seen& after) {
        return std::abs(after.spread() / before.spread() - 1.2) < 0.03;
    };
    const auto isSmaller = [](const Seen& before, const Seen& after) {
        return std::abs(after.spread() / before.spread() - 1 / 1.2) < 0.03;
    };
    const auto isThere = [](const Seen& before, const Seen& after) {
        return (after.halley - before.halley).manhattanLength() <= 2;
    };
    const auto isOfYear = [](std::int64_t year) {
        return [year](const Seen&, const Seen& after) {
            return after.years == query::YearRange{year, year};
        };
    };
    // With Halley chosen beforehand.
    const Row rows[] = {
        {"zoom in", QKeySequence(u"Ctrl++"_qs), isLarger},
        {"zoom in, without shift", QKeySequence(u"Ctrl+="_qs), isLarger},
        {"zoom out", QKeySequence(u"Ctrl+-"_qs), isSmaller},
        {"plus", QKeySequence(u"+"_qs), isLarger},
        {"minus", QKeySequence(u"-"_qs), isSmaller},
        {"fit all", QKeySequence(u"Ctrl+0"_qs), isThere},
        {"fit all, Home", QKeySequence(u"Home"_qs), isThere},
        {"fit selection", QKeySequence(u"Ctrl+9"_qs),
         [](const Seen&, const Seen& after) { return !after.halley.isNull(); }},
        {"select all", QKeySequence(u"Ctrl+A"_qs),
         selects({u"europa"_qs, u"far"_qs, u"halley"_qs, u"io"_qs})},
        {"select nothing", QKeySequence(u"Ctrl+Shift+A"_qs), selects({})},
        {"invert", QKeySequence(u"Ctrl+I"_qs), selects({u"europa"_qs, u"far"_qs, u"io"_qs})},
        {"neighbours", QKeySequence(u"Ctrl+B"_qs), selects({u"europa"_qs, u"halley"_qs, u"io"_qs})},
        {"neighbours, as in Cytoscape", QKeySequence(u"Ctrl+6"_qs),
         selects({u"europa"_qs, u"halley"_qs, u"io"_qs})},
        {"last year", QKeySequence(u"["_qs), isOfYear(2017)},
        {"first year", QKeySequence(u"]"_qs), isOfYear(2014)},
        {"pan by keys", QKeySequence(u"Ctrl+Right"_qs),
         [](const Seen& before, const Seen& after) {
             return (after.halley - before.halley + QPoint(60, 0)).manhattanLength() <= 2;
         }},
    };
    for (const Row& row : rows)
        QTest::newRow(row.name) << row;
}

void GesturesTest::keysDoWhatTheTableSays()
{
    QFETCH(Row, row);
    choose("halley");
    m_fixture->canvas().fitAll(); // its name is bold now and takes more room
    const Seen before = seen();
    press(row.keys);
    QVERIFY(row.isRight(before, seen()));
}

void GesturesTest::keysHideShowAndTakeBack()
{
    choose("halley");
    press(QKeySequence(u"Ctrl+H"_qs));
    QCOMPARE(seen().shown, std::size_t{3});
    QVERIFY(at("Halley").isNull());
    press(QKeySequence(u"Ctrl+Z"_qs));
    QCOMPARE(seen().shown, std::size_t{4});
    press(QKeySequence(u"Ctrl+Y"_qs));
    QCOMPARE(seen().shown, std::size_t{3});
    press(QKeySequence(u"Ctrl+Shift+Z"_qs)); // nothing left to do again
    press(QKeySequence(u"Ctrl+Alt+H"_qs));
    QCOMPARE(seen().shown, std::size_t{4});
    choose("halley");
    press(QKeySequence(u"Ctrl+Shift+H"_qs));
    QCOMPARE(seen().shown, std::size_t{1});
    press(QKeySequence(u"Ctrl+E"_qs));
    QCOMPARE(seen().shown, std::size_t{3});
    press(QKeySequence(u"Ctrl+Alt+E"_qs));
    QCOMPARE(seen().shown, std::size_t{1});
    press(QKeySequence(u"Ctrl+Alt+2"_qs));
    QCOMPARE(seen().shown, std::size_t{4});
    press(QKeySequence(u"Ctrl+Alt+1"_qs));
    QCOMPARE(seen().shown, std::size_t{3});
}

void GesturesTest::keysGoBackAndForward_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("Alt and arrows") << false;
    QTest::newRow("mouse buttons 4 and 5") << true;
}

void GesturesTest::keysGoBackAndForward()
{
    QFETCH(bool, byMouse);
    choose("halley");
    choose("io");
    const auto go = [&](Qt::Key key, Qt::MouseButton button) {
        QTest::qWait(20);
        if (byMouse)
            QTest::mouseClick(&m_fixture->canvas(), button, {}, QPoint(5, 5));
        else
            press(QKeySequence(QKeyCombination(Qt::AltModifier, key)));
    };
    go(Qt::Key_Left, Qt::BackButton);
    QCOMPARE(seen().selected, QStringList{u"halley"_qs});
    go(Qt::Key_Right, Qt::ForwardButton);
    QCOMPARE(seen().selected, QStringList{u"io"_qs});
}

void GesturesTest::wheelAndFingers_data()
{
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<bool>("isPinch");
    QTest::addColumn<bool>("zooms");
    QTest::newRow("wheel") << int(Qt::NoModifier) << false << true;
    QTest::newRow("wheel with Ctrl") << int(Qt::ControlModifier) << false << true;
    QTest::newRow("wheel with Shift") << int(Qt::ShiftModifier) << false << false;
    QTest::newRow("pinch") << int(Qt::NoModifier) << true << true;
}

void GesturesTest::wheelAndFingers()
{
    QFETCH(int, modifiers);
    QFETCH(bool, isPinch);
    QFETCH(bool, zooms);
    views::CanvasView& canvas = m_fixture->canvas();
    const Seen before = seen();
    const QPointF at = before.halley;
    if (isPinch) {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(),
                                  2, at, at, canvas.mapToGlobal(at), 0.2, QPointF());
        QApplication::sendEvent(&canvas, &event);
    } else {
        QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                          Qt::KeyboardModifiers(modifiers), Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas, &event);
    }
    QTest::qWait(50);
    const Seen after = seen();
    if (zooms) {
        QVERIFY2((after.halley - before.halley).manhattanLength() <= 1, "the cursor's place moved");
        QVERIFY(std::abs(after.spread() / before.spread() - 1.2) < 0.03);
    } else {
        QCOMPARE(after.halley - before.halley, after.far - before.far);
        QVERIFY(after.halley.x() != before.halley.x());
        QCOMPARE(after.halley.y(), before.halley.y());
    }
}

void GesturesTest::theWheelScrollsWhereThatIsLiked()
{
    m_fixture->window->findChild<QAction*>(u"view.wheelScrolls"_qs)->trigger();
    QVERIFY(m_fixture->settings.isWheelScrolling());
    const auto wheel = [this](Qt::KeyboardModifiers modifiers) {
        views::CanvasView& canvas = m_fixture->canvas();
        const QPointF place = at("Halley");
        QWheelEvent event(place, canvas.mapToGlobal(place), {}, {0, 120}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas, &event);
        QTest::qWait(50);
    };
    const Seen before = seen();
    wheel(Qt::NoModifier);
    const Seen scrolled = seen();
    QCOMPARE(scrolled.halley - before.halley, QPoint(0, 60));
    QCOMPARE(scrolled.far - before.far, QPoint(0, 60));
    wheel(Qt::ControlModifier);
    QVERIFY(std::abs(seen().spread() / before.spread() - 1.2) < 0.03);
}

void GesturesTest::keysMoveThePanels()
{
    press(QKeySequence(u"Ctrl+F"_qs));
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->canvas().hasFocus());
    const bool wasShown = m_fixture->details().isVisible();
    press(QKeySequence(u"F9"_qs));
    QVERIFY(m_fixture->details().isVisible() != wasShown);
    press(QKeySequence(u"F9"_qs));
    QVERIFY(m_fixture->details().isVisible() == wasShown);
    press(QKeySequence(u"F11"_qs));
    QVERIFY(m_fixture->window->QMainWindow::isFullScreen());
    press(QKeySequence(u"F11"_qs));
    QVERIFY(!m_fixture->window->QMainWindow::isFullScreen());
    press(QKeySequence(u"Ctrl+Shift+B"_qs));
    QVERIFY(m_fixture->canvas().isBirdsEyeShown());

    choose("halley");
    const Seen before = seen();
    m_fixture->session.moveAndPin(m_fixture->entity("io"), {300, 300});
    press(QKeySequence(u"F5"_qs));
    QTRY_VERIFY(!m_fixture->session.isLayingOut());
    QVERIFY(m_fixture->session.arrangement().pinned.contains(m_fixture->entity("io")));
    QCOMPARE(seen().shown, before.shown);
}

void GesturesTest::escapeLeavesOneThingAtATime()
{
    choose("halley");
    press(QKeySequence(u"Ctrl+F"_qs));
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search != nullptr);
    QTest::keyClicks(search, u"io"_qs);
    for (int presses = 0; presses < 3 && !m_fixture->canvas().hasFocus(); ++presses) {
        QCOMPARE(seen().selected, QStringList{u"halley"_qs}); // the search comes first
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    QVERIFY(m_fixture->canvas().hasFocus());
    QVERIFY(search->text().isEmpty());
    QCOMPARE(seen().selected, QStringList{u"halley"_qs});
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_Escape);
    QVERIFY(seen().selected.isEmpty());
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_Escape);
    QVERIFY(m_fixture->window->isVisible());
}

QTEST_MAIN(GesturesTest)
#include "gestures_test.moc"
