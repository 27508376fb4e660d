// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last step of every reader: ask the model whether what was read makes sense.

#include "model/formats/findings.h"
#include "model/formats/format.h"

namespace knotary::formats
{

/// Adds what dataset::validate says, each finding with its place in the file.
void checkMeaning(const ReadResult& result, Findings& findings);

} // namespace knotary::formats
