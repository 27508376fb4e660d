// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/problems/problemsview.h"
#include "app/views/source/sourcedelegate.h"
#include "app/views/source/sourceview.h"
#include "tests/support/windowfixture.h"

#include <QClipboard>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* head = R"(knotary: 1
dataset: {title: {en: Faulty}}
sources: [{id: s1, title: A paper, date: "2014"}]
kinds: [{id: comet, label: {en: Comet}}]
properties: [{id: seen, label: {en: seen}, value: text}]
entities:
  - {id: halley, kind: comet, names: {en: "<b>Halley</b>"}}
claims:
)";

/// A claim whose date is none: a problem in line `line`, after blank lines.
std::string faulty(int line)
{
    return head + std::string(static_cast<std::size_t>(line - 9), '\n') +
           "  - {id: c1, subject: halley, property: seen, value: yes it was, when: \"2014-13-41\","
           " evidence: [{source: s1, locator: \"1\"}]}\n";
}

std::string sound()
{
    return head + std::string("  - {id: c1, subject: halley, property: seen, value: yes it was, "
                              "evidence: [{source: s1, locator: \"1\"}]}\n");
}

} // namespace

class SourceViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickOnAProblemShowsItsLine();
    void enterGoesThereAndEscapeComesBack();
    void copiesThePlace();
    void copiesTheLinesAsTheyStand();
    void opensTheConfiguredEditorAtTheLine();
    void followsAProblemThatMoves();
    void saysThatAProblemIsSolved();
    void saysThatTheFileIsGoneAndBack();
    void showsAFileThatCouldNotBeOpened();
    void showsTheBuiltInText();
    void showsWhereTheCurrentEntityIsWritten();
    void aLongFileOpensWithoutStalling();
    void nothingIsMarkup();

private:
    void openText(const std::string& text);
    void clickProblem(int row);
    [[nodiscard]] QTreeView& problems() const
    {
        return *m_fixture->window->findChild<views::ProblemsView*>()->findChild<QTreeView*>();
    }
    [[nodiscard]] views::SourceView& view() const
    {
        return *m_fixture->window->findChild<views::SourceView*>();
    }
    [[nodiscard]] QTableView& lines() const { return *view().findChild<QTableView*>(); }
    [[nodiscard]] QDockWidget& panel() const
    {
        return *m_fixture->window->findChild<QDockWidget*>(QStringLiteral("textPanel"));
    }
    /// What the page says in its labels, and the line that is marked.
    [[nodiscard]] QString said() const;
    [[nodiscard]] int markedLine() const;
    [[nodiscard]] bool isLineInSight(int line) const;
    [[nodiscard]] QString notice() const
    {
        const auto* label =
            m_fixture->window->statusBar()->findChild<QLabel*>(QStringLiteral("notice"));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QToolButton& button(const QString& name) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void SourceViewTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
}

void SourceViewTest::cleanup()
{
    m_fixture.reset();
}

void SourceViewTest::openText(const std::string& text)
{
    QSignalSpy read(&m_fixture->document, &document::Document::diagnosticsChanged);
    QVERIFY(m_fixture->open(text));
    QVERIFY(!read.isEmpty());
    if (!problems().isVisible())
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F7);
}

void SourceViewTest::clickProblem(int row)
{
    const QModelIndex index = problems().model()->index(row, 2);
    problems().scrollTo(index);
    QTest::mouseClick(problems().viewport(), Qt::LeftButton, {},
                      problems().visualRect(index).center());
}

QString SourceViewTest::said() const
{
    QStringList all;
    for (const QLabel* label : view().findChildren<QLabel*>())
        if (label->isVisible())
            all += label->text();
    return all.join(u'|');
}

int SourceViewTest::markedLine() const
{
    const QModelIndex current = lines().currentIndex();
    const QString number =
        lines().model()->headerData(current.row(), Qt::Vertical, Qt::DisplayRole).toString();
    return number.startsWith(u'\u25B6') ? current.row() + 1 : 0;
}

bool SourceViewTest::isLineInSight(int line) const
{
    const QRect row = lines().visualRect(lines().model()->index(line - 1, 0));
    return row.top() >= 0 && row.bottom() < lines().viewport()->height();
}

