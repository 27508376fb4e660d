// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as PNG: its resolution, what it tells in words, and what it carries, in chunks that
// hold no date (PNG, third edition, 11.3).

#include "app/figures/figure.h"

namespace knotary::figures
{

/// The name of the text chunk that holds what a figure carries.
inline constexpr const char* pngKeyword = "knotary";

/// Empty where the picture would be larger than 64 megapixels.
[[nodiscard]] QByteArray renderPng(const Figure& figure);

} // namespace knotary::figures
