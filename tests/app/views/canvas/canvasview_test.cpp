// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/birdseye.h"
#include "app/views/canvas/canvasview.h"
#include "tests/support/generateddata.h"
#include "tests/support/windowfixture.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <memory>

using namespace knotary;
using namespace knotary::support;
using views::CanvasView;

namespace
{

constexpr const char* smallWorld = R"(knotary: 1
dataset: {title: {en: Small world}}
sources:
  - {id: s1, title: A paper, publisher: Press, date: "2014"}
kinds:
  - {id: comet, label: {en: Comet}}
  - {id: moon, label: {en: Moon}}
properties:
  - {id: circles, label: {en: circles}, inverse: {en: is circled by}, value: entity}
entities:
  - {id: halley, kind: comet, names: {en: Halley, zh: 哈雷}}
  - {id: io, kind: moon, names: {en: Io}}
  - {id: bold, kind: moon, names: {en: 'A <b>& "B"'}}
  - {id: far, kind: moon, names: {en: Far}}
claims:
  - {id: c1, subject: io, property: circles, object: halley, when: "2014", evidence: [{source: s1, locator: "3"}]}
  - {id: c2, subject: bold, property: circles, object: halley, evidence: [{source: s1, locator: "4"}]}
  - {id: c3, subject: far, property: circles, object: bold, evidence: [{source: s1, locator: "5"}]}
)";

} // namespace

class CanvasViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wheelKeepsThePointUnderTheCursor_data();
    void wheelKeepsThePointUnderTheCursor();
    void backgroundDragPans_data();
    void backgroundDragPans();
    void spaceAndDragPans();
    void touchpadPans();
    void clickVisits();
    void clickOnTheBackgroundClears();
    void controlClickToggles();
    void rubberBandSelects();
    void draggedNodeMovesAndIsPinned();
    void hoverShowsNamesAsText();
    void relationSaysItsSource();
    void doubleClickOnTheBackgroundFits();
    void whatStandsAlreadyComesIntoSight();
    void tabWalksTheNodesAndLeaves();
    void arrowsWalkAndEnterVisits();
    void escapeClearsTheSelection();
    void screenReaderHearsNodes();
    void zoomButtonsZoom();
    void visitFromElsewhereComesIntoSight();
    void rightClickOffersToUnpin();
    void altDragMovesWithoutPinning();
    void doubleClickExpandsAndCollapses();
    void manyNeighboursAreChosenByRelation();
    void rightClickHidesAndShows();
    void hidingDoesNotMoveTheCamera();
    void rightClickOnARelationShowsBothEnds();
    void allHiddenIsSaid();
    void birdsEyeMovesTheDrawing();
    void hidingStopsNoDrawing();
    void nodesTravelToTheirNewPlaces();

private:
    void open(const std::string& yaml);
    [[nodiscard]] QMenu* menuAt(QPoint place) const;
    [[nodiscard]] QPoint at(const QString& name) const { return placeOfNode(*m_canvas, name); }
    /// To a fraction of a pixel.
    [[nodiscard]] QPointF exactlyAt(const char* key) const
    {
        const base::EntityId entity = m_fixture->session.dataset().findEntity(key).value();
        for (const CanvasView::ShownNode& node : m_canvas->shownNodes())
            if (node.entity == entity)
                return node.box.center();
        return {};
    }
    [[nodiscard]] QPoint background() const { return {m_canvas->width() / 2, 3}; }
    void wheel(QPointF place, QPoint angle, QPoint pixels = {},
               Qt::ScrollPhase phase = Qt::NoScrollPhase) const;
    void drag(Qt::MouseButton button, QPoint from, QPoint to,
              Qt::KeyboardModifiers modifiers = {}) const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<CanvasView> m_canvas;
};

void CanvasViewTest::init()
{
    open(smallWorld);
}

void CanvasViewTest::open(const std::string& yaml)
{
    cleanup();
    QAccessible::setActive(true);
    views::installAccessibleCanvas();
    m_fixture = std::make_unique<SessionFixture>();
    m_canvas = std::make_unique<CanvasView>(m_fixture->session);
    m_canvas->setLegendShown(false);
    m_canvas->resize(900, 600);
    m_canvas->show();
    QVERIFY(m_fixture->open(yaml));
    QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
    m_canvas->setFocus();
}

