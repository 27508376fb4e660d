// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What whoever draws figures must know of the machine.

#include "app/cli/output.h"

namespace knotary::cli
{

/// A font that is missing is replaced by another one: the figure is legible, and not the same as
/// elsewhere. To standard error, a line each.
void warnOfMissingFonts(Output& output);

} // namespace knotary::cli
