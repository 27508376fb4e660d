// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many independent sources support claims: a source that repeats another one's text is not
// counted beside it, one that denies or questions a claim does not support it, and an inferred
// claim rests on what its premises rest on.

#include "model/dataset/dataset.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace knotary::query
{

/// Whether a place in a source denies or questions its claim.
[[nodiscard]] bool speaksAgainst(const dataset::Evidence& evidence);

class IndependentSources
{
public:
    /// `dataset` must stay as it is while this is used.
    explicit IndependentSources(const dataset::Dataset& dataset) : m_dataset(dataset) {}

    /// Of claims that say the same, taken together.
    [[nodiscard]] std::size_t count(std::span<const base::ClaimId> claims);

private:
    void addSources(const dataset::Claim& claim);
    [[nodiscard]] std::size_t countTexts() const;

    const dataset::Dataset& m_dataset;
    std::vector<base::SourceId> m_sources; ///< of the present claims; one may stand there twice
    std::vector<std::pair<base::SourceId, base::SourceId>> m_sameText; ///< a copy, its original
};

} // namespace knotary::query
