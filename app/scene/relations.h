// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The edges of a projection as a plain list, so that only one file here needs Boost.Graph.

#include "model/graph/projection.h"

#include <cstddef>
#include <vector>

namespace knotary::scene
{

struct Relation
{
    base::ClaimId claim;
    base::NodeIndex from;
    base::NodeIndex to;
};

struct Relations
{
    std::vector<Relation> list;       ///< in the order of the projection's edges
    std::vector<std::size_t> degrees; ///< by node; a self-relation counts twice
};

[[nodiscard]] Relations relationsOf(const graph::Projection& projection);

} // namespace knotary::scene