void CanvasViewTest::cleanup()
{
    m_canvas.reset();
    m_fixture.reset();
}

void CanvasViewTest::wheel(QPointF place, QPoint angle, QPoint pixels, Qt::ScrollPhase phase) const
{
    QWheelEvent event(place, m_canvas->mapToGlobal(place), pixels, angle, Qt::NoButton,
                      Qt::NoModifier, phase, false);
    QApplication::sendEvent(m_canvas.get(), &event);
    QTest::qWait(120);
}

void CanvasViewTest::drag(Qt::MouseButton button, QPoint from, QPoint to,
                          Qt::KeyboardModifiers modifiers) const
{
    QTest::mousePress(m_canvas.get(), button, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint place = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, place, m_canvas->mapToGlobal(place), Qt::NoButton,
                         button, modifiers);
        QApplication::sendEvent(m_canvas.get(), &move);
    }
    QTest::mouseRelease(m_canvas.get(), button, modifiers, to);
}

void CanvasViewTest::wheelKeepsThePointUnderTheCursor_data()
{
    QTest::addColumn<int>("angle");
    QTest::newRow("a notch in") << 120;
    QTest::newRow("a notch out") << -120;
    QTest::newRow("half a notch") << 60;
    QTest::newRow("many notches") << 600;
}

void CanvasViewTest::wheelKeepsThePointUnderTheCursor()
{
    QFETCH(int, angle);
    const QPointF halley = exactlyAt("halley");
    const QPointF other = exactlyAt("far");
    QVERIFY(!halley.isNull());
    const double before = QLineF(halley, other).length();
    wheel(halley, {0, angle});
    const QPointF after = exactlyAt("halley");
    QVERIFY2((after - halley).manhattanLength() <= 1, "the point under the cursor moved");
    if (angle == -120) {
        const double shrunk = QLineF(after, exactlyAt("far")).length();
        QVERIFY2(std::abs(shrunk - before / 1.2) < 4, qPrintable(QString::number(shrunk / before)));
    }
}

void CanvasViewTest::backgroundDragPans_data()
{
    QTest::addColumn<int>("button");
    QTest::newRow("left") << int(Qt::LeftButton);
    QTest::newRow("middle") << int(Qt::MiddleButton);
    QTest::newRow("right") << int(Qt::RightButton);
}

void CanvasViewTest::backgroundDragPans()
{
    QFETCH(int, button);
    const QPoint before = at(QStringLiteral("Halley"));
    drag(static_cast<Qt::MouseButton>(button), background(), background() + QPoint(40, 30));
    QVERIFY((at(QStringLiteral("Halley")) - before - QPoint(40, 30)).manhattanLength() <= 2);
    QVERIFY(m_fixture->session.selected().empty());
}

void CanvasViewTest::spaceAndDragPans()
{
    const QPoint before = at(QStringLiteral("Halley"));
    QTest::keyPress(m_canvas.get(), Qt::Key_Space);
    drag(Qt::LeftButton, before, before + QPoint(-50, 20)); // even from a node
    QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
    QVERIFY((at(QStringLiteral("Halley")) - before - QPoint(-50, 20)).manhattanLength() <= 2);
    QVERIFY(m_fixture->session.selected().empty());
    QVERIFY(m_fixture->session.arrangement().pinned.empty());
}

void CanvasViewTest::touchpadPans()
{
    const QPoint before = at(QStringLiteral("Halley"));
    wheel(background(), {0, 40}, {12, -9}, Qt::ScrollUpdate);
    QVERIFY((at(QStringLiteral("Halley")) - before - QPoint(12, -9)).manhattanLength() <= 1);
}

void CanvasViewTest::clickVisits()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(QStringLiteral("Io")));
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("io"));
    QVERIFY(m_fixture->session.selected().contains(m_fixture->entity("io")));
}

void CanvasViewTest::clickOnTheBackgroundClears()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(QStringLiteral("Io")));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, background());
    QVERIFY(m_fixture->session.selected().empty());
    QVERIFY(!m_fixture->session.current().isValid());
}

