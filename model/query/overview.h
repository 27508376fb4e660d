// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a data set is about at first sight, counted in one look at all of it: how many of each kind,
// what rests on each source, where sources contradict each other, and where a newcomer may begin.

#include "model/dataset/conflicts.h"
#include "model/dataset/dataset.h"

#include <cstddef>
#include <vector>

namespace knotary::query
{

enum class StartingReason
{
    MostRelations, ///< of all; `count` of them
    MostSources,   ///< of all speak of it; `count` of them
    Contradiction, ///< most claims about it are at odds; `count` of them
    MostOfItsKind  ///< relations of its kind; `count` of them
};

struct StartingPoint
{
    struct Why
    {
        StartingReason reason = StartingReason::MostRelations;
        std::size_t count = 0;
    };
    base::EntityId entity;
    std::vector<Why> why; ///< at least one
};
inline constexpr std::size_t mostStartingPoints = 5;

struct Overview
{
    std::vector<std::size_t> entitiesOfKind; ///< by kind number
    std::vector<std::size_t> claimsOfSource; ///< by source number; a claim counts once a source
    std::vector<dataset::Conflict> conflicts;
    /// What has most relations, most sources and most contradictions, then the entity with most
    /// relations of each other kind, most first.
    std::vector<StartingPoint> startingPoints;
};

/// Retracted claims count for what rests on a source and for nothing else.
[[nodiscard]] Overview overviewOf(const dataset::Dataset& dataset);

} // namespace knotary::query
