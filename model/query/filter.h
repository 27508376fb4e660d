// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which claims and entities a query lets through, as marks by number: what a filter keeps in sight.

#include "model/base/control.h"
#include "model/query/query.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace knotary::query
{

struct FilterContents
{
    std::vector<bool> claims;   ///< by claim number
    std::vector<bool> entities; ///< by entity number

    /// What came into the data later is let through until it has been asked about.
    [[nodiscard]] bool shows(base::EntityId id) const
    {
        return id.index() >= entities.size() || entities[id.index()];
    }
    [[nodiscard]] bool shows(base::ClaimId id) const
    {
        return id.index() >= claims.size() || claims[id.index()];
    }
};

} // namespace knotary::query
