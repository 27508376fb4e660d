// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "What connects Tim Cook and CNCERT?" in the real window over the built-in data, once with the
// mouse alone and once with the keyboard alone, with every source.

#include "app/document/pathfinder.h"
#include "tests/support/windowfixture.h"

#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace knotary;
using namespace knotary::support;

class PathStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void withTheKeyboardAlone();
    void withTheMouseAlone();

private:
    template<class Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        return *m_fixture->window->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString page() const
    {
        return part<QTextBrowser>("pathPage").toPlainText().replace(QChar::Nbsp, u' ');
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::qWait(10);
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_fixture->window.get(), key, modifiers);
        QTest::qWait(10);
    }
    void type(const char* text) const
    {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    }
    [[nodiscard]] document::PathFinder& paths() const { return m_fixture->session.paths(); }
    void checkEverySource() const;
    void checkCopied() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void PathStoryTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
    QTRY_VERIFY(!m_fixture->canvas().shownNodes().empty());
    QApplication::clipboard()->clear();
}

/// The page has a sentence for each claim of the path, each sentence a mark, each mark its source
/// with the paragraph.
void PathStoryTest::checkEverySource() const
{
    const QString text = page();
    QVERIFY2(text.contains(QLatin1String("Tim Cook")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("CNCERT")), qPrintable(text));
    const QStringList lines = text.split(u'\n');
    qsizetype sentences = 0;
    QSet<QString> cited;
    QSet<QString> said;
    static const QRegularExpression mark(QStringLiteral("\\[(\\d+)\\]"));
    for (const QString& line : lines) {
        if (line.startsWith(u'[')) {
            said += mark.match(line).captured(1);
            QVERIFY2(line.contains(QLatin1String("para")), qPrintable(line));
        } else if (!line.isEmpty() && line[0] >= u'①' && line[0] <= u'⑳') {
            ++sentences;
            QVERIFY2(mark.match(line).hasMatch(), qPrintable(line));
            for (auto found = mark.globalMatch(line); found.hasNext();)
                cited += found.next().captured(1);
        }
    }
    QCOMPARE(static_cast<std::size_t>(sentences), paths().claims().size());
    QVERIFY(!cited.isEmpty());
    QCOMPARE(said, cited);
}

void PathStoryTest::checkCopied() const
{
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(QLatin1String("Tim Cook")), qPrintable(copied));
    QVERIFY2(copied.contains(QLatin1String("\n[1] ")), qPrintable(copied));
}

void PathStoryTest::withTheKeyboardAlone()
{
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("From"));
    type("tim coo");
    QTRY_VERIFY(part<QListView>("searchHits").isVisible() && m_fixture->session.search().isReady());
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("To"));
    type("cncert");
    press(Qt::Key_Return);
    QTRY_VERIFY2(page().contains(QLatin1String("Sources")), qPrintable(page()));
    checkEverySource();

    // The list has the keyboard: another path, and all of them.
    auto& list = part<QListView>("pathList");
    list.setFocus();
    QCOMPARE(list.currentIndex().row(), 1);
    const QString first = page();
    press(Qt::Key_Down);
    QVERIFY(page() != first);
    checkEverySource();
    press(Qt::Key_Home);
    QVERIFY2(page().startsWith(QLatin1String("All")), qPrintable(page()));

    // On to the sentences, to the first mark, and to what it rests on.
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    for (int step = 0; step < 30 && m_fixture->session.evidence().empty(); ++step) {
        press(Qt::Key_Tab);
        auto* text = qobject_cast<QTextBrowser*>(QApplication::focusWidget());
        QVERIFY(text != nullptr);
        if (text->textCursor().selectedText().startsWith(u'['))
            press(Qt::Key_Return);
    }
    QVERIFY(!m_fixture->session.evidence().empty());
    QCOMPARE(paths().steps()->at(m_fixture->session.evidence().front()), std::uint32_t{1});

    part<QToolButton>("pathCopy").setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    checkCopied();

    // Escape leaves the path first, and then the selection.
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&m_fixture->canvas()));
    m_fixture->session.visit(m_fixture->entity("gsma"));
    press(Qt::Key_Escape);
    QVERIFY(paths().steps() == nullptr);
    QVERIFY(!m_fixture->session.selected().empty());
    press(Qt::Key_Escape);
    QVERIFY(m_fixture->session.selected().empty());
}

void PathStoryTest::withTheMouseAlone()
{
    views::CanvasView& canvas = m_fixture->canvas();
    const auto at = [&](const char* name) { return placeOfNode(canvas, QLatin1String(name)); };
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at("Tim Cook,"));
    QTest::mouseClick(&canvas, Qt::RightButton, {}, at("CNCERT,"));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QAction* ask = nullptr;
    for (QAction* action : menu->actions())
        if (action->text().remove(u'&') == QLatin1String("Path from Tim Cook"))
            ask = action;
    QVERIFY(ask != nullptr);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(ask).center());
    QTRY_VERIFY2(page().contains(QLatin1String("Sources")), qPrintable(page()));
    checkEverySource();
    // The graph shows it: what is on the way stands out, in sight.
    for (const base::EntityId entity : paths().entities()) {
        const auto& shown = canvas.shownNodes();
        const auto found = std::ranges::find(shown, entity, &views::CanvasView::ShownNode::entity);
        QVERIFY(found != shown.end());
        QVERIFY(QRectF(canvas.rect()).contains(found->box));
    }

    // It stays in sight in a smaller window.
    m_fixture->window->resize(1000, 760);
    QTest::qWait(50);
    for (const base::EntityId entity : paths().entities()) {
        const auto& shown = canvas.shownNodes();
        QVERIFY(std::ranges::find(shown, entity, &views::CanvasView::ShownNode::entity) !=
                shown.end());
    }

    auto& text = part<QTextBrowser>("pathPage");
    const QPoint mark = placeOfLink(text, QStringLiteral("[1]"));
    QVERIFY(!mark.isNull());
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, mark);
    QVERIFY(!m_fixture->session.evidence().empty());
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {},
                      placeOfLink(text, QStringLiteral("China")));
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("china"));
    QVERIFY(paths().steps() != nullptr); // one reads about it, the path stays

    QTest::mouseClick(&part<QToolButton>("pathCopy"), Qt::LeftButton);
    checkCopied();
    QTRY_VERIFY(part<QToolButton>("pathClear").isEnabled());
    QTest::mouseClick(&part<QToolButton>("pathClear"), Qt::LeftButton);
    QVERIFY(paths().steps() == nullptr);
    QVERIFY(page().startsWith(QLatin1String("Choose two entities")));
}

QTEST_MAIN(PathStoryTest)
#include "pathstory_test.moc"
