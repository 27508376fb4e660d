// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window hands out what is looked at: as a file, to the clipboard, to a printer.

#include "app/views/canvas/canvasview.h"
#include "app/views/details/detailspanel.h"
#include "app/views/paths/pathsview.h"
#include "app/views/table/tableview.h"
#include "app/views/timeline/timelinepanel.h"
#include "app/window/actions.h"
#include "app/window/exportdialog.h"
#include "app/window/filedialogs.h"
#include "app/window/mainwindow.h"
#include "app/window/printfigure.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

namespace knotary::window
{

void MainWindow::connectFigures()
{
    // Everywhere else these keys copy what is selected there.
    QAction* copy = m_actions->find("copy.picture");
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_canvas->addAction(copy);
}

void MainWindow::showExport(report::View view)
{
    (new ExportDialog(m_session, *this, m_settings, m_dropFolder, view, this))->open();
}

void MainWindow::showBookmarksExport()
{
    auto* dialog = new ExportDialog(m_session, *this, m_settings, m_dropFolder, this);
    dialog->open();
}

std::optional<QString> MainWindow::askFolder(const QString& title)
{
    const auto folder = window::askFolder(*this, m_settings.lastFolder(), title);
    if (folder)
        m_settings.setLastFolder(*folder);
    return folder;
}

void MainWindow::copyPicture(const operations::CopiedPicture& picture)
{
    auto* forms = new QMimeData;
    forms->setData(QStringLiteral("image/png"), picture.png);
    forms->setData(QStringLiteral("image/svg+xml"), picture.svg);
    forms->setHtml(picture.html);
    QApplication::clipboard()->setMimeData(forms);
}

report::View MainWindow::viewInFocus() const
{
    const QWidget* focus = focusWidget();
    const auto isIn = [focus](const QWidget* view) {
        return focus != nullptr && (view == focus || view->isAncestorOf(focus));
    };
    if (isIn(m_timeline))
        return m_timeline->figureView();
    if (isIn(m_paths))
        return report::View::Path;
    if (isIn(m_details))
        return report::View::Page;
    if (isIn(m_table))
        return report::View::Table;
    return m_session.comparison().years() ? report::View::Changes : report::View::Graph;
}

operations::ViewChoices MainWindow::viewChoices() const
{
    operations::ViewChoices choices;
    m_timeline->tellChoices(choices);
    choices.table = m_table->contents() == views::TableView::Contents::Claims
                        ? report::TableRows::Claims
                        : report::TableRows::Entities;
    return choices;
}

/// Asks for the printer first; the figure is then painted beside the window.
void MainWindow::print(const report::FigureRequest& figure)
{
    report::FigureRequest request = figure;
    request.theme = scene::Theme::Print;
    request.isTransparent = false;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    layPaper(*printer, request.millimetres);
    printer->setDocName(report::titleOf(request, m_session.dataset()));
    QWidget* front = QApplication::activeModalWidget(); // the export dialog may have asked
    auto* dialog = new QPrintDialog(printer.get(), front != nullptr ? front : this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QPrintDialog::accepted), this, [this, printer, request] {
        operations::workOnFigure(
            m_session.jobs(), document::Slot::Export, {request, operations::dataOf(m_session)},
            [this, printer](const report::MadeFigure* made) -> document::Jobs::Delivery {
                const bool isPrinted = made != nullptr && printFigure(*printer, made->figure);
                return [this, isPrinted] {
                    if (isPrinted)
                        remark(tr("Printed."));
                    else
                        tell(tr("Print"), tr("The figure could not be printed."));
                };
            });
    });
    dialog->open();
}

} // namespace knotary::window
