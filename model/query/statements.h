// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Claims gathered into statements: what is said of one subject and property, value by value, so
// that who asks about one claim also sees those that agree with it and those that do not.

#include "model/dataset/conflicts.h"

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_set>
#include <vector>

namespace knotary::query
{

/// Claims that say the same: one value and, where the time is what is in question, one time.
struct Side
{
    std::vector<base::ClaimId> claims; ///< preferred first, then in the order of the file
    bool isAtOdds = false;             ///< cannot hold together with another side
};

struct Statement
{
    base::EntityId subject;
    base::PropertyId property;
    /// Those at odds first; among them the preferred ones, then in the order of the file. What is
    /// superseded or retracted stands last.
    std::vector<Side> sides;
    std::optional<dataset::ConflictReason> conflict; ///< why sides are at odds
};

/// The statements that some claims belong to, in the order of these claims. With a claim come all
/// claims of its conflict, those that say the same of the same subject and, where a property has
/// one value at a time, those that this one has superseded. Other values of a property that may
/// have many (other members, other participants) are statements of their own.
[[nodiscard]] std::vector<Statement> statementsOf(const dataset::Dataset& dataset,
                                                  std::span<const base::ClaimId> claims);

/// The other claims between the two ends of a claim, in either direction; empty where it states a
/// literal.
[[nodiscard]] std::vector<base::ClaimId> betweenSameEnds(const dataset::Dataset& dataset,
                                                         base::ClaimId claim);

/// What is claimed among some entities; of one alone, all that is said of it and points at it. In
/// the order of the file.
[[nodiscard]] std::vector<base::ClaimId>
claimsAmong(const dataset::Dataset& dataset, const std::unordered_set<base::EntityId>& entities);
/// Whether there is any, and whether any of them names a source.
[[nodiscard]] bool hasClaimsAmong(const dataset::Dataset& dataset,
                                  const std::unordered_set<base::EntityId>& entities);
[[nodiscard]] bool hasSourcesAmong(const dataset::Dataset& dataset,
                                   const std::unordered_set<base::EntityId>& entities);

/// The claims of a side that are still held; all, where none is.
[[nodiscard]] std::vector<base::ClaimId> heldClaims(const dataset::Dataset& dataset,
                                                    const Side& side);

/// How well something is founded, in sources.
struct Foundation
{
    /// That support it: a text that one source has from another counts once, and what is inferred
    /// rests on what its premises rest on (query/claimsupport.h says the same of one claim).
    std::size_t independent = 0;
    std::size_t against = 0; ///< that deny or question it
    std::size_t other = 0;   ///< that say what cannot hold together with it
};
/// Of one side of a statement.
[[nodiscard]] Foundation foundationOf(const dataset::Dataset& dataset, const Statement& statement,
                                      const Side& side);

/// The sources that claims rest on or that speak against them, each once, in the order of the data.
[[nodiscard]] std::vector<base::SourceId> sourcesOf(const dataset::Dataset& dataset,
                                                    std::span<const base::ClaimId> claims);

} // namespace knotary::query
