// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lays out one big connected part: by springs (springs.h), then a scale at which the rooms of nodes
// and labels nearly fit, then no overlap at all.

#include "model/layout/partlayout.h"

namespace knotary::layout
{

/// False when cancelled; the places are then not to be used. Time grows little faster than the
/// number of nodes, memory as it does.
[[nodiscard]] bool layOutBySprings(Part& part, const ForceStyle& style, RandomNumbers& random,
                                   const Progress& progress);

} // namespace knotary::layout
