// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be counted of what a figure shows, for those who tell of it in words.

#include "app/text/alternativewords.h"
#include "model/dataset/dataset.h"
#include "model/query/query.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace knotary::report
{

struct FigureRequest;

struct Weight
{
    base::EntityId entity;
    std::size_t relations = 0; ///< among the claims that are shown
};
/// Entities, the best connected first, equal ones in the order of the data set.
[[nodiscard]] std::vector<Weight> weightsOf(const dataset::Dataset& dataset,
                                            std::span<const base::EntityId> entities,
                                            std::span<const base::ClaimId> claims);

/// The years that claims name; nothing where none does.
[[nodiscard]] std::optional<text::YearsTold> yearsOf(const dataset::Dataset& dataset,
                                                     std::span<const base::ClaimId> claims);

/// Contradictions of which two claims or more are shown.
[[nodiscard]] std::size_t conflictsAmong(const dataset::Dataset& dataset,
                                         std::span<const base::ClaimId> claims);

/// The whole years that the window of a request touches; nothing: no window.
[[nodiscard]] std::optional<query::YearRange> yearsOfWindow(const FigureRequest& request,
                                                            const dataset::Dataset& dataset);

} // namespace knotary::report
