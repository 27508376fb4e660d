// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which rows of a table are selected, as one mark a row: Qt's own ranges take a look at each other
// and so take minutes for ten thousand scattered rows. It stays with the rows however they are
// sorted, filtered or grouped. Screen readers are told of it as long as its ranges are few.

#include <QItemSelectionModel>

#include <cstddef>
#include <vector>

namespace knotary::views
{

class TableModel;

class RowSelection : public QItemSelectionModel
{
    Q_OBJECT

public:
    explicit RowSelection(TableModel& model, QObject* parent = nullptr);

    [[nodiscard]] bool has(std::size_t row) const { return row < m_marks.size() && m_marks[row]; }
    /// Of all rows, also of those that are not shown.
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] const std::vector<bool>& marks() const { return m_marks; }
    /// From elsewhere than this table: says nothing of it.
    void setMarks(std::vector<bool> marks);

    using QItemSelectionModel::select;
    void select(const QItemSelection& lines, SelectionFlags flags) override;
    void reset() override;

Q_SIGNALS:
    /// The person has selected other rows.
    void chosen();

private:
    [[nodiscard]] std::vector<bool> marksOf(const QItemSelection& lines) const;
    void tellQt();

    TableModel& m_model;
    std::vector<bool> m_marks; ///< by row
    /// Without what the hand is still pulling over: that may become less again.
    std::vector<bool> m_settled;
    bool m_isResetting = false;
};

} // namespace knotary::views
