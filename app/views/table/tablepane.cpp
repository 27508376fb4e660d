// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/tablepane.h"

#include "app/document/filter.h"
#include "app/document/jobs.h"
#include "app/document/lens.h"
#include "app/views/kindglyph.h"
#include "app/views/palettetheme.h"
#include "app/views/table/lenscolumns.h"
#include "app/views/table/makerows.h"
#include "app/views/table/rowselection.h"
#include "app/views/table/tablegrid.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace knotary::views
{

using document::Session;
using document::Slot;

TablePane::TablePane(Session& session, Contents contents, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_contents(contents),
      m_model(new TableModel(this)),
      m_grid(new TableGrid(*m_model, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    const bool areEntities = contents == Contents::Entities;
    m_grid->setObjectName(areEntities ? QStringLiteral("entityTable")
                                      : QStringLiteral("claimTable"));
    m_grid->setAccessibleName(areEntities ? tr("Entities") : tr("Claims"));
    m_grid->horizontalHeader()->setAccessibleName(tr("Columns"));
    setFocusProxy(m_grid);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    connectSession();
    connectGrid();
    setTheme(themeOf(palette()));
    m_theme.reset();
    refreshNotice();
}

TablePane::~TablePane()
{
    stopReading(); // the data may go before the jobs do
}

void TablePane::connectSession()
{
    connect(&m_session.document(), &document::Document::aboutToChange, this,
            &TablePane::stopReading);
    connect(&m_session, &Session::dataChanged, this, &TablePane::makeAgain);
    connect(&m_session, &Session::languageChanged, this, &TablePane::makeAgain);
    connect(&m_session, &Session::projectionChanged, this, &TablePane::orderAgain);
    connect(&m_session, &Session::selectionChanged, this, &TablePane::followSelection);
    connect(&m_session, &Session::currentChanged, this,
            [this] { m_model->setCurrent(m_session.current()); });
    if (m_contents == Contents::Entities)
        connect(&m_session.lens(), &document::Lens::changed, this, &TablePane::makeAgain);
    // Another table may have taken the slot.
    connect(&m_session.jobs(), &document::Jobs::runningChanged, this,
            [this](Slot slot, bool isRunning) {
                if (slot == Slot::Table && !isRunning && m_shown != m_revision)
                    m_grid->viewport()->update();
            });
}

void TablePane::connectGrid()
{
    connect(m_grid, &TableGrid::lookedAt, this, &TablePane::workIfLookedAt);
    connect(m_grid, &TableGrid::copyWanted, this, &TablePane::copyWanted);
    connect(m_grid, &TableGrid::left, this, &TablePane::left);
    connect(m_grid, &TableGrid::rowActivated, this, &TablePane::activate);
    connect(m_grid, &TableGrid::menuWanted, this, &TablePane::showMenu);
    connect(&m_grid->rowSelection(), &RowSelection::chosen, this, &TablePane::chooseRows);
    QHeaderView* header = m_grid->horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TablePane::followSorting);
    connect(header, &QHeaderView::sectionMoved, this, &TablePane::keepColumns);
    connect(header, &QHeaderView::sectionResized, this, &TablePane::keepColumns);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint place) {
        const int column = header->logicalIndexAt(place);
        Q_EMIT columnMenuWanted(static_cast<std::size_t>(std::max(0, column)),
                                header->mapToGlobal(place));
    });
}

void TablePane::setTheme(scene::Theme theme)
{
    m_theme = theme;
    const int side = m_grid->fontMetrics().height();
    m_model->setGlyphs([this, theme, side](base::KindId kind) {
        return kindGlyph(m_session.dataset().schema, kind, theme, side, devicePixelRatioF());
    });
}

void TablePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_theme) {
        setTheme(themeOf(palette()));
        m_theme.reset();
    }
}

// ---- Making rows
// ---------------------------------------------------------------------------------

void TablePane::stopReading()
{
    if (m_asked != 0) {
        m_session.jobs().cancel(Slot::Table);
        m_asked = 0;
    }
    const std::lock_guard untilDone(*m_reading);
}

void TablePane::makeAgain()
{
    m_areRowsStale = true;
    setTheme(m_theme.value_or(themeOf(palette()))); // kinds may look otherwise
    orderAgain();
}

void TablePane::orderAgain()
{
    ++m_revision;
    refreshNotice();
    m_grid->viewport()->update();
}

/// Nobody pays for a table at which nobody looks; and while a job works for it, what else has
/// changed waits.
void TablePane::workIfLookedAt()
{
    document::Jobs& jobs = m_session.jobs();
    const bool isAtIt = m_asked != 0 && jobs.isRunning(Slot::Table);
    if (m_shown == m_revision || isAtIt)
        return;
    m_asked = m_revision;
    m_wish.sight.reset();
    if (!m_isShowingAll)
        m_wish.sight = GraphSight{m_session.sharedProjection(), m_session.windowContents(),
                                  m_session.filter().contents()};
    jobs.start(Slot::Table,
               [this, reading = m_reading, maker = rowMaker(), wish = m_wish,
                revision = m_revision](const base::Control& control) -> document::Jobs::Delivery {
                   std::shared_ptr<const TableRows> rows;
                   {
                       const std::lock_guard untilRead(*reading);
                       if (control.isCancelled()) // the data set may be gone
                           return {};
                       rows = maker(control);
                   }
                   if (control.isCancelled())
                       return {};
                   TableOrder order = orderOf(*rows, wish, control);
                   return [this, revision, rows, order = std::move(order)]() mutable {
                       take(std::move(rows), std::move(order), revision);
                   };
               });
}

