// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands behind the nodes of an arrangement (years, bands, rings, bars), for a page.

#include "app/webpage/pagestyle.h"
#include "app/webpage/webpage.h"

#include <QJsonObject>

#include <vector>

namespace knotary::webpage
{

struct PageGuides
{
    /// {"marks": [[form, x, y, width, height, colour, fades left, fades right], …],
    ///  "words": [[side, text, from, to, y], …]} in layout units.
    QJsonObject json;
    std::vector<ThemedColour> colours; ///< that the marks name by number
};
[[nodiscard]] PageGuides pageGuidesOf(const WebPageInput& input);

} // namespace knotary::webpage
