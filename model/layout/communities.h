// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lets communities show. Stress is fair to all distances and so blurs dense groups; energies with
// constant attraction along edges and logarithmic repulsion by degree pull groups together and
// apart from others (edge-repulsion LinLog: A. Noack, "Energy Models for Graph Clustering",
// JGAA 11(2), 2007). A short descent in that energy alternates with gentle stress, which keeps
// distances truthful.

#include "model/layout/stress.h"

namespace knotary::layout
{

/// `strength` from 0 (stress alone) to 1. False when cancelled.
[[nodiscard]] bool showCommunities(const Adjacency& adjacency, Stress& stress, double strength,
                                   Positions& positions, std::span<const std::uint8_t> isPinned,
                                   RandomNumbers& random, const Progress& progress);

} // namespace knotary::layout
