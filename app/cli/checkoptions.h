// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which checks a call asks for: --checks names those that run, --without those that do not.

#include "app/cli/commandline.h"

#include <optional>
#include <string>
#include <vector>

namespace knotary::cli
{

void addChecks(CommandLine& line);
void addWithout(CommandLine& line);
/// Whether any check is asked for.
[[nodiscard]] bool wantsChecks(const CommandLine& line);
/// The ids of those that do not run. Nothing: the call is wrong, and that is told.
[[nodiscard]] std::optional<std::vector<std::string>> checksSwitchedOff(const CommandLine& line);

} // namespace knotary::cli
