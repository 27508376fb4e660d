// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which rows of a table are shown, in which order and in which groups: a function of the rows and
// of what somebody wants to see, so that a job can work it out.

#include "app/views/table/tablerows.h"
#include "model/base/control.h"
#include "model/graph/projection.h"
#include "model/query/filter.h"
#include "model/query/timecolumns.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace knotary::views
{

/// Which part of the data the graph shows. Held by a job as long as it needs it.
struct GraphSight
{
    std::shared_ptr<const graph::Projection> graph;
    std::shared_ptr<const query::WindowContents> window; ///< null: all times
    std::shared_ptr<const query::FilterContents> filter; ///< null: no terms
};

/// Columns go by their ids; what the rows do not have is not asked for.
struct TableWish
{
    std::string sortedBy = {}; ///< empty: the order of the file
    bool isDescending = false;
    std::string groupedBy = {};             ///< empty: no groups
    std::vector<std::string> words = {};    ///< each must be found in the row
    std::vector<std::string> searched = {}; ///< the columns that they may be found in
    std::optional<GraphSight> sight = {};   ///< nothing: all that the data hold
};

struct TableGroup
{
    WordNumber word = 0; ///< of the column that groups
    std::size_t first = 0;
    std::size_t count = 0;
};

struct TableOrder
{
    std::vector<std::uint32_t> rows; ///< the rows that are shown, group by group
    std::vector<TableGroup> groups;  ///< none: no groups were asked for
    std::optional<std::size_t> groupColumn;
};

/// Empty cells come last, whichever way it is sorted. When `control` says stop, what comes back is
/// incomplete.
[[nodiscard]] TableOrder orderOf(const TableRows& rows, const TableWish& wish,
                                 const base::Control& control = {});

} // namespace knotary::views
