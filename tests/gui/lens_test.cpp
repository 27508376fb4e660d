// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is between all others, and who belongs together? Asked in the real window, once by mouse
// alone and once by keys alone.

#include "app/document/lens.h"
#include "tests/support/windowfixture.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace knotary;
using namespace knotary::support;

class LensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void byMouseAlone();
    void byKeysAlone();
    void theLegendSaysWhatItWaitsFor();
    void theGraphChangesWhileItWaits();

private:
    void clickInMenu(const QStringList& titles) const;
    void typeInMenu(const QStringList& titles) const;
    [[nodiscard]] QString legend() const
    {
        QAccessibleInterface* card = accessibleNamed(
            QAccessible::queryAccessibleInterface(&m_fixture->canvas()), QStringLiteral("Legend"));
        QString told = card != nullptr ? card->text(QAccessible::Description) : QString();
        for (QWidget* widget : m_fixture->canvas().findChildren<QWidget*>())
            if (widget->accessibleName() == QLatin1String("Legend") &&
                !widget->accessibleDescription().isEmpty())
                told = widget->accessibleDescription();
        return told;
    }
    [[nodiscard]] QWidget* legendCard() const
    {
        for (QWidget* widget : m_fixture->canvas().findChildren<QWidget*>())
            if (qstrcmp(widget->metaObject()->className(), "knotary::views::LegendCard") == 0)
                return widget;
        return nullptr;
    }
    [[nodiscard]] QSet<QRgb> colours() const
    {
        const QImage picture = m_fixture->canvas().grab().toImage();
        QSet<QRgb> found;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                found.insert(picture.pixel(x, y));
        return found;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace
{

QString shown(const QAction* action)
{
    QString text = action->text();
    return text.remove(u'&');
}

QAction* find(const QList<QAction*>& actions, const QString& title)
{
    for (QAction* action : actions)
        if (shown(action) == title)
            return action;
    return nullptr;
}

} // namespace

void LensTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
    QTRY_VERIFY(!m_fixture->canvas().shownNodes().empty());
}

void LensTest::cleanup()
{
    m_fixture.reset();
}

void LensTest::clickInMenu(const QStringList& titles) const
{
    m_fixture->window->activateWindow();
    QMenuBar* bar = m_fixture->window->menuBar();
    QAction* first = find(bar->actions(), titles.front());
    QVERIFY(first != nullptr);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(first).center());
    for (const QString& title : titles.mid(1)) {
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr);
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr &&
                    find(menu->actions(), title) != nullptr);
        QAction* action = find(menu->actions(), title);
        QVERIFY2(action->isEnabled(), qPrintable(title));
        QTest::mouseMove(menu, menu->actionGeometry(action).center());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
}

void LensTest::typeInMenu(const QStringList& titles) const
{
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    // Nobody touches the mouse: it lies where no menu opens.
    QTest::mouseMove(m_fixture->window.get(), {m_fixture->window->width() - 5, 300});
    QTest::keyClick(m_fixture->window.get(), Qt::Key_N, Qt::AltModifier);
    for (const QString& title : titles) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY2(menu != nullptr, qPrintable(title));
        for (int step = 0; step < menu->actions().size(); ++step) {
            if (menu->activeAction() != nullptr && shown(menu->activeAction()) == title)
                break;
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QStringList offered;
        for (const QAction* action : menu->actions())
            offered << shown(action);
        QVERIFY2(menu->activeAction() != nullptr && shown(menu->activeAction()) == title,
                 qPrintable(title + QStringLiteral(" of ") + offered.join(u'|')));
        QTest::keyClick(menu,
                        menu->activeAction()->menu() != nullptr ? Qt::Key_Right : Qt::Key_Return);
    }
    m_fixture->window->activateWindow(); // there is no window manager here
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->canvas().setFocus();
}

