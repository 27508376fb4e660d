// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The colours and line patterns of the program as CSS: light, dark and print, so that a page
// changes its theme without a script, and prints as figures do.

#include "app/scene/nodelens.h"
#include "model/schema/schema.h"

#include <QByteArray>
#include <QColor>

#include <array>
#include <vector>

namespace knotary::webpage
{

/// In the order of the page's themes.
inline constexpr std::size_t pageThemes = 3;
/// Light, dark and print; of a figure in grey, grey, dark and grey.
[[nodiscard]] std::array<scene::Theme, pageThemes> themesFor(scene::Theme figure);

/// A colour that is another in each theme.
using ThemedColour = std::array<QColor, pageThemes>;

struct PageStyleInput
{
    const schema::Schema& schema;
    scene::Theme theme = scene::Theme::Print;
    const scene::NodeLens* lens = nullptr; ///< null: by kind
    std::vector<ThemedColour> guides;      ///< of shapes behind the nodes: classes g0, g1 …
};

/// Variables --ground, --ink …; classes k0, k1 … of kinds by number (the last: of no kind), t0 …
/// of the lens's tones, s0 … of text::Support.
[[nodiscard]] QByteArray coloursAsCss(const PageStyleInput& input);

} // namespace knotary::webpage
