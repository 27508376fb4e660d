// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the block structure of a YAML file strictly before yaml-cpp does: that parser drops what
// stands behind a list, takes an unclosed quote for the rest of the file and a key without a colon
// for a key without a value. Here each of these is an error at the place where a person mends it.

#include "model/formats/findings.h"
#include "model/formats/positions.h"

namespace knotary::formats
{

/// False after the first error; notes and warnings do not stop it. One pass over sound UTF-8.
[[nodiscard]] bool checkStructure(const Positions& positions, Findings& findings);

} // namespace knotary::formats
