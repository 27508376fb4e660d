// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timelinetable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace knotary::views
{

void TimelineTableModel::show(const charts::YearChartData& data)
{
    beginResetModel();
    m_unit = data.unit;
    m_bins = data.bins;
    m_undatedName = data.bins.empty() || data.undatedName.isEmpty() ? QString() : tr("Undated");
    m_columns.clear();
    m_rows.assign(m_bins.size() + (m_undatedName.isEmpty() ? 0 : 1), {});
    std::vector<std::int64_t> totals(m_rows.size(), 0);
    std::vector<std::int64_t> maybes(m_rows.size(), 0);
    for (const charts::YearSeries& series : data.series) {
        if (series.isHidden)
            continue;
        m_columns.append(series.name);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const bool isUndated = row == m_bins.size();
            const std::int64_t count = isUndated ? series.undated : series.counts[row];
            m_rows[row].push_back(count);
            totals[row] += count;
            maybes[row] += isUndated || row >= series.maybe.size() ? 0 : series.maybe[row];
        }
    }
    m_columns << tr("Maybe") << tr("Total");
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].push_back(maybes[row]);
        m_rows[row].push_back(totals[row]);
    }
    endResetModel();
}

int TimelineTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QString TimelineTableModel::nameOf(std::size_t row) const
{
    return row < m_bins.size() ? charts::binName(m_unit, m_bins[row]) : m_undatedName;
}

QVariant TimelineTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool isName = index.column() == 0;
    const auto count = [&] {
        return static_cast<qlonglong>(m_rows[row][static_cast<std::size_t>(index.column() - 1)]);
    };
    switch (role) {
    case Qt::DisplayRole:
        return isName ? QVariant(nameOf(row)) : QVariant(QString::number(count()));
    case sortRole:
        return isName ? QVariant(static_cast<qlonglong>(row)) : QVariant(count());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return isName ? nameOf(row)
                      : QStringLiteral("%1, %2: %3")
                            .arg(nameOf(row), m_columns[index.column() - 1])
                            .arg(count());
    default:
        return {};
    }
}

QVariant TimelineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    if (section > 0)
        return m_columns[section - 1];
    switch (m_unit) {
    case charts::BinUnit::Quarter:
        return tr("Quarter");
    case charts::BinUnit::Month:
        return tr("Month");
    case charts::BinUnit::Year:
        break;
    }
    return tr("Year");
}

QString csvOf(const QAbstractItemModel& model)
{
    const auto field = [](QString text) {
        const bool isQuoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                              text.contains(u'\r');
        if (!isQuoted)
            return text;
        return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    };
    QString csv;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList fields;
        for (int column = 0; column < model.columnCount(); ++column)
            fields.append(field(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                        : model.index(row, column).data().toString()));
        csv += fields.join(u',') + QLatin1String("\r\n");
    }
    return csv;
}

TimelineTable::TimelineTable(QWidget* parent) : QTableView(parent)
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(TimelineTableModel::sortRole);
    setModel(&m_sorted);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    setTabKeyNavigation(false); // Tab leads out of the table
    setAccessibleName(tr("Numbers of the chart"));
    setToolTip(tr("Ctrl+C copies the table as CSV"));
}

void TimelineTable::show(const charts::YearChartData& numbers)
{
    const int columns = m_model.columnCount();
    m_model.show(numbers);
    if (m_model.columnCount() != columns)
        resizeColumnsToContents();
}

void TimelineTable::copy() const
{
    QApplication::clipboard()->setText(csvOf(m_sorted));
}

void TimelineTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace knotary::views
