// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is different in one year from what was in an earlier one: what has come, what has ended and
// what is said to be otherwise now.
//
// Only dated claims that are not retracted can tell. After the last day of the first year and up to
// the last day of the second,
// - a claim is added if it begins then (what happened once on a day has begun on it),
// - it has ended if it holds for an interval whose end lies then,
// - and of a property that has one value at a time, or of the same two that are said to be related
//   again in other words (qualifiers, standing), the claim that takes another's place is altered:
//   it names that other one, and neither is counted as added or ended.
// Where the words allow another reading (an end that is about, uncertain, or only partly within the
// stretch) the answer is maybe. An open or unknown end never ends.

#include "model/dataset/dataset.h"
#include "model/query/query.h"
#include "model/time/about.h"

#include <cstddef>
#include <vector>

namespace knotary::query
{

enum class ChangeKind
{
    Added,
    Ended,
    Altered
};

struct ClaimChange
{
    ChangeKind kind = ChangeKind::Added;
    base::ClaimId claim;
    base::ClaimId before; ///< Altered: whose place it takes
    bool isMaybe = false;

    bool operator==(const ClaimChange&) const = default;
};

struct Changes
{
    YearRange years;
    /// Added first, then ended, then altered; each by day, then in the order of the file.
    std::vector<ClaimChange> list;
};

/// None where the second year is not after the first.
[[nodiscard]] Changes changesBetween(const dataset::Dataset& dataset, const YearRange& years,
                                     time::AboutWidth about = {});

} // namespace knotary::query
