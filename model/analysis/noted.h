// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every note says about the graph.

#include "model/analysis/analysis.h"

namespace knotary::analysis
{

[[nodiscard]] inline Note noteOf(const graph::Topology& topology)
{
    Note note;
    note.nodes = boost::num_vertices(topology);
    note.relations = note.nodes == 0 ? 0 : boost::num_edges(topology);
    return note;
}

} // namespace knotary::analysis
