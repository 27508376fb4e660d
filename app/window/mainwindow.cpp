// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/text/naming.h"
#include "app/views/canvas/canvasview.h"
#include "app/views/details/detailsview.h"
#include "app/views/lineicon.h"
#include "app/views/problems/problemsview.h"
#include "app/views/search/searchbox.h"
#include "app/views/source/sourceview.h"
#include "app/views/timeline/timelinepanel.h"
#include "app/views/timeline/timelineview.h"
#include "app/window/aboutdialog.h"
#include "app/window/actions.h"
#include "app/window/arrangedialog.h"
#include "app/window/filedialogs.h"
#include "app/window/shortcutspage.h"
#include "app/window/statusline.h"
#include "app/window/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QToolBar>

namespace knotary::window
{

namespace
{

using operations::Appearance;
using operations::View;
using settings::ThemeChoice;

constexpr int remarkStays = 8000; // milliseconds
constexpr QSize firstSize{1600, 1000};
constexpr int detailsWidth = 400;
constexpr int timelineHeight = 320;

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

QString localFileIn(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

MainWindow::MainWindow(document::Session& session, settings::Settings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_settings(settings),
      m_desktopPalette(QApplication::palette())
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
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
    m_statusLine = new StatusLine(m_session, this);
    setStatusBar(m_statusLine);
    connectViews();
    connectTimeline();
    connectDocument();
    connectText();
    applyAppearance();
    standAsDocumentSays();
    restoreWindow();
    m_actions->refreshSoon();
    m_canvas->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildViews()
{
    m_canvas = new views::CanvasView(m_session, this);
    m_details = new views::DetailsView(m_session, this);
    m_timeline = new views::TimelinePanel(m_session, this);
    m_problems = new views::ProblemsView(m_session.document(), this);
    setCentralWidget(m_canvas);
    m_detailsPanel = addPanel("detailsPanel", tr("Details"), m_details, Qt::RightDockWidgetArea);
    m_timelinePanel = addPanel("timelinePanel", tr("Years"), m_timeline, Qt::BottomDockWidgetArea);
    m_problemsPanel =
        addPanel("problemsPanel", tr("Problems"), m_problems, Qt::BottomDockWidgetArea);
    m_problemsPanel->hide();
    m_text = new views::SourceView(m_session.document(), m_session.jobs(), this);
    m_textPanel = addPanel("textPanel", tr("Text of the file"), m_text, Qt::RightDockWidgetArea);
    m_textPanel->hide();
}

QDockWidget* MainWindow::addPanel(const char* name, const QString& title, QWidget* view,
                                  Qt::DockWidgetArea area)
{
    auto* panel = new QDockWidget(title, this);
    panel->setObjectName(QLatin1String(name));
    panel->setAccessibleName(title);
    panel->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                       QDockWidget::DockWidgetFloatable);
    panel->setWidget(view);
    addDockWidget(area, panel);
    connect(panel, &QDockWidget::visibilityChanged, m_actions, &Actions::refreshSoon);
    return panel;
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

figures::TimelineOptions MainWindow::timelineOptions() const
{
    return m_timeline->chart()->options();
}

void MainWindow::setAboutWidth(int units)
{
    m_settings.setAboutWidth(units);
}

void MainWindow::connectViews()
{
    connect(m_canvas, &views::CanvasView::claimChosen, m_details, &views::DetailsView::showClaim);
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
    connect(m_search, &views::SearchBox::sourceChosen, m_details, &views::DetailsView::showSource);
    connect(m_search, &views::SearchBox::dismissed, this, toCanvas);

    connect(&m_session, &document::Session::languageChanged, this, [this] {
        m_settings.setNameLanguage(m_session.language());
        standAsDocumentSays();
    });

    // Back from a source leads to what it was opened from, before it leads anywhere else.
    const auto leavesSource = [this](std::string_view id) {
        return id == "go.back" && m_details->isShowingSource();
    };
    m_actions->setInterception(leavesSource, [this, leavesSource](std::string_view id) {
        if (!leavesSource(id))
            return false;
        m_details->leaveSource();
        return true;
    });
    connect(m_details, &views::DetailsView::sourceShownChanged, m_actions, &Actions::refreshSoon);
}

// ---- What an operation asks
// ----------------------------------------------------------------------

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

QWidget* MainWindow::panelOf(View view) const
{
    switch (view) {
    case View::Details:
        return m_detailsPanel;
    case View::Timeline:
        return m_timelinePanel;
    case View::Problems:
        return m_problemsPanel;
    case View::Text:
        return m_textPanel;
    case View::Canvas:
    case View::Search:
    case View::Legend:
    case View::BirdsEye:
        break;
    }
    return nullptr;
}

void MainWindow::focusView(View view)
{
    if (QWidget* panel = panelOf(view); panel != nullptr) {
        panel->show();
        panel->raise();
    }
    switch (view) {
    case View::Canvas:
    case View::Legend:
    case View::BirdsEye:
        m_canvas->setFocus(Qt::TabFocusReason);
        break;
    case View::Search:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        break;
    case View::Details:
        m_details->setFocus(Qt::ShortcutFocusReason);
        break;
    case View::Timeline:
        m_timeline->setFocus(Qt::ShortcutFocusReason);
        break;
    case View::Problems:
        m_problems->setFocus(Qt::ShortcutFocusReason);
        break;
    case View::Text:
        m_text->setFocus(Qt::ShortcutFocusReason);
        break;
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
    case operations::CameraMove::ZoomIn:
        m_canvas->zoomIn();
        break;
    case operations::CameraMove::ZoomOut:
        m_canvas->zoomOut();
        break;
    }
}

void MainWindow::expand(base::EntityId entity)
{
    m_canvas->expand(entity);
}

void MainWindow::showDialog(operations::Dialog dialog)
{
    QDialog* shown = nullptr;
    if (dialog == operations::Dialog::About)
        shown = new AboutDialog(this);
    else if (dialog == operations::Dialog::Arrange)
        shown = new ArrangeDialog(m_session, this);
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
    m_timeline->setTheme(theme);
    m_search->setTheme(theme);
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
    else if (view == View::Text && !m_textPanel->isVisible())
        showText();
    else if (QWidget* panel = panelOf(view); panel != nullptr)
        panel->setVisible(!panel->isVisible());
}

bool MainWindow::isPanelShown(View view) const
{
    if (view == View::Legend)
        return m_canvas->isLegendShown();
    if (view == View::BirdsEye)
        return m_canvas->isBirdsEyeShown();
    const QWidget* panel = panelOf(view);
    return panel == nullptr || panel->isVisible();
}

void MainWindow::quit()
{
    close();
}

// ---- The window
// ----------------------------------------------------------------------------------

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.windowGeometry())) {
        const QSize room = screen()->availableSize();
        resize(firstSize.boundedTo(room - QSize(40, 60)));
        move(screen()->availableGeometry().center() - rect().center());
    }
    if (!restoreState(m_settings.windowState())) {
        resizeDocks({m_detailsPanel}, {detailsWidth}, Qt::Horizontal);
        resizeDocks({m_timelinePanel}, {timelineHeight}, Qt::Vertical);
    }
    if (m_problems->isEmpty())
        m_problemsPanel->hide();
    m_textPanel->hide(); // nothing was asked for yet
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

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const QString path = localFileIn(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        m_session.document().open(path);
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions->refreshSoon();
}

} // namespace knotary::window
