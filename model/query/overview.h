// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a data set is about at first sight, counted in one look at all of it: how many of each kind,
// what rests on each source, and where a newcomer may begin.

#include "model/dataset/dataset.h"

#include <cstddef>
#include <vector>

namespace knotary::query
{

struct StartingPoint
{
    base::EntityId entity;
    std::size_t relations = 0; ///< claims that lead to or from it; one to itself counts once
};

struct Overview
{
    std::vector<std::size_t> entitiesOfKind; ///< by kind number
    std::vector<std::size_t> claimsOfSource; ///< by source number; a claim counts once a source
    /// The entity with most relations of each kind, most first.
    std::vector<StartingPoint> startingPoints;
};

[[nodiscard]] Overview overviewOf(const dataset::Dataset& dataset);

} // namespace knotary::query
