// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window answers what an operation asks of a person.

#include "app/text/naming.h"
#include "app/views/canvas/canvasview.h"
#include "app/views/details/detailspanel.h"
#include "app/views/evidence/evidenceview.h"
#include "app/views/filter/filterbar.h"
#include "app/views/paths/pathsview.h"
#include "app/views/problems/problemsview.h"
#include "app/views/search/searchbox.h"
#include "app/views/source/sourceview.h"
#include "app/views/table/tableview.h"
#include "app/views/timeline/timelinepanel.h"
#include "app/views/timeline/timelineview.h"
#include "app/window/aboutdialog.h"
#include "app/window/actions.h"
#include "app/window/arrangedialog.h"
#include "app/window/bookmarksdialog.h"
#include "app/window/filedialogs.h"
#include "app/window/mainwindow.h"
#include "app/window/panels.h"
#include "app/window/shortcutspage.h"
#include "app/window/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QStatusBar>
#include <QUrl>

#include <algorithm>
#include <array>

namespace knotary::window
{

namespace
{

using operations::Appearance;
using operations::View;
using settings::ThemeChoice;

constexpr int remarkStays = 8000; // milliseconds

struct Look
{
    ThemeChoice choice;
    Appearance appearance;
    std::optional<scene::Theme> theme; ///< nothing: the desktop's
};
constexpr std::array<Look, 5> looks{{
    {ThemeChoice::System, Appearance::System, {}},
    {ThemeChoice::Light, Appearance::Light, scene::Theme::Light},
    {ThemeChoice::Dark, Appearance::Dark, scene::Theme::Dark},
    {ThemeChoice::Print, Appearance::Print, scene::Theme::Print},
    {ThemeChoice::Grey, Appearance::Grey, scene::Theme::Grey},
}};

const Look& lookOf(ThemeChoice choice)
{
    const auto* const found = std::find_if(
        looks.begin(), looks.end(), [choice](const Look& look) { return look.choice == choice; });
    return found == looks.end() ? looks.front() : *found;
}

const Look& lookOf(Appearance appearance)
{
    const auto* const found =
        std::find_if(looks.begin(), looks.end(),
                     [appearance](const Look& look) { return look.appearance == appearance; });
    return found == looks.end() ? looks.front() : *found;
}

} // namespace

std::optional<QString> MainWindow::askOpenFile(const QString& title,
                                               const QList<operations::FileFilter>& filters)
{
    const auto path = window::askOpenFile(*this, m_settings.lastFolder(), title, filters);
    if (path)
        m_settings.setLastFolder(QFileInfo(*path).absolutePath());
    return path;
}

std::optional<QString> MainWindow::askSaveFile(const QString& title, const QString& suggestedName,
                                               const QList<operations::FileFilter>& filters)
{
    const auto path =
        window::askSaveFile(*this, m_settings.lastFolder(), title, suggestedName, filters);
    if (path)
        m_settings.setLastFolder(QFileInfo(*path).absolutePath());
    return path;
}

std::optional<QString> MainWindow::askText(const QString& title, const QString& question,
                                           const QString& suggestion)
{
    bool isSaid = false;
    const QString answer =
        QInputDialog::getText(this, title, question, QLineEdit::Normal, suggestion, &isSaid)
            .trimmed();
    return isSaid && !answer.isEmpty() ? std::optional(answer) : std::nullopt;
}

bool MainWindow::askWhether(const QString& title, const QString& question)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Yes | QMessageBox::No,
                    this);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

void MainWindow::copy(const QString& text)
{
    QApplication::clipboard()->setText(text);
}

void MainWindow::openOutside(const QString& address)
{
    if (!QDesktopServices::openUrl(QUrl::fromUserInput(address)))
        remark(tr("Nothing here opens %1").arg(text::shown(address)));
}

