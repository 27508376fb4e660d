// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/search/searchbox.h"
#include "app/window/mainwindow.h"
#include "tests/support/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* smallWorld = R"(knotary: 1
dataset: {title: {en: Small world, zh: 小世界}}
sources: [{id: s1, title: A paper, date: "2014"}]
kinds: [{id: comet, label: {en: Comet}}]
properties: [{id: circles, label: {en: circles}, value: entity}]
entities:
  - {id: halley, kind: comet, names: {en: Halley, zh: 哈雷}}
  - {id: io, kind: comet, names: {en: Io}}
claims:
  - {id: c1, subject: io, property: circles, object: halley, when: "2014", evidence: [{source: s1, locator: "3"}]}
)";

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleNamesTheDataSet();
    void statusLineCounts();
    void wrongFileLeavesTheDataOpen();
    void aBrokenSaveElsewhereIsSaid();
    void namesFollowTheChoiceAndAreRemembered();
    void choicesOfTheChartAreRemembered();
    void windowStateIsRemembered();
    void searchIsOneShortcutAway();
    void mouseButtonsGoBackAndForward();
    void backLeavesASourceFirst();
    void worksInASmallWindow();
    void everyWidgetWithFocusHasAName();
    void messagesAreNeverMarkup();
    void darkIsDark();
};

void MainWindowTest::titleNamesTheDataSet()
{
    WindowFixture fixture;
    QCOMPARE(fixture.window->windowTitle(), QStringLiteral("Knotary"));
    QVERIFY(fixture.open(smallWorld));
    QCOMPARE(fixture.window->windowTitle(), QStringLiteral("Small world — Knotary"));
}

void MainWindowTest::statusLineCounts()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(smallWorld));
    QString shown;
    for (const QLabel* label : fixture.window->statusBar()->findChildren<QLabel*>())
        shown += label->text() + u'|';
    QVERIFY2(shown.contains(QLatin1String("2 entit")), qPrintable(shown));
    QVERIFY(shown.contains(QLatin1String("1 relation")));
}

void MainWindowTest::wrongFileLeavesTheDataOpen()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(smallWorld));
    auto* problems = fixture.window->findChild<QDockWidget*>(QStringLiteral("problemsPanel"));
    QVERIFY(!problems->isVisible());

    const QString path = fixture.folder.filePath(QStringLiteral("wrong.yaml"));
    QVERIFY(writeFile(path, "knotary: 1\nentities: [unclosed\n"));
    QSignalSpy failed(&fixture.document, &document::Document::openFailed);
    answerFileDialog(path);
    QTest::keyClick(fixture.window.get(), Qt::Key_O, Qt::ControlModifier);
    QVERIFY(failed.count() > 0 || failed.wait());
    QVERIFY(problems->isVisible());
    QVERIFY(fixture.window->statusBar()->currentMessage().contains(QLatin1String("wrong.yaml")));
    QCOMPARE(fixture.window->windowTitle(), QStringLiteral("Small world — Knotary"));
    QVERIFY(!placeOfNode(fixture.canvas(), QStringLiteral("Halley")).isNull());
}

void MainWindowTest::aBrokenSaveElsewhereIsSaid()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(smallWorld));
    auto* problems = fixture.window->findChild<QDockWidget*>(QStringLiteral("problemsPanel"));
    QSignalSpy refused(&fixture.document, &document::Document::reloadRefused);
    QVERIFY(writeFile(fixture.document.path(), "knotary: 1\nentities: [unclosed\n"));
    QVERIFY(refused.wait());
    QVERIFY(problems->isVisible());
    QVERIFY(fixture.window->statusBar()->currentMessage().contains(QLatin1String("data.yaml")));
    QVERIFY(!placeOfNode(fixture.canvas(), QStringLiteral("Halley")).isNull());

    QSignalSpy reloaded(&fixture.document, &document::Document::reloaded);
    QVERIFY(writeFile(fixture.document.path(), smallWorld));
    QVERIFY(reloaded.wait());
    QVERIFY(!problems->isVisible());
}

