// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sums with colours: mixing, and contrast as WCAG 2 defines it
// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), 1 for equal colours to 21 for black on white.

#include <QColor>

namespace knotary::scene
{

[[nodiscard]] double luminanceOf(const QColor& colour);
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

/// `share` 0 is `from`, 1 is `to`.
[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, double share);

/// The colour nearest to `colour` on the way to `towards` that has at least this contrast.
[[nodiscard]] QColor withContrast(const QColor& colour, const QColor& against,
                                  const QColor& towards, double least);

/// The grey of that luminance.
[[nodiscard]] QColor greyOf(double luminance);

} // namespace knotary::scene
