// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds characters that make a text look like what it is not (Unicode TR 36, sections 2 and 3):
// controls that turn the reading direction round, characters that draw nothing, accents by the
// dozen. They stay; whoever shows the text makes them visible.

#include "model/formats/yaml/yamltree.h"

namespace knotary::formats
{

/// Looks through every text of a file; warns once for each text and kind of finding, at the
/// character itself:
///
/// text.bidi-override      code point
/// text.hidden-character   code point
/// text.stacked-marks      how many marks stand on one letter
void checkCharacters(const YamlTree& tree, const Positions& positions, Findings& findings);

} // namespace knotary::formats
