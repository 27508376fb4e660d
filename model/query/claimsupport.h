// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a claim rests on, counted in independent sources: the one rule, for statistics, checks and
// the chart over time as for the lines on the canvas.
//
// Two pieces of evidence are independent if they share neither the source, nor the text, nor the
// origin. Sources that repeat one text (`sameTextAs`) are one text; a piece that passes on a
// reference (`via`) has that reference as its origin, all others have their own text; a reference
// may be a source of the data set, which then is not counted beside the one that passes it on. As
// many sources support a claim as there are pieces of evidence of which any two are independent.
// So an encyclopedia that cites three newspapers is one source, as far as we have read, and two
// newspapers that print one agency's report are one too.
//
// A source that denies or questions a claim does not support it; it is counted against it by the
// same rule. An inferred claim without evidence of its own stands or falls with each of its
// premises, so it is as well supported as the weakest of them.

#include "model/dataset/conflicts.h"
#include "model/dataset/dataset.h"

#include <cstddef>
#include <span>
#include <unordered_set>
#include <vector>

namespace knotary::query
{

/// Independent sources that assert or report a claim, and those that deny or question it.
struct SupportCounts
{
    std::size_t sourcesFor = 0;
    std::size_t sourcesAgainst = 0;

    bool operator==(const SupportCounts&) const = default;
};

/// Looks at the claim and what it is inferred from, nothing else: for as many claims as one likes.
[[nodiscard]] SupportCounts supportOf(const dataset::Dataset& dataset, const dataset::Claim& claim);

/// The independent sources of claims that say the same, taken together.
[[nodiscard]] std::size_t sourcesFor(const dataset::Dataset& dataset,
                                     std::span<const base::ClaimId> claims);

/// Whether it denies or questions the claim.
[[nodiscard]] bool isAgainst(const dataset::Evidence& evidence);

/// The claims on whose own evidence a claim rests: itself, or, where it is inferred and nothing
/// supports it directly, those that its premises rest on.
[[nodiscard]] std::vector<const dataset::Claim*> groundsOf(const dataset::Dataset& dataset,
                                                           const dataset::Claim& claim);

/// Knows of conflicts as well. A claim is disputed that is called so by its standing, is denied or
/// questioned by a source, or is in conflict with another claim.
class ClaimSupport
{
public:
    /// `dataset` must stay as it is while this is used. Looks for conflicts in all of it.
    explicit ClaimSupport(const dataset::Dataset& dataset);
    /// With conflicts that somebody has found in it.
    ClaimSupport(const dataset::Dataset& dataset, const std::vector<dataset::Conflict>& conflicts);

    [[nodiscard]] std::size_t sourceCount(base::ClaimId claim) const;
    [[nodiscard]] bool isInConflict(base::ClaimId claim) const;
    [[nodiscard]] bool isDisputed(base::ClaimId claim) const;

private:
    const dataset::Dataset& m_dataset;
    std::unordered_set<base::ClaimId> m_inConflict;
};

/// Exclusive, the first that holds.
enum class EvidenceGroup
{
    Disputed,
    NoSource,
    OneSource,
    SeveralSources
};
inline constexpr std::size_t evidenceGroupCount = 4;
[[nodiscard]] EvidenceGroup evidenceGroup(const ClaimSupport& support, base::ClaimId claim);

} // namespace knotary::query
