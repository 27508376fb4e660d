// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the export dialog does with a figure: files, clipboard, hands that drag it away.

#include "app/document/bookmarks.h"
#include "app/operations/figurerequest.h"
#include "app/text/naming.h"
#include "app/window/exportdialog.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace knotary::window
{

namespace
{

/// What was written, by name.
QString told(const QString& path, const operations::Exported& exported)
{
    const auto nameOf = [](const QString& file) { return text::shown(QFileInfo(file).fileName()); };
    if (!exported.sourcesFailure.isEmpty())
        return exported.sourcesFailure;
    if (exported.sourcesFile.isEmpty())
        return ExportDialog::tr("Exported %1").arg(nameOf(path));
    return ExportDialog::tr("Exported %1, and all of its sources as %2")
        .arg(nameOf(path), nameOf(exported.sourcesFile));
}

} // namespace

void ExportDialog::exportIt()
{
    remember();
    if (isOfBookmarks())
        exportBookmarks();
    else
        exportView();
}

void ExportDialog::exportView()
{
    const report::View view = m_form->view();
    const auto target = operations::askExportTarget(m_ui, m_session, view, m_form->choice().format);
    if (!target)
        return;
    m_isExporting = true;
    followBusy();
    say(tr("Exporting %1…").arg(text::shown(QFileInfo(target->path).fileName())), {});
    operations::exportFigure(
        m_session, task(), *target,
        [guard = QPointer<ExportDialog>(this), path = target->path,
         &ui = m_ui](const operations::Exported& exported) {
            if (guard != nullptr)
                guard->takeExported(path, exported);
            else if (!exported.failure.isEmpty()) // the dialog was closed meanwhile
                ui.tell(ExportDialog::tr("Export"), exported.failure);
            else
                ui.remark(told(path, exported));
        });
}

void ExportDialog::takeExported(const QString& path, const operations::Exported& exported)
{
    m_isExporting = false;
    followBusy();
    if (!exported.failure.isEmpty()) {
        say(exported.failure, {});
        return;
    }
    const QString message = told(path, exported);
    say(message, path);
    m_ui.remark(message);
}

void ExportDialog::exportBookmarks()
{
    const auto folder = m_ui.askFolder(tr("Choose a folder for the figures"));
    if (!folder || folder->isEmpty())
        return;
    const operations::ExportChoice choice = m_form->choice();
    operations::BookmarkExport::Plan plan{
        *folder, operations::figuresOfBookmarks(m_session, m_ui, m_form->view(), choice),
        choice.format, m_session.document().path(),
        m_withReport->isChecked() && m_withReport->isEnabled()};
    const QStringList inTheWay = operations::BookmarkExport::filesInTheWay(plan);
    if (!inTheWay.isEmpty() &&
        !m_ui.askWhether(windowTitle(),
                         tr("%n file(s) of these names are there already. Replace them?", nullptr,
                            static_cast<int>(inTheWay.size()))))
        return;
    disconnect(m_batch, nullptr, this, nullptr);
    connect(m_batch, &operations::BookmarkExport::progressed, this, [this](int written, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(written);
    });
    connect(m_batch, &operations::BookmarkExport::finished, this,
            [this, path = *folder](int written, bool isCancelled, const QStringList& failures) {
                takeBatch(path, written, isCancelled, failures);
            });
    say({}, {});
    m_batch->start(std::move(plan));
    followBusy();
}

void ExportDialog::takeBatch(const QString& folder, int written, bool isCancelled,
                             const QStringList& failures)
{
    followBusy();
    QStringList parts{isCancelled ? tr("Stopped. Exported %n figure(s).", nullptr, written)
                                  : tr("Exported %n figure(s).", nullptr, written)};
    constexpr qsizetype mostFailures = 3;
    parts += failures.mid(0, mostFailures);
    if (failures.size() > mostFailures)
        parts += tr("%n more could not be written.", nullptr,
                    static_cast<int>(failures.size() - mostFailures));
    say(parts.join(u'\n'), written > 0 ? folder : QString());
}

void ExportDialog::copyPicture()
{
    operations::copyFigure(m_session, m_ui, task());
}

QMimeData* ExportDialog::takeAlong()
{
    const FigurePreview::Made& made = m_preview->made();
    if (!made || !made->has_value())
        return nullptr;
    const operations::FigureFormat format = m_form->choice().format;
    return new FigureClip(made, format,
                          operations::suggestedFileName(m_session, m_form->view(), format),
                          m_dropFolder);
}

/// `path` is what can be opened; empty: nothing.
void ExportDialog::say(const QString& message, const QString& path)
{
    m_said->setText(message);
    m_written = path;
    m_openFile->setVisible(!path.isEmpty() && !QFileInfo(path).isDir());
    m_openFolder->setVisible(!path.isEmpty());
}

/// While a figure is on its way nothing else is begun.
void ExportDialog::followBusy()
{
    const FigurePreview::Made& made = m_preview->made();
    const bool canBegin = made && made->has_value() && !isBusy();
    m_export->setEnabled(canBegin);
    m_copy->setEnabled(canBegin);
    m_print->setEnabled(canBegin);
    if (!isOfBookmarks())
        return;
    m_form->setEnabled(!isBusy());
    m_progress->setVisible(isBusy());
    m_said->setVisible(!isBusy());
    m_close->setText(isBusy() ? tr("Cancel") : tr("Close"));
}

} // namespace knotary::window
