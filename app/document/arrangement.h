// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where things stand on the canvas and which of them a person has put there: kept beside the data,
// never in it.

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
};

} // namespace knotary::document