QToolButton& SourceViewTest::button(const QString& name) const
{
    for (QToolButton* button : view().findChildren<QToolButton*>())
        if (button->accessibleName() == name)
            return *button;
    qFatal("no such button");
}

void SourceViewTest::aClickOnAProblemShowsItsLine()
{
    openText(faulty(60));
    QVERIFY(!panel().isVisible());
    clickProblem(0);
    QVERIFY(panel().isVisible());
    QTRY_COMPARE(markedLine(), 60);
    QTRY_VERIFY(isLineInSight(60));
    QVERIFY(problems().hasFocus());
    QVERIFY2(said().contains(QLatin1String("data.yaml, line 60, column")), qPrintable(said()));
    QVERIFY(said().contains(QLatin1String("2014-13-41")));
    const QModelIndex line = lines().currentIndex();
    const int caret = line.data(Qt::UserRole).toInt();
    QVERIFY2(line.data().toString().mid(caret).startsWith(QLatin1String("\"2014-13-41\"")),
             qPrintable(line.data().toString().mid(caret)));
    QTest::qWait(20); // what still waits to be laid out
    const double place =
        lines().visualRect(line).left() +
        views::SourceDelegate::caretPlace(line.data().toString(), caret, lines().font());
    QVERIFY2(place >= 0 && place < lines().viewport()->width(), qPrintable(QString::number(place)));
    QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("60, marked")));
}

void SourceViewTest::enterGoesThereAndEscapeComesBack()
{
    openText(faulty(60));
    problems().setFocus();
    QTest::keyClick(&problems(), Qt::Key_Home);
    QTest::keyClick(&problems(), Qt::Key_Return);
    QTRY_COMPARE(markedLine(), 60);
    QVERIFY(lines().hasFocus());
    QTest::keyClick(&lines(), Qt::Key_Up);
    QCOMPARE(lines().currentIndex().row(), 58);
    QTest::keyClick(&lines(), Qt::Key_Escape);
    QVERIFY(problems().hasFocus());
}

void SourceViewTest::copiesThePlace()
{
    openText(faulty(60));
    clickProblem(0);
    QTRY_COMPARE(markedLine(), 60);
    QTest::mouseClick(&button(QStringLiteral("Copy place")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(m_fixture->document.path() +
                                                         QStringLiteral(":60:")));
}

void SourceViewTest::copiesTheLinesAsTheyStand()
{
    openText(faulty(60) + "# a\ttab\n");
    clickProblem(0);
    QTRY_COMPARE(markedLine(), 60);
    lines().setFocus();
    QTest::keyClick(&lines(), Qt::Key_Down);
    QVERIFY(lines().currentIndex().data().toString().contains(u'\u2192'));
    QTest::keyClick(&lines(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("# a\ttab"));
}

void SourceViewTest::opensTheConfiguredEditorAtTheLine()
{
    const QString script = m_fixture->folder.filePath(QStringLiteral("my editor"));
    const QString heard = m_fixture->folder.filePath(QStringLiteral("heard"));
    QVERIFY(writeFile(script, "#!/bin/sh\nprintf '%s|' \"$@\" > \"$(dirname \"$0\")/part\"\n"
                              "mv \"$(dirname \"$0\")/part\" \"$(dirname \"$0\")/heard\"\n"));
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_fixture->settings.setEditorCommand(u'"' + script + QStringLiteral("\" -l {line} {file}"));
    openText(faulty(60));
    clickProblem(0);
    QTRY_COMPARE(markedLine(), 60);
    QToolButton& open = button(QStringLiteral("Open in editor"));
    QVERIFY(open.isEnabled());
    QTest::mouseClick(&open, Qt::LeftButton, {}, QPoint(8, open.height() / 2));
    QTRY_VERIFY(QFile::exists(heard));
    QFile file(heard);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()),
             QStringLiteral("-l|60|%1|").arg(m_fixture->document.path()));
}

void SourceViewTest::followsAProblemThatMoves()
{
    openText(faulty(60));
    clickProblem(0);
    QTRY_COMPARE(markedLine(), 60);
    QVERIFY(writeFile(m_fixture->document.path(), faulty(70)));
    QTRY_COMPARE(markedLine(), 70);
    QTRY_VERIFY2(said().contains(QLatin1String("line 70")), qPrintable(said()));
    QVERIFY(!said().contains(QLatin1String("has changed")));
}

