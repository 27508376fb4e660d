// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many entities or claims there are bin by bin, in groups: the numbers behind the chart over
// time, the table beside it, its figure and `knotary stats`.
//
// By kind, entities are counted: each by the dated claims about it (dataset::timeOf). By property,
// source and evidence, claims are counted: a claim with several sources once with each of them.
// Retracted claims never count. histogram.h says what is counted in a bin.

#include "model/dataset/dataset.h"
#include "model/time/about.h"
#include "model/time/histogram.h"

#include <optional>
#include <unordered_set>
#include <vector>

namespace knotary::query
{

enum class GroupBy
{
    Kind,
    Property,
    Source,
    Evidence
};

struct TimeCountsInput
{
    GroupBy by = GroupBy::Kind;
    time::Counting counting = time::Counting::InForce;
    time::BinUnit unit = time::BinUnit::Year;
    time::AboutWidth about = {};
    /// Nothing: as long as the data need, at most time::longestAxis bins.
    std::optional<time::BinRange> axis = std::nullopt;
    /// Only these entities, or claims about them.
    std::optional<std::unordered_set<base::EntityId>> entities = std::nullopt;
    /// Only these claims, or entities by these claims.
    std::optional<std::unordered_set<base::ClaimId>> claims = std::nullopt;
};

/// Categories of the histogram are: kinds or properties by number; sources by number, and after
/// them claims without a source; evidence groups (claimsupport.h). Items are entities or claims.
struct TimeCounts
{
    TimeCountsInput input;
    time::Histogram histogram;
    /// By category: what is counted and cannot be placed on the axis for want of a date.
    std::vector<std::size_t> undatedCounts;
    std::vector<time::CountedItem> undated; ///< ascending
    bool hasWidened = false;                ///< a span that counts reaches further for its "about"

    [[nodiscard]] bool countsEntities() const { return input.by == GroupBy::Kind; }
};

/// Half done, and not to be used, where `control` was cancelled.
[[nodiscard]] TimeCounts timeCounts(const dataset::Dataset& dataset, TimeCountsInput input,
                                    const base::Control& control = {});

} // namespace knotary::query
