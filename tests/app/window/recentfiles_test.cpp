// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/recentfiles.h"

#include "tests/support/windowfixture.h"

#include <QDir>
#include <QMenuBar>
#include <QSignalSpy>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* small = "knotary: 1\ndataset: {title: {en: Small}}\n"
                              "kinds: [{id: k, label: {en: K}}]\n"
                              "entities: [{id: a, kind: k, names: {en: A}}]\n";

QStringList titles(const QMenu& menu)
{
    QStringList titles;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator())
            titles += (action->isEnabled() ? QString() : QStringLiteral("- ")) + action->text();
    return titles;
}

/// The menu as a person opens it.
QMenu& opened(WindowFixture& fixture)
{
    auto* menu = fixture.window->findChild<window::RecentFiles*>();
    Q_EMIT menu->aboutToShow();
    return *menu;
}

} // namespace

class RecentFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsKeepTheLastTen();
    void foldersAreShortened();
    void standsInTheFileMenu();
    void whatWasOpenedComesFirst();
    void whatIsGoneIsGrey();
    void namesAreNeverMnemonics();
    void forgets();
    void opensByKeyboard();
};

void RecentFilesTest::settingsKeepTheLastTen()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings::Settings settings(store);
    QVERIFY(settings.recentFiles().isEmpty());
    for (int number = 0; number < 12; ++number)
        settings.addRecentFile(QStringLiteral("/d/%1.yaml").arg(number));
    settings.addRecentFile(QStringLiteral("/d/5.yaml"));
    QCOMPARE(settings.recentFiles().size(), 10);
    QCOMPARE(settings.recentFiles().front(), QStringLiteral("/d/5.yaml"));
    QCOMPARE(settings.recentFiles().count(QStringLiteral("/d/5.yaml")), 1);
    QCOMPARE(settings.recentFiles().back(), QStringLiteral("/d/2.yaml"));
    settings.forgetRecentFiles();
    QVERIFY(settings.recentFiles().isEmpty());
}

void RecentFilesTest::foldersAreShortened()
{
    QCOMPARE(window::shortFolder(QDir::homePath()), QStringLiteral("~"));
    QCOMPARE(window::shortFolder(QDir::homePath() + QStringLiteral("/a")), QStringLiteral("~/a"));
    QCOMPARE(window::shortFolder(QDir::homePath() + QStringLiteral("x")),
             QDir::homePath() + QStringLiteral("x"));
    const QString deep =
        window::shortFolder(QStringLiteral("/one/") + QString(80, u'x') + QStringLiteral("/last"));
    QCOMPARE(deep.size(), 48);
    QVERIFY(deep.startsWith(QLatin1String("/one/")) && deep.endsWith(QLatin1String("/last")));
}

void RecentFilesTest::standsInTheFileMenu()
{
    WindowFixture fixture;
    const QMenu* file = fixture.window->menuBar()->actions().front()->menu();
    const auto* recent = fixture.window->findChild<window::RecentFiles*>();
    QVERIFY(file->actions().contains(recent->menuAction()));
    QCOMPARE(titles(*recent).size(), 2);
    QVERIFY(titles(*recent)[0].startsWith(QLatin1String("- No file")));
    QVERIFY(titles(*recent)[1].startsWith(QLatin1String("- ")));
}

void RecentFilesTest::whatWasOpenedComesFirst()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(small)); // data.yaml
    const QString other = fixture.folder.filePath(QStringLiteral("other.yaml"));
    QVERIFY(writeFile(other, small));
    fixture.document.open(other);
    QTRY_COMPARE(fixture.document.path(), other);
    const QString broken = fixture.folder.filePath(QStringLiteral("broken.yaml"));
    QVERIFY(writeFile(broken, "knotary: 1\nentities: [unclosed\n"));
    QSignalSpy failed(&fixture.document, &document::Document::openFailed);
    fixture.document.open(broken);
    QVERIFY(failed.wait());
    QSignalSpy changed(&fixture.document, &document::Document::changed);
    fixture.document.openBuiltIn(); // no file
    QVERIFY(changed.wait());
    const QStringList shown = titles(opened(fixture));
    QCOMPARE(shown.size(), 3);
    QVERIFY2(shown[0].startsWith(QStringLiteral("&1  other.yaml — ")), qPrintable(shown[0]));
    QVERIFY2(shown[1].startsWith(QStringLiteral("&2  data.yaml — ")), qPrintable(shown[1]));
}

void RecentFilesTest::whatIsGoneIsGrey()
{
    WindowFixture fixture;
    fixture.settings.addRecentFile(QStringLiteral("/no/such/file.yaml"));
    const QStringList shown = titles(opened(fixture));
    QCOMPARE(shown[0], QStringLiteral("- &1  file.yaml — /no/such (not there any more)"));
}

void RecentFilesTest::namesAreNeverMnemonics()
{
    WindowFixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("a&b <i>.yaml"));
    QVERIFY(writeFile(path, small));
    fixture.document.open(path);
    QTRY_COMPARE(fixture.document.path(), path);
    QMenu& menu = opened(fixture);
    QVERIFY2(titles(menu)[0].startsWith(QStringLiteral("&1  a&&b <i>.yaml — ")),
             qPrintable(titles(menu)[0]));
    QVERIFY(menu.actions().front()->toolTip().contains(QLatin1String("&lt;i&gt;")));
}

void RecentFilesTest::forgets()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(small));
    opened(fixture).actions().back()->trigger();
    QVERIFY(fixture.settings.recentFiles().isEmpty());
    QVERIFY(titles(opened(fixture))[0].startsWith(QLatin1String("- No file")));
}

void RecentFilesTest::opensByKeyboard()
{
    WindowFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(fixture.open(small));
    const QString first = fixture.document.path();
    const QString other = fixture.folder.filePath(QStringLiteral("other.yaml"));
    QVERIFY(writeFile(other, small));
    fixture.document.open(other);
    QTRY_COMPARE(fixture.document.path(), other);
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_R);
    auto* menu = fixture.window->findChild<window::RecentFiles*>();
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_2);
    QTRY_COMPARE(fixture.document.path(), first);
}

QTEST_MAIN(RecentFilesTest)
#include "recentfiles_test.moc"
