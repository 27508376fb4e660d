// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What `knotary figure` is asked for figures that are read like a page: the ends of a path, whose
// page it is, what the rows of a table are.

#include "app/cli/commandline.h"
#include "app/report/request.h"
#include "model/dataset/dataset.h"

namespace knotary::cli
{

/// --from, --to and --table.
void declareViewOptions(CommandLine& line);
/// --table. False: the call is wrong, and that is told.
[[nodiscard]] bool readTable(CommandLine& line, report::FigureRequest& figure);
/// --from and --to, and whether a page has a focus. False: the call is wrong, and that is told.
[[nodiscard]] bool readEnds(CommandLine& line, const dataset::Dataset& dataset,
                            report::FigureRequest& figure);

} // namespace knotary::cli
