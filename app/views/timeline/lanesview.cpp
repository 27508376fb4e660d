// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/lanesview.h"

#include "app/figures/lanesfigure.h"
#include "app/views/palettetheme.h"
#include "app/views/timeline/lanestable.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace knotary::views
{
namespace
{

constexpr std::uint32_t noRow = std::numeric_limits<std::uint32_t>::max();
constexpr qint64 sliceMilliseconds = 15;
constexpr std::size_t entitiesAtOnce = 200;

enum Scope
{
    AllEntities,
    NearSelection
};

} // namespace

LanesView::LanesView(document::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_pane(new LanesPane(this)), m_summary(new QLabel(this))
{
    makeControls();
    makeTable();
    auto* top = new QHBoxLayout;
    constexpr int side = 8;
    top->setContentsMargins(side, 4, side, 2);
    top->setSpacing(side);
    for (QWidget* control : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_scope)})
        top->addWidget(control);
    top->addStretch(1);
    for (QToolButton* button : {m_zoomOut, m_zoomIn, m_showAll, m_tableButton, m_copyButton})
        top->addWidget(button);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_tableView);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_summary->setContentsMargins(side, 2, side, 4);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_summary);
    setFocusProxy(m_pane);

    m_pane->setTipFunction(
        [this](std::size_t row, std::optional<std::size_t> bar) { return tipOf(row, bar); });
    connect(m_pane, &LanesPane::rowAsked, this, &LanesView::visit);
    connect(m_pane, &LanesPane::daysAsked, this, &LanesView::choose);
    connect(m_pane, &LanesPane::cursorChanged, this, &LanesView::sayCursor);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LanesView::goOn);
    connectToSession();
    retranslate();
    recount();
}

LanesView::~LanesView() = default;

void LanesView::makeControls()
{
    m_form = new QComboBox(this);
    m_scope = new QComboBox(this);
    for (const auto form :
         {charts::LanesForm::Rows, charts::LanesForm::Grouped, charts::LanesForm::Packed})
        m_form->addItem(QString(), static_cast<int>(form));
    for (const Scope scope : {AllEntities, NearSelection})
        m_scope->addItem(QString(), scope);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_isStale = true; // the order is another one
        recount();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &LanesView::recount);
    const auto button = [this](QToolButton*& made) {
        made = new QToolButton(this);
        made->setAutoRaise(true);
        return made;
    };
    connect(button(m_zoomIn), &QToolButton::clicked, m_pane, &LanesPane::zoomIn);
    connect(button(m_zoomOut), &QToolButton::clicked, m_pane, &LanesPane::zoomOut);
    connect(button(m_showAll), &QToolButton::clicked, m_pane, &LanesPane::showAll);
    connect(button(m_tableButton), &QToolButton::toggled, this, &LanesView::showTable);
    connect(button(m_copyButton), &QToolButton::clicked, this, &LanesView::copyTable);
    m_tableButton->setCheckable(true);
    m_copyButton->hide();
}

void LanesView::makeTable()
{
    m_table = new LanesTable(this);
    m_tableView = new QTableView(this);
    m_tableView->setModel(m_table);
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tableView->setAlternatingRowColors(true);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->setWordWrap(false);
    m_tableView->verticalHeader()->hide();
    m_tableView->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_tableView->horizontalHeader()->setStretchLastSection(true);
    m_tableView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tableView->verticalHeader()->setDefaultSectionSize(m_tableView->fontMetrics().height() + 8);
    m_tableView->hide();
    connect(m_tableView, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const base::EntityId entity = m_table->entityOf(index.row()); entity.isValid())
            m_session.visit(entity);
    });
}

void LanesView::connectToSession()
{
    using document::Session;
    for (const auto signal : {&Session::dataChanged, &Session::aboutWidthChanged})
        connect(&m_session, signal, this, &LanesView::recount);
    connect(&m_session, &Session::selectionChanged, this, [this] {
        if (m_scope->currentData().toInt() == NearSelection)
            recount();
        else
            followSelection();
    });
    connect(&m_session, &Session::yearsChanged, this, &LanesView::followYears);
    connect(&m_session, &Session::languageChanged, this,
            [this] { showLanes(LanesPane::Keep::Sight); });
}

void LanesView::retranslate()
{
    m_form->setAccessibleName(tr("Rows"));
    m_form->setItemText(0, tr("A row for each entity"));
    m_form->setItemText(1, tr("Grouped by kind"));
    m_form->setItemText(2, tr("A band for each kind"));
    m_scope->setAccessibleName(tr("Entities shown"));
    m_scope->setItemText(AllEntities, tr("All entities"));
    m_scope->setItemText(NearSelection, tr("Selection and neighbours"));
    for (QComboBox* box : {m_form, m_scope})
        box->view()->setAccessibleName(box->accessibleName());
    const auto name = [](QToolButton* button, const QString& text, const QString& tip) {
        button->setText(text);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
    };
    name(m_zoomIn, QStringLiteral("+"), tr("Zoom in (+)"));
    name(m_zoomOut, QStringLiteral("−"), tr("Zoom out (-)"));
    name(m_showAll, tr("All", "all of time"), tr("Show all of time (0)"));
    name(m_tableButton, tr("Table"), tr("Show the same as a table"));
    name(m_copyButton, tr("Copy"), tr("Copy the table as CSV"));
    m_tableView->setAccessibleName(tr("Dates of the entities"));
    m_pane->setAccessibleName(tr("Lanes"));
}

