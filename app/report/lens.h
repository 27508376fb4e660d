// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What colours and sizes of nodes tell in a figure, worked out of its graph.

#include "app/scene/nodelens.h"
#include "app/text/analysiswords.h"
#include "model/analysis/analysis.h"
#include "model/base/control.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"

#include <cstdint>
#include <memory>

namespace knotary::report
{

/// A result, and the graph that it is of: the connecting part of what was given.
struct Analysed
{
    graph::Projection graph;
    analysis::Result result;
    text::AnalysisGround ground;
};
/// The result is empty when cancelled.
[[nodiscard]] Analysed analyse(const analysis::Analysis& analysis, const dataset::Dataset& dataset,
                               const graph::Projection& projection, text::AnalysisGround ground,
                               std::uint64_t seed, const base::Control& control);

struct LensChoice
{
    const analysis::Analysis* colouring = nullptr; ///< null: by kind
    scene::NodeLens::Sizes sizes = scene::NodeLens::Sizes::Relations;
    const analysis::Analysis* sizing = nullptr; ///< for Sizes::Numbers
};

/// The look of the nodes of a projection; null: the usual one. `isWhole`: it leaves nothing out.
[[nodiscard]] std::shared_ptr<const scene::NodeLens> lensOf(const LensChoice& choice,
                                                            const dataset::Dataset& dataset,
                                                            const graph::Projection& projection,
                                                            bool isWhole, std::uint64_t seed,
                                                            const base::Control& control);

} // namespace knotary::report
