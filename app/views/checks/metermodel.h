// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The evidence meter as a table: one row a check, with how much it found, the share that this is,
// what it looks for, and whether it is switched on.

#include "model/query/checks.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QStyledItemDelegate>

#include <memory>

namespace knotary::views
{

/// "< 1 %", "26 %"
[[nodiscard]] QString shareText(double share);

class MeterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TitleColumn, ///< can be ticked
        NumberColumn,
        ShareColumn,
        ExplanationColumn,
        ColumnCount
    };
    /// 0 … 1; invalid where there is nothing to compare with.
    static constexpr int shareRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing is known yet.
    void setReport(std::shared_ptr<const query::CheckReport> report);
    /// Ids of checks; unknown ones are kept, for a version that knows them.
    void setSwitchedOff(const QStringList& ids);
    [[nodiscard]] const QStringList& switchedOff() const { return m_switchedOff; }
    /// Null where the report has none.
    [[nodiscard]] const query::CheckOutcome* outcomeAt(int row) const;
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void switchedOffChanged();

private:
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QVariant shareAt(int row) const;
    [[nodiscard]] bool isOff(int row) const;

    std::shared_ptr<const query::CheckReport> m_report;
    QStringList m_switchedOff;
};

/// Draws a share as a bar with its number in words beside it.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace knotary::views
