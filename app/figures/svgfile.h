// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as SVG 1.1: compact, with texts that stay texts, and with its parts kept apart. Not by
// Qt's generator, which writes titles unescaped, font families that only Qt knows, and a dozen
// attributes for every change of the pen.

#include "app/figures/figure.h"

namespace knotary::figures
{

[[nodiscard]] QByteArray renderSvg(const Figure& figure);

} // namespace knotary::figures
