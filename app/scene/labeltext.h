// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a name becomes the few short lines of a label, and how much room they take. Widths come from a
// table of single letters, because asking the font engine for every name of a large graph is slow.

#include <QSizeF>
#include <QString>
#include <QStringList>

namespace knotary::scene
{

/// The one size of labels on the canvas, in pixels at 96 dpi.
inline constexpr double labelPixels = 12;

/// Distance of two baselines, and of the first baseline from the top of the box.
[[nodiscard]] double lineHeightOf(double pixels);
[[nodiscard]] double baselineOf(double pixels);

enum class Weight {
    Regular,
    Bold
};

/// Width in pixels, never less than drawn.
[[nodiscard]] double widthOf(const QString& text, double pixels, Weight weight);

struct LabelText
{
    QStringList lines;
    QSizeF size;
    bool isElided = false;
};

/// Each name on one line of about 22 Latin letters or 11 Chinese characters, or broken into two of
/// about the same length; what is longer ends in "…".
[[nodiscard]] LabelText labelText(const QStringList& names, Weight weight);

/// The text cut to a width, with "…" at the end where something was cut.
[[nodiscard]] QString elided(const QString& text, double pixels, Weight weight, double width);

} // namespace knotary::scene
