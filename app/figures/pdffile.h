// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as PDF with embedded fonts and searchable text, on as many pages as it has; equal
// figures are equal files.

#include "app/figures/figure.h"

namespace knotary::figures
{

[[nodiscard]] QByteArray renderPdf(const Figure& figure);

} // namespace knotary::figures
