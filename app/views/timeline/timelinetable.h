// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of the chart over time as a table: a row a bin, a column a group; sortable, to be
// copied, and there for those who do not see the bars.

#include "app/charts/yearchart.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace knotary::views
{

/// Columns: the bin, each group that is shown, then what is only possible and the total of the
/// certain. The last row holds what has no date.
class TimelineTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;
    void show(const charts::YearChartData& data);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString nameOf(std::size_t row) const;

    charts::BinUnit m_unit = charts::BinUnit::Year;
    std::vector<std::int64_t> m_bins;
    QString m_undatedName; ///< empty: there is no such row
    QStringList m_columns;
    std::vector<std::vector<std::int64_t>> m_rows; ///< by bin, then the undated; by column
};

/// "a,""b"",c" and so on: one line a row, as RFC 4180 has it.
[[nodiscard]] QString csvOf(const QAbstractItemModel& model);

class TimelineTable : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineTable(QWidget* parent = nullptr);

    void show(const charts::YearChartData& numbers);
    /// The whole table, in the order that is shown, to the clipboard.
    void copy() const;

    [[nodiscard]] QSize sizeHint() const override { return {380, 120}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TimelineTableModel m_model;
    QSortFilterProxyModel m_sorted;
};

} // namespace knotary::views
