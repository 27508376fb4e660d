// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names an analysis of the graph at the command line.

#include "app/cli/commandline.h"
#include "model/analysis/analysis.h"

#include <cstdint>
#include <optional>

namespace knotary::cli
{

/// "degree, betweenness, …"; with `numbersOnly` those that give a number to each entity.
[[nodiscard]] QStringList analysisIds(bool numbersOnly = false);
/// Null, with a message about `word` of the call, where there is none of that name.
[[nodiscard]] const analysis::Analysis*
findAnalysisOrTell(const CommandLine& line, const QString& name, const QString& word);
/// --seed of what is drawn at random. Nothing: the call is wrong, and that is told.
[[nodiscard]] std::optional<std::uint64_t> readAnalysisSeed(CommandLine& line);

} // namespace knotary::cli
