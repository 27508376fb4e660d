// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a line says of its relation where it is seen from near: the direction, the kind, the date
// and the number of sources, as a label on the line. A long line says it again and again, as a map
// does with a river's name, so that a window need not show the middle of it.

#include "app/scene/buildscene.h"
#include "app/scene/labelplacer.h"

namespace knotary::scene
{

/// To be called when the labels of nodes have taken their room: words on lines never cost a name
/// its place.
void addLineWords(const SceneInput& input, LabelPlacer& placer, Scene& scene);

} // namespace knotary::scene
