// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person goes through the years of the built-in data, by mouse and keys: who is in a year appears
// where it stands.

#include "app/document/playback.h"
#include "app/views/timeline/scrubber.h"
#include "app/views/timeline/scrubberhandle.h"
#include "app/views/timeline/scrubbertrack.h"
#include "tests/support/windowfixture.h"

#include <QLabel>
#include <QStatusBar>
#include <QTest>

#include <memory>
#include <unordered_map>

using namespace knotary;
using namespace knotary::support;

class TimeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void draggedOverAllYearsNoNodeMoves();
    void inASmallerWindowAllStaysInSight();
    void keysStepAndTheSelectionStays();
    void pageKeysStepWhereTheGraphHasTheFocus();
    void detailsSayWhatFallsIntoTheTime();
    void nothingInAYearIsSaid();
    void playsByKey();

private:
    using Places = std::unordered_map<base::EntityId, QPointF>;
    [[nodiscard]] views::ScrubberTrack& track() const
    {
        return *m_fixture->window->findChild<views::ScrubberTrack*>();
    }
    [[nodiscard]] Places places() const;
    [[nodiscard]] QString statusLine() const;
    [[nodiscard]] QString page() const { return m_fixture->details().toPlainText(); }
    void dragTo(double x) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TimeWindowTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
    QVERIFY(m_fixture->isReady());
    QTest::qWait(500); // nodes have arrived
}

void TimeWindowTest::cleanupTestCase()
{
    m_fixture.reset();
}

void TimeWindowTest::init()
{
    m_fixture->session.playback().stop();
    m_fixture->session.setWindow(std::nullopt);
    m_fixture->session.setWindowMode(query::WindowMode::Instant);
    m_fixture->canvas().setFocus();
}

TimeWindowTest::Places TimeWindowTest::places() const
{
    Places places;
    for (const views::CanvasView::ShownNode& node : m_fixture->canvas().shownNodes())
        places[node.entity] = node.box.center();
    return places;
}

QString TimeWindowTest::statusLine() const
{
    QStringList words;
    for (const QLabel* label : m_fixture->window->statusBar()->findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            words += label->text();
    return words.join(QStringLiteral(" | "));
}

void TimeWindowTest::dragTo(double x) const
{
    const QPointF at(x, 15);
    QMouseEvent move(QEvent::MouseMove, at, track().mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&track(), &move);
    m_fixture->canvas().grab(); // as the screen would
}

void TimeWindowTest::draggedOverAllYearsNoNodeMoves()
{
    const Places before = places();
    QCOMPARE(before.size(), m_fixture->session.dataset().entityCount());
    for (const auto mode : {query::WindowMode::Instant, query::WindowMode::Cumulative}) {
        m_fixture->session.setWindow(std::nullopt);
        m_fixture->session.setWindowMode(mode);
        const double first = track().rectOfYear(2014).center().x();
        const double last = track().rectOfYear(2025).center().x();
        QTest::mousePress(&track(), Qt::LeftButton, {}, QPointF(first, 15).toPoint());
        std::size_t most = 0;
        for (double x = first; x < last + first; x += 9) { // there and back
            dragTo(x <= last ? x : 2 * last - x);
            const Places now = places();
            most = std::max(most, now.size());
            QVERIFY(m_fixture->session.window().has_value());
            for (const auto& [entity, place] : now)
                QVERIFY(QLineF(place, before.at(entity)).length() <= 0.5);
        }
        QTest::mouseRelease(&track(), Qt::LeftButton, {}, QPointF(first, 15).toPoint());
        QVERIFY(most >= (mode == query::WindowMode::Instant ? 21U : 30U));
        QVERIFY(most < before.size());
    }
    QTest::keyClick(track().lastHandle(), Qt::Key_Escape);
    const Places after = places();
    QCOMPARE(after.size(), before.size());
    for (const auto& [entity, place] : after)
        QVERIFY(QLineF(place, before.at(entity)).length() <= 0.5);
}

void TimeWindowTest::inASmallerWindowAllStaysInSight()
{
    m_fixture->session.setWindow(query::parseTimeWindow("2015"));
    const std::size_t shown = places().size();
    m_fixture->window->resize(900, 700);
    QTest::qWait(50);
    QCOMPARE(places().size(), shown);
    m_fixture->session.setWindow(std::nullopt);
    QCOMPARE(places().size(), std::size_t{127});
    m_fixture->window->resize(1600, 1000);
    QTest::qWait(50);
    QCOMPARE(places().size(), std::size_t{127});
}

void TimeWindowTest::keysStepAndTheSelectionStays()
{
    const base::EntityId gsma = m_fixture->entity("gsma");
    m_fixture->session.visit(gsma);
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_BracketRight);
    QVERIFY2(statusLine().contains(QLatin1String("9 of 127 ")), qPrintable(statusLine()));
    QVERIFY2(statusLine().contains(QLatin1String("Time: 2014")), qPrintable(statusLine()));
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_BraceRight);
    QVERIFY2(statusLine().contains(QLatin1String("Time: 2019")), qPrintable(statusLine()));
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_BracketLeft);
    QVERIFY2(statusLine().contains(QLatin1String("Time: 2018")), qPrintable(statusLine()));
    QVERIFY(m_fixture->session.current() == gsma);
    QTest::qWait(20); // what can be done is looked at when it is quiet
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(statusLine().contains(QLatin1String("127 ")), qPrintable(statusLine()));
    QVERIFY2(!statusLine().contains(QLatin1String("Time")), qPrintable(statusLine()));
    QVERIFY(m_fixture->session.current() == gsma);
    QVERIFY(m_fixture->session.selected().contains(gsma));
    QCOMPARE(places().size(), std::size_t{127});
}