void CanvasViewTest::controlClickToggles()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(QStringLiteral("Io")));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ControlModifier,
                      at(QStringLiteral("Far")));
    QCOMPARE(m_fixture->session.selected().size(), std::size_t{2});
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, at(QStringLiteral("Io")));
    QCOMPARE(m_fixture->session.selected().size(), std::size_t{1});
    QVERIFY(m_fixture->session.selected().contains(m_fixture->entity("far")));
}

void CanvasViewTest::rubberBandSelects()
{
    drag(Qt::LeftButton, {2, 2}, {m_canvas->width() - 60, m_canvas->height() - 2},
         Qt::ShiftModifier);
    QCOMPARE(m_fixture->session.selected().size(), std::size_t{4});
}

void CanvasViewTest::draggedNodeMovesAndIsPinned()
{
    const QPoint io = at(QStringLiteral("Io"));
    const QPoint far = at(QStringLiteral("Far"));
    const QPoint target = io + QPoint(35, -25);
    drag(Qt::LeftButton, io, target);
    QVERIFY((at(QStringLiteral("Io")) - target).manhattanLength() <= 2);
    QCOMPARE(at(QStringLiteral("Far")), far);
    QVERIFY(m_fixture->session.arrangement().pinned.contains(m_fixture->entity("io")));
}

void CanvasViewTest::hoverShowsNamesAsText()
{
    QTest::mouseMove(m_canvas.get(), background());
    QTest::mouseMove(m_canvas.get(), at(QStringLiteral("A <b>")));
    QTRY_COMPARE(m_fixture->session.hovered(), m_fixture->entity("bold"));
    QTRY_VERIFY(QToolTip::isVisible());
    const QString tip = QToolTip::text();
    QVERIFY2(tip.contains(QLatin1String("A &lt;b&gt;&amp; &quot;B&quot;")) ||
                 tip.contains(QLatin1String("A &lt;b&gt;&amp; \"B\"")),
             qPrintable(tip));
    QVERIFY(tip.contains(QLatin1String("Moon")));
    QTest::mouseMove(m_canvas.get(), background());
    QTRY_VERIFY(!m_fixture->session.hovered().isValid());
}

void CanvasViewTest::relationSaysItsSource()
{
    const QPoint io = at(QStringLiteral("Io"));
    const QPoint halley = at(QStringLiteral("Halley"));
    // The line may be bent: look for it across the middle.
    const QPointF along = QPointF(halley - io) / QLineF(io, halley).length();
    const QPointF across(-along.y(), along.x());
    for (int off = 0; off <= 40 && !QToolTip::isVisible(); off += 4) {
        for (const int side : {-1, 1}) {
            const QPointF place = QPointF(io + halley) / 2 + across * off * side;
            QTest::mouseMove(m_canvas.get(), place.toPoint());
            QTest::qWait(220);
            if (QToolTip::isVisible())
                break;
        }
    }
    QVERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(QStringLiteral("Io — circles → Halley")),
             qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(QStringLiteral("s1 ¶3")));
}

void CanvasViewTest::doubleClickOnTheBackgroundFits()
{
    const QPoint before = at(QStringLiteral("Halley"));
    drag(Qt::LeftButton, background(), background() + QPoint(60, 20));
    QVERIFY(at(QStringLiteral("Halley")) != before);
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, background());
    QVERIFY((at(QStringLiteral("Halley")) - before).manhattanLength() <= 2);
}

/// A data set whose places were kept is not laid out: the camera goes there on its own.
void CanvasViewTest::whatStandsAlreadyComesIntoSight()
{
    drag(Qt::LeftButton, background(), background() + QPoint(600, 200));
    m_fixture->session.setKeptFunction([this] {
        document::Arrangement kept;
        float x = 20'000;
        for (const base::EntityId entity : m_fixture->document.dataset().entities())
            kept.places[entity] = {x += 100, -30'000};
        kept.hidden.insert(m_fixture->entity("far"));
        return kept;
    });
    QVERIFY(m_fixture->open(smallWorld));
    QTRY_COMPARE(m_fixture->session.hidden().size(), std::size_t(1));
    for (const char* name : {"Halley", "Io"}) {
        const QPoint place = at(QString::fromLatin1(name));
        QVERIFY(!place.isNull() && m_canvas->rect().contains(place));
    }
}

void CanvasViewTest::tabWalksTheNodesAndLeaves()
{
    QSet<quint32> seen;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
        QVERIFY(m_canvas->keyboardNode().isValid());
        seen.insert(m_canvas->keyboardNode().number);
    }
    QCOMPARE(seen.size(), 4);
    QVERIFY(m_canvas->hasFocus());
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    QVERIFY2(!m_canvas->hasFocus(), "the keyboard is trapped in the graph");
}

