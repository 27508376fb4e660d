// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands out in the figure of a graph because it connects two entities.

#include "app/report/request.h"
#include "model/graph/projection.h"
#include "model/query/paths.h"

#include <memory>

namespace knotary::report
{

/// The steps of all shortest ways from `request.from` to `request.to` in the graph that is drawn;
/// null where they are not both asked for, or nothing there connects them.
[[nodiscard]] std::shared_ptr<const query::ChainSteps>
stepsOf(const FigureRequest& request, const dataset::Dataset& dataset,
        const std::shared_ptr<const graph::Projection>& graph, const base::Control& control);

} // namespace knotary::report