void SourceViewTest::saysThatAProblemIsSolved()
{
    openText(faulty(60));
    clickProblem(0);
    QTRY_COMPARE(markedLine(), 60);
    QVERIFY(writeFile(m_fixture->document.path(), sound()));
    QTRY_VERIFY2(said().contains(QLatin1String("not found in the file any more")),
                 qPrintable(said()));
    QTRY_VERIFY(lines().model()->rowCount() < 60);
}

void SourceViewTest::saysThatTheFileIsGoneAndBack()
{
    openText(faulty(60));
    clickProblem(0);
    QTRY_COMPARE(markedLine(), 60);
    QVERIFY(QFile::remove(m_fixture->document.path()));
    QTRY_VERIFY(notice().contains(QLatin1String("data.yaml is not there any more")));
    QTRY_VERIFY2(said().contains(QLatin1String("not there any more")), qPrintable(said()));
    QCOMPARE(markedLine(), 60);
    QVERIFY(!placeOfNode(m_fixture->canvas(), QStringLiteral("<b>Halley</b>")).isNull());
    QVERIFY(writeFile(m_fixture->document.path(), faulty(60)));
    QTRY_VERIFY2(said().contains(QLatin1String("line 60")) &&
                     !said().contains(QLatin1String("not there")),
                 qPrintable(said()));

    // With an error the file is back, and still not taken in.
    QVERIFY(QFile::remove(m_fixture->document.path()));
    QTRY_VERIFY(notice().contains(QLatin1String("not there any more")));
    QVERIFY(writeFile(m_fixture->document.path(), sound()));
    QTRY_COMPARE(notice(), QString());
    QTRY_VERIFY(m_fixture->window->statusBar()->currentMessage().contains(QLatin1String("again")));
}

void SourceViewTest::showsAFileThatCouldNotBeOpened()
{
    openText(sound());
    const QString path = m_fixture->folder.filePath(QStringLiteral("wrong.yaml"));
    QVERIFY(writeFile(path, "knotary: 1\nentities: [unclosed\n"));
    QSignalSpy failed(&m_fixture->document, &document::Document::openFailed);
    m_fixture->document.open(path);
    QVERIFY(failed.wait());
    clickProblem(0);
    QTRY_COMPARE(lines().model()->rowCount(), 2);
    QTRY_VERIFY(markedLine() > 0);
    QVERIFY2(said().contains(QLatin1String("wrong.yaml")), qPrintable(said()));
    QVERIFY(writeFile(path, "knotary: 1\n# mended\n# by now\n"));
    QTRY_COMPARE(lines().model()->rowCount(), 3);
    QTRY_VERIFY2(said().contains(QLatin1String("has changed since")), qPrintable(said()));
}

void SourceViewTest::showsTheBuiltInText()
{
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F4);
    QVERIFY(panel().isVisible());
    QTRY_VERIFY(lines().model()->rowCount() > 1000);
    QVERIFY(lines().hasFocus());
    QVERIFY(!button(QStringLiteral("Open in editor")).isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F4);
    QVERIFY(!panel().isVisible());
}

void SourceViewTest::showsWhereTheCurrentEntityIsWritten()
{
    openText(sound());
    m_fixture->session.visit(m_fixture->entity("halley"));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F4);
    QTRY_COMPARE(markedLine(), 7);
}

void SourceViewTest::aLongFileOpensWithoutStalling()
{
    constexpr int lineCount = 100'000;
    openText(faulty(lineCount));
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this,
            [&] { longest = std::max(longest, sinceTick.restart()); });
    sinceTick.start();
    tick.start(5);
    clickProblem(0);
    QTRY_COMPARE(markedLine(), lineCount);
    QTRY_VERIFY(isLineInSight(lineCount));
    lines().grab();
    QTest::qWait(50);
    // 50 ms is the rule; the rest is for a machine that does other things at the same time.
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
    qInfo("longest pause of the window: %lld ms", longest);
}

void SourceViewTest::nothingIsMarkup()
{
    openText(faulty(20));
    clickProblem(0);
    QTRY_COMPARE(markedLine(), 20);
    for (const QLabel* label : view().findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(lines().model()->index(6, 0).data().toString().contains(QLatin1String("<b>Halley")));
}

QTEST_MAIN(SourceViewTest)
#include "sourceview_test.moc"
