// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a careful editor would look at before print: claims without a source, with one only, without
// a date, out of date, disputed, announced and never confirmed; entities that one publisher alone
// speaks of. Each check has a stable id, so that it can be switched off. Nothing here is an error.
//
// No clock is read: the same data give the same findings, in the order of the catalogue and of the
// data. Claims that are retracted or deprecated are not looked at.

#include "model/base/control.h"
#include "model/dataset/conflicts.h"
#include "model/dataset/dataset.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

class CheckContext;

/// Something to look at. `arguments` fill the sentence of the check's code, the key of the claim or
/// entity first (app/text/sentencesofchecks.cpp).
struct Finding
{
    base::ClaimId claim;   ///< invalid where it is about an entity
    base::EntityId entity; ///< the claim's subject, or what the finding is about
    std::vector<std::string> arguments;

    bool operator==(const Finding&) const = default;
};

struct CheckOutcome;

struct Check
{
    std::string_view code; ///< "check.unsourced", as diagnostics have it
    void (*run)(const CheckContext& context, CheckOutcome& outcome);

    /// The code without the room: "unsourced".
    [[nodiscard]] constexpr std::string_view id() const { return code.substr(code.find('.') + 1); }
};

/// Every check, in the order in which they are shown.
[[nodiscard]] std::span<const Check> checkCatalogue();
/// Null where there is none of that id.
[[nodiscard]] const Check* findCheck(std::string_view id);

struct CheckOutcome
{
    const Check* check = nullptr;
    bool isSwitchedOff = false;
    std::vector<Finding> findings;
    std::size_t outOf = 0; ///< claims, or entities, that it may find
};

/// Where the lines are drawn.
struct CheckLimits
{
    /// A claim that may still hold is stale when its newest source is older than the newest one of
    /// the data set by more than so many years.
    int staleYears = 5;
    /// Of fewer sourced claims about an entity nobody expects several publishers.
    std::size_t fewestClaims = 5;
    /// Parts of a hundred of those claims that rest on one publisher alone, at least.
    std::size_t largestShare = 80;
};

/// A publisher and the claims that rest on it alone. A source that names no publisher stands for
/// itself: nobody knows that two such have the same one.
struct PublisherShare
{
    std::string name;      ///< the publisher's, or the key of the source
    base::SourceId source; ///< invalid for a publisher with a name
    std::vector<base::ClaimId> claims;

    bool operator==(const PublisherShare&) const = default;
};

struct CheckReport
{
    std::vector<CheckOutcome> outcomes; ///< one a check, in the order of the catalogue
    std::vector<dataset::Conflict> conflicts;
    std::vector<PublisherShare> publishers; ///< the most claims first; none without
    std::size_t claimCount = 0;             ///< that were looked at
    std::size_t sourcedCount = 0;           ///< of them, those that have a source
};

/// All checks but those whose ids stand in `without`. What comes of it when it is cancelled is of
/// no use.
[[nodiscard]] CheckReport runChecks(const dataset::Dataset& dataset,
                                    std::span<const std::string> without = {},
                                    const CheckLimits& limits = {},
                                    const base::Control& control = {});

} // namespace knotary::query
