// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small text out: what a data set or a graph holds, in an order that is always the same.

#include "model/base/diagnostic.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"

#include <string>

namespace knotary::support
{

/// Every record with every field, and the claims linked to each entity. Two data sets with equal
/// dumps hold the same; the revision and ids of removed records do not show.
[[nodiscard]] std::string dump(const dataset::Dataset& dataset);

/// "0>1:c0 1>2:c1", by edge; nodes without edges as "3".
[[nodiscard]] std::string dump(const graph::Topology& topology);

/// "a b | a>b:c1", nodes and edges by the keys of their records.
[[nodiscard]] std::string dump(const graph::Projection& projection,
                               const dataset::Dataset& dataset);

/// "warning claim.no-evidence c1 | …": severity, code and arguments.
[[nodiscard]] std::string dump(const base::Diagnostics& diagnostics);

} // namespace knotary::support
