// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an applied edit touched, so that a listener can refresh just that.

#include "model/base/ids.h"

#include <vector>

namespace knotary::dataset
{

struct Change
{
    bool everything = false; ///< another file: forget all ids
    bool structure = false;  ///< entities or relations came or went
    bool labels = false;
    bool time = false;
    bool evidence = false;
    std::vector<base::EntityId> entities;
    std::vector<base::ClaimId> claims;
    std::vector<base::SourceId> sources;
};

} // namespace knotary::dataset
