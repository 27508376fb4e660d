// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells a screen reader what the canvas shows: every visible node is a child with a name, a place,
// a state and an action, so that a drawing is not one blank object (QAccessible; ATK roles).

namespace knotary::views
{

/// Makes Qt ask for these interfaces; once before the first canvas is shown is enough.
void installAccessibleCanvas();

} // namespace knotary::views
