// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of a table: which are shown, where, and how wide; kept by id, because some come and
// go.

#include "app/views/table/tablegrid.h"
#include "app/views/table/tablepane.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace knotary::views
{

namespace
{

constexpr int narrowest = 40; // pixels

ColumnChoice choiceOf(const TableColumn& column)
{
    return {column.id, column.isShownAtFirst, column.width};
}

} // namespace

int TablePane::widthOf(const ColumnChoice& choice) const
{
    const auto column = m_model->rows()->columnOf(choice.id);
    const int width =
        choice.width > 0 || !column ? choice.width : m_model->rows()->columns[*column].width;
    return std::max(narrowest, width);
}

bool TablePane::isColumnShown(std::size_t column) const
{
    return !m_grid->isColumnHidden(static_cast<int>(column));
}

void TablePane::setColumnShown(std::size_t column, bool isShown)
{
    const bool isLast = !isShown && columnsInOrder().size() < 2;
    if (static_cast<int>(column) >= m_model->columnCount() || isLast)
        return;
    const std::string& id = m_model->rows()->columns[column].id;
    const auto choice = std::ranges::find(m_columns, id, &ColumnChoice::id);
    m_isSettingColumns = true; // while it hides, a column passes for one of no width
    m_grid->setColumnHidden(static_cast<int>(column), !isShown);
    if (isShown && choice != m_columns.end())
        m_grid->setColumnWidth(static_cast<int>(column), widthOf(*choice));
    m_isSettingColumns = false;
    keepColumns();
}

void TablePane::moveColumn(std::size_t column, int by)
{
    QHeaderView* header = m_grid->horizontalHeader();
    const int from = header->visualIndex(static_cast<int>(column));
    int to = from + by;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += by;
    if (from >= 0 && to >= 0 && to < header->count())
        header->moveSection(from, to); // keeps the columns
}

std::size_t TablePane::currentColumn() const
{
    const std::vector<int> columns = columnsInOrder();
    const int current = m_grid->currentIndex().column();
    if (std::ranges::find(columns, current) != columns.end())
        return static_cast<std::size_t>(current);
    return columns.empty() ? 0 : static_cast<std::size_t>(columns.front());
}

/// Numbers of those that are shown, from left to right.
std::vector<int> TablePane::columnsInOrder() const
{
    const QHeaderView* header = m_grid->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

ColumnChoices TablePane::columns() const
{
    return m_columns;
}

void TablePane::setColumns(const ColumnChoices& choices)
{
    m_columns = choices;
    applyColumns();
}

/// A column that nobody has chosen about stands where it stands in the rows, and is searched only
/// while it is shown: what is found is seen.
void TablePane::applyColumns()
{
    QHeaderView* header = m_grid->horizontalHeader();
    const std::vector<TableColumn>& columns = m_model->rows()->columns;
    m_isSettingColumns = true;
    for (std::size_t number = 0; number < columns.size(); ++number) {
        const auto known = std::ranges::find(m_columns, columns[number].id, &ColumnChoice::id);
        if (known != m_columns.end())
            continue;
        // Behind the one it stands behind in the rows.
        auto place = m_columns.begin();
        if (number > 0)
            place = std::ranges::find(m_columns, columns[number - 1].id, &ColumnChoice::id) + 1;
        m_columns.insert(place, choiceOf(columns[number]));
    }
    int place = 0;
    for (const ColumnChoice& choice : m_columns) {
        const auto number = m_model->rows()->columnOf(choice.id);
        if (!number)
            continue;
        const auto column = static_cast<int>(*number);
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, !choice.isShown);
        if (choice.isShown)
            header->resizeSection(column, widthOf(choice));
    }
    m_isSettingColumns = false;
    searchShownColumns();
}

void TablePane::searchShownColumns()
{
    std::vector<std::string> searched;
    for (const int column : columnsInOrder())
        searched.push_back(m_model->rows()->columns[static_cast<std::size_t>(column)].id);
    std::ranges::sort(searched);
    if (std::exchange(m_wish.searched, searched) != searched && !m_wish.words.empty())
        orderAgain();
}

/// The person has moved, hidden or pulled one; those that are not there now stay behind the one
/// they stood behind.
void TablePane::keepColumns()
{
    if (m_isSettingColumns)
        return;
    const QHeaderView* header = m_grid->horizontalHeader();
    const std::vector<TableColumn>& columns = m_model->rows()->columns;
    ColumnChoices kept;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = header->logicalIndex(place);
        const TableColumn& record = columns[static_cast<std::size_t>(column)];
        const auto before = std::ranges::find(m_columns, record.id, &ColumnChoice::id);
        const bool isShown = !header->isSectionHidden(column);
        const int width = isShown                     ? header->sectionSize(column)
                          : before != m_columns.end() ? before->width
                                                      : record.width;
        kept.push_back({record.id, isShown, width});
    }
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        if (m_model->rows()->columnOf(m_columns[at].id))
            continue;
        auto place = kept.begin();
        if (at > 0)
            place = std::ranges::find(kept, m_columns[at - 1].id, &ColumnChoice::id) + 1;
        kept.insert(place, m_columns[at]);
    }
    m_columns = std::move(kept);
    searchShownColumns();
    Q_EMIT columnsChanged();
}

} // namespace knotary::views
