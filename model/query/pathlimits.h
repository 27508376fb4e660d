// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a chain between two entities may go through: how well founded its steps must be, and whom
// and which time it keeps to. Claims that only tell two things apart ("not to be confused with")
// connect nothing, whatever is asked for.

#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/query/filter.h"
#include "model/query/timecolumns.h"

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace knotary::query
{

/// What a claim must rest on so that a chain may take it as a step. Sources are counted as in
/// claimsupport.h.
enum class PathEvidence
{
    Any,
    Sourced,  ///< one source or more
    Several,  ///< two sources or more that do not repeat each other
    Confirmed ///< simply stated (neither inferred nor announced), by a source, and not disputed
};
inline constexpr std::size_t pathEvidenceCount = 4;

/// "any", "sourced", "several", "confirmed".
[[nodiscard]] const char* nameOf(PathEvidence evidence);
[[nodiscard]] std::optional<PathEvidence> findPathEvidence(std::string_view name);

struct PathLimits
{
    PathEvidence evidence = PathEvidence::Any;
    std::vector<base::KindId> avoidedKinds; ///< the ends may be of such a kind
    std::unordered_set<base::EntityId> avoided;
    std::shared_ptr<const WindowContents> window = nullptr; ///< null: all times
    std::shared_ptr<const FilterContents> filter = nullptr; ///< null: no terms
    std::unordered_set<base::EntityId> hidden;
};

/// The part of the graph that chains between the two may go through; the same graph where all of it
/// is. The ends are no limits to themselves: they are left out only where the time, the filter or
/// a hand hides them.
[[nodiscard]] std::shared_ptr<const graph::Projection>
walkable(std::shared_ptr<const graph::Projection> graph, const dataset::Dataset& dataset,
         const PathLimits& limits, base::EntityId from, base::EntityId to);

} // namespace knotary::query
