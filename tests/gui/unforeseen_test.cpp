// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data set of 2,000 entities and of kinds that nobody foresaw, in every view.

#include "app/views/search/searchbox.h"
#include "tests/support/generateddata.h"
#include "tests/support/windowfixture.h"

#include <QElapsedTimer>
#include <QListView>
#include <QStatusBar>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace knotary;
using namespace knotary::support;

class UnforeseenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void canvasShowsIt();
    void detailsShowAHub();
    void searchFindsIt();
    void namesThatLookLikeMarkupStayNames();
    void timelineShowsItsYears();
    void staysQuickUnderTheHand();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void UnforeseenTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    QVERIFY(m_fixture->open(generatedYaml()));
    QCOMPARE(m_fixture->document.dataset().entityCount(), std::size_t{2000});
    const base::Diagnostics& diagnostics = m_fixture->document.diagnostics();
    QVERIFY2(!base::hasErrors(diagnostics),
             diagnostics.empty() ? "" : diagnostics.front().code.c_str());
}

void UnforeseenTest::cleanupTestCase()
{
    m_fixture.reset();
}

void UnforeseenTest::canvasShowsIt()
{
    QTRY_VERIFY(m_fixture->canvas().shownNodes().size() >= 200);
    const QImage picture = m_fixture->canvas().grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 5)
        for (int x = 0; x < picture.width(); x += 5)
            colours.insert(picture.pixel(x, y));
    QVERIFY(colours.size() > 50);
}

void UnforeseenTest::detailsShowAHub()
{
    m_fixture->session.visit(m_fixture->entity("thing-3"));
    const QString page = m_fixture->details().toPlainText();
    QVERIFY2(page.contains(QStringLiteral("⟦Thing 3⟧")), qPrintable(page.left(400)));
    QVERIFY2(page.contains(QStringLiteral("⟦links")) && page.contains(QStringLiteral("[1]")),
             qPrintable(page.left(400)));
}

void UnforeseenTest::searchFindsIt()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = m_fixture->window->findChild<views::SearchBox*>();
    QTest::keyClicks(search, QStringLiteral("thing 777"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->session.current(), m_fixture->entity("thing-777"));
}

void UnforeseenTest::namesThatLookLikeMarkupStayNames()
{
    m_fixture->session.visit(m_fixture->entity("thing-1"));
    QVERIFY(m_fixture->details().toPlainText().contains(QStringLiteral("⟦A <b>& \"B\"⟧")));
    QTRY_VERIFY(!placeOfNode(m_fixture->canvas(), QStringLiteral("⟦A <b>& \"B\"⟧")).isNull());
    QVERIFY(m_fixture->details().toPlainText().contains(QStringLiteral("⟦A <b>")));
}

void UnforeseenTest::timelineShowsItsYears()
{
    for (QWidget* widget : m_fixture->window->findChildren<QWidget*>()) {
        if (qstrcmp(widget->metaObject()->className(), "knotary::views::YearPane") != 0)
            continue;
        const QImage picture = widget->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                colours.insert(picture.pixel(x, y));
        QVERIFY(colours.size() > 10);
        return;
    }
    QFAIL("there is no chart");
}

void UnforeseenTest::staysQuickUnderTheHand()
{
    // Turning the wheel must not build the drawing anew at each notch.
    views::CanvasView& canvas = m_fixture->canvas();
    QElapsedTimer clock;
    clock.start();
    constexpr int notches = 12;
    for (int notch = 0; notch < notches; ++notch) {
        const QPointF at(300, 200);
        QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, notch % 2 == 0 ? 120 : -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas, &event);
        canvas.repaint();
    }
    const qint64 each = clock.elapsed() / notches;
    qInfo("%lld ms a notch", each);
    QVERIFY2(each < 400, "too slow to be worked with"); // generous: sanitizers, busy machines
}

QTEST_MAIN(UnforeseenTest)
#include "unforeseen_test.moc"
