// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped on the window, as the window system tells it.

#include "app/window/filedrop.h"

#include "app/operations/ui.h"
#include "app/views/search/searchbox.h"
#include "tests/support/windowfixture.h"

#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>
#include <QWindow>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* small = "knotary: 1\ndataset: {title: {en: Dropped}}\n"
                              "kinds: [{id: k, label: {en: K}}]\n"
                              "entities: [{id: a, kind: k, names: {en: A}}]\n";

/// Drags over the middle of a widget and lets go there; whether the drop was taken.
bool dropOn(QWidget& widget, const QMimeData& data)
{
    QWindow* window = widget.window()->windowHandle();
    const QPoint place = widget.mapTo(widget.window(), widget.rect().center());
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QDragMoveEvent move(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
    QApplication::sendEvent(window, &move);
    if (!enter.isAccepted() || !move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(window, &leave);
        return false;
    }
    QDropEvent drop(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &drop);
    return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
}

QMimeData* filesNamed(const QStringList& paths)
{
    auto* data = new QMimeData;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    data->setUrls(urls);
    data->setText(paths.join(u'\n')); // as file managers do: a line of text would take that
    return data;
}

} // namespace

class FileDropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void anyPartOfTheWindowTakesFiles_data();
    void anyPartOfTheWindowTakesFiles();
    void aPanelThatFloatsTakesFiles();
    void theFirstOfSeveralIsOpened();
    void whatCannotBeReadIsTold();
    void wordsAreStillDroppedIntoLines();

private:
    [[nodiscard]] QWidget* part(const QByteArray& name) const;
    [[nodiscard]] QString written(const char* name, const char* text = small) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void FileDropTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    QVERIFY(m_fixture->open("knotary: 1\ndataset: {title: {en: First}}\n"
                            "kinds: [{id: k, label: {en: K}}]\n"
                            "entities: [{id: a, kind: k, names: {en: A}}]\n"));
}

QWidget* FileDropTest::part(const QByteArray& name) const
{
    if (name == "canvas")
        return &m_fixture->canvas();
    if (name == "searchBox")
        return m_fixture->window->findChild<views::SearchBox*>();
    if (name == "details")
        return &m_fixture->details();
    return m_fixture->window->findChild<QWidget*>(QLatin1String(name));
}

QString FileDropTest::written(const char* name, const char* text) const
{
    const QString path = m_fixture->folder.filePath(QLatin1String(name));
    return writeFile(path, text) ? path : QString();
}

void FileDropTest::anyPartOfTheWindowTakesFiles_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"canvas", "details", "searchBox", "toolBar", "timelinePanel",
                             "entityTable", "tableFilter", "timelineBy"})
        QTest::newRow(name) << QByteArray(name);
}

void FileDropTest::anyPartOfTheWindowTakesFiles()
{
    QFETCH(QByteArray, name);
    if (name.endsWith("Table") || name.startsWith("table"))
        m_fixture->window->focusView(operations::View::Table);
    QWidget* widget = part(name);
    QVERIFY(widget != nullptr);
    QTRY_VERIFY(widget->isVisible());
    const std::unique_ptr<QMimeData> data(filesNamed({written("other.yaml")}));
    QVERIFY(dropOn(*widget, *data));
    QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("Dropped — Knotary"));
    for (const QLineEdit* line : m_fixture->window->findChildren<QLineEdit*>())
        QVERIFY2(!line->text().contains(QLatin1String("file:")), qPrintable(line->text()));
}

void FileDropTest::aPanelThatFloatsTakesFiles()
{
    auto* dock = m_fixture->window->findChild<QDockWidget*>(QStringLiteral("detailsPanel"));
    dock->setFloating(true);
    QVERIFY(QTest::qWaitForWindowExposed(dock));
    const std::unique_ptr<QMimeData> data(filesNamed({written("other.yaml")}));
    QVERIFY(dropOn(m_fixture->details(), *data));
    QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("Dropped — Knotary"));
}

void FileDropTest::theFirstOfSeveralIsOpened()
{
    const std::unique_ptr<QMimeData> data(filesNamed(
        {written("other.yaml"), written("third.yaml", "knotary: 1\n"), written("fourth.yaml")}));
    QVERIFY(dropOn(m_fixture->canvas(), *data));
    QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("Dropped — Knotary"));
    const QString remark = m_fixture->window->statusBar()->currentMessage();
    QVERIFY2(remark.contains(QLatin1String("3")) && remark.contains(QLatin1String("other.yaml")),
             qPrintable(remark));
}

void FileDropTest::whatCannotBeReadIsTold()
{
    const QString nowhere = m_fixture->folder.filePath(QStringLiteral("nowhere.yaml"));
    const QStringList paths{written("picture.yaml", "\x89PNG\r\n\x1a\n"), nowhere,
                            m_fixture->folder.path()};
    for (const QString& path : paths) {
        const std::unique_ptr<QMimeData> data(filesNamed({path}));
        QSignalSpy failed(&m_fixture->document, &document::Document::openFailed);
        QVERIFY(dropOn(m_fixture->canvas(), *data));
        QVERIFY2(failed.count() > 0 || failed.wait(), qPrintable(path));
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("First — Knotary"));
        QVERIFY(m_fixture->window->statusBar()->currentMessage().contains(
            QLatin1String("could not be opened")));
        QVERIFY(m_fixture->window->findChild<QDockWidget*>(QStringLiteral("problemsPanel"))
                    ->isVisible());
    }
}

void FileDropTest::wordsAreStillDroppedIntoLines()
{
    QMimeData words;
    words.setText(QStringLiteral("Wuzhen"));
    QSignalSpy failed(&m_fixture->document, &document::Document::openFailed);
    QVERIFY(!dropOn(m_fixture->canvas(), words));
    auto* search = m_fixture->window->findChild<views::SearchBox*>();
    dropOn(*search, words);
    QCOMPARE(search->text(), QStringLiteral("Wuzhen"));
    QMimeData page;
    page.setUrls({QUrl(QStringLiteral("https://example.org/data.yaml"))});
    QVERIFY(!dropOn(m_fixture->canvas(), page));
    QCOMPARE(failed.count(), 0);
}

QTEST_MAIN(FileDropTest)
#include "filedrop_test.moc"
