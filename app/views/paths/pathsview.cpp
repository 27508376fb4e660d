// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/paths/pathsview.h"

#include "app/document/pathfinder.h"
#include "app/views/lineicon.h"
#include "app/views/paths/chaindelegate.h"
#include "app/views/paths/chainmodel.h"
#include "app/views/paths/entityfield.h"
#include "app/views/paths/pathoptions.h"
#include "app/views/paths/pathspage.h"

#include <QAction>
#include <QBoxLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace knotary::views
{

namespace
{

constexpr int besideFrom = 1180;    ///< pixels of width from which all choices are in one row
constexpr int endsFrom = 460;       ///< from which both ends are
constexpr int resultsFrom = 640;    ///< from which the list is beside the sentences
constexpr int waitShownAfter = 200; ///< milliseconds
constexpr double bodyPixels = 13.5;

QToolButton* button(const char* objectName, const QString& name, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(objectName));
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

PathsView::PathsView(document::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("paths"));
    setAccessibleName(tr("Paths"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 4, 8, 4);
    rows->setSpacing(4);
    buildBar();
    rows->addLayout(m_bar);
    buildResults();
    rows->addWidget(m_waiting);
    rows->addWidget(m_results, 1);

    m_waitingSoon.setSingleShot(true);
    m_waitingSoon.setInterval(waitShownAfter);
    connect(&m_waitingSoon, &QTimer::timeout, m_waiting, &QWidget::show);
    document::PathFinder& paths = m_session.paths();
    connect(&paths, &document::PathFinder::changed, this, &PathsView::refresh);
    connect(&paths, &document::PathFinder::progressChanged, this,
            [this] { m_progress->setValue(static_cast<int>(100 * m_session.paths().progress())); });
    connect(&m_session.jobs(), &document::Jobs::runningChanged, this, [this](document::Slot slot) {
        if (slot == document::Slot::Paths)
            refresh();
    });
    connect(&m_session, &document::Session::languageChanged, this, &PathsView::refresh);
    refresh();
}

void PathsView::buildBar()
{
    m_from = new EntityField(m_session, tr("From"), this);
    m_from->setObjectName(QStringLiteral("pathFrom"));
    m_to = new EntityField(m_session, tr("To"), this);
    m_to->setObjectName(QStringLiteral("pathTo"));
    m_swap = button("pathSwap", tr("Swap both ends"), this);
    m_swap->setText(QStringLiteral("⇄"));
    m_options = new PathOptions(m_session, this);
    m_copy = button("pathCopy", tr("Copy"), this);
    m_show = button("pathShow", tr("Show in the graph"), this);
    m_clear = button("pathClear", tr("Clear"), this);
    m_buttons = new QWidget(this);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    for (QToolButton* one : {m_copy, m_show, m_clear})
        buttons->addWidget(one);

    m_ends = new QBoxLayout(QBoxLayout::LeftToRight);
    m_ends->setSpacing(4);
    const auto addEnd = [this](EntityField* field, const QString& title) {
        auto* row = new QHBoxLayout;
        auto* label = new QLabel(title, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, 1);
        m_ends->addLayout(row, 1);
        return row;
    };
    addEnd(m_from, tr("F&rom:"))->addWidget(m_swap);
    addEnd(m_to, tr("T&o:"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(4);
    choices->addWidget(m_options);
    choices->addStretch(1);
    choices->addWidget(m_buttons);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bar->setSpacing(6);
    m_bar->addLayout(m_ends, 1);
    m_bar->addLayout(choices, 0);

    const auto ask = [this](EntityField* changed) {
        return [this, changed](base::EntityId entity) {
            document::PathQuestion question = m_session.paths().question();
            (changed == m_from ? question.from : question.to) = entity;
            m_session.paths().ask(std::move(question));
            if (entity.isValid())
                goOn();
        };
    };
    for (EntityField* field : {m_from, m_to}) {
        connect(field, &EntityField::picked, this, ask(field));
        connect(field, &EntityField::confirmed, this, &PathsView::goOn);
    }
    connect(m_swap, &QToolButton::clicked, this, &PathsView::swapEnds);
}

void PathsView::buildResults()
{
    m_waiting = new QWidget(this);
    auto* waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(m_waiting);
    m_progress->setAccessibleName(tr("Search for paths"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    auto* stop = button("pathStop", tr("Stop the search"), m_waiting);
    stop->setIcon(lineIcon(LineIcon::Stop));
    waiting->addWidget(m_progress, 1);
    waiting->addWidget(stop);
    m_waiting->hide();
    connect(stop, &QToolButton::clicked, &m_session.paths(), &document::PathFinder::cancel);

    m_results = new QSplitter(this);
    m_results->setChildrenCollapsible(false);
    m_chains = new ChainModel(m_session, this);
    m_list = new QListView(m_results);
    m_list->setObjectName(QStringLiteral("pathList"));
    m_list->setAccessibleName(tr("Paths that were found"));
    m_list->setModel(m_chains);
    m_list->setItemDelegate(new ChainDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(80, 24);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_session.paths().lookAt(m_chains->chainAt(current.row()));
            });
    m_page = new QTextBrowser(m_results);
    m_page->setObjectName(QStringLiteral("pathPage"));
    m_page->setAccessibleName(tr("The path as sentences"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setMinimumSize(120, 40);
    connect(m_page, &QTextBrowser::anchorClicked, this, &PathsView::follow);
    m_results->setStretchFactor(0, 2);
    m_results->setStretchFactor(1, 3);
}

void PathsView::setActions(QAction* copy, QAction* show, QAction* clear)
{
    // The whole title is in the menu and in the tool tip.
    copy->setIconText(tr("Copy"));
    show->setIconText(tr("Show"));
    clear->setIconText(tr("Clear"));
    copy->setIcon(lineIcon(LineIcon::Copy));
    show->setIcon(lineIcon(LineIcon::Fit));
    clear->setIcon(lineIcon(LineIcon::Stop));
    m_copy->setDefaultAction(copy);
    m_show->setDefaultAction(show);
    m_clear->setDefaultAction(clear);
    for (QToolButton* one : {m_copy, m_show, m_clear})
        one->setAccessibleName(one->defaultAction()->toolTip());
    arrange();
}

QSize PathsView::sizeHint() const
{
    return {900, 300};
}

QSize PathsView::minimumSizeHint() const
{
    return {300, 160};
}

void PathsView::setTheme(scene::Theme theme)
{
    m_theme = theme;
    m_from->setTheme(theme);
    m_to->setTheme(theme);
    m_html.clear();
    refreshPage();
}

void PathsView::refresh()
{
    const document::PathFinder& paths = m_session.paths();
    m_from->setEntity(paths.question().from);
    m_to->setEntity(paths.question().to);
    m_swap->setEnabled(paths.question().from.isValid() || paths.question().to.isValid());
    m_options->refresh();
    if (!paths.isSearching()) {
        m_waitingSoon.stop();
        m_waiting->hide();
    } else if (!m_waiting->isVisible() && !m_waitingSoon.isActive()) {
        m_progress->setValue(0);
        m_waitingSoon.start();
    }
    refreshList();
    refreshPage();
}

void PathsView::refreshList()
{
    const QSignalBlocker isOurs(m_list->selectionModel());
    m_chains->refresh();
    m_list->setVisible(m_chains->rowCount() > 1);
    if (m_chains->rowCount() > 0)
        m_list->setCurrentIndex(m_chains->index(m_chains->rowOf(m_session.paths().lookedAt())));
    arrange();
}

void PathsView::refreshPage()
{
    const QString html = pathsPage(m_session);
    if (html == m_html)
        return; // who reads keeps the place
    m_html = html;
    m_page->document()->setDefaultStyleSheet(pathsPageStyle(m_theme));
    m_page->document()->setDefaultFont(scene::fontOf(bodyPixels));
    m_page->setHtml(html);
}

void PathsView::follow(const QUrl& link)
{
    const QString scheme = link.scheme();
    const QString rest = link.path(QUrl::FullyDecoded);
    const dataset::Dataset& dataset = m_session.dataset();
    if (scheme == QLatin1String("entity")) {
        if (const auto entity = dataset.findEntity(rest.toStdString()); entity)
            m_session.visit(*entity);
    } else if (scheme == QLatin1String("source")) {
        if (const auto source = dataset.findSource(rest.toStdString()); source)
            m_session.visitSource(*source);
    } else if (scheme == QLatin1String("evidence")) {
        std::vector<base::ClaimId> claims;
        for (const QString& number : rest.split(u','))
            claims.emplace_back(static_cast<std::uint32_t>(number.toUInt()));
        m_session.showEvidence(std::move(claims));
    } else if (scheme == QLatin1String("loosen")) {
        m_session.paths().loosen(static_cast<document::Loosening>(rest.toInt()));
    } else if (scheme == QLatin1String("again")) {
        m_session.paths().ask(m_session.paths().question());
    } else if (scheme == QLatin1String("show")) {
        Q_EMIT showWanted();
    }
}

void PathsView::swapEnds()
{
    const document::PathQuestion& question = m_session.paths().question();
    m_session.paths().ask(question.to, question.from);
}

/// To the end that is missing, or to what was found.
void PathsView::goOn()
{
    const document::PathQuestion& question = m_session.paths().question();
    QWidget* next = !question.from.isValid()   ? static_cast<QWidget*>(m_from)
                    : !question.to.isValid()   ? static_cast<QWidget*>(m_to)
                    : m_chains->rowCount() > 1 ? static_cast<QWidget*>(m_list)
                                               : static_cast<QWidget*>(m_page);
    next->setFocus(Qt::OtherFocusReason);
}

void PathsView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    goOn();
}

void PathsView::keyPressEvent(QKeyEvent* event)
{
    const document::PathQuestion& question = m_session.paths().question();
    const bool isAsked = question.from.isValid() || question.to.isValid();
    if (event->key() != Qt::Key_Escape || !isAsked) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_session.paths().isSearching())
        m_session.paths().cancel();
    else
        m_session.paths().clear();
}

void PathsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PathsView::arrange()
{
    using enum QBoxLayout::Direction;
    m_bar->setDirection(width() >= besideFrom ? LeftToRight : TopToBottom);
    m_ends->setDirection(width() >= endsFrom ? LeftToRight : TopToBottom);
    m_results->setOrientation(width() >= resultsFrom ? Qt::Horizontal : Qt::Vertical);
    // Below each other, the list takes what its rows need, and not more than a few.
    constexpr int mostRowsBelow = 3;
    const int rows = std::min(m_chains->rowCount(), mostRowsBelow);
    const bool isBeside = m_results->orientation() == Qt::Horizontal;
    m_list->setMaximumHeight(isBeside || rows == 0
                                 ? QWIDGETSIZE_MAX
                                 : rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    const auto style =
        width() >= resultsFrom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton* one : {m_copy, m_show, m_clear})
        one->setToolButtonStyle(style);
}

} // namespace knotary::views
