// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says and does about the open file: its title, its problems, its text, its being
// gone or broken, and the way into an editor.

#include "app/text/naming.h"
#include "app/views/problems/problemsview.h"
#include "app/views/source/sourceview.h"
#include "app/window/actions.h"
#include "app/window/editorcommand.h"
#include "app/window/filedrop.h"
#include "app/window/mainwindow.h"
#include "app/window/panels.h"
#include "app/window/recentfiles.h"
#include "app/window/statusline.h"

#include <QDesktopServices>
#include <QDockWidget>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QStatusBar>
#include <QUrl>

#include <utility>

namespace knotary::window
{

namespace
{

constexpr int textWidth = 520;

QString shownName(const QString& path)
{
    return text::shown(QFileInfo(path).fileName());
}

} // namespace

void MainWindow::connectDocument()
{
    using document::Document;
    Document& document = m_session.document();
    connect(&document, &Document::changed, this, [this](const dataset::Change& change) {
        standAsDocumentSays();
        if (change.everything)
            m_statusLine->setNotice({});
    });
    connect(&document, &Document::openFailed, this, &MainWindow::reportFailure);
    connect(&document, &Document::figureOpened, this, &MainWindow::reportFigure);
    connect(&document, &Document::fileDisappeared, this, &MainWindow::reportLoss);
    connect(&document, &Document::reloadRefused, this, [this, &document] {
        if (!QFileInfo::exists(document.path())) {
            reportLoss();
            return;
        }
        m_isFileGone = false;
        reportFailure(document.path());
        m_statusLine->setNotice(
            tr("%1 has errors; you see its last good state.").arg(shownName(document.path())));
    });
    connect(&document, &Document::reloaded, this, [this, &document] {
        m_statusLine->setNotice({});
        if (std::exchange(m_isFileGone, false))
            remark(tr("%1 is there again and was read anew.").arg(shownName(document.path())));
    });
}

/// A file counts as opened when it could be read, whichever way it came.
void MainWindow::connectRecentFiles()
{
    document::Document& document = m_session.document();
    auto* recent = new RecentFiles(m_settings, this);
    QAction* behind = m_actions->find("file.openBuiltIn");
    for (const QAction* title : menuBar()->actions())
        if (title->menu() != nullptr && title->menu()->actions().contains(behind))
            title->menu()->insertMenu(behind, recent);
    connect(recent, &RecentFiles::chosen, &document, &document::Document::open);
    connect(&document, &document::Document::changed, this,
            [recent, &document](const dataset::Change& change) {
                const QString path =
                    document.figurePath().isEmpty() ? document.path() : document.figurePath();
                if (change.everything && !path.isEmpty())
                    recent->add(path);
            });
    auto* drop = new FileDrop(*this);
    connect(drop, &FileDrop::dropped, this, &MainWindow::openDropped);
}

void MainWindow::openDropped(const QStringList& paths)
{
    m_session.document().open(paths.front());
    if (paths.size() > 1)
        remark(tr("One file is open at a time: of %n file(s), this is %1.", nullptr,
                  static_cast<int>(paths.size()))
                   .arg(shownName(paths.front())));
}

void MainWindow::standAsDocumentSays()
{
    const QString title =
        text::shown(text::nameIn(m_session.dataset().heading.title, m_session.language()), 120);
    setWindowTitle(title.isEmpty() ? QStringLiteral("Knotary")
                                   : tr("%1 — Knotary", "title of the data set").arg(title));
    setWindowFilePath(m_session.document().path());
}

void MainWindow::showProblems(bool isEmpty)
{
    if (isEmpty)
        m_panels->of(operations::View::Problems)->hide();
    m_actions->refreshSoon();
}

void MainWindow::reportFailure(const QString& path)
{
    m_panels->of(operations::View::Problems)->show();
    m_panels->of(operations::View::Problems)->raise();
    remark(m_session.document().isEmpty()
               ? tr("%1 could not be opened.").arg(shownName(path))
               : tr("%1 could not be opened; what was open stays open.").arg(shownName(path)));
}

void MainWindow::reportFigure(const QString& path, document::FigureData found)
{
    const QString name = shownName(path);
    switch (found) {
    case document::FigureData::Same:
        remark(tr("You see what %1 shows; its data are the same.").arg(name));
        break;
    case document::FigureData::Changed:
        m_statusLine->setNotice(
            tr("The data have changed since %1 was made; “knotary verify” says where.").arg(name));
        break;
    case document::FigureData::Carried:
        m_statusLine->setNotice(
            tr("These are the data that %1 carries; what it was made from was not found.")
                .arg(name));
        break;
    }
}

void MainWindow::reportLoss()
{
    m_isFileGone = true;
    m_statusLine->setNotice(tr("%1 is not there any more; you see what was read before.")
                                .arg(shownName(m_session.document().path())));
}

// ---- The text of the file
// ------------------------------------------------------------------------

void MainWindow::connectText()
{
    connect(m_problems, &views::ProblemsView::emptyChanged, this, &MainWindow::showProblems);
    const auto show = [this](const base::Diagnostic& problem) {
        raiseText();
        m_text->showProblem(problem);
    };
    connect(m_problems, &views::ProblemsView::chosen, this, show);
    connect(m_problems, &views::ProblemsView::entered, this,
            [this, show](const base::Diagnostic& problem) {
                show(problem);
                m_text->setFocus(Qt::OtherFocusReason);
            });
    connect(m_text, &views::SourceView::left, this, [this] {
        if (m_panels->of(operations::View::Problems)->isVisible())
            m_problems->setFocus(Qt::OtherFocusReason);
        else
            focusView(operations::View::Canvas);
    });
    connect(m_text, &views::SourceView::editorWanted, this, &MainWindow::openInEditor);
    connect(m_text, &views::SourceView::editorChoiceWanted, this, &MainWindow::chooseEditor);
}

/// Below the details it gets half of the height, and lines of a file want more width.
void MainWindow::raiseText()
{
    QDockWidget* details = m_panels->of(operations::View::Details);
    QDockWidget* text = m_panels->of(operations::View::Text);
    text->show();
    text->raise();
    if (std::exchange(m_hasShownText, true) || text->isFloating())
        return;
    const int half = height() / 2;
    resizeDocks({details, text}, {half, half}, Qt::Vertical);
    if (text->width() < textWidth && width() >= 3 * textWidth)
        resizeDocks({text}, {textWidth}, Qt::Horizontal);
}

/// The place where the entity that is looked at is written, or the beginning of the file.
void MainWindow::showText()
{
    const auto& places = m_session.document().places().entities;
    const auto place = places.find(m_session.current());
    raiseText();
    if (place != places.end())
        m_text->showPlace(static_cast<int>(place->second.line),
                          static_cast<int>(place->second.column));
    else
        m_text->showPlace(0, 0);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openInEditor(const QString& path, int line, int column)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (const auto command =
            editorCommand(m_settings.editorCommand(), FilePlace{whole, line, column})) {
        if (!QProcess::startDetached(command->program, command->arguments))
            tell(tr("Open in editor"), tr("“%1” could not be started. Another editor can be chosen "
                                          "beside “Open in editor”.")
                                           .arg(text::shown(command->program)));
        return;
    }
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(whole)))
        remark(tr("%1 is opened as your desktop opens it; go to line %2 there.")
                   .arg(shownName(path), QString::number(line)));
    else
        tell(tr("Open in editor"),
             tr("No editor was found. One can be chosen beside “Open in editor”."));
}

void MainWindow::chooseEditor()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose the editor"));
    dialog->setLabelText(
        tr("Command that opens a file at a line, such as: kate -l {line} {file}\n"
           "{file}, {line} and {column} stand for the place. Empty: an editor that "
           "is installed."));
    dialog->setTextValue(m_settings.editorCommand());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& command) { m_settings.setEditorCommand(command.trimmed()); });
    dialog->open();
    if (auto* line = dialog->findChild<QLineEdit*>(); line != nullptr)
        line->setAccessibleName(tr("Command of the editor"));
}

} // namespace knotary::window
