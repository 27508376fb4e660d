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

struct Arrangement
{
    std::unordered_map<base::EntityId, layout::Point> places;
    std::unordered_set<base::EntityId> pinned;
    std::unordered_set<base::EntityId> hidden; ///< they keep their places
    /// Whom an entity brought to sight, so that it can send them away again.
    std::unordered_map<base::EntityId, std::unordered_set<base::EntityId>> expanded;
};

} // namespace knotary::document
