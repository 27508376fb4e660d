// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where things stand on the canvas, which of them a person has put there, and which are put out of
// sight: kept beside the data, never in it.

#include "model/base/ids.h"
#include "model/layout/layout.h"

#include <unordered_map>
#include <unordered_set>

namespace knotary::document
{

using Entities = std::unordered_set<base::EntityId>;
using Neighbours = std::unordered_map<base::EntityId, Entities>;

struct Arrangement
{
    std::unordered_map<base::EntityId, layout::Point> places;
    Entities pinned;
    Entities hidden; ///< they keep their places
    /// Whom an entity brought to sight, so that it can send them away again.
    Neighbours expanded;
};

} // namespace knotary::document
