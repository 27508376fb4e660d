// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where things stand on the canvas, which of them a person has put there, and which are put out of
// sight: kept beside the data, never in it.

#include "model/base/ids.h"
#include "model/base/parameters.h"
#include "model/layout/guides.h"
#include "model/layout/layout.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace knotary::document
{

using Entities = std::unordered_set<base::EntityId>;
using Neighbours = std::unordered_map<base::EntityId, Entities>;

/// How the places of whatever nobody moved come about.
struct LayoutRecipe
{
    std::string engine; ///< its id; empty: the first of the catalogue
    base::ParameterValues values;
    std::uint64_t seed = 1;
    base::EntityId focus; ///< what the drawing is about, for engines that ask; may be invalid
};

/// The first of the catalogue, too, where the recipe names one that nobody knows.
[[nodiscard]] inline const layout::Engine& engineOf(const LayoutRecipe& recipe)
{
    const layout::Engine* engine = layout::findEngine(recipe.engine);
    return engine != nullptr ? *engine : *layout::catalogue().front();
}

struct Arrangement
{
    std::unordered_map<base::EntityId, layout::Point> places;
    Entities pinned;
    Entities hidden; ///< they keep their places
    /// Whom an entity brought to sight, so that it can send them away again.
    Neighbours expanded;
    LayoutRecipe recipe;
    /// What that engine wants drawn beside the nodes; its bars go by entity number. Null: nothing.
    std::shared_ptr<const layout::Guides> guides;
};

} // namespace knotary::document
