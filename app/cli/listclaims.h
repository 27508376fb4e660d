// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The claims of a data set one a line, chosen by property, standing, source and years, each with
// its evidence: what was announced, whose figures are given, what a source says.

#include "app/cli/claimwords.h"
#include "app/cli/commandline.h"
#include "model/query/query.h"

#include <optional>
#include <vector>

namespace knotary::cli
{

/// The options that choose claims; any of them makes "list" list claims.
void addClaimOptions(CommandLine& line);
[[nodiscard]] bool wantsClaims(const CommandLine& line);

/// The claims that the query and the years let through, in the order of the data set. Without a
/// query also what is retracted is among them; with one it has to be asked for.
[[nodiscard]] std::vector<base::ClaimId> claimsChosen(const dataset::Dataset& dataset,
                                                      const query::Query& query,
                                                      const std::optional<query::YearRange>& years);

/// Misuse where an option names something that is not there.
[[nodiscard]] ExitStatus listClaims(const CommandLine& line, const Speaker& speaker,
                                    const query::Query& query, Output& output);

} // namespace knotary::cli
