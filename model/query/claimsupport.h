// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a claim rests on, counted in sources: the one rule for statistics and for the chart over
// time.
//
// A source that repeats another one's text is not counted beside it, one that denies or questions a
// claim does not support it, and an inferred claim rests on what its premises rest on. A claim is
// disputed that is called so by its standing, is denied or questioned by a source, or is in
// conflict with another claim.

#include "model/dataset/dataset.h"

#include <cstddef>
#include <unordered_set>
#include <utility>
#include <vector>

namespace knotary::query
{

class ClaimSupport
{
public:
    /// `dataset` must stay as it is while this is used. Looks for conflicts in all of it.
    explicit ClaimSupport(const dataset::Dataset& dataset);

    [[nodiscard]] std::size_t sourceCount(base::ClaimId claim);
    [[nodiscard]] bool isDisputed(base::ClaimId claim) const;

private:
    void addSources(const dataset::Claim& claim);
    [[nodiscard]] std::size_t countTexts() const;

    const dataset::Dataset& m_dataset;
    std::unordered_set<base::ClaimId> m_inConflict;
    std::vector<base::SourceId> m_sources; ///< of the present claim; one may stand there twice
    std::vector<std::pair<base::SourceId, base::SourceId>> m_sameText; ///< a copy, its original
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
[[nodiscard]] EvidenceGroup evidenceGroup(ClaimSupport& support, base::ClaimId claim);

} // namespace knotary::query
