// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What `knotary figure` is asked for lanes and small multiples beyond what any figure is.

#include "app/charts/lanesdata.h"
#include "app/cli/commandline.h"
#include "model/dataset/dataset.h"
#include "model/query/query.h"

#include <cstdint>
#include <optional>

namespace knotary::cli
{

struct TimeFigureChoice
{
    charts::LanesForm rows = charts::LanesForm::Rows;
    std::int64_t every = 1;
};

/// --rows and --every.
void declareTimeFigureOptions(CommandLine& line);
/// Nothing: the call is wrong, and that is told.
[[nodiscard]] std::optional<TimeFigureChoice> readTimeFigure(CommandLine& line);

/// Whether the years to be shown as small multiples (those asked for, else all that anything is
/// dated in) make no more panels than tell something. False: they do not, and that is told.
[[nodiscard]] bool isFewPanels(CommandLine& line, const dataset::Dataset& dataset,
                               std::int64_t every);

} // namespace knotary::cli
