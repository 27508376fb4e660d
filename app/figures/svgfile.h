// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as SVG 1.1: text stays text, and the head is our own, because Qt writes titles
// unescaped and font families that only Qt knows.

#include "app/figures/figure.h"

namespace knotary::figures
{

[[nodiscard]] QByteArray renderSvg(const Figure& figure);

} // namespace knotary::figures
