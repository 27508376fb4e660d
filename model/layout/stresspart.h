// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lays out one small connected part: truthful distances first (stress), then communities, then a
// scale at which the rooms of nodes and labels fit, then no overlap at all.

#include "model/layout/partlayout.h"

namespace knotary::layout
{

/// False when cancelled; the places are then not to be used. Time and memory grow with the square
/// of the number of nodes.
[[nodiscard]] bool layOutByStress(Part& part, const ForceStyle& style, RandomNumbers& random,
                                  const Progress& progress);

} // namespace knotary::layout
