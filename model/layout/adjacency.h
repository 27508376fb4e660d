// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a layout needs of a graph: who is next to whom, and which parts are connected.

#include "model/graph/adjacency.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knotary::layout
{

using graph::Adjacency;
using graph::simpleAdjacency;

/// The connected parts, each a rising list of its nodes; the biggest part first, parts of equal
/// size by their lowest node.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> connectedParts(const Adjacency& adjacency);

/// The graph among `nodes` (a whole part, rising), numbered from 0 in their order. `localNumber` is
/// scratch of adjacency.nodeCount() entries, kept by the caller so that many parts stay cheap.
[[nodiscard]] Adjacency restricted(const Adjacency& adjacency, std::span<const std::uint32_t> nodes,
                                   std::vector<std::uint32_t>& localNumber);

} // namespace knotary::layout
