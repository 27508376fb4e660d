// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The grid of a table on screen: rows that are selected as wholes, groups that open and close, and
// every key that a person may expect.

#include <QTableView>
#include <QTimer>

#include <cstddef>
#include <optional>
#include <string>

namespace knotary::views
{

class RowSelection;
class TableModel;

class TableGrid : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive the grid.
    explicit TableGrid(TableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] RowSelection& rowSelection() { return *m_selection; }
    /// What stands there while there are no rows.
    void setNotice(const QString& notice);
    [[nodiscard]] const QString& notice() const { return m_notice; }
    /// Makes a row the current one and brings it into sight; the selection stays.
    void goToRow(std::size_t row);
    /// The row of the current line; nothing where it is a group or none.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;

    void keyboardSearch(const QString& typed) override;

Q_SIGNALS:
    void lookedAt();                    ///< it is being painted
    void rowActivated(std::size_t row); ///< double click or Enter
    void copyWanted();
    void left(); ///< the person pressed Escape
    void menuWanted(QPoint globalPlace);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

private:
    void paintGroup(QPainter& painter, int line);
    bool pressGroupKey(int key);
    void toggleGroup(int line);
    void goToLine(int line);
    [[nodiscard]] int lineBeginningWith(const std::string& typed, int from) const;

    TableModel& m_model;
    RowSelection* m_selection;
    QString m_notice;
    QString m_typed;
    QTimer m_typing;
};

} // namespace knotary::views
