// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each source is good for: how many claims rest on it, whom they speak of, and what would
// have no source without it. One look at all claims.

#include "model/base/control.h"
#include "model/dataset/dataset.h"

#include <cstddef>
#include <vector>

namespace knotary::query
{

struct SourceUse
{
    std::size_t claims = 0;       ///< that name it, for or against; a claim counts once
    std::size_t entities = 0;     ///< that these claims speak of
    std::size_t alone = 0;        ///< claims that nothing else supports
    bool isNamedByOthers = false; ///< a source that was read leans on it (`via`)

    /// Known only because another source names it: nobody has read it for this data set.
    [[nodiscard]] bool isOnlyNamed() const { return claims == 0 && isNamedByOthers; }
};

/// By source number; nothing for removed ones. Empty where it was stopped.
[[nodiscard]] std::vector<SourceUse> usesOfSources(const dataset::Dataset& dataset,
                                                   const base::Control& control);

/// The claims that name a source, in the order of the data.
[[nodiscard]] std::vector<base::ClaimId> claimsOn(const dataset::Dataset& dataset,
                                                  base::SourceId source);

} // namespace knotary::query
