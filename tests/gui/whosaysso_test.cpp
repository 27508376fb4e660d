// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that people bring to the built-in data, each asked with the keyboard alone and with the
// mouse alone, down to the paragraph that says so.

#include "app/views/checks/checksview.h"
#include "app/views/evidence/evidenceview.h"
#include "tests/support/windowfixture.h"

#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace knotary;
using namespace knotary::support;
using namespace Qt::StringLiterals;

class WhoSaysSoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void claims_data();
    void claimsWithTheKeyboardAlone_data() { claims_data(); }
    void claimsWithTheKeyboardAlone();
    void claimsWithTheMouseAlone_data() { claims_data(); }
    void claimsWithTheMouseAlone();
    void conflictWithTheKeyboardAlone();
    void conflictWithTheMouseAlone();

private:
    [[nodiscard]] QTextBrowser& evidence() const
    {
        return *m_fixture->window->findChild<views::EvidenceView*>()->findChild<QTextBrowser*>();
    }
    [[nodiscard]] static QString textOf(const QTextBrowser& page)
    {
        return page.toPlainText()
            .replace(QChar::Nbsp, u' ')
            .remove(QChar::ObjectReplacementCharacter);
    }
    [[nodiscard]] QTreeView& conflicts() const;
    void saysBothDates() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void WhoSaysSoTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
    QTRY_VERIFY(!m_fixture->canvas().shownNodes().empty());
}

void WhoSaysSoTest::init()
{
    m_fixture->session.clearSelection();
    m_fixture->session.showEvidence({});
    m_fixture->canvas().setFocus();
}

void WhoSaysSoTest::cleanupTestCase()
{
    m_fixture.reset();
}

/// What is typed, what the page says, which words stand before the mark, and what the mark opens.
void WhoSaysSoTest::claims_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("onPage");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("inEvidence");
    QTest::newRow("who initiated the organization")
        << u"world internet conference (org"_s << u"wic-organization"_s
        << QStringList{u"GSMA"_s, u"CNCERT"_s, u"CNNIC"_s, u"Tencent"_s} << u"GSMA"_s
        << QStringList{u"GSMA"_s, u"paragraph 14"_s, u"paragraph 25"_s};
    QTest::newRow("what Xi Jinping proposed, and when")
        << u"xi jinping"_s << u"xi-jinping"_s
        << QStringList{u"Four Principles"_s, u"Five-point proposal"_s, u"2014"_s, u"2015"_s}
        << u"Four Principles"_s
        << QStringList{u"Four Principles"_s, u"Let fruits of internet development"_s,
                       u"paragraph 8"_s};
    QTest::newRow("who criticized the conference of 2015")
        << u"2nd world internet"_s << u"wic-2015"_s
        << QStringList{u"Amnesty International"_s, u"Reporters Without Borders"_s}
        << u"Amnesty International"_s << QStringList{u"Amnesty International"_s, u"paragraph 17"_s};
}

void WhoSaysSoTest::claimsWithTheKeyboardAlone()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, entity);
    QFETCH(const QStringList, onPage);
    QFETCH(const QString, before);
    QFETCH(const QStringList, inEvidence);

    QTest::keyClick(m_fixture->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), typed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->session.current(), m_fixture->entity(entity.toLatin1()));
    views::DetailsView& details = m_fixture->details();
    for (const QString& words : onPage)
        QVERIFY2(textOf(details).contains(words), qPrintable(words + u'\n' + textOf(details)));

    // Tab leads into the page, and there from link to link.
    for (int step = 0; step < 100 && !details.hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(details.hasFocus());
    bool hasPassed = false;
    for (int step = 0; step < 300 && details.hasFocus(); ++step) {
        const QTextCursor cursor = details.textCursor();
        const bool isMark = cursor.selectedText().startsWith(u'[');
        hasPassed = hasPassed || cursor.selectedText().contains(before);
        if (hasPassed && isMark)
            break;
        QTest::keyClick(&details, Qt::Key_Tab);
    }
    QVERIFY2(details.hasFocus() && hasPassed, qPrintable(textOf(details)));
    QTest::keyClick(&details, Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->session.evidence().empty());
    for (const QString& words : inEvidence)
        QVERIFY2(textOf(evidence()).contains(words),
                 qPrintable(words + u'\n' + textOf(evidence())));
}

