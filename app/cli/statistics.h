// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of a data set: how much of what it holds, in which years, and how well it is
// supported.

#include "model/dataset/dataset.h"
#include "model/query/checks.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace knotary::cli
{

/// All claims by the number of independent sources that they rest on (model/query/claimsupport.h),
/// retracted ones as well.
struct EvidenceCounts
{
    std::size_t unsourced = 0;
    std::size_t single = 0;
    std::size_t several = 0;
    std::size_t undated = 0;
    /// Called so by their standing, denied or questioned by a source, or in conflict with another.
    std::size_t disputed = 0;
};

using Counts = std::map<std::string, std::size_t>; ///< by id, sorted

struct Statistics
{
    Counts entities;                      ///< by kind; only kinds that occur
    Counts claims;                        ///< by property; only properties that occur
    std::map<std::int64_t, Counts> years; ///< entities by kind, every year from the first on
    EvidenceCounts evidence;
    std::vector<query::CheckOutcome> checks; ///< in the order of their catalogue
};

[[nodiscard]] Statistics statisticsOf(const dataset::Dataset& dataset,
                                      std::span<const std::string> withoutChecks = {});

} // namespace knotary::cli
