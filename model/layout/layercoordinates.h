// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where in its layer each node stands: as near to what it is linked with as the order of the layers
// and the rooms allow.

#include "model/layout/adjacency.h"
#include "model/layout/progress.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::layout
{

/// By node; two neighbours of a layer are at least half their widths apart. Layer after layer, down
/// and up, is put where the squares of its edges' sideways lengths add up to least, which with a
/// given order is isotonic regression (isotonic.h; for drawings T. Dwyer, Y. Koren, "Dig-CoLa",
/// InfoVis 2005). Edges that pass layers
/// pull as others do and need no corridor, since edges are drawn straight; so the drawing is hardly
/// wider than its widest layer, which with the four alignments of U. Brandes and B. Köpf (GD 2001)
/// it is by far. Nothing when cancelled.
[[nodiscard]] std::optional<std::vector<double>>
layerCoordinates(std::span<const std::vector<std::uint32_t>> layers, std::span<const float> widths,
                 const Adjacency& adjacency, int sweeps, const Progress& progress);

} // namespace knotary::layout
