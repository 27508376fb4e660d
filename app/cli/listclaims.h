// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The claims of a data set one a line, chosen by property, standing, source and years, each with
// its evidence: what was announced, whose figures are given, what a source says.

#include "app/cli/claimwords.h"
#include "app/cli/commandline.h"
#include "model/query/query.h"

namespace knotary::cli
{

/// The options that choose claims; any of them makes "list" list claims.
void addClaimOptions(CommandLine& line);
[[nodiscard]] bool wantsClaims(const CommandLine& line);

/// Misuse where an option names something that is not there.
[[nodiscard]] ExitStatus listClaims(const CommandLine& line, const Speaker& speaker,
                                    const query::Query& query, Output& output);

} // namespace knotary::cli