void CanvasViewTest::arrowsWalkAndEnterVisits()
{
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    const base::EntityId first = m_canvas->keyboardNode();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Left, Qt::Key_Up})
        if (m_canvas->keyboardNode() == first)
            QTest::keyClick(m_canvas.get(), key);
    QVERIFY(m_canvas->keyboardNode() != first);
    QTest::keyClick(m_canvas.get(), Qt::Key_Return);
    QCOMPARE(m_fixture->session.current(), m_canvas->keyboardNode());
    QTest::keyClick(m_canvas.get(), Qt::Key_Space);
    QVERIFY(!m_fixture->session.selected().contains(m_canvas->keyboardNode()));
}

void CanvasViewTest::escapeClearsTheSelection()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(QStringLiteral("Io")));
    QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
    QVERIFY(m_fixture->session.selected().empty());
}

void CanvasViewTest::screenReaderHearsNodes()
{
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(m_canvas.get());
    QVERIFY(canvas != nullptr);
    QCOMPARE(canvas->text(QAccessible::Name), QStringLiteral("Graph"));
    QAccessibleInterface* io = accessibleNamed(canvas, QStringLiteral("Io"));
    QVERIFY(io != nullptr);
    const QString name = io->text(QAccessible::Name);
    QVERIFY2(name.startsWith(QLatin1String("Io, Moon, 1 relation")), qPrintable(name));
    QVERIFY(name.contains(QLatin1String("1 source")));
    QCOMPARE(io->parent(), canvas);
    QCOMPARE(canvas->child(canvas->indexOfChild(io)), io);
    QCOMPARE(canvas->childAt(io->rect().center().x(), io->rect().center().y()), io);
    QVERIFY(!io->state().selected);
    io->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("io"));
    QVERIFY(io->state().selected);
    QVERIFY(accessibleNamed(canvas, QStringLiteral("Zoom in")) != nullptr);
}