void TimeWindowTest::pageKeysStepWhereTheGraphHasTheFocus()
{
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_PageUp);
    QVERIFY2(statusLine().contains(QLatin1String("Time: 2025")), qPrintable(statusLine()));
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_PageUp, Qt::ShiftModifier);
    QVERIFY2(statusLine().contains(QLatin1String("Time: 2020")), qPrintable(statusLine()));
}

void TimeWindowTest::detailsSayWhatFallsIntoTheTime()
{
    const base::EntityId xi = m_fixture->entity("xi-jinping");
    QVERIFY(xi.isValid());
    m_fixture->session.visit(xi);
    QVERIFY(!page().contains(QLatin1String("not in this time")));
    const auto links = [this] { return page().count(u'['); };
    const auto all = links();
    m_fixture->session.setWindow(query::parseTimeWindow("2015"));
    QVERIFY2(page().contains(QLatin1String("2015: ")), qPrintable(page().left(300)));
    QVERIFY(page().contains(QLatin1String("not in this time")));
    QCOMPARE(links(), all); // nothing is lost
    m_fixture->session.setWindow(std::nullopt);
    QVERIFY(!page().contains(QLatin1String("not in this time")));
}

void TimeWindowTest::nothingInAYearIsSaid()
{
    m_fixture->session.setWindow(query::parseTimeWindow("2020"));
    QVERIFY2(statusLine().contains(QLatin1String("0 of 127 ")), qPrintable(statusLine()));
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Tab, Qt::Key_Left, Qt::Key_Plus})
        QTest::keyClick(&m_fixture->canvas(), key); // and nothing falls over
    m_fixture->canvas().grab();
    m_fixture->session.setWindow(std::nullopt);
    QCOMPARE(places().size(), std::size_t{127});
}

void TimeWindowTest::playsByKey()
{
    m_fixture->session.playback().setSpeed(50);
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_K);
    QVERIFY(m_fixture->session.playback().isPlaying());
    QTRY_VERIFY(m_fixture->session.playback().hasEnded());
    QVERIFY2(statusLine().contains(QLatin1String("Time: 2025")), qPrintable(statusLine()));
    const auto* summary = m_fixture->window->findChild<QLabel*>(QStringLiteral("scrubberSummary"));
    QTRY_VERIFY2(summary->text().contains(QLatin1String("the last year")),
                 qPrintable(summary->text()));
    m_fixture->session.playback().setSpeed(1);
}

QTEST_MAIN(TimeWindowTest)
#include "timewindow_test.moc"
