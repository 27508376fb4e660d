// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/tablemodel.h"

#include <QFont>
#include <QTextDocument>

#include <utility>

namespace knotary::views
{

void TableModel::show(std::shared_ptr<const TableRows> rows, TableOrder order)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_order = std::move(order);
    const std::string groupedBy =
        m_order.groupColumn ? m_rows->columns[*m_order.groupColumn].id : std::string();
    if (std::exchange(m_groupedBy, groupedBy) != groupedBy)
        m_closed.clear();
    makeLines();
    endResetModel();
}

void TableModel::makeLines()
{
    m_lines.clear();
    m_lineOfRow.assign(m_rows->count(), -1);
    const auto addRows = [this](std::size_t first, std::size_t count) {
        for (std::size_t place = first; place < first + count; ++place) {
            m_lineOfRow[m_order.rows[place]] = static_cast<std::int32_t>(m_lines.size());
            m_lines.push_back(static_cast<std::int32_t>(m_order.rows[place]));
        }
    };
    if (!m_order.groupColumn) {
        addRows(0, m_order.rows.size());
        return;
    }
    for (std::size_t number = 0; number < m_order.groups.size(); ++number) {
        const TableGroup& group = m_order.groups[number];
        m_lines.push_back(~static_cast<std::int32_t>(number));
        if (!isClosed(group))
            addRows(group.first, group.count);
    }
}

std::optional<std::size_t> TableModel::rowAt(int line) const
{
    if (line < 0 || line >= rowCount() || m_lines[static_cast<std::size_t>(line)] < 0)
        return {};
    return static_cast<std::size_t>(m_lines[static_cast<std::size_t>(line)]);
}

std::optional<int> TableModel::lineOf(std::size_t row) const
{
    if (row >= m_lineOfRow.size() || m_lineOfRow[row] < 0)
        return {};
    return m_lineOfRow[row];
}

const TableGroup* TableModel::groupAt(int line) const
{
    if (line < 0 || line >= rowCount() || m_lines[static_cast<std::size_t>(line)] >= 0)
        return nullptr;
    return &m_order.groups[static_cast<std::size_t>(~m_lines[static_cast<std::size_t>(line)])];
}

QString TableModel::groupText(const TableGroup& group) const
{
    const TableColumn& column = m_rows->columns[*m_order.groupColumn];
    const QString& word = column.words[group.word];
    const QString name = word.isEmpty() ? tr("%1: none", "title of a column").arg(column.title)
                         : column.isNumber
                             ? tr("%1: %2", "title of a column, number").arg(column.title, word)
                             : word;
    return tr("%1 (%2)", "name of a group, number of rows").arg(name, QString::number(group.count));
}

bool TableModel::isClosed(const TableGroup& group) const
{
    return m_closed.contains(m_rows->columns[*m_order.groupColumn].words[group.word]);
}

void TableModel::setClosed(const TableGroup& group, bool isClosed)
{
    if (isClosed == this->isClosed(group))
        return;
    const QString& word = m_rows->columns[*m_order.groupColumn].words[group.word];
    beginResetModel();
    if (isClosed)
        m_closed.insert(word);
    else
        m_closed.erase(word);
    makeLines();
    endResetModel();
}

void TableModel::setAllClosed(bool areClosed)
{
    beginResetModel();
    m_closed.clear();
    if (areClosed)
        for (const TableGroup& group : m_order.groups)
            m_closed.insert(m_rows->columns[*m_order.groupColumn].words[group.word]);
    makeLines();
    endResetModel();
}

void TableModel::open(std::size_t row)
{
    if (!m_order.groupColumn || row >= m_rows->count())
        return;
    const WordNumber word = m_rows->columns[*m_order.groupColumn].cells[row];
    for (const TableGroup& group : m_order.groups)
        if (group.word == word) {
            setClosed(group, false);
            return;
        }
}

void TableModel::setCurrent(base::EntityId entity)
{
    if (std::exchange(m_current, entity) != entity && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::FontRole});
}

void TableModel::setGlyphs(GlyphFunction function)
{
    m_glyphOf = std::move(function);
    m_glyphs.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

QPixmap TableModel::glyph(base::KindId kind) const
{
    const auto found = m_glyphs.find(kind);
    if (found != m_glyphs.end())
        return found->second;
    return m_glyphs.emplace(kind, m_glyphOf ? m_glyphOf(kind) : QPixmap()).first->second;
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.column() >= columnCount())
        return {};
    if (const TableGroup* group = groupAt(index.row()); group != nullptr)
        return groupData(*group, role);
    const std::optional<std::size_t> row = rowAt(index.row());
    return row ? cellData(*row, index.column(), role) : QVariant();
}

QVariant TableModel::groupData(const TableGroup& group, int role) const
{
    if (role == Qt::DisplayRole)
        return groupText(group);
    if (role == Qt::AccessibleTextRole)
        return isClosed(group) ? tr("%1, closed group").arg(groupText(group))
                               : tr("%1, open group").arg(groupText(group));
    return {};
}

QVariant TableModel::cellData(std::size_t row, int column, int role) const
{
    const TableColumn& record = m_rows->columns[static_cast<std::size_t>(column)];
    const bool isName = column == 0;
    switch (role) {
    case Qt::DisplayRole:
        return record.text(row);
    case Qt::AccessibleTextRole:
        return record.text(row).isEmpty()
                   ? tr("%1: empty", "title of a column").arg(record.title)
                   : tr("%1: %2", "title of a column, cell").arg(record.title, record.text(row));
    case Qt::ToolTipRole: // a tooltip guesses whether a text is markup; names never are
        return Qt::mightBeRichText(record.text(row)) ? Qt::convertFromPlainText(record.text(row))
                                                     : record.text(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((record.isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::DecorationRole:
        return isName ? QVariant(glyph(m_rows->kinds[row])) : QVariant();
    case Qt::FontRole:
        if (isName && m_current.isValid() && m_rows->subjects[row] == m_current) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_rows->columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    if (groupAt(index.row()) != nullptr)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace knotary::views
