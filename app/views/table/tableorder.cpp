// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/tableorder.h"

#include <algorithm>

namespace knotary::views
{

namespace
{

using Marks = std::vector<bool>;

/// A claim between two entities is shown where its line is; one that says something else of an
/// entity goes with it, unless the time or the terms leave it out.
Marks rowsInSight(const TableRows& rows, const GraphSight& sight)
{
    const graph::Projection& graph = *sight.graph;
    Marks marks(rows.count());
    if (!rows.areClaims()) {
        for (std::size_t row = 0; row < rows.count(); ++row)
            marks[row] = graph.nodeOf(rows.subjects[row]).isValid();
        return marks;
    }
    std::size_t most = 0;
    for (const base::ClaimId claim : rows.claims)
        most = std::max(most, claim.index() + 1);
    Marks drawn(most);
    if (graph.edgeCount() > 0) {
        for (auto [edge, end] = boost::edges(graph.topology); edge != end; ++edge)
            if (const base::ClaimId claim = graph.topology[*edge].claim; claim.index() < most)
                drawn[claim.index()] = true;
    }
    for (std::size_t row = 0; row < rows.count(); ++row) {
        const base::ClaimId claim = rows.claims[row];
        if (rows.objects[row].isValid())
            marks[row] = drawn[claim.index()];
        else
            marks[row] = graph.nodeOf(rows.subjects[row]).isValid() &&
                         (sight.window == nullptr || sight.window->shows(claim)) &&
                         (sight.filter == nullptr || sight.filter->shows(claim));
    }
    return marks;
}

/// Leaves the rows in which a word is found in one of the columns. A column is asked for its
/// words, not for its cells: there are fewer.
void leaveWhereFound(const std::string& word, const TableRows& rows,
                     const std::vector<std::string>& searched, Marks& marks,
                     const base::Control& control)
{
    Marks found(rows.count());
    for (const std::string& id : searched) {
        const std::optional<std::size_t> number = rows.columnOf(id);
        if (!number || control.isCancelled())
            continue;
        const TableColumn& column = rows.columns[*number];
        Marks has(column.words.size());
        for (std::size_t at = 0; at < column.forms.size(); ++at)
            has[at] = column.forms[at].find(word) != std::string::npos;
        for (std::size_t row = 0; row < rows.count(); ++row)
            if (has[column.cells[row]])
                found[row] = true;
    }
    for (std::size_t row = 0; row < rows.count(); ++row)
        marks[row] = marks[row] && found[row];
}

/// By place of the words in a column; equal ones keep their order, empty ones stay behind.
void sortBy(const TableColumn& column, bool isDescending, std::vector<std::uint32_t>& rows)
{
    const auto rank = [&column](std::uint32_t row) { return column.ranks[column.cells[row]]; };
    const auto end = std::stable_partition(
        rows.begin(), rows.end(), [&column](std::uint32_t row) { return column.cells[row] != 0; });
    std::stable_sort(rows.begin(), end, [&](std::uint32_t one, std::uint32_t other) {
        return isDescending ? rank(one) > rank(other) : rank(one) < rank(other);
    });
}

std::vector<TableGroup> groupsOf(const TableColumn& column, const std::vector<std::uint32_t>& rows)
{
    std::vector<TableGroup> groups;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const WordNumber word = column.cells[rows[place]];
        if (groups.empty() || groups.back().word != word)
            groups.push_back({word, place, 0});
        ++groups.back().count;
    }
    return groups;
}

/// Words that sort alike are still groups of their own.
void gather(const TableColumn& column, std::vector<std::uint32_t>& rows)
{
    const auto key = [&column](std::uint32_t row) {
        const WordNumber word = column.cells[row];
        return std::pair(column.ranks[word], word);
    };
    std::stable_sort(rows.begin(), rows.end(), [&key](std::uint32_t one, std::uint32_t other) {
        return key(one) < key(other);
    });
}

} // namespace

TableOrder orderOf(const TableRows& rows, const TableWish& wish, const base::Control& control)
{
    Marks marks = wish.sight && wish.sight->graph ? rowsInSight(rows, *wish.sight)
                                                  : Marks(rows.count(), true);
    for (const std::string& word : wish.words)
        leaveWhereFound(word, rows, wish.searched, marks, control);

    TableOrder order;
    for (std::size_t row = 0; row < rows.count(); ++row)
        if (marks[row])
            order.rows.push_back(static_cast<std::uint32_t>(row));
    if (control.isCancelled())
        return order;
    if (const auto column = rows.columnOf(wish.sortedBy))
        sortBy(rows.columns[*column], wish.isDescending, order.rows);
    order.groupColumn = rows.columnOf(wish.groupedBy);
    if (order.groupColumn && !control.isCancelled()) {
        gather(rows.columns[*order.groupColumn], order.rows);
        order.groups = groupsOf(rows.columns[*order.groupColumn], order.rows);
    }
    return order;
}

} // namespace knotary::views
