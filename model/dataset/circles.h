// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds what is said to stand above itself: a place that lies in a place that lies in the first.

#include "model/dataset/dataset.h"

#include <vector>

namespace knotary::dataset
{

/// Claims of one hierarchical property, each about the object of the one before; the last one leads
/// back to the subject of the first.
struct Circle
{
    PropertyId property;
    std::vector<ClaimId> claims;
};

/// At least one circle wherever there is one, in the order of the file; deprecated and retracted
/// claims take no part. Takes time in proportion to the claims, however long a chain is.
[[nodiscard]] std::vector<Circle> findCircles(const Dataset& dataset);

} // namespace knotary::dataset