/// What gives the job its rows: those that are there, or new ones.
TablePane::RowMaker TablePane::rowMaker()
{
    if (!m_areRowsStale)
        return [rows = m_model->rows()](const base::Control&) { return rows; };
    const text::Speech speech{m_session.dataset(), m_session.language()};
    if (m_contents == Contents::Claims)
        return [speech](const base::Control& control) {
            return std::make_shared<const TableRows>(claimRows(speech, control));
        };
    return [speech, numbers = lensColumns(m_session)](const base::Control& control) {
        return std::make_shared<const TableRows>(entityRows(speech, numbers, control));
    };
}

void TablePane::take(std::shared_ptr<const TableRows> rows, TableOrder order,
                     std::uint64_t revision)
{
    m_asked = 0;
    m_shown = revision;
    const std::optional<std::size_t> current = m_grid->currentRow();
    const bool areSame = rows == m_model->rows();
    const std::vector<base::ClaimId> claims =
        areSame ? std::vector<base::ClaimId>() : chosenClaims();
    takeRows(std::move(rows), std::move(order));
    if (!areSame) {
        m_areRowsStale = false;
        m_grid->rowSelection().setMarks(m_hasChosen && !claims.empty() ? marksOfClaims(claims)
                                                                       : marksOfSession());
        m_model->setCurrent(m_session.current());
    } else if (current && m_model->lineOf(*current)) {
        m_grid->goToRow(*current);
    }
    if (m_shown != m_revision) // something else has changed meanwhile
        m_grid->viewport()->update();
    else if (std::exchange(m_wantsScroll, false))
        scrollToSelection();
    refreshNotice();
    Q_EMIT shownChanged();
}

void TablePane::takeRows(std::shared_ptr<const TableRows> rows, TableOrder order)
{
    const bool areSame = rows == m_model->rows();
    const int left = m_grid->horizontalScrollBar()->value();
    m_isSettingColumns = true;
    m_model->show(std::move(rows), std::move(order));
    m_isSettingColumns = false;
    if (!areSame)
        applyColumns();
    showSorting();
    m_grid->horizontalScrollBar()->setValue(left);
}

void TablePane::refreshNotice()
{
    m_grid->setNotice(notice());
}

QString TablePane::notice() const
{
    const bool areEntities = m_contents == Contents::Entities;
    const std::size_t all =
        areEntities ? m_session.dataset().entityCount() : m_session.dataset().claimCount();
    if (all == 0)
        return areEntities ? tr("There are no entities.") : tr("There are no claims.");
    if (m_shown == 0 || m_areRowsStale)
        return tr("The table is being made …");
    if (!m_wish.words.empty())
        return tr("In no row is all of “%1”.").arg(text::shown(m_filter, 60));
    return tr("The graph shows none of them. “All” shows what the data hold.");
}

QString TablePane::summary() const
{
    const std::size_t all = m_model->rows()->count();
    const std::size_t shown = m_model->order().rows.size();
    const QString rows = tr("%1 of %n row(s)", nullptr, static_cast<int>(all)).arg(shown);
    const std::size_t selected = m_grid->rowSelection().count();
    return selected == 0 ? rows : tr("%1, %2 selected", "12 of 127 rows").arg(rows).arg(selected);
}

// ---- What is shown
// -------------------------------------------------------------------------------

void TablePane::setFilter(const QString& typed)
{
    m_filter = typed;
    std::vector<std::string> words = filterWords(typed);
    if (words == m_wish.words)
        return;
    m_wish.words = std::move(words);
    orderAgain();
}

void TablePane::setShowingAll(bool isShowingAll)
{
    if (std::exchange(m_isShowingAll, isShowingAll) != isShowingAll)
        orderAgain();
}

void TablePane::sortBy(const std::string& column, bool isDescending)
{
    if (m_wish.sortedBy == column && m_wish.isDescending == isDescending)
        return;
    m_wish.sortedBy = column;
    m_wish.isDescending = isDescending;
    showSorting();
    orderAgain();
}

void TablePane::groupBy(const std::string& column)
{
    if (std::exchange(m_wish.groupedBy, column) != column)
        orderAgain();
}

/// Somebody has clicked a header.
void TablePane::followSorting(int section, Qt::SortOrder order)
{
    if (m_isSettingColumns)
        return;
    const bool isColumn = section >= 0 && section < m_model->columnCount();
    sortBy(isColumn ? m_model->rows()->columns[static_cast<std::size_t>(section)].id
                    : std::string(),
           isColumn && order == Qt::DescendingOrder);
}

void TablePane::showSorting()
{
    const auto column = m_model->rows()->columnOf(m_wish.sortedBy);
    m_isSettingColumns = true;
    m_grid->horizontalHeader()->setSortIndicator(column ? static_cast<int>(*column) : -1,
                                                 m_wish.isDescending ? Qt::DescendingOrder
                                                                     : Qt::AscendingOrder);
    m_isSettingColumns = false;
}

text::Cells TablePane::cells() const
{
    const std::shared_ptr<const TableRows> rows = m_model->rows();
    text::Cells cells;
    const std::vector<int> columns = columnsInOrder();
    for (const int column : columns)
        cells.header += rows->columns[static_cast<std::size_t>(column)].title;
    const RowSelection& selection = m_grid->rowSelection();
    std::vector<std::uint32_t> meant;
    for (const std::uint32_t row : m_model->order().rows)
        if (selection.has(row))
            meant.push_back(row);
    if (meant.empty())
        meant = m_model->order().rows;
    cells.rows = meant.size();
    cells.text = [rows, columns, meant = std::move(meant)](std::size_t row, std::size_t column) {
        return rows->columns[static_cast<std::size_t>(columns[column])].text(meant[row]);
    };
    return cells;
}

} // namespace knotary::views