void CanvasViewTest::zoomButtonsZoom()
{
    const auto spread = [this] {
        return QLineF(at(QStringLiteral("Halley")), at(QStringLiteral("Far"))).length();
    };
    const double before = spread();
    for (QToolButton* button : m_canvas->findChildren<QToolButton*>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        if (button->accessibleName() == QLatin1String("Zoom in"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(spread() > before * 1.15);
}

void CanvasViewTest::visitFromElsewhereComesIntoSight()
{
    drag(Qt::LeftButton, background(), background() + QPoint(2000, 0));
    QVERIFY(at(QStringLiteral("Io")).isNull());
    m_fixture->session.visit(m_fixture->entity("io"));
    QTRY_VERIFY(!at(QStringLiteral("Io")).isNull());
}

void CanvasViewTest::rightClickOffersToUnpin()
{
    const QPoint io = at(QStringLiteral("Io"));
    drag(Qt::LeftButton, io, io + QPoint(30, 10));
    QTest::mouseClick(m_canvas.get(), Qt::RightButton, {}, at(QStringLiteral("Io")));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_U);
    QVERIFY(m_fixture->session.arrangement().pinned.empty());
}

QMenu* CanvasViewTest::menuAt(QPoint place) const
{
    QTest::mouseClick(m_canvas.get(), Qt::RightButton, {}, place);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

void CanvasViewTest::altDragMovesWithoutPinning()
{
    const QPoint io = at(QStringLiteral("Io"));
    drag(Qt::LeftButton, io, io + QPoint(30, 10), Qt::AltModifier);
    QVERIFY((at(QStringLiteral("Io")) - io - QPoint(30, 10)).manhattanLength() <= 2);
    QVERIFY(m_fixture->session.arrangement().pinned.empty());
}

void CanvasViewTest::doubleClickExpandsAndCollapses()
{
    const QPoint halley = at(QStringLiteral("Halley"));
    m_fixture->session.showOnly({m_fixture->entity("halley")});
    QVERIFY(at(QStringLiteral("Io")).isNull());
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, halley);
    QVERIFY(!at(QStringLiteral("Io")).isNull());
    QVERIFY(!at(QStringLiteral("A <b>")).isNull());
    QVERIFY2(at(QStringLiteral("Far")).isNull(), "two steps away");
    QVERIFY((at(QStringLiteral("Halley")) - halley).manhattanLength() <= 1);
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, halley);
    QVERIFY(at(QStringLiteral("Io")).isNull());
    QVERIFY((at(QStringLiteral("Halley")) - halley).manhattanLength() <= 1);
}

void CanvasViewTest::manyNeighboursAreChosenByRelation()
{
    std::string claims = "claims:\n";
    std::string entities = "entities:\n  - {id: hub, kind: moon, names: {en: Hub}}\n";
    for (int number = 0; number < 40; ++number) {
        const std::string id = "n" + std::to_string(number);
        entities.append("  - {id: ").append(id).append(", kind: moon, names: {en: Node ");
        entities.append(id).append("}}\n");
        claims.append("  - {id: c").append(std::to_string(number)).append(", subject: ").append(id);
        claims.append(", property: ").append(number < 30 ? "circles" : "meets");
        claims.append(", object: hub, evidence: [{source: s1, locator: \"3\"}]}\n");
    }
    open(R"(knotary: 1
dataset: {title: {en: Hub}}
sources:
  - {id: s1, title: A paper, publisher: Press, date: "2014"}
kinds:
  - {id: moon, label: {en: Moon}}
properties:
  - {id: circles, label: {en: circles}, inverse: {en: is circled by}, value: entity}
  - {id: meets, label: {en: meets}, inverse: {en: is met by}, value: entity}
)" + entities +
         claims);
    m_fixture->session.showOnly({m_fixture->entity("hub")});
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, at(QStringLiteral("Hub")));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY2(menu != nullptr, "forty at once");
    QStringList choices;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            choices += action->text();
    QCOMPARE(choices,
             QStringList({QStringLiteral("&All Neighbours (40)"),
                          QStringLiteral("is circled by (30)"), QStringLiteral("is met by (10)")}));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_fixture->session.projection().nodeCount(), std::size_t{11});
}

void CanvasViewTest::rightClickHidesAndShows()
{
    QMenu* menu = menuAt(at(QStringLiteral("Io")));
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_H);
    QVERIFY(at(QStringLiteral("Io")).isNull());
    QCOMPARE(m_fixture->session.projection().nodeCount(), std::size_t{3});
    menu = menuAt(background());
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_E);
    QCOMPARE(m_fixture->session.projection().nodeCount(), std::size_t{4});
}

void CanvasViewTest::hidingDoesNotMoveTheCamera()
{
    const QPoint halley = at(QStringLiteral("Halley"));
    m_fixture->session.hide({m_fixture->entity("far")});
    QVERIFY((at(QStringLiteral("Halley")) - halley).manhattanLength() <= 1);
    m_fixture->session.steps().undo();
    QVERIFY((at(QStringLiteral("Halley")) - halley).manhattanLength() <= 1);
}

void CanvasViewTest::rightClickOnARelationShowsBothEnds()
{
    const QPoint io = at(QStringLiteral("Io"));
    const QPoint halley = at(QStringLiteral("Halley"));
    QMenu* menu = menuAt((io + halley) / 2);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("&Evidence (1 source(s))"));
    QTest::keyClick(menu, Qt::Key_B);
    QVERIFY(m_fixture->session.selected() ==
            (document::Session::Entities{m_fixture->entity("io"), m_fixture->entity("halley")}));
}