void MainWindowTest::namesFollowTheChoiceAndAreRemembered()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(smallWorld));
    QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(fixture.window->windowTitle(), QStringLiteral("小世界 — Knotary"));
    QVERIFY(!placeOfNode(fixture.canvas(), QStringLiteral("哈雷")).isNull());
    QCOMPARE(fixture.settings.nameLanguage(), std::optional(text::NameLanguage::Chinese));
}

void MainWindowTest::choicesOfTheChartAreRemembered()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(smallWorld));
    auto* by = fixture.window->findChild<QComboBox*>(QStringLiteral("timelineBy"));
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Down);
    fixture.window->findChild<QAction*>(QStringLiteral("view.about3"))->trigger();
    QCOMPARE(fixture.session.aboutWidth().units, 3);
    window::MainWindow other(fixture.session, fixture.settings);
    QCOMPARE(other.timelineOptions().by, query::GroupBy::Property);
    QCOMPARE(other.findChild<QComboBox*>(QStringLiteral("timelineBy"))->currentIndex(), 1);
    QCOMPARE(fixture.session.aboutWidth().units, 3);
}

void MainWindowTest::windowStateIsRemembered()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QTest::keyClick(fixture.window.get(), Qt::Key_F9);
    fixture.window->resize(1111, 777);
    fixture.window->close();
    window::MainWindow again(fixture.session, fixture.settings);
    again.show();
    QCOMPARE(again.size(), QSize(1111, 777));
    QVERIFY(!again.findChild<QDockWidget*>(QStringLiteral("detailsPanel"))->isVisible());
    QVERIFY(again.findChild<QDockWidget*>(QStringLiteral("timelinePanel"))->isVisible());
}

void MainWindowTest::searchIsOneShortcutAway()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(smallWorld));
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = fixture.window->findChild<views::SearchBox*>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("halley"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(fixture.session.current(), fixture.entity("halley"));
    QVERIFY(fixture.canvas().hasFocus());
}

void MainWindowTest::mouseButtonsGoBackAndForward()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(smallWorld));
    fixture.session.visit(fixture.entity("halley"));
    fixture.session.visit(fixture.entity("io"));
    QTest::qWait(20);
    QTest::mouseClick(&fixture.canvas(), Qt::BackButton);
    QCOMPARE(fixture.session.current(), fixture.entity("halley"));
    QTest::qWait(20);
    QTest::mouseClick(fixture.details().viewport(), Qt::ForwardButton);
    QCOMPARE(fixture.session.current(), fixture.entity("io"));
}

void MainWindowTest::backLeavesASourceFirst()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(smallWorld));
    fixture.session.visit(fixture.entity("io"));
    fixture.session.visitSource(*fixture.session.dataset().findSource("s1"));
    QVERIFY(fixture.details().page().source.isValid());
    QTest::qWait(20);
    QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!fixture.details().page().source.isValid());
    QCOMPARE(fixture.session.current(), fixture.entity("io"));
}

void MainWindowTest::worksInASmallWindow()
{
    WindowFixture fixture;
    fixture.window->resize(800, 600);
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(smallWorld));
    QVERIFY2(fixture.window->width() <= 800, "the window does not fit 800 pixels");
    QVERIFY2(fixture.window->height() <= 600, "the window does not fit 600 pixels");
    QVERIFY(fixture.canvas().width() >= 240);
    QVERIFY(!placeOfNode(fixture.canvas(), QStringLiteral("Halley")).isNull());
}

void MainWindowTest::everyWidgetWithFocusHasAName()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(smallWorld));
    QStringList nameless;
    for (QWidget* widget : fixture.window->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface != nullptr && interface->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                        widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void MainWindowTest::messagesAreNeverMarkup()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.window->tell(QStringLiteral("T"), QStringLiteral("<b>bold</b>"));
    auto* box = fixture.window->findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->textFormat(), Qt::PlainText);
}

void MainWindowTest::darkIsDark()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.window->setAppearance(operations::Appearance::Dark);
    const QImage picture = fixture.window->grab().toImage();
    QVERIFY(
        picture.pixelColor(fixture.canvas().mapTo(fixture.window.get(), QPoint(5, 5))).lightness() <
        80);
    QCOMPARE(fixture.settings.theme(), settings::ThemeChoice::Dark);
    fixture.window->setAppearance(operations::Appearance::Light);
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
