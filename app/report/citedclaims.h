// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of the sources of claims, in reading order, for figures that are read like a page.

#include "app/figures/flowparts.h"
#include "app/report/makefigure.h"

namespace knotary::report
{

/// Of the figure's claims, which stand in reading order; keeps the citations in it. Nothing where
/// the request asks for none.
[[nodiscard]] figures::Citing citingOf(MadeFigure& made);

} // namespace knotary::report
