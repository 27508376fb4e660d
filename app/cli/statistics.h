// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of a data set: how much of what it holds, in which years, and how well it is
// supported.

#include "model/dataset/dataset.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace knotary::cli
{

/// Claims by what they rest on. A source that repeats another one's text is not counted beside it,
/// and a source that denies or questions a claim does not support it; an inferred claim rests on
/// what its premises rest on.
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
};

[[nodiscard]] Statistics statisticsOf(const dataset::Dataset& dataset);

} // namespace knotary::cli