void WhoSaysSoTest::claimsWithTheMouseAlone()
{
    QFETCH(const QString, entity);
    QFETCH(const QStringList, onPage);
    QFETCH(const QString, before);
    QFETCH(const QStringList, inEvidence);

    views::CanvasView& canvas = m_fixture->canvas();
    canvas.fitAll();
    const text::Speech speech{m_fixture->session.dataset()};
    const QString name = entityName(speech, m_fixture->entity(entity.toLatin1())) + u',';
    QTRY_VERIFY(!placeOfNode(canvas, name).isNull());
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, placeOfNode(canvas, name));
    QTRY_COMPARE(m_fixture->session.current(), m_fixture->entity(entity.toLatin1()));
    views::DetailsView& details = m_fixture->details();
    for (const QString& words : onPage)
        QVERIFY2(textOf(details).contains(words), qPrintable(words + u'\n' + textOf(details)));

    // The first mark behind the link.
    QString mark;
    bool hasPassed = false;
    for (QTextBlock block = details.document()->begin(); block.isValid() && mark.isEmpty();
         block = block.next()) {
        for (auto part = block.begin(); !part.atEnd() && mark.isEmpty(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            hasPassed = hasPassed || (format.isAnchor() && part.fragment().text().contains(before));
            if (hasPassed && format.anchorHref().startsWith(u"evidence:"_s))
                mark = format.anchorHref();
        }
    }
    QVERIFY2(!mark.isEmpty(), qPrintable(textOf(details)));
    QTest::mouseClick(details.viewport(), Qt::LeftButton, {}, placeOfAddress(details, mark));
    QTRY_VERIFY(!m_fixture->session.evidence().empty());
    for (const QString& words : inEvidence)
        QVERIFY2(textOf(evidence()).contains(words),
                 qPrintable(words + u'\n' + textOf(evidence())));
}

QTreeView& WhoSaysSoTest::conflicts() const
{
    const auto lists =
        m_fixture->window->findChild<views::ChecksView*>()->findChildren<QTreeView*>();
    return **std::ranges::find(lists, u"Conflicts"_s, &QTreeView::accessibleName);
}

void WhoSaysSoTest::saysBothDates() const
{
    QTRY_VERIFY2(textOf(evidence()).contains(u"20–21 October 2019"_s),
                 qPrintable(textOf(evidence())));
    QVERIFY2(textOf(evidence()).contains(u"20–22 October 2019"_s), qPrintable(textOf(evidence())));
    QVERIFY2(textOf(evidence()).contains(u"paragraph 24"_s), qPrintable(textOf(evidence())));
    QVERIFY2(textOf(evidence()).contains(u"paragraph 2"_s), qPrintable(textOf(evidence())));
}

void WhoSaysSoTest::conflictWithTheKeyboardAlone()
{
    // Conflicts follow one another; the one about the days of the 6th conference is among them.
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_K,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_fixture->session.evidence().empty());
        QTest::qWait(20);
        if (textOf(evidence()).contains(u"20–21 October 2019"_s))
            break;
    }
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("wic-2019"));
    saysBothDates();
}

void WhoSaysSoTest::conflictWithTheMouseAlone()
{
    m_fixture->window->findChild<QAction*>(u"view.checks"_s)->trigger();
    auto* checks = m_fixture->window->findChild<views::ChecksView*>();
    QTRY_VERIFY(checks->isVisible());
    auto* tabs = checks->findChild<QTabBar*>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->tabText(tab).startsWith(u"Conflicts"_s))
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    QTRY_VERIFY(conflicts().isVisible());
    QTRY_VERIFY(conflicts().model()->rowCount() > 0);
    const QAbstractItemModel& model = *conflicts().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QString words;
        for (int column = 0; column < model.columnCount(); ++column)
            words += model.index(row, column).data().toString();
        if (!words.contains(u"20–21 October 2019"_s))
            continue;
        conflicts().scrollTo(model.index(row, 0));
        QTest::mouseClick(conflicts().viewport(), Qt::LeftButton, {},
                          conflicts().visualRect(model.index(row, 0)).center());
    }
    QTRY_COMPARE(m_fixture->session.current(), m_fixture->entity("wic-2019"));
    saysBothDates();
}

QTEST_MAIN(WhoSaysSoTest)
#include "whosaysso_test.moc"