void MainWindow::tell(const QString& title, const QString& message)
{
    auto* box = new QMessageBox(QMessageBox::Information, title, message, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::remark(const QString& message)
{
    statusBar()->showMessage(message, remarkStays);
}

void MainWindow::focusView(View view)
{
    switch (view) {
    case View::Canvas:
    case View::Legend:
    case View::BirdsEye:
        m_canvas->setFocus(Qt::TabFocusReason);
        break;
    case View::Filter:
        m_filterBar->focusField();
        break;
    case View::Search:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        break;
    default:
        m_panels->focus(view);
    }
}

void MainWindow::moveCamera(operations::CameraMove move)
{
    switch (move) {
    case operations::CameraMove::FitAll:
        m_canvas->fitAll();
        break;
    case operations::CameraMove::FitSelection:
        m_canvas->fitSelection();
        break;
    case operations::CameraMove::FitPath:
        m_canvas->fitPath();
        break;
    case operations::CameraMove::ZoomIn:
        m_canvas->zoomIn();
        break;
    case operations::CameraMove::ZoomOut:
        m_canvas->zoomOut();
        break;
    }
}

operations::CameraPlace MainWindow::camera() const
{
    return m_canvas->cameraPlace();
}

void MainWindow::setCamera(const operations::CameraPlace& place)
{
    m_canvas->setCameraPlace(place);
}

void MainWindow::expand(base::EntityId entity)
{
    m_canvas->expand(entity);
}

void MainWindow::showDialog(operations::Dialog dialog)
{
    if (dialog == operations::Dialog::ExportBookmarks) {
        showBookmarksExport();
        return;
    }
    QDialog* shown = nullptr;
    if (dialog == operations::Dialog::About)
        shown = new AboutDialog(this);
    else if (dialog == operations::Dialog::Arrange)
        shown = new ArrangeDialog(m_session, this);
    else if (dialog == operations::Dialog::Bookmarks)
        shown = new BookmarksDialog(m_session, *this, this);
    else
        shown = new ShortcutsPage(this);
    shown->open();
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_settings.setTheme(lookOf(appearance).choice);
    applyAppearance();
    m_actions->refreshSoon();
}

Appearance MainWindow::appearance() const
{
    return lookOf(m_settings.theme()).appearance;
}

void MainWindow::applyAppearance()
{
    const scene::Theme theme =
        lookOf(m_settings.theme()).theme.value_or(desktopTheme(m_desktopPalette));
    applyTheme(theme);
    m_canvas->setTheme(theme);
    m_details->setTheme(theme);
    m_evidence->setTheme(theme);
    m_timeline->setTheme(theme);
    m_search->setTheme(theme);
    m_paths->setTheme(theme);
    m_table->setTheme(theme);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::setWheelScrolling(bool isScrolling)
{
    m_settings.setWheelScrolling(isScrolling);
    m_canvas->setWheelScrolling(isScrolling);
}

bool MainWindow::isWheelScrolling() const
{
    return m_settings.isWheelScrolling();
}

bool MainWindow::isFullScreen() const
{
    return QMainWindow::isFullScreen();
}

void MainWindow::togglePanel(View view)
{
    if (view == View::Legend)
        m_canvas->setLegendShown(!m_canvas->isLegendShown());
    else if (view == View::BirdsEye)
        m_canvas->setBirdsEyeShown(!m_canvas->isBirdsEyeShown());
    else if (view == View::Text && !m_panels->of(view)->isVisible())
        showText();
    else if (m_panels->isInFront(view))
        m_panels->of(view)->hide();
    else
        m_panels->bringToFront(view);
}

bool MainWindow::isPanelShown(View view) const
{
    if (view == View::Legend)
        return m_canvas->isLegendShown();
    if (view == View::BirdsEye)
        return m_canvas->isBirdsEyeShown();
    return m_panels->of(view) == nullptr || m_panels->isInFront(view);
}

void MainWindow::quit()
{
    close();
}

} // namespace knotary::window
