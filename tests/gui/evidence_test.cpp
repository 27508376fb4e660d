// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who says so: from a line, a selection and a source to the evidence, and from there to the
// clipboard; by mouse alone, and by keyboard alone.

#include "app/views/evidence/evidenceview.h"
#include "app/views/sources/sourcesview.h"
#include "tests/support/windowfixture.h"

#include <QClipboard>
#include <QDockWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace knotary;
using namespace knotary::support;
using namespace Qt::StringLiterals;

namespace
{

constexpr const char* twoComets = R"yaml(knotary: 1
dataset: {title: {en: Comets}}
sources:
  - {id: s1, title: {en: A paper}, publisher: Press, date: "2014-11-19"}
kinds: [{id: comet, label: {en: Comet}}]
properties:
  - {id: likes, label: {en: likes}, value: entity}
entities:
  - {id: halley, kind: comet, names: {en: Halley}}
  - {id: io, kind: comet, names: {en: Io}}
claims:
  - {id: c1, subject: io, property: likes, object: halley, evidence: [{source: s1, locator: "3"}]}
)yaml";

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void lineIsClicked();
    void lineIsClickedTwice();
    void menuOfALineCopiesIt();
    void conflictIsReadWithTheKeyboardAlone();
    void sourceIsReadWithTheKeyboardAlone();
    void sourceIsReadWithTheMouseAlone();

private:
    void open(const char* yaml);
    void openBuiltIn();
    [[nodiscard]] QTextBrowser& page() const
    {
        return *m_fixture->window->findChild<views::EvidenceView*>()->findChild<QTextBrowser*>();
    }
    [[nodiscard]] QString text() const { return page().toPlainText(); }
    [[nodiscard]] QDockWidget& dock(const char* name) const
    {
        return *m_fixture->window->findChild<QDockWidget*>(QLatin1String(name));
    }
    [[nodiscard]] QPoint placeOfLine() const
    {
        views::CanvasView& canvas = m_fixture->canvas();
        // Beside the middle, where the words of the line may stand.
        const QPoint from = placeOfNode(canvas, u"Io,"_s);
        const QPoint to = placeOfNode(canvas, u"Halley,"_s);
        return from + (to - from) / 3;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void EvidenceTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
}

void EvidenceTest::cleanup()
{
    m_fixture.reset();
}

void EvidenceTest::open(const char* yaml)
{
    QVERIFY(m_fixture->open(yaml));
    QTRY_VERIFY(!m_fixture->canvas().shownNodes().empty());
    QTest::qWait(50);
}

void EvidenceTest::openBuiltIn()
{
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
    QTRY_VERIFY(!m_fixture->canvas().shownNodes().empty());
}

void EvidenceTest::lineIsClicked()
{
    open(twoComets);
    QVERIFY(!dock("evidencePanel").isVisible());
    QTest::mouseClick(&m_fixture->canvas(), Qt::LeftButton, {}, placeOfLine());
    QTRY_VERIFY(dock("evidencePanel").isVisible());
    QVERIFY2(text().contains(u"Io likes Halley"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"paragraph 3"_s), qPrintable(text()));
    QTRY_VERIFY(dock("evidencePanel").height() * 3 > dock("detailsPanel").height());
    QVERIFY(dock("evidencePanel").y() > dock("detailsPanel").y());
    QVERIFY(!page().hasFocus());
}

void EvidenceTest::lineIsClickedTwice()
{
    open(twoComets);
    const QPoint place = placeOfLine();
    QTest::mouseClick(&m_fixture->canvas(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(&m_fixture->canvas(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(page().hasFocus());
}

void EvidenceTest::menuOfALineCopiesIt()
{
    open(twoComets);
    QTest::mouseClick(&m_fixture->canvas(), Qt::RightButton, {}, placeOfLine());
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr);
    QStringList titles;
    for (QAction* action : menu->actions()) {
        titles += action->text();
        if (action->text() == u"&Copy as Sentence with Footnote"_s)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    QVERIFY2(titles.contains(u"&Evidence (1 source(s))"_s), qPrintable(titles.join(u'|')));
    QVERIFY2(titles.contains(u"&Open Source"_s), qPrintable(titles.join(u'|')));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Io likes Halley.[1]\n\n[1] Press, “A paper”"_s),
             qPrintable(copied));
}

void EvidenceTest::conflictIsReadWithTheKeyboardAlone()
{
    openBuiltIn();
    QWidget* window = m_fixture->window.get();
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"6th world"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->session.current(), m_fixture->entity("wic-2019"));
    QTRY_VERIFY(window->findChild<QAction*>(u"evidence.ofSelection"_s)->isEnabled());
    QTest::keyClick(window, Qt::Key_F12);
    QTRY_VERIFY(page().hasFocus());
    QVERIFY2(text().contains(u"≠ The sources differ"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"20–21 October 2019"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"20–22 October 2019"_s), qPrintable(text()));
    QTRY_VERIFY(window->findChild<QAction*>(u"copy.sentences"_s)->isEnabled());
    QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"20–21 October 2019["_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"; another says that "_s), qPrintable(copied));
}

void EvidenceTest::sourceIsReadWithTheKeyboardAlone()
{
    openBuiltIn();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dock("sourcesPanel").isVisible());
    auto* list = m_fixture->window->findChild<views::SourcesView*>()->findChild<QTreeView*>();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Home);
    const int claims = list->currentIndex().siblingAtColumn(5).data().toInt();
    QVERIFY(claims > 0);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(dock("evidencePanel").isVisible());
    QCOMPARE(static_cast<int>(m_fixture->session.evidence().size()), claims);
    QVERIFY(m_fixture->session.selected().size() > 2);
}

void EvidenceTest::sourceIsReadWithTheMouseAlone()
{
    openBuiltIn();
    m_fixture->window->findChild<QAction*>(u"view.sources"_s)->trigger();
    auto* view = m_fixture->window->findChild<views::SourcesView*>();
    QTRY_VERIFY(view->isVisible());
    auto* list = view->findChild<QTreeView*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(m_fixture->session.source().isValid());
    QVERIFY(m_fixture->session.evidence().empty());
    QTest::mouseClick(view->findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly),
                      Qt::LeftButton);
    QVERIFY(!m_fixture->session.evidence().empty());
}

QTEST_MAIN(EvidenceTest)
#include "evidence_test.moc"
