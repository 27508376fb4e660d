// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks how a figure shall be, shows it meanwhile, and writes it to a file, copies it or prints it:
// of one view, or of every bookmark.

#include "app/operations/exportbookmarks.h"
#include "app/settings/settings.h"
#include "app/window/exportform.h"
#include "app/window/figureclip.h"
#include "app/window/figurepreview.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace knotary::window
{

class PagePreview;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of one view. All that is handed in must outlive the dialog.
    ExportDialog(document::Session& session, operations::Ui& ui, settings::Settings& settings,
                 DropFolder& dropFolder, report::View view, QWidget* parent = nullptr);
    /// Of every bookmark.
    ExportDialog(document::Session& session, operations::Ui& ui, settings::Settings& settings,
                 DropFolder& dropFolder, QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] const FigurePreview& preview() const { return *m_preview; }
    /// What a hand takes along that drags the page away; null where there is nothing to take.
    [[nodiscard]] QMimeData* takeAlong();

    void done(int result) override;

private:
    enum class Of
    {
        View,
        Bookmarks
    };
    ExportDialog(document::Session& session, operations::Ui& ui, settings::Settings& settings,
                 DropFolder& dropFolder, Of of, report::View view, QWidget* parent);

    void build(report::View view);
    [[nodiscard]] QWidget* makeForm(report::View view);
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QHBoxLayout* makeStatus();
    [[nodiscard]] QDialogButtonBox* makeButtons();
    void remember();
    void followData();

    // What is shown
    [[nodiscard]] report::FigureRequest request() const;
    [[nodiscard]] operations::FigureTask task() const;
    void refresh();
    void takeDrawn();
    void turnTo(int page);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int page() const;

    // What is done with it (exportdeeds.cpp)
    void exportIt();
    void exportView();
    void exportBookmarks();
    void takeExported(const QString& path, const operations::Exported& exported);
    void takeBatch(const QString& folder, int written, bool isCancelled,
                   const QStringList& failures);
    void copyPicture();
    void say(const QString& message, const QString& path);
    void followBusy();
    [[nodiscard]] bool isBusy() const { return m_isExporting || m_batch->isRunning(); }
    [[nodiscard]] bool isOfBookmarks() const { return m_of == Of::Bookmarks; }

    document::Session& m_session;
    operations::Ui& m_ui;
    settings::Settings& m_settings;
    DropFolder& m_dropFolder;
    Of m_of;
    std::shared_ptr<const dataset::Dataset> m_data;
    FigurePreview* m_preview;
    operations::BookmarkExport* m_batch;
    ExportForm* m_form = nullptr;
    QCheckBox* m_withReport = nullptr; ///< of bookmarks only
    QStackedWidget* m_stack = nullptr;
    PagePreview* m_page = nullptr;
    QPlainTextEdit* m_text = nullptr; ///< of the format Text
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_where = nullptr;
    QCheckBox* m_trueSize = nullptr;
    QLabel* m_said = nullptr;
    QPushButton* m_openFile = nullptr;
    QPushButton* m_openFolder = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_close = nullptr;
    QString m_written; ///< what "Open" opens
    int m_bookmark = 0;
    bool m_isExporting = false; ///< one view
};

} // namespace knotary::window
