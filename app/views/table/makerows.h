// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes the rows of the two tables from a data set: one row for each entity, or for each claim.

#include "app/text/wording.h"
#include "app/views/table/tablerows.h"
#include "model/base/control.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace knotary::views
{

/// A column of numbers that were worked out of the graph.
struct NumberColumn
{
    std::string id;
    QString title;
    /// Asked in the thread of the job: it holds all that it reads.
    std::function<std::optional<double>(base::EntityId)> number;
};

/// The data set must stay as it is meanwhile. When `control` says stop, what comes back is
/// incomplete.
[[nodiscard]] TableRows entityRows(const text::Speech& speech,
                                   const std::vector<NumberColumn>& numbers,
                                   const base::Control& control);
[[nodiscard]] TableRows claimRows(const text::Speech& speech, const base::Control& control);

} // namespace knotary::views
