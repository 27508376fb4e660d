// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every engine does with a problem's rooms and pins, whatever else it does.

#include "model/layout/layout.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace knotary::layout
{

/// The room of each node. Rooms that are no numbers, have no size or are huge would spread through
/// the arithmetic: they become ordinary.
[[nodiscard]] std::vector<Extent> roomsOf(const Problem& problem, std::size_t count);

/// The node is pinned, and its place is one.
[[nodiscard]] bool isHeld(const Problem& problem, const Positions& positions, std::uint32_t node);

/// Hands over what an engine found, all but pinned nodes: those stay, however far away, and to the
/// last bit.
void putInPlace(Positions found, const Problem& problem, Positions& positions);

} // namespace knotary::layout
