// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/document/pathfinder.h"
#include "app/text/naming.h"
#include "app/views/canvas/canvasview.h"
#include "app/views/checks/checksview.h"
#include "app/views/details/detailspanel.h"
#include "app/views/details/detailsview.h"
#include "app/views/evidence/evidenceview.h"
#include "app/views/filter/filterbar.h"
#include "app/views/lineicon.h"
#include "app/views/paths/pathsview.h"
#include "app/views/problems/problemsview.h"
#include "app/views/search/searchbox.h"
#include "app/views/source/sourceview.h"
#include "app/views/sources/sourcesview.h"
#include "app/views/table/tableview.h"
#include "app/views/timeline/timelinepanel.h"
#include "app/views/timeline/timelineview.h"
#include "app/window/actions.h"
#include "app/window/bookmarksmenu.h"
#include "app/window/panels.h"
#include "app/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QToolBar>
#include <QVBoxLayout>

namespace knotary::window
{

namespace
{

using operations::View;

constexpr QSize firstSize{1600, 1000};
constexpr int detailsWidth = 400;
constexpr int timelineHeight = 320;

} // namespace

MainWindow::MainWindow(document::Session& session, settings::Settings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_settings(settings),
      m_desktopPalette(QApplication::palette())
{
    setObjectName(QStringLiteral("mainWindow"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    if (const auto language = m_settings.nameLanguage(); language)
        m_session.setLanguage(*language);
    m_session.setAboutWidth({m_settings.aboutWidth()});
    m_actions = new Actions(m_session, *this, *this);
    buildViews();
    buildToolBar();
    m_actions->fillMenus(*menuBar());
    new BookmarksMenu(*m_actions->menuOf("bookmark.add"), m_session, *this); // the menu's
    m_statusLine = new StatusLine(m_session, this);
    setStatusBar(m_statusLine);
    connectViews();
    connectEvidence();
    connectTimeline();
    connectChecks();
    connectPaths();
    connectTable();
    connectFigures();
    connectDocument();
    connectRecentFiles();
    connectText();
    applyAppearance();
    standAsDocumentSays();
    restoreWindow();
    m_actions->refreshSoon();
    m_canvas->setFocus();
}

MainWindow::~MainWindow() = default;

/// The graph, and above it what is left out of it.
void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    m_filterBar = new views::FilterBar(m_session, centre);
    m_canvas = new views::CanvasView(m_session, centre);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_canvas, 1);
    centre->setMinimumSize(m_canvas->minimumSizeHint()); // many chips do not make the window grow
    setCentralWidget(centre);
    m_filterBar->addVerbs(
        {m_actions->find("bookmark.saveFilter"), m_actions->find("bookmark.manage")});
    connect(m_filterBar, &views::FilterBar::dismissed, this,
            [this] { m_canvas->setFocus(Qt::TabFocusReason); });
}

void MainWindow::buildViews()
{
    using enum Panels::AtFirst;
    buildCentre();
    m_panels = new Panels(*this);
    connect(m_panels, &Panels::shownChanged, m_actions, &Actions::refreshSoon);

    m_details = new views::DetailsPanel(m_session, this);
    m_panels->add(View::Details, "detailsPanel", tr("Details"), m_details, Qt::RightDockWidgetArea);
    m_evidence = new views::EvidenceView(m_session, this);
    m_panels->add(View::Evidence, "evidencePanel", tr("Evidence"), m_evidence,
                  Qt::RightDockWidgetArea, Hidden);
    m_timeline = new views::TimelinePanel(m_session, this);
    m_panels->add(View::Timeline, "timelinePanel", tr("Years"), m_timeline,
                  Qt::BottomDockWidgetArea);
    m_table = new views::TableView(m_session, this);
    m_panels->add(View::Table, "tablePanel", tr("Table"), m_table, Qt::BottomDockWidgetArea,
                  Hidden);
    m_panels->stack(View::Timeline, View::Table);
    m_checks = new views::ChecksView(m_session, this);
    m_panels->add(View::Checks, "checksPanel", tr("Checks"), m_checks, Qt::BottomDockWidgetArea,
                  Hidden);
    m_panels->stack(View::Timeline, View::Checks);
    m_sources = new views::SourcesView(m_session, this);
    m_sources->setListAction(m_actions->find("file.exportSources"));
    m_panels->add(View::Sources, "sourcesPanel", tr("Sources"), m_sources, Qt::BottomDockWidgetArea,
                  Hidden);
    m_panels->stack(View::Timeline, View::Sources);
    m_paths = new views::PathsView(m_session, this);
    m_panels->add(View::Paths, "pathsPanel", tr("Paths"), m_paths, Qt::BottomDockWidgetArea,
                  Hidden);
    m_panels->stack(View::Timeline, View::Paths);
    m_problems = new views::ProblemsView(m_session.document(), this);
    m_panels->add(View::Problems, "problemsPanel", tr("Problems"), m_problems,
                  Qt::BottomDockWidgetArea, Hidden);
    m_text = new views::SourceView(m_session.document(), m_session.jobs(), this);
    m_panels->add(View::Text, "textPanel", tr("Text of the file"), m_text, Qt::RightDockWidgetArea,
                  Hidden);
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Go and search"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setAccessibleName(bar->windowTitle());
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->toggleViewAction()->setEnabled(false); // the search is always at hand

    m_actions->find("go.back")->setIcon(views::lineIcon(views::LineIcon::Back));
    m_actions->find("go.forward")->setIcon(views::lineIcon(views::LineIcon::Forward));
    bar->addAction(m_actions->find("go.back"));
    bar->addAction(m_actions->find("go.forward"));

    m_search = new views::SearchBox(m_session, bar);
    m_search->setMaximumWidth(560);
    m_search->setMinimumWidth(180);
    bar->addWidget(m_search);

    auto* room = new QWidget(bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    for (const char* id : {"view.namesEnglish", "view.namesChinese", "view.namesBoth"})
        bar->addAction(m_actions->find(id));
    // Each language is called by its own name, so that its readers find it.
    m_actions->find("view.namesChinese")->setIconText(tr("中文"));
}

/// Tells the chart how it was left, and keeps how it is left.
void MainWindow::connectTimeline()
{
    views::TimelineView* chart = m_timeline->chart();
    chart->setOptions(figures::readTimelineOptions(m_settings.timelineOptions()));
    chart->setTableShown(m_settings.isTimelineTableShown());
    connect(chart, &views::TimelineView::optionsChanged, this,
            [this, chart](const figures::TimelineOptions& options) {
                m_settings.setTimelineOptions(figures::textOf(options));
                m_settings.setTimelineTableShown(chart->isTableShown());
            });
}

/// Which checks are switched off stays so.
void MainWindow::connectChecks()
{
    m_checks->setSwitchedOff(m_settings.checksSwitchedOff());
    connect(m_checks, &views::ChecksView::switchedOffChanged, this,
            [this](const QStringList& ids) { m_settings.setChecksSwitchedOff(ids); });
}

void MainWindow::connectPaths()
{
    m_paths->setActions(m_actions->find("edit.copyPath"), m_actions->find("path.show"),
                        m_actions->find("path.clear"));
    connect(m_paths, &views::PathsView::showWanted, m_actions->find("path.show"),
            &QAction::trigger);
    connect(&m_session.paths(), &document::PathFinder::changed, m_actions, &Actions::refreshSoon);
    connect(m_canvas, &views::CanvasView::pathWanted, this, [this](base::EntityId from) {
        m_session.paths().ask(from, {});
        focusView(View::Paths);
    });
    connect(m_canvas, &views::CanvasView::pathAsked, this, [this] { focusView(View::Paths); });
}

figures::TimelineOptions MainWindow::timelineOptions() const
{
    return m_timeline->chart()->options();
}

/// Tells the table which columns were chosen, and keeps which are.
void MainWindow::connectTable()
{
    using views::TableView;
    m_table->setColumns(m_settings.tableColumns());
    connect(m_table, &TableView::columnsChanged, this,
            [this] { m_settings.setTableColumns(m_table->columns()); });
    connect(m_table, &TableView::copyWanted, m_actions->find("table.copyCsv"), &QAction::trigger);
    connect(m_table, &TableView::left, this, [this] { focusView(View::Canvas); });
    connect(m_canvas, &views::CanvasView::tableWanted, this, &MainWindow::showInTable);
}

text::Cells MainWindow::tableCells() const
{
    return m_table->cells();
}

void MainWindow::showInTable()
{
    focusView(View::Table);
    m_table->showSelection();
}

void MainWindow::setAboutWidth(int units)
{
    m_settings.setAboutWidth(units);
}

void MainWindow::connectViews()
{
    connect(m_canvas, &views::CanvasView::claimChosen, m_details->page(),
            &views::DetailsView::showClaim);
    connect(m_canvas, &views::CanvasView::legendShownChanged, this, [this](bool isShown) {
        m_settings.setLegendShown(isShown);
        m_actions->refreshSoon();
    });
    m_canvas->setLegendShown(m_settings.isLegendShown());
    connect(m_canvas, &views::CanvasView::birdsEyeShownChanged, this, [this](bool isShown) {
        m_settings.setBirdsEyeShown(isShown);
        m_actions->refreshSoon();
    });
    m_canvas->setBirdsEyeShown(m_settings.isBirdsEyeShown());
    m_canvas->setWheelScrolling(m_settings.isWheelScrolling());
    const auto toCanvas = [this] { m_canvas->setFocus(); };
    connect(m_search, &views::SearchBox::chosen, this, toCanvas);
    connect(m_search, &views::SearchBox::sourceChosen, &m_session, &document::Session::visitSource);
    connect(m_search, &views::SearchBox::dismissed, this, toCanvas);

    connect(&m_session, &document::Session::languageChanged, this, [this] {
        m_settings.setNameLanguage(m_session.language());
        standAsDocumentSays();
    });
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.windowGeometry())) {
        const QSize room = screen()->availableSize();
        resize(firstSize.boundedTo(room - QSize(40, 60)));
        move(screen()->availableGeometry().center() - rect().center());
    }
    if (!restoreState(m_settings.windowState())) {
        resizeDocks({m_panels->of(View::Details)}, {detailsWidth}, Qt::Horizontal);
        resizeDocks({m_panels->of(View::Timeline)}, {timelineHeight}, Qt::Vertical);
    }
    if (m_problems->isEmpty())
        m_panels->of(View::Problems)->hide();
    m_panels->of(View::Text)->hide(); // nothing was asked for yet
    m_panels->of(View::Evidence)->hide();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent* event)
{
    const char* id = event->button() == Qt::BackButton      ? "go.back"
                     : event->button() == Qt::ForwardButton ? "go.forward"
                                                            : nullptr;
    if (id != nullptr)
        m_actions->find(id)->trigger();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions->refreshSoon();
}

} // namespace knotary::window
