// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a table shows line by line: rows in their order and, where they are grouped, a line for each
// group before its rows, which it may hold closed.

#include "app/scene/style.h"
#include "app/views/table/tableorder.h"

#include <QAbstractTableModel>
#include <QPixmap>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace knotary::views
{

class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Groups that are closed stay closed as long as the same column groups.
    void show(std::shared_ptr<const TableRows> rows, TableOrder order);
    [[nodiscard]] const std::shared_ptr<const TableRows>& rows() const { return m_rows; }
    [[nodiscard]] const TableOrder& order() const { return m_order; }
    /// Nothing for the line of a group.
    [[nodiscard]] std::optional<std::size_t> rowAt(int line) const;
    /// Nothing for a row that is not shown.
    [[nodiscard]] std::optional<int> lineOf(std::size_t row) const;

    /// Null for the line of a row.
    [[nodiscard]] const TableGroup* groupAt(int line) const;
    [[nodiscard]] QString groupText(const TableGroup& group) const;
    [[nodiscard]] bool isClosed(const TableGroup& group) const;
    void setClosed(const TableGroup& group, bool isClosed);
    void setAllClosed(bool areClosed);
    /// Opens the group in which the row is.
    void open(std::size_t row);

    /// Whose name is set in bold: the entity that is looked at.
    void setCurrent(base::EntityId entity);
    /// The shapes of kinds that stand before names; asked for when they are needed.
    using GlyphFunction = std::function<QPixmap(base::KindId kind)>;
    void setGlyphs(GlyphFunction function);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void makeLines();
    [[nodiscard]] QVariant groupData(const TableGroup& group, int role) const;
    [[nodiscard]] QVariant cellData(std::size_t row, int column, int role) const;
    [[nodiscard]] QPixmap glyph(base::KindId kind) const;

    std::shared_ptr<const TableRows> m_rows = std::make_shared<TableRows>();
    TableOrder m_order;
    /// By line: a row, or a group as its number's complement (-1 is the first).
    std::vector<std::int32_t> m_lines;
    std::vector<std::int32_t> m_lineOfRow; ///< -1: not shown
    std::string m_groupedBy;
    std::set<QString> m_closed; ///< words of groups
    base::EntityId m_current;
    GlyphFunction m_glyphOf;
    mutable std::map<base::KindId, QPixmap> m_glyphs;
};

} // namespace knotary::views
