// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure on paper.

#include "app/figures/figure.h"

class QPrinter;

namespace knotary::window
{

/// Lays the paper as a figure of that size lies: upright or across.
void layPaper(QPrinter& printer, QSizeF figure);

/// As large as the paper takes it, in its middle, with its proportions; every further page on a
/// sheet of its own. False: the printer did not begin.
[[nodiscard]] bool printFigure(QPrinter& printer, const figures::Figure& figure);

} // namespace knotary::window
