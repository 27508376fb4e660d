// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a data set tells a layout engine beside the graph: of what kind each node is, and when it
// was. Both by node of the projection, as layout::Problem wants them.

#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/layout/layout.h"

#include <cstdint>
#include <vector>

namespace knotary::document
{

/// Numbers of kinds; one more than the last for entities of no known kind.
[[nodiscard]] std::vector<std::uint32_t> kindsOfNodes(const graph::Projection& projection,
                                                      const dataset::Dataset& dataset);
[[nodiscard]] std::vector<layout::NodeTime> timesOfNodes(const graph::Projection& projection,
                                                         const dataset::Dataset& dataset);

} // namespace knotary::document