void LensTest::byMouseAlone()
{
    const QSet<QRgb> before = colours();
    const QRgb strongest = QColor(0x1d, 0x2a, 0x7a).rgb(); // of the scale for light ground
    QVERIFY(!before.contains(strongest));
    clickInMenu(
        {QStringLiteral("Analyse"), QStringLiteral("Colour by"), QStringLiteral("Betweenness")});
    QTRY_VERIFY2(legend().contains(QLatin1String("Colour: Betweenness")), qPrintable(legend()));
    QTRY_VERIFY2(legend().contains(QLatin1String("shortest chains")), qPrintable(legend()));
    QVERIFY(legend().contains(QLatin1String("exact")));
    QTRY_VERIFY(colours().contains(strongest));

    // A node says its number to whoever rests the pointer on it, and to a screen reader.
    views::CanvasView& canvas = m_fixture->canvas();
    const QPoint place = placeOfNode(canvas, QStringLiteral("GSMA,"));
    QVERIFY(!place.isNull());
    QTest::mouseMove(&canvas, place - QPoint(40, 40));
    QTest::mouseMove(&canvas, place);
    QTRY_VERIFY2(QToolTip::text().contains(QLatin1String("Betweenness ")) &&
                     QToolTip::text().contains(QLatin1String("rank")),
                 qPrintable(QToolTip::text()));
    QAccessibleInterface* node =
        accessibleNamed(QAccessible::queryAccessibleInterface(&canvas), QStringLiteral("GSMA,"));
    QVERIFY(node->text(QAccessible::Description).contains(QLatin1String("Betweenness ")));

    // Communities: a press on one in the legend selects it.
    clickInMenu(
        {QStringLiteral("Analyse"), QStringLiteral("Colour by"), QStringLiteral("Communities")});
    QTRY_VERIFY2(legend().contains(QLatin1String("modularity")), qPrintable(legend()));
    QWidget* card = legendCard();
    QVERIFY(card != nullptr && card->isVisible());
    QTest::mouseClick(card, Qt::LeftButton, {}, {60, 20 + 20 + 10}); // below the heading
    QVERIFY(m_fixture->session.selected().size() > 5);
    QVERIFY(m_fixture->session.selected().size() < m_fixture->session.projection().nodeCount());

    clickInMenu({QStringLiteral("Analyse"), QStringLiteral("Colour by"), QStringLiteral("Kind")});
    QTRY_VERIFY2(!legend().contains(QLatin1String("Colour:")), qPrintable(legend()));
}

void LensTest::byKeysAlone()
{
    typeInMenu({QStringLiteral("Size by"), QStringLiteral("PageRank")});
    QTRY_VERIFY2(legend().contains(QLatin1String("Size: PageRank")), qPrintable(legend()));
    QTRY_VERIFY2(legend().contains(QLatin1String("random walk")), qPrintable(legend()));
    typeInMenu({QStringLiteral("Colour by"), QStringLiteral("Communities")});
    QTRY_VERIFY2(legend().contains(QLatin1String("modularity")), qPrintable(legend()));

    // The selected one's community.
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F, Qt::ControlModifier);
    QWidget* search = QApplication::focusWidget();
    QTest::keyClicks(search, QStringLiteral("gsma"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->session.selected().size(), std::size_t{1});
    QTest::qWait(20); // verbs learn what can be done
    QTest::keyClick(m_fixture->window.get(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(m_fixture->session.selected().size() > 1);

    QTest::keyClick(m_fixture->window.get(), Qt::Key_N, Qt::AltModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_B);
    QMessageBox* box = nullptr;
    QTRY_VERIFY((box = m_fixture->window->findChild<QMessageBox*>()) != nullptr);
    QVERIFY2(box->text().contains(QLatin1String("Damping: 0.85")), qPrintable(box->text()));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->findChild<QMessageBox*>() == nullptr);
}

/// While hands go through the years, numbers of another time are not told as those of this.
void LensTest::theLegendSaysWhatItWaitsFor()
{
    typeInMenu({QStringLiteral("Colour by"), QStringLiteral("Degree")});
    QTRY_VERIFY(legend().contains(QLatin1String("of what is shown: 1")));
    const QString before = legend();
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_BracketRight);
    QTRY_VERIFY(m_fixture->session.window().has_value());
    QVERIFY2(legend().contains(QLatin1String("being worked out")), qPrintable(legend()));
    QVERIFY(!legend().contains(QLatin1String("of what is shown")));
    QTRY_VERIFY2(legend().contains(QLatin1String("of what is shown")) && legend() != before,
                 qPrintable(legend()));
}

/// Nobody draws new nodes by what is known of the former ones.
void LensTest::theGraphChangesWhileItWaits()
{
    document::Session& session = m_fixture->session;
    for (const char* id : {"communities", "betweenness", "components"}) {
        session.lens().colourBy(analysis::findAnalysis(id));
        session.lens().sizeBy(document::LensSizes::Same);
        session.showOnly({m_fixture->entity("gsma"), m_fixture->entity("wuzhen")});
        QApplication::processEvents();
        session.showAll();
        QApplication::processEvents();
        QTRY_VERIFY(session.lens().working() == nullptr);
        QTest::qWait(20);
    }
    m_fixture->document.openBuiltIn();
    QTRY_VERIFY(session.lens().colouring() == nullptr);
    QVERIFY(m_fixture->waitForLayout());
    QVERIFY2(!legend().contains(QLatin1String("Colour:")), qPrintable(legend()));
}

QTEST_MAIN(LensTest)
#include "lens_test.moc"