void LanesView::setTheme(scene::Theme theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    showLanes(LanesPane::Keep::Sight);
}

scene::Theme LanesView::theme() const
{
    return m_theme.value_or(themeOf(palette()));
}

charts::LanesForm LanesView::form() const
{
    return static_cast<charts::LanesForm>(m_form->currentData().toInt());
}

void LanesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    const bool isLook = event->type() == QEvent::PaletteChange && !m_theme;
    if (isLook || event->type() == QEvent::LanguageChange)
        showLanes(LanesPane::Keep::Sight);
}

void LanesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        recount();
}

void LanesView::recount()
{
    m_isStale = true;
    m_work.reset(); // what it has read is no longer so
    m_stage = Stage::Done;
    m_table->setLanes(nullptr, nullptr, m_session.language());
    if (!isVisible())
        return;
    query::LaneOptions options{.about = m_session.aboutWidth(), .only = nullptr};
    if (m_scope->currentData().toInt() == NearSelection && !m_session.selected().empty()) {
        m_only = m_session.within(m_session.selected(), 1);
        options.only = &m_only;
    }
    m_work = std::make_unique<query::LaneWork>(m_session.dataset(), options);
    m_stage = Stage::Reading;
    m_timer.start(0);
}

/// One slice of what is to be done before the lanes can be shown.
void LanesView::goOn()
{
    switch (m_stage) {
    case Stage::Reading:
        readOn();
        break;
    case Stage::Ordering:
        takeLanes();
        break;
    case Stage::Showing:
        m_stage = Stage::Done;
        m_isStale = false;
        showLanes(LanesPane::Keep::Sight);
        break;
    case Stage::Done:
        break;
    }
    if (m_stage != Stage::Done)
        m_timer.start(0);
}

void LanesView::readOn()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < sliceMilliseconds) {
        if (!m_work->step(entitiesAtOnce)) {
            m_stage = Stage::Ordering;
            return;
        }
    }
}

void LanesView::takeLanes()
{
    m_lanes = m_work->take();
    m_work.reset();
    if (form() != charts::LanesForm::Rows)
        query::groupByKind(m_lanes.lanes);
    m_rowOfEntity.assign(m_session.dataset().nextEntityId().index(), noRow);
    for (std::size_t row = 0; row < m_lanes.lanes.size(); ++row)
        m_rowOfEntity[m_lanes.lanes[row].entity.index()] = static_cast<std::uint32_t>(row);
    m_stage = Stage::Showing;
}

void LanesView::showLanes(LanesPane::Keep keep)
{
    m_pane->setLook(figures::lanesLook(theme(), m_session.language()));
    if (m_isStale)
        return; // it is being read anew, or will be
    m_pane->setData(
        figures::lanesData(m_lanes, m_session.dataset(), form(), theme(), m_session.language()),
        keep);
    if (m_tableButton->isChecked())
        m_table->setLanes(&m_lanes, &m_session.dataset(), m_session.language());
    m_summary->setText(summary());
    followYears();
    followSelection();
    sayCursor();
}

void LanesView::followSelection()
{
    if (m_isStale)
        return;
    std::unordered_set<std::size_t> rows;
    for (const base::EntityId entity : m_session.selected())
        if (entity.index() < m_rowOfEntity.size() && m_rowOfEntity[entity.index()] != noRow)
            rows.insert(m_rowOfEntity[entity.index()]);
    const base::EntityId current = m_session.current();
    const bool isCurrentShown = current.isValid() && current.index() < m_rowOfEntity.size() &&
                                m_rowOfEntity[current.index()] != noRow;
    m_pane->setSelected(std::move(rows));
    if (isCurrentShown)
        m_pane->scrollTo(m_rowOfEntity[current.index()]);
}

void LanesView::followYears()
{
    const std::optional<query::YearRange>& years = m_session.years();
    m_pane->setChosen(years ? LanesPane::Days(std::pair(time::firstDayOfYear(years->first),
                                                        time::lastDayOfYear(years->last)))
                            : std::nullopt);
}

void LanesView::visit(std::size_t row)
{
    if (!m_isStale && row < m_lanes.lanes.size())
        m_session.visit(m_lanes.lanes[row].entity);
}

void LanesView::choose(const LanesPane::Days& days)
{
    if (days)
        m_session.setYears(
            query::YearRange{time::yearOfDay(days->first), time::yearOfDay(days->second)});
    else
        m_session.setYears(std::nullopt);
}

void LanesView::showTable(bool isShown)
{
    m_tableView->setVisible(isShown);
    m_copyButton->setVisible(isShown);
    const bool isFilled = isShown && !m_isStale;
    m_table->setLanes(isFilled ? &m_lanes : nullptr, &m_session.dataset(), m_session.language());
    if (!isShown)
        return;
    const int width = m_splitter->width();
    m_splitter->setSizes({width * 3 / 5, width * 2 / 5});
    constexpr int widestName = 180;
    m_tableView->resizeColumnToContents(LanesTable::EntityColumn);
    m_tableView->setColumnWidth(
        LanesTable::EntityColumn,
        std::min(widestName, m_tableView->columnWidth(LanesTable::EntityColumn)));
}

void LanesView::copyTable() const
{
    QApplication::clipboard()->setText(m_table->csv());
}

} // namespace knotary::views
