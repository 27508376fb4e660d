// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be counted of one entity, for pages, cards on the canvas and screen readers alike.

#include "model/dataset/dataset.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace knotary::query
{

/// What can be counted of one entity: relations, sources, and the years that its claims name.
struct EntityFacts
{
    std::size_t claims = 0;
    std::size_t relations = 0;
    std::vector<base::SourceId> sources; ///< each once, in the order of the file
    std::optional<std::int64_t> firstYear;
    std::optional<std::int64_t> lastYear;
};
[[nodiscard]] EntityFacts factsOf(const dataset::Dataset& dataset, base::EntityId entity);

} // namespace knotary::query
