// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One search for paths as a value: the question, what a job needs to answer it, and the answer.

#include "app/document/arrangement.h"
#include "model/base/control.h"
#include "model/query/pathlimits.h"
#include "model/query/paths.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace knotary::document
{

/// Which of the chains there are.
enum class PathChoice
{
    Shortest, ///< one
    AllShortest,
    Longer ///< the shortest ones, and longer ones up to a number
};

struct PathQuestion
{
    base::EntityId from; ///< invalid: not chosen yet
    base::EntityId to;
    PathChoice choice = PathChoice::AllShortest;
    query::PathEvidence evidence = query::PathEvidence::Any;
    std::vector<base::KindId> avoidedKinds;
    Entities avoided;
    bool isOnlyShown = true;  ///< not through what is hidden or kept out by the filter
    bool isOnlyInTime = true; ///< only in the time that is looked at
    bool operator==(const PathQuestion&) const = default;
};

/// A limit without which there would be a path.
enum class Loosening
{
    Hidden,
    Time,
    Evidence,
    Avoided,
    Everything ///< no single one: all limits together
};

inline constexpr std::size_t mostLongerPaths = 20;
inline constexpr std::size_t mostShortestPaths = 100;
[[nodiscard]] query::PathWish wishOf(PathChoice choice);
/// The same question without a limit.
[[nodiscard]] PathQuestion loosened(PathQuestion question, Loosening loosening);

struct PathAnswer
{
    std::vector<query::Chain> chains;
    std::vector<Loosening> loosenings; ///< where there is no chain: what would help
    bool isCut = false;                ///< there may be more chains
};

/// It reads the data set only while it holds `reading`.
struct PathTask
{
    const dataset::Dataset& dataset;
    std::shared_ptr<std::mutex> reading;
    std::shared_ptr<const graph::Projection> whole;
    base::EntityId from;
    base::EntityId to;
    query::PathLimits limits;
    query::PathWish wish;

    [[nodiscard]] PathAnswer answer(const base::Control& control) const;

private:
    [[nodiscard]] std::vector<query::Chain> chainsWithin(const query::PathLimits& allowed,
                                                         const query::PathWish& wished,
                                                         const base::Control& control) const;
    [[nodiscard]] bool wouldHelp(Loosening loosening, const base::Control& control) const;
};

} // namespace knotary::document
