// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a name becomes the few short lines of a label, and how much room they take. Widths come from
// a table of single letters, because asking the font engine for every name of a large graph is
// slow.

#include <QSizeF>
#include <QString>
#include <QStringList>

namespace knotary::scene
{

/// The one size of labels on the canvas, in pixels at 96 dpi.
inline constexpr double labelPixels = 12;

/// Of the notes under a name.
inline constexpr double notePixels = 10;

/// Distance of two baselines, and of the first baseline from the top of the box.
[[nodiscard]] double lineHeightOf(double pixels);
[[nodiscard]] double baselineOf(double pixels);

enum class Weight
{
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

/// How a name may be broken.
enum class LabelForm
{
    Usual,  ///< one line of about 22 Latin letters or 11 Chinese characters, or two even ones
    Whole,  ///< as usual, but a longer name goes on in up to five lines
    Narrow, ///< up to three short lines, for narrow gaps; the same as Usual where that cuts a word
    Tight,  ///< up to four lines of a word or two; the same as Narrow where that cuts a word
    Brief   ///< one short line, cut where it must be
};

/// What is longer than its form allows ends in "…".
[[nodiscard]] LabelText labelText(const QStringList& names, Weight weight,
                                  LabelForm form = LabelForm::Usual);

/// The text cut to a width, with "…" at the end where something was cut.
[[nodiscard]] QString elided(const QString& text, double pixels, Weight weight, double width);

} // namespace knotary::scene
