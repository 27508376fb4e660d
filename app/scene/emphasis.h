// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who stands out and who steps back, from what has the attention.

#include "app/scene/buildscene.h"
#include "app/scene/changemarks.h"
#include "app/scene/relations.h"

#include <cstddef>
#include <vector>

namespace knotary::scene
{

struct EmphasisOfAll
{
    std::vector<Emphasis> nodes;     ///< by node of the projection
    std::vector<Emphasis> relations; ///< in the order of Relations::list
    ChangeMarks changes;
    /// Stands out as a part of chains; 0 where they do not decide.
    std::size_t nodesOfChains = 0;
};

/// The hovered node decides alone; else the chains that somebody asked for; else what has changed;
/// else the selection. What is selected or current never fades.
[[nodiscard]] EmphasisOfAll emphasisOf(const SceneInput& input, const Relations& relations);

} // namespace knotary::scene