void CanvasViewTest::allHiddenIsSaid()
{
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    m_fixture->session.showOnly({});
    QCOMPARE(m_fixture->session.projection().nodeCount(), std::size_t{0});
    (void)m_canvas->grab();                          // an empty canvas paints its message
    QTest::keyClick(m_canvas.get(), Qt::Key_Return); // opens nothing that is not seen
    QTest::keyClick(m_canvas.get(), Qt::Key_Space);
    QVERIFY(m_fixture->session.selected().empty());
    QCOMPARE(m_fixture->session.projection().nodeCount(), std::size_t{0});
    m_fixture->session.showAll();
    QVERIFY(!at(QStringLiteral("Io")).isNull());
}

void CanvasViewTest::birdsEyeMovesTheDrawing()
{
    m_canvas->setBirdsEyeShown(true);
    auto* eye = m_canvas->findChild<views::BirdsEye*>();
    if (eye == nullptr)
        QFAIL("there is no bird's-eye view");
    QVERIFY(eye->isVisible());
    QVERIFY(!eye->accessibleName().isEmpty());
    for (int step = 0; step < 6; ++step)
        QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
    const double across = QLineF(at(QStringLiteral("Halley")), at(QStringLiteral("Far"))).length();
    (void)m_canvas->grab();
    const QPoint before = at(QStringLiteral("Halley"));
    QTest::mousePress(eye, Qt::LeftButton, {}, eye->rect().center());
    const QPoint middle = at(QStringLiteral("Halley"));
    QTest::mouseMove(eye, eye->rect().center() + QPoint(10, 0));
    QTest::mouseRelease(eye, Qt::LeftButton, {}, eye->rect().center() + QPoint(10, 0));
    QVERIFY(middle.isNull() || middle != before || across == 0);
    QTest::mouseClick(eye, Qt::LeftButton, {}, QPoint(9, eye->height() / 2));
    // What is seen at the left edge of the small picture is in the middle of the large one.
    double leftmost = m_canvas->width();
    for (const char* name : {"Io", "Far", "Halley", "A <b>"}) {
        const QPoint place = at(QLatin1String(name));
        if (!place.isNull())
            leftmost = std::min(leftmost, static_cast<double>(place.x()));
    }
    QVERIFY2(std::abs(leftmost - m_canvas->width() / 2.0) < m_canvas->width() / 5.0,
             qPrintable(QString::number(leftmost)));
}

/// A large graph is drawn by a job, which goes on with what it began with (the sanitizers look on).
void CanvasViewTest::hidingStopsNoDrawing()
{
    open(generatedYaml({.entities = 6000}));
    const std::vector<base::EntityId> all = m_fixture->session.projection().entityOfNode;
    for (std::size_t number = 0; number < 40; ++number) {
        QTest::keyClick(m_canvas.get(), number % 2 == 0 ? Qt::Key_Plus : Qt::Key_Minus);
        (void)m_canvas->grab();
        m_fixture->session.hide({all[number * 7]});
        if (number % 10 == 9)
            m_fixture->session.showAll();
        QTest::qWait(5);
    }
    QCOMPARE(m_fixture->session.projection().nodeCount(), all.size());
    QTRY_VERIFY(!m_canvas->shownNodes().empty());
}

void CanvasViewTest::nodesTravelToTheirNewPlaces()
{
    document::Session& session = m_fixture->session;
    const base::EntityId io = *session.dataset().findEntity("io");
    m_canvas->zoomIn(); // the camera is in a hand now and stays
    QTest::mouseMove(m_canvas.get(), background());
    QTest::qWait(50);
    const QImage before = m_canvas->grab().toImage();
    const layout::Point place = session.positions()[session.projection().nodeOf(io).index()];
    session.move(io, {place.x + 30, place.y - 20});
    QCOMPARE(m_canvas->grab().toImage(), before); // it has not set out yet
    QTRY_VERIFY(m_canvas->grab().toImage() != before);
    QTest::qWait(1000); // longer than any way
    const QImage after = m_canvas->grab().toImage();
    session.move(io, place);
    QTRY_VERIFY(m_canvas->grab().toImage() != after);
    QTRY_COMPARE(m_canvas->grab().toImage(), before);
}

QTEST_MAIN(CanvasViewTest)
#include "canvasview_test.moc"
