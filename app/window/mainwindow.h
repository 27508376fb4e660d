// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts views and operations on screen and answers what an operation asks of a person. It wires;
// it owns no behaviour.

#include "app/document/session.h"
#include "app/operations/ui.h"
#include "app/scene/style.h"
#include "app/settings/settings.h"
#include "app/window/figureclip.h"

#include <QMainWindow>
#include <QPalette>

class QToolBar;

namespace knotary::views
{
class CanvasView;
class ChecksView;
class EvidenceView;
class PathsView;
class FilterBar;
class DetailsPanel;
class ProblemsView;
class SearchBox;
class SourcesView;
class SourceView;
class TableView;
class TimelinePanel;
} // namespace knotary::views

namespace knotary::window
{

class Actions;
class Panels;
class StatusLine;

class MainWindow final : public QMainWindow, public operations::Ui
{
    Q_OBJECT

public:
    /// `session` and `settings` must outlive the window.
    MainWindow(document::Session& session, settings::Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    // operations::Ui
    [[nodiscard]] std::optional<QString>
    askOpenFile(const QString& title, const QList<operations::FileFilter>& filters) override;
    [[nodiscard]] std::optional<QString>
    askSaveFile(const QString& title, const QString& suggestedName,
                const QList<operations::FileFilter>& filters) override;
    [[nodiscard]] std::optional<QString> askFolder(const QString& title) override;
    [[nodiscard]] std::optional<QString> askText(const QString& title, const QString& question,
                                                 const QString& suggestion) override;
    [[nodiscard]] bool askWhether(const QString& title, const QString& question) override;
    void copy(const QString& text) override;
    void copyPicture(const operations::CopiedPicture& picture) override;
    void openOutside(const QString& address) override;
    void tell(const QString& title, const QString& message) override;
    void remark(const QString& message) override;
    void focusView(operations::View view) override;
    void moveCamera(operations::CameraMove move) override;
    [[nodiscard]] operations::CameraPlace camera() const override;
    void setCamera(const operations::CameraPlace& place) override;
    void expand(base::EntityId entity) override;
    void showDialog(operations::Dialog dialog) override;
    void showExport(report::View view) override;
    void print(const report::FigureRequest& figure) override;
    [[nodiscard]] report::View viewInFocus() const override;
    [[nodiscard]] operations::ViewChoices viewChoices() const override;
    void setAppearance(operations::Appearance appearance) override;
    [[nodiscard]] operations::Appearance appearance() const override;
    void setWheelScrolling(bool isScrolling) override;
    [[nodiscard]] bool isWheelScrolling() const override;
    [[nodiscard]] figures::TimelineOptions timelineOptions() const override;
    [[nodiscard]] text::Cells tableCells() const override;
    void showInTable() override;
    void setAboutWidth(int units) override;
    void toggleFullScreen() override;
    [[nodiscard]] bool isFullScreen() const override;
    void togglePanel(operations::View view) override;
    [[nodiscard]] bool isPanelShown(operations::View view) const override;
    void quit() override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildCentre();
    void buildViews();
    void buildToolBar();
    void connectViews();
    void connectEvidence();
    void showEvidencePanel();
    void connectTimeline();
    void connectChecks();
    void connectPaths();
    void connectTable();
    void connectFigures();
    void showBookmarksExport();
    void standAsDocumentSays();
    void connectDocument();
    void connectRecentFiles();
    void openDropped(const QStringList& paths);
    void connectText();
    void showProblems(bool isEmpty);
    void raiseText();
    void showText();
    void openInEditor(const QString& path, int line, int column);
    void chooseEditor();
    void reportFailure(const QString& path);
    void reportFigure(const QString& path, document::FigureData found);
    void reportLoss();
    void applyAppearance();
    void restoreWindow();

    document::Session& m_session;
    settings::Settings& m_settings;
    Actions* m_actions = nullptr;
    Panels* m_panels = nullptr;
    views::FilterBar* m_filterBar = nullptr;
    views::CanvasView* m_canvas = nullptr;
    views::EvidenceView* m_evidence = nullptr;
    views::SourcesView* m_sources = nullptr;
    views::DetailsPanel* m_details = nullptr;
    views::TimelinePanel* m_timeline = nullptr;
    views::ChecksView* m_checks = nullptr;
    views::PathsView* m_paths = nullptr;
    views::TableView* m_table = nullptr;
    views::SearchBox* m_search = nullptr;
    views::ProblemsView* m_problems = nullptr;
    views::SourceView* m_text = nullptr;
    StatusLine* m_statusLine = nullptr;
    DropFolder m_dropFolder;
    QPalette m_desktopPalette;
    bool m_hasShownText = false;
    bool m_hasShownEvidence = false;
    bool m_isFileGone = false; ///< the open file was deleted or moved, and we said so
};

} // namespace knotary::window
