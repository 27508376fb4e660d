// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The nearest of the levels of detail: seen from very near, a node's label says under the name what
// kind of thing it is, how many relations it has, and how many sources speak of it.

#include "app/scene/buildscene.h"
#include "app/scene/labelplacer.h"

namespace knotary::scene
{

/// Pixels a layout unit from which labels become cards.
inline constexpr double cardScale = 2.2;

/// To be called when the labels of nodes have taken their room: notes never cost a name its place.
void addCards(const SceneInput& input, LabelPlacer& placer, Scene& scene);

} // namespace knotary::scene
