// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The options that choose a layout engine and what it is told, made from the catalogue of engines.

#include "app/cli/commandline.h"
#include "model/layout/layout.h"

#include <optional>

namespace knotary::cli
{

struct EngineChoice
{
    const layout::Engine* engine = nullptr;
    base::ParameterValues values;
};

/// --engine and --set.
void declareEngineOptions(CommandLine& line);
/// The first engine where none is named. Nothing: the call is wrong, and that is told.
[[nodiscard]] std::optional<EngineChoice> readEngine(CommandLine& line);

} // namespace knotary::cli
