// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small text in: a graph from pairs, "A-B B-C D". Nodes are numbered in the order of their first
// mention, each edge bears the number of its place among the edges; a lone name is a lone node.

#include "model/graph/topology.h"

#include <string_view>

namespace knotary::support
{

[[nodiscard]] graph::Topology graphFrom(std::string_view text);

} // namespace knotary::support
