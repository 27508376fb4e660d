// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The options that say what colours and sizes of nodes tell in a figure, made from the catalogue of
// analyses.

#include "app/cli/commandline.h"
#include "app/report/lens.h"

namespace knotary::cli
{

/// --colour-by and --size-by.
void declareLensOptions(CommandLine& line);
/// False: the call is wrong, and that is told.
[[nodiscard]] bool readLens(const CommandLine& line, report::LensChoice& choice);

} // namespace knotary::cli
