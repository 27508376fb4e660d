// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes the figures that are read like a page: what connects two entities, what is claimed about
// one, and tables.

#include "app/report/makefigure.h"
#include "model/query/timecolumns.h"

#include <memory>

namespace knotary::report
{

/// What of the data the request lets through.
struct InSight
{
    std::shared_ptr<const graph::Projection> graph;
    std::shared_ptr<const query::WindowContents> window; ///< null: all times
};

/// Each fills in the figure, and what it shows. False: cancelled, or the data have not what the
/// view needs.
[[nodiscard]] bool makePath(MadeFigure& made, const InSight& sight, const base::Control& control);
[[nodiscard]] bool makePage(MadeFigure& made);
[[nodiscard]] bool makeTable(MadeFigure& made, const InSight& sight, const base::Control& control);

} // namespace knotary::report
