// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of sources: from the window to a file and to the clipboard, by mouse and by keyboard.

#include "app/views/evidence/evidenceview.h"
#include "app/views/sources/sourcesview.h"
#include "tests/support/windowfixture.h"

#include <QClipboard>
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

constexpr const char* comets = R"yaml(knotary: 1
dataset: {title: {en: Comets}}
sources:
  - {id: s1, title: {en: A paper}, publisher: Press, date: "2014-11-19", kind: report, language: en}
  - {id: s2, title: {en: "<b>Ant & note</b>"}, author: Ann Author, date: "2009", language: en}
kinds: [{id: comet, label: {en: Comet}}]
properties:
  - {id: likes, label: {en: likes}, value: entity}
entities:
  - {id: halley, kind: comet, names: {en: Halley}}
  - {id: io, kind: comet, names: {en: Io}}
claims:
  - {id: c1, subject: io, property: likes, object: halley, evidence: [{source: s1, locator: "3"}]}
  - {id: c2, subject: halley, property: likes, object: io, evidence: [{source: s2}]}
)yaml";

} // namespace

class SourceListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(comets));
        QVERIFY(m_fixture->isReady());
    }
    void cleanup() { m_fixture.reset(); }

    void isSavedWithTheMouse()
    {
        m_fixture->window->findChild<QAction*>(u"view.sources"_s)->trigger();
        QToolButton* button = listButton();
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        answerFileDialog(path("list.md"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(content("list.md"), u"1. Press. (2014, November 19). A paper.\n"
                                         "2. Author, A. (2009). \\<b\\>Ant \\& note\\</b\\>.\n"_s);
    }

    void isSavedWithTheKeyboard()
    {
        m_fixture->window->findChild<QAction*>(u"view.sources"_s)->trigger();
        QToolButton* button = listButton();
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        // From the filter by Tab, past the list and the button before it.
        auto* view = m_fixture->window->findChild<views::SourcesView*>();
        view->findChild<QTreeView*>()->setFocus();
        for (int tab = 0; tab < 4 && !button->hasFocus(); ++tab)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(button->hasFocus());
        QCOMPARE(button->accessibleName(), u"List of sources…"_s);
        answerFileDialog(path("list.ris"));
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(content("list.ris").count(u"ER  - "_s), 2);
    }

    void holdsWhatTheFilterLetsThrough()
    {
        m_fixture->session.setFilter("source:s2");
        QAction* verb = m_fixture->window->findChild<QAction*>(u"file.exportSources"_s);
        QTRY_VERIFY(verb->isEnabled());
        answerFileDialog(path("list.bib"));
        verb->trigger();
        QTRY_VERIFY(content("list.bib").startsWith(u"@misc{s2,"_s));
        QVERIFY2(!content("list.bib").contains(u"s1"_s), qPrintable(content("list.bib")));
    }

    void evidenceIsCopiedAsReferences()
    {
        m_fixture->session.showEvidence({*m_fixture->session.dataset().findClaim("c1")});
        auto* evidence = m_fixture->window->findChild<views::EvidenceView*>();
        QStringList titles;
        for (QToolButton* button : evidence->findChildren<QToolButton*>())
            if (button->menu() != nullptr)
                for (QAction* action : button->menu()->actions())
                    titles += action->objectName();
        QVERIFY2(titles.contains(u"copy.bibtex"_s) && titles.contains(u"copy.ris"_s),
                 qPrintable(titles.join(u'|')));
        QAction* verb = m_fixture->window->findChild<QAction*>(u"copy.bibtex"_s);
        QTRY_VERIFY(verb->isEnabled());
        verb->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"@report{s1,"_s));
        m_fixture->window->findChild<QAction*>(u"copy.ris"_s)->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"TY  - RPRT"_s));
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_fixture->folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] QString content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] QToolButton* listButton() const
    {
        const QAction* verb = m_fixture->window->findChild<QAction*>(u"file.exportSources"_s);
        auto* view = m_fixture->window->findChild<views::SourcesView*>();
        for (QToolButton* button : view->findChildren<QToolButton*>())
            if (button->defaultAction() == verb)
                return button;
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(SourceListTest)
#include "sourcelist_test.moc"
