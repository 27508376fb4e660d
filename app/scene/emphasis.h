// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who stands out and who steps back, from what has the attention.

#include "app/scene/buildscene.h"
#include "app/scene/changemarks.h"
#include "app/scene/relations.h"

#include <vector>

namespace knotary::scene
{

struct EmphasisOfAll
{
    std::vector<Emphasis> nodes;     ///< by node of the projection
    std::vector<Emphasis> relations; ///< in the order of Relations::list
    ChangeMarks changes;
};

/// The hovered node decides alone; else what has changed; else the selection. What is selected or
/// current never fades.
[[nodiscard]] EmphasisOfAll emphasisOf(const SceneInput& input, const Relations& relations);

} // namespace knotary::scene
