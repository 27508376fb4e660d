// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Light and dark for the whole program: the colours of the drawing carried over to all widgets, so
// that map and window are of one piece.

#include "app/scene/style.h"

#include <QPalette>
#include <QString>

namespace knotary::window
{

[[nodiscard]] QPalette widgetPalette(scene::Theme theme);

/// The little that a palette cannot say: hairlines, roundings, room.
[[nodiscard]] QString widgetStyle(scene::Theme theme);

/// What the desktop's own palette asks for.
[[nodiscard]] scene::Theme desktopTheme(const QPalette& desktop);

/// Gives the running application this look.
void applyTheme(scene::Theme theme);

} // namespace knotary::window
