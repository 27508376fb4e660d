// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The options that say what colours and sizes of nodes tell in a figure, made from the catalogue of
// analyses.

#include "app/cli/commandline.h"
#include "app/scene/nodelens.h"

#include <cstdint>
#include <memory>

namespace knotary::cli
{

struct LensChoice
{
    const analysis::Analysis* colouring = nullptr; ///< null: by kind
    scene::NodeLens::Sizes sizes = scene::NodeLens::Sizes::Relations;
    const analysis::Analysis* sizing = nullptr; ///< for Sizes::Numbers
};

/// --colour-by and --size-by.
void declareLensOptions(CommandLine& line);
/// False: the call is wrong, and that is told.
[[nodiscard]] bool readLens(const CommandLine& line, LensChoice& choice);

/// The look of the nodes of a projection; null: the usual one. `isWhole`: it leaves nothing out.
[[nodiscard]] std::shared_ptr<const scene::NodeLens>
lensOf(const LensChoice& choice, const dataset::Dataset& dataset,
       const graph::Projection& projection, bool isWhole, std::uint64_t seed, Output& output);

} // namespace knotary::cli
